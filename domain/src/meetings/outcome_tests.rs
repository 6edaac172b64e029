use super::*;
use crate::ids::AccountId;
use crate::meetings::BallotMode;
use crate::meetings::examples::{dalheim, hessen, rlp};
use crate::meetings::quorum::{QuorumFigures, count};
use uuid::Uuid;

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
                upto(7 - yes - no - abstain).flat_map(move |invalid| upto(7 - yes - no - abstain - invalid).map(move |silent| (counts(yes, no, abstain, invalid), yes + no + abstain + invalid + silent)))
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
        for (majority, accepted) in [
            (MajorityKind::Simple, votes.yes > votes.no),
            (MajorityKind::Absolute, share(7) > 0.5),
            (MajorityKind::TwoThirdsOfPresent, some && share(present) >= 2.0 / 3.0 - 1e-9),
            (MajorityKind::TwoThirdsOfStatutory, share(7) >= 2.0 / 3.0 - 1e-9),
        ] {
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
            assert_eq!(result(&rules, MajorityKind::Simple, votes, present), result(&rules, MajorityKind::Simple, plain, present), "{votes:?}");
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
        assert_eq!((outcome.explanation.counts, outcome.explanation.not_cast, outcome.explanation.result), (votes, outcome.not_cast, outcome.result));
    }
}

#[test]
fn a_tie_is_rejected_or_decided_by_the_chair() {
    let mut chair_decides = dalheim();
    chair_decides.majority.tie = TieRule::ChairDecides;
    use OutcomeResult::*;
    for (rules, chair, votes, expected) in [
        (&dalheim(), None, counts(6, 6, 3, 0), (Rejected, RuleId::TieRejected)),
        (&dalheim(), Some(Choice::Yes), counts(6, 6, 3, 0), (Rejected, RuleId::TieRejected)),
        (&dalheim(), None, counts(0, 0, 9, 0), (Rejected, RuleId::TieRejected)),
        (&dalheim(), None, counts(6, 7, 0, 0), (Rejected, RuleId::SimpleMajority)),
        (&chair_decides, Some(Choice::Yes), counts(6, 6, 3, 0), (Accepted, RuleId::ChairDecidesTie)),
        (&chair_decides, Some(Choice::No), counts(6, 6, 3, 0), (Rejected, RuleId::ChairDecidesTie)),
        (&chair_decides, Some(Choice::Abstain), counts(6, 6, 3, 0), (Tie, RuleId::ChairDecidesTie)),
        (&chair_decides, None, counts(6, 6, 3, 0), (Tie, RuleId::ChairDecidesTie)),
        (&chair_decides, Some(Choice::Yes), counts(6, 7, 3, 0), (Rejected, RuleId::SimpleMajority)),
        (&chair_decides, Some(Choice::No), counts(7, 6, 3, 0), (Accepted, RuleId::SimpleMajority)),
    ] {
        let outcome = compute(rules, &setup(MajorityKind::Simple), &votes, &figures(27, 20, chair), &enough(rules));
        assert_eq!((outcome.result, outcome.rule), expected, "{votes:?} {chair:?}");
    }
}

#[test]
fn worked_cases_from_the_statutes() {
    let late = |rules: &FrozenRules, votes, present| {
        let majority = rules.late_items.majority().unwrap_or(MajorityKind::Simple);
        compute(rules, &PollSetup { kind: PollKind::LateItem, ..setup(majority) }, &votes, &figures(rules.statutory_number, present, None), &enough(rules))
    };
    // HGO § 58 (2): 21 of 31; GemO § 34 (7): two thirds of the 18 present are 12.
    for (outcome, accepted, base, needed, source) in [
        (late(&hessen(), counts(21, 0, 0, 0), 25), true, 31, 21, "§ 58 Abs. 2 HGO"),
        (late(&hessen(), counts(20, 0, 5, 0), 25), false, 31, 21, "§ 58 Abs. 2 HGO"),
        (late(&rlp(), counts(12, 6, 0, 0), 18), true, 18, 12, "§ 34 Abs. 7 GemO"),
        (late(&rlp(), counts(11, 0, 7, 0), 18), false, 18, 12, "§ 34 Abs. 7 GemO"),
        (late(&dalheim(), counts(18, 2, 0, 0), 20), true, 27, 18, "Demonstrationswert, nicht geltende Geschäftsordnung"),
        (late(&dalheim(), counts(17, 0, 3, 0), 20), false, 27, 18, "Demonstrationswert, nicht geltende Geschäftsordnung"),
    ] {
        let why = &outcome.explanation;
        assert_eq!((outcome.result == OutcomeResult::Accepted, why.base, why.needed, why.source.as_str()), (accepted, base, needed, source));
    }
}

#[test]
fn the_explanation_names_rule_source_and_figures() {
    let rules = hessen();
    let outcome = compute(&rules, &setup(MajorityKind::Simple), &counts(14, 6, 3, 0), &figures(31, 24, None), &enough(&rules));
    assert_eq!((outcome.result, outcome.rule, outcome.not_cast, outcome.quorate), (OutcomeResult::Accepted, RuleId::SimpleMajority, 1, true));
    let why = outcome.explanation;
    assert_eq!((why.source.as_str(), why.base, why.needed, why.abstentions_count, why.demo_value), ("§ 54 Abs. 1 HGO", 20, 11, false, false));
    let absolute = compute(&rules, &setup(MajorityKind::Absolute), &counts(16, 0, 0, 0), &figures(31, 20, None), &enough(&rules));
    assert_eq!((absolute.result, absolute.explanation.needed), (OutcomeResult::Accepted, 16));
    assert_eq!(absolute.explanation.source, rules.legal_basis, "§ 54 asks for a simple majority only");
    let secrecy = PollSetup { kind: PollKind::Secrecy, ..setup(MajorityKind::TwoThirdsOfStatutory) };
    let outcome = compute(&rlp(), &secrecy, &counts(22, 3, 0, 0), &figures(32, 25, None), &enough(&rlp()));
    assert_eq!((outcome.result, outcome.explanation.source.as_str()), (OutcomeResult::Accepted, "§ 40 Abs. 1 GemO"));
    assert!(compute(&dalheim(), &setup(MajorityKind::Simple), &counts(1, 0, 0, 0), &figures(27, 20, None), &enough(&dalheim())).explanation.demo_value);
}

#[test]
fn without_quorum_there_is_no_result() {
    let rules = dalheim();
    for (present, expected) in [(13, OutcomeResult::NotQuorate), (0, OutcomeResult::NotQuorate), (14, OutcomeResult::Accepted)] {
        let quorum = count(&rules, &QuorumFigures { present, ..QuorumFigures::default() });
        let outcome = compute(&rules, &setup(MajorityKind::Simple), &counts(13, 0, 0, 0), &figures(27, present.max(13), None), &quorum);
        assert_eq!((outcome.result, outcome.quorate), (expected, expected == OutcomeResult::Accepted), "{present}");
        assert_eq!(outcome.rule == RuleId::Quorum, expected == OutcomeResult::NotQuorate);
    }
}

#[test]
fn a_recount_says_what_it_used() {
    let ballots = [Choice::Yes, Choice::No, Choice::Yes, Choice::Abstain, Choice::Yes];
    assert_eq!(recount(Counted::Ballots(&ballots)), Recount { used: PollSource::Ballots, counts: counts(3, 1, 1, 0) });
    assert_eq!(recount(Counted::Ballots(&[])).counts, Counts::default());
    let sheet = CountSheet { yes: 14, no: 6, abstain: 3, invalid: 1, counted_by: "Vera Lind".into(), entered_by: AccountId(Uuid::nil()) };
    assert_eq!(recount(Counted::Sheet(&sheet)), Recount { used: PollSource::CountSheet, counts: counts(14, 6, 3, 1) });
}

#[test]
fn a_recount_agrees_with_every_small_vote_in_any_order() {
    for (votes, _) in every_vote().filter(|(votes, _)| votes.invalid == 0) {
        let pile = |choice: Choice, number: u16| std::iter::repeat_n(choice, usize::from(number));
        let mut ballots: Vec<Choice> = pile(Choice::Yes, votes.yes).chain(pile(Choice::No, votes.no)).chain(pile(Choice::Abstain, votes.abstain)).collect();
        assert_eq!(Counts::of(ballots.iter().copied()), votes);
        ballots.reverse();
        assert_eq!(Counts::of(ballots), votes);
    }
}
