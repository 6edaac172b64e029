//! Die Presse: one job as JSON on stdin, one PDF on stdout; on stderr why not. No network, no files: templates and fonts are in the program.
//!
//! The server starts it for one document at a time and trusts it with nothing: it limits its own memory and time as well.

mod job;
mod page;
mod world;

use rlimit::Resource;
use std::io::{Read, Write};
use std::process::ExitCode;

/// Bytes a job may have: fifty sheets with long sentences are far below.
const JOB_MAX: u64 = 2 * 1024 * 1024;
/// Bytes of address space: fonts, compiler and fifty pages need a third of it.
const MEMORY: u64 = 2 * 1024 * 1024 * 1024;
/// Seconds of processor time, a little more than the server waits.
const SECONDS: u64 = 25;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(std::io::stderr(), "press: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn std::error::Error>> {
    // Where the system knows no such limit the server's own still hold.
    let _ = rlimit::setrlimit(Resource::AS, MEMORY, MEMORY);
    let _ = rlimit::setrlimit(Resource::CPU, SECONDS, SECONDS);
    let mut text = Vec::new();
    std::io::stdin().lock().take(JOB_MAX + 1).read_to_end(&mut text)?;
    if u64::try_from(text.len()).unwrap_or(u64::MAX) > JOB_MAX {
        return Err("the job is too long".into());
    }
    let document = serde_json::from_slice(&text)?;
    let pdf = page::set(&document)?;
    std::io::stdout().lock().write_all(&pdf)?;
    Ok(())
}
