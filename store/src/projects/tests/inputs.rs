//! What steps are told in tests, and what refusals look like.

use super::super::*;
use super::house::{days, now};
use crate::Error;
use domain::projects::{Promise, ProofOfUse, Stage, Step};
use domain::time::local_day;
use domain::{Refusal, StepRefused};
use std::collections::{HashMap, VecDeque};

/// The shortest way from the check to a stage that a district with a board allows.
pub(super) fn way_to(stage: Stage) -> Vec<Step> {
    let mut ways: HashMap<Stage, Vec<Step>> = HashMap::from([(Stage::UnderReview, vec![])]);
    let mut queue = VecDeque::from([Stage::UnderReview]);
    while let Some(from) = queue.pop_front() {
        for step in from.steps() {
            let to = from.target(step).unwrap();
            let board_first = (from, step) == (Stage::UnderReview, Step::HandOver);
            if !board_first && !ways.contains_key(&to) {
                let mut way = ways[&from].clone();
                way.push(step);
                ways.insert(to, way);
                queue.push_back(to);
            }
        }
    }
    ways.remove(&stage).unwrap_or_else(|| panic!("no way to {stage}"))
}

/// Everything a step could ask for.
pub(super) fn full(step: Step) -> StepInput {
    let say = |text: &str| Some(text.to_owned());
    StepInput {
        reason: match step {
            Step::NotPursue | Step::RefuseGrant => say("law"),
            Step::Discontinue => say("funding_lost"),
            _ => None,
        },
        note: say("So ist es beraten worden."),
        date: Some(local_day(days(30))),
        on: Some(local_day(now())),
        occurred_at: None,
        second_person: true,
        called: true,
        minutes_signed: true,
        hidden: false,
        board_asks: true,
        contact: say("Tiefbauamt"),
        drucksache: say("DS 2026/114"),
        source_url: say("https://ris.example.org/114"),
        document: say("Niederschrift"),
        wording: say("Zwei Sonnensegel werden gebaut."),
        difference: say("Der Rat nennt keinen Termin."),
        organization: say("bauausschuss"),
        authoritative: false,
        advice: say("Zustimmung"),
        granted: Some(true),
        amount: Some(400),
        remaining: Some(9_600),
        rule: say("bis 500 Euro entscheidet das Quartiersmanagement"),
        funding: say("zwei Drittel Land, ein Drittel Stadt"),
        approved_on: Some(local_day(now())),
        office: say("tiefbauamt"),
        milestones: vec![Promise { title: "Fundamente stehen".into(), day: local_day(days(60)) }],
        group_heard: say("Arbeitsgruppe Grün: ja, mit hellem Stoff"),
        proof_of_use: Some(ProofOfUse::HandedIn),
        effect: say("Die Rutsche bleibt kühl."),
        lessons: None,
        next_step: None,
        facts: vec![],
    }
}

pub(super) fn refused<T: std::fmt::Debug>(result: crate::Result<T>, why: StepRefused) {
    match result {
        Err(Error::Refused(refusal)) => assert_eq!(refusal, Refusal::Step(why)),
        other => panic!("{why:?} expected, got {other:?}"),
    }
}

pub(super) fn not_your_role<T: std::fmt::Debug>(result: crate::Result<T>) {
    match result {
        Err(Error::Refused(refusal)) => assert_eq!(refusal, Refusal::Role),
        other => panic!("a refusal of the role expected, got {other:?}"),
    }
}

pub(super) fn invalid<T: std::fmt::Debug>(result: crate::Result<T>, field: &str) {
    match result {
        Err(Error::Invalid(errors)) => assert!(errors.of(field).is_some(), "{field} in {errors:?}"),
        other => panic!("{field} expected to be invalid, got {other:?}"),
    }
}

pub(super) fn not_found<T: std::fmt::Debug>(result: crate::Result<T>) {
    assert!(matches!(result, Err(Error::NotFound)), "not found expected, got {result:?}");
}
