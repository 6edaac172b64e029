//! Events: the draft, the public date, the answer with it, the cancellation.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
use super::*;
use crate::participation::fixture::*;
use crate::participation::{public_detail, withdraw};
use crate::testing::fresh;
use chrono::TimeDelta;
use domain::Refusal;
use domain::participation::{Intake, Stage};
use sea_orm::PaginatorTrait;

const ANSWER: &str = "Wir machen es und freuen uns auf alle.";

fn proposed() -> Intake {
    Intake { kind: Kind::EventProposal, title: "Flohmarkt".into(), text: "Ich möchte einen Flohmarkt machen.".into(), ..by_mail() }
}

fn entry(days: i64) -> Entry {
    let starts_at = monday() + TimeDelta::days(days);
    Entry {
        title: "Flohmarkt auf dem Festplatz".into(),
        starts_at: Some(starts_at),
        ends_at: Some(starts_at + TimeDelta::hours(4)),
        place: "Festplatz".into(),
        text: String::new(),
    }
}

fn undated() -> Entry {
    Entry { starts_at: None, ends_at: None, ..entry(5) }
}

async fn entries(db: &Db, now: DateTime<Utc>, district: domain::DistrictId) -> Vec<String> {
    public_entries(db, district, now).await.unwrap().into_iter().map(|entry| entry.title).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_proposal_becomes_a_date_and_is_answered_with_it() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let receipt = published(db, &people, &proposed(), "a").await;
        let id = draft_event(db, &people.selin, receipt.id, &undated(), monday()).await.unwrap();
        assert_eq!(stage(db, receipt.id).await, Stage::Published, "a draft promises nothing");
        assert!(entries(db, monday(), people.id()).await.is_empty());
        assert_eq!(desk_entries(db, &people.mara, monday()).await.unwrap().len(), 1);
        assert_eq!(entry_of(db, &people.amira, receipt.id).await.unwrap(), None, "only the office sees a draft");
        change_event(db, &people.mara, receipt.id, &entry(5), monday()).await.unwrap();
        assert_eq!(publish_event(db, &people.mara, receipt.id, ANSWER, monday()).await.unwrap(), id);
        let seen = entry_of(db, &people.amira, receipt.id).await.unwrap().unwrap();
        assert_eq!((seen.id, seen.reference.as_deref(), seen.stage), (id, Some(receipt.reference.as_str()), EntryStage::Published));
        let detail = public_detail(db, &people.district, receipt.reference.as_str()).await.unwrap();
        assert_eq!((detail.stage, detail.answer.as_str()), (Stage::Answered, ANSWER));
        assert_eq!(param(db, "event_published", "event_place").await, "Festplatz");
        assert_eq!(entries(db, monday() + TimeDelta::days(5), people.id()).await, ["Flohmarkt auf dem Festplatz"]);
        assert!(entries(db, monday() + TimeDelta::days(6), people.id()).await.is_empty(), "what is over is gone");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_does_not_take_place_says_why() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let receipt = published(db, &people, &proposed(), "a").await;
        draft_event(db, &people.selin, receipt.id, &entry(5), monday()).await.unwrap();
        publish_event(db, &people.selin, receipt.id, ANSWER, monday()).await.unwrap();
        cancel_event(db, &people.mara, receipt.id, "Es ist Sturm angesagt.", monday()).await.unwrap();
        let seen = public_entries(db, people.id(), monday()).await.unwrap();
        assert_eq!((seen[0].stage, seen[0].note.as_str()), (EntryStage::Cancelled, "Es ist Sturm angesagt."));
        assert_eq!(param(db, "event_cancelled", "note").await, "Es ist Sturm angesagt.");
        for again in [
            cancel_event(db, &people.mara, receipt.id, "Es ist Sturm angesagt.", monday()).await,
            change_event(db, &people.mara, receipt.id, &entry(9), monday()).await,
        ] {
            refused(again, StepRefused::WrongStage);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_goes_with_a_word_or_with_its_proposal() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let receipt = published(db, &people, &proposed(), "a").await;
        draft_event(db, &people.selin, receipt.id, &entry(5), monday()).await.unwrap();
        discard_event(db, &people.selin, receipt.id, monday()).await.unwrap();
        draft_event(db, &people.selin, receipt.id, &entry(6), monday()).await.unwrap();
        withdraw(db, &people.amira, &code(&receipt), monday()).await.unwrap();
        assert!(desk_entries(db, &people.mara, monday()).await.unwrap().is_empty());
        refused(publish_event(db, &people.mara, receipt.id, ANSWER, monday()).await, StepRefused::WrongStage);
        assert_eq!(event_draft::Entity::find().all(&db.read).await.unwrap()[0].stage, "draft", "nothing became public");
        let tx = db.begin_write(people.id()).await.unwrap();
        forget_draft_in(&tx, receipt.id.0).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(event_draft::Entity::find().count(&db.read).await.unwrap(), 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_refusal_leaves_everything_as_it_was() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let other = people_of(db, "gruen", "GT").await;
        let (receipt, plain) = (published(db, &people, &proposed(), "a").await, published(db, &people, &idea(), "b").await);
        let bare = published(db, &people, &proposed(), "c").await;
        let own = sent(db, &people.jonas, &proposed(), "own").await;
        draft_event(db, &people.selin, receipt.id, &undated(), monday()).await.unwrap();
        let before = before(db, &people).await;
        let rows = event_draft::Entity::find().all(&db.read).await.unwrap();
        for stranger in [&people.amira, &people.vera, &people.otto, &people.ruth] {
            refused(draft_event(db, stranger, bare.id, &entry(5), monday()).await, Refusal::Role);
            refused(change_event(db, stranger, receipt.id, &entry(5), monday()).await, Refusal::Role);
            refused(discard_event(db, stranger, receipt.id, monday()).await, Refusal::Role);
            refused(publish_event(db, stranger, receipt.id, ANSWER, monday()).await, Refusal::Role);
            refused(cancel_event(db, stranger, receipt.id, ANSWER, monday()).await, Refusal::Role);
            refused(desk_entries(db, stranger, monday()).await, Refusal::Role);
        }
        refused(draft_event(db, &people.selin, plain.id, &entry(5), monday()).await, StepRefused::WrongKind);
        refused(publish_event(db, &people.selin, plain.id, ANSWER, monday()).await, StepRefused::WrongKind);
        refused(draft_event(db, &people.selin, receipt.id, &entry(5), monday()).await, StepRefused::WrongStage);
        refused(draft_event(db, &people.jonas, own.id, &entry(5), monday()).await, StepRefused::OwnMatter);
        refused(publish_event(db, &people.selin, receipt.id, ANSWER, monday()).await, StepRefused::NeedsDate);
        refused(cancel_event(db, &people.selin, receipt.id, "Es ist Sturm angesagt.", monday()).await, StepRefused::WrongStage);
        not_found(change_event(db, &people.selin, bare.id, &entry(5), monday()).await);
        not_found(discard_event(db, &people.selin, bare.id, monday()).await);
        not_found(publish_event(db, &other.selin, receipt.id, ANSWER, monday()).await);
        assert_eq!(crate::participation::fixture::before(db, &people).await, before);
        assert_eq!(event_draft::Entity::find().all(&db.read).await.unwrap(), rows);
        change_event(db, &people.selin, receipt.id, &entry(1), monday()).await.unwrap();
        invalid(publish_event(db, &people.selin, receipt.id, " ", monday()).await, "answer");
        invalid(publish_event(db, &people.selin, receipt.id, ANSWER, monday() + TimeDelta::days(2)).await, "entry_day");
        assert_eq!(stage(db, receipt.id).await, Stage::Published);
        publish_event(db, &people.selin, receipt.id, ANSWER, monday()).await.unwrap();
        refused(change_event(db, &people.selin, receipt.id, &undated(), monday()).await, StepRefused::NeedsDate);
        invalid(cancel_event(db, &people.selin, receipt.id, "nein", monday()).await, "note");
        refused(discard_event(db, &people.selin, receipt.id, monday()).await, StepRefused::WrongStage);
        refused(publish_event(db, &people.selin, receipt.id, ANSWER, monday()).await, StepRefused::WrongStage);
    }
}
