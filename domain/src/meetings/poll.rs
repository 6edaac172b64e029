//! Abstimmung: who may vote, when it closes and when its result is stated (`decisions.md` 13–17, I6). [`may_open_poll`]: when it opens.
//!
//! Open → closed (ballots frozen) → stated by the chair. Each predicate answers with its reason.

mod opening;

pub use opening::{OpenRefused, PollSituation, may_open_poll, required_majority};

use super::{CountSheet, Counts, Electorate, ElectorateSeat, MajorityKind, Presence, VoteChange, need, refusals};
use crate::ids::{PollId, SeatId};
use crate::people::words;
use serde::{Deserialize, Serialize};

words! {
    /// Wahl eines Sitzes.
    Choice {
        /// Ja.
        Yes = "yes",
        /// Nein.
        No = "no",
        /// Enthaltung.
        Abstain = "abstain",
    }
}

words! {
    /// Stand einer Abstimmung.
    PollStage {
        /// Offen.
        Open = "open",
        /// Geschlossen: ballots and electorate are frozen.
        Closed = "closed",
        /// Festgestellt: corrected only by a dated Berichtigung (I6).
        Stated = "stated",
    }
}

words! {
    /// Where the result comes from, fixed when the poll is opened.
    PollSource {
        /// One ballot per seat.
        Ballots = "ballots",
        /// A sheet counted by hand.
        CountSheet = "count_sheet",
    }
}

words! {
    /// What is voted on.
    PollKind {
        /// The matter itself: leads to the Votum.
        Main = "main",
        /// A motion to amend.
        Amendment = "amendment",
        /// A motion on procedure: adjourn, close the debate, exclude the public.
        Procedure = "procedure",
        /// A motion to vote secretly on this item.
        Secrecy = "secrecy",
        /// Admitting an item that was not in the invitation.
        LateItem = "late_item",
        /// Confirming the urgency of a shortened invitation, before the agenda begins (GemO § 34 (3)).
        Urgency = "urgency",
        /// Electing a person.
        Election = "election",
    }
}

words! {
    /// How votes are cast.
    BallotMode {
        /// Openly.
        Open = "open",
        /// By name, so that the minutes name each choice.
        ByName = "by_name",
        /// Secretly.
        Secret = "secret",
    }
}

/// How a poll is to be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct PollSetup {
    /// What is voted on.
    pub kind: PollKind,
    /// Majority: the body's, or a stricter one the law asks for.
    pub majority: MajorityKind,
    /// How votes are cast.
    pub mode: BallotMode,
    /// Where the result comes from.
    pub source: PollSource,
}

/// A poll, as far as casting, closing and stating are concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Poll {
    /// Which one.
    pub id: PollId,
    /// How it was opened.
    pub setup: PollSetup,
    /// Where it stands.
    pub stage: PollStage,
}

words! {
    /// Who casts a ballot.
    Caster {
        /// Who holds the seat that day, member or deputy.
        Holder = "holder",
        /// Who holds it, but has voted in this poll with another seat.
        HolderOfAnother = "holder_of_another",
        /// Who sits there now, while the ballot of the seat is another person's; also the clerk for them.
        Successor = "successor",
        /// The clerk, for a seat in the room.
        Clerk = "clerk",
        /// Anybody else.
        Other = "other",
    }
}

refusals! {
    /// Why a ballot is not taken.
    VoteRefused {
        /// The poll is not open.
        NotOpen,
        /// This poll is counted by hand.
        CountedByHand,
        /// The person holds another seat, or none; in a secret vote nobody enters it for another.
        NotYourSeat,
        /// One person, one seat per poll (`decisions.md` 13).
        OnePersonOneSeat,
        /// The seat is not on the roll, or has no vote.
        NotEntitled,
        /// The seat is recused from the item.
        Recused,
        /// The seat is not present.
        NotPresent,
        /// The seat has voted.
        AlreadyVoted,
        /// Another person cast the ballot of this seat before they left it.
        NotYourBallot,
        /// The seat has not voted yet, so there is nothing to change.
        NotVotedYet,
        /// The rules, or the secrecy of the vote, allow no change.
        ChangeNotAllowed,
        /// The ballot was changed meanwhile.
        Stale,
    }
}

/// Whether a first ballot is taken.
///
/// # Errors
/// [`VoteRefused`] names the first reason.
pub fn may_vote(poll: &Poll, seat: &ElectorateSeat, caster: Caster) -> Result<(), VoteRefused> {
    may_cast(poll, seat, caster)?;
    need(!seat.voted, VoteRefused::AlreadyVoted)
}

/// Whether a ballot may be replaced; `expected` is the version the person saw, `current` the stored one.
///
/// # Errors
/// [`VoteRefused`] names the first reason.
pub fn may_change_vote(
    poll: &Poll,
    seat: &ElectorateSeat,
    caster: Caster,
    rule: VoteChange,
    expected: i64,
    current: i64,
) -> Result<(), VoteRefused> {
    may_cast(poll, seat, caster)?;
    need(rule == VoteChange::UntilClose && poll.setup.mode != BallotMode::Secret, VoteRefused::ChangeNotAllowed)?;
    need(seat.voted, VoteRefused::NotVotedYet)?;
    need(expected == current, VoteRefused::Stale)
}

fn may_cast(poll: &Poll, seat: &ElectorateSeat, caster: Caster) -> Result<(), VoteRefused> {
    need(poll.stage == PollStage::Open, VoteRefused::NotOpen)?;
    need(poll.setup.source == PollSource::Ballots, VoteRefused::CountedByHand)?;
    match caster {
        Caster::Holder => {}
        Caster::HolderOfAnother => return Err(VoteRefused::OnePersonOneSeat),
        Caster::Successor => return Err(VoteRefused::NotYourBallot),
        Caster::Clerk => need(poll.setup.mode != BallotMode::Secret, VoteRefused::NotYourSeat)?,
        Caster::Other => return Err(VoteRefused::NotYourSeat),
    }
    need(seat.entitled, VoteRefused::NotEntitled)?;
    need(!seat.recused, VoteRefused::Recused)?;
    need(seat.presence == Presence::Present, VoteRefused::NotPresent)
}

refusals! {
    /// Why a poll is not closed.
    CloseRefused {
        /// It is not open.
        NotOpen,
        /// Seats have not voted, and the chair has not confirmed them by name (`decisions.md` 16).
        MissingNotConfirmed,
        /// The count sheet is missing.
        NoCountSheet,
        /// This poll has ballots; a sheet cannot replace them.
        SheetNotExpected,
        /// The sheet does not fit the seats that can vote.
        SheetDoesNotFit,
    }
}

/// Whether the chair may close. `confirmed_missing` names the seats the chair was shown as "keine Stimme abgegeben".
///
/// # Errors
/// [`CloseRefused`] names the first reason.
pub fn may_close(
    poll: &Poll,
    electorate: &Electorate,
    sheet: Option<&CountSheet>,
    confirmed_missing: &[SeatId],
) -> Result<(), CloseRefused> {
    need(poll.stage == PollStage::Open, CloseRefused::NotOpen)?;
    match poll.setup.source {
        PollSource::Ballots => {
            need(sheet.is_none(), CloseRefused::SheetNotExpected)?;
            need(electorate.not_cast().iter().all(|seat| confirmed_missing.contains(seat)), CloseRefused::MissingNotConfirmed)
        }
        PollSource::CountSheet => {
            let sheet = sheet.ok_or(CloseRefused::NoCountSheet)?;
            sheet.check(electorate).map_err(|_| CloseRefused::SheetDoesNotFit)
        }
    }
}

refusals! {
    /// Why a result is not stated.
    StateRefused {
        /// The poll is still open.
        NotClosed,
        /// The result is stated; only a Berichtigung changes it (I6).
        AlreadyStated,
        /// A recount gives other figures.
        RecountDiffers,
    }
}

/// Whether the chair may state the result: the figures computed at the close must equal a recount.
///
/// # Errors
/// [`StateRefused`] names the first reason.
pub fn may_state(poll: &Poll, computed: &Counts, recounted: &Counts) -> Result<(), StateRefused> {
    need(poll.stage != PollStage::Open, StateRefused::NotClosed)?;
    need(poll.stage != PollStage::Stated, StateRefused::AlreadyStated)?;
    need(computed == recounted, StateRefused::RecountDiffers)
}

#[cfg(test)]
#[path = "poll_tests.rs"]
mod tests;
