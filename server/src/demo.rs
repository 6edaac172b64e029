//! Demonstration: two invented districts with their whole history, read from files that a person can read and edit.
//!
//! [`story`] says what a file may tell, [`check()`] proves it by replaying every history through the rules of `domain`
//! before anything is written. The data itself is made by the store's verbs, in the order of time (`decisions.md` 11).

mod check;
mod files;
mod run;
pub mod story;

pub use check::{StoryProblem, check};
pub use files::{Demonstration, read};
pub use run::{DemoError, load, who_can_sign_in};
