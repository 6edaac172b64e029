use super::*;
use crate::meetings::examples::{dalheim, hessen, rlp};
use crate::meetings::quorum::{QuorumFigures, count};
use crate::meetings::{LateItems, MajorityRule};
use OpenRefused as Why;

#[path = "opening_majority_tests.rs"]
mod majority_and_secrecy;

type Spoil = fn(&mut PollSituation<'_>);

const MAIN: PollSetup =
    PollSetup { kind: PollKind::Main, majority: MajorityKind::Simple, mode: BallotMode::Open, source: PollSource::Ballots };

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
    #[rustfmt::skip]
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
    assert_eq!(
        may_open_poll(&rlp(), &urgency, &PollSituation { deadline: DeadlineStanding::Holds, ..waiting }),
        Err(Why::NothingToConfirm)
    );
}
