use super::*;
use ItemRefused as Why;
use ItemStage as At;
use ItemStep as Step;

/// Every allowed pair.
#[rustfmt::skip]
const TABLE: &[(Step, At, At)] = &[
    (Step::Call, At::Pending, At::Called),
    (Step::AskInterests, At::Called, At::InterestsDeclared),
    (Step::Deliberate, At::InterestsDeclared, At::Deliberated),
    (Step::Vote, At::Deliberated, At::Voted),
    (Step::Adjourn, At::Pending, At::Adjourned),
    (Step::Adjourn, At::Called, At::Adjourned),
    (Step::Adjourn, At::InterestsDeclared, At::Adjourned),
    (Step::Adjourn, At::Deliberated, At::Adjourned),
    (Step::Note, At::InterestsDeclared, At::Noted),
    (Step::Note, At::Deliberated, At::Noted),
];

/// Pairs refused because nobody asked for interests.
#[rustfmt::skip]
const TOO_EARLY: &[(Step, At)] = &[(Step::Deliberate, At::Called), (Step::Vote, At::Called), (Step::Note, At::Called)];

type Spoil = fn(&mut ItemContext);

fn ready() -> ItemContext {
    ItemContext { meeting_open: true, result_stated: true, reason: true, ..ItemContext::default() }
}

#[test]
fn every_stage_and_step() {
    for stage in At::ALL {
        for step in Step::ALL {
            let row = TABLE.iter().find(|row| row.0 == *step && row.1 == *stage);
            let refused = if TOO_EARLY.contains(&(*step, *stage)) { Why::InterestsNotAsked } else { Why::WrongStage };
            assert_eq!(stage.after(*step, &ready()), row.map_or(Err(refused), |row| Ok(row.2)), "{stage} {step}");
        }
    }
}

#[test]
fn only_a_formal_item_is_noted_unasked() {
    let formal = ItemContext { formal: true, ..ready() };
    for stage in At::ALL {
        for step in Step::ALL {
            let expected = if (*stage, *step) == (At::Called, Step::Note) { Ok(At::Noted) } else { stage.after(*step, &ready()) };
            assert_eq!(stage.after(*step, &formal), expected, "{stage} {step}");
        }
    }
}

#[test]
fn every_refusal() {
    #[rustfmt::skip]
    let cases: [(At, Step, Spoil, Why); 12] = [
        (At::Pending, Step::Call, |c| c.meeting_open = false, Why::MeetingNotOpen),
        (At::Called, Step::AskInterests, |c| c.meeting_open = false, Why::MeetingNotOpen),
        (At::Deliberated, Step::Vote, |c| c.meeting_open = false, Why::MeetingNotOpen),
        (At::Pending, Step::Call, |c| c.other_item_running = true, Why::OtherItemRunning),
        (At::InterestsDeclared, Step::Deliberate, |c| c.late_and_not_admitted = true, Why::LateItemNotAdmitted),
        (At::InterestsDeclared, Step::Note, |c| c.late_and_not_admitted = true, Why::LateItemNotAdmitted),
        (At::Deliberated, Step::Vote, |c| c.poll_open = true, Why::PollOpen),
        (At::Deliberated, Step::Adjourn, |c| c.poll_open = true, Why::PollOpen),
        (At::Deliberated, Step::Note, |c| c.poll_open = true, Why::PollOpen),
        (At::Deliberated, Step::Vote, |c| c.result_stated = false, Why::ResultNotStated),
        (At::Pending, Step::Adjourn, |c| c.reason = false, Why::NeedsReason),
        (At::Deliberated, Step::Adjourn, |c| c.reason = false, Why::NeedsReason),
    ];
    for (stage, step, spoil, why) in cases {
        let mut context = ready();
        assert!(stage.after(step, &context).is_ok(), "{stage} {step}");
        spoil(&mut context);
        assert_eq!(stage.after(step, &context), Err(why), "{stage} {step}");
    }
    for why in Why::ALL.iter().filter(|why| ![Why::WrongStage, Why::InterestsNotAsked].contains(why)) {
        assert!(cases.iter().any(|case| case.3 == *why), "{why:?} is refused nowhere");
    }
}

#[test]
fn a_late_item_that_is_not_admitted_can_only_be_adjourned() {
    let late = ItemContext { late_and_not_admitted: true, ..ready() };
    let open: Vec<Step> = Step::ALL.iter().copied().filter(|step| At::InterestsDeclared.after(*step, &late).is_ok()).collect();
    assert_eq!(open, [Step::Adjourn]);
}

#[test]
fn an_item_is_waiting_running_or_done() {
    for stage in At::ALL {
        let states = [*stage == At::Pending, stage.is_running(), stage.is_done()];
        assert_eq!(states.iter().filter(|state| **state).count(), 1, "{stage}");
        assert!(!stage.interests_asked() || stage.is_running(), "{stage}");
    }
}
