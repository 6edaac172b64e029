//! Kill -9 during voting (R4): what was acknowledged is there exactly once, and the chain verifies.

use crate::ballot::{Vote, cast};
use crate::board::{Board, Member, SEATS};
use crate::program::{Installation, Running, START};
use domain::PollId;
use domain::meetings::Choice;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use store::events::{Verdict, verify};
use store::testing::Watch;

/// So often in `make test`; `make soak` kills more often (`decisions.md`).
const KILLS: usize = 20;
/// Clients that vote at the same time.
const CLIENTS: usize = 6;

/// What a seat says in a round: every kind of choice, differently in each.
fn choice(round: usize, seat: usize) -> Choice {
    [Choice::Yes, Choice::No, Choice::Abstain, Choice::Yes][(round * 7 + seat * 3) % 4]
}

#[tokio::test(flavor = "multi_thread")]
async fn no_acknowledged_vote_is_lost_or_doubled() {
    let house = Installation::new();
    let board = Board::in_session(&house, KILLS).await;
    let mut in_the_middle = 0;
    for (round, item) in board.items.clone().into_iter().enumerate() {
        let poll = {
            let db = house.db().await;
            board.open_poll(&db, item).await
        };
        let mut running = house.serve();
        let votes: Vec<Vote> =
            board.members.iter().enumerate().map(|(seat, member)| Vote::new(&running, poll, member, choice(round, seat))).collect();
        // Somewhere between the first and the last seat, a different place in each round.
        let acknowledged = until_killed(&mut running, &votes, 1 + (round * 11) % (SEATS - 2));
        drop(running);
        let running = house.serve();
        assert!(running.started_in <= START, "round {round}: ready after {:?}", running.started_in);
        in_the_middle += usize::from(acknowledged.len() < SEATS);
        let watch = Watch::of(&house.database).await;
        let stored = watch.ballots(poll).await;
        for seat in &acknowledged {
            let of_seat: Vec<_> = stored.iter().filter(|(stored, _)| *stored == board.members[*seat].seat).collect();
            assert_eq!(of_seat.len(), 1, "round {round}: the vote of seat {seat} was acknowledged");
            assert_eq!(of_seat[0].1, choice(round, *seat).word(), "round {round}, seat {seat}");
        }
        // Everybody presses the button again, as people do when the page did not answer.
        for (seat, vote) in votes.iter().enumerate() {
            let answer = cast(&running, vote).unwrap();
            assert!(matches!(answer.status, 200 | 303), "round {round}, seat {seat}: {} {}", answer.status, answer.body);
        }
        let stored = watch.ballots(poll).await;
        assert_eq!(stored.len(), SEATS, "round {round}: one ballot per seat");
        assert!(
            board
                .members
                .iter()
                .enumerate()
                .all(|(seat, Member { seat: id, .. })| stored.contains(&(*id, choice(round, seat).word().to_owned()))),
            "round {round}"
        );
        drop(running);
        finish(&house, &board, poll, round).await;
    }
    assert!(in_the_middle >= KILLS / 2, "only {in_the_middle} of {KILLS} kills came during the vote");
    println!("{KILLS} kills, {in_the_middle} in the middle of a vote");
}

/// Votes from several clients at once and kills the program after so many acknowledgements; gives the seats that were told "counted".
fn until_killed(running: &mut Running, votes: &[Vote], after: usize) -> Vec<usize> {
    let (next, counted, acknowledged) = (AtomicUsize::new(0), AtomicUsize::new(0), Mutex::new(vec![]));
    let over = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for _ in 0..CLIENTS {
            scope.spawn(|| {
                loop {
                    let seat = next.fetch_add(1, Ordering::SeqCst);
                    let Some(vote) = votes.get(seat) else { break };
                    if vote.send().is_ok_and(|answer| matches!(answer.status, 200 | 303)) {
                        acknowledged.lock().unwrap().push(seat);
                        counted.fetch_add(1, Ordering::SeqCst);
                    }
                }
                over.fetch_add(1, Ordering::SeqCst);
            });
        }
        while counted.load(Ordering::SeqCst) < after && over.load(Ordering::SeqCst) < CLIENTS {
            std::hint::spin_loop();
        }
        running.kill();
    });
    acknowledged.into_inner().unwrap()
}

async fn finish(house: &Installation, board: &Board, poll: PollId, round: usize) {
    let db = house.db().await;
    let outcome = board.finish(&db, poll).await;
    let expected = |wanted: Choice| (0..SEATS).filter(|seat| choice(round, *seat) == wanted).count();
    let counts = &outcome.explanation.counts;
    assert_eq!(
        (usize::from(counts.yes), usize::from(counts.no), usize::from(counts.abstain)),
        (expected(Choice::Yes), expected(Choice::No), expected(Choice::Abstain)),
        "round {round}: the result is the recount"
    );
    assert!(matches!(verify(&db, board.district).await.unwrap(), Verdict::Whole(_)), "round {round}: the chain verifies");
}
