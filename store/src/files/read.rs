//! Dateien lesen: of one contribution, of everything that waits, and the bytes of one.

use super::blobs::{Blob, Size};
use crate::Db;
use crate::entity::attachment;
use crate::error::{Error, Result, known};
use crate::tx::{Tx, time};
use chrono::{DateTime, Utc};
use domain::DistrictId;
use domain::files::{BlurBox, FileKind, FileState, HideReason};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

/// A file of something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileView {
    /// Id.
    pub id: Uuid,
    /// Photo or PDF.
    pub kind: FileKind,
    /// Who sees it.
    pub state: FileState,
    /// What is to be seen on it; may be empty.
    pub alt: String,
    /// Size in bytes.
    pub bytes: i64,
    /// Width in pixels; 0 for a PDF file.
    pub width: i64,
    /// Height in pixels; 0 for a PDF file.
    pub height: i64,
    /// Grows with each new picture, so that addresses change with what they show.
    pub version: i64,
    /// Parts that were made unrecognisable.
    pub boxes: Vec<BlurBox>,
    /// The picture as it came is still there.
    pub restorable: bool,
    /// Why it stays in the office.
    pub reason: Option<HideReason>,
    /// When it came.
    pub at: DateTime<Utc>,
}

/// Every file of something, in the order in which they came.
pub(crate) async fn files_of(conn: &impl ConnectionTrait, district: DistrictId, object: Uuid) -> Result<Vec<FileView>> {
    rows_of(conn, of(district, object)).await
}

/// The files of something that everybody may see who may see that.
pub(crate) async fn shown_of(conn: &impl ConnectionTrait, district: DistrictId, object: Uuid) -> Result<Vec<FileView>> {
    rows_of(conn, of(district, object).add(attachment::Column::State.eq(FileState::Shown.word()))).await
}

/// Nobody decided yet about one of its files.
pub(crate) async fn any_waiting_in(tx: &Tx, object: Uuid) -> Result<bool> {
    let waiting = of(tx.district, object).add(attachment::Column::State.eq(FileState::Waiting.word()));
    Ok(attachment::Entity::find().filter(waiting).count(&tx.tx).await? > 0)
}

fn of(district: DistrictId, object: Uuid) -> Condition {
    Condition::all().add(attachment::Column::DistrictId.eq(district.0)).add(attachment::Column::ObjectId.eq(object))
}

async fn rows_of(conn: &impl ConnectionTrait, of: Condition) -> Result<Vec<FileView>> {
    let rows = attachment::Entity::find().filter(of).order_by_asc(attachment::Column::At).order_by_asc(attachment::Column::Id).all(conn);
    rows.await?.into_iter().map(view).collect()
}

/// A file of a district, whoever may see it.
pub(crate) async fn find(conn: &impl ConnectionTrait, district: DistrictId, id: Uuid) -> Result<attachment::Model> {
    let row = attachment::Entity::find_by_id(id).filter(attachment::Column::DistrictId.eq(district.0)).one(conn).await?;
    row.ok_or(Error::NotFound)
}

/// One file of a district, whoever may see it; `None` when it was deleted.
pub(crate) async fn file_of(conn: &impl ConnectionTrait, district: DistrictId, id: Uuid) -> Result<Option<FileView>> {
    let row = attachment::Entity::find_by_id(id).filter(attachment::Column::DistrictId.eq(district.0)).one(conn).await?;
    row.map(view).transpose()
}

/// The bytes of a file.
pub(crate) async fn content_of(db: &Db, row: &attachment::Model, size: Size) -> Result<Blob> {
    let kind = known(FileKind::from_word(&row.kind), "kind of file")?;
    Ok(Blob { kind, bytes: db.files.read(&row.name, size).await? })
}

fn view(row: attachment::Model) -> Result<FileView> {
    let boxes = if row.boxes.is_empty() { Ok(vec![]) } else { serde_json::from_str(&row.boxes) };
    Ok(FileView {
        id: row.id,
        kind: known(FileKind::from_word(&row.kind), "kind of file")?,
        state: known(FileState::from_word(&row.state), "state of a file")?,
        alt: row.alt,
        bytes: row.bytes,
        width: row.width,
        height: row.height,
        version: row.version,
        boxes: boxes.map_err(|error| Error::Corrupt(error.to_string()))?,
        restorable: row.original.is_some(),
        reason: HideReason::from_word(&row.reason),
        at: time(row.at),
    })
}
