//! Mehreres auf einmal: each thing by its own verb and in its own transaction; what was done stays together so that it can be taken back.

use super::{answer, contact, keep_addition, tick_contact};
use crate::Db;
use crate::entity::{addition, batch, contact_task, contribution};
use crate::error::{Error, Result, known};
use crate::moderation::assign_in;
use crate::tx::{Tx, micros, new_id, time};
use chrono::{DateTime, Utc};
use domain::events::{Event, ObjectKind};
use domain::moderation::{BatchItem, Deed, Filling, WorkKind, fill, may_undo};
use domain::refusal::StepRefused;
use domain::{AccountId, Actor, ContributionId, FieldErrors, Problem, Refusal, Role};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

/// Things of one batch: a page of the queue.
const MOST: usize = 100;
const ROLES: &[Role] = &[Role::Moderator, Role::Manager, Role::ReviewPerson];

/// What is done to each of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Together {
    /// Gives them to somebody, or to nobody.
    Assign(Option<AccountId>),
    /// The calls are made, the letters sent.
    TickCalls,
    /// The additions are read and stay in the office.
    KeepAdditions,
    /// The same answer to each, with the places of a template; and the name of the office for them.
    Answer {
        /// The words.
        text: String,
        /// Name of the office.
        office: String,
    },
}

impl Together {
    const fn deed(&self) -> Deed {
        match self {
            Self::Assign(_) => Deed::Assign,
            Self::TickCalls => Deed::TickCalls,
            Self::KeepAdditions => Deed::KeepAdditions,
            Self::Answer { .. } => Deed::Answer,
        }
    }
}

/// What was done together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BatchView {
    /// Id.
    pub id: Uuid,
    /// What.
    pub deed: Deed,
    /// To what, each with its reference and title.
    pub items: Vec<(BatchItem, String, String)>,
    /// When.
    pub at: DateTime<Utc>,
    /// When it was taken back.
    pub undone_at: Option<DateTime<Utc>>,
    /// It can still be taken back.
    pub may_undo: bool,
}

/// Does the same to several things. What refuses stays as it is and says why; the others are done.
///
/// Who: moderation, Quartiersmanagement, review person, each thing as its own verb allows. Effect: as [`crate::moderation::assign`],
/// [`super::tick_contact`], [`super::keep_addition`], [`super::answer`]; and the record by which it can be taken back. Refusals: `Role`.
///
/// # Errors
/// [`Error::Invalid`] with `items` when nothing or too much is chosen, with `answer` for an answer that is none.
pub async fn do_together(db: &Db, actor: &Actor, what: &Together, chosen: &[(WorkKind, Uuid)], now: DateTime<Utc>) -> Result<Uuid> {
    actor.acting_as(ROLES)?;
    let account = actor.account.ok_or(Refusal::Role)?;
    check(what, chosen)?;
    let mut items = Vec::with_capacity(chosen.len());
    for (work, id) in chosen {
        let mut item = BatchItem { work: *work, id: *id, before: None, refused: None };
        match one(db, actor, what, (*work, *id), now).await {
            Ok(before) => item.before = before,
            Err(Error::Refused(why)) => item.refused = Some(why),
            Err(Error::NotFound | Error::Conflict | Error::Invalid(_)) => item.refused = Some(StepRefused::WrongStage.into()),
            Err(other) => return Err(other),
        }
        items.push(item);
    }
    let id = new_id();
    let tx = db.begin_write(actor.district).await?;
    let row = batch::ActiveModel {
        id: Set(id),
        district_id: Set(tx.district.0),
        account_id: Set(account.0),
        deed: Set(what.deed().word().to_owned()),
        items: Set(serde_json::to_string(&items).map_err(|error| Error::Corrupt(error.to_string()))?),
        at: Set(micros(now)),
        undone_at: Set(None),
    };
    row.insert(&tx.tx).await?;
    tx.commit().await?;
    Ok(id)
}

fn check(what: &Together, chosen: &[(WorkKind, Uuid)]) -> Result<()> {
    let mut errors = FieldErrors::new();
    if chosen.is_empty() {
        errors.add("items", Problem::ChooseOne);
    } else if chosen.len() > MOST {
        errors.add("items", Problem::TooLong { max: u32::try_from(MOST).unwrap_or(u32::MAX) });
    }
    if let Together::Answer { text, .. } = what {
        errors.text("answer", text, 3, super::answer::ANSWER_MAX);
    }
    Ok(errors.or(())?)
}

/// One of them, in a transaction of its own; gives who had it before.
async fn one(db: &Db, actor: &Actor, what: &Together, (work, id): (WorkKind, Uuid), now: DateTime<Utc>) -> Result<Option<AccountId>> {
    if !what.deed().fits(work) {
        return Err(StepRefused::WrongKind.into());
    }
    match what {
        Together::Assign(to) => {
            let tx = db.begin_write(actor.district).await?;
            let before = assign_in(&tx, actor, (work, id), *to, now).await?;
            tx.commit().await?;
            return Ok(before);
        }
        Together::TickCalls => tick_contact(db, actor, id, now).await?,
        Together::KeepAdditions => keep_addition(db, actor, id, now).await?,
        Together::Answer { text, office } => {
            let filling = filling(db, actor, id, office).await?;
            answer(db, actor, ContributionId(id), &fill(text, &filling), now).await?;
        }
    }
    Ok(None)
}

async fn filling(db: &Db, actor: &Actor, id: Uuid, office: &str) -> Result<Filling> {
    let row = contribution::Entity::find_by_id(id)
        .filter(contribution::Column::DistrictId.eq(actor.district.0))
        .one(&db.read)
        .await?
        .ok_or(Error::NotFound)?;
    Ok(Filling { reference: row.reference, title: row.title, name: row.name, office: office.to_owned() })
}

/// What was done together.
///
/// Who: moderation, Quartiersmanagement, review person.
///
/// # Errors
/// [`Error::Refused`] for everybody else, [`Error::NotFound`] for another district's.
pub async fn batch_of(db: &Db, actor: &Actor, id: Uuid, now: DateTime<Utc>) -> Result<BatchView> {
    actor.acting_as(ROLES)?;
    let found = batch::Entity::find_by_id(id).filter(batch::Column::DistrictId.eq(actor.district.0));
    let row = found.one(&db.read).await?.ok_or(Error::NotFound)?;
    let deed = known(Deed::from_word(&row.deed), "deed")?;
    let items = read(&row)?;
    let names = names(db, actor, &items).await?;
    let undone_at = row.undone_at.map(time);
    Ok(BatchView {
        id,
        deed,
        may_undo: undone_at.is_none() && may_undo(deed, time(row.at), now).is_ok() && items.iter().any(|item| item.refused.is_none()),
        items: items.into_iter().zip(names).map(|(item, (reference, title))| (item, reference, title)).collect(),
        at: time(row.at),
        undone_at,
    })
}

/// Takes back what was done together: by the opposite event for each thing.
///
/// Who: as [`do_together`], within ten minutes. Effect: earlier owners again, calls open again, additions unread again; what somebody changed meanwhile
/// stays. Doing it twice changes nothing. Refusals: `Role`, `UndoOver`.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn undo_batch(db: &Db, actor: &Actor, id: Uuid, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(ROLES)?;
    let found = batch::Entity::find_by_id(id).filter(batch::Column::DistrictId.eq(tx.district.0));
    let row = found.one(&tx.tx).await?.ok_or(Error::NotFound)?;
    if row.undone_at.is_some() {
        return Ok(());
    }
    let deed = known(Deed::from_word(&row.deed), "deed")?;
    may_undo(deed, time(row.at), now)?;
    let done = time(row.at);
    for item in read(&row)?.into_iter().filter(|item| item.refused.is_none()) {
        match deed {
            Deed::Assign => {
                assign_in(&tx, actor, (item.work, item.id), item.before, now).await?;
            }
            Deed::TickCalls => contact::untick_in(&tx, actor, (item.id, done), role, now).await?,
            Deed::KeepAdditions => unread(&tx, actor, (item.id, done), role, now).await?,
            Deed::Answer => {}
        }
    }
    let mut row: batch::ActiveModel = row.into();
    row.undone_at = Set(Some(micros(now)));
    row.update(&tx.tx).await?;
    tx.commit().await
}

/// An addition that was only just read is unread again.
async fn unread(tx: &Tx, actor: &Actor, (id, done): (Uuid, DateTime<Utc>), role: Role, now: DateTime<Utc>) -> Result<()> {
    let row = addition::Entity::find_by_id(id).one(&tx.tx).await?.ok_or(Error::NotFound)?;
    if row.shown || row.decided_at != Some(micros(done)) {
        return Ok(());
    }
    let about = row.contribution_id;
    let mut row: addition::ActiveModel = row.into();
    row.decided_at = Set(None);
    row.update(&tx.tx).await?;
    tx.append(actor, Event::new((ObjectKind::Contribution, about), "AdditionReopened", role, now), now).await.map(|_| ())
}

fn read(row: &batch::Model) -> Result<Vec<BatchItem>> {
    serde_json::from_str(&row.items).map_err(|error| Error::Corrupt(error.to_string()))
}

/// Reference and title of each, in their order.
async fn names(db: &Db, actor: &Actor, items: &[BatchItem]) -> Result<Vec<(String, String)>> {
    let ids = || items.iter().map(|item| item.id);
    let mut at: Vec<(Uuid, Uuid)> = items.iter().map(|item| (item.id, item.id)).collect();
    let additions = addition::Entity::find().filter(addition::Column::Id.is_in(ids())).all(&db.read).await?;
    at.extend(additions.into_iter().map(|row| (row.id, row.contribution_id)));
    let calls = contact_task::Entity::find().filter(contact_task::Column::Id.is_in(ids())).all(&db.read).await?;
    at.extend(calls.into_iter().map(|row| (row.id, row.contribution_id)));
    let rows = contribution::Entity::find()
        .filter(contribution::Column::DistrictId.eq(actor.district.0))
        .filter(contribution::Column::Id.is_in(at.iter().map(|(_, contribution)| *contribution)))
        .all(&db.read)
        .await?;
    let name = |item: &BatchItem| {
        let mine = at.iter().filter(|(id, _)| *id == item.id).map(|(_, contribution)| *contribution);
        let row = mine.filter_map(|id| rows.iter().find(|row| row.id == id)).next_back();
        row.map(|row| (row.reference.clone(), row.title.clone())).unwrap_or_default()
    };
    Ok(items.iter().map(name).collect())
}

#[cfg(test)]
mod tests;
