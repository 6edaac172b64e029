//! `check_plan`, `write_paper`.

use super::super::*;
use super::house::{House, days, invalid, not_found, not_your_role, now, other, refused};
use crate::entity::paper;
use crate::testing::fresh;
use domain::StepRefused;
use domain::projects::{CostClass, Fit, Stage};
use sea_orm::{EntityTrait, PaginatorTrait};

#[tokio::test(flavor = "multi_thread")]
async fn the_check_is_recorded_and_may_be_repeated() {
    for t in fresh().await {
        let house = House::new(&t).await;
        let measure = house.started().await;
        check_plan(house.db, &house.mira, measure, &house.check(Fit::Direct).await, now()).await.unwrap();
        let row = house.row(measure).await;
        assert_eq!(
            (row.fit.as_deref(), row.office_name.as_str(), row.cost_class.as_deref()),
            (Some("direct"), "Tiefbauamt", Some("large"))
        );
        assert!(row.office_id.is_some() && row.field_id.is_some() && row.plan_checked_at.is_some());
        let event = house.last_event(measure).await;
        assert_eq!(
            (event.kind.as_str(), event.fact("recommendations"), event.fact("land_owner")),
            ("MeasureChecked", Some("1.1"), Some("Stadt Wetzlar"))
        );
        let served = served(house.db, house.district.id).await.unwrap();
        assert_eq!(served["frei-r1"][0].id, measure);

        check_plan(house.db, &house.tom, measure, &house.check(Fit::None).await, now()).await.unwrap();
        assert!(super::super::served(house.db, house.district.id).await.unwrap().is_empty(), "the second check replaces the first");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_check_is_refused_without_a_trace() {
    for t in fresh().await {
        let house = House::new(&t).await;
        let db = house.db;
        let measure = house.started().await;
        let ready = house.at(Stage::ReadyForBoard).await;
        let own = house.published_by(&house.mira).await;
        let theirs = adopt(db, &house.all(), &[(own, "Das übernehmen wir.".into())], Into::New(house.text()), now()).await.unwrap();
        let check = house.check(Fit::Direct).await;
        let foreign = other(&t).await;
        let before = house.written().await;
        not_your_role(check_plan(db, &house.selin, measure, &check, now()).await);
        not_your_role(check_plan(db, &house.tom, measure, &check, now()).await);
        refused(check_plan(db, &house.mira, ready, &check, now()).await, StepRefused::WrongStage);
        refused(check_plan(db, &house.mira, theirs, &check, now()).await, StepRefused::OwnMatter);
        not_found(check_plan(db, &foreign.mira, measure, &check, now()).await);
        let cases = [
            (PlanCheck { recommendations: vec![], ..check.clone() }, "recommendations"),
            (PlanCheck { fit: Fit::None, ..check.clone() }, "recommendations"),
            (foreign.check(Fit::Direct).await, "recommendations"),
            (PlanCheck { reason: String::new(), ..check.clone() }, "reason"),
            (PlanCheck { office: String::new(), ..check.clone() }, "office"),
            (PlanCheck { eligibility: String::new(), ..check.clone() }, "eligibility"),
            (PlanCheck { land_owner: String::new(), ..check.clone() }, "land_owner"),
            (PlanCheck { cost_class: CostClass::Small, ..check.clone() }, "cost_planned"),
        ];
        for (check, field) in cases {
            invalid(check_plan(db, &house.mira, measure, &check, now()).await, field);
        }
        assert_eq!(house.written().await, before);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_version_of_a_paper_is_kept_with_its_hash() {
    for t in fresh().await {
        let house = House::new(&t).await;
        let measure = house.started().await;
        let first = write_paper(house.db, &house.mira, measure, &house.paper(), now()).await.unwrap();
        assert_eq!(
            write_paper(house.db, &house.mira, measure, &house.paper(), now()).await.unwrap(),
            first,
            "the same text is the same version"
        );
        let text = PaperText { cost: "19.000 Euro".into(), ..house.paper() };
        write_paper(house.db, &house.mira, measure, &text, days(1)).await.unwrap();
        let second = house.started().await;
        write_paper(house.db, &house.mira, second, &house.paper(), now()).await.unwrap();
        let view = detail(house.db, &house.district, &house.row(measure).await.reference).await.unwrap();
        let versions: Vec<_> = view.papers.iter().map(|paper| (paper.reference.as_str(), paper.version)).collect();
        assert_eq!(versions, [("V 1/2026", 2), ("V 1/2026", 1)]);
        assert_eq!(view.papers[0].hash.len(), 64);
        assert_ne!(view.papers[0].hash, view.papers[1].hash);
        let other = detail(house.db, &house.district, &house.row(second).await.reference).await.unwrap();
        assert_eq!(
            (other.papers[0].reference.as_str(), &other.papers[0].hash),
            ("V 2/2026", &view.papers[1].hash),
            "the hash is of the text alone"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_paper_is_refused_without_a_trace() {
    for t in fresh().await {
        let house = House::new(&t).await;
        let db = house.db;
        let measure = house.started().await;
        let on_agenda = house.at(Stage::OnAgenda).await;
        let before = (house.written().await, paper::Entity::find().count(&db.read).await.unwrap());
        not_your_role(write_paper(db, &house.vera, measure, &house.paper(), now()).await);
        refused(write_paper(db, &house.mira, on_agenda, &house.paper(), now()).await, StepRefused::WrongStage);
        not_found(write_paper(db, &other(&t).await.mira, measure, &house.paper(), now()).await);
        let cases = [
            (PaperText { title: String::new(), ..house.paper() }, "title"),
            (PaperText { easy: String::new(), ..house.paper() }, "easy"),
            (PaperText { text: String::new(), ..house.paper() }, "text"),
            (PaperText { wording: String::new(), ..house.paper() }, "wording"),
            (PaperText { cost: String::new(), ..house.paper() }, "cost"),
            (PaperText { alternatives: String::new(), ..house.paper() }, "alternatives"),
        ];
        for (text, field) in cases {
            invalid(write_paper(db, &house.mira, measure, &text, now()).await, field);
        }
        assert_eq!((house.written().await, paper::Entity::find().count(&db.read).await.unwrap()), before);
    }
}
