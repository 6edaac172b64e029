use super::*;
use crate::meetings::examples::{dalheim, hessen, rlp};
use crate::meetings::quorum::{QuorumFigures, count};
use crate::meetings::{LateItems, MajorityRule};
use OpenRefused as Why;

type Spoil = fn(&mut PollSituation<'_>);

const MAIN: PollSetup = PollSetup { kind: PollKind::Main, majority: MajorityKind::Simple, mode: BallotMode::Open, source: PollSource::Ballots };

fn finding(present: u16) -> QuorumFinding {
    count(&dalheim(), &QuorumFigures { present, ..QuorumFigures::default() })
}

fn ready(quorum: &QuorumFinding) -> PollSituation<'_> {
    PollSituation {
        meeting: MeetingStage::Opened,
        deadline: DeadlineStanding::Holds,
        item: Some(ItemStage::Deliberated),
        late_and_not_admitted: false,
        quorum,
        other_poll_open: false,
        secret_resolved: false,
    }
}

#[test]
fn every_refusal_of_the_situation() {
    let quorate = finding(14);
    let cases: [(Spoil, Why); 14] = [
        (|now| now.meeting = MeetingStage::Invited, Why::MeetingNotOpen),
        (|now| now.meeting = MeetingStage::Interrupted, Why::MeetingNotOpen),
        (|now| now.other_poll_open = true, Why::OtherPollOpen),
        (|now| now.deadline = DeadlineStanding::NotRecorded, Why::DeadlineNotRecorded),
        (|now| now.deadline = DeadlineStanding::Missed, Why::DeadlineMissed),
        (|now| now.deadline = DeadlineStanding::AwaitsConfirmation, Why::UrgencyNotConfirmed),
        (|now| now.item = None, Why::NotCalled),
        (|now| now.item = Some(ItemStage::Pending), Why::NotCalled),
        (|now| now.item = Some(ItemStage::Called), Why::InterestsNotAsked),
        (|now| now.item = Some(ItemStage::InterestsDeclared), Why::NotDeliberated),
        (|now| now.item = Some(ItemStage::Voted), Why::ItemDone),
        (|now| now.item = Some(ItemStage::Adjourned), Why::ItemDone),
        (|now| now.item = Some(ItemStage::Noted), Why::ItemDone),
        (|now| now.late_and_not_admitted = true, Why::LateItemNotAdmitted),
    ];
    for (spoil, why) in cases {
        let mut now = ready(&quorate);
        assert_eq!(may_open_poll(&dalheim(), &MAIN, &now), Ok(()));
        spoil(&mut now);
        assert_eq!(may_open_poll(&dalheim(), &MAIN, &now), Err(why));
    }
}

#[test]
fn quorum_is_needed() {
    for (present, expected) in [(14, Ok(())), (27, Ok(())), (13, Err(Why::NotQuorate)), (0, Err(Why::NotQuorate))] {
        assert_eq!(may_open_poll(&dalheim(), &MAIN, &ready(&finding(present))), expected, "{present}");
    }
}

#[test]
fn before_the_debate_only_motions_are_voted_on() {
    let quorate = finding(14);
    for kind in PollKind::ALL {
        let setup = PollSetup { kind: *kind, majority: required_majority(&rlp(), *kind).unwrap_or(MajorityKind::Simple), ..MAIN };
        let late = *kind == PollKind::LateItem;
        let asked = PollSituation { item: Some(ItemStage::InterestsDeclared), late_and_not_admitted: late, ..ready(&quorate) };
        let expected = match kind {
            PollKind::Main | PollKind::Election => Err(Why::NotDeliberated),
            PollKind::Urgency => Err(Why::NothingToConfirm),
            PollKind::Amendment | PollKind::Procedure | PollKind::Secrecy | PollKind::LateItem => Ok(()),
        };
        assert_eq!(may_open_poll(&rlp(), &setup, &asked), expected, "{kind}");
        let unasked = PollSituation { item: Some(ItemStage::Called), ..asked };
        let expected = if *kind == PollKind::Urgency { Why::NothingToConfirm } else { Why::InterestsNotAsked };
        assert_eq!(may_open_poll(&rlp(), &setup, &unasked), Err(expected), "{kind}");
    }
}

#[test]
fn urgency_is_confirmed_before_the_agenda() {
    let quorate = finding(14);
    let urgency = PollSetup { kind: PollKind::Urgency, ..MAIN };
    let waiting = PollSituation { deadline: DeadlineStanding::AwaitsConfirmation, item: None, ..ready(&quorate) };
    assert_eq!(may_open_poll(&rlp(), &urgency, &waiting), Ok(()));
    assert_eq!(may_open_poll(&rlp(), &urgency, &PollSituation { deadline: DeadlineStanding::Missed, ..waiting }), Err(Why::DeadlineMissed));
    assert_eq!(may_open_poll(&rlp(), &urgency, &PollSituation { deadline: DeadlineStanding::Holds, ..waiting }), Err(Why::NothingToConfirm));
}

#[test]
fn late_items_are_admitted_by_their_own_majority() {
    let quorate = finding(20);
    let late = PollSituation { item: Some(ItemStage::InterestsDeclared), late_and_not_admitted: true, ..ready(&quorate) };
    let asks = |majority| PollSetup { kind: PollKind::LateItem, majority, ..MAIN };
    for (rules, fits) in [(hessen(), MajorityKind::TwoThirdsOfStatutory), (rlp(), MajorityKind::TwoThirdsOfPresent), (dalheim(), MajorityKind::TwoThirdsOfStatutory)] {
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
    for (rules, main, resolved, election) in [
        (dalheim(), Err(Why::SecretForbidden), Err(Why::SecretForbidden), Err(Why::SecretForbidden)),
        (hessen(), Err(Why::SecretForbidden), Err(Why::SecretForbidden), Ok(())),
        (rlp(), Err(Why::SecretNotResolved), Ok(()), Ok(())),
        (free, Ok(()), Ok(()), Ok(())),
    ] {
        let secret = PollSetup { mode: BallotMode::Secret, ..MAIN };
        let after = PollSituation { secret_resolved: true, ..ready(&quorate) };
        assert_eq!(may_open_poll(&rules, &secret, &ready(&quorate)), main, "{:?}", rules.secret_vote);
        assert_eq!(may_open_poll(&rules, &secret, &after), resolved, "{:?}", rules.secret_vote);
        assert_eq!(may_open_poll(&rules, &PollSetup { kind: PollKind::Election, ..secret }, &ready(&quorate)), election, "{:?}", rules.secret_vote);
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
