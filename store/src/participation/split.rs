//! Aufteilen: one contribution holds several concerns. Each goes on for itself, and both ways can be followed.

use super::contact::inform_authors_in;
use super::load::{Loaded, load, moved, profile, save, staff_role};
use super::{details, receive};
use crate::Db;
use crate::entity::{contribution, split_part};
use crate::error::{Result, known};
use crate::keys::Keys;
use crate::tx::{Tx, micros, new_id, time};
use chrono::{DateTime, Utc};
use domain::participation::{SplitForm, SplitPart, Stage, Step};
use domain::{Actor, ContributionId, Reference, Role};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

/// One that came out of a contribution, as its author finds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnPart {
    /// Public number.
    pub reference: String,
    /// Title as it was split.
    pub title: String,
    /// Stage.
    pub stage: Stage,
    /// The code that opens it; made anew from its id, never stored.
    pub code: String,
}

/// Splits a contribution into several.
///
/// Who: moderation, Quartiersmanagement. Effect: two to five new contributions at stage `received`, each with a number of its own, the same author and
/// channel, public event `ContributionReceived`; this one is answered with their numbers, public event `ContributionSplit`, its author is told
/// and opens all of them by the same receipt code. What supports it stays with it. Refusals: `Role`, `WrongStage`, `OwnMatter`.
///
/// # Errors
/// [`crate::Error::Invalid`] where a part is not complete.
pub async fn split(db: &Db, actor: &Actor, id: ContributionId, forms: &[SplitForm], now: DateTime<Utc>) -> Result<Vec<Reference>> {
    let tx = db.begin_write(actor.district).await?;
    let loaded = load(&tx, actor, id).await?;
    let role = staff_role(&tx, actor, Step::Split, &loaded).await?;
    let to = loaded.stage.after(Step::Split, &loaded.context())?;
    let parts = SplitForm::check(forms)?;
    let mut references = vec![];
    for (position, part) in (1..).zip(&parts) {
        references.push(born(db, &tx, (actor, role), &loaded, (position, part), now).await?);
    }
    let numbers = references.iter().map(Reference::as_str).collect::<Vec<_>>().join(", ");
    let mut row = moved(&loaded, to, None, now);
    row.earlier_stage = Set(None);
    save(&tx, row).await?;
    let event = loaded.event("ContributionSplit", role, now).moved(loaded.stage, to).fact("parts", &numbers).public();
    tx.append(actor, event, now).await?;
    inform_authors_in(&tx, &[id], "contribution_split", &[("parts", numbers)], now).await?;
    tx.commit().await?;
    Ok(references)
}

async fn born(
    db: &Db,
    tx: &Tx,
    (actor, role): (&Actor, Role),
    parent: &Loaded,
    (position, part): (i64, &SplitPart),
    now: DateTime<Utc>,
) -> Result<Reference> {
    let id = new_id();
    let code = db.keys.split_code(id);
    let reference = receive::next_reference(tx, now).await?;
    let mut row: contribution::ActiveModel = parent.row.clone().into();
    row.id = Set(id);
    row.reference = Set(reference.to_string());
    row.kind = Set(part.kind.word().to_owned());
    row.stage = Set(Stage::Received.word().to_owned());
    row.title = Set(part.title.clone());
    row.text = Set(part.text.clone());
    row.public_title = Set(String::new());
    row.public_text = Set(String::new());
    row.receipt_mac = Set(db.keys.receipt_mac(&code));
    row.idempotency_mac = Set(db.keys.mac("split-part", id.as_bytes()));
    // An open question about the address belongs to the first one; its answer is copied nowhere.
    row.email_token_hash = Set(None);
    row.answer = Set(String::new());
    row.earlier_stage = Set(None);
    row.stage_since = Set(micros(now));
    // Splitting wins no time: whoever wrote has waited since the whole came.
    row.due_at = Set(Some(micros(profile(tx).await?.desk.read_by(part.kind, time(parent.row.received_at)))));
    // What a project would cost or an event needs belongs to the part that is still one.
    if part.kind != parent.kind {
        details::forget(&mut row);
    }
    row.published_at = Set(None);
    let row = row.reset_all().insert(&tx.tx).await?;
    split_part::ActiveModel { part_id: Set(id), parent_id: Set(parent.row.id), position: Set(position) }.insert(&tx.tx).await?;
    let event = Loaded::of(row, actor)?
        .event("ContributionReceived", role, now)
        .moved(Stage::Draft, Stage::Received)
        .fact("channel", &parent.row.channel)
        .fact("kind", part.kind)
        .fact("split_from", &parent.row.reference)
        .public();
    tx.append(actor, event, now).await?;
    Ok(reference)
}

/// What came out of a contribution, in its order.
pub(super) async fn parts_of(conn: &impl ConnectionTrait, parent: Uuid) -> Result<Vec<contribution::Model>> {
    let links = split_part::Entity::find()
        .filter(split_part::Column::ParentId.eq(parent))
        .order_by_asc(split_part::Column::Position)
        .all(conn)
        .await?;
    if links.is_empty() {
        return Ok(vec![]);
    }
    let mut rows =
        contribution::Entity::find().filter(contribution::Column::Id.is_in(links.iter().map(|link| link.part_id))).all(conn).await?;
    rows.sort_by_key(|row| links.iter().position(|link| link.part_id == row.id));
    Ok(rows)
}

/// The contribution that this one came out of.
pub(super) async fn origin_of(conn: &impl ConnectionTrait, part: Uuid) -> Result<Option<contribution::Model>> {
    let Some(link) = split_part::Entity::find_by_id(part).one(conn).await? else { return Ok(None) };
    Ok(contribution::Entity::find_by_id(link.parent_id).one(conn).await?)
}

/// The same with the codes that open them.
pub(super) async fn own_parts(conn: &impl ConnectionTrait, keys: &Keys, parent: Uuid) -> Result<Vec<OwnPart>> {
    parts_of(conn, parent)
        .await?
        .into_iter()
        .map(|row| {
            Ok(OwnPart {
                stage: known(Stage::from_word(&row.stage), "stage")?,
                code: keys.split_code(row.id).printed(),
                reference: row.reference,
                title: row.title,
            })
        })
        .collect()
}

#[cfg(test)]
mod tests;
