//! Sitzungen: what moves while a board meets.

mod ballot;
mod live;
pub mod tally;

pub use ballot::{Ballot, BallotAddress, BallotTexts, ChoiceTexts};
pub use live::{LiveBoard, LiveMeeting};
