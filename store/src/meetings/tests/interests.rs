//! Whose word an interest is: everybody answers for themselves, and only the body changes what it decided.

use super::super::*;
use super::hall::*;
use crate::testing::fresh;
use domain::meetings::{Choice, Conduct, Interest, InterestRefused, Presence, VoteRefused};
use domain::{AgendaItemId, MeetingId};

/// What the cockpit and the electorate say about Amira's seat.
async fn seen(hall: &Hall<'_>, meeting: MeetingId) -> (bool, bool) {
    let view = cockpit(hall.db, &hall.britta, meeting, evening()).await.unwrap();
    let line = view.ballots.iter().find(|line| line.seat == hall.seats[1]).unwrap();
    let listed = view.meeting.agenda[0].interests.iter().any(|line| line.seat == hall.seats[1] && line.recused);
    assert_eq!(line.recused.is_some(), listed, "the list and the roll say the same");
    (listed, line.can_vote())
}

async fn nothing(hall: &Hall<'_>, who: &domain::Actor, item: AgendaItemId) -> crate::Result<Option<Conduct>> {
    declare_interest(hall.db, who, item, hall.seats[1], &Interest::None, evening()).await
}

async fn seats_bela(hall: &Hall<'_>, meeting: MeetingId, deputy: bool) {
    let entry = AttendanceEntry { deputy, ..AttendanceEntry::new(hall.seats[1], Presence::Present) };
    record_attendance(hall.db, &hall.britta, meeting, &[entry], evening()).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deputy_who_is_not_there_undoes_no_recusal() {
    for t in fresh().await {
        let hall = Hall::new(&t).await;
        let (meeting, items) = hall.opened(&["Segel"]).await;
        let item = items[0];
        hall.deliberated(item).await;
        decide_interest(hall.db, &hall.vera, item, hall.seats[1], true, "Der Verein stellt den Antrag.", evening()).await.unwrap();
        assert_eq!(seen(&hall, meeting).await, (true, false));
        refused!(hall, nothing(&hall, &hall.bela, item), InterestRefused::NotSeated);
        refused!(hall, hall.declared(&hall.bela, item, 1), InterestRefused::NotSeated);
        assert_eq!(nothing(&hall, &hall.amira, item).await.unwrap(), Some(Conduct::LeavesRoom), "the body decided");
        assert_eq!(nothing(&hall, &hall.britta, item).await.unwrap(), Some(Conduct::LeavesRoom), "nor does the clerk undo it");
        assert_eq!(seen(&hall, meeting).await, (true, false), "{}", t.name);
        let poll = open_poll(hall.db, &hall.vera, meeting, Some(item), &PollInput::main("Zwei Segel."), evening()).await.unwrap();
        refused!(hall, hall.cast(&hall.amira, poll, 1, Choice::Yes), VoteRefused::Recused);
        decide_interest(hall.db, &hall.vera, item, hall.seats[1], false, "Der Verein hat verzichtet.", evening()).await.unwrap();
        hall.cast(&hall.amira, poll, 1, Choice::Yes).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn before_the_meeting_member_and_deputy_answer_each_for_themselves() {
    for t in fresh().await {
        let hall = Hall::new(&t).await;
        let (meeting, items) = hall.invited(&["Segel"]).await;
        let item = items[0];
        hall.declared(&hall.amira, item, 1).await.unwrap();
        nothing(&hall, &hall.bela, item).await.unwrap();
        assert_eq!(hall.watch.rows("interest").await, 2, "{}", t.name);
        hall.seat_all_but(meeting, &[]).await;
        open_meeting(hall.db, &hall.vera, meeting, evening()).await.unwrap();
        hall.deliberated(item).await;
        assert_eq!(seen(&hall, meeting).await, (true, false));
        seats_bela(&hall, meeting, true).await;
        assert_eq!(seen(&hall, meeting).await, (false, true), "a member's word does not bind the deputy");
        refused!(hall, nothing(&hall, &hall.amira, item), InterestRefused::NotSeated);
        let poll = open_poll(hall.db, &hall.vera, meeting, Some(item), &PollInput::main("Zwei Segel."), evening()).await.unwrap();
        hall.cast(&hall.bela, poll, 1, Choice::Yes).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_takes_a_seat_in_the_middle_brings_their_interest() {
    for t in fresh().await {
        let hall = Hall::new(&t).await;
        let (meeting, items) = hall.invited(&["Segel"]).await;
        let item = items[0];
        hall.declared(&hall.bela, item, 1).await.unwrap();
        hall.seat_all_but(meeting, &[]).await;
        open_meeting(hall.db, &hall.vera, meeting, evening()).await.unwrap();
        hall.deliberated(item).await;
        assert_eq!(seen(&hall, meeting).await, (false, true));
        seats_bela(&hall, meeting, true).await;
        assert_eq!(seen(&hall, meeting).await, (true, false), "{}", t.name);
        assert_eq!(hall.events_of(item.0).await.last().map(String::as_str), Some("SeatRecused"));
        let poll = open_poll(hall.db, &hall.vera, meeting, Some(item), &PollInput::main("Zwei Segel."), evening()).await.unwrap();
        refused!(hall, hall.cast(&hall.bela, poll, 1, Choice::Yes), VoteRefused::Recused);
        seats_bela(&hall, meeting, false).await;
        hall.cast(&hall.amira, poll, 1, Choice::No).await.unwrap();
    }
}
