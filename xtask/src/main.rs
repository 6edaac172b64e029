//! The developer's tool box: builds the site, checks the rules of the house, measures pages and load.
//!
//! The Makefile and `scripts/` call it; `cargo xtask --help` lists what it can do.

mod bench;
mod budget;
mod directions;
mod files;
mod http;
mod markup;
mod site;
mod watch;

use anyhow::{Context, Result};
use clap::{Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;

/// The command line.
#[derive(Parser)]
#[command(about, version)]
struct Cli {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Builds target/site: wasm, script, style sheet, fonts, compressed twins
    Site,
    /// Checks the direction rules of ARCHITECTURE.md
    Directions,
    /// Measures what every public page transfers and fails where it is too much
    Budget(budget::Args),
    /// Rebuilds what was edited and restarts the server
    Watch,
    /// Puts load on a running server and prints throughput, latency, CPU and memory
    Bench(bench::Args),
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let outcome = root().and_then(|root| match cli.task {
        Task::Site => site::build(&root),
        Task::Directions => directions::check(&root),
        Task::Budget(args) => budget::check(&root, &args),
        Task::Watch => watch::run(&root),
        Task::Bench(args) => bench::run(&root, &args),
    });
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// The root of the repository: the folder above this crate.
fn root() -> Result<PathBuf> {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    Ok(here.parent().context("xtask has no parent folder")?.to_path_buf())
}
