//! Sichern und wiederherstellen (SQLite). PostgreSQL is backed up with its own tools; `docs/operations.md` says how.

use crate::config::Settings;
use chrono::{DateTime, Utc};
use std::fs;
use std::path::Path;
use store::Db;
use store::accountability::{ErasureRecord, erasures, replay_erasures};

/// Files that together are the installation.
const DATABASE: &str = "quartier.db";
const SECRET: &str = "secret.key";
/// Folder of photos and PDF files.
const FILES: &str = "files";
/// Who was erased, by ids only: it lies beside the backups, not in them, so that it is always newer than each of them.
const ERASURES: &str = "erasures.json";

/// Why it was not done.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The database said no.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// A file could not be read or written.
    #[error("{0}")]
    Io(#[from] std::io::Error),
    /// The list of erasures is not one.
    #[error("erasures.json: {0}")]
    List(#[from] serde_json::Error),
    /// Something is where it must not be, or missing where it must be.
    #[error("{0}")]
    Place(String),
}

/// Copies the running database, the secret, photos and PDF files into a fresh folder.
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
    // After the database: what a row names is there, and what was deleted meanwhile is missed by nobody for long.
    db.files.copy_into(&target.join(FILES)).await?;
    write_erasures(db, folder).await
}

/// Writes the list of erasures into a folder. Lines of an older list stay: a list only ever grows.
///
/// # Errors
/// [`BackupError`].
pub async fn write_erasures(db: &Db, folder: &Path) -> Result<(), BackupError> {
    let mut list = read_erasures(folder)?;
    for record in erasures(db).await? {
        if !list.iter().any(|known| known.subject == record.subject && known.id == record.id && known.district == record.district) {
            list.push(record);
        }
    }
    fs::write(folder.join(ERASURES), serde_json::to_vec_pretty(&list)?)?;
    Ok(())
}

/// The list of erasures of a folder; empty where there is none.
///
/// # Errors
/// [`BackupError::List`] when it cannot be read.
pub fn read_erasures(folder: &Path) -> Result<Vec<ErasureRecord>, BackupError> {
    let file = folder.join(ERASURES);
    if !file.is_file() {
        return Ok(vec![]);
    }
    Ok(serde_json::from_slice(&fs::read(file)?)?)
}

/// Erases again, in a restored installation, who was erased after its backup was made. Gives how many.
///
/// # Errors
/// [`BackupError`].
pub async fn erase_again(db: &Db, backup: &Path, now: DateTime<Utc>) -> Result<u64, BackupError> {
    let beside = backup.parent().unwrap_or(backup);
    Ok(replay_erasures(db, &read_erasures(beside)?, now).await?)
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
    // Backups from before there were photos have none.
    if folder.join(FILES).is_dir() {
        copy_folder(&folder.join(FILES), &data.join(FILES))?;
    }
    Ok(())
}

fn copy_folder(from: &Path, to: &Path) -> Result<(), BackupError> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &to.join(entry.file_name()))?;
        } else {
            fs::copy(entry.path(), to.join(entry.file_name()))?;
        }
    }
    Ok(())
}
