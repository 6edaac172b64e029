//! What the kernel knows of the server: CPU time and memory, from /proc.

use anyhow::{Context, Result};
use std::fs;

/// How many ticks the kernel counts per second in /proc, on every Linux that people use.
const TICKS_PER_SECOND: f64 = 100.0;

/// The measured process.
pub struct Process {
    pid: u32,
}

impl Process {
    /// The process with this number.
    pub fn new(pid: u32) -> Self {
        Self { pid }
    }

    /// CPU time so far, own and kernel's, in milliseconds.
    pub fn cpu_ms(&self) -> Result<f64> {
        let stat = self.read("stat")?;
        ticks(&stat).map(|ticks| ticks * 1000.0 / TICKS_PER_SECOND).context("/proc/PID/stat")
    }

    /// Memory in use now, in MB.
    pub fn rss_mb(&self) -> Result<f64> {
        self.status("VmRSS:")
    }

    /// The most memory ever in use, in MB.
    pub fn peak_mb(&self) -> Result<f64> {
        self.status("VmHWM:")
    }

    fn status(&self, key: &str) -> Result<f64> {
        let status = self.read("status")?;
        kilobytes(&status, key).map(|kilobytes| kilobytes * 1024.0 / 1e6).with_context(|| format!("/proc/PID/status {key}"))
    }

    fn read(&self, name: &str) -> Result<String> {
        fs::read_to_string(format!("/proc/{}/{name}", self.pid)).with_context(|| format!("process {} is gone", self.pid))
    }
}

/// User and kernel ticks: the 14th and 15th field, counted after the name, which may hold spaces.
fn ticks(stat: &str) -> Option<f64> {
    let mut fields = stat.rsplit_once(')')?.1.split_whitespace().skip(11);
    let (user, kernel): (f64, f64) = (fields.next()?.parse().ok()?, fields.next()?.parse().ok()?);
    Some(user + kernel)
}

fn kilobytes(status: &str, key: &str) -> Option<f64> {
    status.lines().find_map(|line| line.strip_prefix(key))?.split_whitespace().next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_found_behind_any_name() {
        let stat = "7 (a) b) S 1 7 7 0 -1 4194560 100 0 0 0 250 50 0 0 20 0 3 0 9000";
        assert_eq!(ticks(stat), Some(300.0));
        assert_eq!(ticks("7"), None);
    }

    #[test]
    fn memory_is_read_by_its_key() {
        let status = "Name:\tq\nVmHWM:\t  2048 kB\nVmRSS:\t  1024 kB\n";
        assert_eq!(kilobytes(status, "VmRSS:"), Some(1024.0));
        assert_eq!(kilobytes(status, "VmSwap:"), None);
    }
}
