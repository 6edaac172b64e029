#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
use super::*;
use crate::participation::fixture::*;
use crate::testing::fresh;
use chrono::TimeDelta;
use domain::refusal::CodeRefused;
use std::sync::Arc;

#[tokio::test(flavor = "multi_thread")]
async fn a_code_opens_one_contribution_in_one_district() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let other = people_of(db, "gruen", "GT").await;
        let receipt = sent(db, &people.amira, &idea(), "a").await;
        let open = |code: String, address: &'static str| {
            let district = Arc::clone(&people.district);
            async move { by_code(db, &district, &code, address, monday()).await }
        };
        let printed = receipt.code.printed();
        let own = open(printed.to_lowercase().replace('-', " "), "203.0.113.1").await.unwrap();
        assert_eq!(
            (own.reference, own.text.as_str(), own.stage, own.journey.at),
            (receipt.reference, idea().text.as_str(), Stage::Received, 1)
        );
        refused(open("abc".into(), "203.0.113.1").await, CodeRefused::Miswritten);
        refused(open("0000-0000-0000-0000-0".into(), "203.0.113.1").await, CodeRefused::Unknown);
        refused(by_code(db, &other.district, &printed, "203.0.113.1", monday()).await, CodeRefused::Unknown);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn guessing_ends_after_twenty_attempts_from_one_address() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let receipt = sent(db, &people.amira, &idea(), "a").await;
        for _ in 0..25 {
            assert!(
                by_code(db, &people.district, &receipt.code.printed(), "203.0.113.1", monday()).await.is_ok(),
                "reading one's own is no guessing"
            );
        }
        for _ in 0..20 {
            refused(by_code(db, &people.district, "0000-0000-0000-0000-0", "203.0.113.1", monday()).await, CodeRefused::Unknown);
        }
        refused(by_code(db, &people.district, &receipt.code.printed(), "203.0.113.1", monday()).await, CodeRefused::TooMany);
        assert!(by_code(db, &people.district, &receipt.code.printed(), "203.0.113.2", monday()).await.is_ok(), "others go on");
        assert!(by_code(db, &people.district, &receipt.code.printed(), "203.0.113.1", monday() + TimeDelta::minutes(20)).await.is_ok());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_opens_only_its_own() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let (own, other) = (sent(db, &people.jonas, &idea(), "own").await, sent(db, &people.amira, &idea(), "a").await);
        assert!(by_account(db, &people.district, &people.jonas, own.id).await.is_ok());
        for (actor, id) in [(&people.jonas, other.id), (&people.selin, own.id), (&people.amira, other.id)] {
            not_found(by_account(db, &people.district, actor, id).await);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_office_s_own_business_is_not_in_the_history() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let receipt = sent(db, &people.amira, &idea(), "a").await;
        crate::moderation::note(db, &people.selin, receipt.id, "Anruf nötig?", monday()).await.unwrap();
        crate::participation::propose_withhold(
            db,
            &people.selin,
            receipt.id,
            domain::moderation::WithholdReason::Insult,
            "Das ist beleidigend.",
            monday(),
        )
        .await
        .unwrap();
        let own = by_code(db, &people.district, &receipt.code.printed(), "203.0.113.1", monday()).await.unwrap();
        assert!(!format!("{own:?}").contains("Anruf nötig") && !format!("{own:?}").contains("beleidigend"));
    }
}
