//! Sichern und wiederherstellen (SQLite). PostgreSQL is backed up with its own tools; `docs/operations.md` says how.

use crate::config::Settings;
use chrono::{DateTime, Utc};
use std::fs;
use std::path::Path;
use store::Db;

/// Files that together are the installation.
const DATABASE: &str = "quartier.db";
const SECRET: &str = "secret.key";

/// Why it was not done.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The database said no.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// A file could not be read or written.
    #[error("{0}")]
    Io(#[from] std::io::Error),
    /// Something is where it must not be, or missing where it must be.
    #[error("{0}")]
    Place(String),
}

/// Copies the running database and the secret into a fresh folder.
///
/// # Errors
/// [`BackupError`]; an existing backup is never overwritten.
pub async fn backup(settings: &Settings, db: &Db, folder: &Path, now: DateTime<Utc>) -> Result<(), BackupError> {
    let target = folder.join(now.format("quartier-%Y%m%d-%H%M%S").to_string());
    if target.exists() {
        return Err(BackupError::Place(format!("{} gibt es schon.", target.display())));
    }
    fs::create_dir_all(&target)?;
    db.copy_into(&target.join(DATABASE)).await?;
    fs::copy(settings.data.join(SECRET), target.join(SECRET))?;
    Ok(())
}

/// Puts a backup into an empty data folder.
///
/// # Errors
/// [`BackupError::Place`] when the folder already holds a database or the backup is incomplete.
pub fn restore(folder: &Path, data: &Path) -> Result<(), BackupError> {
    for file in [DATABASE, SECRET] {
        if !folder.join(file).is_file() {
            return Err(BackupError::Place(format!("In {} fehlt {file}.", folder.display())));
        }
    }
    if data.join(DATABASE).exists() || data.join(SECRET).exists() {
        return Err(BackupError::Place(format!("In {} liegt schon eine Anlage. Bitte einen leeren Ordner nehmen.", data.display())));
    }
    fs::create_dir_all(data)?;
    for file in [DATABASE, SECRET] {
        fs::copy(folder.join(file), data.join(file))?;
    }
    Ok(())
}
