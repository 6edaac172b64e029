//! Sitzungen: the rules of a board and its votes, from the invitation to the published minutes (`domain.md` § 4.4 and 4.5, `decisions.md` 13–19).
//!
//! Everything a body decides about its own procedure is data ([`RulesOfProcedure`]); the functions here compute from that data,
//! from dates and from counts. They ask, compute and explain; they never decide for people and never exclude anybody.
//! Neighbours: `projects` knows what a [`Votum`] does to a measure, `store::meetings` keeps what happened.

pub mod agenda;
pub mod counts;
pub mod deadline;
pub mod electorate;
pub mod interest;
pub mod meeting;
pub mod outcome;
pub mod poll;
pub mod quorum;
pub mod record;
pub mod reply;
pub mod rules;
pub mod tally;
pub mod votum;

pub use agenda::{ItemContext, ItemRefused, ItemStage, ItemStep};
pub use counts::{Counted, Counts, Recount, recount};
pub use deadline::{
    Counting, DeadlineCheck, DeadlineRecord, DeadlineRefused, DeadlineStanding, Delivery, DeliveryWay, InvitationFacts, Urgency,
};
pub use electorate::{CountRefused, CountSheet, Electorate, ElectorateSeat, Presence};
pub use interest::{Conduct, Hint, Interest, InterestRefused, MatterParties, RecusalBy};
pub use meeting::{MeetingContext, MeetingRefused, MeetingStage, MeetingStep, OpeningQuorum};
pub use outcome::{ElectorateFigures, Explanation, Outcome, OutcomeResult, RuleId};
pub use poll::{
    BallotMode, Caster, Choice, CloseRefused, OpenRefused, Poll, PollKind, PollSetup, PollSituation, PollSource, PollStage, StateRefused,
    VoteRefused,
};
pub use quorum::{QuorumBasis, QuorumFigures, QuorumFinding, QuorumState};
pub use record::{ItemRecord, MinutesWriter, Movement, OpeningRecord, PollRecord, Reader, RecusalRecord};
pub use reply::{Replier, Reply, reply};
pub use rules::*;
pub use tally::Tally;
pub use votum::Votum;

use serde::{Deserialize, Serialize};

/// Every refusal of a verb about meetings, agenda items and votes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "at", content = "why", rename_all = "snake_case")]
pub enum Refused {
    /// A step of the meeting.
    Meeting(MeetingRefused),
    /// A step of an agenda item.
    Item(ItemRefused),
    /// The deadline of the invitation.
    Deadline(DeadlineRefused),
    /// Opening a poll.
    Open(OpenRefused),
    /// A ballot.
    Vote(VoteRefused),
    /// Closing a poll.
    Close(CloseRefused),
    /// Stating a result.
    State(StateRefused),
    /// A count sheet.
    Count(CountRefused),
    /// An interest or a recusal.
    Interest(InterestRefused),
    /// Taking part from elsewhere.
    Remote(RemoteRefused),
}

macro_rules! into_refused {
    ($($from:ty => $variant:ident),+ $(,)?) => {$(
        impl From<$from> for Refused {
            fn from(why: $from) -> Self {
                Self::$variant(why)
            }
        }
        impl From<$from> for crate::refusal::Refusal {
            fn from(why: $from) -> Self {
                Self::Meeting(Refused::$variant(why))
            }
        }
    )+};
}
into_refused! {
    MeetingRefused => Meeting, ItemRefused => Item, DeadlineRefused => Deadline, OpenRefused => Open, VoteRefused => Vote,
    CloseRefused => Close, StateRefused => State, CountRefused => Count, InterestRefused => Interest, RemoteRefused => Remote,
}

/// Declares a refusal: a small enum without user text.
macro_rules! refusals {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$vdoc])* $variant),+ }

        impl $name {
            /// Every value, in its order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
        }
    };
}
pub(crate) use refusals;

/// Refuses unless something holds.
pub(crate) fn need<R>(holds: bool, otherwise: R) -> Result<(), R> {
    if holds { Ok(()) } else { Err(otherwise) }
}

#[cfg(test)]
pub(crate) mod examples {
    //! Rules the tables of this feature compute with.
    #![allow(clippy::unwrap_used)]
    use super::rules::{
        FrozenRules, MinutesDue, MinutesRule, ObjectionPeriod, Preset, RulesOfProcedure, VoteChange, dalheim_demonstration,
    };
    use crate::ids::SeatId;
    use crate::people::Role;
    use uuid::Uuid;

    pub(crate) fn seat(number: u128) -> SeatId {
        SeatId(Uuid::from_u128(number))
    }

    fn completed(preset: Preset, statutory: u16) -> FrozenRules {
        let mut rules: RulesOfProcedure = preset.rules();
        rules.statutory_number = Some(statutory);
        rules.vote_change = Some(VoteChange::UntilClose);
        rules.minutes = Some(MinutesRule {
            due: MinutesDue::Months(1),
            signed_by: vec![Role::Chair, Role::Clerk],
            objections: ObjectionPeriod::NextMeeting,
        });
        rules.freeze().unwrap()
    }

    /// A Hessian council with 31 seats.
    pub(crate) fn hessen() -> FrozenRules {
        completed(Preset::HessenCouncil, 31)
    }

    /// A council in Rheinland-Pfalz with 32 seats.
    pub(crate) fn rlp() -> FrozenRules {
        completed(Preset::RlpCouncil, 32)
    }

    /// The board of Dalheim with 27 seats.
    pub(crate) fn dalheim() -> FrozenRules {
        dalheim_demonstration().freeze().unwrap()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::refusal::Refusal;

    #[test]
    fn every_refusal_finds_its_place() {
        assert_eq!(Refusal::from(VoteRefused::AlreadyVoted), Refusal::Meeting(Refused::Vote(VoteRefused::AlreadyVoted)));
        assert_eq!(Refused::from(MeetingRefused::WrongStage), Refused::Meeting(MeetingRefused::WrongStage));
        assert_ne!(Refused::from(ItemRefused::WrongStage), Refused::from(MeetingRefused::WrongStage));
    }

    #[test]
    fn need_refuses_what_does_not_hold() {
        assert_eq!(need(true, VoteRefused::NotOpen), Ok(()));
        assert_eq!(need(false, VoteRefused::NotOpen), Err(VoteRefused::NotOpen));
    }
}
