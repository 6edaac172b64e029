//! Drucken: the program `press` turns a document into a PDF (`decisions.md` 26). It runs apart, with limits, and is trusted with nothing.

use crate::failure::Shown;
use axum::http::{HeaderName, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use domain::documents::Document;
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::process::Command;
use tokio::sync::Semaphore;

/// A document that takes longer is given up.
const PATIENCE: Duration = Duration::from_secs(20);
/// Bytes a PDF may have: a pad of fifty sheets has a tenth of it.
const PDF_MAX: u64 = 20 * 1024 * 1024;
/// Documents set at the same time; the others wait, so that printing never takes the whole machine.
static SLOTS: Semaphore = Semaphore::const_new(2);

/// There is no PDF; the log says why, a person reads that it is not their fault.
#[derive(Debug, thiserror::Error)]
pub enum NoPdf {
    /// The program does not start or broke off.
    #[error("press: {0}")]
    Io(#[from] std::io::Error),
    /// It said why not.
    #[error("{0}")]
    Refused(String),
    /// It took too long or its PDF is too large.
    #[error("press: beyond its limits")]
    Limits,
    /// The job cannot be written down.
    #[error("press: {0}")]
    Job(#[from] serde_json::Error),
}

impl IntoResponse for NoPdf {
    fn into_response(self) -> Response {
        tracing::error!(error = %self, "no PDF");
        let shown = Shown::no_pdf();
        let mut response = shown.status.into_response();
        response.extensions_mut().insert(shown);
        response
    }
}

/// Sets a document and answers with it. `name` is the file's name without its ending.
///
/// # Errors
/// [`NoPdf`].
pub async fn answer(program: &Path, document: &Document, name: &str) -> Result<Response, NoPdf> {
    let pdf = set(program, document, PATIENCE).await?;
    let mut response = pdf.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/pdf"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex"));
    if let Ok(name) = HeaderValue::from_str(&format!("inline; filename=\"{name}.pdf\"")) {
        headers.insert(header::CONTENT_DISPOSITION, name);
    }
    Ok(response)
}

async fn set(program: &Path, document: &Document, patience: Duration) -> Result<Vec<u8>, NoPdf> {
    let job = serde_json::to_vec(document)?;
    let _slot = SLOTS.acquire().await.map_err(|_| NoPdf::Limits)?;
    // No shell, nothing of our environment, and the end when this request ends.
    let mut child = Command::new(program)
        .env_clear()
        .current_dir("/")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true)
        .spawn()?;
    let (stdin, stdout, stderr) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
    let work = async {
        let write = async {
            if let Some(mut stdin) = stdin {
                // A program that refuses early closes its end: what it says counts, not that.
                let _ = stdin.write_all(&job).await;
            }
        };
        let (mut pdf, mut why) = (Vec::new(), Vec::new());
        let read = async {
            if let Some(stdout) = stdout {
                stdout.take(PDF_MAX + 1).read_to_end(&mut pdf).await?;
            }
            if let Some(stderr) = stderr {
                stderr.take(4096).read_to_end(&mut why).await?;
            }
            std::io::Result::Ok(())
        };
        let ((), read) = tokio::join!(write, read);
        read?;
        if u64::try_from(pdf.len()).unwrap_or(u64::MAX) > PDF_MAX {
            return Err(NoPdf::Limits);
        }
        if child.wait().await?.success() { Ok(pdf) } else { Err(NoPdf::Refused(String::from_utf8_lossy(&why).trim().to_owned())) }
    };
    tokio::time::timeout(patience, work).await.map_err(|_| NoPdf::Limits)?
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]
    use super::*;
    use domain::documents::Receipt;
    use std::os::unix::fs::PermissionsExt;

    /// A program that stands in for the press.
    async fn with(script: &str, patience: Duration) -> Result<Vec<u8>, NoPdf> {
        let path = std::env::temp_dir().join(format!("press-{}", uuid::Uuid::now_v7()));
        std::fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o700)).unwrap();
        let done = set(&path, &Document::Receipt(Receipt::default()), patience).await;
        std::fs::remove_file(&path).unwrap();
        done
    }

    #[tokio::test]
    async fn the_job_goes_in_and_the_document_comes_out() {
        let echoed = with("exec /bin/cat", PATIENCE).await.unwrap();
        assert!(String::from_utf8(echoed).unwrap().contains("\"document\":\"receipt\""));
        let environment = with("exec /usr/bin/env", PATIENCE).await.unwrap();
        assert!(!String::from_utf8(environment).unwrap().contains("QUARTIER"), "nothing of ours is handed on");
    }

    #[tokio::test]
    async fn a_program_that_hangs_floods_or_refuses_is_no_document() {
        let hangs = with("exec /bin/sleep 60", Duration::from_millis(200)).await;
        assert!(matches!(hangs, Err(NoPdf::Limits)), "{hangs:?}");
        let floods = with("exec /bin/cat /dev/zero", PATIENCE).await;
        assert!(matches!(floods, Err(NoPdf::Limits)));
        let refuses = with("echo 'press: no' >&2; exit 1", PATIENCE).await;
        assert!(matches!(&refuses, Err(NoPdf::Refused(why)) if why == "press: no"), "{refuses:?}");
        let missing = set(Path::new("/nowhere/press"), &Document::Receipt(Receipt::default()), PATIENCE).await;
        assert!(matches!(missing, Err(NoPdf::Io(_))));
    }
}
