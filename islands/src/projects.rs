//! Islands of the feature `projects`.

mod board;

pub use board::{BoardMove, CardMoving, MoveTexts};
