//! Zielzeiten je Art: how soon the office reads a contribution and by when it answers, as the file names them.

use crate::participation::Kind;
use serde::{Deserialize, Serialize};

/// Working days for each kind of contribution.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KindDays {
    /// Idee.
    pub idea: u32,
    /// Wunsch.
    pub wish: u32,
    /// Kritik.
    pub criticism: u32,
    /// Anregung.
    pub suggestion: u32,
    /// Frage.
    pub question: u32,
    /// Lob.
    pub praise: u32,
    /// Projektvorschlag.
    pub project_proposal: u32,
    /// Veranstaltungsvorschlag.
    pub event_proposal: u32,
    /// Mitmach-Angebot.
    pub offer: u32,
}

impl KindDays {
    /// Until somebody has read it: a question waits for an answer, an offer for a person.
    pub const READING: Self = Self { question: 2, offer: 2, ..Self::same(3) };
    /// Until it is answered, taken over or has another end: what only needs a word comes sooner than what has to be weighed.
    pub const ANSWER: Self = Self { question: 10, offer: 10, praise: 10, criticism: 15, event_proposal: 15, ..Self::same(20) };

    /// The same number of days for all.
    pub const fn same(days: u32) -> Self {
        Self {
            idea: days,
            wish: days,
            criticism: days,
            suggestion: days,
            question: days,
            praise: days,
            project_proposal: days,
            event_proposal: days,
            offer: days,
        }
    }

    /// The days of a kind.
    pub const fn of(&self, kind: Kind) -> u32 {
        match kind {
            Kind::Idea => self.idea,
            Kind::Wish => self.wish,
            Kind::Criticism => self.criticism,
            Kind::Suggestion => self.suggestion,
            Kind::Question => self.question,
            Kind::Praise => self.praise,
            Kind::ProjectProposal => self.project_proposal,
            Kind::EventProposal => self.event_proposal,
            Kind::Offer => self.offer,
        }
    }

    /// Kinds with the same number of days together, the soonest first, in the order of the kinds.
    pub fn grouped(&self) -> Vec<(u32, Vec<Kind>)> {
        let mut days: Vec<u32> = Kind::ALL.iter().map(|kind| self.of(*kind)).collect();
        days.sort_unstable();
        days.dedup();
        days.into_iter().map(|days| (days, Kind::ALL.iter().copied().filter(|kind| self.of(*kind) == days).collect())).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_is_answered_later_than_it_is_read() {
        for kind in Kind::ALL {
            assert!(KindDays::READING.of(*kind) < KindDays::ANSWER.of(*kind), "{kind}");
        }
    }

    #[test]
    fn kinds_with_the_same_time_stand_together() {
        let grouped = KindDays::ANSWER.grouped();
        let days: Vec<u32> = grouped.iter().map(|(days, _)| *days).collect();
        assert_eq!(days, [10, 15, 20]);
        assert_eq!(grouped.first().map(|(_, kinds)| kinds.as_slice()), Some(&[Kind::Question, Kind::Praise, Kind::Offer][..]));
        assert_eq!(grouped.iter().map(|(_, kinds)| kinds.len()).sum::<usize>(), Kind::ALL.len());
    }
}
