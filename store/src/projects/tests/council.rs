//! `record_consultation`, `record_outcome`.

use super::super::*;
use super::house::{House, days, full, invalid, not_found, not_your_role, now, other, refused};
use crate::entity::consultation;
use crate::testing::fresh;
use domain::StepRefused;
use domain::projects::{Stage, Step};
use domain::time::local_day;
use sea_orm::{EntityTrait, PaginatorTrait};

#[tokio::test(flavor = "multi_thread")]
async fn committees_advise_and_the_council_decides() {
    for t in fresh().await {
        let house = House::new(&t).await;
        let db = house.db;
        let measure = house.at(Stage::Tabled).await;
        record_consultation(db, &house.gerd, measure, full(Step::Deliberate), now()).await.unwrap();
        let announced = StepInput {
            organization: Some("Sozialausschuss".into()),
            on: Some(local_day(days(9))),
            advice: None,
            ..full(Step::Deliberate)
        };
        record_consultation(db, &house.gerd, measure, announced.clone(), now()).await.unwrap();
        let held = StepInput { advice: Some("Zustimmung mit hellem Stoff".into()), ..announced };
        record_consultation(db, &house.gerd, measure, held.clone(), days(10)).await.unwrap();
        let before = house.written().await;
        let (one, two) = tokio::join!(
            record_consultation(db, &house.gerd, measure, held.clone(), days(10)),
            record_consultation(db, &house.gerd, measure, held.clone(), days(10)),
        );
        assert_eq!((one.unwrap(), two.unwrap(), house.written().await), (Stage::InDeliberation, Stage::InDeliberation, before));
        not_your_role(record_consultation(db, &house.mira, measure, held, days(10)).await);
        let stage = record_outcome(db, &house.gerd, measure, Step::ResolveAmended, full(Step::ResolveAmended), days(20)).await.unwrap();
        assert_eq!(stage, Stage::ResolvedAmended);
        let view = detail(db, &house.district, &house.row(measure).await.reference).await.unwrap();
        let said: Vec<_> =
            view.consultations.iter().map(|row| (row.organization.as_str(), row.authoritative, row.result.as_str())).collect();
        assert_eq!(
            said,
            [("Bauausschuss", false, "advice"), ("Stadtparlament", true, "resolved_amended"), ("Sozialausschuss", false, "advice")]
        );
        assert_eq!(view.board_wording, "Zwei Sonnensegel werden gebaut.");
        assert_eq!(view.council_difference, "Der Rat nennt keinen Termin.");
        assert_eq!(view.drucksache, "DS 2026/114");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn six_outcomes_and_none_looks_like_another() {
    for t in fresh().await {
        let house = House::new(&t).await;
        let outcomes = [
            (Step::Resolve, Stage::Resolved),
            (Step::ResolveAmended, Stage::ResolvedAmended),
            (Step::Reject, Stage::Rejected),
            (Step::EndWithoutResolution, Stage::DeliberatedWithoutResolution),
            (Step::SendBack, Stage::SentBack),
            (Step::CouncilAdjourn, Stage::CouncilAdjourned),
        ];
        for (step, stage) in outcomes {
            let measure = house.at(Stage::InDeliberation).await;
            assert_eq!(take_step(house.db, &house.gerd, measure, step, full(step), now()).await.unwrap(), stage);
            let view = detail(house.db, &house.district, &house.row(measure).await.reference).await.unwrap();
            assert_eq!(view.consultations.last().map(|row| row.result.as_str()), Some(stage.word()));
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn council_entries_are_refused_without_a_trace() {
    for t in fresh().await {
        let house = House::new(&t).await;
        let db = house.db;
        let tabled = house.at(Stage::Tabled).await;
        let deliberated = house.at(Stage::InDeliberation).await;
        let before = (house.written().await, consultation::Entity::find().count(&db.read).await.unwrap());
        let nothing = || full(Step::Deliberate);
        not_your_role(record_consultation(db, &house.mira, tabled, nothing(), now()).await);
        not_found(record_consultation(db, &other(&t).await.gerd, tabled, nothing(), now()).await);
        invalid(record_consultation(db, &house.gerd, tabled, StepInput { organization: None, ..nothing() }, now()).await, "organization");
        invalid(record_consultation(db, &house.gerd, tabled, StepInput { on: None, ..nothing() }, now()).await, "on");
        refused(record_outcome(db, &house.gerd, tabled, Step::Resolve, full(Step::Resolve), now()).await, StepRefused::WrongStage);
        refused(
            record_outcome(db, &house.gerd, deliberated, Step::Discontinue, full(Step::Discontinue), now()).await,
            StepRefused::WrongStage,
        );
        not_your_role(record_outcome(db, &house.lena, deliberated, Step::Resolve, full(Step::Resolve), now()).await);
        for step in [Step::Resolve, Step::ResolveAmended, Step::Reject, Step::EndWithoutResolution] {
            let input = StepInput { document: None, source_url: None, ..full(step) };
            refused(record_outcome(db, &house.gerd, deliberated, step, input, now()).await, StepRefused::NeedsDocument);
        }
        for step in [Step::Reject, Step::EndWithoutResolution, Step::SendBack] {
            let input = StepInput { note: None, ..full(step) };
            refused(record_outcome(db, &house.gerd, deliberated, step, input, now()).await, StepRefused::NeedsReason);
        }
        let input = StepInput { wording: None, ..full(Step::Resolve) };
        invalid(record_outcome(db, &house.gerd, deliberated, Step::Resolve, input, now()).await, "wording");
        let input = StepInput { difference: None, ..full(Step::ResolveAmended) };
        invalid(record_outcome(db, &house.gerd, deliberated, Step::ResolveAmended, input, now()).await, "difference");
        assert_eq!((house.written().await, consultation::Entity::find().count(&db.read).await.unwrap()), before);
    }
}
