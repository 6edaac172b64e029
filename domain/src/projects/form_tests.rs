//! Forms of steps: what is typed, what is read, what is missing.

#![allow(clippy::unwrap_used)]
use super::*;

fn typed(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn read(step: Step, stage: Stage, pairs: &[(&str, &str)]) -> Result<StepInput, FieldErrors> {
    StepInput::read(step, stage, &typed(pairs), day("2026-11-20"))
}

#[test]
fn days_and_sums_are_read_as_people_write_them() {
    for text in ["2027-03-01", "01.03.2027", " 2027-03-01 "] {
        let input = read(Step::Defer, Stage::UnderReview, &[("note", "Erst muss der Anschluss geklärt sein"), ("date", text)]).unwrap();
        assert_eq!(input.date, Some(day("2027-03-01")), "{text}");
    }
    for text in ["86000", "86.000", "86 000 €", "86.000,00 €", "86.000,-"] {
        let input = read(Step::Complete, Stage::InProgress, &[("on", "2026-11-01"), ("amount", text)]).unwrap();
        assert_eq!(input.amount, Some(86_000), "{text}");
    }
}

#[test]
fn each_field_has_its_problem() {
    type Case = (Step, Stage, &'static [(&'static str, &'static str)], &'static str, Problem);
    let cases: &[Case] = &[
        (Step::Defer, Stage::UnderReview, &[("note", "x")], "date", Problem::Missing),
        (Step::Defer, Stage::UnderReview, &[("note", "x"), ("date", "2026-11-19")], "date", Problem::Past),
        (Step::Defer, Stage::UnderReview, &[("note", "x"), ("date", "32.1.2027")], "date", Problem::NotADate),
        (Step::Defer, Stage::UnderReview, &[("note", "x"), ("date", "20277-01-01")], "date", Problem::NotADate),
        (Step::Defer, Stage::UnderReview, &[("date", "2027-01-01")], "note", Problem::Missing),
        (Step::Defer, Stage::UnderReview, &[("note", "a\u{202e}b"), ("date", "2027-01-01")], "note", Problem::Unreadable),
        (Step::NotPursue, Stage::UnderReview, &[("reason", "because"), ("note", "x")], "reason", Problem::ChooseOne),
        (Step::Complete, Stage::InProgress, &[("on", "2026-11-01"), ("amount", "viel")], "amount", Problem::NotANumber),
        (Step::Complete, Stage::InProgress, &[("on", "2026-11-01"), ("amount", "-5")], "amount", Problem::NotANumber),
        (
            Step::Table,
            Stage::WithAdministration,
            &[("drucksache", "DS 1"), ("source_url", "http://ris.example.org")],
            "source_url",
            Problem::NotALink,
        ),
        (
            Step::Table,
            Stage::WithAdministration,
            &[("drucksache", "DS 1"), ("source_url", "https://a\" onclick=")],
            "source_url",
            Problem::NotALink,
        ),
        (Step::Resolve, Stage::InDeliberation, &[("on", "2026-11-01"), ("wording", "Licht")], "document", Problem::Missing),
        (
            Step::ResolveAmended,
            Stage::InDeliberation,
            &[("on", "2026-11-01"), ("wording", "Licht"), ("document", "Niederschrift")],
            "difference",
            Problem::Missing,
        ),
        (Step::DecideInAdministration, Stage::WithAdministration, &[("note", "x"), ("document", "Brief")], "granted", Problem::ChooseOne),
        (Step::HandOver, Stage::UnderReview, &[("contact", "Amt"), ("date", "2027-01-01")], "group_heard", Problem::Missing),
        (Step::HandOver, Stage::Noted, &[("contact", "Amt"), ("date", "2027-01-01")], "board_asks", Problem::ChooseOne),
        (Step::Close, Stage::Completed, &[("effect", "Es ist hell")], "proof_of_use", Problem::ChooseOne),
        (Step::Plan, Stage::FundingOpen, &[("approved_on", "2026-12-01")], "approved_on", Problem::Future),
        (Step::Plan, Stage::FundingOpen, &[("milestone_1", "Fundamente")], "milestone_1_on", Problem::Missing),
        (Step::Plan, Stage::FundingOpen, &[("milestone_2_on", "2027-01-01")], "milestone_2", Problem::Missing),
        (Step::Plan, Stage::FundingOpen, &[], "milestones", Problem::Missing),
    ];
    for (step, stage, pairs, field, problem) in cases {
        assert_eq!(read(*step, *stage, pairs).unwrap_err().of(field), Some(problem), "{step} {field} {pairs:?}");
    }
}

#[test]
fn a_form_cannot_claim_what_only_a_verb_knows() {
    let claimed = StepInput {
        second_person: true,
        called: true,
        minutes_signed: true,
        hidden: true,
        facts: vec![("yes".into(), "27".into())],
        ..StepInput::default()
    };
    assert_eq!(claimed.as_typed(), StepInput::default());
    let input =
        read(Step::NotPursue, Stage::UnderReview, &[("reason", "law"), ("note", "x"), ("second_person", "yes"), ("wording", "y")]).unwrap();
    assert!(!input.second_person);
    assert_eq!(input.wording, None, "not asked for");
}

#[test]
fn context_needs_both_code_and_sentence_where_there_is_a_catalogue() {
    let today = day("2026-11-20");
    let mut input = StepInput { note: Some("Der Bach ist Schutzgebiet".into()), ..StepInput::default() };
    assert!(input.context(Step::Defer, today).reason);
    assert!(!input.context(Step::NotPursue, today).reason);
    input.reason = Some("law".into());
    assert!(input.context(Step::NotPursue, today).reason);
    assert!(!input.context(Step::Discontinue, today).reason);
    input.note = Some("  ".into());
    assert!(!input.context(Step::NotPursue, today).reason);
}

#[test]
fn approval_and_review_lie_on_the_right_side_of_today() {
    let today = day("2026-11-20");
    let approved = |on: &str| StepInput { approved_on: Some(day(on)), funding: Some("zwei Drittel Land".into()), ..StepInput::default() };
    assert!(approved("2026-11-20").context(Step::Plan, today).approval);
    assert!(!approved("2026-11-21").context(Step::Plan, today).approval);
    let review = |on: &str| StepInput { date: Some(day(on)), ..StepInput::default() };
    assert!(review("2026-11-21").context(Step::Defer, today).date);
    assert!(!review("2026-11-20").context(Step::Defer, today).date);
    assert!(review("2026-11-20").context(Step::HandOver, today).date);
}
