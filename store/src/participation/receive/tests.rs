#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use super::*;
use crate::events::{Verdict, of_objects, verify};
use crate::participation::fixture::*;
use crate::participation::{by_code, opened, public_detail, publish, withdraw};
use crate::testing::fresh;
use chrono::TimeDelta;
use domain::participation::{CostClass, Details, Kind};
use sea_orm::PaginatorTrait;

#[tokio::test(flavor = "multi_thread")]
async fn a_resident_gets_reference_code_and_date() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let receipt = sent(db, &people.amira, &idea(), "a").await;
        assert_eq!(receipt.reference.as_str(), "DH-2026-00001", "{}", t.name);
        assert_eq!(receipt.due_at, "2026-03-05T17:00:00Z".parse::<DateTime<Utc>>().unwrap());
        assert_eq!(receipt.confirm, None);
        assert!(waiting(db).await.is_empty());
        let row = row(db, receipt.id).await;
        assert_eq!((row.stage.as_str(), row.channel.as_str(), row.published_at), ("received", "web", None));
        let stored = format!("{row:?}");
        assert!(!stored.contains(&receipt.code.printed()), "only a keyed hash of the code is stored");
        let events = of_objects(db, people.id(), &[receipt.id.0]).await.unwrap();
        assert_eq!((events[0].kind.as_str(), events[0].fact("channel")), ("ContributionReceived", Some("web")));
        assert_eq!(sent(db, &people.amira, &idea(), "b").await.reference.as_str(), "DH-2026-00002");
        assert!(matches!(verify(db, people.id()).await.unwrap(), Verdict::Whole(_)));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_is_asked_for_confirmation() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let receipt = sent(db, &people.amira, &by_mail(), "a").await;
        assert_eq!(receipt.confirm.as_deref(), Some("amira@example.org"));
        assert_eq!(waiting(db).await, [("confirm_address".to_owned(), "amira@example.org".to_owned())]);
        let own = Intake { email: Some("jonas@dalheim.example.org".into()), ..by_mail() };
        let own = sent(db, &people.jonas, &own, "own").await;
        assert_eq!(own.confirm, None, "the address of one's own account is known");
        assert!(row(db, own.id).await.email_confirmed_at.is_some());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_address_gets_three_mails_an_hour_and_everything_is_received() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        for word in ["a", "b", "c", "d", "e"] {
            sent(db, &people.amira, &by_mail(), word).await;
        }
        assert_eq!(waiting(db).await.len(), 3);
        assert_eq!(contribution::Entity::find().count(&db.read).await.unwrap(), 5);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hundred_parallel_sends_are_one_record() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let before = head(db, people.id()).await;
        let sends = (0..100).map(|_| {
            let (db, amira) = (db.clone(), people.amira.clone());
            tokio::spawn(async move { receive(&db, &amira, &idea(), &Arrival::web(&key("same")), monday()).await })
        });
        let receipts: Vec<Receipt> = futures::future::join_all(sends).await.into_iter().map(|sent| sent.unwrap().unwrap()).collect();
        assert!(receipts.iter().all(|receipt| *receipt == receipts[0]), "{}", t.name);
        assert_eq!(contribution::Entity::find().count(&db.read).await.unwrap(), 1);
        assert_eq!(head(db, people.id()).await, before + 1, "one event");
        let later = receive(db, &people.amira, &idea(), &Arrival::web(&key("same")), monday() + TimeDelta::days(3)).await.unwrap();
        assert_eq!(later, receipts[0]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_opens_nothing_in_another_district() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let other = people_of(db, "gruen", "GT").await;
        let here = sent(db, &people.amira, &idea(), "same").await;
        let there = sent(db, &other.amira, &idea(), "same").await;
        assert_ne!(here.id, there.id);
        assert_ne!(here.code.printed(), there.code.printed());
        assert_eq!(there.reference.as_str(), "GT-2026-00001");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn staff_takes_down_what_was_said_by_telephone() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let arrival = Arrival {
            channel: Channel::Phone,
            read_back: Some(true),
            occurred_at: Some(monday() - TimeDelta::days(3)),
            ..Arrival::web(&key("call"))
        };
        let receipt = receive(db, &people.selin, &idea(), &arrival, monday()).await.unwrap();
        let row = row(db, receipt.id).await;
        assert_eq!((row.account_id, row.taken_by, row.read_back), (None, people.selin.account.map(|account| account.0), Some(true)));
        assert_eq!(receipt.received_at, monday() - TimeDelta::days(3));
        let before = before(db, &people).await;
        let paper = Arrival { channel: Channel::Paper, ..Arrival::web(&key("pad")) };
        for stranger in [&people.amira, &people.vera, &people.otto] {
            refused(receive(db, stranger, &idea(), &paper, monday()).await, domain::Refusal::Role);
        }
        assert_eq!(super::super::fixture::before(db, &people).await, before);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guessable_key_is_refused() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let before = before(db, &people).await;
        for key in ["", "1", "short", &"x".repeat(101), "spaces are not a key at all", "ümlaut-ümlaut-ümlaut-ümlaut"] {
            invalid(receive(db, &people.amira, &idea(), &Arrival::web(key), monday()).await, "key");
        }
        assert_eq!(super::super::fixture::before(db, &people).await, before);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn everybody_sees_the_name_that_was_chosen() {
    use domain::participation::{Intake, Shown};
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        for (shown, pseudonym, name) in
            [(Shown::Nothing, "", None), (Shown::Name, "", Some("Amira")), (Shown::Pseudonym, "Spatz", Some("Spatz"))]
        {
            let intake = Intake { shown, pseudonym: pseudonym.into(), ..by_mail() };
            let receipt = published(db, &people, &intake, shown.word()).await;
            let seen = crate::participation::public_detail(db, &people.district, receipt.reference.as_str()).await.unwrap();
            assert_eq!(seen.name.as_deref(), name, "{shown}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_kind_has_the_time_that_its_district_promises() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let question = Intake { kind: Kind::Question, ..idea() };
        let at = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
        let receipt = sent(db, &people.amira, &question, "a").await;
        assert_eq!((receipt.due_at, receipt.answer_by), (at("2026-03-04T17:00:00Z"), at("2026-03-16T17:00:00Z")));
        let own = by_code(db, &people.district, &receipt.code.printed(), "203.0.113.1", monday()).await.unwrap();
        assert_eq!((own.due_at, own.answer_by), (Some(receipt.due_at), Some(receipt.answer_by)));
        publish(db, &people.selin, receipt.id, &as_it_is(&question), monday() + TimeDelta::days(1)).await.unwrap();
        assert_eq!(row(db, receipt.id).await.due_at, Some(micros(receipt.answer_by)), "the promise is kept, not renewed");
        let mut profile = crate::testing::district_profile("dalheim", "DH");
        profile.desk.answer.question = 1;
        crate::add_district(db, &profile, true, monday()).await.unwrap();
        assert_eq!(sent(db, &people.amira, &question, "b").await.answer_by, at("2026-03-03T17:00:00Z"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_would_help_is_for_the_office_and_goes_with_the_person() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let details = Details {
            cost_class: Some(CostClass::Small),
            cost_amount: Some(300),
            helpers: "Meine Nachbarin Leyla.".into(),
            event_when: "Im Mai".into(),
            event_size: Some(40),
        };
        let proposal = Intake { kind: Kind::ProjectProposal, details: details.clone(), ..idea() };
        let receipt = published(db, &people, &proposal, "a").await;
        let detail = public_detail(db, &people.district, receipt.reference.as_str()).await.unwrap();
        assert_eq!(detail.cost, (Some(CostClass::Small), Some(300)));
        assert!(!format!("{detail:?}").contains("Leyla"));
        assert_eq!(opened(db, &people.selin, receipt.id).await.unwrap().details, details);
        withdraw(db, &people.amira, &code(&receipt), monday()).await.unwrap();
        let left = row(db, receipt.id).await;
        assert_eq!((left.helpers.as_str(), left.event_when.as_str(), left.cost_amount), ("", "", Some(300)));
        assert_eq!(opened(db, &people.selin, receipt.id).await.unwrap().details, Details::default(), "withdrawn is not shown");
    }
}
