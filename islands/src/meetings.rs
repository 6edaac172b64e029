//! Sitzungen: what moves while a board meets.

pub mod live;
pub mod tally;

pub use live::{LiveBoard, LiveMeeting};
