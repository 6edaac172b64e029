//! Einspruch gegen einen nicht gezeigten Kommentar: one click of its author, decided by a different person, as for contributions (E7).

use super::own::{CommentKey, of_key};
use super::{about, event, load};
use crate::Db;
use crate::entity::{comment as row, comment_objection};
use crate::error::{Error, Result, known};
use crate::keys::{token, token_hash};
use crate::outbox::{self, Mail};
use crate::participation::profile_of;
use crate::tx::{Tx, micros, new_id, time};
use chrono::{DateTime, Utc};
use domain::events::ObjectKind;
use domain::moderation::{WithholdReason, WorkKind, may_confirm};
use domain::refusal::StepRefused;
use domain::voices::{CommentState, may_object};
use domain::{AccountId, Actor, FieldErrors, Refusal, Role};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::HashMap;
use uuid::Uuid;

/// Who decides about an objection.
const ROLES: &[Role] = &[Role::Moderator, Role::Manager, Role::ReviewPerson];
/// Characters of an objection.
const TEXT_MAX: u32 = 1000;
/// Characters of the reason of a decision.
const REASON_MAX: u32 = 600;

/// An objection as its author reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommentObjection {
    /// What was said with it; may be empty.
    pub text: String,
    /// When it came.
    pub at: DateTime<Utc>,
    /// By when it is decided.
    pub due_at: DateTime<Utc>,
    /// The decision, once there is one.
    pub upheld: Option<bool>,
    /// Its reason.
    pub reason: String,
}

/// An objection as the office decides about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenedObjection {
    /// Id.
    pub id: Uuid,
    /// Contribution or measure.
    pub object: ObjectKind,
    /// Reference of it.
    pub reference: String,
    /// Title of it.
    pub title: String,
    /// The comment as it was sent.
    pub comment: String,
    /// Why it is not shown.
    pub reason: Option<WithholdReason>,
    /// The sentence to its author.
    pub note: String,
    /// The objection and what became of it.
    pub objection: CommentObjection,
    /// Whether the reader may decide: a different person, and nobody about their own.
    pub may_decide: std::result::Result<(), StepRefused>,
}

/// Objects to a comment's not being shown.
///
/// Who: its author, by the mailed link or by account. Effect: one objection, due within the district's days, event `CommentObjected`; the comment stays
/// as it is. No words are needed. Refusals: `WrongStage`, `TooLate` after the district's period, `AlreadyDecided` after an objection to this decision,
/// `LinkOver`, `NotYours`.
///
/// # Errors
/// [`Error::Invalid`] for a text that is too long, [`Error::NotFound`].
pub async fn object_to_comment(db: &Db, actor: &Actor, by: CommentKey<'_>, text: &str, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let found = of_key(&tx, actor, by, now).await?;
    let state = known(CommentState::from_word(&found.state), "state of a comment")?;
    let profile = profile_of(&tx).await?;
    let settled = !since_decisions(&tx.tx, &[&found]).await?.is_empty();
    may_object(state, found.decided_at.map(time), settled, profile.way.objection_months, now)?;
    let mut errors = FieldErrors::new();
    let text = errors.text("objection", text, 0, TEXT_MAX);
    errors.or(())?;
    let said = comment_objection::ActiveModel {
        id: Set(new_id()),
        district_id: Set(tx.district.0),
        comment_id: Set(found.id),
        text: Set(text),
        at: Set(micros(now)),
        due_at: Set(micros(WorkKind::Objection.due(&profile.desk, now))),
        upheld: Set(None),
        reason: Set(String::new()),
        decided_by: Set(None),
        decided_at: Set(None),
    };
    said.insert(&tx.tx).await?;
    tx.append(actor, event(&found, "CommentObjected", Role::Resident, now)?, now).await?;
    tx.commit().await
}

/// The objections to the decisions that these comments stand under, by comment.
pub(super) async fn since_decisions(
    conn: &impl ConnectionTrait,
    comments: &[&row::Model],
) -> Result<HashMap<Uuid, comment_objection::Model>> {
    if comments.is_empty() {
        return Ok(HashMap::new());
    }
    let said = comment_objection::Entity::find()
        .filter(comment_objection::Column::CommentId.is_in(comments.iter().map(|row| row.id)))
        .order_by_asc(comment_objection::Column::At)
        .all(conn)
        .await?;
    let decided = |id: Uuid| comments.iter().find(|row| row.id == id).and_then(|row| row.decided_at).unwrap_or_default();
    // The newest one stands last.
    Ok(said.into_iter().filter(|said| said.at >= decided(said.comment_id)).map(|said| (said.comment_id, said)).collect())
}

pub(super) fn view(row: comment_objection::Model) -> CommentObjection {
    CommentObjection { text: row.text, at: time(row.at), due_at: time(row.due_at), upheld: row.upheld, reason: row.reason }
}

/// Opens an objection on the workplace.
///
/// Who: moderation, Quartiersmanagement, review person. Refusals: `Role`.
///
/// # Errors
/// [`Error::NotFound`] for another district's.
pub async fn opened_objection(db: &Db, actor: &Actor, id: Uuid) -> Result<OpenedObjection> {
    actor.acting_as(ROLES)?;
    let said = comment_objection::Entity::find_by_id(id)
        .filter(comment_objection::Column::DistrictId.eq(actor.district.0))
        .one(&db.read)
        .await?
        .ok_or(Error::NotFound)?;
    let found = row::Entity::find_by_id(said.comment_id).one(&db.read).await?.ok_or(Error::NotFound)?;
    let target = about(&db.read, &found).await?;
    Ok(OpenedObjection {
        id,
        object: target.object,
        reference: target.reference.to_string(),
        title: target.title,
        may_decide: may_decide(actor, &said, &found),
        comment: found.text,
        reason: WithholdReason::from_word(&found.reason),
        note: found.note,
        objection: view(said),
    })
}

/// A different person than the one who withheld it, and never who wrote it.
fn may_decide(actor: &Actor, said: &comment_objection::Model, found: &row::Model) -> std::result::Result<(), StepRefused> {
    if said.decided_at.is_some() {
        return Err(StepRefused::AlreadyDecided);
    }
    if found.state != CommentState::Withheld.word() {
        return Err(StepRefused::WrongStage);
    }
    let own = found.account_id.is_some() && found.account_id == actor.account.map(|account| account.0);
    may_confirm(found.decided_by.map(AccountId), actor.account, own)
}

/// Decides that the objection is right: the comment waits to be read again, as a contribution goes back to the desk.
///
/// Who: review person, moderation or Quartiersmanagement, not the one who withheld it. Effect: state `confirmed`, event `CommentObjectionUpheld`, its author
/// is told by mail. Refusals: `Role`, `OwnMatter`, `SamePerson`, `AlreadyDecided`, `WrongStage` when it was taken back meanwhile.
///
/// # Errors
/// [`Error::Invalid`] without a reason, [`Error::NotFound`].
pub async fn uphold_comment_objection(db: &Db, actor: &Actor, id: Uuid, reason: &str, now: DateTime<Utc>) -> Result<()> {
    decide(db, actor, id, (true, reason), now).await
}

/// Decides that the comment stays withheld, for good.
///
/// Who, refusals: as [`uphold_comment_objection`]. Effect: event `CommentObjectionRejected`, its author is told by mail.
///
/// # Errors
/// As there.
pub async fn reject_comment_objection(db: &Db, actor: &Actor, id: Uuid, reason: &str, now: DateTime<Utc>) -> Result<()> {
    decide(db, actor, id, (false, reason), now).await
}

async fn decide(db: &Db, actor: &Actor, id: Uuid, (upheld, reason): (bool, &str), now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(ROLES)?;
    let account = actor.account.ok_or(Refusal::Role)?;
    let said = comment_objection::Entity::find_by_id(id)
        .filter(comment_objection::Column::DistrictId.eq(tx.district.0))
        .one(&tx.tx)
        .await?
        .ok_or(Error::NotFound)?;
    let found = load(&tx, said.comment_id).await?;
    may_decide(actor, &said, &found)?;
    let mut errors = FieldErrors::new();
    let reason = errors.text("reason", reason, 10, REASON_MAX);
    errors.or(())?;
    let mut said: comment_objection::ActiveModel = said.into();
    said.upheld = Set(Some(upheld));
    said.reason = Set(reason.clone());
    said.decided_by = Set(Some(account.0));
    said.decided_at = Set(Some(micros(now)));
    said.update(&tx.tx).await?;
    let kind = if upheld { "CommentObjectionUpheld" } else { "CommentObjectionRejected" };
    tx.append(actor, event(&found, kind, role, now)?.because("", &reason), now).await?;
    settle(&tx, found, (upheld, &reason), now).await?;
    tx.commit().await
}

/// Puts the comment before the office again where the objection was right, and tells its author with a fresh link.
async fn settle(tx: &Tx, found: row::Model, (upheld, reason): (bool, &str), now: DateTime<Utc>) -> Result<()> {
    let (address, target) = (super::comment::address_of(tx, &found).await?, about(&tx.tx, &found).await?);
    let text = found.text.clone();
    let mut row: row::ActiveModel = found.into();
    if upheld {
        row.state = Set(CommentState::Confirmed.word().to_owned());
        row.reason = Set(String::new());
        row.note = Set(String::new());
        row.decided_by = Set(None);
        row.decided_at = Set(None);
        // From now on it waits to be read.
        row.confirmed_at = Set(Some(micros(now)));
    }
    if let Some(address) = address {
        let token = token();
        row.token_hash = Set(Some(token_hash(&token)));
        let kind = if upheld { "comment_objection_upheld" } else { "comment_objection_rejected" };
        let mail = Mail::new(kind, &address)
            .param("token", token)
            .param("reference", &target.reference)
            .param("title", &target.title)
            .param("text", text)
            .param("note", reason);
        outbox::put(&tx.tx, Some(tx.district), mail, now).await?;
    }
    row.update(&tx.tx).await?;
    Ok(())
}
