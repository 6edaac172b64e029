//! Schritte einer Sitzung: who takes them, and what must be there.

use crate::meetings::{DeadlineStanding, need, refusals};
use crate::people::{Role, words};

words! {
    /// What can be done with a meeting.
    MeetingStep {
        /// Begin the agenda.
        DraftAgenda = "draft_agenda",
        /// Send the invitation.
        Invite = "invite",
        /// The chair opens.
        Open = "open",
        /// The chair states that the body cannot decide.
        DeclareInquorate = "declare_inquorate",
        /// Interrupt.
        Interrupt = "interrupt",
        /// Go on after an interruption.
        Resume = "resume",
        /// The chair closes.
        Close = "close",
        /// Begin the minutes.
        DraftMinutes = "draft_minutes",
        /// One of those who must sign, signs.
        SignMinutes = "sign_minutes",
        /// Send the minutes to all members.
        SendMinutes = "send_minutes",
        /// A member objects.
        ObjectToMinutes = "object_to_minutes",
        /// The body decides on an objection.
        DecideObjection = "decide_objection",
        /// The minutes stand.
        ApproveMinutes = "approve_minutes",
        /// Publish the reduced version.
        PublishMinutes = "publish_minutes",
        /// Cancel.
        Cancel = "cancel",
    }
}

words! {
    /// Quorum as far as opening is concerned.
    #[derive(Default)]
    OpeningQuorum {
        /// Counted, and not reached.
        #[default]
        NotReached = "not_reached",
        /// Counted, and reached.
        Reached = "reached",
        /// The rule looks at it only when something is decided (GemO § 39).
        NotRequired = "not_required",
    }
}

refusals! {
    /// Why a step of a meeting is refused.
    MeetingRefused {
        /// No transition leads on from here.
        WrongStage,
        /// The rules of procedure have empty keys.
        RulesIncomplete,
        /// There is nothing on the agenda.
        AgendaEmpty,
        /// Nobody checked the deadline (I5).
        DeadlineNotRecorded,
        /// The deadline is missed and not shortened with a reason.
        DeadlineMissed,
        /// Neither the chair nor a deputy is there.
        NoChair,
        /// Too few seats are present to open.
        NotQuorate,
        /// Enough seats are present; the meeting is not inquorate.
        Quorate,
        /// A poll is open.
        PollOpen,
        /// An item is neither voted, noted nor adjourned.
        ItemOpen,
        /// A reason is needed.
        NeedsReason,
        /// Somebody signed twice, or with an account that must not.
        NotYourSignature,
        /// The meeting is planned for a later day.
        TooEarly,
        /// The time to object is over.
        TooLate,
        /// Members may still object.
        ObjectionPeriodRuns,
        /// The version for the public is not checked for personal data.
        NotRedacted,
        /// The date is missing until which it stays public.
        NeedsRetentionDate,
    }
}

/// What a step has to know besides the stage. The default lacks everything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct MeetingContext {
    /// No rule is empty.
    pub rules_complete: bool,
    /// At least one item is on the agenda.
    pub has_items: bool,
    /// What the recorded check of the deadline means.
    pub deadline: DeadlineStanding,
    /// The day of the meeting has come.
    pub day_reached: bool,
    /// The chair, or a deputy in the chair, is there.
    pub chair_present: bool,
    /// Quorum now.
    pub quorum: OpeningQuorum,
    /// A poll is open.
    pub poll_open: bool,
    /// An item is still to be dealt with.
    pub item_open: bool,
    /// A reason was given.
    pub reason: bool,
    /// This person must sign and has not yet signed.
    pub may_sign: bool,
    /// Signatures that are still missing after this one.
    pub signatures_missing: u8,
    /// Objections still undecided after this step.
    pub objections_left: u16,
    /// Nobody can object any more.
    pub objection_period_over: bool,
    /// Personal data is removed from the version for the public.
    pub redacted: bool,
    /// The date is set until which it stays public.
    pub retention_date: bool,
}

impl MeetingStep {
    /// Roles that may take the step.
    pub const fn roles(self) -> &'static [Role] {
        use Role::*;
        match self {
            Self::DraftAgenda | Self::Invite | Self::Cancel => &[Chair, Manager],
            Self::Open | Self::DeclareInquorate | Self::Interrupt | Self::Resume | Self::Close => &[Chair, Clerk],
            Self::DraftMinutes | Self::SendMinutes | Self::PublishMinutes => &[Clerk, Manager],
            Self::SignMinutes => &[Chair, Clerk],
            Self::ObjectToMinutes => &[BoardMember, Deputy, Chair],
            Self::DecideObjection | Self::ApproveMinutes => &[Chair, Clerk],
        }
    }

    pub(super) fn guard(self, c: &MeetingContext) -> Result<(), MeetingRefused> {
        use MeetingRefused as Why;
        match self {
            Self::Invite => {
                need(c.rules_complete, Why::RulesIncomplete)?;
                need(c.has_items, Why::AgendaEmpty)?;
                need(c.deadline != DeadlineStanding::NotRecorded, Why::DeadlineNotRecorded)?;
                need(c.deadline != DeadlineStanding::Missed, Why::DeadlineMissed)
            }
            Self::Open => {
                need(c.rules_complete, Why::RulesIncomplete)?;
                need(c.deadline != DeadlineStanding::NotRecorded, Why::DeadlineNotRecorded)?;
                need(c.day_reached, Why::TooEarly)?;
                need(c.chair_present, Why::NoChair)?;
                need(c.quorum != OpeningQuorum::NotReached, Why::NotQuorate)
            }
            Self::DeclareInquorate => {
                need(c.quorum != OpeningQuorum::Reached, Why::Quorate)?;
                need(!c.poll_open, Why::PollOpen)
            }
            Self::Interrupt => {
                need(!c.poll_open, Why::PollOpen)?;
                need(c.reason, Why::NeedsReason)
            }
            Self::Close => {
                need(!c.poll_open, Why::PollOpen)?;
                need(!c.item_open, Why::ItemOpen)
            }
            Self::Cancel | Self::DecideObjection => need(c.reason, Why::NeedsReason),
            Self::SignMinutes => need(c.may_sign, Why::NotYourSignature),
            Self::ObjectToMinutes => {
                need(!c.objection_period_over, Why::TooLate)?;
                need(c.reason, Why::NeedsReason)
            }
            Self::ApproveMinutes => need(c.objection_period_over, Why::ObjectionPeriodRuns),
            Self::PublishMinutes => {
                need(c.redacted, Why::NotRedacted)?;
                need(c.retention_date, Why::NeedsRetentionDate)
            }
            Self::DraftAgenda | Self::Resume | Self::DraftMinutes | Self::SendMinutes => Ok(()),
        }
    }
}
