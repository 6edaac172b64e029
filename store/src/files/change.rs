//! Was an einer Datei geändert wird: the words for those who do not see it, and what must not be recognised.

use super::blobs::Size;
use super::load::{Loaded, load};
use super::removal;
use super::review::finish;
use super::upload::{in_peace, length};
use crate::Db;
use crate::error::{Error, Result};
use crate::tx::Tx;
use chrono::{DateTime, Utc};
use domain::files::{ALT_MAX, BlurBox, FileKind, FileRefused, check_boxes};
use domain::{Actor, FieldErrors};
use sea_orm::ActiveValue::Set;
use uuid::Uuid;

/// Says what is to be seen on a file.
///
/// Who: moderation or Quartiersmanagement, never the author. Effect: the words, event `FileDescribed`. Refusals: `Role`, `OwnMatter`.
///
/// # Errors
/// [`Error::Invalid`] for words that are too long, [`Error::NotFound`].
pub async fn describe_file(db: &Db, actor: &Actor, id: Uuid, alt: &str, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let loaded = load(&tx, actor, id).await?;
    let mut errors = FieldErrors::new();
    let alt = errors.line("alt", alt, 0, ALT_MAX);
    errors.or(())?;
    let event = loaded.event("FileDescribed", now)?;
    let mut row: crate::entity::attachment::ActiveModel = loaded.row.into();
    row.alt = Set(alt);
    finish(tx, actor, row, event, now).await
}

/// Makes parts of a photo unrecognisable, for good: a new picture is written, and what was there is not in it.
///
/// Who: moderation or Quartiersmanagement, never the author. Effect: the picture with boxes, event `FileBlurred` with their number. While the
/// contribution is not public, the picture as it came is kept, and boxes drawn anew begin with it; once it is public the picture as it came is
/// deleted, and boxes drawn anew come on top. Refusals: `Role`, `OwnMatter`, [`FileRefused`] for boxes that are none or a file that is no photo.
///
/// # Errors
/// [`Error::Conflict`] when somebody else changed it meanwhile, [`Error::NotFound`].
pub async fn blur_file(db: &Db, actor: &Actor, id: Uuid, boxes: &[BlurBox], now: DateTime<Utc>) -> Result<()> {
    let boxes = check_boxes(boxes)?;
    let before = photo(&db.begin_write(actor.district).await?, actor, id).await?;
    let source = before.row.original.as_ref().unwrap_or(&before.row.name);
    let bytes = db.files.read(source, Size::Large).await?;
    let drawn = boxes.clone();
    // Outside of the transaction: it takes longer than others should wait.
    let file = in_peace(move || media::blur(&bytes, &drawn)).await?;
    let bytes = length(&file);
    let name = db.files.keep(file).await?;
    let written = replace(db, actor, &before, (&name, bytes, &boxes), now).await;
    if written.is_err() {
        removal::note(&db.write, &name, now).await?;
    }
    written
}

async fn replace(db: &Db, actor: &Actor, before: &Loaded, (name, bytes, boxes): (&str, i64, &[BlurBox]), now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let loaded = photo(&tx, actor, before.row.id).await?;
    if loaded.row.version != before.row.version {
        return Err(Error::Conflict);
    }
    let event = loaded.event("FileBlurred", now)?.fact("boxes", boxes.len());
    let (old, original) = (loaded.row.name.clone(), loaded.row.original.clone());
    let keep = !loaded.public;
    let mut row: crate::entity::attachment::ActiveModel = loaded.row.into();
    if keep && original.is_none() {
        row.original = Set(Some(old));
    } else {
        removal::note(&tx.tx, &old, now).await?;
    }
    row.name = Set(name.to_owned());
    row.bytes = Set(bytes);
    row.version = Set(before.row.version + 1);
    row.boxes = Set(serde_json::to_string(boxes).map_err(|error| Error::Corrupt(error.to_string()))?);
    finish(tx, actor, row, event, now).await
}

/// Takes all boxes away again, as long as the picture as it came is kept.
///
/// Who: as [`blur_file`]. Effect: the picture as it came, event `FileRestored`. Refusals: `Role`, `OwnMatter`, [`FileRefused::NoOriginal`].
///
/// # Errors
/// [`Error::NotFound`].
pub async fn restore_file(db: &Db, actor: &Actor, id: Uuid, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let loaded = photo(&tx, actor, id).await?;
    let original = loaded.row.original.clone().ok_or(FileRefused::NoOriginal)?;
    let bytes = db.files.read(&original, Size::Large).await?.len();
    let event = loaded.event("FileRestored", now)?;
    removal::note(&tx.tx, &loaded.row.name, now).await?;
    let version = loaded.row.version + 1;
    let mut row: crate::entity::attachment::ActiveModel = loaded.row.into();
    row.name = Set(original);
    row.original = Set(None);
    row.bytes = Set(i64::try_from(bytes).unwrap_or(i64::MAX));
    row.version = Set(version);
    row.boxes = Set(String::new());
    finish(tx, actor, row, event, now).await
}

async fn photo(tx: &Tx, actor: &Actor, id: Uuid) -> Result<Loaded> {
    let loaded = load(tx, actor, id).await?;
    if loaded.kind == FileKind::Photo { Ok(loaded) } else { Err(FileRefused::NotAPhoto.into()) }
}
