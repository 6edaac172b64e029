//! `propose_not_pursue`, `propose_refuse_grant`, `decide_proposal`, and what the administration decides.

use super::super::*;
use super::house::{House, full, not_found, not_your_role, now, other, refused};
use crate::Error;
use crate::testing::fresh;
use domain::StepRefused;
use domain::projects::{Stage, Step};

const NOTE: &str = "Der Bach ist Trinkwasserschutzgebiet.";

#[tokio::test(flavor = "multi_thread")]
async fn two_people_end_a_measure_and_every_author_is_told() {
    for t in fresh().await {
        let house = House::new(&t).await;
        let measure = house.adopted().await;
        house.prepare(measure).await;
        let proposal = propose_not_pursue(house.db, &house.mira, measure, "law", NOTE, now()).await.unwrap();
        assert_eq!(house.stage(measure).await, Stage::UnderReview, "nothing public changes before the second person");
        assert!(!house.last_event(measure).await.payload.unwrap().public);
        assert_eq!(decide_proposal(house.db, &house.rolf, proposal, true, now()).await.unwrap(), Stage::NotPursued);
        let payload = house.last_event(measure).await.payload.unwrap();
        assert_eq!((payload.reason.as_deref(), payload.note.as_deref(), payload.public), (Some("law"), Some(NOTE), true));
        assert_eq!(not_pursued(house.db, house.district.id, now()).await.unwrap().len(), 1, "the board is shown the list");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_declined_proposal_changes_nothing() {
    for t in fresh().await {
        let house = House::new(&t).await;
        let measure = house.started().await;
        house.prepare(measure).await;
        let proposal = propose_not_pursue(house.db, &house.mira, measure, "law", NOTE, now()).await.unwrap();
        assert_eq!(decide_proposal(house.db, &house.rolf, proposal, false, now()).await.unwrap(), Stage::UnderReview);
        assert_eq!((house.stage(measure).await, house.open_proposals().await), (Stage::UnderReview, 0));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn proposing_is_refused_without_a_trace() {
    for t in fresh().await {
        let house = House::new(&t).await;
        let db = house.db;
        let bare = house.started().await;
        let measure = house.started().await;
        house.prepare(measure).await;
        let own = house.published_by(&house.mira).await;
        let theirs = adopt(db, &house.all(), &[(own, "Das übernehmen wir.".into())], Into::New(house.text()), now()).await.unwrap();
        let before = (house.written().await, house.open_proposals().await);
        not_your_role(propose_not_pursue(db, &house.gerd, measure, "law", NOTE, now()).await);
        not_your_role(propose_refuse_grant(db, &house.lena, measure, "law", NOTE, now()).await);
        refused(propose_not_pursue(db, &house.mira, measure, "because", NOTE, now()).await, StepRefused::NeedsReason);
        refused(propose_not_pursue(db, &house.mira, measure, "law", " ", now()).await, StepRefused::NeedsReason);
        refused(propose_not_pursue(db, &house.mira, bare, "law", NOTE, now()).await, StepRefused::FitsThePlan);
        refused(propose_not_pursue(db, &house.mira, theirs, "law", NOTE, now()).await, StepRefused::OwnMatter);
        not_found(propose_not_pursue(db, &other(&t).await.mira, measure, "law", NOTE, now()).await);
        assert_eq!((house.written().await, house.open_proposals().await), before);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_second_person_is_another_one() {
    for t in fresh().await {
        let house = House::new(&t).await;
        let db = house.db;
        let measure = house.started().await;
        let proposal = propose_refuse_grant(db, &house.mira, measure, "cost", "Der Topf ist für dieses Jahr leer.", now()).await.unwrap();
        assert!(matches!(propose_refuse_grant(db, &house.rolf, measure, "cost", "Noch einmal.", now()).await, Err(Error::Conflict)));
        let before = house.written().await;
        refused(decide_proposal(db, &house.mira, proposal, true, now()).await, StepRefused::SamePerson);
        not_your_role(decide_proposal(db, &house.gerd, proposal, true, now()).await);
        not_found(decide_proposal(db, &other(&t).await.rolf, proposal, true, now()).await);
        assert_eq!((house.written().await.0, house.stage(measure).await), (before.0, Stage::UnderReview));
        assert_eq!(decide_proposal(db, &house.rolf, proposal, true, now()).await.unwrap(), Stage::GrantRefused);
        refused(decide_proposal(db, &house.rolf, proposal, true, now()).await, StepRefused::AlreadyDecided);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_proposal_that_came_too_late_leaves_the_measure_alone() {
    for t in fresh().await {
        let house = House::new(&t).await;
        let measure = house.started().await;
        house.prepare(measure).await;
        let proposal = propose_not_pursue(house.db, &house.mira, measure, "law", NOTE, now()).await.unwrap();
        take_step(house.db, &house.mira, measure, Step::MakeReady, full(Step::MakeReady), now()).await.unwrap();
        let before = house.written().await;
        refused(decide_proposal(house.db, &house.rolf, proposal, true, now()).await, StepRefused::WrongStage);
        assert_eq!((house.written().await, house.open_proposals().await), (before, 1));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_administration_granted_goes_on_and_what_it_refused_ends() {
    for t in fresh().await {
        let house = House::new(&t).await;
        let db = house.db;
        let granted = house.at(Stage::WithAdministration).await;
        let denied = house.at(Stage::WithAdministration).await;
        take_step(db, &house.lena, granted, Step::DecideInAdministration, full(Step::DecideInAdministration), now()).await.unwrap();
        let no = StepInput { granted: Some(false), amount: None, ..full(Step::DecideInAdministration) };
        take_step(db, &house.lena, denied, Step::DecideInAdministration, no, now()).await.unwrap();
        refused(take_step(db, &house.lena, denied, Step::OpenFunding, full(Step::OpenFunding), now()).await, StepRefused::WrongStage);
        refused(propose_not_pursue(db, &house.lena, granted, "cost", NOTE, now()).await, StepRefused::WrongStage);
        assert_eq!(
            take_step(db, &house.lena, granted, Step::OpenFunding, full(Step::OpenFunding), now()).await.unwrap(),
            Stage::FundingOpen
        );
        let proposal = propose_not_pursue(db, &house.lena, denied, "other_body", NOTE, now()).await.unwrap();
        assert_eq!(decide_proposal(db, &house.mira, proposal, true, now()).await.unwrap(), Stage::NotPursued);
    }
}
