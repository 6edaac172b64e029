#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use super::*;
use crate::participation::fixture::*;
use crate::participation::{start_numbers, withdraw};
use crate::search::find;
use crate::testing::fresh;
use chrono::TimeDelta;
use domain::events::ObjectKind;
use domain::moderation::WithholdReason;
use domain::participation::{Intake, Kind};

const MARKER: &str = "Zimtsternmarkierung";

fn marked() -> Intake {
    Intake {
        title: format!("{MARKER} am Platz"),
        text: format!("Hier steht {MARKER} im Text."),
        place: format!("{MARKER}platz"),
        name: MARKER.into(),
        ..idea()
    }
}

/// Everything this feature shows to everybody, as one text.
async fn everything_public(db: &Db, people: &People, reference: &str) -> String {
    let district = people.id();
    let list = public_list(db, district, &PublicFilter::default()).await.unwrap();
    let searched = public_list(db, district, &PublicFilter { search: MARKER.into(), ..PublicFilter::default() }).await.unwrap();
    let detail = public_detail(db, &people.district, reference).await.ok();
    let looked_up = by_reference(db, district, reference).await.unwrap();
    let hits = find(db, district, MARKER, &[ObjectKind::Contribution, ObjectKind::Measure], 20).await.unwrap();
    let alike = similar_contributions(db, district, &format!("{MARKER} am Platz"), 20).await.unwrap();
    format!("{list:?}{searched:?}{detail:?}{looked_up:?}{hits:?}{alike:?}")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_marker_in_something_unpublished_comes_out_nowhere() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let unread = sent(db, &people.amira, &marked(), "a").await;
        let (gone, hidden) = (published(db, &people, &marked(), "b").await, published(db, &people, &marked(), "c").await);
        let merged = published(db, &people, &idea(), "d").await;
        assert!(everything_public(db, &people, gone.reference.as_str()).await.contains(MARKER), "the test sees what is public");
        crate::participation::fixture::merged(db, &people, merged.id, gone.id).await;
        withdraw(db, &people.amira, &code(&gone), monday()).await.unwrap();
        let proposal =
            crate::participation::propose_withhold(db, &people.selin, hidden.id, WithholdReason::Insult, "Das ist beleidigend.", monday())
                .await
                .unwrap();
        crate::participation::confirm_withhold(db, &people.ruth, proposal, monday()).await.unwrap();
        crate::participation::object(db, &people.amira, &code(&hidden), MARKER, monday()).await.unwrap();
        for receipt in [&unread, &gone, &hidden, &merged] {
            let public = everything_public(db, &people, receipt.reference.as_str()).await;
            assert!(!public.contains(MARKER), "{} {public}", t.name);
        }
        for receipt in [&unread, &gone, &hidden] {
            assert_eq!(by_reference(db, people.id(), receipt.reference.as_str()).await.unwrap(), ByReference::NotPublic);
            not_found(journey_of(db, &people.district, receipt.id).await);
        }
        assert_eq!(by_reference(db, people.id(), "DH-2026-09999").await.unwrap(), ByReference::NotPublic, "unknown looks the same");
        assert_eq!(by_reference(db, people.id(), "nichts").await.unwrap(), ByReference::NotPublic);
        assert_eq!(by_reference(db, people.id(), " dh 2026 4 ").await.unwrap(), ByReference::Contribution(merged.reference));
    }
}

fn not_found<T: std::fmt::Debug>(result: crate::Result<T>) {
    assert!(matches!(result, Err(crate::Error::NotFound)), "{result:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_list_pages_filters_and_counts() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let other = people_of(db, "gruen", "GT").await;
        published(db, &other, &idea(), "other").await;
        for number in 0..23i64 {
            let kind = if number % 3 == 0 { Kind::Question } else { Kind::Idea };
            let intake = Intake { kind, ..idea() };
            let receipt = sent(db, &people.amira, &intake, &format!("n{number}")).await;
            let at = monday() + TimeDelta::minutes(number / 2);
            crate::participation::publish(db, &people.selin, receipt.id, &as_it_is(&intake), at).await.unwrap();
        }
        let first = public_list(db, people.id(), &PublicFilter::default()).await.unwrap();
        assert_eq!((first.entries.len(), first.total), (20, 23));
        assert_eq!(first.kinds.iter().find(|(kind, _)| *kind == Kind::Question).unwrap().1, 8);
        let second =
            public_list(db, people.id(), &PublicFilter { after: first.next.clone().unwrap(), ..PublicFilter::default() }).await.unwrap();
        assert_eq!((second.entries.len(), second.next), (3, None));
        let mut all: Vec<String> = first.entries.iter().chain(&second.entries).map(|entry| entry.reference.clone()).collect();
        all.sort();
        all.dedup();
        assert_eq!(all.len(), 23, "nothing twice, nothing lost, although two share a minute");
        let questions =
            public_list(db, people.id(), &PublicFilter { kind: Some(Kind::Question), ..PublicFilter::default() }).await.unwrap();
        assert_eq!((questions.entries.len(), questions.total), (8, 8));
        let none = public_list(db, people.id(), &PublicFilter { stage: Some(Stage::Answered), ..PublicFilter::default() }).await.unwrap();
        assert_eq!((none.entries.len(), none.total), (0, 0));
        for after in ["", "x", "1-2", "9999999999999999999-0", "-"] {
            assert!(
                public_list(db, people.id(), &PublicFilter { after: after.into(), ..PublicFilter::default() }).await.is_ok(),
                "{after}"
            );
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_numbers_follow_every_change() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let count = |numbers: crate::participation::StartNumbers| (numbers.received, numbers.answered, numbers.open);
        assert_eq!(count(start_numbers(db, people.id(), 2026).await.unwrap()), (0, 0, 0));
        let receipt = published(db, &people, &idea(), "a").await;
        sent(db, &people.amira, &idea(), "b").await;
        assert_eq!(count(start_numbers(db, people.id(), 2026).await.unwrap()), (2, 0, 2));
        assert_eq!(count(start_numbers(db, people.id(), 2025).await.unwrap()), (0, 0, 0));
        crate::participation::answer(db, &people.mara, receipt.id, "Danke, machen wir.", monday()).await.unwrap();
        assert_eq!(count(start_numbers(db, people.id(), 2026).await.unwrap()), (2, 1, 1));
        assert_eq!(
            public_list(db, people.id(), &PublicFilter { stage: Some(Stage::Answered), ..PublicFilter::default() }).await.unwrap().total,
            1
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answered_question_is_listed_with_its_answer() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let question = published(db, &people, &Intake { kind: Kind::Question, ..idea() }, "q").await;
        let plain = published(db, &people, &idea(), "i").await;
        for receipt in [&question, &plain] {
            crate::participation::answer(db, &people.mara, receipt.id, "Die Bänke kommen im Mai.", monday()).await.unwrap();
        }
        let filter = PublicFilter { kind: Some(Kind::Question), stage: Some(Stage::Answered), ..PublicFilter::default() };
        let page = public_list(db, people.id(), &filter).await.unwrap();
        let answers: Vec<_> = page.entries.iter().map(|entry| entry.answer.as_deref()).collect();
        assert_eq!(answers, [Some("Die Bänke kommen im Mai.")]);
        let all = public_list(db, people.id(), &PublicFilter::default()).await.unwrap();
        assert_eq!(all.entries.iter().filter(|entry| entry.answer.is_some()).count(), 1, "only a question needs its answer in the list");
    }
}
