//! Schritte einer Maßnahme, M1–M24 with the additions of `decisions.md` 21.

use super::Stage;
use crate::people::words;
use crate::refusal::StepRefused;

words! {
    /// What can be done with a measure.
    Step {
        /// M3.
        Defer = "defer",
        /// M3a, M11, M10a, M13b and after `sent_back`: back into the check.
        ReviewAgain = "review_again",
        /// M4, M11, M10a, M13a (refused), M22a, M23.
        NotPursue = "not_pursue",
        /// M5.
        ApproveGrant = "approve_grant",
        /// M5.
        RefuseGrant = "refuse_grant",
        /// M6; also after an adjournment (M9).
        MakeReady = "make_ready",
        /// M7.
        PutOnAgenda = "put_on_agenda",
        /// M7a.
        TakeOffAgenda = "take_off_agenda",
        /// M8.
        Present = "present",
        /// M9.
        Adjourn = "adjourn",
        /// M10 befürwortet.
        Support = "support",
        /// M10 geändert befürwortet.
        SupportAmended = "support_amended",
        /// M10 nicht befürwortet.
        NotSupport = "not_support",
        /// M10 zur Kenntnis.
        Note = "note",
        /// M12, M6a, M11a, M23.
        HandOver = "hand_over",
        /// M13.
        Table = "table",
        /// M13a.
        DecideInAdministration = "decide_in_administration",
        /// M14.
        Deliberate = "deliberate",
        /// M15 beschlossen.
        Resolve = "resolve",
        /// M15 geändert beschlossen.
        ResolveAmended = "resolve_amended",
        /// M15 abgelehnt.
        Reject = "reject",
        /// M15 beraten, kein Beschluss.
        EndWithoutResolution = "end_without_resolution",
        /// M15 zurückverwiesen.
        SendBack = "send_back",
        /// M15 vertagt.
        CouncilAdjourn = "council_adjourn",
        /// M16 and M13a (granted).
        OpenFunding = "open_funding",
        /// M16.
        Plan = "plan",
        /// M17.
        Start = "start",
        /// M17.
        Pause = "pause",
        /// M17.
        Resume = "resume",
        /// M18.
        Complete = "complete",
        /// M19.
        Close = "close",
        /// M20.
        Discontinue = "discontinue",
        /// M21.
        SettleElsewhere = "settle_elsewhere",
        /// M22.
        ProposePlanChange = "propose_plan_change",
        /// M24.
        TakeUpAgain = "take_up_again",
    }
}

/// What a step has to know besides the stage. All `false` means: nothing is there yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct StepContext {
    /// Reason code and sentence were given.
    pub reason: bool,
    /// A second, different person confirms.
    pub second_person: bool,
    /// The actor proposed it as a resident or belongs to the applicant (I2).
    pub own_matter: bool,
    /// The Rahmenplan check is complete (M2).
    pub plan_checked: bool,
    /// The check said "none", or that it is impossible (M4).
    pub no_fit: bool,
    /// A paper exists (M6).
    pub paper: bool,
    /// A date was given: review (M3), expected answer (M12), restart (M17).
    pub date: bool,
    /// The meeting is open and the item was called (M8).
    pub called: bool,
    /// Signed minutes or a signed extract of the item exist (M12, I8).
    pub minutes_signed: bool,
    /// The district has a board (M6a).
    pub has_board: bool,
    /// Which working group was heard, and what it said, is recorded (M6a).
    pub group_heard: bool,
    /// The board asked that a noted item goes on (M12).
    pub board_asks: bool,
    /// Drucksachennummer (M13).
    pub number: bool,
    /// Source document or link (I7).
    pub document: bool,
    /// Funding notice, approval date (M16).
    pub approval: bool,
    /// Proof of use handed in, or not due (M19).
    pub proof_of_use: bool,
    /// The amount lies above what the rules of the fund allow here (M5).
    pub above_limit: bool,
}

impl Step {
    /// Steps that nobody takes alone (`decisions.md` 5).
    pub const fn needs_two(self) -> bool {
        matches!(self, Self::NotPursue | Self::RefuseGrant)
    }

    /// Steps that need a reason in words (I1, M17).
    pub const fn needs_reason(self) -> bool {
        matches!(
            self,
            Self::Defer
                | Self::ReviewAgain
                | Self::NotPursue
                | Self::RefuseGrant
                | Self::TakeOffAgenda
                | Self::Adjourn
                | Self::Pause
                | Self::Discontinue
                | Self::SettleElsewhere
                | Self::ProposePlanChange
                | Self::TakeUpAgain
                | Self::EndWithoutResolution
                | Self::SendBack
                | Self::Reject
        )
    }

    /// Steps that need a source document or a link to it (I7).
    pub const fn needs_document(self) -> bool {
        matches!(self, Self::Resolve | Self::ResolveAmended | Self::Reject | Self::EndWithoutResolution | Self::DecideInAdministration)
    }

    fn guard(self, stage: Stage, c: &StepContext) -> Result<(), StepRefused> {
        let need = |there: bool, why: StepRefused| if there { Ok(()) } else { Err(why) };
        need(!c.own_matter, StepRefused::OwnMatter)?;
        if self.needs_reason() {
            need(c.reason, if self == Self::TakeUpAgain { StepRefused::NothingNew } else { StepRefused::NeedsReason })?;
        }
        if self.needs_two() {
            need(c.second_person, StepRefused::NeedsSecondPerson)?;
        }
        match self {
            Self::Defer => need(c.date, StepRefused::NeedsDate),
            Self::NotPursue if stage == Stage::UnderReview => need(c.no_fit, StepRefused::FitsThePlan),
            Self::ApproveGrant => need(!c.above_limit, StepRefused::AboveLimit),
            Self::MakeReady => {
                need(c.has_board, StepRefused::NoBoard)?;
                need(c.plan_checked, StepRefused::PlanNotChecked)?;
                need(c.paper, StepRefused::NoPaper)
            }
            Self::Present => need(c.called, StepRefused::NotCalled),
            Self::HandOver => hand_over(stage, c),
            Self::Table => need(c.number, StepRefused::NeedsNumber),
            step if step.needs_document() => need(c.document, StepRefused::NeedsDocument),
            Self::Plan => need(c.approval, StepRefused::NoApproval),
            Self::Close => need(c.proof_of_use, StepRefused::NoProofOfUse),
            _ => Ok(()),
        }
    }
}

fn hand_over(stage: Stage, c: &StepContext) -> Result<(), StepRefused> {
    let need = |there: bool, why: StepRefused| if there { Ok(()) } else { Err(why) };
    need(c.date, StepRefused::NeedsDate)?;
    match stage {
        Stage::UnderReview => {
            need(!c.has_board, StepRefused::BoardFirst)?;
            need(c.plan_checked, StepRefused::PlanNotChecked)?;
            need(c.paper, StepRefused::NoPaper)?;
            need(c.group_heard, StepRefused::GroupNotHeard)
        }
        Stage::Noted => {
            need(c.board_asks, StepRefused::WrongStage)?;
            need(c.minutes_signed, StepRefused::MinutesNotSigned)
        }
        Stage::DeliberatedWithoutResolution => Ok(()),
        _ => need(c.minutes_signed, StepRefused::MinutesNotSigned),
    }
}

impl Stage {
    /// The stage after a step.
    ///
    /// # Errors
    /// [`StepRefused::WrongStage`] where no transition of `domain.md` § 4.2 leads on; otherwise what the step still lacks.
    pub fn after(self, step: Step, context: &StepContext) -> Result<Self, StepRefused> {
        let to = self.target(step).ok_or(StepRefused::WrongStage)?;
        step.guard(self, context)?;
        Ok(to)
    }

    /// Steps that lead on from here, in the order of the way.
    pub fn steps(self) -> Vec<Step> {
        Step::ALL.iter().copied().filter(|step| self.target(*step).is_some()).collect()
    }

    /// Where a step leads, whatever it may still lack.
    pub fn target(self, step: Step) -> Option<Self> {
        use Stage::*;
        match (step, self) {
            (Step::Defer, UnderReview | DeliberatedWithoutResolution | PlanChangeProposed) => Some(Deferred),
            (Step::ReviewAgain, Deferred | NotSupported | Noted | WithAdministration | SentBack | PlanChangeProposed) => Some(UnderReview),
            (
                Step::NotPursue,
                UnderReview | NotSupported | Noted | AdministrationDecided | DeliberatedWithoutResolution | PlanChangeProposed,
            ) => Some(NotPursued),
            (Step::ApproveGrant, UnderReview) => Some(GrantApproved),
            (Step::RefuseGrant, UnderReview) => Some(GrantRefused),
            (Step::MakeReady, UnderReview | Adjourned) => Some(ReadyForBoard),
            (Step::PutOnAgenda, ReadyForBoard) => Some(OnAgenda),
            (Step::TakeOffAgenda, OnAgenda) => Some(ReadyForBoard),
            (Step::Present, OnAgenda) => Some(Presented),
            (Step::Adjourn, OnAgenda | Presented) => Some(Adjourned),
            (Step::Support, Presented) => Some(Supported),
            (Step::SupportAmended, Presented) => Some(SupportedAmended),
            (Step::NotSupport, Presented) => Some(NotSupported),
            (Step::Note, Presented) => Some(Noted),
            (Step::HandOver, UnderReview | Supported | SupportedAmended | NotSupported | Noted | DeliberatedWithoutResolution) => {
                Some(WithAdministration)
            }
            (Step::Table, WithAdministration) => Some(Tabled),
            (Step::DecideInAdministration, WithAdministration) => Some(AdministrationDecided),
            (Step::Deliberate, Tabled | InDeliberation | CouncilAdjourned) => Some(InDeliberation),
            (Step::Resolve, InDeliberation) => Some(Resolved),
            (Step::ResolveAmended, InDeliberation) => Some(ResolvedAmended),
            (Step::Reject, InDeliberation) => Some(Rejected),
            (Step::EndWithoutResolution, InDeliberation) => Some(DeliberatedWithoutResolution),
            (Step::SendBack, InDeliberation) => Some(SentBack),
            (Step::CouncilAdjourn, InDeliberation) => Some(CouncilAdjourned),
            (Step::OpenFunding, Resolved | ResolvedAmended | AdministrationDecided) => Some(FundingOpen),
            (Step::Plan, FundingOpen) => Some(Planned),
            (Step::Start, Planned | GrantApproved) => Some(InProgress),
            (Step::Pause, InProgress) => Some(Paused),
            (Step::Resume, Paused) => Some(InProgress),
            (Step::Complete, InProgress) => Some(Completed),
            (Step::Close, Completed) => Some(Closed),
            (
                Step::Discontinue,
                Resolved | ResolvedAmended | AdministrationDecided | GrantApproved | FundingOpen | Planned | InProgress | Paused,
            ) => Some(Discontinued),
            (Step::SettleElsewhere, stage) if stage.is_open() => Some(SettledElsewhere),
            (Step::ProposePlanChange, UnderReview) => Some(PlanChangeProposed),
            (Step::TakeUpAgain, NotPursued | Rejected | GrantRefused) => Some(UnderReview),
            _ => None,
        }
    }
}

#[cfg(test)]
#[path = "step_tests.rs"]
mod tests;
