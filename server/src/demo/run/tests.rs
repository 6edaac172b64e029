#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use super::*;
use app::state::Config;
use domain::meetings::MeetingStage;
use domain::participation::Kind;
use domain::projects::BoardGroup;
use std::collections::{HashMap, HashSet};
use std::path::PathBuf;
use store::events::Verdict;
use store::participation::start_numbers;
use store::testing::{self, Watch};
use store::{meetings, participation, projects};

fn now() -> DateTime<Utc> {
    "2026-11-22T09:00:00Z".parse().unwrap()
}

fn settings(mode: Mode) -> Settings {
    Settings {
        database: String::new(),
        data: PathBuf::new(),
        addr: ([127, 0, 0, 1], 0).into(),
        site: PathBuf::new(),
        smtp: None,
        sender: "quartier@example.org".into(),
        behind_proxy: false,
        backups: None,
        app: Config { base_url: "http://127.0.0.1:3000".into(), mode, single: None, mail_folder: None, press: "press".into() },
    }
}

async fn district(db: &Db, slug: &str) -> std::sync::Arc<District> {
    store::people::district(db, slug).await.unwrap()
}

/// Loads it once and looks at everything: loading takes long, looking does not.
#[tokio::test(flavor = "multi_thread")]
async fn the_demonstration_is_told_by_the_verbs() {
    let t = testing::sqlite().await;
    let db = &t.db;
    load(&settings(Mode::Demo), db, 0, now()).await.unwrap();
    for slug in DISTRICTS {
        assert!(matches!(events::verify(db, district(db, slug).await.id).await.unwrap(), Verdict::Whole(events) if events > 100), "{slug}");
    }
    everything_stands_where_its_story_ends(db).await;
    meetings_are_held_and_one_is_to_come(db).await;
    nothing_waits_that_was_done(db).await;
    each_kind_went_its_own_way(db).await;
    people_can_sign_in(db).await;
    loading_again_changes_nothing(&t).await;
}

async fn everything_stands_where_its_story_ends(db: &Db) {
    let (mut contributions, mut measures, mut groups) = (0, 0, HashSet::new());
    for demonstration in read(&Source::Copies).unwrap() {
        let id = district(db, &demonstration.profile.slug).await.id;
        contributions += demonstration.story.contributions.len();
        let received = start_numbers(db, id, 2025).await.unwrap().received + start_numbers(db, id, 2026).await.unwrap().received;
        assert_eq!(usize::try_from(received).unwrap(), demonstration.story.contributions.len());
        let board = projects::board(db, id, &projects::BoardFilter::default(), 100).await.unwrap();
        let cards: HashMap<&str, _> = board.groups.iter().flat_map(|group| &group.cards).map(|card| (card.title.as_str(), card)).collect();
        for (key, told) in check::ends(&demonstration.profile, &demonstration.story).measures {
            let card = cards[demonstration.story.measure(key).unwrap().title.as_str()];
            assert_eq!(card.stage, told, "{key}");
            groups.insert(BoardGroup::of(card.stage));
            measures += 1;
        }
    }
    assert!(contributions >= 60, "{contributions}");
    assert_eq!(measures, 20);
    assert_eq!(groups.len(), BoardGroup::ALL.len());
}

async fn meetings_are_held_and_one_is_to_come(db: &Db) {
    let dalheim = district(db, "dalheim").await;
    let list = meetings::list(db, dalheim.id, now()).await.unwrap();
    let stages: Vec<MeetingStage> = list.past.iter().map(|meeting| meeting.stage).collect();
    assert_eq!(stages, [MeetingStage::MinutesSent, MeetingStage::MinutesPublished, MeetingStage::MinutesPublished]);
    assert_eq!(list.upcoming.iter().map(|meeting| meeting.stage).collect::<Vec<_>>(), [MeetingStage::Invited]);
    for held in &list.past {
        let meeting = meetings::public_meeting(db, dalheim.id, held.id, now()).await.unwrap();
        assert!(meeting.quorum.unwrap().quorate);
        if let Some(minutes) = meeting.minutes {
            let text = minutes.items.iter().map(|(_, _, text)| text.as_str()).collect::<String>();
            assert!(text.contains("Ja") && !text.contains("Frau Pauly") && !text.contains("[["), "{text}");
        }
    }
}

/// An event stands in the calendar, an offer leads to a group, evidence beside the plan, and a proposal said what it costs.
async fn each_kind_went_its_own_way(db: &Db) {
    let dalheim = district(db, "dalheim").await;
    let dates = store::life::public_entries(db, dalheim.id, now()).await.unwrap();
    assert_eq!(dates.iter().map(|entry| entry.title.as_str()).collect::<Vec<_>>(), ["Neujahrsfrühstück für alle"]);
    let evidence = store::plan::evidence(db, dalheim.id).await.unwrap();
    assert!(evidence.contains_key("begegnung-s-kifaz") && evidence.contains_key("wege-w-dunkel"), "{evidence:?}");
    let list = |kind| participation::PublicFilter { kind: Some(kind), ..participation::PublicFilter::default() };
    let (mut costs, mut groups) = (0, 0);
    for kind in [Kind::ProjectProposal, Kind::Offer] {
        for entry in participation::public_list(db, dalheim.id, &list(kind)).await.unwrap().entries {
            let detail = participation::public_detail(db, &dalheim, &entry.reference).await.unwrap();
            costs += usize::from(detail.cost.1.is_some());
            groups += usize::from(store::life::help_of(db, dalheim.id, entry.id).await.unwrap().is_some());
        }
    }
    assert_eq!((costs, groups), (1, 1));
}

/// The past is over: no mail waits to be sent, no call to be made, no address to be confirmed.
async fn nothing_waits_that_was_done(db: &Db) {
    assert!(outbox::claim(db, 1000, now() + chrono::TimeDelta::days(365)).await.unwrap().is_empty());
    for (slug, email) in [("dalheim", "selin@example.org"), ("gruebentaelchen", "miriam@example.org")] {
        let id = district(db, slug).await.id;
        let account = store::people::list_accounts(db, id)
            .await
            .unwrap()
            .into_iter()
            .find(|account| account.email.as_deref() == Some(email))
            .unwrap();
        let actor = store::people::actor_of(db, id, account.id, now()).await.unwrap();
        assert_eq!(participation::queue_counts(db, &actor, now()).await.unwrap().tasks, 0, "{slug}");
        assert_eq!(participation::erase_unconfirmed_addresses(db, id, now()).await.unwrap(), 0, "{slug}");
    }
}

async fn people_can_sign_in(db: &Db) {
    let guests = who_can_sign_in(&settings(Mode::Demo), db).await.unwrap();
    assert!(guests.contains("http://127.0.0.1:3000/dalheim") && guests.contains("http://127.0.0.1:3000/gruebentaelchen"), "{guests}");
    for email in ["selin@example.org", "vera@example.org", "amira@example.org", "miriam@example.org"] {
        assert!(guests.contains(email));
        store::people::sign_in_by_password(db, email, "kastanienbank", "203.0.113.7", now()).await.unwrap();
    }
}

async fn loading_again_changes_nothing(t: &testing::TestDb) {
    let watch = Watch::open(t).await;
    let before = watch.content().await;
    load(&settings(Mode::Demo), &t.db, 0, now() + chrono::TimeDelta::days(1)).await.unwrap();
    assert_eq!(watch.content().await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn only_a_demonstration_is_loaded() {
    let t = testing::sqlite().await;
    let watch = Watch::open(&t).await;
    let before = watch.content().await;
    let refused = load(&settings(Mode::Production), &t.db, 0, now()).await.unwrap_err();
    assert!(matches!(refused, DemoError::NotDemonstration));
    assert!(refused.to_string().contains("QUARTIER_MODE=demo"));
    assert_eq!(watch.content().await, before);
    assert_eq!(who_can_sign_in(&settings(Mode::Demo), &t.db).await.unwrap(), "Die Vorführung ist noch nicht geladen: quartier demo");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_real_district_is_never_overwritten() {
    let t = testing::sqlite().await;
    store::add_district(&t.db, &testing::district_profile("dalheim", "DH"), false, now()).await.unwrap();
    let watch = Watch::open(&t).await;
    let before = watch.content().await;
    let refused = load(&settings(Mode::Demo), &t.db, 0, now()).await.unwrap_err();
    assert!(matches!(refused, DemoError::RealDistrict(slug) if slug == "dalheim"));
    assert_eq!(watch.content().await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_made_to_measure_with_is_published_and_made_once() {
    let t = testing::sqlite().await;
    let profile = Source::Copies.read(DISTRICTS[0]).unwrap().profile;
    let id = store::add_district(&t.db, &profile, true, now()).await.unwrap();
    let marek = store::people::create_account(&t.db, "marek@example.org", "Marek", true, now()).await.unwrap();
    store::people::grant_role(&t.db, id, marek, domain::Role::Moderator, None, now()).await.unwrap();
    let dalheim = district(&t.db, DISTRICTS[0]).await;
    crowd::gather(&t.db, &dalheim, 40, now()).await.unwrap();
    let watch = Watch::open(&t).await;
    let before = watch.content().await;
    let page = participation::public_list(&t.db, id, &participation::PublicFilter::default()).await.unwrap();
    assert_eq!(page.total, 40);
    crowd::gather(&t.db, &dalheim, 40, now()).await.unwrap();
    assert_eq!(watch.content().await, before);
}
