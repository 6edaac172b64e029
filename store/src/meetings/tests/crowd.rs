//! What a hundred fingers at once may do: nothing (`trust.md` T1).

use super::super::*;
use super::hall::*;
use crate::Error;
use crate::testing::fresh;
use domain::Refusal;
use domain::meetings::{Choice, Refused, VoteRefused};

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_hundred_ballots_of_one_seat_are_one() {
    for t in fresh().await {
        let hall = Hall::new(&t).await;
        let (meeting, items) = hall.opened(&["Segel"]).await;
        let poll = hall.voting(meeting, items[0]).await;
        let casts = (0..100).map(|finger| {
            let (db, who) = (hall.db.clone(), hall.amira.clone());
            let choice = if finger % 3 == 0 { Choice::No } else { Choice::Yes };
            let ballot = BallotInput { seat: hall.seats[1], choice, key: format!("key-{}", finger % 40) };
            tokio::spawn(async move { cast_vote(&db, &who, poll, &ballot, evening()).await })
        });
        let mut counted = vec![];
        for cast in casts.collect::<Vec<_>>() {
            match cast.await.unwrap() {
                Ok(receipt) => counted.push(receipt),
                Err(Error::Refused(Refusal::Meeting(Refused::Vote(VoteRefused::AlreadyVoted)))) => {}
                Err(other) => panic!("{}: {other:?}", t.name),
            }
        }
        assert!(
            !counted.is_empty() && counted.iter().all(|receipt| *receipt == counted[0]),
            "{}: whoever heard yes heard the same",
            t.name
        );
        assert_eq!(hall.watch.rows("ballot").await, 1, "{}", t.name);
        assert_eq!(hall.events_of(poll.0).await.iter().filter(|kind| *kind == "VoteCast").count(), 1);
        assert!(matches!(crate::events::verify(hall.db, hall.district.id).await.unwrap(), crate::events::Verdict::Whole(_)));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_whole_board_at_once_counts_each_seat_once() {
    for t in fresh().await {
        let hall = Hall::new(&t).await;
        let (meeting, items) = hall.opened(&["Segel"]).await;
        let poll = hall.voting(meeting, items[0]).await;
        let people = [&hall.vera, &hall.amira, &hall.cem, &hall.dora, &hall.emil];
        let casts = (0..50).map(|finger| {
            let place = finger % 5;
            let (db, who) = (hall.db.clone(), people[place].clone());
            let choice = if finger < 25 { Choice::Yes } else { Choice::No };
            let ballot = BallotInput { seat: hall.seats[place], choice, key: format!("key-{finger}") };
            tokio::spawn(async move { cast_vote(&db, &who, poll, &ballot, evening()).await.is_ok() })
        });
        let mut counted = 0;
        for cast in casts.collect::<Vec<_>>() {
            counted += usize::from(cast.await.unwrap());
        }
        assert_eq!(counted, 5, "{}", t.name);
        let outcome = close_poll(hall.db, &hall.vera, poll, &[], &Words, evening()).await.unwrap();
        let again = recount(hall.db, &hall.britta, poll).await.unwrap();
        assert_eq!((again.agrees, again.recount.counts), (true, outcome.counts()));
        assert_eq!(outcome.yes + outcome.no, 5);
    }
}
