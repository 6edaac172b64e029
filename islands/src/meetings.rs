//! Sitzungen: what moves while a board meets.

mod ballot;
mod live;
pub mod tally;

pub use ballot::form::{Ballot, BallotAddress, BallotTexts, ChoiceTexts};
pub use ballot::{BallotAnswer, BallotSending, cast_vote, change_vote};
pub use live::{LiveBoard, LiveFollowing, LiveMeeting, LiveNews};
