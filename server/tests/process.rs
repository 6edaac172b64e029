//! The real program in a process of its own: started, asked, killed, asked again.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::print_stdout, missing_docs)]

#[path = "process/ballot.rs"]
mod ballot;
#[path = "process/board.rs"]
mod board;
#[path = "process/client.rs"]
mod client;
#[path = "process/commands.rs"]
mod commands;
#[path = "process/ending.rs"]
mod ending;
#[path = "process/folder.rs"]
mod folder;
#[path = "process/killed.rs"]
mod killed;
#[path = "process/parallel.rs"]
mod parallel;
#[path = "process/program.rs"]
mod program;
