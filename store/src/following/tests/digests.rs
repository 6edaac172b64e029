use super::*;
use crate::events::{Verdict, verify};
use crate::participation::{Receipt, answer, confirm_withhold, propose_withhold, publish_assessed};
use crate::projects::{self, MeasureText};
use crate::testing::fresh;
use crate::voices::{comment, show_comment};
use domain::following::Happening;
use domain::moderation::{Assessment, WithholdReason};
use domain::projects::Origin;
use domain::voices::CommentForm;

async fn answered(db: &Db, people: &People, of: &Receipt) {
    answer(db, &people.selin, of.id, "Das Segel kommt im Mai.", monday()).await.unwrap();
}

/// What each digest tells: title, what happened.
fn told(digest: &Digest) -> Vec<(String, Vec<Happening>)> {
    digest
        .groups
        .iter()
        .map(|group| (group.happened[0].title.clone(), group.happened.iter().map(|what| what.happening).collect()))
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn there_is_one_digest_a_day_and_none_without_news() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let one = published(db, &people, &idea(), "a").await;
        let other = published(db, &people, &idea(), "b").await;
        let token = follows(db, &people, &contribution(&one.reference), "amira@example.org").await;
        follows(db, &people, &Followed::District, "amira@example.org").await;
        follows(db, &people, &contribution(&other.reference), "jonas@example.org").await;
        answered(db, &people, &one).await;
        assert_eq!(send_digests(db, &people.district, morning(1) - TimeDelta::hours(2)).await.unwrap(), 0, "too early");
        let (a, b) = tokio::join!(send_digests(db, &people.district, morning(1)), send_digests(db, &people.district, morning(1)));
        assert_eq!(a.unwrap() + b.unwrap(), 1, "{}: two instances, one digest", t.name);
        assert_eq!(send_digests(db, &people.district, morning(1) + TimeDelta::hours(9)).await.unwrap(), 0, "once a day");
        let mails = digests(db).await;
        assert_eq!(mails.len(), 1, "nothing new for Jonas");
        assert_eq!((mails[0].0.as_str(), told(&mails[0].1)), ("amira@example.org", vec![(idea().title, vec![Happening::Moved])]));
        let ends: Vec<(Followed, String)> = serde_json::from_str(&mails[0].2.params["ends"]).unwrap();
        assert_eq!(ends, [(contribution(&one.reference), token.clone())], "the thing followed first is named, with its own way out");
        assert_eq!(send_digests(db, &people.district, morning(2)).await.unwrap(), 0, "nothing new");
        answered(db, &people, &other).await;
        assert_eq!(send_digests(db, &people.district, morning(3)).await.unwrap(), 2);
        assert!(matches!(verify(db, people.id()).await.unwrap(), Verdict::Whole(_)));
        unfollow(db, &mails[0].2.params["token"], monday()).await.unwrap();
        published(db, &people, &idea(), "c").await;
        assert_eq!(send_digests(db, &people.district, morning(4)).await.unwrap(), 0, "who ended everything hears nothing");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_public_is_never_told() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let one = published(db, &people, &idea(), "a").await;
        for email in ["amira@example.org", "jonas@example.org"] {
            follows(db, &people, &Followed::District, email).await;
        }
        follows(db, &people, &contribution(&one.reference), "jonas@example.org").await;
        sent(db, &people.amira, &idea(), "hidden").await;
        let gone = published(db, &people, &idea(), "gone").await;
        let proposal = propose_withhold(db, &people.selin, gone.id, WithholdReason::PersonalData, "Der Text nennt einen Namen.", monday())
            .await
            .unwrap();
        confirm_withhold(db, &people.ruth, proposal, monday()).await.unwrap();
        let form = CommentForm { text: "Das wäre schön.".into(), key: key("k"), ..CommentForm::default() };
        let said = comment(db, &people.otto, (ObjectKind::Contribution, one.reference.as_str()), &form, monday()).await.unwrap();
        crate::moderation::note(db, &people.selin, one.id, "Nur für uns.", monday()).await.unwrap();
        assert_eq!(send_digests(db, &people.district, morning(1)).await.unwrap(), 0, "{}: {:?}", t.name, digests(db).await);
        show_comment(db, &people.selin, said.id, "Das wäre schön.", monday()).await.unwrap();
        assert_eq!(send_digests(db, &people.district, morning(2)).await.unwrap(), 1, "comments are for who follows this one");
        assert_eq!(told(&digests(db).await[0].1), [(idea().title, vec![Happening::Commented])]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn topic_and_place_are_heard_of() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let watched = [
            ("frei@example.org", Followed::Topic("frei".into())),
            ("wege@example.org", Followed::Topic("wege".into())),
            ("ring@example.org", Followed::Place("Berliner Ring".into())),
            ("platz@example.org", Followed::Place("Spielplatz am Berliner Ring".into())),
            ("fest@example.org", Followed::Place("Festplatz".into())),
        ];
        for (email, what) in &watched {
            follows(db, &people, what, email).await;
        }
        let one = sent(db, &people.amira, &idea(), "a").await;
        let assessment = Assessment { topic: "frei".into(), ..Assessment::default() };
        publish_assessed(db, &people.selin, one.id, (&as_it_is(&idea()), &assessment), monday()).await.unwrap();
        let plan = crate::plan::plan(db, people.id()).await.unwrap().unwrap();
        let field = plan.items.iter().find(|item| item.key == "wege").map(|item| item.id);
        let text = MeasureText { title: "Breiter Weg".into(), summary: "Der Weg wird breiter.".into(), place: "Festplatz".into(), field };
        projects::start_measure(db, &people.mara, &text, Origin::WorkingGroup, "Arbeitsgruppe Grün", monday()).await.unwrap();
        assert_eq!(send_digests(db, &people.district, morning(1)).await.unwrap(), 5, "{}", t.name);
        for (to, digest, _) in digests(db).await {
            let title =
                if ["wege@example.org", "fest@example.org"].contains(&to.as_str()) { "Breiter Weg".to_owned() } else { idea().title };
            assert_eq!(told(&digest).into_iter().map(|(title, _)| title).collect::<Vec<_>>(), [title], "{to}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_followed_a_contribution_hears_of_its_measure() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let one = published(db, &people, &idea(), "a").await;
        follows(db, &people, &contribution(&one.reference), "amira@example.org").await;
        let text =
            MeasureText { title: "Sonnensegel bauen".into(), summary: "Ein Segel für alle.".into(), place: "Ring".into(), field: None };
        let taken = [(one.id, "Wir übernehmen es.".to_owned())];
        projects::adopt(db, &people.mara, &taken, projects::Into::New(text), monday()).await.unwrap();
        send_digests(db, &people.district, morning(1)).await.unwrap();
        let mails = digests(db).await;
        let titles: Vec<String> = told(&mails[0].1).into_iter().map(|(title, _)| title).collect();
        assert!(titles.contains(&"Sonnensegel bauen".to_owned()) && titles.contains(&idea().title), "{}: {titles:?}", t.name);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_ended_a_year_ago_is_followed_no_longer() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let clock = Actor::system(people.id());
        let one = published(db, &people, &idea(), "a").await;
        follows(db, &people, &contribution(&one.reference), "amira@example.org").await;
        follows(db, &people, &Followed::District, "jonas@example.org").await;
        let year = monday() + TimeDelta::days(400);
        assert_eq!(end_old_follows(db, &clock, year).await.unwrap(), 0, "it is still open");
        answered(db, &people, &one).await;
        assert_eq!(end_old_follows(db, &clock, monday() + TimeDelta::days(360)).await.unwrap(), 0);
        assert_eq!(end_old_follows(db, &clock, year).await.unwrap(), 1);
        assert_eq!(rows(db).await, (1, 1), "{}: the address is gone with it", t.name);
        refused(end_old_follows(db, &people.mara, year).await, domain::Refusal::Role);
    }
}
