//! Ballots: one seat, one ballot.

use super::super::*;
use super::hall::*;
use crate::testing::fresh;
use domain::Refusal;
use domain::meetings::{Choice, ItemStage, PollStage, Presence, VoteChange, VoteRefused, Votum};
use domain::projects::Stage;

#[tokio::test(flavor = "multi_thread")]
async fn the_board_votes_and_the_measure_moves() {
    for t in fresh().await {
        let hall = Hall::new(&t).await;
        let (meeting, items, measure) = hall.drafted_minutes().await;
        assert_eq!(hall.stage_of(measure).await, Stage::Supported, "{}", t.name);
        assert_eq!(hall.row_of(measure).await.board_wording, "Der Beirat empfiehlt zwei Segel.");
        let events = crate::events::of_objects(hall.db, hall.district.id, &[measure.0]).await.unwrap();
        let votum = events.iter().find(|event| event.kind == "MeasureSupported").unwrap();
        let facts: Vec<&str> =
            ["yes", "no", "abstain", "present", "entitled", "statutory", "sentence"].iter().map(|key| votum.fact(key).unwrap()).collect();
        assert_eq!(facts, ["3", "1", "1", "5", "5", "5", "3 ja, 1 nein: accepted"]);
        assert_eq!(votum.fact("meeting"), Some(meeting.to_string().as_str()));
        let item = &staff_meeting(hall.db, &hall.mira, meeting, evening()).await.unwrap().agenda[0];
        assert_eq!((item.item.stage, item.item.votum()), (ItemStage::Voted, Some(Votum::Supported)));
        let poll = item.item.polls[0].id;
        assert_eq!(
            hall.events_of(poll.0).await,
            ["PollOpened", "VoteCast", "VoteCast", "VoteCast", "VoteCast", "VoteCast", "PollClosed", "ResultStated"]
        );
        assert!(recount(hall.db, &hall.britta, poll).await.unwrap().agrees);
        assert_eq!(hall.events_of(items[0].0).await.last().map(String::as_str), Some("ItemVoted"));
        let said = format!("{:?}", crate::events::of_objects(hall.db, hall.district.id, &[poll.0]).await.unwrap());
        assert!(!said.contains("choice") && !said.contains("abstain"), "no event says who chose what");
        assert!(matches!(crate::events::verify(hall.db, hall.district.id).await.unwrap(), crate::events::Verdict::Whole(_)));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn ballots_are_refused() {
    for t in fresh().await {
        let hall = Hall::new(&t).await;
        let (meeting, items) = hall.opened(&["Segel"]).await;
        record_attendance(hall.db, &hall.britta, meeting, &[AttendanceEntry::new(hall.seats[4], Presence::Excused)], evening())
            .await
            .unwrap();
        let poll = hall.voting(meeting, items[0]).await;
        refused!(hall, hall.cast(&hall.jonas, poll, 1, Choice::Yes), VoteRefused::NotYourSeat);
        refused!(hall, hall.cast(&hall.cem, poll, 1, Choice::Yes), VoteRefused::NotYourSeat);
        refused!(hall, hall.cast(&hall.bela, poll, 1, Choice::Yes), VoteRefused::NotYourSeat);
        refused!(hall, hall.cast(&hall.mira, poll, 1, Choice::Yes), VoteRefused::NotYourSeat);
        refused!(hall, hall.cast(&hall.emil, poll, 4, Choice::Yes), VoteRefused::NotPresent);
        hall.cast(&hall.amira, poll, 1, Choice::Yes).await.unwrap();
        let again = |choice, key: &str| BallotInput { seat: hall.seats[1], choice, key: key.into() };
        let before = hall.watch.content().await;
        let receipt = cast_vote(hall.db, &hall.amira, poll, &again(Choice::Yes, "key-1"), evening()).await.unwrap();
        assert_eq!((receipt.version, hall.watch.content().await == before), (1, true), "the same send is answered and counts once");
        refused!(hall, cast_vote(hall.db, &hall.amira, poll, &again(Choice::Yes, "other"), evening()), VoteRefused::AlreadyVoted);
        refused!(hall, cast_vote(hall.db, &hall.amira, poll, &again(Choice::No, "key-1"), evening()), VoteRefused::AlreadyVoted);
        refused!(hall, cast_vote(hall.db, &hall.cem, poll, &again(Choice::Yes, "key-1"), evening()), VoteRefused::NotYourSeat);
        hall.cast(&hall.britta, poll, 2, Choice::No).await.unwrap();
        refused!(hall, hall.cast(&hall.cem, poll, 2, Choice::Yes), VoteRefused::AlreadyVoted);
        close_poll(hall.db, &hall.vera, poll, &[hall.seats[0], hall.seats[3]], &Words, evening()).await.unwrap();
        refused!(hall, hall.cast(&hall.dora, poll, 3, Choice::Yes), VoteRefused::NotOpen);
        assert_eq!(hall.watch.rows("ballot").await, 2, "{}", t.name);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_vote_is_changed_until_the_poll_is_closed() {
    for t in fresh().await {
        let hall = Hall::new(&t).await;
        let (meeting, items) = hall.opened(&["Segel"]).await;
        let poll = hall.voting(meeting, items[0]).await;
        let ballot = |choice| BallotInput { seat: hall.seats[1], choice, key: "neu".into() };
        refused!(hall, change_vote(hall.db, &hall.amira, poll, &ballot(Choice::No), 1, evening()), VoteRefused::NotVotedYet);
        hall.cast(&hall.amira, poll, 1, Choice::Yes).await.unwrap();
        refused!(hall, change_vote(hall.db, &hall.amira, poll, &ballot(Choice::No), 2, evening()), VoteRefused::Stale);
        refused!(hall, change_vote(hall.db, &hall.cem, poll, &ballot(Choice::No), 1, evening()), VoteRefused::NotYourSeat);
        assert_eq!(
            change_vote(hall.db, &hall.amira, poll, &ballot(Choice::No), 1, evening()).await.unwrap(),
            Receipt { choice: Choice::No, version: 2 }
        );
        refused!(hall, change_vote(hall.db, &hall.amira, poll, &ballot(Choice::Yes), 1, evening()), VoteRefused::Stale);
        record_attendance(hall.db, &hall.britta, meeting, &[AttendanceEntry::new(hall.seats[1], Presence::Absent)], evening())
            .await
            .unwrap();
        refused!(hall, change_vote(hall.db, &hall.amira, poll, &ballot(Choice::Yes), 2, evening()), VoteRefused::NotPresent);
        let others = [hall.seats[0], hall.seats[2], hall.seats[3], hall.seats[4]];
        let outcome = close_poll(hall.db, &hall.vera, poll, &others, &Words, evening()).await.unwrap();
        assert_eq!((outcome.no, outcome.present, outcome.not_cast), (1, 5, 4), "who voted and left was there: {}", t.name);
        refused!(hall, change_vote(hall.db, &hall.amira, poll, &ballot(Choice::Yes), 2, evening()), VoteRefused::NotOpen);
        assert_eq!(hall.events_of(poll.0).await[1..3], ["VoteCast", "VoteChanged"]);

        let strict = Hall::built(&t, "streng", "ST", |profile| {
            profile.organizations[0].rules.as_mut().unwrap().vote_change = Some(VoteChange::NotAllowed)
        })
        .await;
        let (meeting, items) = strict.opened(&["Segel"]).await;
        let poll = strict.voting(meeting, items[0]).await;
        strict.cast(&strict.amira, poll, 1, Choice::Yes).await.unwrap();
        let ballot = BallotInput { seat: strict.seats[1], choice: Choice::No, key: "neu".into() };
        refused!(strict, change_vote(strict.db, &strict.amira, poll, &ballot, 1, evening()), VoteRefused::ChangeNotAllowed);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_clerk_enters_all_hands_at_once() {
    for t in fresh().await {
        let hall = Hall::new(&t).await;
        let (meeting, items) = hall.opened(&["Segel"]).await;
        let poll = hall.voting(meeting, items[0]).await;
        hall.cast(&hall.amira, poll, 1, Choice::No).await.unwrap();
        let entry = |place: usize, choice, seen| VoteEntry { seat: hall.seats[place], choice, seen };
        let form = [entry(0, Choice::Yes, None), entry(1, Choice::Yes, None), entry(2, Choice::Abstain, None)];
        refused!(hall, enter_votes(hall.db, &hall.vera, poll, &form, evening()), Refusal::Role);
        let entered = enter_votes(hall.db, &hall.britta, poll, &form, evening()).await.unwrap();
        assert_eq!((entered.cast, entered.changed, entered.conflicts), (2, 0, vec![hall.seats[1]]), "{}", t.name);
        let entered =
            enter_votes(hall.db, &hall.britta, poll, &[entry(0, Choice::Yes, Some(1)), entry(2, Choice::Yes, Some(1))], evening())
                .await
                .unwrap();
        assert_eq!((entered.cast, entered.changed, entered.conflicts), (0, 1, vec![]));
        record_attendance(hall.db, &hall.britta, meeting, &[AttendanceEntry::new(hall.seats[4], Presence::Absent)], evening())
            .await
            .unwrap();
        refused!(
            hall,
            enter_votes(hall.db, &hall.britta, poll, &[entry(3, Choice::Yes, None), entry(4, Choice::Yes, None)], evening()),
            VoteRefused::NotPresent
        );
        let state = cockpit(hall.db, &hall.britta, meeting, evening()).await.unwrap();
        assert_eq!((state.counts.yes, state.counts.no, state.poll.unwrap().stage), (2, 1, PollStage::Open));
        let missing: Vec<i64> =
            cockpit(hall.db, &hall.britta, meeting, evening()).await.unwrap().missing().iter().map(|line| line.number).collect();
        assert_eq!(missing, [4]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_person_votes_once_whatever_the_seat() {
    for t in fresh().await {
        let hall = Hall::new(&t).await;
        crate::people::take_seat(
            hall.db,
            hall.district.id,
            "seat-3",
            hall.amira.account.unwrap(),
            true,
            "2026-01-01".parse().unwrap(),
            now(),
        )
        .await
        .unwrap();
        let (meeting, items) = hall.opened(&["Segel"]).await;
        let poll = hall.voting(meeting, items[0]).await;
        hall.cast(&hall.amira, poll, 1, Choice::Yes).await.unwrap();
        let away = |place: usize| AttendanceEntry::new(hall.seats[place], Presence::Absent);
        record_attendance(hall.db, &hall.britta, meeting, &[away(1), away(2)], evening()).await.unwrap();
        let jump = AttendanceEntry { deputy: true, ..AttendanceEntry::new(hall.seats[2], Presence::Present) };
        record_attendance(hall.db, &hall.britta, meeting, &[jump], evening()).await.unwrap();
        let amira = crate::people::actor_of(hall.db, hall.district.id, hall.amira.account.unwrap(), evening()).await.unwrap();
        refused!(hall, hall.cast(&amira, poll, 2, Choice::Yes), VoteRefused::OnePersonOneSeat);
        refused!(hall, hall.cast(&hall.britta, poll, 2, Choice::Yes), VoteRefused::OnePersonOneSeat);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ballot_belongs_to_who_cast_it() {
    for t in fresh().await {
        let hall = Hall::new(&t).await;
        let (meeting, items) = hall.opened(&["Segel"]).await;
        let poll = hall.voting(meeting, items[0]).await;
        hall.cast(&hall.amira, poll, 1, Choice::Yes).await.unwrap();
        let sits = |deputy| AttendanceEntry { deputy, ..AttendanceEntry::new(hall.seats[1], Presence::Present) };
        record_attendance(hall.db, &hall.britta, meeting, &[sits(true)], evening()).await.unwrap();
        let no = BallotInput { seat: hall.seats[1], choice: Choice::No, key: "neu".into() };
        for who in [&hall.bela, &hall.britta] {
            refused!(hall, change_vote(hall.db, who, poll, &no, 1, evening()), VoteRefused::NotYourBallot);
        }
        let entry = VoteEntry { seat: hall.seats[1], choice: Choice::No, seen: Some(1) };
        refused!(hall, enter_votes(hall.db, &hall.britta, poll, &[entry], evening()), VoteRefused::NotYourBallot);
        refused!(hall, cast_vote(hall.db, &hall.bela, poll, &no, evening()), VoteRefused::AlreadyVoted);
        let shown = my_ballot(hall.db, &hall.bela, poll).await.unwrap().poll;
        assert_eq!((shown.ballot, shown.may_change, shown.may_vote), (None, false, Err(VoteRefused::AlreadyVoted)), "{}", t.name);
        record_attendance(hall.db, &hall.britta, meeting, &[sits(false)], evening()).await.unwrap();
        assert_eq!(change_vote(hall.db, &hall.amira, poll, &no, 1, evening()).await.unwrap().version, 2);
    }
}
