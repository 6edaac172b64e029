//! Kommentare zu Beiträgen und Maßnahmen: written by whoever is known by account or confirmed address, read by the office before anybody else
//! unless the district wants it otherwise.

mod comment;
mod decide;
mod objection;
mod own;
mod read;
mod report;

pub use comment::{CommentSent, NotedComment, comment, confirm_comment, record_comment};
pub use decide::{show_comment, withhold_comment};
pub use objection::{
    CommentObjection, OpenedObjection, object_to_comment, opened_objection, reject_comment_objection, uphold_comment_objection,
};
pub use own::{CommentKey, OwnComment, comment_by_link, erase_unconfirmed_comments, own_comment, withdraw_comment};
pub use read::{CommentPage, PublicComment, WaitingComment, public_comments, waiting_comments};
pub use report::{reject_report, uphold_report};

use crate::Db;
use crate::entity::{comment as row, contribution, measure};
use crate::error::{Error, Result, known};
use crate::tx::Tx;
use chrono::{DateTime, TimeDelta, Utc};
use domain::events::{Event, ObjectKind};
use domain::participation::Stage;
use domain::refusal::VoiceRefused;
use domain::{DistrictId, Reference, Role};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

/// A comment that nobody confirmed is kept this long (`decisions.md` 3).
const UNCONFIRMED: TimeDelta = TimeDelta::days(14);

/// What is commented on or supported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// Contribution or measure.
    pub object: ObjectKind,
    /// Which one.
    pub id: Uuid,
    /// Its reference.
    pub reference: Reference,
    /// Its public title.
    pub title: String,
}

/// What a page is about that supports or comments. Refusals: `Merged`.
///
/// # Errors
/// [`Error::NotFound`] for what is not public.
pub async fn subject(db: &Db, district: DistrictId, object: ObjectKind, reference: &str) -> Result<Subject> {
    target(&db.read, district, object, reference).await
}

/// A public contribution or a measure by its reference; one that was merged is commented on where it went.
async fn target(conn: &impl ConnectionTrait, district: DistrictId, object: ObjectKind, reference: &str) -> Result<Subject> {
    let reference: Reference = reference.parse().map_err(|_| Error::NotFound)?;
    if object == ObjectKind::Measure {
        let found = measure::Entity::find()
            .filter(measure::Column::DistrictId.eq(district.0))
            .filter(measure::Column::Reference.eq(reference.as_str()));
        let found = found.one(conn).await?.ok_or(Error::NotFound)?;
        return Ok(Subject { object, id: found.id, reference, title: found.title });
    }
    let found = contribution::Entity::find()
        .filter(crate::participation::public_in(district))
        .filter(contribution::Column::Reference.eq(reference.as_str()));
    let found = found.one(conn).await?.ok_or(Error::NotFound)?;
    if found.stage == Stage::Merged.word() {
        return Err(VoiceRefused::Merged.into());
    }
    Ok(Subject { object: ObjectKind::Contribution, id: found.id, reference, title: found.public_title })
}

/// What a stored comment is about, public or not.
async fn about(conn: &impl ConnectionTrait, row: &row::Model) -> Result<Subject> {
    let object = known(ObjectKind::from_word(&row.object), "object of a comment")?;
    let (reference, title) = if object == ObjectKind::Measure {
        let found = measure::Entity::find_by_id(row.object_id).one(conn).await?.ok_or(Error::NotFound)?;
        (found.reference, found.title)
    } else {
        let found = contribution::Entity::find_by_id(row.object_id).one(conn).await?.ok_or(Error::NotFound)?;
        (found.reference, found.public_title)
    };
    let reference = reference.parse().map_err(|_| Error::Corrupt("reference".to_owned()))?;
    Ok(Subject { object, id: row.object_id, reference, title })
}

/// An event about what was commented on; the comment itself is named by its id.
fn event(row: &row::Model, kind: &'static str, role: Role, now: DateTime<Utc>) -> Result<Event> {
    let object = known(ObjectKind::from_word(&row.object), "object of a comment")?;
    Ok(Event::new((object, row.object_id), kind, role, now).fact("comment", row.id))
}

/// A comment of this district.
async fn load(tx: &Tx, id: Uuid) -> Result<row::Model> {
    let found = row::Entity::find_by_id(id).filter(row::Column::DistrictId.eq(tx.district.0));
    found.one(&tx.tx).await?.ok_or(Error::NotFound)
}

#[cfg(test)]
mod tests;
