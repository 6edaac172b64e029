#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
use super::*;
use crate::moderation::assign;
use crate::participation::fixture::*;
use crate::participation::{Receiver, add, answer, ask, confirm_withhold, forward, object, propose_withhold};
use crate::testing::fresh;
use chrono::TimeDelta;
use domain::Refusal;
use domain::moderation::WithholdReason;
use domain::participation::{ContactWish, Intake};

fn only(work: WorkKind) -> WorkFilter {
    WorkFilter { work: Some(work), ..WorkFilter::default() }
}

async fn kinds_of(db: &Db, actor: &Actor, filter: &WorkFilter) -> Vec<WorkKind> {
    work(db, actor, filter, monday()).await.unwrap().entries.iter().map(|entry| entry.work).collect()
}

/// One of each: a call, an addition, an approval, an objection, two contributions.
async fn furnish(db: &Db, people: &People) {
    let phone = Intake { contact: ContactWish::Phone, phone: Some("06441 1234".into()), ..idea() };
    let called = sent(db, &people.amira, &phone, "call").await;
    answer(db, &people.mara, called.id, "Danke für die Idee.", monday()).await.unwrap();
    let open = sent(db, &people.amira, &idea(), "open").await;
    add(db, &people.amira, &code(&open), "Noch etwas dazu.", monday()).await.unwrap();
    let why = "Der Text nennt eine Nachbarin mit Namen.";
    propose_withhold(db, &people.selin, open.id, WithholdReason::Insult, why, monday()).await.unwrap();
    let withheld = sent(db, &people.amira, &idea(), "withheld").await;
    let proposal = propose_withhold(db, &people.selin, withheld.id, WithholdReason::Insult, why, monday()).await.unwrap();
    confirm_withhold(db, &people.ruth, proposal, monday()).await.unwrap();
    object(db, &people.amira, &code(&withheld), "Warum denn nicht?", monday()).await.unwrap();
    sent(db, &people.amira, &Intake { kind: Kind::Question, ..idea() }, "question").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_queue_holds_every_source() {
    use WorkKind::{Addition, Approval, Call, Contribution, Objection};
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let other = people_of(db, "gruen", "GT").await;
        sent(db, &other.amira, &idea(), "other").await;
        furnish(db, &people).await;
        let mut seen = kinds_of(db, &people.ruth, &WorkFilter::default()).await;
        seen.sort();
        assert_eq!(seen, [Contribution, Contribution, Addition, Objection, Approval, Call]);
        for kind in [Contribution, Addition, Objection, Approval, Call] {
            assert!(kinds_of(db, &people.ruth, &only(kind)).await.iter().all(|seen| *seen == kind), "{kind}");
        }
        assert_eq!(kinds_of(db, &people.selin, &only(Approval)).await, [], "nobody confirms what they proposed");
        assert_eq!(kinds_of(db, &other.selin, &WorkFilter::default()).await, [Contribution]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_most_urgent_comes_first_and_every_filter_narrows() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let slow = sent(db, &people.amira, &idea(), "a").await;
        let quick = sent(db, &people.amira, &Intake { kind: Kind::Question, ..idea() }, "b").await;
        let asked = sent(db, &people.amira, &idea(), "c").await;
        ask(db, &people.selin, asked.id, "Welcher Spielplatz?", monday()).await.unwrap();
        let now = monday() + TimeDelta::days(3);
        let page = work(db, &people.selin, &WorkFilter::default(), now).await.unwrap();
        assert_eq!(page.entries.iter().map(|entry| entry.id).collect::<Vec<_>>(), [quick.id.0, slow.id.0, asked.id.0]);
        assert_eq!((page.entries[0].overdue, page.entries[1].overdue, page.next), (true, false, None));
        let count = |filter: WorkFilter| {
            let selin = people.selin.clone();
            async move { work(db, &selin, &filter, now).await.unwrap().entries.len() }
        };
        let all = WorkFilter::default;
        assert_eq!(count(WorkFilter { stage: Some(Stage::Queried), ..all() }).await, 1);
        assert_eq!(count(WorkFilter { kind: Some(Kind::Question), ..all() }).await, 1);
        assert_eq!(count(WorkFilter { channel: Some(Channel::Paper), ..all() }).await, 0);
        assert_eq!(count(WorkFilter { locale: Some("tr".into()), ..all() }).await, 0);
        assert_eq!(count(WorkFilter { topic: Some("frei".into()), ..all() }).await, 0);
        assert_eq!(count(WorkFilter { overdue: true, ..all() }).await, 1);
        assert_eq!(count(WorkFilter { after: Some(page.entries[0].place()), ..all() }).await, 2);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_queue_comes_in_pages_without_a_gap() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        for n in 0..=PAGE {
            sent(db, &people.amira, &idea(), &format!("n{n}")).await;
        }
        let first = work(db, &people.selin, &WorkFilter::default(), monday()).await.unwrap();
        assert_eq!(first.entries.len(), PAGE);
        let rest = work(db, &people.selin, &WorkFilter { after: first.next, ..WorkFilter::default() }, monday()).await.unwrap();
        assert_eq!((rest.entries.len(), rest.next), (1, None));
        assert!(!first.entries.iter().any(|entry| entry.id == rest.entries[0].id));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn work_has_one_owner_and_goes_from_hand_to_hand() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let receipt = sent(db, &people.amira, &idea(), "a").await;
        let (id, selin, timur) = (receipt.id.0, people.selin.account, people.timur.account);
        for _ in 0..2 {
            assign(db, &people.selin, WorkKind::Contribution, id, selin, monday()).await.unwrap();
        }
        let owned = |owner| WorkFilter { owner, ..WorkFilter::default() };
        let entries = work(db, &people.timur, &owned(Owner::Is(selin.unwrap())), monday()).await.unwrap().entries;
        assert_eq!(entries[0].owner, Some((selin.unwrap(), "Selin".to_owned())));
        assert!(work(db, &people.timur, &owned(Owner::Nobody), monday()).await.unwrap().entries.is_empty());
        assign(db, &people.selin, WorkKind::Contribution, id, timur, monday()).await.unwrap();
        assign(db, &people.timur, WorkKind::Contribution, id, None, monday()).await.unwrap();
        assert!(work(db, &people.timur, &owned(Owner::Is(timur.unwrap())), monday()).await.unwrap().entries.is_empty());
        assert_eq!(
            kinds(db, people.id(), receipt.id).await,
            ["ContributionReceived", "WorkAssigned", "WorkAssigned", "WorkReleased"],
            "the same owner again changes nothing"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn others_see_no_queue_and_give_nothing_away() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let other = people_of(db, "gruen", "GT").await;
        let receipt = sent(db, &people.amira, &idea(), "a").await;
        for stranger in [&people.amira, &people.vera] {
            refused(work(db, stranger, &WorkFilter::default(), monday()).await, Refusal::Role);
            refused(assign(db, stranger, WorkKind::Contribution, receipt.id.0, None, monday()).await, Refusal::Role);
        }
        let before = before(db, &people).await;
        not_found(assign(db, &other.selin, WorkKind::Contribution, receipt.id.0, other.selin.account, monday()).await);
        not_found(assign(db, &people.selin, WorkKind::Contribution, receipt.id.0, other.selin.account, monday()).await);
        not_found(assign(db, &people.selin, WorkKind::Contribution, receipt.id.0, people.vera.account, monday()).await);
        not_found(assign(db, &people.selin, WorkKind::Call, receipt.id.0, people.selin.account, monday()).await);
        assert_eq!(crate::participation::fixture::before(db, &people).await, before);
        assert!(work(db, &people.otto, &WorkFilter::default(), monday()).await.unwrap().entries.is_empty());
        let offices = crate::people::organizations(db, people.id()).await.unwrap();
        let tiefbau = offices.iter().find(|office| office.key == "tiefbauamt").unwrap().id;
        forward(db, &people.selin, receipt.id, &Receiver::Organization(tiefbau), "Bitte um Prüfung.", monday()).await.unwrap();
        assert_eq!(kinds_of(db, &people.otto, &WorkFilter::default()).await, [WorkKind::Contribution]);
    }
}
