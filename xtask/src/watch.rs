//! `make watch`: looks at the files several times a second, rebuilds what was edited and restarts the server.

use crate::{files, site};
use anyhow::{Context, Result, ensure};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::thread::sleep;
use std::time::{Duration, Instant, SystemTime};

/// What is looked at, from the root of the repository.
const WATCHED: [&str; 7] = ["domain", "store", "islands", "app", "frontend", "server", "style"];
const PAUSE: Duration = Duration::from_millis(250);
/// How long the server may take to end its requests.
const GRACE: Duration = Duration::from_secs(5);

type Times = BTreeMap<PathBuf, SystemTime>;

/// Builds, starts, and does both again after each edit; ends with Ctrl-C, which the server receives as well.
pub fn run(root: &Path) -> Result<()> {
    let mut times = look(root)?;
    let mut server = None;
    rebuild(root, true, &mut server);
    loop {
        sleep(PAUSE);
        let settled = settle(root)?;
        let edited = edited(&times, &settled);
        if !edited.is_empty() {
            println!("\nedited: {}", names(root, &edited));
            let code = edited.iter().any(|path| !path.starts_with(root.join("style")));
            rebuild(root, code, &mut server);
            times = settled;
        }
    }
}

/// Builds and restarts; if something does not compile, the old server goes on.
fn rebuild(root: &Path, code: bool, server: &mut Option<Child>) {
    let start = Instant::now();
    let built = site::build(root).and_then(|()| if code { compile(root) } else { Ok(()) });
    let outcome = built.and_then(|()| restart(root, server));
    match outcome {
        Ok(()) => println!("ready after {:.1} s", start.elapsed().as_secs_f32()),
        Err(error) => eprintln!("{error:#}; waiting for the next edit"),
    }
}

fn compile(root: &Path) -> Result<()> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo).arg("build").current_dir(root).status().context("cargo")?;
    ensure!(status.success(), "the server does not compile");
    Ok(())
}

fn restart(root: &Path, server: &mut Option<Child>) -> Result<()> {
    if let Some(old) = server.take() {
        stop(old)?;
    }
    let program = root.join("target/debug/quartier");
    *server = Some(Command::new(&program).arg("serve").current_dir(root).spawn().with_context(|| files::shown(&program))?);
    Ok(())
}

/// Asks the server to end, and ends it if it does not.
fn stop(mut old: Child) -> Result<()> {
    Command::new("kill").arg("-TERM").arg(old.id().to_string()).status().context("kill")?;
    let asked = Instant::now();
    while asked.elapsed() < GRACE {
        if old.try_wait()?.is_some() {
            return Ok(());
        }
        sleep(Duration::from_millis(20));
    }
    old.kill()?;
    old.wait()?;
    Ok(())
}

/// The files with their times once nothing has changed for a moment: editors and git write several at once.
fn settle(root: &Path) -> Result<Times> {
    let mut last = look(root)?;
    loop {
        sleep(PAUSE / 5);
        let now = look(root)?;
        if now == last {
            return Ok(now);
        }
        last = now;
    }
}

fn look(root: &Path) -> Result<Times> {
    let mut times = Times::new();
    let mut paths = vec![root.join("Cargo.toml"), root.join("Cargo.lock"), root.join("Leptos.toml")];
    for folder in WATCHED {
        paths.extend(files::below(&root.join(folder))?);
    }
    for path in paths {
        if let Ok(time) = path.metadata().and_then(|data| data.modified()) {
            times.insert(path, time);
        }
    }
    Ok(times)
}

/// What is new, gone or newer.
fn edited(before: &Times, after: &Times) -> Vec<PathBuf> {
    let changed = after.iter().filter(|(path, time)| before.get(*path) != Some(*time)).map(|(path, _)| path);
    let gone = before.keys().filter(|path| !after.contains_key(*path));
    changed.chain(gone).cloned().collect()
}

fn names(root: &Path, paths: &[PathBuf]) -> String {
    let shown: Vec<String> = paths.iter().take(3).map(|path| files::shown(path.strip_prefix(root).unwrap_or(path))).collect();
    let more = paths.len() - shown.len();
    if more == 0 { shown.join(", ") } else { format!("{} and {more} more", shown.join(", ")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_newer_and_gone_files_count_as_edited() {
        let time = SystemTime::UNIX_EPOCH;
        let times = |names: &[(&str, u64)]| -> Times {
            names.iter().map(|(name, seconds)| (PathBuf::from(name), time + Duration::from_secs(*seconds))).collect()
        };
        let before = times(&[("a", 1), ("b", 1), ("c", 1)]);
        assert_eq!(edited(&before, &before), Vec::<PathBuf>::new());
        assert_eq!(edited(&before, &times(&[("a", 1), ("b", 2), ("d", 1)])), [PathBuf::from("b"), "d".into(), "c".into()]);
    }
}
