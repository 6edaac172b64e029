#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use super::*;
use crate::moderation::{WorkFilter, work};
use crate::participation::fixture::*;
use crate::participation::{answer, opened, queue_counts};
use crate::testing::fresh;
use domain::moderation::WorkKind;
use domain::participation::Intake;

#[tokio::test(flavor = "multi_thread")]
async fn a_mailed_link_confirms_an_address_once() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let other = people_of(db, "gruen", "GT").await;
        let receipt = sent(db, &people.amira, &by_mail(), "a").await;
        let token = param(db, "confirm_address", "token").await;
        let before = before(db, &people).await;
        refused(confirm_address(db, people.id(), "kein Link", monday()).await, SignInRefused::LinkOver);
        refused(confirm_address(db, other.id(), &token, monday()).await, SignInRefused::LinkOver);
        refused(confirm_address(db, people.id(), &token, monday() + TimeDelta::days(15)).await, SignInRefused::LinkOver);
        assert_eq!(crate::participation::fixture::before(db, &people).await, before);
        assert_eq!(confirm_address(db, people.id(), &token, monday()).await.unwrap(), receipt.reference);
        assert!(row(db, receipt.id).await.email_confirmed_at.is_some());
        refused(confirm_address(db, people.id(), &token, monday()).await, SignInRefused::LinkOver);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_nobody_confirmed_is_forgotten() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let (silent, kept) = (sent(db, &people.amira, &by_mail(), "a").await, sent(db, &people.amira, &by_mail(), "b").await);
        let token = param(db, "confirm_address", "token").await;
        confirm_address(db, people.id(), &token, monday()).await.unwrap();
        assert_eq!(erase_unconfirmed_addresses(db, people.id(), monday() + TimeDelta::days(13)).await.unwrap(), 0);
        assert_eq!(erase_unconfirmed_addresses(db, people.id(), monday() + TimeDelta::days(14)).await.unwrap(), 1);
        let (silent, kept) = (row(db, silent.id).await, row(db, kept.id).await);
        let (gone, stays) = if silent.email.is_none() { (silent, kept) } else { (kept, silent) };
        assert_eq!((gone.email, gone.contact.as_str(), gone.stage.as_str()), (None, "code", "received"));
        assert!(stays.email.is_some());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_old_unconfirmed_address_gets_no_news() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let receipt = sent(db, &people.amira, &by_mail(), "a").await;
        let before = waiting(db).await.len();
        answer(db, &people.mara, receipt.id, "Danke für die Idee.", monday() + TimeDelta::days(20)).await.unwrap();
        assert_eq!(waiting(db).await.len(), before);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn telephone_and_letter_become_work_of_the_office() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let other = people_of(db, "gruen", "GT").await;
        let call = Intake { contact: ContactWish::Phone, phone: Some("06441 1234".into()), ..idea() };
        let letter = Intake { contact: ContactWish::Letter, letter: Some("Berliner Ring 1, Wetzlar".into()), ..idea() };
        for (intake, word, event) in [(call, "a", "CallDue"), (letter, "b", "LetterDue")] {
            let receipt = sent(db, &people.amira, &intake, word).await;
            answer(db, &people.mara, receipt.id, "Danke für die Idee.", monday()).await.unwrap();
            assert!(waiting(db).await.is_empty());
            let tasks = opened(db, &people.selin, receipt.id).await.unwrap().tasks;
            assert_eq!(
                (tasks[0].way, tasks[0].kind.as_str(), tasks[0].params["answer"].as_str()),
                (intake.contact, "contribution_answered", "Danke für die Idee.")
            );
            assert!(kinds(db, people.id(), receipt.id).await.contains(&event.to_owned()));
            assert_eq!(queue_counts(db, &people.selin, monday()).await.unwrap().tasks, 1);
            let entries = work(db, &people.selin, &WorkFilter::default(), monday()).await.unwrap().entries;
            assert_eq!((entries.len(), entries[0].work), (1, WorkKind::Call), "the call waits until somebody made it");
            refused(tick_contact(db, &people.vera, tasks[0].id, monday()).await, Refusal::Role);
            not_found(tick_contact(db, &other.selin, tasks[0].id, monday()).await);
            for _ in 0..2 {
                tick_contact(db, &people.selin, tasks[0].id, monday()).await.unwrap();
            }
            assert_eq!(kinds(db, people.id(), receipt.id).await.iter().filter(|kind| *kind == "AuthorInformed").count(), 1);
            assert_eq!(queue_counts(db, &people.selin, monday()).await.unwrap().tasks, 0);
        }
    }
}
