//! Das Protokoll: who did what when, newest first, and whether the chain is whole.

use crate::Db;
use crate::entity::{account, contribution, event, event_head, event_payload, measure, pseudonym};
use crate::error::{Error, Result, known};
use crate::events::{Verdict, verify};
use crate::tx::{micros, time};
use chrono::{DateTime, Utc};
use domain::accountability::{READERS, sees_content};
use domain::events::{Event, ObjectKind, Payload};
use domain::{Actor, DistrictId, Reference};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;
use uuid::Uuid;

/// Events of one page.
const PAGE: u64 = 50;
/// Events of one table to download.
const EXPORT: u64 = 20_000;

/// The chosen part of the record.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AuditFilter {
    /// Part of the name of the one who acted.
    pub who: String,
    /// Kind of event.
    pub kind: String,
    /// Kind of object.
    pub object: Option<ObjectKind>,
    /// Number of a contribution or measure.
    pub reference: String,
    /// From this moment.
    pub from: Option<DateTime<Utc>>,
    /// Before this moment.
    pub until: Option<DateTime<Utc>>,
    /// Older than this place in the chain.
    pub before: Option<i64>,
}

/// One event as a person reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditEntry {
    /// Place in the chain.
    pub seq: i64,
    /// When the server wrote it down.
    pub recorded_at: DateTime<Utc>,
    /// When it happened.
    pub occurred_at: DateTime<Utc>,
    /// What it is about.
    pub object: ObjectKind,
    /// Number of the contribution or measure.
    pub reference: Option<String>,
    /// Name of the verb in the past.
    pub kind: String,
    /// Name of the one who acted; `None` for people without account, jobs, and who was erased.
    pub who: Option<String>,
    /// Content; `None` when it was erased or is not for this reader.
    pub payload: Option<Payload>,
    /// There is a content that this reader does not see.
    pub closed: bool,
}

/// A page of the record.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AuditPage {
    /// Events, newest first.
    pub entries: Vec<AuditEntry>,
    /// Where the next page begins.
    pub next: Option<i64>,
    /// Kinds of events that occur here, for the filter.
    pub kinds: Vec<String>,
}

/// What checking the chain found, with its newest link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChainReport {
    /// Whole, or where it breaks.
    pub verdict: Verdict,
    /// Hash of the newest link, hexadecimal.
    pub head: String,
}

/// Reads the record.
///
/// Who: [`READERS`]. What somebody may not read stands there without its content (I11). Refusals: `Role`.
///
/// # Errors
/// [`Error::Refused`].
pub async fn audit(db: &Db, actor: &Actor, filter: &AuditFilter) -> Result<AuditPage> {
    actor.acting_as(READERS)?;
    let mut entries = found(db, actor, filter, PAGE + 1).await?;
    let more = entries.len() > usize::try_from(PAGE).unwrap_or(usize::MAX);
    entries.truncate(usize::try_from(PAGE).unwrap_or(usize::MAX));
    let next = entries.last().filter(|_| more).map(|entry| entry.seq);
    let kinds: Vec<String> = event::Entity::find()
        .select_only()
        .column(event::Column::Kind)
        .distinct()
        .filter(event::Column::DistrictId.eq(actor.district.0))
        .order_by_asc(event::Column::Kind)
        .into_tuple()
        .all(&db.read)
        .await?;
    Ok(AuditPage { entries, next, kinds })
}

/// The same as one table to take along.
///
/// Who: as [`audit`]. Effect: event `RecordExported`. Refusals: `Role`.
///
/// # Errors
/// [`Error::Refused`].
pub async fn audit_export(db: &Db, actor: &Actor, filter: &AuditFilter, now: DateTime<Utc>) -> Result<Vec<AuditEntry>> {
    let role = actor.acting_as(READERS)?;
    let entries = found(db, actor, &AuditFilter { before: None, ..filter.clone() }, EXPORT).await?;
    let tx = db.begin_write(actor.district).await?;
    let event = Event::new((ObjectKind::District, actor.district.0), "RecordExported", role, now).fact("events", entries.len());
    tx.append(actor, event, now).await?;
    tx.commit().await?;
    Ok(entries)
}

/// Checks the chain of the district, link by link.
///
/// Who: as [`audit`]. Refusals: `Role`.
///
/// # Errors
/// [`Error::Refused`].
pub async fn check_chain(db: &Db, actor: &Actor) -> Result<ChainReport> {
    actor.acting_as(READERS)?;
    let verdict = verify(db, actor.district).await?;
    let head = event_head::Entity::find_by_id(actor.district.0).one(&db.read).await?.ok_or(Error::NotFound)?;
    Ok(ChainReport { verdict, head: head.hash.iter().map(|byte| format!("{byte:02x}")).collect() })
}

async fn found(db: &Db, actor: &Actor, filter: &AuditFilter, most: u64) -> Result<Vec<AuditEntry>> {
    let mut query = event::Entity::find().filter(event::Column::DistrictId.eq(actor.district.0));
    if let Some(object) = filter.object {
        query = query.filter(event::Column::Object.eq(object.word()));
    }
    if !filter.kind.is_empty() {
        query = query.filter(event::Column::Kind.eq(&filter.kind));
    }
    if let Some(from) = filter.from {
        query = query.filter(event::Column::RecordedAt.gte(micros(from)));
    }
    if let Some(until) = filter.until {
        query = query.filter(event::Column::RecordedAt.lt(micros(until)));
    }
    if let Some(before) = filter.before {
        query = query.filter(event::Column::Seq.lt(before));
    }
    let names = names(db, actor.district).await?;
    if !filter.who.trim().is_empty() {
        let wanted = filter.who.trim().to_lowercase();
        let those = names.iter().filter(|(_, name)| name.to_lowercase().contains(&wanted)).map(|(pseudonym, _)| *pseudonym);
        query = query.filter(event::Column::Actor.is_in(those.collect::<Vec<Uuid>>()));
    }
    if !filter.reference.trim().is_empty() {
        query = query.filter(event::Column::ObjectId.eq(object_of(db, actor.district, &filter.reference).await?));
    }
    let rows = query.order_by_desc(event::Column::Seq).limit(most).find_also_related(event_payload::Entity).all(&db.read).await?;
    let references = references(db, actor.district, rows.iter().map(|(row, _)| row.object_id).collect()).await?;
    rows.into_iter().map(|row| entry(actor, &names, &references, row)).collect()
}

fn entry(
    actor: &Actor,
    names: &HashMap<Uuid, String>,
    references: &HashMap<Uuid, String>,
    (row, payload): (event::Model, Option<event_payload::Model>),
) -> Result<AuditEntry> {
    let object = known(ObjectKind::from_word(&row.object), "event object")?;
    let payload: Option<Payload> =
        payload.map(|payload| serde_json::from_str(&payload.payload)).transpose().map_err(|error| Error::Corrupt(error.to_string()))?;
    let sees = payload.as_ref().is_some_and(|payload| sees_content(&actor.roles, object, payload.public));
    Ok(AuditEntry {
        seq: row.seq,
        recorded_at: time(row.recorded_at),
        occurred_at: time(row.occurred_at),
        object,
        reference: references.get(&row.object_id).cloned(),
        kind: row.kind,
        who: names.get(&row.actor).cloned(),
        closed: payload.is_some() && !sees,
        payload: payload.filter(|_| sees),
    })
}

/// Who stands behind the pseudonyms of a district.
async fn names(db: &Db, district: DistrictId) -> Result<HashMap<Uuid, String>> {
    let rows = pseudonym::Entity::find().filter(pseudonym::Column::DistrictId.eq(district.0)).all(&db.read).await?;
    let accounts = account::Entity::find().filter(account::Column::Id.is_in(rows.iter().map(|row| row.account_id))).all(&db.read).await?;
    let name = |id: Uuid| accounts.iter().find(|account| account.id == id).map(|account| account.name.clone());
    Ok(rows.into_iter().filter_map(|row| Some((row.pseudonym, name(row.account_id)?))).collect())
}

/// The numbers of contributions and measures.
async fn references(db: &Db, district: DistrictId, ids: Vec<Uuid>) -> Result<HashMap<Uuid, String>> {
    let contributions: Vec<(Uuid, String)> = contribution::Entity::find()
        .select_only()
        .columns([contribution::Column::Id, contribution::Column::Reference])
        .filter(contribution::Column::DistrictId.eq(district.0))
        .filter(contribution::Column::Id.is_in(ids.iter().copied()))
        .into_tuple()
        .all(&db.read)
        .await?;
    let measures: Vec<(Uuid, String)> = measure::Entity::find()
        .select_only()
        .columns([measure::Column::Id, measure::Column::Reference])
        .filter(measure::Column::DistrictId.eq(district.0))
        .filter(measure::Column::Id.is_in(ids))
        .into_tuple()
        .all(&db.read)
        .await?;
    Ok(contributions.into_iter().chain(measures).collect())
}

/// The object behind a typed number; the nil id, which nothing has, for one that does not exist.
async fn object_of(db: &Db, district: DistrictId, typed: &str) -> Result<Uuid> {
    let Ok(reference) = typed.parse::<Reference>() else { return Ok(Uuid::nil()) };
    let found = contribution::Entity::find()
        .filter(contribution::Column::DistrictId.eq(district.0))
        .filter(contribution::Column::Reference.eq(reference.as_str()))
        .one(&db.read)
        .await?;
    if let Some(found) = found {
        return Ok(found.id);
    }
    let found = measure::Entity::find()
        .filter(measure::Column::DistrictId.eq(district.0))
        .filter(measure::Column::Reference.eq(reference.as_str()))
        .one(&db.read)
        .await?;
    Ok(found.map_or_else(Uuid::nil, |found| found.id))
}

#[cfg(test)]
mod tests;
