//! Puts load on a running server, as `xtask/bench.toml` says, and prints what came out.
//!
//! `scripts/bench.sh` starts the server pinned to one core and this program on another one.

mod form;
mod load;
mod plan;
mod process;

use crate::files;
use anyhow::{Context, Result};
use clap::Args as ClapArgs;
use load::{Job, Outcome};
use plan::Plan;
use process::Process;
use std::path::Path;

/// The command line of `xtask bench`.
#[derive(ClapArgs)]
pub struct Args {
    /// The server to measure, for instance http://127.0.0.1:3000; its configured base URL must be the same
    #[arg(long)]
    url: String,
    /// Its process, for CPU time and memory
    #[arg(long)]
    pid: u32,
    /// Only the case with this name
    #[arg(long)]
    only: Option<String>,
}

/// Runs all cases one after the other. A missed goal is printed and is no error: machines differ.
pub fn run(root: &Path, args: &Args) -> Result<()> {
    let plan: Plan = toml::from_str(&files::text(&root.join("xtask/bench.toml"))?).context("xtask/bench.toml")?;
    let server = Process::new(args.pid);
    println!("  {} connections; every answer compressed as for a browser", plan.connections);
    println!(
        "  {:<10} {:>9} {:>8} {:>8} {:>8} {:>8} {:>8} {:>7} {:>7}",
        "case", "requests", "per s", "p50 ms", "p95 ms", "p99 ms", "CPU ms", "RSS MB", "kB"
    );
    let mut missed = Vec::new();
    for case in plan.case.iter().filter(|case| args.only.as_ref().is_none_or(|only| *only == case.name)) {
        let job = Job::prepare(root, &args.url, &plan, case).with_context(|| format!("case {}", case.name))?;
        job.warm_up(&plan)?;
        let before = server.cpu_ms()?;
        let outcome = job.run(&plan).with_context(|| format!("case {}", case.name))?;
        let cpu_ms = (server.cpu_ms()? - before) / outcome.count() as f64;
        print_row(&case.name, &outcome, cpu_ms, server.rss_mb()?);
        missed.extend(case.missed(&outcome));
    }
    let peak = server.peak_mb()?;
    println!("  largest RSS: {peak:.0} MB");
    if peak > plan.rss_mb {
        missed.push(format!("RSS: {peak:.0} MB, goal {:.0}", plan.rss_mb));
    }
    for goal in &missed {
        println!("  missed: {goal}");
    }
    if missed.is_empty() {
        println!("  all goals reached");
    }
    Ok(())
}

fn print_row(name: &str, outcome: &Outcome, cpu_ms: f64, rss_mb: f64) {
    println!(
        "  {name:<10} {:>9} {:>8.0} {:>8.2} {:>8.2} {:>8.2} {cpu_ms:>8.3} {rss_mb:>7.0} {:>7.1}",
        outcome.count(),
        outcome.per_second(),
        outcome.percentile_ms(50.0),
        outcome.percentile_ms(95.0),
        outcome.percentile_ms(99.0),
        outcome.body_kb(),
    );
}
