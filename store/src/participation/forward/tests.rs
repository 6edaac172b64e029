#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use super::*;
use crate::participation::fixture::*;
use crate::participation::{answer, by_code, opened, public_detail, publish};
use crate::testing::fresh;
use domain::Refusal;
use domain::refusal::StepRefused;

fn police() -> Receiver {
    Receiver::Other { name: "Polizei Wetzlar".into(), email: "polizei@example.org".into() }
}

async fn tiefbau(db: &Db, people: &People) -> Receiver {
    let all = crate::people::organizations(db, people.id()).await.unwrap();
    Receiver::Organization(all.iter().find(|office| office.key == "tiefbauamt").unwrap().id)
}

#[tokio::test(flavor = "multi_thread")]
async fn an_office_answers_by_its_link_once() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let receipt = published(db, &people, &by_mail(), "a").await;
        forward(db, &people.selin, receipt.id, &police(), "Bitte um Prüfung der Stelle.", monday()).await.unwrap();
        let token = param(db, "forwarded", "token").await;
        for _ in 0..2 {
            let seen = forwarding(db, people.id(), &token, monday()).await.unwrap();
            assert!(
                seen.open && seen.office == "Polizei Wetzlar" && !format!("{seen:?}").contains("amira@"),
                "reading changes nothing, and the person stays out"
            );
        }
        assert_eq!(stage(db, receipt.id).await, Stage::Forwarded);
        reply_to_forwarding(db, people.id(), &token, &OfficeReply::Answer("Wir kommen am Montag.".into()), monday()).await.unwrap();
        let seen = public_detail(db, &people.district, receipt.reference.as_str()).await.unwrap();
        assert_eq!(
            (seen.stage, seen.answer.as_str(), seen.office.as_deref()),
            (Stage::Answered, "Wir kommen am Montag.", Some("Polizei Wetzlar"))
        );
        refused(
            reply_to_forwarding(db, people.id(), &token, &OfficeReply::Answer("Noch einmal.".into()), monday()).await,
            SignInRefused::LinkOver,
        );
        assert_eq!(kinds(db, people.id(), receipt.id).await.last().unwrap(), "ContributionAnswered");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_comes_back_when_the_office_is_not_responsible() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let receipt = published(db, &people, &idea(), "a").await;
        forward(db, &people.selin, receipt.id, &police(), "Bitte um Prüfung.", monday()).await.unwrap();
        let token = param(db, "forwarded", "token").await;
        reply_to_forwarding(db, people.id(), &token, &OfficeReply::NotOurs("Das ist Sache der Stadt.".into()), monday()).await.unwrap();
        assert_eq!(stage(db, receipt.id).await, Stage::Received);
        assert!(public_detail(db, &people.district, receipt.reference.as_str()).await.is_ok(), "what was public stays readable");
        let view = opened(db, &people.selin, receipt.id).await.unwrap();
        assert_eq!(view.forwardings[0].reply.as_deref(), Some("Das ist Sache der Stadt."));
        let published_at = row(db, receipt.id).await.published_at;
        publish(db, &people.selin, receipt.id, &as_it_is(&idea()), monday() + TimeDelta::days(9)).await.unwrap();
        assert_eq!(row(db, receipt.id).await.published_at, published_at, "it keeps its place in the list");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn taking_it_back_ends_the_link() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let receipt = sent(db, &people.amira, &idea(), "a").await;
        forward(db, &people.selin, receipt.id, &police(), "Bitte um Prüfung.", monday()).await.unwrap();
        let token = param(db, "forwarded", "token").await;
        take_back(db, &people.mara, receipt.id, monday()).await.unwrap();
        assert_eq!(stage(db, receipt.id).await, Stage::Received);
        refused(
            reply_to_forwarding(db, people.id(), &token, &OfficeReply::Answer("Zu spät.".into()), monday()).await,
            SignInRefused::LinkOver,
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_specialist_office_acts_only_on_its_own() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let (mine, other) = (sent(db, &people.amira, &by_mail(), "a").await, sent(db, &people.amira, &idea(), "b").await);
        forward(db, &people.selin, mine.id, &tiefbau(db, &people).await, "Bitte um Prüfung.", monday()).await.unwrap();
        forward(db, &people.selin, other.id, &police(), "Bitte um Prüfung.", monday()).await.unwrap();
        not_found(opened(db, &people.otto, other.id).await);
        not_found(answer(db, &people.otto, other.id, "Das machen wir.", monday()).await);
        let view = opened(db, &people.otto, mine.id).await.unwrap();
        assert!(view.person.is_none() && !format!("{view:?}").contains("amira@example.org"));
        answer(db, &people.otto, mine.id, "Das machen wir im Mai.", monday()).await.unwrap();
        assert_eq!(stage(db, mine.id).await, Stage::Answered);
        refused(answer(db, &people.otto, mine.id, "Noch einmal.", monday()).await, StepRefused::WrongStage);
        not_found(public_detail(db, &people.district, mine.reference.as_str()).await);
        let own = by_code(db, &people.district, &mine.code.printed(), "203.0.113.1", monday()).await.unwrap();
        assert_eq!(own.answer, "Das machen wir im Mai.", "what was never published stays between author and office");
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
        for stranger in [&people.amira, &people.vera, &people.ruth] {
            refused(forward(db, stranger, receipt.id, &police(), "Bitte um Prüfung.", monday()).await, Refusal::Role);
            refused(take_back(db, stranger, receipt.id, monday()).await, Refusal::Role);
        }
        refused(forward(db, &people.jonas, own.id, &police(), "Bitte um Prüfung.", monday()).await, StepRefused::OwnMatter);
        refused(take_back(db, &people.selin, receipt.id, monday()).await, StepRefused::WrongStage);
        invalid(forward(db, &people.selin, receipt.id, &police(), "", monday()).await, "question");
        for (name, email, field) in
            [("", "a@example.org", "office_name"), ("Polizei", "", "office_email"), ("Polizei", "nirgends", "office_email")]
        {
            let nobody = Receiver::Other { name: name.into(), email: email.into() };
            invalid(forward(db, &people.selin, receipt.id, &nobody, "Bitte um Prüfung.", monday()).await, field);
        }
        not_found(forward(db, &people.selin, receipt.id, &tiefbau(db, &other).await, "Bitte um Prüfung.", monday()).await);
        not_found(forward(db, &other.selin, receipt.id, &police(), "Bitte um Prüfung.", monday()).await);
        refused(forwarding(db, people.id(), "kein Link", monday()).await, SignInRefused::LinkOver);
        refused(
            reply_to_forwarding(db, people.id(), "kein Link", &OfficeReply::Answer("Ja.".into()), monday()).await,
            SignInRefused::LinkOver,
        );
        assert_eq!(crate::participation::fixture::before(db, &people).await, before);
        forward(db, &people.selin, receipt.id, &police(), "Bitte um Prüfung.", monday()).await.unwrap();
        let token = param(db, "forwarded", "token").await;
        invalid(reply_to_forwarding(db, people.id(), &token, &OfficeReply::Answer(String::new()), monday()).await, "reply");
        refused(forwarding(db, other.id(), &token, monday()).await, SignInRefused::LinkOver);
        refused(forwarding(db, people.id(), &token, monday() + TimeDelta::days(90)).await, SignInRefused::LinkOver);
        crate::participation::withdraw(db, &people.amira, &code(&receipt), monday()).await.unwrap();
        refused(forwarding(db, people.id(), &token, monday()).await, SignInRefused::LinkOver);
        refused(
            reply_to_forwarding(db, people.id(), &token, &OfficeReply::Answer("Ja, gern.".into()), monday()).await,
            StepRefused::WrongStage,
        );
    }
}
