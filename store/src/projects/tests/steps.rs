//! Every step once: who may, what it leaves behind, and that nothing happens when it is refused.

use super::super::record::event_name;
use super::super::*;
use super::house::{House, days, full, not_found, not_your_role, now, other, refused};
use crate::testing::fresh;
use domain::projects::{BoardGroup, Stage, Step, stop_of};
use domain::{Actor, StepRefused};

fn begins(step: Step) -> Stage {
    *Stage::ALL.iter().find(|stage| stage.target(step).is_some() && (**stage, step) != (Stage::UnderReview, Step::HandOver)).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_step_moves_records_and_refuses() {
    for t in fresh().await {
        let house = House::new(&t).await;
        for step in Step::ALL {
            let from = begins(*step);
            let to = from.target(*step).unwrap();
            let measure = house.at(from).await;
            let before = house.written().await;
            let stranger = Actor { account: house.gerd.account, ..Actor::resident(house.district.id) };
            not_your_role(house.step_by(&stranger, measure, *step, &full(*step)).await);
            let needs = step.needs_reason() || *step == Step::Present || step.asks(from).iter().any(|(_, must)| *must);
            if needs {
                assert!(house.step_in(measure, *step, &StepInput::default()).await.is_err(), "{step} with nothing said");
            }
            assert_eq!(house.written().await, before, "{step} {}", t.name);
            assert_eq!(house.stage(measure).await, from);

            assert_eq!(house.step_in(measure, *step, &full(*step)).await.unwrap(), to, "{step}");
            let row = house.row(measure).await;
            assert_eq!(BoardGroup::from_word(&row.board_group), Some(BoardGroup::of(to)));
            assert_eq!(row.due_at.is_some(), to.is_open(), "{step}: whoever owes has a date (I9)");
            assert_eq!(row.last_stop, stop_of(to).map_or(row.last_stop, i64::from));
            let event = house.last_event(measure).await;
            let payload = event.payload.unwrap();
            assert_eq!(
                (event.kind.as_str(), payload.from.as_deref(), payload.to.as_deref()),
                (event_name(*step), Some(from.word()), Some(to.word()))
            );
            assert!(payload.public && payload.role.is_some_and(|role| step.roles().contains(&role)), "{step}");
        }
        assert!(matches!(crate::events::verify(&t.db, house.district.id).await.unwrap(), crate::events::Verdict::Whole(_)));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_must_be_recorded_is_in_the_event() {
    for t in fresh().await {
        let house = House::new(&t).await;
        let cases: &[(Step, &[&str])] = &[
            (Step::Defer, &["review_on"]),
            (Step::ApproveGrant, &["amount", "rule", "remaining", "proof_due_on"]),
            (Step::Support, &["wording"]),
            (Step::HandOver, &["expected_on"]),
            (Step::Table, &["drucksache", "source_url"]),
            (Step::DecideInAdministration, &["granted", "amount", "document"]),
            (Step::Deliberate, &["organization", "authoritative", "on", "advice"]),
            (Step::ResolveAmended, &["on", "wording", "difference", "document"]),
            (Step::Plan, &["funding", "approved_on", "amount", "office", "milestone", "start_on"]),
            (Step::Pause, &["restart_on"]),
            (Step::Complete, &["amount", "on"]),
            (Step::Close, &["effect", "proof_of_use"]),
        ];
        for (step, keys) in cases {
            let measure = house.at(begins(*step)).await;
            house.step_in(measure, *step, &full(*step)).await.unwrap();
            let event = house.last_event(measure).await;
            for key in *keys {
                assert!(event.fact(key).is_some(), "{step} records {key}");
            }
            assert_eq!(event.fact("contact"), None, "whom to contact is not public");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_rules_that_need_the_record() {
    for t in fresh().await {
        let house = House::new(&t).await;
        let bare = house.started().await;
        let before = house.written().await;
        refused(house.step_in(bare, Step::MakeReady, &full(Step::MakeReady)).await, StepRefused::PlanNotChecked);
        refused(house.step_in(bare, Step::NotPursue, &full(Step::NotPursue)).await, StepRefused::FitsThePlan);
        refused(house.step_in(bare, Step::HandOver, &full(Step::HandOver)).await, StepRefused::BoardFirst);
        let above = StepInput { amount: Some(501), ..full(Step::ApproveGrant) };
        refused(house.step_in(bare, Step::ApproveGrant, &above).await, StepRefused::AboveLimit);
        let today = StepInput { date: Some(domain::time::local_day(now())), ..full(Step::Defer) };
        refused(house.step_in(bare, Step::Defer, &today).await, StepRefused::NeedsDate);
        assert_eq!(house.written().await, before);

        let voted = house.at(Stage::Supported).await;
        let unsigned = StepInput { minutes_signed: false, ..full(Step::HandOver) };
        refused(house.step_in(voted, Step::HandOver, &unsigned).await, StepRefused::MinutesNotSigned);
        let early = StepInput { approved_on: Some(domain::time::local_day(days(1))), ..full(Step::Plan) };
        let funded = house.at(Stage::FundingOpen).await;
        refused(house.step_in(funded, Step::Plan, &early).await, StepRefused::NoApproval);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn people_take_their_own_steps_only() {
    for t in fresh().await {
        let house = House::new(&t).await;
        let db = house.db;
        let measure = house.at(Stage::Planned).await;
        let foreign = Actor { organization: None, ..house.tom.clone() };
        not_your_role(take_step(db, &foreign, measure, Step::Start, full(Step::Start), now()).await);
        assert_eq!(take_step(db, &house.tom, measure, Step::Start, full(Step::Start), now()).await.unwrap(), Stage::InProgress);

        let ready = house.at(Stage::ReadyForBoard).await;
        refused(take_step(db, &house.all(), ready, Step::PutOnAgenda, full(Step::PutOnAgenda), now()).await, StepRefused::WrongStage);
        let doubtful = house.started().await;
        house.prepare(doubtful).await;
        refused(take_step(db, &house.mira, doubtful, Step::NotPursue, full(Step::NotPursue), now()).await, StepRefused::NeedsSecondPerson);
        let voted = house.at(Stage::Supported).await;
        refused(take_step(db, &house.mira, voted, Step::HandOver, full(Step::HandOver), now()).await, StepRefused::MinutesNotSigned);

        let there = other(&t).await;
        not_found(take_step(db, &there.mira, doubtful, Step::Defer, full(Step::Defer), now()).await);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_decides_on_their_own_idea() {
    for t in fresh().await {
        let house = House::new(&t).await;
        let own = house.published_by(&house.gerd).await;
        let measure = adopt(house.db, &house.mira, &[(own, "Wir übernehmen das.".into())], Into::New(house.text()), now()).await.unwrap();
        house.prepare(measure).await;
        let before = house.written().await;
        refused(house.step_in(measure, Step::Defer, &full(Step::Defer)).await, StepRefused::OwnMatter);
        assert_eq!(house.written().await, before);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_hidden_item_does_stays_off_the_line() {
    for t in fresh().await {
        let house = House::new(&t).await;
        let measure = house.at(Stage::ReadyForBoard).await;
        let hidden = StepInput { hidden: true, note: Some("Grundstück der Familie".into()), ..full(Step::PutOnAgenda) };
        house.step_in(measure, Step::PutOnAgenda, &hidden).await.unwrap();
        let row = house.row(measure).await;
        let view = detail(house.db, &house.district, &row.reference).await.unwrap();
        assert_eq!(row.stage_note, "");
        assert!(view.journey.stops[3].entries.is_empty());
        assert!(view.history.iter().all(|event| event.kind != "MeasurePutOnAgenda"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_board_the_working_group_is_heard() {
    for t in fresh().await {
        let there = other(&t).await;
        let measure = there.started().await;
        there.prepare(measure).await;
        let silent = StepInput { group_heard: None, ..full(Step::HandOver) };
        let before = there.written().await;
        refused(take_step(there.db, &there.mira, measure, Step::HandOver, silent, now()).await, StepRefused::GroupNotHeard);
        assert_eq!(there.written().await, before);
        let stage = take_step(there.db, &there.mira, measure, Step::HandOver, full(Step::HandOver), now()).await.unwrap();
        assert_eq!(stage, Stage::WithAdministration);
        assert!(there.row(measure).await.group_heard.contains("hellem Stoff"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_taken_up_again_names_the_old_decision_and_is_checked_anew() {
    for t in fresh().await {
        let house = House::new(&t).await;
        let measure = house.at(Stage::NotPursued).await;
        let old = house.last_event(measure).await.seq;
        let nothing = StepInput { note: None, ..full(Step::TakeUpAgain) };
        refused(take_step(house.db, &house.mira, measure, Step::TakeUpAgain, nothing, now()).await, StepRefused::NothingNew);
        take_step(house.db, &house.mira, measure, Step::TakeUpAgain, full(Step::TakeUpAgain), now()).await.unwrap();
        assert_eq!(house.last_event(measure).await.fact("earlier"), Some(old.to_string().as_str()));
        refused(
            take_step(house.db, &house.mira, measure, Step::MakeReady, full(Step::MakeReady), now()).await,
            StepRefused::PlanNotChecked,
        );
    }
}
