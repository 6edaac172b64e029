//! Meldungen, as the office decides about them: whatever is reported, a comment too. What is not about a comment is decided by
//! [`crate::participation`].

use super::comment::address_of;
use super::decide::withhold_in;
use super::{about, load};
use crate::Db;
use crate::entity::{comment as row, report};
use crate::error::{Error, Result};
use crate::outbox::{self, Mail};
use crate::participation::{decide_report, undecided_report};
use crate::tx::Tx;
use chrono::{DateTime, Utc};
use domain::moderation::{Reportable, WithholdReason};
use domain::voices::CommentState;
use domain::{Actor, ProposalId, ReportId};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

/// Decides that a report is not right: the object stays.
///
/// Who, effect and refusals: as [`crate::participation::reject_report`]; who wrote a comment is told by mail.
///
/// # Errors
/// [`Error::Invalid`] without a sentence, [`Error::NotFound`].
pub async fn reject_report(db: &Db, actor: &Actor, id: ReportId, note: &str, now: DateTime<Utc>) -> Result<()> {
    if !is_about_comment(db, actor, id).await? {
        return crate::participation::reject_report(db, actor, id, note, now).await;
    }
    let tx = db.begin_write(actor.district).await?;
    let found = undecided_report(&tx, actor, id, note).await?;
    let comment = load(&tx, found.row.object_id).await?;
    let note = found.note.clone();
    decide_report(&tx, actor, found, false, now).await?;
    tell_kept(&tx, &comment, &note, now).await?;
    tx.commit().await
}

/// Decides that a report is right.
///
/// Who, effect and refusals: as [`crate::participation::uphold_report`]. A comment is withheld at once, as when the office reads it: its author
/// learns reason and sentence and may object, and then a different person decides.
///
/// # Errors
/// [`Error::Invalid`] without a sentence, [`Error::NotFound`]; `Conflict` while it is already proposed to withhold a contribution.
pub async fn uphold_report(
    db: &Db,
    actor: &Actor,
    id: ReportId,
    reason: WithholdReason,
    note: &str,
    now: DateTime<Utc>,
) -> Result<Option<ProposalId>> {
    if !is_about_comment(db, actor, id).await? {
        return crate::participation::uphold_report(db, actor, id, reason, note, now).await;
    }
    let tx = db.begin_write(actor.district).await?;
    let found = undecided_report(&tx, actor, id, note).await?;
    let comment = load(&tx, found.row.object_id).await?;
    if comment.state == CommentState::Shown.word() {
        withhold_in(&tx, (actor, found.role), &comment, (reason, &found.note), now).await?;
    }
    decide_report(&tx, actor, found, true, now).await?;
    tx.commit().await?;
    Ok(None)
}

async fn is_about_comment(db: &Db, actor: &Actor, id: ReportId) -> Result<bool> {
    let row = report::Entity::find_by_id(id.0).filter(report::Column::DistrictId.eq(actor.district.0)).one(&db.read).await?;
    Ok(row.ok_or(Error::NotFound)?.object == Reportable::Comment.word())
}

/// Who wrote it learns that somebody reported it and that it stays.
async fn tell_kept(tx: &Tx, comment: &row::Model, note: &str, now: DateTime<Utc>) -> Result<()> {
    let Some(address) = address_of(tx, comment).await? else { return Ok(()) };
    let target = about(&tx.tx, comment).await?;
    let mail = Mail::new("comment_report_without_effect", &address)
        .param("reference", &target.reference)
        .param("title", &target.title)
        .param("text", &comment.text)
        .param("note", note);
    outbox::put(&tx.tx, Some(tx.district), mail, now).await
}
