//! Whose word counts for whom: deputies, and people from elsewhere.

use super::super::*;
use super::hall::*;
use crate::Error;
use crate::testing::fresh;
use domain::meetings::{Presence, VoteRefused};

#[tokio::test(flavor = "multi_thread")]
async fn a_members_word_does_not_bind_the_deputy() {
    for t in fresh().await {
        let hall = Hall::new(&t).await;
        let (meeting, items) = hall.invited(&["Segel"]).await;
        hall.declared(&hall.amira, items[0], 1).await.unwrap();
        hall.seat_all_but(meeting, &[1]).await;
        let deputy = AttendanceEntry { deputy: true, ..AttendanceEntry::new(hall.seats[1], Presence::Present) };
        record_attendance(hall.db, &hall.britta, meeting, &[deputy], evening()).await.unwrap();
        open_meeting(hall.db, &hall.vera, meeting, evening()).await.unwrap();
        let poll = hall.voting(meeting, items[0]).await;
        refused!(hall, hall.cast(&hall.amira, poll, 1, domain::meetings::Choice::No), VoteRefused::NotYourSeat);
        hall.cast(&hall.bela, poll, 1, domain::meetings::Choice::Yes).await.unwrap();
        let mine = my_ballot(hall.db, &hall.bela, poll).await.unwrap();
        assert!(mine.poll.ballot.is_some() && mine.item.unwrap().interest.is_none(), "{}", t.name);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_from_elsewhere_moves_a_meeting() {
    for t in fresh().await {
        let hall = Hall::new(&t).await;
        let other = Hall::built(&t, "anderswo", "AW", |_| {}).await;
        let (meeting, items) = hall.opened(&["Segel"]).await;
        fails!(hall, call_item(hall.db, &other.vera, items[0], evening()), Error::NotFound);
        fails!(hall, close_meeting(hall.db, &other.vera, meeting, evening()), Error::NotFound);
        fails!(hall, staff_meeting(hall.db, &other.mira, meeting, evening()), Error::NotFound);
        fails!(hall, public_meeting(hall.db, other.district.id, meeting, evening()), Error::NotFound);
        let poll = hall.voting(meeting, items[0]).await;
        fails!(hall, other.cast(&other.amira, poll, 1, domain::meetings::Choice::Yes), Error::NotFound);
        fails!(hall, my_ballot(hall.db, &other.amira, poll), Error::NotFound);
    }
}
