#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use super::*;
use crate::participation::fixture::*;
use crate::participation::propose_withhold;
use crate::testing::{fresh, spoil};
use domain::Refusal;
use domain::moderation::WithholdReason;

fn about(reference: &Reference) -> AuditFilter {
    AuditFilter { reference: reference.to_string(), ..AuditFilter::default() }
}

#[tokio::test(flavor = "multi_thread")]
async fn everybody_reads_that_it_happened_and_only_some_what_was_said() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let one = published(db, &people, &idea(), "a").await;
        propose_withhold(db, &people.selin, one.id, WithholdReason::Insult, "Beleidigt eine Nachbarin.", monday()).await.unwrap();
        let newest = |page: AuditPage| page.entries[0].clone();
        let manager = newest(audit(db, &people.mara, &about(&one.reference)).await.unwrap());
        assert_eq!((manager.kind.as_str(), manager.who.as_deref(), manager.closed), ("WithholdProposed", Some("Selin"), false));
        assert_eq!(manager.reference.as_deref(), Some(one.reference.as_str()));
        let chair = newest(audit(db, &people.vera, &about(&one.reference)).await.unwrap());
        assert_eq!((chair.seq, chair.closed, chair.payload), (manager.seq, true, None), "I11");
        for stranger in [&people.amira, &people.selin, &people.otto] {
            refused(audit(db, stranger, &AuditFilter::default()).await, Refusal::Role);
            refused(audit_export(db, stranger, &AuditFilter::default(), monday()).await, Refusal::Role);
            refused(check_chain(db, stranger).await, Refusal::Role);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_filter_narrows_and_pages_follow_each_other() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let elsewhere = people_of(db, "gruen", "GT").await;
        published(db, &elsewhere, &idea(), "x").await;
        for n in 0..30 {
            published(db, &people, &idea(), &format!("n{n}")).await;
        }
        let by = |filter: AuditFilter| async move { filter };
        let who = by(AuditFilter { who: "selin".into(), ..AuditFilter::default() }).await;
        let page = audit(db, &people.mara, &who).await.unwrap();
        assert!(page.entries.iter().all(|entry| entry.who.as_deref() == Some("Selin")));
        let kind = AuditFilter { kind: "ContributionPublished".into(), ..AuditFilter::default() };
        assert_eq!(audit(db, &people.mara, &kind).await.unwrap().entries.len(), 30);
        let first = audit(db, &people.mara, &AuditFilter::default()).await.unwrap();
        let second = audit(db, &people.mara, &AuditFilter { before: first.next, ..AuditFilter::default() }).await.unwrap();
        assert_eq!(first.entries.last().unwrap().seq - 1, second.entries[0].seq);
        let late = AuditFilter { from: Some(monday() + chrono::TimeDelta::days(1)), ..AuditFilter::default() };
        assert!(audit(db, &people.mara, &late).await.unwrap().entries.is_empty());
        assert!(
            audit(db, &people.mara, &AuditFilter { reference: "GT-2026-00001".into(), ..AuditFilter::default() })
                .await
                .unwrap()
                .entries
                .is_empty()
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_changed_link_is_found_and_taking_the_record_along_is_recorded() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        published(db, &people, &idea(), "a").await;
        let all = audit_export(db, &people.mara, &AuditFilter::default(), monday()).await.unwrap();
        let report = check_chain(db, &people.mara).await.unwrap();
        assert_eq!(report.verdict, Verdict::Whole(i64::try_from(all.len()).unwrap() + 1));
        assert_eq!(report.head.len(), 64);
        spoil(&t, "UPDATE event SET kind = 'Anders' WHERE seq = 2").await;
        assert_eq!(check_chain(db, &people.mara).await.unwrap().verdict, Verdict::Broken { seq: 2 });
    }
}
