//! `plan_implementation`, `add_milestone`, `reach_milestone`, and the way to the end.

use super::super::*;
use super::house::{House, days, full, invalid, not_found, not_your_role, now, other, refused};
use crate::entity::milestone;
use crate::testing::fresh;
use domain::projects::{Promise, Stage, Step};
use domain::time::local_day;
use domain::{MilestoneId, StepRefused};
use sea_orm::{EntityTrait, PaginatorTrait};
use uuid::Uuid;

fn promise() -> Promise {
    Promise { title: "Segel hängen".into(), day: local_day(days(90)) }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_promised_is_kept_or_explained() {
    for t in fresh().await {
        let house = House::new(&t).await;
        let db = house.db;
        let measure = house.at(Stage::FundingOpen).await;
        plan_implementation(db, &house.lena, measure, full(Step::Plan), now()).await.unwrap();
        let second = add_milestone(db, &house.tom, measure, &promise(), now()).await.unwrap();
        let before = house.written().await;
        assert_eq!(add_milestone(db, &house.tom, measure, &promise(), now()).await.unwrap(), second, "sent twice, promised once");
        assert_eq!(house.written().await, before);
        let reference = house.row(measure).await.reference;
        let first = detail(db, &house.district, &reference).await.unwrap().milestones[0].id;
        reach_milestone(db, &house.tom, measure, first, local_day(days(59)), "", days(59)).await.unwrap();
        let late = local_day(days(91));
        refused(reach_milestone(db, &house.tom, measure, second, late, "", days(91)).await, StepRefused::NeedsReason);
        reach_milestone(db, &house.tom, measure, second, late, "Der Stoff kam später.", days(91)).await.unwrap();
        let milestones = detail(db, &house.district, &reference).await.unwrap().milestones;
        let kept: Vec<_> = milestones.iter().map(|row| (row.title.as_str(), row.reached, row.reason.as_str())).collect();
        assert_eq!(kept, [("Fundamente stehen", Some(local_day(days(59))), ""), ("Segel hängen", Some(late), "Der Stoff kam später.")]);
        let head = house.written().await;
        reach_milestone(db, &house.tom, measure, second, late, "", days(92)).await.unwrap();
        assert_eq!(house.written().await, head, "a second time changes nothing");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn milestones_are_refused_without_a_trace() {
    for t in fresh().await {
        let house = House::new(&t).await;
        let db = house.db;
        let planned = house.at(Stage::Planned).await;
        let early = house.started().await;
        let reached = add_milestone(db, &house.mira, planned, &promise(), now()).await.unwrap();
        let before = (house.written().await, milestone::Entity::find().count(&db.read).await.unwrap());
        not_your_role(add_milestone(db, &house.gerd, planned, &promise(), now()).await);
        refused(add_milestone(db, &house.mira, early, &promise(), now()).await, StepRefused::WrongStage);
        not_found(add_milestone(db, &other(&t).await.mira, planned, &promise(), now()).await);
        invalid(add_milestone(db, &house.mira, planned, &Promise { title: String::new(), ..promise() }, now()).await, "milestone");
        not_your_role(reach_milestone(db, &house.gerd, planned, reached, local_day(now()), "", now()).await);
        not_found(reach_milestone(db, &house.mira, planned, MilestoneId(Uuid::nil()), local_day(now()), "", now()).await);
        invalid(reach_milestone(db, &house.mira, planned, reached, local_day(days(1)), "", now()).await, "on");
        assert_eq!((house.written().await, milestone::Entity::find().count(&db.read).await.unwrap()), before);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn planning_is_refused_without_a_trace() {
    for t in fresh().await {
        let house = House::new(&t).await;
        let db = house.db;
        let measure = house.at(Stage::FundingOpen).await;
        let before = (house.written().await, milestone::Entity::find().count(&db.read).await.unwrap());
        not_your_role(plan_implementation(db, &house.gerd, measure, full(Step::Plan), now()).await);
        let unfunded = StepInput { funding: None, ..full(Step::Plan) };
        refused(plan_implementation(db, &house.lena, measure, unfunded, now()).await, StepRefused::NoApproval);
        let vague = StepInput { milestones: vec![], ..full(Step::Plan) };
        invalid(plan_implementation(db, &house.lena, measure, vague, now()).await, "milestones");
        let nobody = StepInput { office: None, ..full(Step::Plan) };
        invalid(plan_implementation(db, &house.lena, measure, nobody, now()).await, "office");
        assert_eq!((house.written().await, milestone::Entity::find().count(&db.read).await.unwrap()), before);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_end_needs_its_proof_and_keeps_what_was_learned() {
    for t in fresh().await {
        let house = House::new(&t).await;
        let db = house.db;
        let measure = house.at(Stage::Completed).await;
        let unproved = StepInput { proof_of_use: None, ..full(Step::Close) };
        refused(take_step(db, &house.mira, measure, Step::Close, unproved, now()).await, StepRefused::NoProofOfUse);
        let input = StepInput { lessons: Some("Früher mit der Schule reden.".into()), ..full(Step::Close) };
        take_step(db, &house.mira, measure, Step::Close, input, now()).await.unwrap();
        let view = detail(db, &house.district, &house.row(measure).await.reference).await.unwrap();
        assert_eq!(
            (view.effect.as_str(), view.lessons.as_str(), view.costs.spent),
            ("Die Rutsche bleibt kühl.", "Früher mit der Schule reden.", Some(400))
        );
        assert_eq!((view.journey.at, view.journey.ended), (9, false));
    }
}
