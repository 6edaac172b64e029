#![allow(clippy::indexing_slicing)]
use super::*;
use crate::ids::AccountId;
use crate::meetings::examples::seat;
use uuid::Uuid;

type Spoil = fn(&mut Poll, &mut ElectorateSeat, &mut Caster);

fn poll(stage: PollStage, mode: BallotMode, source: PollSource) -> Poll {
    Poll { id: PollId(Uuid::nil()), setup: PollSetup { kind: PollKind::Main, majority: MajorityKind::Simple, mode, source }, stage }
}

fn open() -> Poll {
    poll(PollStage::Open, BallotMode::Open, PollSource::Ballots)
}

fn amira() -> ElectorateSeat {
    ElectorateSeat { seat: seat(1), entitled: true, presence: Presence::Present, recused: false, voted: false }
}

#[test]
fn every_refusal_of_a_ballot() {
    #[rustfmt::skip]
    let cases: [(Spoil, VoteRefused); 12] = [
        (|poll, _, _| poll.stage = PollStage::Closed, VoteRefused::NotOpen),
        (|poll, _, _| poll.stage = PollStage::Stated, VoteRefused::NotOpen),
        (|poll, _, _| poll.setup.source = PollSource::CountSheet, VoteRefused::CountedByHand),
        (|_, _, caster| *caster = Caster::Other, VoteRefused::NotYourSeat),
        (
            |poll, _, caster| {
                poll.setup.mode = BallotMode::Secret;
                *caster = Caster::Clerk;
            },
            VoteRefused::NotYourSeat,
        ),
        (|_, _, caster| *caster = Caster::HolderOfAnother, VoteRefused::OnePersonOneSeat),
        (|_, seat, _| seat.entitled = false, VoteRefused::NotEntitled),
        (|_, seat, _| seat.recused = true, VoteRefused::Recused),
        (|_, seat, _| seat.presence = Presence::Absent, VoteRefused::NotPresent),
        (|_, seat, _| seat.presence = Presence::Excused, VoteRefused::NotPresent),
        (|_, seat, _| seat.voted = true, VoteRefused::AlreadyVoted),
        (
            |poll, seat, _| {
                poll.stage = PollStage::Closed;
                seat.voted = true;
            },
            VoteRefused::NotOpen,
        ),
    ];
    for (spoil, why) in cases {
        let (mut poll, mut seat, mut caster) = (open(), amira(), Caster::Holder);
        assert_eq!(may_vote(&poll, &seat, caster), Ok(()));
        spoil(&mut poll, &mut seat, &mut caster);
        assert_eq!(may_vote(&poll, &seat, caster), Err(why), "{poll:?} {seat:?} {caster}");
    }
}

#[test]
fn the_clerk_enters_open_votes_and_members_cast_secret_ones() {
    for mode in [BallotMode::Open, BallotMode::ByName] {
        assert_eq!(may_vote(&poll(PollStage::Open, mode, PollSource::Ballots), &amira(), Caster::Clerk), Ok(()), "{mode}");
    }
    assert_eq!(may_vote(&poll(PollStage::Open, BallotMode::Secret, PollSource::Ballots), &amira(), Caster::Holder), Ok(()));
}

#[test]
fn every_refusal_of_a_change() {
    let voted = ElectorateSeat { voted: true, ..amira() };
    let until = VoteChange::UntilClose;
    assert_eq!(may_change_vote(&open(), &voted, Caster::Holder, until, 1, 1), Ok(()));
    assert_eq!(may_change_vote(&open(), &voted, Caster::Clerk, until, 2, 2), Ok(()));
    let closed = poll(PollStage::Closed, BallotMode::Open, PollSource::Ballots);
    let secret = poll(PollStage::Open, BallotMode::Secret, PollSource::Ballots);
    let recused = ElectorateSeat { recused: true, ..voted };
    let gone = ElectorateSeat { presence: Presence::Absent, ..voted };
    #[rustfmt::skip]
    let table = [
        (closed, voted, Caster::Holder, until, 1, VoteRefused::NotOpen),
        (open(), voted, Caster::Other, until, 1, VoteRefused::NotYourSeat),
        (open(), voted, Caster::Successor, until, 1, VoteRefused::NotYourBallot),
        (open(), voted, Caster::Holder, VoteChange::NotAllowed, 1, VoteRefused::ChangeNotAllowed),
        (secret, voted, Caster::Holder, until, 1, VoteRefused::ChangeNotAllowed),
        (open(), amira(), Caster::Holder, until, 1, VoteRefused::NotVotedYet),
        (open(), voted, Caster::Holder, until, 0, VoteRefused::Stale),
        (open(), voted, Caster::Holder, until, 2, VoteRefused::Stale),
        (open(), recused, Caster::Holder, until, 1, VoteRefused::Recused),
        (open(), gone, Caster::Holder, until, 1, VoteRefused::NotPresent),
    ];
    for (poll, seat, caster, rule, expected, why) in table {
        assert_eq!(may_change_vote(&poll, &seat, caster, rule, expected, 1), Err(why));
    }
}

fn electorate() -> Electorate {
    let line = |number, voted| ElectorateSeat { seat: seat(number), voted, ..amira() };
    let absent = ElectorateSeat { presence: Presence::Absent, ..line(4, false) };
    Electorate { seats: vec![line(1, true), line(2, false), line(3, false), absent] }
}

fn sheet(yes: u16) -> CountSheet {
    CountSheet { yes, no: 0, abstain: 0, invalid: 0, counted_by: "Vera Lind".into(), entered_by: AccountId(Uuid::nil()) }
}

#[test]
fn closing_names_everybody_who_did_not_vote() {
    let closed = poll(PollStage::Closed, BallotMode::Open, PollSource::Ballots);
    let missing = [seat(2), seat(3)];
    #[rustfmt::skip]
    let table = [
        (open(), None, &missing[..], Ok(())),
        (open(), None, &[seat(3), seat(2), seat(4)][..], Ok(())),
        (open(), None, &missing[..1], Err(CloseRefused::MissingNotConfirmed)),
        (open(), None, &[][..], Err(CloseRefused::MissingNotConfirmed)),
        (open(), Some(sheet(1)), &missing[..], Err(CloseRefused::SheetNotExpected)),
        (closed, None, &missing[..], Err(CloseRefused::NotOpen)),
    ];
    for (poll, sheet, confirmed, expected) in table {
        assert_eq!(may_close(&poll, &electorate(), sheet.as_ref(), confirmed), expected, "{confirmed:?}");
    }
}

#[test]
fn closing_a_count_by_hand_needs_a_sheet_that_fits() {
    let counted = poll(PollStage::Open, BallotMode::Open, PollSource::CountSheet);
    let stated = Poll { stage: PollStage::Stated, ..counted };
    #[rustfmt::skip]
    let table = [
        (counted, Some(sheet(3)), Ok(())),
        (counted, Some(sheet(0)), Ok(())),
        (counted, Some(sheet(4)), Err(CloseRefused::SheetDoesNotFit)),
        (counted, Some(CountSheet { counted_by: " ".into(), ..sheet(1) }), Err(CloseRefused::SheetDoesNotFit)),
        (counted, None, Err(CloseRefused::NoCountSheet)),
        (stated, Some(sheet(3)), Err(CloseRefused::NotOpen)),
    ];
    for (poll, sheet, expected) in table {
        assert_eq!(may_close(&poll, &electorate(), sheet.as_ref(), &[]), expected);
    }
}

#[test]
fn a_result_is_stated_once_and_only_if_the_recount_agrees() {
    let counts = Counts { yes: 14, no: 6, abstain: 3, invalid: 0 };
    let other = Counts { yes: 13, no: 7, ..counts };
    #[rustfmt::skip]
    let table = [
        (PollStage::Closed, counts, Ok(())),
        (PollStage::Open, counts, Err(StateRefused::NotClosed)),
        (PollStage::Stated, counts, Err(StateRefused::AlreadyStated)),
        (PollStage::Closed, other, Err(StateRefused::RecountDiffers)),
    ];
    for (stage, recounted, expected) in table {
        assert_eq!(may_state(&poll(stage, BallotMode::Open, PollSource::Ballots), &counts, &recounted), expected, "{stage}");
    }
}
