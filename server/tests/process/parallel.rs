//! One seat, a hundred ballots at the same moment (T1, R3): exactly one counts, nobody gets an error of ours.

use crate::ballot::Vote;
use crate::board::Board;
use crate::program::Installation;
use domain::meetings::Choice;
use std::collections::BTreeMap;
use std::sync::{Barrier, Mutex};
use store::events::{Verdict, verify};
use store::testing::{self, Watch};

/// Ballots at once.
const BALLOTS: usize = 100;

#[tokio::test(flavor = "multi_thread")]
async fn a_hundred_ballots_of_one_seat_count_once() {
    let elsewhere = testing::postgres().await;
    for house in [Installation::new(), Installation::with(&elsewhere.url)] {
        let board = Board::in_session(&house, 1).await;
        let db = house.db().await;
        let poll = board.open_poll(&db, board.items[0]).await;
        let before = verify(&db, board.district).await.unwrap();
        let running = house.serve();
        // Half of them the same choice, half another; each from a page of its own.
        let votes: Vec<Vote> =
            (0..BALLOTS).map(|n| Vote::new(&running, poll, &board.members[3], if n % 2 == 0 { Choice::Yes } else { Choice::No })).collect();
        let (start, answers) = (Barrier::new(BALLOTS), Mutex::new(vec![]));
        std::thread::scope(|scope| {
            for vote in &votes {
                scope.spawn(|| {
                    start.wait();
                    let status = vote.send().map_or(0, |answer| answer.status);
                    answers.lock().unwrap().push((status, vote.choice));
                });
            }
        });
        let answers = answers.into_inner().unwrap();
        let mut statuses = BTreeMap::<u16, usize>::new();
        answers.iter().for_each(|(status, _)| *statuses.entry(*status).or_default() += 1);
        println!("{}: {statuses:?}", elsewhere.name);
        let counted: Vec<_> = answers.iter().filter(|(status, _)| matches!(status, 200 | 303)).collect();
        assert_eq!(counted.len(), 1, "{statuses:?}");
        assert!(answers.iter().all(|(status, _)| matches!(status, 200 | 303 | 409)), "{statuses:?}");
        let stored = Watch::of(&house.database).await.ballots(poll).await;
        assert_eq!(stored, [(board.members[3].seat, counted[0].1.word().to_owned())]);
        let (Verdict::Whole(before), Verdict::Whole(after)) = (before, verify(&db, board.district).await.unwrap()) else {
            panic!("the chain is broken")
        };
        assert_eq!(after - before, 1, "one vote is one event");
    }
}
