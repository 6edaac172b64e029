#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
use super::*;
use crate::participation::fixture::*;
use crate::participation::{Receiver, ask, forward, opened};
use crate::testing::fresh;
use chrono::TimeDelta;
use domain::Refusal;
use domain::participation::Intake;

#[tokio::test(flavor = "multi_thread")]
async fn the_most_urgent_comes_first_and_everything_is_counted() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let other = people_of(db, "gruen", "GT").await;
        sent(db, &other.amira, &idea(), "other").await;
        let slow = sent(db, &people.amira, &idea(), "a").await;
        let quick = sent(db, &people.amira, &Intake { kind: Kind::Question, ..idea() }, "b").await;
        let asked = sent(db, &people.amira, &idea(), "c").await;
        ask(db, &people.selin, asked.id, "Welcher Spielplatz?", monday()).await.unwrap();
        crate::participation::propose_withhold(
            db,
            &people.selin,
            slow.id,
            domain::moderation::WithholdReason::Insult,
            "Das ist beleidigend.",
            monday(),
        )
        .await
        .unwrap();
        let now = monday() + TimeDelta::days(3);
        let entries = queue(db, &people.selin, &QueueFilter::default(), now).await.unwrap();
        assert_eq!(entries.iter().map(|entry| entry.id).collect::<Vec<_>>(), [quick.id, slow.id, asked.id]);
        assert_eq!((entries[0].overdue, entries[1].overdue), (true, false));
        assert_eq!(entries[1].proposals, [ProposalAction::Withhold]);
        let counts = queue_counts(db, &people.selin, now).await.unwrap();
        assert_eq!(counts, QueueCounts { open: 3, received: 2, queried: 1, overdue: 1, proposals: 1, ..QueueCounts::default() });
        let only = |filter: QueueFilter| async move { queue(db, &people_selin(db).await, &filter, now).await.unwrap().len() };
        assert_eq!(only(QueueFilter { stage: Some(Stage::Queried), ..QueueFilter::default() }).await, 1);
        assert_eq!(only(QueueFilter { kind: Some(Kind::Question), ..QueueFilter::default() }).await, 1);
        assert_eq!(only(QueueFilter { channel: Some(Channel::Paper), ..QueueFilter::default() }).await, 0);
        assert_eq!(only(QueueFilter { overdue: true, ..QueueFilter::default() }).await, 1);
        let last = &entries[0];
        let rest = queue(
            db,
            &people.selin,
            &QueueFilter { after: Some((micros(last.due_at.unwrap()), last.id.0)), ..QueueFilter::default() },
            now,
        )
        .await
        .unwrap();
        assert_eq!(rest.len(), 2);
    }
}

async fn people_selin(db: &Db) -> Actor {
    let district = crate::people::district(db, "dalheim").await.unwrap();
    Actor { roles: vec![Role::Moderator], ..Actor::resident(district.id) }
}

#[tokio::test(flavor = "multi_thread")]
async fn others_see_no_queue_and_offices_only_their_part() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let other = people_of(db, "gruen", "GT").await;
        let receipt = sent(db, &people.amira, &idea(), "a").await;
        for stranger in [&people.amira, &people.vera] {
            refused(queue(db, stranger, &QueueFilter::default(), monday()).await, Refusal::Role);
            refused(queue_counts(db, stranger, monday()).await, Refusal::Role);
            refused(opened(db, stranger, receipt.id).await, Refusal::Role);
        }
        not_found(opened(db, &other.selin, receipt.id).await);
        assert!(queue(db, &people.otto, &QueueFilter::default(), monday()).await.unwrap().is_empty());
        let offices = crate::people::organizations(db, people.id()).await.unwrap();
        let tiefbau = offices.iter().find(|office| office.key == "tiefbauamt").unwrap().id;
        forward(db, &people.selin, receipt.id, &Receiver::Organization(tiefbau), "Bitte um Prüfung.", monday()).await.unwrap();
        assert_eq!(queue(db, &people.otto, &QueueFilter::default(), monday()).await.unwrap().len(), 1);
        assert_eq!(
            queue_counts(db, &people.otto, monday()).await.unwrap(),
            QueueCounts { open: 1, forwarded: 1, ..QueueCounts::default() }
        );
    }
}
