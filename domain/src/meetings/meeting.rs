//! Sitzung: its stages and what leads from one to the next (`domain.md` § 4.4, `decisions.md` 19).

mod step;

pub use step::{MeetingContext, MeetingRefused, MeetingStep, OpeningQuorum};

use crate::people::words;

words! {
    /// Stand einer Sitzung.
    MeetingStage {
        /// Geplant.
        Planned = "planned",
        /// Tagesordnung im Entwurf.
        AgendaDraft = "agenda_draft",
        /// Eingeladen.
        Invited = "invited",
        /// Eröffnet.
        Opened = "opened",
        /// Unterbrochen.
        Interrupted = "interrupted",
        /// Geschlossen.
        Closed = "closed",
        /// Niederschrift im Entwurf.
        MinutesDraft = "minutes_draft",
        /// Niederschrift unterzeichnet.
        MinutesSigned = "minutes_signed",
        /// Niederschrift versandt.
        MinutesSent = "minutes_sent",
        /// Einwendung gegen die Niederschrift.
        MinutesObjected = "minutes_objected",
        /// Über die Einwendung ist entschieden.
        MinutesObjectionDecided = "minutes_objection_decided",
        /// Niederschrift festgestellt: from here on only a dated Berichtigung changes it (I6).
        MinutesApproved = "minutes_approved",
        /// Niederschrift veröffentlicht, in ihrer reduzierten Fassung.
        MinutesPublished = "minutes_published",
        /// Abgesagt.
        Cancelled = "cancelled",
        /// Nicht beschlussfähig; a second meeting may follow.
        Inquorate = "inquorate",
    }
}

impl MeetingStage {
    /// People are in the room.
    pub const fn in_session(self) -> bool {
        matches!(self, Self::Opened | Self::Interrupted)
    }

    /// The agenda has been sent and is public, as far as its items are.
    pub const fn is_announced(self) -> bool {
        !matches!(self, Self::Planned | Self::AgendaDraft)
    }

    /// Signed minutes exist, so what was voted may be handed over (M12, I8).
    pub const fn has_signed_minutes(self) -> bool {
        matches!(
            self,
            Self::MinutesSigned
                | Self::MinutesSent
                | Self::MinutesObjected
                | Self::MinutesObjectionDecided
                | Self::MinutesApproved
                | Self::MinutesPublished
        )
    }

    /// The minutes can only be corrected by a dated Berichtigung (I6).
    pub const fn minutes_are_final(self) -> bool {
        matches!(self, Self::MinutesApproved | Self::MinutesPublished)
    }
}

impl MeetingStage {
    /// The stage after a step.
    ///
    /// # Errors
    /// [`MeetingRefused::WrongStage`] where no transition of `domain.md` § 4.4 leads on; otherwise what the step still lacks.
    pub fn after(self, step: MeetingStep, context: &MeetingContext) -> Result<Self, MeetingRefused> {
        let to = self.target(step, context).ok_or(MeetingRefused::WrongStage)?;
        step.guard(context)?;
        Ok(to)
    }

    fn target(self, step: MeetingStep, context: &MeetingContext) -> Option<Self> {
        use MeetingStage::*;
        use MeetingStep as Step;
        match (step, self) {
            (Step::DraftAgenda, Planned) => Some(AgendaDraft),
            (Step::Invite, AgendaDraft) => Some(Invited),
            (Step::Open, Invited) => Some(Opened),
            (Step::DeclareInquorate, Invited | Opened) => Some(Inquorate),
            (Step::Interrupt, Opened) => Some(Interrupted),
            (Step::Resume, Interrupted) => Some(Opened),
            (Step::Close, Opened | Interrupted) => Some(Closed),
            // An inquorate meeting leaves minutes too: they say so, and carry what was voted before.
            (Step::DraftMinutes, Closed | Inquorate) => Some(MinutesDraft),
            (Step::SignMinutes, MinutesDraft) => Some(if context.signatures_missing == 0 { MinutesSigned } else { MinutesDraft }),
            (Step::SendMinutes, MinutesSigned) => Some(MinutesSent),
            (Step::ObjectToMinutes, MinutesSent | MinutesObjected | MinutesObjectionDecided) => Some(MinutesObjected),
            (Step::DecideObjection, MinutesObjected) => {
                Some(if context.objections_left == 0 { MinutesObjectionDecided } else { MinutesObjected })
            }
            (Step::ApproveMinutes, MinutesSent | MinutesObjectionDecided) => Some(MinutesApproved),
            (Step::PublishMinutes, MinutesApproved) => Some(MinutesPublished),
            (Step::Cancel, Planned | AgendaDraft | Invited) => Some(Cancelled),
            _ => None,
        }
    }
}

#[cfg(test)]
#[path = "meeting_tests.rs"]
mod tests;
