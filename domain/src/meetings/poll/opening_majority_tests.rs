use super::*;

#[test]
fn late_items_are_admitted_by_their_own_majority() {
    let quorate = finding(20);
    let late = PollSituation { item: Some(ItemStage::InterestsDeclared), late_and_not_admitted: true, ..ready(&quorate) };
    let asks = |majority| PollSetup { kind: PollKind::LateItem, majority, ..MAIN };
    for (rules, fits) in [
        (hessen(), MajorityKind::TwoThirdsOfStatutory),
        (rlp(), MajorityKind::TwoThirdsOfPresent),
        (dalheim(), MajorityKind::TwoThirdsOfStatutory),
    ] {
        for majority in MajorityKind::ALL {
            let expected = if majority == fits { Ok(()) } else { Err(Why::WrongMajority) };
            assert_eq!(may_open_poll(&rules, &asks(majority), &late), expected, "{} {majority:?}", rules.preset);
        }
    }
    let on_time = PollSituation { late_and_not_admitted: false, ..late };
    assert_eq!(may_open_poll(&rlp(), &asks(MajorityKind::TwoThirdsOfPresent), &on_time), Err(Why::NotLate));
    let mut never = dalheim();
    never.late_items = LateItems::NotAllowed;
    assert_eq!(may_open_poll(&never, &asks(MajorityKind::TwoThirdsOfStatutory), &late), Err(Why::LateItemsNotAllowed));
}

#[test]
fn a_matter_may_need_more_than_the_rules_but_never_less() {
    let quorate = finding(20);
    let mut absolute = dalheim();
    absolute.majority = MajorityRule { kind: MajorityKind::Absolute, ..absolute.majority };
    for majority in MajorityKind::ALL {
        let setup = PollSetup { majority, ..MAIN };
        assert_eq!(may_open_poll(&dalheim(), &setup, &ready(&quorate)), Ok(()), "{majority:?}");
        let expected = if majority == MajorityKind::Absolute { Ok(()) } else { Err(Why::WrongMajority) };
        assert_eq!(may_open_poll(&absolute, &setup, &ready(&quorate)), expected, "{majority:?}");
        let motion = PollSetup { kind: PollKind::Procedure, ..setup };
        let expected = if majority == MajorityKind::Simple { Ok(()) } else { Err(Why::WrongMajority) };
        assert_eq!(may_open_poll(&dalheim(), &motion, &ready(&quorate)), expected, "{majority:?}");
    }
}

#[test]
fn secret_only_where_the_rules_allow_it() {
    let quorate = finding(20);
    let mut free = dalheim();
    free.secret_vote = SecretVoteRule::Allowed;
    // rules, main, main after a resolution, election
    #[rustfmt::skip]
    let table = [
        (dalheim(), Err(Why::SecretForbidden), Err(Why::SecretForbidden), Err(Why::SecretForbidden)),
        (hessen(), Err(Why::SecretForbidden), Err(Why::SecretForbidden), Ok(())),
        (rlp(), Err(Why::SecretNotResolved), Ok(()), Ok(())),
        (free, Ok(()), Ok(()), Ok(())),
    ];
    for (rules, main, resolved, election) in table {
        let secret = PollSetup { mode: BallotMode::Secret, ..MAIN };
        let after = PollSituation { secret_resolved: true, ..ready(&quorate) };
        assert_eq!(may_open_poll(&rules, &secret, &ready(&quorate)), main, "{:?}", rules.secret_vote);
        assert_eq!(may_open_poll(&rules, &secret, &after), resolved, "{:?}", rules.secret_vote);
        assert_eq!(
            may_open_poll(&rules, &PollSetup { kind: PollKind::Election, ..secret }, &ready(&quorate)),
            election,
            "{:?}",
            rules.secret_vote
        );
    }
}

#[test]
fn a_motion_for_secrecy_needs_a_rule_that_knows_it() {
    let quorate = finding(20);
    let motion = |majority| PollSetup { kind: PollKind::Secrecy, majority, ..MAIN };
    assert_eq!(may_open_poll(&rlp(), &motion(MajorityKind::TwoThirdsOfStatutory), &ready(&quorate)), Ok(()));
    assert_eq!(may_open_poll(&rlp(), &motion(MajorityKind::Simple), &ready(&quorate)), Err(Why::WrongMajority));
    for rules in [dalheim(), hessen()] {
        assert_eq!(may_open_poll(&rules, &motion(MajorityKind::TwoThirdsOfStatutory), &ready(&quorate)), Err(Why::NothingToDecide));
    }
}

#[test]
fn names_need_ballots() {
    let quorate = finding(20);
    let by_name = PollSetup { mode: BallotMode::ByName, ..MAIN };
    assert_eq!(may_open_poll(&dalheim(), &by_name, &ready(&quorate)), Ok(()));
    let counted = PollSetup { source: PollSource::CountSheet, ..by_name };
    assert_eq!(may_open_poll(&dalheim(), &counted, &ready(&quorate)), Err(Why::NamesNeedBallots));
    assert_eq!(may_open_poll(&dalheim(), &PollSetup { mode: BallotMode::Open, ..counted }, &ready(&quorate)), Ok(()));
}
