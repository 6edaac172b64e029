//! The contract of `domain.md` § 4.2 and `decisions.md` 21, pair by pair.

use super::*;
use Stage::*;

/// Stage, step, where it leads. Every pair that is not here must be refused.
const TABLE: &[(Stage, Step, Stage)] = &[
    (UnderReview, Step::Defer, Deferred),
    (DeliberatedWithoutResolution, Step::Defer, Deferred),
    (PlanChangeProposed, Step::Defer, Deferred),
    (Deferred, Step::ReviewAgain, UnderReview),
    (NotSupported, Step::ReviewAgain, UnderReview),
    (Noted, Step::ReviewAgain, UnderReview),
    (WithAdministration, Step::ReviewAgain, UnderReview),
    (SentBack, Step::ReviewAgain, UnderReview),
    (PlanChangeProposed, Step::ReviewAgain, UnderReview),
    (UnderReview, Step::NotPursue, NotPursued),
    (NotSupported, Step::NotPursue, NotPursued),
    (Noted, Step::NotPursue, NotPursued),
    (AdministrationDecided, Step::NotPursue, NotPursued),
    (DeliberatedWithoutResolution, Step::NotPursue, NotPursued),
    (PlanChangeProposed, Step::NotPursue, NotPursued),
    (UnderReview, Step::ApproveGrant, GrantApproved),
    (UnderReview, Step::RefuseGrant, GrantRefused),
    (UnderReview, Step::MakeReady, ReadyForBoard),
    (Adjourned, Step::MakeReady, ReadyForBoard),
    (ReadyForBoard, Step::PutOnAgenda, OnAgenda),
    (OnAgenda, Step::TakeOffAgenda, ReadyForBoard),
    (OnAgenda, Step::Present, Presented),
    (OnAgenda, Step::Adjourn, Adjourned),
    (Presented, Step::Adjourn, Adjourned),
    (Presented, Step::Support, Supported),
    (Presented, Step::SupportAmended, SupportedAmended),
    (Presented, Step::NotSupport, NotSupported),
    (Presented, Step::Note, Noted),
    (UnderReview, Step::HandOver, WithAdministration),
    (Supported, Step::HandOver, WithAdministration),
    (SupportedAmended, Step::HandOver, WithAdministration),
    (NotSupported, Step::HandOver, WithAdministration),
    (Noted, Step::HandOver, WithAdministration),
    (DeliberatedWithoutResolution, Step::HandOver, WithAdministration),
    (WithAdministration, Step::Table, Tabled),
    (WithAdministration, Step::DecideInAdministration, AdministrationDecided),
    (Tabled, Step::Deliberate, InDeliberation),
    (InDeliberation, Step::Deliberate, InDeliberation),
    (CouncilAdjourned, Step::Deliberate, InDeliberation),
    (InDeliberation, Step::Resolve, Resolved),
    (InDeliberation, Step::ResolveAmended, ResolvedAmended),
    (InDeliberation, Step::Reject, Rejected),
    (InDeliberation, Step::EndWithoutResolution, DeliberatedWithoutResolution),
    (InDeliberation, Step::SendBack, SentBack),
    (InDeliberation, Step::CouncilAdjourn, CouncilAdjourned),
    (Resolved, Step::OpenFunding, FundingOpen),
    (ResolvedAmended, Step::OpenFunding, FundingOpen),
    (AdministrationDecided, Step::OpenFunding, FundingOpen),
    (FundingOpen, Step::Plan, Planned),
    (Planned, Step::Start, InProgress),
    (GrantApproved, Step::Start, InProgress),
    (InProgress, Step::Pause, Paused),
    (Paused, Step::Resume, InProgress),
    (InProgress, Step::Complete, Completed),
    (Completed, Step::Close, Closed),
    (Resolved, Step::Discontinue, Discontinued),
    (ResolvedAmended, Step::Discontinue, Discontinued),
    (AdministrationDecided, Step::Discontinue, Discontinued),
    (GrantApproved, Step::Discontinue, Discontinued),
    (FundingOpen, Step::Discontinue, Discontinued),
    (Planned, Step::Discontinue, Discontinued),
    (InProgress, Step::Discontinue, Discontinued),
    (Paused, Step::Discontinue, Discontinued),
    (UnderReview, Step::ProposePlanChange, PlanChangeProposed),
    (NotPursued, Step::TakeUpAgain, UnderReview),
    (Rejected, Step::TakeUpAgain, UnderReview),
    (GrantRefused, Step::TakeUpAgain, UnderReview),
];

/// M21 leads from every stage that is neither final nor ended.
const NOT_SETTLED: &[Stage] = &[Closed, Discontinued, SettledElsewhere, NotPursued, Rejected, GrantRefused];

fn ready() -> StepContext {
    StepContext {
        reason: true,
        second_person: true,
        own_matter: false,
        plan_checked: true,
        no_fit: true,
        paper: true,
        date: true,
        called: true,
        minutes_signed: true,
        has_board: false,
        group_heard: true,
        board_asks: true,
        number: true,
        document: true,
        approval: true,
        proof_of_use: true,
        above_limit: false,
    }
}

/// As `ready`, in a district with a board where the step needs one.
fn ready_for(step: Step) -> StepContext {
    StepContext { has_board: step == Step::MakeReady, ..ready() }
}

fn expected(stage: Stage, step: Step) -> Result<Stage, StepRefused> {
    if step == Step::SettleElsewhere && !NOT_SETTLED.contains(&stage) {
        return Ok(SettledElsewhere);
    }
    TABLE.iter().find(|row| row.0 == stage && row.1 == step).map(|row| row.2).ok_or(StepRefused::WrongStage)
}

#[test]
fn every_stage_and_step() {
    for stage in Stage::ALL {
        for step in Step::ALL {
            assert_eq!(stage.after(*step, &ready_for(*step)), expected(*stage, *step), "{stage} {step}");
        }
    }
}

#[test]
fn every_refusal() {
    type Spoil = fn(&mut StepContext);
    let cases: &[(Stage, Step, Spoil, StepRefused)] = &[
        (UnderReview, Step::Defer, |c| c.date = false, StepRefused::NeedsDate),
        (UnderReview, Step::Defer, |c| c.reason = false, StepRefused::NeedsReason),
        (UnderReview, Step::NotPursue, |c| c.second_person = false, StepRefused::NeedsSecondPerson),
        (UnderReview, Step::NotPursue, |c| c.reason = false, StepRefused::NeedsReason),
        (UnderReview, Step::NotPursue, |c| c.no_fit = false, StepRefused::FitsThePlan),
        (UnderReview, Step::NotPursue, |c| c.own_matter = true, StepRefused::OwnMatter),
        (UnderReview, Step::ApproveGrant, |c| c.above_limit = true, StepRefused::AboveLimit),
        (UnderReview, Step::RefuseGrant, |c| c.second_person = false, StepRefused::NeedsSecondPerson),
        (UnderReview, Step::MakeReady, |c| c.plan_checked = false, StepRefused::PlanNotChecked),
        (UnderReview, Step::MakeReady, |c| c.paper = false, StepRefused::NoPaper),
        (UnderReview, Step::MakeReady, |c| c.has_board = false, StepRefused::NoBoard),
        (OnAgenda, Step::Present, |c| c.called = false, StepRefused::NotCalled),
        (OnAgenda, Step::TakeOffAgenda, |c| c.reason = false, StepRefused::NeedsReason),
        (UnderReview, Step::HandOver, |c| c.has_board = true, StepRefused::BoardFirst),
        (UnderReview, Step::HandOver, |c| c.group_heard = false, StepRefused::GroupNotHeard),
        (UnderReview, Step::HandOver, |c| c.paper = false, StepRefused::NoPaper),
        (UnderReview, Step::HandOver, |c| c.plan_checked = false, StepRefused::PlanNotChecked),
        (Supported, Step::HandOver, |c| c.minutes_signed = false, StepRefused::MinutesNotSigned),
        (NotSupported, Step::HandOver, |c| c.minutes_signed = false, StepRefused::MinutesNotSigned),
        (Noted, Step::HandOver, |c| c.board_asks = false, StepRefused::WrongStage),
        (Noted, Step::HandOver, |c| c.minutes_signed = false, StepRefused::MinutesNotSigned),
        (Supported, Step::HandOver, |c| c.date = false, StepRefused::NeedsDate),
        (WithAdministration, Step::Table, |c| c.number = false, StepRefused::NeedsNumber),
        (WithAdministration, Step::DecideInAdministration, |c| c.document = false, StepRefused::NeedsDocument),
        (InDeliberation, Step::Resolve, |c| c.document = false, StepRefused::NeedsDocument),
        (InDeliberation, Step::ResolveAmended, |c| c.document = false, StepRefused::NeedsDocument),
        (InDeliberation, Step::Reject, |c| c.document = false, StepRefused::NeedsDocument),
        (InDeliberation, Step::EndWithoutResolution, |c| c.document = false, StepRefused::NeedsDocument),
        (FundingOpen, Step::Plan, |c| c.approval = false, StepRefused::NoApproval),
        (InProgress, Step::Pause, |c| c.reason = false, StepRefused::NeedsReason),
        (Completed, Step::Close, |c| c.proof_of_use = false, StepRefused::NoProofOfUse),
        (Planned, Step::Discontinue, |c| c.reason = false, StepRefused::NeedsReason),
        (Rejected, Step::TakeUpAgain, |c| c.reason = false, StepRefused::NothingNew),
    ];
    for (stage, step, spoil, why) in cases {
        let mut context = ready_for(*step);
        assert!(stage.after(*step, &context).is_ok(), "{stage} {step}");
        spoil(&mut context);
        assert_eq!(stage.after(*step, &context), Err(*why), "{stage} {step}");
    }
}

#[test]
fn without_resolution_goes_on_without_minutes() {
    let mut context = ready();
    context.minutes_signed = false;
    assert_eq!(DeliberatedWithoutResolution.after(Step::HandOver, &context), Ok(WithAdministration));
}

#[test]
fn the_happy_path_of_both_districts() {
    let with_board = [
        Step::MakeReady,
        Step::PutOnAgenda,
        Step::Present,
        Step::Support,
        Step::HandOver,
        Step::Table,
        Step::Deliberate,
        Step::Resolve,
        Step::OpenFunding,
        Step::Plan,
        Step::Start,
        Step::Complete,
        Step::Close,
    ];
    let without_board = [
        Step::HandOver,
        Step::Table,
        Step::Deliberate,
        Step::Resolve,
        Step::OpenFunding,
        Step::Plan,
        Step::Start,
        Step::Complete,
        Step::Close,
    ];
    for way in [&with_board[..], &without_board[..]] {
        let end = way.iter().try_fold(UnderReview, |stage, step| stage.after(*step, &ready_for(*step)));
        assert_eq!(end, Ok(Closed));
    }
}

#[test]
fn a_stage_is_open_ended_or_final() {
    for stage in Stage::ALL {
        assert_eq!([stage.is_open(), stage.is_ended(), stage.is_final()].iter().filter(|is| **is).count(), 1, "{stage}");
        assert_eq!(stage.is_final(), stage.steps().is_empty(), "{stage}");
    }
}

#[test]
fn who_takes_a_step_depends_on_the_stage() {
    use crate::Role::{AdministrationLiaison, Manager, System};
    let table: &[(Step, Stage, &[crate::Role])] = &[
        (Step::ReviewAgain, Deferred, &[Manager, System]),
        (Step::ReviewAgain, WithAdministration, &[AdministrationLiaison]),
        (Step::ReviewAgain, NotSupported, &[Manager]),
        (Step::ReviewAgain, Noted, &[Manager]),
        (Step::ReviewAgain, SentBack, &[Manager]),
        (Step::HandOver, NotSupported, &[AdministrationLiaison]),
        (Step::HandOver, Supported, &[Manager]),
        (Step::HandOver, UnderReview, &[Manager]),
        (Step::HandOver, DeliberatedWithoutResolution, &[Manager, AdministrationLiaison]),
    ];
    for (step, stage, roles) in table {
        assert_eq!(step.roles_at(*stage), *roles, "{stage} {step}");
    }
    for stage in Stage::ALL {
        for step in Step::ALL {
            assert!(step.roles_at(*stage).iter().all(|role| step.roles().contains(role)), "{stage} {step}");
        }
    }
}
