//! Zuständig: who in the office has something of the queue in hand.

use super::notes::names;
use crate::Db;
use crate::entity::{
    account, addition, assignment, comment, comment_objection, contact_task, contribution, mention, proposal, report, role_grant,
};
use crate::error::{Error, Result, known};
use crate::tx::{Tx, micros};
use chrono::{DateTime, Utc};
use domain::events::{Event, ObjectKind};
use domain::moderation::WorkKind;
use domain::{AccountId, Actor, DistrictId, Role};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::HashMap;
use uuid::Uuid;

/// Who has work in hand and gives it to others.
pub(super) const OFFICE: &[Role] = &[Role::Manager, Role::Moderator, Role::ReviewPerson];

/// Gives something of the queue to a colleague, takes it oneself, or puts it back (`None`).
///
/// Who: moderation, Quartiersmanagement, review person. Effect: the owner, event `WorkAssigned` or `WorkReleased` (never public) at what it is
/// about. The same owner again changes nothing. Refusals: `Role`.
///
/// # Errors
/// [`Error::NotFound`] for work of another district, or a colleague who has no such role here.
pub async fn assign(db: &Db, actor: &Actor, work: WorkKind, id: Uuid, to: Option<AccountId>, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    assign_in(&tx, actor, (work, id), to, now).await?;
    tx.commit().await
}

/// The same inside another verb; gives who had it before.
pub(crate) async fn assign_in(
    tx: &Tx,
    actor: &Actor,
    (work, id): (WorkKind, Uuid),
    to: Option<AccountId>,
    now: DateTime<Utc>,
) -> Result<Option<AccountId>> {
    let role = actor.acting_as(OFFICE)?;
    let about = about(tx, work, id).await?.ok_or(Error::NotFound)?;
    let row = assignment::Entity::find_by_id(id).filter(assignment::Column::DistrictId.eq(tx.district.0)).one(&tx.tx).await?;
    let before = row.as_ref().map(|row| AccountId(row.account_id));
    if before == to {
        return Ok(before);
    }
    if let Some(row) = row {
        assignment::Entity::delete_by_id(row.object_id).exec(&tx.tx).await?;
    }
    let event = Event::new(about, if to.is_some() { "WorkAssigned" } else { "WorkReleased" }, role, now).fact("work", work);
    let Some(to) = to else {
        tx.append(actor, event, now).await?;
        return Ok(before);
    };
    if !is_colleague(tx, to).await? {
        return Err(Error::NotFound);
    }
    let row = assignment::ActiveModel {
        object_id: Set(id),
        district_id: Set(tx.district.0),
        kind: Set(work.word().to_owned()),
        account_id: Set(to.0),
        at: Set(micros(now)),
    };
    row.insert(&tx.tx).await?;
    let who = tx.pseudonym(Some(to)).await?;
    tx.append(actor, event.fact("to", who), now).await?;
    Ok(before)
}

/// What a thing of the queue is about, for its event; `None` when this district has no such thing.
pub(super) async fn about(tx: &Tx, work: WorkKind, id: Uuid) -> Result<Option<(ObjectKind, Uuid)>> {
    let contribution = match work {
        WorkKind::Contribution => Some(id),
        // Against a contribution it is known by that, against a comment by itself.
        WorkKind::Objection => match comment_objection::Entity::find_by_id(id).one(&tx.tx).await? {
            Some(said) => return commented(tx, said.comment_id).await,
            None => Some(id),
        },
        WorkKind::Addition => addition::Entity::find_by_id(id).one(&tx.tx).await?.map(|row| row.contribution_id),
        WorkKind::Call => contact_task::Entity::find_by_id(id).one(&tx.tx).await?.map(|row| row.contribution_id),
        WorkKind::Mention => mention::Entity::find_by_id(id).one(&tx.tx).await?.map(|row| row.contribution_id),
        WorkKind::Approval => return proposed(tx, id).await,
        WorkKind::Report => {
            let row = report::Entity::find_by_id(id).filter(report::Column::DistrictId.eq(tx.district.0)).one(&tx.tx).await?;
            return Ok(row.map(|row| (ObjectKind::Report, row.id)));
        }
        WorkKind::Comment => return commented(tx, id).await,
        WorkKind::Photo => None,
    };
    let Some(contribution) = contribution else { return Ok(None) };
    let row = contribution::Entity::find_by_id(contribution).filter(contribution::Column::DistrictId.eq(tx.district.0)).one(&tx.tx).await?;
    Ok(row.map(|row| (ObjectKind::Contribution, row.id)))
}

async fn commented(tx: &Tx, id: Uuid) -> Result<Option<(ObjectKind, Uuid)>> {
    let row = comment::Entity::find_by_id(id).filter(comment::Column::DistrictId.eq(tx.district.0)).one(&tx.tx).await?;
    row.map(|row| Ok((known(ObjectKind::from_word(&row.object), "comment object")?, row.object_id))).transpose()
}

async fn proposed(tx: &Tx, id: Uuid) -> Result<Option<(ObjectKind, Uuid)>> {
    let row = proposal::Entity::find_by_id(id).filter(proposal::Column::DistrictId.eq(tx.district.0)).one(&tx.tx).await?;
    row.map(|row| Ok((known(ObjectKind::from_word(&row.object), "proposal object")?, row.object_id))).transpose()
}

/// The person works in this district's office.
pub(super) async fn is_colleague(tx: &Tx, who: AccountId) -> Result<bool> {
    let grants = role_grant::Entity::find()
        .filter(role_grant::Column::DistrictId.eq(tx.district.0))
        .filter(role_grant::Column::AccountId.eq(who.0))
        .filter(role_grant::Column::Role.is_in(OFFICE.iter().map(|role| role.word())));
    Ok(grants.one(&tx.tx).await?.is_some())
}

/// The people of the office, by name.
///
/// Who: moderation, Quartiersmanagement, review person.
///
/// # Errors
/// [`Error::Refused`] for everybody else.
pub async fn colleagues(db: &Db, actor: &Actor) -> Result<Vec<(AccountId, String)>> {
    actor.acting_as(OFFICE)?;
    colleagues_in(&db.read, actor.district).await
}

pub(super) async fn colleagues_in(conn: &impl ConnectionTrait, district: DistrictId) -> Result<Vec<(AccountId, String)>> {
    let grants = role_grant::Entity::find()
        .filter(role_grant::Column::DistrictId.eq(district.0))
        .filter(role_grant::Column::Role.is_in(OFFICE.iter().map(|role| role.word())))
        .all(conn)
        .await?;
    let rows = account::Entity::find()
        .filter(account::Column::Id.is_in(grants.into_iter().map(|grant| grant.account_id)))
        .filter(account::Column::DisabledAt.is_null())
        .order_by_asc(account::Column::Name)
        .all(conn)
        .await?;
    Ok(rows.into_iter().map(|row| (AccountId(row.id), row.name)).collect())
}

/// Who has this in hand; a specialist office is not told.
///
/// # Errors
/// [`Error::Database`].
pub async fn owner_of(db: &Db, actor: &Actor, id: Uuid) -> Result<Option<(AccountId, String)>> {
    if actor.acting_as(OFFICE).is_err() {
        return Ok(None);
    }
    Ok(owners(&db.read, actor.district, &[id]).await?.remove(&id))
}

/// Who has these things in hand.
pub(super) async fn owners(conn: &impl ConnectionTrait, district: DistrictId, ids: &[Uuid]) -> Result<HashMap<Uuid, (AccountId, String)>> {
    let rows = assignment::Entity::find()
        .filter(assignment::Column::DistrictId.eq(district.0))
        .filter(assignment::Column::ObjectId.is_in(ids.iter().copied()))
        .all(conn)
        .await?;
    let names = names(conn, rows.iter().map(|row| row.account_id)).await?;
    let owner = |row: assignment::Model| {
        let name = names.get(&row.account_id).cloned().unwrap_or_default();
        (row.object_id, (AccountId(row.account_id), name))
    };
    Ok(rows.into_iter().map(owner).collect())
}
