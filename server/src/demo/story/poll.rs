//! Abstimmung in a story: times, wording, and who said what.

use chrono::NaiveDateTime;
use domain::meetings::{BallotMode, Choice, Counts, PollKind, PollSource};
use serde::Deserialize;

/// A vote. With ballots, seats that can vote and are not named said Yes.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Poll {
    /// Opened, local time.
    pub opened_at: NaiveDateTime,
    /// Closed.
    pub closed_at: NaiveDateTime,
    /// Result stated.
    pub stated_at: NaiveDateTime,
    /// Key of whoever chaired.
    pub by: String,
    /// What was voted on.
    pub kind: PollKind,
    /// How.
    pub mode: BallotMode,
    /// Ballots or a count by hand.
    pub source: PollSource,
    /// Exact wording.
    pub wording: String,
    /// Seats that said No.
    #[serde(default)]
    pub no: Vec<String>,
    /// Seats that abstained.
    #[serde(default)]
    pub abstain: Vec<String>,
    /// Seats that could vote and did not.
    #[serde(default)]
    pub not_cast: Vec<String>,
    /// What came out; for ballots the check compares it.
    pub counts: VoteCounts,
    /// Who counted by hand, as written in the minutes.
    #[serde(default)]
    pub counted_by: String,
    /// Key of whoever typed the sheet in.
    #[serde(default)]
    pub entered_by: Option<String>,
}

impl Poll {
    /// What a seat that can vote said; `None`: it did not vote.
    pub fn choice(&self, seat: &str) -> Option<Choice> {
        let said = |seats: &[String]| seats.iter().any(|other| other == seat);
        if said(&self.not_cast) {
            None
        } else if said(&self.no) {
            Some(Choice::No)
        } else if said(&self.abstain) {
            Some(Choice::Abstain)
        } else {
            Some(Choice::Yes)
        }
    }
}

/// Votes as figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VoteCounts {
    /// Ja.
    pub yes: u16,
    /// Nein.
    pub no: u16,
    /// Enthaltungen.
    pub abstain: u16,
    /// Invalid paper ballots.
    #[serde(default)]
    pub invalid: u16,
}

impl From<VoteCounts> for Counts {
    fn from(votes: VoteCounts) -> Self {
        Self { yes: votes.yes, no: votes.no, abstain: votes.abstain, invalid: votes.invalid }
    }
}
