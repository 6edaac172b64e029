//! Every verb of the feature on both databases: once as it should go, once for each way it must not, and that nothing happened then.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod adopting;
mod checking;
mod council;
mod deciding;
mod doing;
mod house;
mod inputs;
mod jobs;
mod reading;
mod steps;
