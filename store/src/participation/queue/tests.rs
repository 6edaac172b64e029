#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
use super::*;
use crate::participation::fixture::*;
use crate::participation::{Receiver, ask, forward, opened};
use crate::testing::fresh;
use chrono::TimeDelta;
use domain::Refusal;
use domain::participation::{Intake, Kind};

#[tokio::test(flavor = "multi_thread")]
async fn everything_that_waits_is_counted() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let other = people_of(db, "gruen", "GT").await;
        sent(db, &other.amira, &idea(), "other").await;
        let slow = sent(db, &people.amira, &idea(), "a").await;
        sent(db, &people.amira, &Intake { kind: Kind::Question, ..idea() }, "b").await;
        let asked = sent(db, &people.amira, &idea(), "c").await;
        ask(db, &people.selin, asked.id, "Welcher Spielplatz?", monday()).await.unwrap();
        let insult = domain::moderation::WithholdReason::Insult;
        crate::participation::propose_withhold(db, &people.selin, slow.id, insult, "Das ist beleidigend.", monday()).await.unwrap();
        let counts = queue_counts(db, &people.selin, monday() + TimeDelta::days(3)).await.unwrap();
        assert_eq!(counts, QueueCounts { open: 3, received: 2, queried: 1, overdue: 1, proposals: 1, ..QueueCounts::default() });
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn others_count_nothing_and_offices_only_their_part() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let other = people_of(db, "gruen", "GT").await;
        let receipt = sent(db, &people.amira, &idea(), "a").await;
        for stranger in [&people.amira, &people.vera] {
            refused(queue_counts(db, stranger, monday()).await, Refusal::Role);
            refused(opened(db, stranger, receipt.id).await, Refusal::Role);
        }
        not_found(opened(db, &other.selin, receipt.id).await);
        let offices = crate::people::organizations(db, people.id()).await.unwrap();
        let tiefbau = offices.iter().find(|office| office.key == "tiefbauamt").unwrap().id;
        forward(db, &people.selin, receipt.id, &Receiver::Organization(tiefbau), "Bitte um Prüfung.", monday()).await.unwrap();
        assert_eq!(
            queue_counts(db, &people.otto, monday()).await.unwrap(),
            QueueCounts { open: 1, forwarded: 1, ..QueueCounts::default() }
        );
    }
}
