use super::*;

#[test]
fn a_tie_is_rejected_or_decided_by_the_chair() {
    let mut chair_decides = dalheim();
    chair_decides.majority.tie = TieRule::ChairDecides;
    use OutcomeResult::*;
    #[rustfmt::skip]
    let table = [
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
    ];
    for (rules, chair, votes, expected) in table {
        let outcome = compute(rules, &setup(MajorityKind::Simple), &votes, &figures(27, 20, chair), &enough(rules));
        assert_eq!((outcome.result, outcome.rule), expected, "{votes:?} {chair:?}");
    }
}

#[test]
fn worked_cases_from_the_statutes() {
    let late = |rules: &FrozenRules, votes, present| {
        let majority = rules.late_items.majority().unwrap_or(MajorityKind::Simple);
        compute(
            rules,
            &PollSetup { kind: PollKind::LateItem, ..setup(majority) },
            &votes,
            &figures(rules.statutory_number, present, None),
            &enough(rules),
        )
    };
    // HGO § 58 (2): 21 of 31; GemO § 34 (7): two thirds of the 18 present are 12.
    #[rustfmt::skip]
    let table = [
        (late(&hessen(), counts(21, 0, 0, 0), 25), true, 31, 21, "§ 58 Abs. 2 HGO"),
        (late(&hessen(), counts(20, 0, 5, 0), 25), false, 31, 21, "§ 58 Abs. 2 HGO"),
        (late(&rlp(), counts(12, 6, 0, 0), 18), true, 18, 12, "§ 34 Abs. 7 GemO"),
        (late(&rlp(), counts(11, 0, 7, 0), 18), false, 18, 12, "§ 34 Abs. 7 GemO"),
        (late(&dalheim(), counts(18, 2, 0, 0), 20), true, 27, 18, "Demonstrationswert, nicht geltende Geschäftsordnung"),
        (late(&dalheim(), counts(17, 0, 3, 0), 20), false, 27, 18, "Demonstrationswert, nicht geltende Geschäftsordnung"),
    ];
    for (outcome, accepted, base, needed, source) in table {
        let why = &outcome.explanation;
        assert_eq!(
            (outcome.result == OutcomeResult::Accepted, why.base, why.needed, why.source.as_str()),
            (accepted, base, needed, source)
        );
    }
}

#[test]
fn the_explanation_names_rule_source_and_figures() {
    let rules = hessen();
    let outcome = compute(&rules, &setup(MajorityKind::Simple), &counts(14, 6, 3, 0), &figures(31, 24, None), &enough(&rules));
    assert_eq!(
        (outcome.result, outcome.rule, outcome.not_cast, outcome.quorate),
        (OutcomeResult::Accepted, RuleId::SimpleMajority, 1, true)
    );
    let why = outcome.explanation;
    assert_eq!(
        (why.source.as_str(), why.base, why.needed, why.abstentions_count, why.demo_value),
        ("§ 54 Abs. 1 HGO", 20, 11, false, false)
    );
    let absolute = compute(&rules, &setup(MajorityKind::Absolute), &counts(16, 0, 0, 0), &figures(31, 20, None), &enough(&rules));
    assert_eq!((absolute.result, absolute.explanation.needed), (OutcomeResult::Accepted, 16));
    assert_eq!(absolute.explanation.source, rules.legal_basis, "§ 54 asks for a simple majority only");
    let secrecy = PollSetup { kind: PollKind::Secrecy, ..setup(MajorityKind::TwoThirdsOfStatutory) };
    let outcome = compute(&rlp(), &secrecy, &counts(22, 3, 0, 0), &figures(32, 25, None), &enough(&rlp()));
    assert_eq!((outcome.result, outcome.explanation.source.as_str()), (OutcomeResult::Accepted, "§ 40 Abs. 1 GemO"));
    assert!(
        compute(&dalheim(), &setup(MajorityKind::Simple), &counts(1, 0, 0, 0), &figures(27, 20, None), &enough(&dalheim()))
            .explanation
            .demo_value
    );
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
