//! Tagesordnungspunkt: its stages while the meeting runs (`domain.md` § 4.4, M8–M10, I5).

use super::{need, refusals};
use crate::people::{Role, words};

words! {
    /// Stand eines Tagesordnungspunkts.
    ItemStage {
        /// Steht noch aus.
        Pending = "pending",
        /// Aufgerufen.
        Called = "called",
        /// Nach Befangenheit ist gefragt.
        InterestsDeclared = "interests_declared",
        /// Beraten.
        Deliberated = "deliberated",
        /// Abgestimmt.
        Voted = "voted",
        /// Vertagt.
        Adjourned = "adjourned",
        /// Zur Kenntnis genommen.
        Noted = "noted",
    }
}

impl ItemStage {
    /// Dealt with in this meeting.
    pub const fn is_done(self) -> bool {
        matches!(self, Self::Voted | Self::Adjourned | Self::Noted)
    }

    /// The item the meeting is dealing with now.
    pub const fn is_running(self) -> bool {
        matches!(self, Self::Called | Self::InterestsDeclared | Self::Deliberated)
    }

    /// The question for interests has been put (I5).
    pub const fn interests_asked(self) -> bool {
        matches!(self, Self::InterestsDeclared | Self::Deliberated)
    }
}

words! {
    /// What can be done with an item.
    ItemStep {
        /// Aufrufen.
        Call = "call",
        /// Nach Befangenheit fragen.
        AskInterests = "ask_interests",
        /// Beraten.
        Deliberate = "deliberate",
        /// Abgestimmt: the chair has stated the result of its main poll.
        Vote = "vote",
        /// Vertagen.
        Adjourn = "adjourn",
        /// Zur Kenntnis nehmen.
        Note = "note",
    }
}

refusals! {
    /// Why a step of an item is refused.
    ItemRefused {
        /// No transition leads on from here.
        WrongStage,
        /// The meeting is not open.
        MeetingNotOpen,
        /// Another item is being dealt with.
        OtherItemRunning,
        /// Nobody asked for interests (I5).
        InterestsNotAsked,
        /// A late item that the body has not admitted.
        LateItemNotAdmitted,
        /// A poll of this item is open.
        PollOpen,
        /// The result is not stated.
        ResultNotStated,
        /// A reason is needed: what is missing, by when (M9).
        NeedsReason,
    }
}

/// What a step has to know besides the stage. The default lacks everything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ItemContext {
    /// The meeting is open, not interrupted.
    pub meeting_open: bool,
    /// Another item is called and not done.
    pub other_item_running: bool,
    /// Opening, minutes of last time, "Verschiedenes": no matter anybody could have an interest in.
    pub formal: bool,
    /// It came after the invitation and was not admitted.
    pub late_and_not_admitted: bool,
    /// A poll of this item is open.
    pub poll_open: bool,
    /// The main poll of this item is stated, quorate, with a result.
    pub result_stated: bool,
    /// A reason was given.
    pub reason: bool,
}

impl ItemStep {
    /// Roles that may take the step.
    pub const fn roles(self) -> &'static [Role] {
        &[Role::Chair, Role::Clerk]
    }

    fn guard(self, c: &ItemContext) -> Result<(), ItemRefused> {
        use ItemRefused as Why;
        need(c.meeting_open, Why::MeetingNotOpen)?;
        match self {
            Self::Call => need(!c.other_item_running, Why::OtherItemRunning),
            Self::AskInterests => Ok(()),
            Self::Deliberate => need(!c.late_and_not_admitted, Why::LateItemNotAdmitted),
            Self::Vote => {
                need(!c.poll_open, Why::PollOpen)?;
                need(c.result_stated, Why::ResultNotStated)
            }
            Self::Adjourn => {
                need(!c.poll_open, Why::PollOpen)?;
                need(c.reason, Why::NeedsReason)
            }
            Self::Note => {
                need(!c.late_and_not_admitted, Why::LateItemNotAdmitted)?;
                need(!c.poll_open, Why::PollOpen)
            }
        }
    }
}

impl ItemStage {
    /// The stage after a step.
    ///
    /// # Errors
    /// [`ItemRefused::WrongStage`] where no transition leads on; otherwise what the step still lacks. Nobody speaks or votes on a matter
    /// before the question for interests was put (I5); only a formal item is noted without it.
    pub fn after(self, step: ItemStep, context: &ItemContext) -> Result<Self, ItemRefused> {
        let too_early = match step {
            ItemStep::Deliberate | ItemStep::Vote => true,
            ItemStep::Note => !context.formal,
            ItemStep::Call | ItemStep::AskInterests | ItemStep::Adjourn => false,
        };
        need(self != Self::Called || !too_early, ItemRefused::InterestsNotAsked)?;
        let to = self.target(step).ok_or(ItemRefused::WrongStage)?;
        step.guard(context)?;
        Ok(to)
    }

    fn target(self, step: ItemStep) -> Option<Self> {
        use ItemStage::*;
        match (step, self) {
            (ItemStep::Call, Pending) => Some(Called),
            (ItemStep::AskInterests, Called) => Some(InterestsDeclared),
            (ItemStep::Deliberate, InterestsDeclared) => Some(Deliberated),
            (ItemStep::Vote, Deliberated) => Some(Voted),
            (ItemStep::Adjourn, Pending | Called | InterestsDeclared | Deliberated) => Some(Adjourned),
            (ItemStep::Note, Called | InterestsDeclared | Deliberated) => Some(Noted),
            _ => None,
        }
    }
}

#[cfg(test)]
#[path = "agenda_tests.rs"]
mod tests;
