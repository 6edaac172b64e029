//! Wählerverzeichnis einer Abstimmung: who may vote in one poll, frozen when it closes; and the sheet of a count by hand.

use super::{Choice, ElectorateFigures, need, refusals};
use crate::ids::{AccountId, SeatId};
use crate::people::words;
use serde::{Deserialize, Serialize};

words! {
    /// Anwesenheit eines Sitzes.
    Presence {
        /// Anwesend.
        Present = "present",
        /// Abwesend.
        Absent = "absent",
        /// Entschuldigt.
        Excused = "excused",
    }
}

/// One seat in one poll, whoever holds it that day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ElectorateSeat {
    /// Seat.
    pub seat: SeatId,
    /// Has a vote in this body on this matter.
    pub entitled: bool,
    /// Presence; it may change until the poll closes, then the whole line is frozen.
    pub presence: Presence,
    /// Recused from the item: said so, or the body decided so.
    pub recused: bool,
    /// Has cast a ballot.
    pub voted: bool,
}

impl ElectorateSeat {
    /// May cast a ballot as far as the roll is concerned.
    pub fn can_vote(&self) -> bool {
        self.entitled && self.presence == Presence::Present && !self.recused
    }
}

/// Every seat of the body, once.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Electorate {
    /// Seats.
    pub seats: Vec<ElectorateSeat>,
}

impl Electorate {
    /// The line of one seat.
    pub fn seat(&self, seat: SeatId) -> Option<&ElectorateSeat> {
        self.seats.iter().find(|line| line.seat == seat)
    }

    /// Seats with a vote, present or not.
    pub fn entitled(&self) -> u16 {
        self.count(|line| line.entitled)
    }

    /// Seats that could vote: entitled, present, not recused. Who votes and then goes has been there for this vote.
    pub fn present(&self) -> u16 {
        self.count(|line| line.can_vote() || line.voted)
    }

    /// Seats with a vote that are recused, present or not.
    pub fn recused(&self) -> u16 {
        self.count(|line| line.entitled && line.recused)
    }

    /// Ballots cast.
    pub fn voted(&self) -> u16 {
        self.count(|line| line.voted)
    }

    /// Seats that could vote and have not: "keine Stimme abgegeben", which is neither an abstention nor an absence.
    pub fn not_cast(&self) -> Vec<SeatId> {
        self.seats.iter().filter(|line| line.can_vote() && !line.voted).map(|line| line.seat).collect()
    }

    /// The figures a result is computed from. The chair's own choice matters only where the rules let it break a tie.
    pub fn figures(&self, statutory: u16, chair: Option<Choice>) -> ElectorateFigures {
        ElectorateFigures { statutory, entitled: self.entitled(), present: self.present(), recused: self.recused(), chair }
    }

    fn count(&self, which: impl Fn(&ElectorateSeat) -> bool) -> u16 {
        u16::try_from(self.seats.iter().filter(|line| which(line)).count()).unwrap_or(u16::MAX)
    }
}

/// Zählzettel: a show of hands or paper ballots, counted by people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CountSheet {
    /// Yes.
    pub yes: u16,
    /// No.
    pub no: u16,
    /// Abstentions.
    pub abstain: u16,
    /// Invalid paper ballots.
    pub invalid: u16,
    /// Who counted, as written in the minutes.
    pub counted_by: String,
    /// Who typed it in.
    pub entered_by: AccountId,
}

refusals! {
    /// Why a count sheet is not taken.
    CountRefused {
        /// More votes than seats that can vote (`decisions.md` 16).
        MoreThanPresent,
        /// Nobody is named who counted.
        NobodyCounted,
    }
}

impl CountSheet {
    /// All votes on the sheet.
    pub fn sum(&self) -> u32 {
        [self.yes, self.no, self.abstain, self.invalid].into_iter().map(u32::from).sum()
    }

    /// Checks the sheet against the seats that can vote.
    ///
    /// # Errors
    /// [`CountRefused`] names the first thing that does not fit.
    pub fn check(&self, electorate: &Electorate) -> Result<(), CountRefused> {
        need(!self.counted_by.trim().is_empty(), CountRefused::NobodyCounted)?;
        need(self.sum() <= u32::from(electorate.present()), CountRefused::MoreThanPresent)
    }
}

#[cfg(test)]
#[path = "electorate_tests.rs"]
mod tests;
