//! Anliegen zu den eigenen Daten: each is a work item with the clock of one month (DSGVO Art. 12 (3)).

use crate::Db;
use crate::entity::{account, privacy_request};
use crate::error::{Error, Result, known};
use crate::tx::{micros, new_id, time};
use chrono::{DateTime, Utc};
use domain::accountability::{RequestForm, RequestKind, request_due};
use domain::events::{Event, ObjectKind};
use domain::{Actor, DistrictId, FieldErrors, Refusal, Role};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};
use std::collections::HashMap;
use uuid::Uuid;

/// Requests on one page, the open ones first.
const PAGE: u64 = 200;

/// A request as the office sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestView {
    /// Id.
    pub id: Uuid,
    /// Kind.
    pub kind: RequestKind,
    /// What is asked for.
    pub text: String,
    /// Name, or empty.
    pub name: String,
    /// How to answer.
    pub reach: String,
    /// When it came.
    pub received_at: DateTime<Utc>,
    /// By when it is answered.
    pub due_at: DateTime<Utc>,
    /// When it was answered.
    pub decided_at: Option<DateTime<Utc>>,
    /// Who answered it.
    pub decided_by: Option<String>,
    /// What was done.
    pub outcome: String,
}

/// Takes a request of somebody about their own data. The same key gives the same request, however often it is sent.
///
/// Who: everybody. Effect: one open request, due in a month; event `PrivacyRequestReceived` without its words.
///
/// # Errors
/// [`Error::Invalid`] where something is missing.
pub async fn receive_request(db: &Db, actor: &Actor, form: &RequestForm, key: &str, now: DateTime<Utc>) -> Result<DateTime<Utc>> {
    let mut errors = FieldErrors::new();
    let key = errors.line("key", key, 22, 100);
    let checked = form.check();
    errors.0.extend(checked.as_ref().err().into_iter().flat_map(|more| more.0.clone()));
    errors.or(())?;
    let (kind, text, name, reach) = checked?;
    let mac = db.keys.mac("privacy-request", format!("{} {key}", actor.district).as_bytes());
    let tx = db.begin_write(actor.district).await?;
    let known = privacy_request::Entity::find().filter(privacy_request::Column::IdempotencyMac.eq(mac.clone())).one(&tx.tx).await?;
    if let Some(known) = known {
        return Ok(time(known.due_at));
    }
    let (id, due) = (new_id(), request_due(now));
    let row = privacy_request::ActiveModel {
        id: Set(id),
        district_id: Set(tx.district.0),
        kind: Set(kind.word().to_owned()),
        text: Set(text),
        name: Set(name),
        reach: Set(reach),
        idempotency_mac: Set(mac),
        received_at: Set(micros(now)),
        due_at: Set(micros(due)),
        decided_at: Set(None),
        decided_by: Set(None),
        outcome: Set(String::new()),
    };
    row.insert(&tx.tx).await?;
    let event = Event::new((ObjectKind::PrivacyRequest, id), "PrivacyRequestReceived", Role::Resident, now).fact("kind", kind);
    tx.append(&Actor::resident(tx.district), event, now).await?;
    tx.commit().await?;
    Ok(due)
}

/// The requests of a district, what waits longest first, then what was answered last.
///
/// Who: Quartiersmanagement. Refusals: `Role`.
///
/// # Errors
/// [`Error::Refused`].
pub async fn requests(db: &Db, actor: &Actor) -> Result<Vec<RequestView>> {
    actor.acting_as(&[Role::Manager])?;
    let of_district = privacy_request::Entity::find().filter(privacy_request::Column::DistrictId.eq(actor.district.0));
    let open = of_district.clone().filter(privacy_request::Column::DecidedAt.is_null()).order_by_asc(privacy_request::Column::DueAt);
    let mut rows = open.all(&db.read).await?;
    let done = of_district.filter(privacy_request::Column::DecidedAt.is_not_null()).order_by_desc(privacy_request::Column::DecidedAt);
    rows.extend(done.paginate(&db.read, PAGE).fetch_page(0).await?);
    let people =
        account::Entity::find().filter(account::Column::Id.is_in(rows.iter().filter_map(|row| row.decided_by))).all(&db.read).await?;
    let names: HashMap<Uuid, String> = people.into_iter().map(|person| (person.id, person.name)).collect();
    rows.into_iter()
        .map(|row| {
            Ok(RequestView {
                id: row.id,
                kind: known(RequestKind::from_word(&row.kind), "kind of request")?,
                text: row.text,
                name: row.name,
                reach: row.reach,
                received_at: time(row.received_at),
                due_at: time(row.due_at),
                decided_at: row.decided_at.map(time),
                decided_by: row.decided_by.and_then(|id| names.get(&id).cloned()),
                outcome: row.outcome,
            })
        })
        .collect()
}

/// How many wait, and how many of them too long.
///
/// # Errors
/// [`Error::Database`].
pub async fn requests_due(db: &Db, district: DistrictId, now: DateTime<Utc>) -> Result<(u64, u64)> {
    let open = privacy_request::Entity::find()
        .filter(privacy_request::Column::DistrictId.eq(district.0))
        .filter(privacy_request::Column::DecidedAt.is_null());
    let late = open.clone().filter(privacy_request::Column::DueAt.lt(micros(now))).count(&db.read).await?;
    Ok((open.count(&db.read).await?, late))
}

/// Notes how a request was answered.
///
/// Who: Quartiersmanagement. Effect: the request is done, event `PrivacyRequestDecided` without words. Doing it twice changes nothing.
/// Refusals: `Role`.
///
/// # Errors
/// [`Error::Invalid`] without a sentence, [`Error::NotFound`] for another district's.
pub async fn decide_request(db: &Db, actor: &Actor, id: Uuid, outcome: &str, now: DateTime<Utc>) -> Result<()> {
    let role = actor.acting_as(&[Role::Manager])?;
    let account = actor.account.ok_or(Refusal::Role)?;
    let tx = db.begin_write(actor.district).await?;
    let row = privacy_request::Entity::find_by_id(id)
        .filter(privacy_request::Column::DistrictId.eq(tx.district.0))
        .one(&tx.tx)
        .await?
        .ok_or(Error::NotFound)?;
    let mut errors = FieldErrors::new();
    let outcome = errors.text("outcome", outcome, 3, 1000);
    errors.or(())?;
    if row.decided_at.is_some() {
        return Ok(());
    }
    let kind = row.kind.clone();
    let mut row: privacy_request::ActiveModel = row.into();
    row.decided_at = Set(Some(micros(now)));
    row.decided_by = Set(Some(account.0));
    row.outcome = Set(outcome);
    row.update(&tx.tx).await?;
    tx.append(actor, Event::new((ObjectKind::PrivacyRequest, id), "PrivacyRequestDecided", role, now).fact("kind", kind), now).await?;
    tx.commit().await
}
