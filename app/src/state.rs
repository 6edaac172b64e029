//! What every request needs: the database, the built site, the configuration and the clock.

use chrono::{DateTime, Utc};
use std::path::PathBuf;
use std::sync::Arc;
use store::Db;
use tokio::sync::watch;

/// How the installation runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Invented data, mails go to a page that shows them.
    Demo,
    /// The real thing.
    Production,
}

/// The files of the built site, by their hashed names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Site {
    /// Style sheet.
    pub css: String,
    /// Script that loads the islands.
    pub js: String,
    /// The islands.
    pub wasm: String,
    /// The font that is preloaded.
    pub font: String,
}

/// Configuration of the installation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Config {
    /// `https://quartier.example`: the only source of outgoing addresses, never the Host header.
    pub base_url: String,
    /// Demonstration or production.
    pub mode: Mode,
    /// Slug of the district that sits at `/`, if there is only one.
    pub single: Option<String>,
    /// Folder into which mails are written in development.
    pub mail_folder: Option<PathBuf>,
    /// The program that sets documents, by its absolute path.
    pub press: PathBuf,
}

impl Config {
    /// Cookies carry `__Host-` and `Secure` only where there is TLS (`decisions.md` 7).
    pub fn secure(&self) -> bool {
        self.base_url.starts_with("https://")
    }
}

/// State of the program; cheap to clone.
#[derive(Debug, Clone)]
pub struct AppState {
    /// Database.
    pub db: Db,
    /// Built site.
    pub site: Arc<Site>,
    /// Configuration.
    pub config: Arc<Config>,
    /// The clock; tests set their own.
    pub clock: fn() -> DateTime<Utc>,
    /// Becomes `true` when the program ends, so that live streams end first.
    pub closing: watch::Receiver<bool>,
}
