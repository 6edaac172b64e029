//! Die Bytes einer Datei, for those who may see the contribution it came with. Asked anew with every request (T5).

use super::author::by_typed_code;
use super::public::public;
use crate::Db;
use crate::entity::{contribution, forwarding};
use crate::error::{Error, Result};
use crate::files::{Blob, Size, content_of, find};
use chrono::{DateTime, Utc};
use domain::files::FileState;
use domain::{Actor, DistrictId, Role};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

/// A file that everybody may see: the office shows it, and its contribution is public.
///
/// # Errors
/// [`Error::NotFound`] for everything else, whether it exists or not.
pub async fn public_file(db: &Db, district: DistrictId, id: Uuid, size: Size) -> Result<Blob> {
    let row = find(&db.read, district, id).await?;
    let with = contribution::Entity::find_by_id(row.object_id).filter(public(district)).one(&db.read).await?;
    if row.state != FileState::Shown.word() || with.is_none() {
        return Err(Error::NotFound);
    }
    content_of(db, &row, size).await
}

/// A file as the office sees it, decided or not.
///
/// Who: moderation, Quartiersmanagement, review person; a specialist office what came with something that was forwarded to it.
///
/// # Errors
/// [`Error::Refused`] for other roles, [`Error::NotFound`] for another district's or another office's.
pub async fn desk_file(db: &Db, actor: &Actor, id: Uuid, size: Size) -> Result<Blob> {
    let role = actor.acting_as(&[Role::Manager, Role::Moderator, Role::ReviewPerson, Role::SpecialistOffice])?;
    let row = find(&db.read, actor.district, id).await?;
    if role == Role::SpecialistOffice {
        let office = actor.organization.ok_or(Error::NotFound)?;
        forwarding::Entity::find()
            .filter(forwarding::Column::ContributionId.eq(row.object_id))
            .filter(forwarding::Column::OfficeId.eq(office.0))
            .one(&db.read)
            .await?
            .ok_or(Error::NotFound)?;
    }
    content_of(db, &row, size).await
}

/// A file as whoever sent it sees it, published or not.
///
/// Who: whoever has the receipt code of the contribution it came with. Refusals: [`domain::refusal::CodeRefused`].
///
/// # Errors
/// [`Error::Refused`]; [`Error::NotFound`] for a file of another contribution.
pub async fn own_file(
    db: &Db,
    district: DistrictId,
    (code, address): (&str, &str),
    (id, size): (Uuid, Size),
    now: DateTime<Utc>,
) -> Result<Blob> {
    let own = by_typed_code(db, district, code, address, now).await?;
    let row = find(&db.read, district, id).await?;
    if row.object_id != own.id {
        return Err(Error::NotFound);
    }
    content_of(db, &row, size).await
}
