#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
use super::*;
use crate::moderation::{Owner, WorkFilter, work};
use crate::participation::fixture::*;
use crate::participation::{add, opened};
use crate::testing::fresh;
use chrono::TimeDelta;
use domain::participation::{ContactWish, Intake, Stage};

async fn open(db: &Db, people: &People, kind: WorkKind) -> Vec<Uuid> {
    let filter = WorkFilter { work: Some(kind), ..WorkFilter::default() };
    work(db, &people.selin, &filter, monday()).await.unwrap().entries.iter().map(|entry| entry.id).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn several_go_to_one_hand_and_back_to_where_they_were() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let first = sent(db, &people.amira, &idea(), "a").await.id.0;
        let second = sent(db, &people.amira, &idea(), "b").await.id.0;
        let chosen = [(WorkKind::Contribution, first), (WorkKind::Contribution, second), (WorkKind::Call, Uuid::nil())];
        crate::moderation::assign(db, &people.mara, WorkKind::Contribution, second, people.mara.account, monday()).await.unwrap();
        let what = Together::Assign(people.timur.account);
        let id = do_together(db, &people.selin, &what, &chosen, monday()).await.unwrap();
        let view = batch_of(db, &people.selin, id, monday()).await.unwrap();
        assert_eq!(view.items.iter().map(|(item, ..)| item.refused.is_none()).collect::<Vec<_>>(), [true, true, false]);
        let of = |account: Option<AccountId>| WorkFilter { owner: Owner::Is(account.unwrap()), ..WorkFilter::default() };
        assert_eq!(work(db, &people.selin, &of(people.timur.account), monday()).await.unwrap().entries.len(), 2);
        refused(undo_batch(db, &people.selin, id, monday() + TimeDelta::minutes(11)).await, StepRefused::UndoOver);
        refused(undo_batch(db, &people.vera, id, monday()).await, Refusal::Role);
        for _ in 0..2 {
            undo_batch(db, &people.selin, id, monday() + TimeDelta::minutes(9)).await.unwrap();
        }
        assert_eq!(work(db, &people.selin, &of(people.timur.account), monday()).await.unwrap().entries.len(), 0);
        assert_eq!(work(db, &people.selin, &of(people.mara.account), monday()).await.unwrap().entries[0].id, second);
        assert_eq!(kinds(db, people.id(), ContributionId(first)).await, ["ContributionReceived", "WorkAssigned", "WorkReleased"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn calls_and_additions_come_back() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let phone = Intake { contact: ContactWish::Phone, phone: Some("06441 1234".into()), ..idea() };
        let called = sent(db, &people.amira, &phone, "a").await;
        answer(db, &people.mara, called.id, "Danke für die Idee.", monday()).await.unwrap();
        let more = sent(db, &people.amira, &idea(), "b").await;
        add(db, &people.amira, &code(&more), "Noch etwas dazu.", monday()).await.unwrap();
        for (kind, what) in [(WorkKind::Call, Together::TickCalls), (WorkKind::Addition, Together::KeepAdditions)] {
            let ids = open(db, &people, kind).await;
            let chosen: Vec<_> = ids.iter().map(|id| (kind, *id)).collect();
            let id = do_together(db, &people.selin, &what, &chosen, monday()).await.unwrap();
            assert_eq!(open(db, &people, kind).await, Vec::<Uuid>::new(), "{kind}");
            undo_batch(db, &people.selin, id, monday()).await.unwrap();
            assert_eq!(open(db, &people, kind).await, ids, "{kind}");
        }
        assert!(kinds(db, people.id(), called.id).await.contains(&"CallReopened".to_owned()));
        assert!(opened(db, &people.selin, more.id).await.unwrap().additions[0].decided_at.is_none());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_answer_says_to_each_their_own_number() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let first = published(db, &people, &by_mail(), "a").await;
        let own = sent(db, &people.jonas, &idea(), "own").await;
        let text = "Guten Tag {name}, danke für {nummer}.".to_owned();
        let what = Together::Answer { text, office: "Büro".into() };
        let chosen = [(WorkKind::Contribution, first.id.0), (WorkKind::Contribution, own.id.0)];
        let id = do_together(db, &people.jonas, &what, &chosen, monday()).await.unwrap();
        let view = batch_of(db, &people.jonas, id, monday()).await.unwrap();
        assert_eq!(view.items[1].0.refused, Some(StepRefused::OwnMatter.into()), "nobody answers themselves");
        assert_eq!(row(db, first.id).await.answer, format!("Guten Tag Amira, danke für {}.", first.reference));
        assert!(!view.may_undo, "a mail is out");
        refused(undo_batch(db, &people.jonas, id, monday()).await, StepRefused::UndoOver);
        assert_eq!(stage(db, first.id).await, Stage::Answered);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_refusal_leaves_everything_as_it_was() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let other = people_of(db, "gruen", "GT").await;
        let one = (WorkKind::Contribution, sent(db, &people.amira, &idea(), "a").await.id.0);
        let before = before(db, &people).await;
        for stranger in [&people.amira, &people.vera, &people.otto] {
            refused(do_together(db, stranger, &Together::TickCalls, &[one], monday()).await, Refusal::Role);
        }
        invalid(do_together(db, &people.selin, &Together::TickCalls, &[], monday()).await, "items");
        invalid(do_together(db, &people.selin, &Together::TickCalls, &[one; 101], monday()).await, "items");
        let empty = Together::Answer { text: " ".into(), office: String::new() };
        invalid(do_together(db, &people.selin, &empty, &[one], monday()).await, "answer");
        let id = do_together(db, &other.selin, &Together::Assign(other.selin.account), &[one], monday()).await.unwrap();
        assert!(batch_of(db, &other.selin, id, monday()).await.unwrap().items[0].0.refused.is_some(), "another district's is not found");
        not_found(batch_of(db, &people.selin, id, monday()).await);
        let id = do_together(db, &people.selin, &Together::TickCalls, &[one], monday()).await.unwrap();
        assert_eq!(batch_of(db, &people.selin, id, monday()).await.unwrap().items[0].0.refused, Some(StepRefused::WrongKind.into()));
        assert_eq!(crate::participation::fixture::before(db, &people).await, before);
    }
}
