//! Tresen: tablets on which anybody in the office can say something without staff being signed in. A tablet has a token of its own, may
//! do nothing but hand in, and is switched off by the office (`docs/decisions/`).

use super::receive::{Arrival, OFFICE, Receipt, bound_key, new_key, receive};
use crate::Db;
use crate::entity::counter_device;
use crate::error::{Error, OnUnique, Result};
use crate::keys::{Keys, token, token_hash};
use crate::people::{Limit, count_attempt};
use crate::tx::{micros, new_id, time};
use chrono::{DateTime, TimeDelta, Utc};
use domain::events::{Event, ObjectKind};
use domain::participation::{Channel, Intake};
use domain::refusal::CodeRefused;
use domain::{Actor, DistrictId, FieldErrors, Language, ReceiptCode, Role, Written};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};
use uuid::Uuid;

/// As long as it takes to walk to the tablet and type.
const OPEN_WITHIN: TimeDelta = TimeDelta::hours(1);
/// What was written without connection keeps its day, but not longer than a tablet may lie in a drawer.
const LATE: TimeDelta = TimeDelta::days(30);

/// A tablet that was just found by its token. Only [`counter`] makes one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counter {
    district: DistrictId,
    id: Uuid,
    name: String,
}

impl Counter {
    /// The name that the office gave it.
    pub fn name(&self) -> &str {
        &self.name
    }

    pub(super) const fn id(&self) -> Uuid {
        self.id
    }
}

/// A tablet in the office's list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CounterEntry {
    /// Id.
    pub id: Uuid,
    /// Name.
    pub name: String,
    /// When it was set up.
    pub created_at: DateTime<Utc>,
    /// When the tablet was opened with its code.
    pub opened_at: Option<DateTime<Utc>>,
    /// When it was switched off.
    pub revoked_at: Option<DateTime<Utc>>,
}

/// A key for one contribution with the receipt code that follows from it: a receipt that holds before the contribution is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issued {
    /// Key of the form.
    pub key: String,
    /// The code it gives.
    pub code: ReceiptCode,
}

/// Sets up a tablet and gives the code with which it is opened once, within an hour.
///
/// Who: moderation and Quartiersmanagement. Effect: one tablet, event `CounterSetUp`. Refusals: `Role`.
///
/// # Errors
/// [`Error::Invalid`] at `name`.
pub async fn set_up_counter(db: &Db, actor: &Actor, name: &str, now: DateTime<Utc>) -> Result<ReceiptCode> {
    let role = actor.acting_as(OFFICE)?;
    let mut errors = FieldErrors::new();
    let name = errors.line("name", name, 2, 60);
    errors.or(())?;
    let by = actor.account.ok_or(Error::NotFound)?;
    let mut bytes = [0; 10];
    for (byte, random) in bytes.iter_mut().zip(Keys::random_secret()) {
        *byte = random;
    }
    let code = ReceiptCode::from_bytes(bytes);
    let tx = db.begin_write(actor.district).await?;
    let row = counter_device::ActiveModel {
        id: Set(new_id()),
        district_id: Set(actor.district.0),
        name: Set(name.clone()),
        code_hash: Set(Some(db.keys.mac("counter-code", code.bytes()))),
        code_until: Set(micros(now + OPEN_WITHIN)),
        token_hash: Set(None),
        created_by: Set(by.0),
        created_at: Set(micros(now)),
        opened_at: Set(None),
        revoked_at: Set(None),
    };
    row.insert(&tx.tx).await?;
    let event = Event::new((ObjectKind::District, actor.district.0), "CounterSetUp", role, now).fact("name", name);
    tx.append(actor, event, now).await?;
    tx.commit().await?;
    Ok(code)
}

/// Opens a tablet: its code is used up, and the tablet gets the token that it shows from then on.
///
/// Who: whoever holds the tablet and the code. Effect: event `CounterOpened`. Refusals: `Code`, also for a code that was used or is too old.
///
/// # Errors
/// [`Error::Database`].
pub async fn open_counter(db: &Db, district: DistrictId, code: &str, address: &str, now: DateTime<Utc>) -> Result<String> {
    if !count_attempt(db, Limit::Code, address, now).await? {
        return Err(CodeRefused::TooMany.into());
    }
    let code: ReceiptCode = code.parse().map_err(|_| CodeRefused::Miswritten)?;
    let tx = db.begin_write(district).await?;
    let found = counter_device::Entity::find()
        .filter(counter_device::Column::DistrictId.eq(district.0))
        .filter(counter_device::Column::CodeHash.eq(db.keys.mac("counter-code", code.bytes())))
        .filter(counter_device::Column::CodeUntil.gt(micros(now)))
        .filter(counter_device::Column::RevokedAt.is_null());
    let row = found.one(&tx.tx).await?.ok_or(CodeRefused::NoCounter)?;
    let (name, token) = (row.name.clone(), token());
    let mut row = row.into_active_model();
    row.code_hash = Set(None);
    row.token_hash = Set(Some(token_hash(&token)));
    row.opened_at = Set(Some(micros(now)));
    row.update(&tx.tx).await.on_unique(CodeRefused::NoCounter)?;
    let event = Event::new((ObjectKind::District, district.0), "CounterOpened", Role::Resident, now).fact("name", name);
    tx.append(&Actor::resident(district), event, now).await?;
    tx.commit().await?;
    Ok(token)
}

/// Switches a tablet off. What it still holds it keeps until it is opened again.
///
/// Who: moderation and Quartiersmanagement. Effect: its token opens nothing any more, event `CounterRevoked`. Refusals: `Role`.
///
/// # Errors
/// [`Error::NotFound`] for a tablet of another district, [`Error::Conflict`] when it is off already.
pub async fn revoke_counter(db: &Db, actor: &Actor, id: Uuid, now: DateTime<Utc>) -> Result<()> {
    let role = actor.acting_as(OFFICE)?;
    let tx = db.begin_write(actor.district).await?;
    let found = counter_device::Entity::find_by_id(id).filter(counter_device::Column::DistrictId.eq(actor.district.0));
    let row = found.one(&tx.tx).await?.ok_or(Error::NotFound)?;
    if row.revoked_at.is_some() {
        return Err(Error::Conflict);
    }
    let name = row.name.clone();
    let mut row = row.into_active_model();
    row.revoked_at = Set(Some(micros(now)));
    row.update(&tx.tx).await?;
    let event = Event::new((ObjectKind::District, actor.district.0), "CounterRevoked", role, now).fact("name", name);
    tx.append(actor, event, now).await?;
    tx.commit().await
}

/// The tablet of a token; `None` when it was switched off or is not of this district.
///
/// # Errors
/// [`Error::Database`].
pub async fn counter(db: &Db, district: DistrictId, token: &str) -> Result<Option<Counter>> {
    let found = counter_device::Entity::find()
        .filter(counter_device::Column::TokenHash.eq(token_hash(token)))
        .filter(counter_device::Column::DistrictId.eq(district.0))
        .filter(counter_device::Column::RevokedAt.is_null());
    Ok(found.one(&db.read).await?.map(|row| Counter { district, id: row.id, name: row.name }))
}

/// The district's tablets, newest first.
///
/// # Errors
/// [`Error::Database`].
pub async fn counters(db: &Db, district: DistrictId) -> Result<Vec<CounterEntry>> {
    let found = counter_device::Entity::find().filter(counter_device::Column::DistrictId.eq(district.0));
    let rows = found.order_by_desc(counter_device::Column::CreatedAt).all(&db.read).await?;
    let entry = |row: counter_device::Model| CounterEntry {
        id: row.id,
        name: row.name,
        created_at: time(row.created_at),
        opened_at: row.opened_at.map(time),
        revoked_at: row.revoked_at.map(time),
    };
    Ok(rows.into_iter().map(entry).collect())
}

/// Keys and codes for what is written while there is no connection. Nothing is stored: a code opens something once its contribution arrived.
///
/// # Errors
/// Never with keys of our own.
pub fn issue_codes(db: &Db, counter: &Counter, many: usize) -> Result<Vec<Issued>> {
    (0..many)
        .map(|_| {
            let key = new_key();
            let code = db.keys.receipt_code(&bound_key(counter.district, &key)?);
            Ok(Issued { key, code })
        })
        .collect()
}

/// Receives what somebody wrote at a tablet; `written_at` when it was kept there for lack of connection.
///
/// Who: anybody in front of a tablet that the office opened. Effect and refusals as [`receive`], by way of the counter, taken down by nobody.
/// `page` is the language of the page, `written` that of the text.
///
/// # Errors
/// As [`receive`].
pub async fn receive_at_counter(
    db: &Db,
    counter: &Counter,
    intake: &Intake,
    (key, written_at): (&str, Option<DateTime<Utc>>),
    (page, written): (Language, Written),
    now: DateTime<Utc>,
) -> Result<Receipt> {
    let occurred_at = written_at.filter(|at| *at < now && *at > now - LATE);
    let web = Arrival::web(key).in_language(page).written(written);
    let arrival = Arrival { channel: Channel::Counter, counter: Some(counter.clone()), occurred_at, ..web };
    receive(db, &Actor::resident(counter.district), intake, &arrival, now).await
}

#[cfg(test)]
mod tests;
