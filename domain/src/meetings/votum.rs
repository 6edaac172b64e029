//! Votum: what the board recommends. Never a Beschluss: that word belongs to the council (`domain.md` § 3).

use super::{Outcome, OutcomeResult, PollKind};
use crate::people::words;
use crate::projects;

words! {
    /// Votum des Beirats. The words are those of the measure's stages.
    Votum {
        /// Befürwortet.
        Supported = "supported",
        /// Geändert befürwortet.
        SupportedAmended = "supported_amended",
        /// Nicht befürwortet.
        NotSupported = "not_supported",
        /// Zur Kenntnis genommen, without a vote.
        Noted = "noted",
    }
}

impl Votum {
    /// The Votum of a stated poll; `amended` says that the wording voted on differs from the paper.
    /// `None` without a result, and for every poll that is not about the matter itself.
    pub fn of(kind: PollKind, outcome: &Outcome, amended: bool) -> Option<Self> {
        match (kind, outcome.result) {
            (PollKind::Main, OutcomeResult::Accepted) if amended => Some(Self::SupportedAmended),
            (PollKind::Main, OutcomeResult::Accepted) => Some(Self::Supported),
            (PollKind::Main, OutcomeResult::Rejected) => Some(Self::NotSupported),
            _ => None,
        }
    }

    /// The step that carries the Votum to the measure (M10).
    pub const fn measure_step(self) -> projects::Step {
        match self {
            Self::Supported => projects::Step::Support,
            Self::SupportedAmended => projects::Step::SupportAmended,
            Self::NotSupported => projects::Step::NotSupport,
            Self::Noted => projects::Step::Note,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::meetings::examples::dalheim;
    use crate::meetings::outcome::{ElectorateFigures, compute};
    use crate::meetings::quorum::{QuorumFigures, count};
    use crate::meetings::{BallotMode, Counts, MajorityKind, PollSetup, PollSource, TieRule};

    fn outcome(yes: u16, no: u16, present: u16, tie: TieRule) -> Outcome {
        let mut rules = dalheim();
        rules.majority.tie = tie;
        let setup = PollSetup { kind: PollKind::Main, majority: MajorityKind::Simple, mode: BallotMode::Open, source: PollSource::Ballots };
        let quorum = count(&rules, &QuorumFigures { present, ..QuorumFigures::default() });
        let figures = ElectorateFigures { statutory: 27, entitled: 27, present, recused: 0, chair: None };
        compute(&rules, &setup, &Counts { yes, no, ..Counts::default() }, &figures, &quorum)
    }

    #[test]
    fn a_votum_comes_only_from_a_result_on_the_matter() {
        let (won, lost) = (outcome(14, 6, 20, TieRule::Rejected), outcome(6, 14, 20, TieRule::Rejected));
        let tie = outcome(6, 6, 20, TieRule::Rejected);
        let undecided = outcome(6, 6, 20, TieRule::ChairDecides);
        let inquorate = outcome(13, 0, 13, TieRule::Rejected);
        #[rustfmt::skip]
        let table = [
            (&won, false, Some(Votum::Supported)),
            (&won, true, Some(Votum::SupportedAmended)),
            (&lost, false, Some(Votum::NotSupported)),
            (&lost, true, Some(Votum::NotSupported)),
            (&tie, false, Some(Votum::NotSupported)),
            (&undecided, false, None),
            (&inquorate, false, None),
            (&inquorate, true, None),
        ];
        for (outcome, amended, expected) in table {
            assert_eq!(Votum::of(PollKind::Main, outcome, amended), expected, "{:?}", outcome.result);
        }
        for kind in PollKind::ALL.iter().filter(|kind| **kind != PollKind::Main) {
            assert_eq!(Votum::of(*kind, &won, false), None, "{kind}");
            assert_eq!(Votum::of(*kind, &lost, false), None, "{kind}");
        }
    }

    #[test]
    fn the_measure_reaches_the_stage_of_the_same_word() {
        for votum in Votum::ALL {
            let stage = projects::Stage::from_word(votum.word()).unwrap();
            assert!(stage.is_votum(), "{votum}");
            assert_eq!(projects::Stage::Presented.target(votum.measure_step()), Some(stage), "{votum}");
        }
    }
}
