//! `adopt`, `start_measure`, `describe_measure`.

use super::super::*;
use super::house::{House, days, invalid, not_found, not_your_role, now, other, refused};
use crate::entity::{contribution, measure_contribution};
use crate::testing::fresh;
use domain::projects::{Origin, Stage};
use domain::{ContributionId, StepRefused, participation};
use sea_orm::{EntityTrait, PaginatorTrait};

fn said(contribution: ContributionId) -> (ContributionId, String) {
    (contribution, "Den Schatten übernehmen wir, den Brunnen nicht.".to_owned())
}

#[tokio::test(flavor = "multi_thread")]
async fn several_contributions_become_one_measure() {
    for t in fresh().await {
        let house = House::new(&t).await;
        let (one, two) = (house.published().await, house.published().await);
        let measure = adopt(house.db, &house.mira, &[said(one), said(two)], Into::New(house.text()), now()).await.unwrap();
        let row = house.row(measure).await;
        assert_eq!(
            (row.reference.as_str(), row.origin.as_str(), row.stage.as_str()),
            ("DH-2026-00003", "contributions", "under_review"),
            "one series for both"
        );
        assert_eq!(measure_contribution::Entity::find().count(&house.db.read).await.unwrap(), 2);
        for id in [one, two] {
            let contribution = contribution::Entity::find_by_id(id.0).one(&house.db.read).await.unwrap().unwrap();
            assert_eq!(contribution.stage, participation::Stage::Adopted.word());
        }
        let three = house.published().await;
        let same = adopt(house.db, &house.mira, &[said(three)], Into::Existing(measure), now()).await.unwrap();
        assert_eq!(same, measure);
        assert_eq!(measure_contribution::Entity::find().count(&house.db.read).await.unwrap(), 3);
        let lines = linked(house.db, house.district.id, three).await.unwrap();
        assert_eq!(lines.iter().map(|line| line.id).collect::<Vec<_>>(), [measure]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adopting_is_refused_without_a_trace() {
    for t in fresh().await {
        let house = House::new(&t).await;
        let db = house.db;
        let there = other(&t).await;
        let contribution = house.published().await;
        let raw = house.received(&house.jonas).await;
        let own = house.published_by(&house.mira).await;
        let foreign = there.published().await;
        let closed = house.at(Stage::Closed).await;
        let foreign_measure = there.started().await;
        let before = house.written().await;
        let new = || Into::New(house.text());
        not_your_role(adopt(db, &house.selin, &[said(contribution)], new(), now()).await);
        refused(adopt(db, &house.mira, &[said(contribution), said(raw)], new(), now()).await, StepRefused::WrongStage);
        refused(adopt(db, &house.mira, &[said(own)], new(), now()).await, StepRefused::OwnMatter);
        refused(adopt(db, &house.mira, &[said(contribution)], Into::Existing(closed), now()).await, StepRefused::WrongStage);
        not_found(adopt(db, &house.mira, &[said(foreign)], new(), now()).await);
        not_found(adopt(db, &house.mira, &[said(contribution)], Into::Existing(foreign_measure), now()).await);
        invalid(adopt(db, &house.mira, &[], new(), now()).await, "contributions");
        invalid(adopt(db, &house.mira, &[(contribution, " ".into())], new(), now()).await, "taken_over");
        let untitled = MeasureText { title: String::new(), ..house.text() };
        invalid(adopt(db, &house.mira, &[said(contribution)], Into::New(untitled), now()).await, "title");
        assert_eq!(house.written().await, before);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_measure_may_come_from_elsewhere() {
    for t in fresh().await {
        let house = House::new(&t).await;
        let db = house.db;
        let before = house.written().await;
        not_your_role(start_measure(db, &house.selin, &house.text(), Origin::City, "Tiefbauamt", now()).await);
        invalid(start_measure(db, &house.mira, &house.text(), Origin::Contributions, "Beiträge", now()).await, "origin");
        invalid(start_measure(db, &house.mira, &house.text(), Origin::City, "", now()).await, "origin_note");
        let elsewhere = MeasureText { field: Some(other(&t).await.plan().await.items[0].id), ..house.text() };
        invalid(start_measure(db, &house.mira, &elsewhere, Origin::City, "Tiefbauamt", now()).await, "field");
        assert_eq!(house.written().await, before);

        let measure = start_measure(db, &house.mira, &house.text(), Origin::City, "Tiefbauamt", now()).await.unwrap();
        let event = house.last_event(measure).await;
        assert_eq!((event.kind.as_str(), event.fact("origin")), ("MeasureOpened", Some("city")));
        assert_eq!(event.payload.unwrap().to.as_deref(), Some("under_review"));
        let (before, text) = (house.written().await, house.text());
        let (one, two) = tokio::join!(
            start_measure(db, &house.mira, &text, Origin::City, "Tiefbauamt", days(0)),
            start_measure(db, &house.mira, &text, Origin::City, " Tiefbauamt ", days(0)),
        );
        assert_eq!((one.unwrap(), two.unwrap(), house.written().await), (measure, measure, before), "sent twice, begun once");
        let other = start_measure(db, &house.mira, &house.text(), Origin::City, "Gartenamt", now()).await.unwrap();
        let later = start_measure(db, &house.mira, &house.text(), Origin::City, "Tiefbauamt", days(1)).await.unwrap();
        assert!(other != measure && later != measure);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_measure_is_described_anew() {
    for t in fresh().await {
        let house = House::new(&t).await;
        let measure = house.started().await;
        let closed = house.at(Stage::Closed).await;
        let before = house.written().await;
        let text = MeasureText { title: "Segel und Bäume".into(), ..house.text() };
        not_your_role(describe_measure(house.db, &house.selin, measure, &text, now()).await);
        refused(describe_measure(house.db, &house.mira, closed, &text, now()).await, StepRefused::WrongStage);
        not_found(describe_measure(house.db, &other(&t).await.mira, measure, &text, now()).await);
        assert_eq!(house.written().await, before);
        describe_measure(house.db, &house.mira, measure, &text, now()).await.unwrap();
        assert_eq!(house.row(measure).await.title, "Segel und Bäume");
        let found = crate::search::find(house.db, house.district.id, "Bäume", &[domain::events::ObjectKind::Measure], 9).await.unwrap();
        assert_eq!(found.len(), 1, "the search knows the new words");
    }
}
