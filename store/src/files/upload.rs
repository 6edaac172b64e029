//! Was zu einem Formular gehört, das noch nicht angenommen ist: kept for a day under the token of the form, seen by nobody else.

use super::blobs::{Blob, Size};
use super::removal;
use crate::Db;
use crate::entity::upload;
use crate::error::{Error, Result, known};
use crate::keys::{Keys, token, token_hash};
use crate::people::{Limit, count_attempt};
use crate::tx::micros;
use chrono::{DateTime, TimeDelta, Utc};
use domain::DistrictId;
use domain::files::{ALT_MAX, FILES_MAX, FileKind, FileRefused, KEPT_HOURS};
use domain::{FieldErrors, Refusal};
use media::Cleaned;
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use sha2::{Digest, Sha256};
use tokio::sync::Semaphore;
use uuid::Uuid;

/// Files that are cleaned at the same time: each takes a processor, and the largest 200 MB.
static CLEANERS: Semaphore = Semaphore::const_new(2);
/// A token of ours has 43 signs.
const TOKEN_LENGTH: usize = 43;

/// A file that waits for its form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UploadView {
    /// Id, which nobody can guess: it opens the preview, and nothing else.
    pub id: Uuid,
    /// Photo or PDF.
    pub kind: FileKind,
    /// What is to be seen on it, as far as it was said.
    pub alt: String,
    /// Size in bytes, cleaned.
    pub bytes: i64,
    /// Width in pixels.
    pub width: i64,
    /// Height in pixels.
    pub height: i64,
}

/// A token for an empty form.
pub fn new_upload_token() -> String {
    token()
}

/// Cleans a file and keeps it for [`KEPT_HOURS`] under the token of a form. The same file sent twice is kept once.
///
/// Who: everybody; `address` is counted. Effect: one row and its bytes; no event, for it belongs to nothing yet. Refusals: [`FileRefused`] with why
/// it is not taken, `TooMany`.
///
/// # Errors
/// [`Error::NotFound`] for a token that is none.
pub async fn keep_upload(db: &Db, district: DistrictId, token: &str, bytes: Vec<u8>, address: &str, now: DateTime<Utc>) -> Result<Uuid> {
    let hash = hash(token)?;
    let here = of_hash(&db.read, district, &hash, now).await?;
    if here.len() >= FILES_MAX {
        return Err(FileRefused::TooMany.into());
    }
    if !count_attempt(db, Limit::Upload, address, now).await? {
        return Err(Refusal::TooMany.into());
    }
    let file = in_peace(move || media::clean(&bytes)).await?;
    let digest = Sha256::digest(&file.bytes).to_vec();
    if let Some(known) = here.iter().find(|row| row.digest == digest) {
        return Ok(known.id);
    }
    let (kind, bytes, width, height) = (file.kind, length(&file), i64::from(file.width), i64::from(file.height));
    let name = db.files.keep(file).await?;
    // Files of one form come in the same moment; a microsecond keeps them in their order.
    let place = i64::try_from(here.len()).unwrap_or_default();
    let row = upload::ActiveModel {
        id: Set(unguessable()),
        district_id: Set(district.0),
        token_hash: Set(hash),
        name: Set(name),
        kind: Set(kind.word().to_owned()),
        alt: Set(String::new()),
        digest: Set(digest),
        bytes: Set(bytes),
        width: Set(width),
        height: Set(height),
        at: Set(micros(now) + place),
        expires_at: Set(micros(now + TimeDelta::hours(KEPT_HOURS))),
    };
    Ok(row.insert(&db.write).await?.id)
}

/// The files under a token, in the order in which they came. None for a token that is old or none of ours.
///
/// # Errors
/// [`Error::Database`].
pub async fn uploads(db: &Db, district: DistrictId, token: &str, now: DateTime<Utc>) -> Result<Vec<UploadView>> {
    let Ok(hash) = hash(token) else { return Ok(vec![]) };
    of_hash(&db.read, district, &hash, now).await?.into_iter().map(view).collect()
}

/// Says what is to be seen on a file that waits.
///
/// # Errors
/// [`Error::Invalid`] for a text that is too long, [`Error::NotFound`].
pub async fn describe_upload(db: &Db, district: DistrictId, token: &str, id: Uuid, alt: &str, now: DateTime<Utc>) -> Result<()> {
    let mut errors = FieldErrors::new();
    let alt = errors.line("alt", alt, 0, ALT_MAX);
    errors.or(())?;
    let mut row: upload::ActiveModel = own(db, district, token, id, now).await?.into();
    row.alt = Set(alt);
    row.update(&db.write).await?;
    Ok(())
}

/// Takes a file back that was not sent yet.
///
/// # Errors
/// [`Error::NotFound`] for another form's.
pub async fn forget_upload(db: &Db, district: DistrictId, token: &str, id: Uuid, now: DateTime<Utc>) -> Result<()> {
    let row = own(db, district, token, id, now).await?;
    let tx = db.begin_plain().await?;
    removal::note(&tx, &row.name, now).await?;
    upload::Entity::delete_by_id(row.id).exec(&tx).await?;
    Ok(tx.commit().await?)
}

/// The bytes of a file that waits, for the preview of the form it belongs to.
///
/// # Errors
/// [`Error::NotFound`] once it is sent, taken back or too old.
pub async fn upload_content(db: &Db, district: DistrictId, id: Uuid, size: Size, now: DateTime<Utc>) -> Result<Blob> {
    let row = upload::Entity::find_by_id(id)
        .filter(upload::Column::DistrictId.eq(district.0))
        .filter(upload::Column::ExpiresAt.gt(micros(now)))
        .one(&db.read)
        .await?
        .ok_or(Error::NotFound)?;
    let kind = known(FileKind::from_word(&row.kind), "kind of file")?;
    Ok(Blob { kind, bytes: db.files.read(&row.name, size).await? })
}

/// Forgets what was kept longer than promised. Gives how many.
///
/// Who: the clock.
///
/// # Errors
/// [`Error::Database`].
pub async fn purge_uploads(db: &Db, now: DateTime<Utc>) -> Result<u64> {
    let tx = db.begin_plain().await?;
    let over = upload::Column::ExpiresAt.lte(micros(now));
    for row in upload::Entity::find().filter(over.clone()).all(&tx).await? {
        removal::note(&tx, &row.name, now).await?;
    }
    let gone = upload::Entity::delete_many().filter(over).exec(&tx).await?.rows_affected;
    tx.commit().await?;
    Ok(gone)
}

/// Work that takes a processor, away from the threads that answer; a file that breaks the reader is a broken file.
pub(super) async fn in_peace(work: impl FnOnce() -> std::result::Result<Cleaned, FileRefused> + Send + 'static) -> Result<Cleaned> {
    let _turn = CLEANERS.acquire().await.map_err(|error| Error::Files(error.to_string()))?;
    Ok(tokio::task::spawn_blocking(work).await.map_err(|_| FileRefused::Damaged)??)
}

pub(super) fn length(file: &Cleaned) -> i64 {
    i64::try_from(file.bytes.len()).unwrap_or(i64::MAX)
}

/// The hash under which a token is kept.
pub(super) fn hash(token: &str) -> Result<Vec<u8>> {
    if token.len() == TOKEN_LENGTH { Ok(token_hash(token)) } else { Err(Error::NotFound) }
}

pub(super) async fn of_hash(
    conn: &impl ConnectionTrait,
    district: DistrictId,
    hash: &[u8],
    now: DateTime<Utc>,
) -> Result<Vec<upload::Model>> {
    let found = upload::Entity::find()
        .filter(upload::Column::DistrictId.eq(district.0))
        .filter(upload::Column::TokenHash.eq(hash))
        .filter(upload::Column::ExpiresAt.gt(micros(now)))
        .order_by_asc(upload::Column::At)
        .order_by_asc(upload::Column::Id);
    Ok(found.all(conn).await?)
}

async fn own(db: &Db, district: DistrictId, token: &str, id: Uuid, now: DateTime<Utc>) -> Result<upload::Model> {
    let here = of_hash(&db.read, district, &hash(token)?, now).await?;
    here.into_iter().find(|row| row.id == id).ok_or(Error::NotFound)
}

fn view(row: upload::Model) -> Result<UploadView> {
    let kind = known(FileKind::from_word(&row.kind), "kind of file")?;
    Ok(UploadView { id: row.id, kind, alt: row.alt, bytes: row.bytes, width: row.width, height: row.height })
}

/// Ids of uploads are secrets; the time in the usual ids would give half of them away.
fn unguessable() -> Uuid {
    let secret = Keys::random_secret();
    Uuid::from_slice(secret.get(..16).unwrap_or_default()).unwrap_or_default()
}
