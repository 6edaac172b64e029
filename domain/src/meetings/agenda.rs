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
mod tests {
    use super::*;
    use ItemRefused as Why;
    use ItemStage as At;
    use ItemStep as Step;

    /// Every allowed pair.
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
}
