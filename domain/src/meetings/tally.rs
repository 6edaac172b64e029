//! Strichliste: one mark per seat, as it is shown beside a result. No percentages.

use super::Outcome;
use serde::{Deserialize, Serialize};

/// What became of every seat in one poll.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Tally {
    /// Ja.
    pub yes: u16,
    /// Nein.
    pub no: u16,
    /// Enthaltung.
    pub abstain: u16,
    /// Invalid paper ballots.
    pub invalid: u16,
    /// Could vote and did not: neither abstention nor absence.
    pub not_cast: u16,
    /// Befangen.
    pub recused: u16,
    /// Abwesend.
    pub absent: u16,
    /// Unbesetzt: counts towards the statutory number, nobody sits there.
    pub vacant: u16,
}

impl Tally {
    /// The marks of a result.
    pub const fn of(outcome: &Outcome) -> Self {
        let here = outcome.present.saturating_add(outcome.recused);
        Self {
            yes: outcome.yes,
            no: outcome.no,
            abstain: outcome.abstain,
            invalid: outcome.invalid,
            not_cast: outcome.not_cast,
            recused: outcome.recused,
            absent: outcome.entitled.saturating_sub(here),
            vacant: outcome.statutory.saturating_sub(outcome.entitled),
        }
    }

    /// All marks.
    pub const fn seats(&self) -> u16 {
        self.yes
            .saturating_add(self.no)
            .saturating_add(self.abstain)
            .saturating_add(self.invalid)
            .saturating_add(self.not_cast)
            .saturating_add(self.recused)
            .saturating_add(self.absent)
            .saturating_add(self.vacant)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::meetings::examples::dalheim;
    use crate::meetings::outcome::{ElectorateFigures, compute};
    use crate::meetings::quorum::{QuorumFigures, count};
    use crate::meetings::{BallotMode, Counts, MajorityKind, PollKind, PollSetup, PollSource};

    fn tally(counts: Counts, entitled: u16, present: u16, recused: u16) -> Tally {
        let rules = dalheim();
        let setup = PollSetup { kind: PollKind::Main, majority: MajorityKind::Simple, mode: BallotMode::Open, source: PollSource::Ballots };
        let quorum = count(&rules, &QuorumFigures { present, ..QuorumFigures::default() });
        let figures = ElectorateFigures { statutory: 27, entitled, present, recused, chair: None };
        Tally::of(&compute(&rules, &setup, &counts, &figures, &quorum))
    }

    #[test]
    fn every_seat_has_one_mark() {
        let counts = Counts { yes: 17, no: 3, abstain: 2, invalid: 0 };
        let full = tally(counts, 27, 22, 1);
        assert_eq!((full.recused, full.absent, full.vacant), (1, 4, 0));
        assert_eq!(full.seats(), 27);
        let vacant = tally(counts, 25, 23, 1);
        assert_eq!((vacant.not_cast, vacant.absent, vacant.vacant), (1, 1, 2));
        assert_eq!(vacant.seats(), 27);
    }
}
