#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
use super::*;
use crate::participation::fixture::*;
use crate::participation::{by_code, publish};
use crate::testing::fresh;
use domain::Refusal;
use domain::refusal::CodeRefused;

#[tokio::test(flavor = "multi_thread")]
async fn the_author_is_asked_and_answers_by_code() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let receipt = sent(db, &people.amira, &by_mail(), "a").await;
        ask(db, &people.selin, receipt.id, "Welcher Spielplatz ist gemeint?", monday()).await.unwrap();
        assert_eq!(stage(db, receipt.id).await, Stage::Queried);
        assert_eq!(param(db, "contribution_asked", "question").await, "Welcher Spielplatz ist gemeint?");
        reply(db, &people.amira, &code(&receipt), "Der am Berliner Ring.", monday() + TimeDelta::days(1)).await.unwrap();
        assert_eq!(stage(db, receipt.id).await, Stage::Received);
        let own = by_code(db, &people.district, &receipt.code.printed(), "203.0.113.7", monday()).await.unwrap();
        assert_eq!(own.queries[0].answer.as_deref(), Some("Der am Berliner Ring."));
        assert_eq!(kinds(db, people.id(), receipt.id).await, ["ContributionReceived", "ContributionAsked", "ContributionReplied"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_published_one_stays_published_through_a_query() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let receipt = published(db, &people, &idea(), "a").await;
        ask(db, &people.mara, receipt.id, "Wie groß soll es sein?", monday()).await.unwrap();
        let seen = crate::participation::public_detail(db, &people.district, receipt.reference.as_str()).await.unwrap();
        assert_eq!((seen.stage, seen.journey.at), (Stage::Published, 2));
        reply(db, &people.selin, &AuthorKey::OnBehalf(receipt.id), "Zehn Meter, sagt sie am Telefon.", monday()).await.unwrap();
        assert_eq!(stage(db, receipt.id).await, Stage::Published);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_lapses_only_after_its_deadline() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let receipt = sent(db, &people.amira, &idea(), "a").await;
        ask(db, &people.selin, receipt.id, "Welcher Spielplatz?", monday()).await.unwrap();
        refused(let_lapse(db, &people.selin, receipt.id, monday() + TimeDelta::days(13)).await, StepRefused::NeedsDate);
        refused(let_lapse(db, &people.amira, receipt.id, monday() + TimeDelta::days(15)).await, Refusal::Role);
        assert_eq!(lapse_overdue(db, people.id(), monday() + TimeDelta::days(13)).await.unwrap(), 0);
        assert_eq!(lapse_overdue(db, people.id(), monday() + TimeDelta::days(15)).await.unwrap(), 1);
        assert_eq!(stage(db, receipt.id).await, Stage::Received);
        refused(let_lapse(db, &people.selin, receipt.id, monday() + TimeDelta::days(15)).await, StepRefused::WrongStage);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_refusal_leaves_everything_as_it_was() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let other = people_of(db, "gruen", "GT").await;
        let receipt = sent(db, &people.amira, &idea(), "a").await;
        let own = sent(db, &people.jonas, &idea(), "own").await;
        let before = before(db, &people).await;
        refused(ask(db, &people.vera, receipt.id, "Warum?", monday()).await, Refusal::Role);
        refused(ask(db, &people.jonas, own.id, "Warum?", monday()).await, StepRefused::OwnMatter);
        invalid(ask(db, &people.selin, receipt.id, " ", monday()).await, "question");
        not_found(ask(db, &other.selin, receipt.id, "Warum so?", monday()).await);
        refused(reply(db, &people.amira, &code(&receipt), "Darum.", monday()).await, StepRefused::WrongStage);
        not_found(reply(db, &people.selin, &AuthorKey::Account(own.id), "Darum.", monday()).await);
        refused(reply(db, &people.vera, &AuthorKey::OnBehalf(receipt.id), "Darum.", monday()).await, Refusal::Role);
        let wrong = |code: &str| AuthorKey::Code { code: code.into(), address: "203.0.113.9".into() };
        refused(reply(db, &people.amira, &wrong("nichts"), "Darum.", monday()).await, CodeRefused::Miswritten);
        refused(reply(db, &people.amira, &wrong("0000-0000-0000-0000-0"), "Darum.", monday()).await, CodeRefused::Unknown);
        refused(reply(db, &other.amira, &code(&receipt), "Darum.", monday()).await, CodeRefused::Unknown);
        assert_eq!(super::super::fixture::before(db, &people).await, before);
        ask(db, &people.selin, receipt.id, "Welcher Spielplatz?", monday()).await.unwrap();
        invalid(reply(db, &people.amira, &code(&receipt), "", monday()).await, "answer");
        refused(publish(db, &people.selin, receipt.id, &as_it_is(&idea()), monday()).await, StepRefused::WrongStage);
    }
}
