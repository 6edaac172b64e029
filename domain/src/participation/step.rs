//! Schritte eines Beitrags, E1–E12 with the additions of `decisions.md` 20.

use super::Stage;
use crate::people::{Role, words};
use crate::refusal::StepRefused;

words! {
    /// What can be done with a contribution.
    Step {
        /// E3: arrives.
        Receive = "receive",
        /// E4: the office asks back.
        Ask = "ask",
        /// E4: the author answers.
        Reply = "reply",
        /// E4: the deadline passed without an answer.
        LetLapse = "let_lapse",
        /// E5.
        Publish = "publish",
        /// E6 from received, E6a from published.
        Withhold = "withhold",
        /// E7: the author objects.
        Object = "object",
        /// E7: the objection is right.
        UpholdObjection = "uphold_objection",
        /// E7: the objection is not right; the earlier decision stands.
        RejectObjection = "reject_objection",
        /// E8.
        Forward = "forward",
        /// E8a: the office sends it back without an answer.
        TakeBack = "take_back",
        /// E9, and E8a when the office answers.
        Answer = "answer",
        /// E9 with "not taken up".
        NotTakeUp = "not_take_up",
        /// E10.
        Merge = "merge",
        /// E10a.
        Unmerge = "unmerge",
        /// Several concerns in one: each goes on for itself, this one is answered with the links.
        Split = "split",
        /// E11.
        Adopt = "adopt",
        /// E12.
        Withdraw = "withdraw",
    }
}

/// What a step has to know besides the stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct StepContext {
    /// The stage before the query, the objection or the merge.
    pub earlier: Option<Stage>,
    /// Reason code and sentence were given.
    pub reason: bool,
    /// A second, different person confirms.
    pub second_person: bool,
    /// The actor is the author or belongs to the author's body (I2).
    pub own_matter: bool,
    /// All points of the checklist are ticked (E5).
    pub checklist_done: bool,
    /// A measure (E11) or the contribution to merge into (E10) is named.
    pub target: bool,
    /// The time to object is over.
    pub period_over: bool,
    /// It stands on an agenda that was sent.
    pub on_sent_agenda: bool,
    /// Nobody decided yet who sees its files (E5).
    pub files_waiting: bool,
}

impl Step {
    /// Roles that may take the step (`domain.md` § 4.1, column "Who"; QM leads the office and may do what MOD may).
    pub const fn roles(self) -> &'static [Role] {
        use Role::*;
        match self {
            Self::Receive | Self::Reply | Self::Object | Self::Withdraw => &[Resident, Moderator, Manager],
            Self::LetLapse => &[System, Moderator, Manager],
            Self::Ask | Self::Publish | Self::Forward | Self::TakeBack => &[Moderator, Manager, SpecialistOffice],
            Self::Split => &[Moderator, Manager],
            Self::Withhold => &[Moderator, Manager, ReviewPerson],
            Self::UpholdObjection | Self::RejectObjection => &[ReviewPerson, Moderator, Manager],
            Self::Answer | Self::NotTakeUp => &[Manager, Moderator, SpecialistOffice, ReviewPerson],
            Self::Merge | Self::Unmerge | Self::Adopt => &[Manager],
        }
    }

    /// Steps that take something away from the author: nobody takes them alone (`decisions.md` 5).
    pub const fn needs_two(self) -> bool {
        matches!(self, Self::Withhold | Self::NotTakeUp)
    }

    fn guard(self, context: &StepContext) -> Result<(), StepRefused> {
        let staff = !matches!(self, Self::Receive | Self::Reply | Self::Object | Self::Withdraw | Self::LetLapse);
        let refuse = |when: bool, why: StepRefused| if when { Err(why) } else { Ok(()) };
        refuse(staff && context.own_matter, StepRefused::OwnMatter)?;
        match self {
            Self::Publish => {
                refuse(!context.checklist_done, StepRefused::ChecklistOpen)?;
                refuse(context.files_waiting, StepRefused::FilesUnseen)
            }
            Self::Withhold | Self::NotTakeUp => {
                refuse(!context.reason, StepRefused::NeedsReason)?;
                refuse(!context.second_person, StepRefused::NeedsSecondPerson)
            }
            Self::UpholdObjection | Self::RejectObjection => {
                refuse(!context.reason, StepRefused::NeedsReason)?;
                refuse(!context.second_person, StepRefused::SamePerson)
            }
            Self::Ask | Self::Forward | Self::TakeBack | Self::Answer => refuse(!context.reason, StepRefused::NeedsReason),
            Self::Object => refuse(context.period_over, StepRefused::TooLate),
            Self::Merge => refuse(!context.target, StepRefused::NoTarget),
            Self::Adopt => refuse(!context.target, StepRefused::NoMeasure),
            Self::Withdraw => refuse(context.on_sent_agenda, StepRefused::OnSentAgenda),
            _ => Ok(()),
        }
    }
}

impl Stage {
    /// The stage after a step.
    ///
    /// # Errors
    /// [`StepRefused::WrongStage`] where no transition of `domain.md` § 4.1 leads on; otherwise what the step still lacks.
    pub fn after(self, step: Step, context: &StepContext) -> Result<Self, StepRefused> {
        let to = self.target(step, context.earlier).ok_or(StepRefused::WrongStage)?;
        step.guard(context)?;
        Ok(to)
    }

    fn target(self, step: Step, earlier: Option<Self>) -> Option<Self> {
        use Stage::*;
        let back = |allowed: &[Stage]| earlier.filter(|stage| allowed.contains(stage));
        match (step, self) {
            (Step::Receive, Draft) => Some(Received),
            (Step::Ask, Received | Published) => Some(Queried),
            (Step::Reply | Step::LetLapse, Queried) => back(&[Received, Published]),
            (Step::Publish, Received) => Some(Published),
            (Step::Withhold, Received | Published) => Some(Withheld),
            (Step::Object, Withheld | Answered) => Some(Objected),
            (Step::UpholdObjection, Objected) => Some(if earlier == Some(Answered) { Published } else { Received }),
            (Step::RejectObjection, Objected) => back(&[Withheld, Answered]),
            (Step::Forward, Received | Published) => Some(Forwarded),
            (Step::TakeBack, Forwarded) => Some(Received),
            (Step::Answer | Step::NotTakeUp, Received | Published | Forwarded) => Some(Answered),
            (Step::Split, Received | Published) => Some(Answered),
            (Step::Merge, Published) => Some(Merged),
            (Step::Unmerge, Merged) => back(&[Published]),
            (Step::Adopt, Published) => Some(Adopted),
            (Step::Withdraw, Draft | Received | Queried | Published | Withheld | Objected | Forwarded) => Some(Withdrawn),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every allowed pair; all others must be refused. `E` stands for the earlier stage in the context.
    const TABLE: &[(Step, Stage, Option<Stage>, Stage)] = &[
        (Step::Receive, Stage::Draft, None, Stage::Received),
        (Step::Ask, Stage::Received, None, Stage::Queried),
        (Step::Ask, Stage::Published, None, Stage::Queried),
        (Step::Reply, Stage::Queried, Some(Stage::Received), Stage::Received),
        (Step::Reply, Stage::Queried, Some(Stage::Published), Stage::Published),
        (Step::LetLapse, Stage::Queried, Some(Stage::Received), Stage::Received),
        (Step::LetLapse, Stage::Queried, Some(Stage::Published), Stage::Published),
        (Step::Publish, Stage::Received, None, Stage::Published),
        (Step::Withhold, Stage::Received, None, Stage::Withheld),
        (Step::Withhold, Stage::Published, None, Stage::Withheld),
        (Step::Object, Stage::Withheld, None, Stage::Objected),
        (Step::Object, Stage::Answered, None, Stage::Objected),
        (Step::UpholdObjection, Stage::Objected, Some(Stage::Withheld), Stage::Received),
        (Step::UpholdObjection, Stage::Objected, Some(Stage::Answered), Stage::Published),
        (Step::RejectObjection, Stage::Objected, Some(Stage::Withheld), Stage::Withheld),
        (Step::RejectObjection, Stage::Objected, Some(Stage::Answered), Stage::Answered),
        (Step::Forward, Stage::Received, None, Stage::Forwarded),
        (Step::Forward, Stage::Published, None, Stage::Forwarded),
        (Step::TakeBack, Stage::Forwarded, None, Stage::Received),
        (Step::Answer, Stage::Received, None, Stage::Answered),
        (Step::Answer, Stage::Published, None, Stage::Answered),
        (Step::Answer, Stage::Forwarded, None, Stage::Answered),
        (Step::NotTakeUp, Stage::Received, None, Stage::Answered),
        (Step::NotTakeUp, Stage::Published, None, Stage::Answered),
        (Step::NotTakeUp, Stage::Forwarded, None, Stage::Answered),
        (Step::Split, Stage::Received, None, Stage::Answered),
        (Step::Split, Stage::Published, None, Stage::Answered),
        (Step::Merge, Stage::Published, None, Stage::Merged),
        (Step::Unmerge, Stage::Merged, Some(Stage::Published), Stage::Published),
        (Step::Adopt, Stage::Published, None, Stage::Adopted),
        (Step::Withdraw, Stage::Draft, None, Stage::Withdrawn),
        (Step::Withdraw, Stage::Received, None, Stage::Withdrawn),
        (Step::Withdraw, Stage::Queried, None, Stage::Withdrawn),
        (Step::Withdraw, Stage::Published, None, Stage::Withdrawn),
        (Step::Withdraw, Stage::Withheld, None, Stage::Withdrawn),
        (Step::Withdraw, Stage::Objected, None, Stage::Withdrawn),
        (Step::Withdraw, Stage::Forwarded, None, Stage::Withdrawn),
    ];

    fn ready(earlier: Option<Stage>) -> StepContext {
        StepContext { earlier, reason: true, second_person: true, checklist_done: true, target: true, ..StepContext::default() }
    }

    #[test]
    fn every_stage_and_step() {
        for stage in Stage::ALL {
            for step in Step::ALL {
                let rows: Vec<_> = TABLE.iter().filter(|row| row.0 == *step && row.1 == *stage).collect();
                if rows.is_empty() {
                    for earlier in std::iter::once(None).chain(Stage::ALL.iter().copied().map(Some)) {
                        assert_eq!(stage.after(*step, &ready(earlier)), Err(StepRefused::WrongStage), "{stage} {step} {earlier:?}");
                    }
                }
                for (_, _, earlier, to) in rows {
                    assert_eq!(stage.after(*step, &ready(*earlier)), Ok(*to), "{stage} {step} {earlier:?}");
                }
            }
        }
    }

    #[test]
    fn the_way_back_must_be_known() {
        for (step, stage) in [(Step::Reply, Stage::Queried), (Step::Unmerge, Stage::Merged), (Step::RejectObjection, Stage::Objected)] {
            assert_eq!(stage.after(step, &ready(None)), Err(StepRefused::WrongStage));
            assert_eq!(stage.after(step, &ready(Some(Stage::Withdrawn))), Err(StepRefused::WrongStage));
        }
    }

    #[test]
    fn every_refusal() {
        type Spoil = fn(&mut StepContext);
        let cases: [(Stage, Step, Spoil, StepRefused); 16] = [
            (Stage::Received, Step::Publish, |c| c.checklist_done = false, StepRefused::ChecklistOpen),
            (Stage::Received, Step::Publish, |c| c.files_waiting = true, StepRefused::FilesUnseen),
            (Stage::Received, Step::Publish, |c| c.own_matter = true, StepRefused::OwnMatter),
            (Stage::Received, Step::Withhold, |c| c.reason = false, StepRefused::NeedsReason),
            (Stage::Received, Step::Withhold, |c| c.second_person = false, StepRefused::NeedsSecondPerson),
            (Stage::Published, Step::NotTakeUp, |c| c.second_person = false, StepRefused::NeedsSecondPerson),
            (Stage::Published, Step::NotTakeUp, |c| c.reason = false, StepRefused::NeedsReason),
            (Stage::Received, Step::Forward, |c| c.reason = false, StepRefused::NeedsReason),
            (Stage::Received, Step::Ask, |c| c.reason = false, StepRefused::NeedsReason),
            (Stage::Received, Step::Answer, |c| c.reason = false, StepRefused::NeedsReason),
            (Stage::Objected, Step::UpholdObjection, |c| c.second_person = false, StepRefused::SamePerson),
            (Stage::Withheld, Step::Object, |c| c.period_over = true, StepRefused::TooLate),
            (Stage::Published, Step::Merge, |c| c.target = false, StepRefused::NoTarget),
            (Stage::Published, Step::Adopt, |c| c.target = false, StepRefused::NoMeasure),
            (Stage::Published, Step::Adopt, |c| c.own_matter = true, StepRefused::OwnMatter),
            (Stage::Published, Step::Withdraw, |c| c.on_sent_agenda = true, StepRefused::OnSentAgenda),
        ];
        for (stage, step, spoil, why) in cases {
            let mut context = ready(Some(Stage::Withheld));
            assert!(stage.after(step, &context).is_ok(), "{stage} {step}");
            spoil(&mut context);
            assert_eq!(stage.after(step, &context), Err(why), "{stage} {step}");
        }
    }

    #[test]
    fn authors_may_always_speak_for_themselves() {
        let mut context = ready(Some(Stage::Received));
        context.own_matter = true;
        assert_eq!(Stage::Queried.after(Step::Reply, &context), Ok(Stage::Received));
        assert_eq!(Stage::Received.after(Step::Withdraw, &context), Ok(Stage::Withdrawn));
        assert_eq!(Stage::Withheld.after(Step::Object, &context), Ok(Stage::Objected));
    }

    #[test]
    fn final_stages_owe_nothing() {
        for stage in Stage::ALL {
            assert!(!(stage.is_final() && stage.is_open()), "{stage}");
        }
    }
}
