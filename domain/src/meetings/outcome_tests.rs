use super::*;
use crate::meetings::examples::{dalheim, hessen, rlp};
use crate::meetings::quorum::{QuorumFigures, count};
use crate::meetings::{BallotMode, PollSource};

#[path = "outcome_cases_tests.rs"]
mod worked_cases;

fn setup(majority: MajorityKind) -> PollSetup {
    PollSetup { kind: PollKind::Main, majority, mode: BallotMode::Open, source: PollSource::Ballots }
}

fn counts(yes: u16, no: u16, abstain: u16, invalid: u16) -> Counts {
    Counts { yes, no, abstain, invalid }
}

fn figures(statutory: u16, present: u16, chair: Option<Choice>) -> ElectorateFigures {
    ElectorateFigures { statutory, entitled: statutory, present, recused: 0, chair }
}

fn enough(rules: &FrozenRules) -> QuorumFinding {
    count(rules, &QuorumFigures { present: rules.statutory_number, ..QuorumFigures::default() })
}

fn result(rules: &FrozenRules, majority: MajorityKind, counts: Counts, present: u16) -> OutcomeResult {
    compute(rules, &setup(majority), &counts, &figures(rules.statutory_number, present, None), &enough(rules)).result
}

/// All votes of up to seven seats, with those that did not vote.
fn every_vote() -> impl Iterator<Item = (Counts, u16)> {
    let upto = |n: u16| 0..=n;
    upto(7).flat_map(move |yes| {
        upto(7 - yes).flat_map(move |no| {
            upto(7 - yes - no).flat_map(move |abstain| {
                upto(7 - yes - no - abstain).flat_map(move |invalid| {
                    upto(7 - yes - no - abstain - invalid)
                        .map(move |silent| (counts(yes, no, abstain, invalid), yes + no + abstain + invalid + silent))
                })
            })
        })
    })
}

#[test]
fn every_small_vote_under_every_majority() {
    let seven = FrozenRules { statutory_number: 7, ..dalheim() };
    let mut seen = 0;
    for (votes, present) in every_vote() {
        let share = |of: u16| f64::from(votes.yes) / f64::from(of.max(1));
        let some = votes.yes > 0;
        #[rustfmt::skip]
        let table = [
            (MajorityKind::Simple, votes.yes > votes.no),
            (MajorityKind::Absolute, share(7) > 0.5),
            (MajorityKind::TwoThirdsOfPresent, some && share(present) >= 2.0 / 3.0 - 1e-9),
            (MajorityKind::TwoThirdsOfStatutory, share(7) >= 2.0 / 3.0 - 1e-9),
        ];
        for (majority, accepted) in table {
            let expected = if accepted { OutcomeResult::Accepted } else { OutcomeResult::Rejected };
            assert_eq!(result(&seven, majority, votes, present), expected, "{majority:?} {votes:?} of {present}");
            seen += 1;
        }
    }
    assert_eq!(seen, 4 * 792);
}

#[test]
fn one_more_yes_never_hurts_and_one_more_no_never_helps() {
    let seven = FrozenRules { statutory_number: 7, ..dalheim() };
    let won = |majority, votes, present| result(&seven, majority, votes, present) == OutcomeResult::Accepted;
    for majority in MajorityKind::ALL {
        for (votes, present) in every_vote().filter(|(votes, present)| votes.sum() < u32::from(*present)) {
            let more_yes = Counts { yes: votes.yes + 1, ..votes };
            let more_no = Counts { no: votes.no + 1, ..votes };
            assert!(!won(majority, votes, present) || won(majority, more_yes, present), "{majority:?} {votes:?} of {present}");
            assert!(won(majority, votes, present) || !won(majority, more_no, present), "{majority:?} {votes:?} of {present}");
        }
    }
}

#[test]
fn abstentions_and_invalid_votes_do_not_move_a_simple_majority() {
    for (votes, present) in every_vote() {
        let plain = Counts { abstain: 0, invalid: 0, ..votes };
        for rules in [dalheim(), hessen(), rlp()] {
            assert_eq!(
                result(&rules, MajorityKind::Simple, votes, present),
                result(&rules, MajorityKind::Simple, plain, present),
                "{votes:?}"
            );
        }
    }
}

#[test]
fn where_abstentions_count_they_weigh_like_no() {
    let mut rules = dalheim();
    rules.majority.abstentions_count = true;
    for (votes, present) in every_vote() {
        let expected = if votes.yes > votes.no + votes.abstain { OutcomeResult::Accepted } else { OutcomeResult::Rejected };
        assert_eq!(result(&rules, MajorityKind::Simple, votes, present), expected, "{votes:?}");
    }
}

#[test]
fn the_figures_add_up() {
    let rules = dalheim();
    for (votes, present) in every_vote() {
        let electorate = ElectorateFigures { entitled: 25, recused: 1, ..figures(27, present, None) };
        let outcome = compute(&rules, &setup(MajorityKind::Simple), &votes, &electorate, &enough(&rules));
        assert_eq!(outcome.counts().sum() + u32::from(outcome.not_cast), u32::from(present));
        assert_eq!((outcome.counts(), outcome.present, outcome.entitled, outcome.recused, outcome.statutory), (votes, present, 25, 1, 27));
        assert_eq!(
            (outcome.explanation.counts, outcome.explanation.not_cast, outcome.explanation.result),
            (votes, outcome.not_cast, outcome.result)
        );
    }
}
