use super::*;
use crate::meetings::DeadlineStanding;
use MeetingRefused as Why;
use MeetingStage as At;
use MeetingStep as Step;

/// Every allowed pair; all others must be refused.
#[rustfmt::skip]
const TABLE: &[(Step, At, At)] = &[
    (Step::DraftAgenda, At::Planned, At::AgendaDraft),
    (Step::Invite, At::AgendaDraft, At::Invited),
    (Step::Open, At::Invited, At::Opened),
    (Step::DeclareInquorate, At::Invited, At::Inquorate),
    (Step::DeclareInquorate, At::Opened, At::Inquorate),
    (Step::Interrupt, At::Opened, At::Interrupted),
    (Step::Resume, At::Interrupted, At::Opened),
    (Step::Close, At::Opened, At::Closed),
    (Step::Close, At::Interrupted, At::Closed),
    (Step::DraftMinutes, At::Closed, At::MinutesDraft),
    (Step::DraftMinutes, At::Inquorate, At::MinutesDraft),
    (Step::SignMinutes, At::MinutesDraft, At::MinutesSigned),
    (Step::SendMinutes, At::MinutesSigned, At::MinutesSent),
    (Step::ObjectToMinutes, At::MinutesSent, At::MinutesObjected),
    (Step::ObjectToMinutes, At::MinutesObjected, At::MinutesObjected),
    (Step::ObjectToMinutes, At::MinutesObjectionDecided, At::MinutesObjected),
    (Step::DecideObjection, At::MinutesObjected, At::MinutesObjectionDecided),
    (Step::ApproveMinutes, At::MinutesSent, At::MinutesApproved),
    (Step::ApproveMinutes, At::MinutesObjectionDecided, At::MinutesApproved),
    (Step::PublishMinutes, At::MinutesApproved, At::MinutesPublished),
    (Step::Cancel, At::Planned, At::Cancelled),
    (Step::Cancel, At::AgendaDraft, At::Cancelled),
    (Step::Cancel, At::Invited, At::Cancelled),
];

type Spoil = fn(&mut MeetingContext);

/// Everything there for the step. Objecting and approving exclude each other, as do opening and being inquorate.
fn ready(step: Step) -> MeetingContext {
    MeetingContext {
        rules_complete: true,
        has_items: true,
        deadline: DeadlineStanding::Holds,
        day_reached: true,
        chair_present: true,
        quorum: if step == Step::DeclareInquorate { OpeningQuorum::NotReached } else { OpeningQuorum::Reached },
        poll_open: false,
        item_open: false,
        reason: true,
        may_sign: true,
        signatures_missing: 0,
        objections_left: 0,
        objection_period_over: step != Step::ObjectToMinutes,
        redacted: true,
        retention_date: true,
    }
}

#[test]
fn every_stage_and_step() {
    for stage in At::ALL {
        for step in Step::ALL {
            let row = TABLE.iter().find(|row| row.0 == *step && row.1 == *stage);
            let expected = row.map_or(Err(Why::WrongStage), |row| Ok(row.2));
            assert_eq!(stage.after(*step, &ready(*step)), expected, "{stage} {step}");
        }
    }
}

#[test]
fn every_stage_is_reached_and_every_step_is_used() {
    for stage in At::ALL.iter().filter(|stage| **stage != At::Planned) {
        assert!(TABLE.iter().any(|row| row.2 == *stage), "{stage}");
    }
    for step in Step::ALL {
        assert!(TABLE.iter().any(|row| row.0 == *step), "{step}");
    }
}

#[test]
fn every_refusal() {
    #[rustfmt::skip]
    let cases: [(At, Step, Spoil, Why); 25] = [
        (At::AgendaDraft, Step::Invite, |c| c.rules_complete = false, Why::RulesIncomplete),
        (At::AgendaDraft, Step::Invite, |c| c.has_items = false, Why::AgendaEmpty),
        (At::AgendaDraft, Step::Invite, |c| c.deadline = DeadlineStanding::NotRecorded, Why::DeadlineNotRecorded),
        (At::AgendaDraft, Step::Invite, |c| c.deadline = DeadlineStanding::Missed, Why::DeadlineMissed),
        (At::Invited, Step::Open, |c| c.rules_complete = false, Why::RulesIncomplete),
        (At::Invited, Step::Open, |c| c.deadline = DeadlineStanding::NotRecorded, Why::DeadlineNotRecorded),
        (At::Invited, Step::Open, |c| c.day_reached = false, Why::TooEarly),
        (At::Invited, Step::Open, |c| c.chair_present = false, Why::NoChair),
        (At::Invited, Step::Open, |c| c.quorum = OpeningQuorum::NotReached, Why::NotQuorate),
        (At::Invited, Step::DeclareInquorate, |c| c.quorum = OpeningQuorum::Reached, Why::Quorate),
        (At::Opened, Step::DeclareInquorate, |c| c.quorum = OpeningQuorum::Reached, Why::Quorate),
        (At::Opened, Step::DeclareInquorate, |c| c.poll_open = true, Why::PollOpen),
        (At::Opened, Step::Interrupt, |c| c.poll_open = true, Why::PollOpen),
        (At::Opened, Step::Interrupt, |c| c.reason = false, Why::NeedsReason),
        (At::Opened, Step::Close, |c| c.poll_open = true, Why::PollOpen),
        (At::Opened, Step::Close, |c| c.item_open = true, Why::ItemOpen),
        (At::Interrupted, Step::Close, |c| c.item_open = true, Why::ItemOpen),
        (At::Invited, Step::Cancel, |c| c.reason = false, Why::NeedsReason),
        (At::MinutesDraft, Step::SignMinutes, |c| c.may_sign = false, Why::NotYourSignature),
        (At::MinutesSent, Step::ObjectToMinutes, |c| c.objection_period_over = true, Why::TooLate),
        (At::MinutesSent, Step::ObjectToMinutes, |c| c.reason = false, Why::NeedsReason),
        (At::MinutesObjected, Step::DecideObjection, |c| c.reason = false, Why::NeedsReason),
        (At::MinutesSent, Step::ApproveMinutes, |c| c.objection_period_over = false, Why::ObjectionPeriodRuns),
        (At::MinutesApproved, Step::PublishMinutes, |c| c.redacted = false, Why::NotRedacted),
        (At::MinutesApproved, Step::PublishMinutes, |c| c.retention_date = false, Why::NeedsRetentionDate),
    ];
    for (stage, step, spoil, why) in cases {
        let mut context = ready(step);
        assert!(stage.after(step, &context).is_ok(), "{stage} {step}");
        spoil(&mut context);
        assert_eq!(stage.after(step, &context), Err(why), "{stage} {step}");
    }
    for why in Why::ALL.iter().filter(|why| **why != Why::WrongStage) {
        assert!(cases.iter().any(|case| case.3 == *why), "{why:?} is refused nowhere");
    }
}

#[test]
fn with_nothing_prepared_only_harmless_steps_go() {
    let harmless = [Step::DraftAgenda, Step::Resume, Step::DraftMinutes, Step::SendMinutes, Step::DeclareInquorate, Step::Close];
    for (step, stage, _) in TABLE {
        assert_eq!(stage.after(*step, &MeetingContext::default()).is_ok(), harmless.contains(step), "{stage} {step}");
    }
}

#[test]
fn a_meeting_opens_late_but_without_a_vote_and_without_quorum_where_the_rule_waits() {
    for deadline in [DeadlineStanding::Missed, DeadlineStanding::AwaitsConfirmation] {
        assert_eq!(At::Invited.after(Step::Open, &MeetingContext { deadline, ..ready(Step::Open) }), Ok(At::Opened));
    }
    let waits = MeetingContext { quorum: OpeningQuorum::NotRequired, ..ready(Step::Open) };
    assert_eq!(At::Invited.after(Step::Open, &waits), Ok(At::Opened));
    assert_eq!(At::Opened.after(Step::DeclareInquorate, &waits), Ok(At::Inquorate));
}

#[test]
fn minutes_are_signed_when_the_last_signature_is_there() {
    let first = MeetingContext { signatures_missing: 1, ..ready(Step::SignMinutes) };
    assert_eq!(At::MinutesDraft.after(Step::SignMinutes, &first), Ok(At::MinutesDraft));
    assert!(!At::MinutesDraft.has_signed_minutes());
    assert!(At::MinutesSigned.has_signed_minutes());
}

#[test]
fn objections_are_decided_when_the_last_one_is() {
    let one_left = MeetingContext { objections_left: 1, ..ready(Step::DecideObjection) };
    assert_eq!(At::MinutesObjected.after(Step::DecideObjection, &one_left), Ok(At::MinutesObjected));
    assert_eq!(At::MinutesObjected.after(Step::ApproveMinutes, &ready(Step::ApproveMinutes)), Err(Why::WrongStage));
}

#[test]
fn what_a_stage_means() {
    for stage in At::ALL {
        assert_eq!(stage.in_session(), [At::Opened, At::Interrupted].contains(stage), "{stage}");
        assert_eq!(stage.is_announced(), ![At::Planned, At::AgendaDraft].contains(stage), "{stage}");
        assert_eq!(stage.minutes_are_final(), [At::MinutesApproved, At::MinutesPublished].contains(stage), "{stage}");
        assert_eq!(stage.has_signed_minutes(), stage.word().starts_with("minutes") && *stage != At::MinutesDraft, "{stage}");
    }
}
