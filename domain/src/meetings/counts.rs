//! Auszählung: votes as figures, and the recount from what is stored.

use super::{Choice, CountSheet, PollSource};
use serde::{Deserialize, Serialize};

/// Votes, by what they say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Counts {
    /// Ja.
    pub yes: u16,
    /// Nein.
    pub no: u16,
    /// Enthaltungen.
    pub abstain: u16,
    /// Invalid paper ballots.
    pub invalid: u16,
}

impl Counts {
    /// Counts ballots.
    pub fn of(ballots: impl IntoIterator<Item = Choice>) -> Self {
        let mut counts = Self::default();
        for choice in ballots {
            match choice {
                Choice::Yes => counts.yes = counts.yes.saturating_add(1),
                Choice::No => counts.no = counts.no.saturating_add(1),
                Choice::Abstain => counts.abstain = counts.abstain.saturating_add(1),
            }
        }
        counts
    }

    /// All votes.
    pub fn sum(&self) -> u32 {
        [self.yes, self.no, self.abstain, self.invalid].into_iter().map(u32::from).sum()
    }
}

impl From<&CountSheet> for Counts {
    fn from(sheet: &CountSheet) -> Self {
        Self { yes: sheet.yes, no: sheet.no, abstain: sheet.abstain, invalid: sheet.invalid }
    }
}

/// What a result is counted from.
#[derive(Debug, Clone, Copy)]
pub enum Counted<'a> {
    /// Stored ballots.
    Ballots(&'a [Choice]),
    /// Stored count sheet.
    Sheet(&'a CountSheet),
}

/// A recount, and what it used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recount {
    /// What it used.
    pub used: PollSource,
    /// What it gave.
    pub counts: Counts,
}

/// Counts again from what is stored.
pub fn recount(from: Counted<'_>) -> Recount {
    match from {
        Counted::Ballots(ballots) => Recount { used: PollSource::Ballots, counts: Counts::of(ballots.iter().copied()) },
        Counted::Sheet(sheet) => Recount { used: PollSource::CountSheet, counts: sheet.into() },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::AccountId;
    use uuid::Uuid;

    /// All ballots of up to seven seats.
    fn every_count() -> impl Iterator<Item = Counts> {
        (0..=7_u16).flat_map(|yes| {
            (0..=7 - yes).flat_map(move |no| (0..=7 - yes - no).map(move |abstain| Counts { yes, no, abstain, invalid: 0 }))
        })
    }

    #[test]
    fn a_recount_says_what_it_used() {
        let ballots = [Choice::Yes, Choice::No, Choice::Yes, Choice::Abstain, Choice::Yes];
        assert_eq!(
            recount(Counted::Ballots(&ballots)),
            Recount { used: PollSource::Ballots, counts: Counts { yes: 3, no: 1, abstain: 1, invalid: 0 } }
        );
        assert_eq!(recount(Counted::Ballots(&[])).counts, Counts::default());
        let sheet =
            CountSheet { yes: 14, no: 6, abstain: 3, invalid: 1, counted_by: "Vera Lind".into(), entered_by: AccountId(Uuid::nil()) };
        assert_eq!(
            recount(Counted::Sheet(&sheet)),
            Recount { used: PollSource::CountSheet, counts: Counts { yes: 14, no: 6, abstain: 3, invalid: 1 } }
        );
    }

    #[test]
    fn a_recount_agrees_with_every_small_vote_in_any_order() {
        for votes in every_count() {
            let pile = |choice: Choice, number: u16| std::iter::repeat_n(choice, usize::from(number));
            let mut ballots: Vec<Choice> =
                pile(Choice::Yes, votes.yes).chain(pile(Choice::No, votes.no)).chain(pile(Choice::Abstain, votes.abstain)).collect();
            assert_eq!(Counts::of(ballots.iter().copied()), votes);
            ballots.reverse();
            assert_eq!(Counts::of(ballots), votes);
        }
    }
}
