use super::*;
use crate::meetings::examples::{dalheim, hessen, rlp};
use crate::meetings::{Composition, QuorumRule};
use crate::people::SeatKind;

fn present(present: u16) -> QuorumFigures {
    QuorumFigures { present, ..QuorumFigures::default() }
}

fn verdict(finding: &QuorumFinding) -> (bool, QuorumBasis, u16) {
    (finding.quorate, finding.basis, finding.needed)
}

#[test]
fn more_than_half_is_more_than_half() {
    for statutory in 1..=60_u16 {
        for there in 0..=statutory {
            let mut rules = dalheim();
            rules.statutory_number = statutory;
            let finding = count(&rules, &present(there));
            assert_eq!(finding.quorate, f64::from(there) > f64::from(statutory) / 2.0, "{there} of {statutory}");
            assert_eq!(finding.quorate, there >= finding.needed, "{there} of {statutory}");
        }
    }
}

#[test]
fn hessen_states_it_once_and_then_presumes_it() {
    let rules = hessen();
    // present, state, quorate, counted, basis
    #[rustfmt::skip]
    let table = [
        (16, QuorumState::NotEstablished, true, true, QuorumBasis::Usual),
        (15, QuorumState::NotEstablished, false, false, QuorumBasis::Usual),
        (16, QuorumState::Established, true, true, QuorumBasis::Usual),
        (15, QuorumState::Established, true, false, QuorumBasis::Presumed),
        (1, QuorumState::Established, true, false, QuorumBasis::Presumed),
    ];
    for (there, state, quorate, counted, basis) in table {
        let finding = at_vote(&rules, state, &present(there));
        assert_eq!((finding.quorate, finding.counted, finding.basis), (quorate, counted, basis), "{there} {state}");
    }
}

#[test]
fn a_challenge_ends_the_presumption() {
    let rules = hessen();
    let opened = state_after(&count(&rules, &present(20)));
    assert_eq!(opened, QuorumState::Established);
    assert!(at_vote(&rules, opened, &present(9)).quorate);
    let challenged = state_after(&at_vote(&rules, opened, &present(9)));
    assert_eq!(challenged, QuorumState::NotEstablished, "a count decides, not the presumption");
    assert!(!at_vote(&rules, challenged, &present(9)).quorate);
    assert!(at_vote(&rules, challenged, &present(16)).quorate);
}

#[test]
fn rlp_and_dalheim_count_at_each_decision() {
    for (rules, needed) in [(rlp(), 17), (dalheim(), 14)] {
        for state in QuorumState::ALL {
            assert_eq!(verdict(&at_vote(&rules, *state, &present(needed))), (true, QuorumBasis::Usual, needed));
            assert_eq!(verdict(&at_vote(&rules, *state, &present(needed - 1))), (false, QuorumBasis::Usual, needed));
            assert_eq!(verdict(&at_vote(&rules, *state, &present(0))), (false, QuorumBasis::Usual, needed));
        }
    }
}

#[test]
fn the_second_time_a_lower_number_suffices_if_it_was_announced() {
    let second =
        |there, announced| QuorumFigures { present: there, second_time: true, second_announced: announced, ..QuorumFigures::default() };
    for (rules, lowest) in [(hessen(), 1), (rlp(), 3)] {
        assert_eq!(verdict(&count(&rules, &second(lowest, true))), (true, QuorumBasis::SecondMeeting, lowest));
        assert!(!count(&rules, &second(lowest - 1, true)).quorate);
        assert!(!count(&rules, &second(lowest, false)).quorate, "not announced");
        let first = QuorumFigures { second_time: false, ..second(lowest, true) };
        assert!(!count(&rules, &first).quorate, "not the second time");
    }
    let mut none = dalheim();
    none.second_meeting = SecondMeetingRule::NotProvided;
    assert!(!count(&none, &second(13, true)).quorate);
}

#[test]
fn barred_members_lower_the_number() {
    let barred = |there, barred| QuorumFigures { present: there, barred, ..QuorumFigures::default() };
    // HGO § 53 (3): 31 seats, more than half barred
    assert_eq!(verdict(&count(&hessen(), &barred(3, 16))), (true, QuorumBasis::BarredMembers, 1));
    assert!(!count(&hessen(), &barred(3, 15)).quorate);
    assert!(!count(&hessen(), &barred(0, 31)).quorate, "nobody is left to decide");
    let even = FrozenRules { statutory_number: 32, ..hessen() };
    assert!(!count(&even, &barred(3, 16)).quorate, "half is not more than half");
    assert!(count(&even, &barred(3, 17)).quorate);
    // GemO § 39 (2): 32 seats, one third is 11
    assert_eq!(verdict(&count(&rlp(), &barred(11, 1))), (true, QuorumBasis::BarredMembers, 11));
    let finding = count(&rlp(), &barred(10, 1));
    assert!(!finding.quorate && finding.mayor_decides);
    let finding = count(&rlp(), &barred(11, 0));
    assert!(!finding.quorate && !finding.mayor_decides);
    // Dalheim: nothing provided
    assert!(!count(&dalheim(), &barred(13, 14)).quorate);
    assert!(!count(&dalheim(), &barred(13, 14)).mayor_decides);
}

#[test]
fn a_fixed_number_and_a_minimum_composition() {
    let mut rules = dalheim();
    let composition = Some(Composition { kind: SeatKind::Resident, at_least: 3 });
    rules.quorum = QuorumRule { needed: QuorumNeeded::AtLeast(6), composition, checked: QuorumChecked::AtEachDecision };
    for (there, residents, quorate) in [(6, 3, true), (20, 3, true), (6, 2, false), (20, 2, false), (5, 5, false)] {
        let finding = count(&rules, &QuorumFigures { present: there, of_kind: residents, ..QuorumFigures::default() });
        assert_eq!((finding.quorate, finding.composition), (quorate, Some((3, residents))), "{there} with {residents}");
    }
}
