//! Evidence: marked, taken away, gone with the contribution.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
use super::*;
use crate::participation::fixture::*;
use crate::participation::{confirm_withhold, propose_withhold, withdraw};
use crate::testing::fresh;
use domain::moderation::WithholdReason;
use domain::participation::{Intake, Kind};
use domain::refusal::StepRefused;
use domain::{Refusal, plan::FrameworkPlan};

fn praise() -> Intake {
    Intake { kind: Kind::Praise, title: "Schön grün hier".into(), text: "Ich sitze gern auf der Wiese.".into(), ..idea() }
}

async fn of(db: &Db, district: DistrictId) -> FrameworkPlan {
    crate::plan::plan(db, district).await.unwrap().unwrap()
}

fn named(plan: &FrameworkPlan, key: &str) -> PlanItemId {
    plan.items.iter().find(|item| item.key == key).unwrap().id
}

async fn count(db: &Db, district: DistrictId, key: &str) -> usize {
    evidence(db, district).await.unwrap().get(key).map_or(0, Vec::len)
}

#[tokio::test(flavor = "multi_thread")]
async fn praise_stands_beside_a_strength_and_goes_with_its_contribution() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let strength = named(&of(db, people.id()).await, "frei-s1");
        let (kept, back, held) = (
            published(db, &people, &praise(), "a").await,
            published(db, &people, &praise(), "b").await,
            published(db, &people, &Intake { kind: Kind::Criticism, ..praise() }, "c").await,
        );
        for receipt in [&kept, &back, &held] {
            mark_evidence(db, &people.selin, receipt.id, strength, monday()).await.unwrap();
        }
        mark_evidence(db, &people.mara, kept.id, strength, monday()).await.unwrap();
        assert_eq!(count(db, people.id(), "frei-s1").await, 3);
        assert_eq!(kinds(db, people.id(), kept.id).await.iter().filter(|kind| *kind == "EvidenceMarked").count(), 1);
        withdraw(db, &people.amira, &code(&back), monday()).await.unwrap();
        let proposal = propose_withhold(db, &people.selin, held.id, WithholdReason::PersonalData, "Der Text nennt jemanden.", monday());
        let proposal = proposal.await.unwrap();
        assert_eq!(count(db, people.id(), "frei-s1").await, 2);
        confirm_withhold(db, &people.timur, proposal, monday()).await.unwrap();
        let lines = evidence(db, people.id()).await.unwrap();
        assert_eq!(lines["frei-s1"], [EvidenceLine { reference: kept.reference.to_string(), title: "Schön grün hier".into() }]);
        assert_eq!(evidence_of(db, &people.ruth, kept.id).await.unwrap()[0].title, "Viel Grün");
        unmark_evidence(db, &people.mara, kept.id, strength, monday()).await.unwrap();
        assert_eq!(count(db, people.id(), "frei-s1").await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_read_yet_is_marked_but_not_shown() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let weakness = named(&of(db, people.id()).await, "frei-w1");
        let receipt = sent(db, &people.amira, &praise(), "a").await;
        mark_evidence(db, &people.selin, receipt.id, weakness, monday()).await.unwrap();
        assert_eq!(count(db, people.id(), "frei-w1").await, 0);
        crate::participation::publish(db, &people.selin, receipt.id, &as_it_is(&praise()), monday()).await.unwrap();
        assert_eq!(count(db, people.id(), "frei-w1").await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_item_with_evidence_outlives_the_file() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let receipt = published(db, &people, &praise(), "a").await;
        mark_evidence(db, &people.selin, receipt.id, named(&of(db, people.id()).await, "frei-s1"), monday()).await.unwrap();
        let mut profile = crate::testing::district_profile("dalheim", "DH");
        profile.plan.as_mut().unwrap().fields[0].strengths.clear();
        crate::add_district(db, &profile, true, monday()).await.unwrap();
        assert_eq!(evidence_of(db, &people.selin, receipt.id).await.unwrap().len(), 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_refusal_leaves_everything_as_it_was() {
    for t in fresh().await {
        let (db, people) = (&t.db, people(&t).await);
        let other = people_of(db, "gruen", "GT").await;
        let plan = of(db, people.id()).await;
        let (strength, goal) = (named(&plan, "frei-s1"), named(&plan, "frei-g1"));
        let foreign = named(&of(db, other.id()).await, "frei-s1");
        let receipt = published(db, &people, &praise(), "a").await;
        let plain = published(db, &people, &idea(), "b").await;
        let gone = published(db, &people, &praise(), "c").await;
        withdraw(db, &people.amira, &code(&gone), monday()).await.unwrap();
        let own = sent(db, &people.jonas, &praise(), "own").await;
        let before = before(db, &people).await;
        for stranger in [&people.amira, &people.vera, &people.otto, &people.ruth] {
            refused(mark_evidence(db, stranger, receipt.id, strength, monday()).await, Refusal::Role);
            refused(unmark_evidence(db, stranger, receipt.id, strength, monday()).await, Refusal::Role);
        }
        refused(mark_evidence(db, &people.selin, plain.id, strength, monday()).await, StepRefused::WrongKind);
        refused(mark_evidence(db, &people.selin, receipt.id, goal, monday()).await, StepRefused::WrongKind);
        refused(mark_evidence(db, &people.selin, gone.id, strength, monday()).await, StepRefused::WrongStage);
        refused(mark_evidence(db, &people.jonas, own.id, strength, monday()).await, StepRefused::OwnMatter);
        refused(unmark_evidence(db, &people.jonas, own.id, strength, monday()).await, StepRefused::OwnMatter);
        invalid(mark_evidence(db, &people.selin, receipt.id, foreign, monday()).await, "item");
        not_found(unmark_evidence(db, &people.selin, receipt.id, strength, monday()).await);
        not_found(mark_evidence(db, &other.selin, receipt.id, foreign, monday()).await);
        refused(evidence_of(db, &people.otto, receipt.id).await, Refusal::Role);
        assert_eq!(crate::participation::fixture::before(db, &people).await, before);
        assert_eq!(count(db, people.id(), "frei-s1").await, 0);
    }
}
