//! Auskunft (DSGVO Art. 15): everything that is stored about one person, in words and as data.

mod contribution;
mod follows;
mod voices;

use crate::Db;
use crate::entity::{account, comment, contribution as row, membership, report, role_grant, seat, session, support};
use crate::error::{Error, Result};
use crate::participation::by_typed_code;
use crate::tx::time;
use chrono::{DateTime, Utc};
use contribution::of_contribution;
use domain::{Actor, DistrictId};
use follows::follows_of;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};
use serde::Serialize;
use uuid::Uuid;
use voices::{Of, voices_of};

/// One line: a key, which the page has words for, and what is stored.
pub type Entry = (&'static str, String);

/// One record.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Section {
    /// What it is: `account`, `contribution`, `addition`, `file` …
    pub what: &'static str,
    /// What is stored, in order; empty values are left out.
    pub entries: Vec<Entry>,
}

/// Everything about one person.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct PersonData {
    /// When it was put together.
    pub at: DateTime<Utc>,
    /// The records.
    pub sections: Vec<Section>,
}

impl Section {
    fn new(what: &'static str, entries: Vec<Entry>) -> Self {
        Self { what, entries: entries.into_iter().filter(|(_, value)| !value.is_empty()).collect() }
    }
}

/// What is stored about the author of one contribution.
///
/// Who: whoever has its receipt code. `whole`: with the bytes of photos and PDF files, as base64; without them only what they are. Refusals:
/// [`domain::refusal::CodeRefused`].
///
/// # Errors
/// [`Error::Refused`].
pub async fn export_by_code(
    db: &Db,
    district: DistrictId,
    (code, address): (&str, &str),
    whole: bool,
    now: DateTime<Utc>,
) -> Result<PersonData> {
    let row = by_typed_code(db, district, code, address, now).await?;
    Ok(PersonData { at: now, sections: of_contribution(db, row, whole).await? })
}

/// What is stored about somebody with an account, in this district. `whole`: as in [`export_by_code`].
///
/// Who: the person, signed in.
///
/// # Errors
/// [`Error::NotFound`] without an account.
pub async fn export_account(db: &Db, actor: &Actor, whole: bool, now: DateTime<Utc>) -> Result<PersonData> {
    let id = actor.account.ok_or(Error::NotFound)?.0;
    let person = account::Entity::find_by_id(id).one(&db.read).await?.ok_or(Error::NotFound)?;
    Ok(PersonData { at: now, sections: of_account(db, actor.district, person, whole).await? })
}

/// What was left with a confirmed address in this district: of an account with it, and without account.
pub(super) async fn export_address(db: &Db, district: DistrictId, email: &str, whole: bool, now: DateTime<Utc>) -> Result<PersonData> {
    let mut sections = match account::Entity::find().filter(account::Column::Email.eq(email)).one(&db.read).await? {
        Some(person) => of_account(db, district, person, whole).await?,
        None => vec![],
    };
    let own = row::Entity::find()
        .filter(row::Column::DistrictId.eq(district.0))
        .filter(row::Column::Email.eq(email))
        .filter(row::Column::EmailConfirmedAt.is_not_null())
        .filter(row::Column::AccountId.is_null())
        .order_by_asc(row::Column::ReceivedAt)
        .all(&db.read)
        .await?;
    for row in own {
        sections.extend(of_contribution(db, row, whole).await?);
    }
    sections.extend(voices_of(db, district, Of::Address(email)).await?);
    sections.extend(follows_of(db, district, Of::Address(email)).await?);
    Ok(PersonData { at: now, sections })
}

/// Whether anything is stored about the owner of this address, who confirmed it once.
pub(super) async fn is_known(db: &Db, district: DistrictId, email: &str) -> Result<bool> {
    let own = row::Entity::find()
        .filter(row::Column::DistrictId.eq(district.0))
        .filter(row::Column::Email.eq(email))
        .filter(row::Column::EmailConfirmedAt.is_not_null());
    let supports = support::Entity::find()
        .filter(support::Column::DistrictId.eq(district.0))
        .filter(support::Column::Email.eq(email))
        .filter(support::Column::ConfirmedAt.is_not_null());
    let comments = comment::Entity::find()
        .filter(comment::Column::DistrictId.eq(district.0))
        .filter(comment::Column::Email.eq(email))
        .filter(comment::Column::ConfirmedAt.is_not_null());
    let reports = report::Entity::find()
        .filter(report::Column::DistrictId.eq(district.0))
        .filter(report::Column::Email.eq(email))
        .filter(report::Column::EmailConfirmedAt.is_not_null());
    let accounts = account::Entity::find().filter(account::Column::Email.eq(email)).filter(account::Column::DisabledAt.is_null());
    // All of them in any case, so that the time it takes says nothing.
    let found = [
        own.count(&db.read).await?,
        supports.count(&db.read).await?,
        comments.count(&db.read).await?,
        reports.count(&db.read).await?,
        accounts.count(&db.read).await?,
        u64::from(!follows_of(db, district, Of::Address(email)).await?.is_empty()),
    ];
    Ok(found.iter().any(|count| *count > 0))
}

async fn of_account(db: &Db, district: DistrictId, person: account::Model, whole: bool) -> Result<Vec<Section>> {
    let id = person.id;
    let mut sections = vec![Section::new(
        "account",
        vec![
            ("name", person.name),
            ("email", person.email.unwrap_or_default()),
            ("created_at", stamp(person.created_at)),
            ("locale", person.language.unwrap_or_default()),
            ("seen_at", person.seen_at.map(stamp).unwrap_or_default()),
        ],
    )];
    let roles = role_grant::Entity::find()
        .filter(role_grant::Column::DistrictId.eq(district.0))
        .filter(role_grant::Column::AccountId.eq(id))
        .all(&db.read)
        .await?;
    sections.extend(roles.into_iter().map(|row| Section::new("role", vec![("role", row.role)])));
    sections.extend(seats_of(db, district, id).await?);
    let sessions = session::Entity::find().filter(session::Column::AccountId.eq(id)).all(&db.read).await?;
    sections.extend(
        sessions
            .into_iter()
            .map(|row| Section::new("session", vec![("created_at", stamp(row.created_at)), ("seen_at", stamp(row.seen_at))])),
    );
    let own = row::Entity::find()
        .filter(row::Column::DistrictId.eq(district.0))
        .filter(row::Column::AccountId.eq(id))
        .order_by_asc(row::Column::ReceivedAt)
        .all(&db.read)
        .await?;
    for row in own {
        sections.extend(of_contribution(db, row, whole).await?);
    }
    sections.extend(voices_of(db, district, Of::Account(id)).await?);
    sections.extend(follows_of(db, district, Of::Account(id)).await?);
    Ok(sections)
}

async fn seats_of(db: &Db, district: DistrictId, account: Uuid) -> Result<Vec<Section>> {
    let seats = membership::Entity::find()
        .filter(membership::Column::DistrictId.eq(district.0))
        .filter(membership::Column::AccountId.eq(account))
        .all(&db.read)
        .await?;
    let labels = seat::Entity::find().filter(seat::Column::Id.is_in(seats.iter().map(|row| row.seat_id))).all(&db.read).await?;
    let section = |row: membership::Model| {
        let label = labels.iter().find(|seat| seat.id == row.seat_id).map(|seat| seat.label.clone()).unwrap_or_default();
        Section::new("seat", vec![("seat", label), ("from", row.from_day), ("until", row.until_day.unwrap_or_default())])
    };
    Ok(seats.into_iter().map(section).collect())
}

fn stamp(micros: i64) -> String {
    time(micros).to_rfc3339()
}

#[cfg(test)]
mod tests;
