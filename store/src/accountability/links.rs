//! Auskunft per Link: who has no account and no receipt code at hand asks with the address they once confirmed. Whether it is known is said to
//! nobody but its owner, by the mail that comes or does not.

use super::erase::erase_address_in;
use super::export::{PersonData, export_address, is_known};
use crate::Db;
use crate::entity::data_link;
use crate::error::Result;
use crate::keys::{token, token_hash};
use crate::outbox::{self, Mail};
use crate::people::{Limit, count_attempt};
use crate::tx::{Tx, micros};
use chrono::{DateTime, TimeDelta, Utc};
use domain::accountability::data_address;
use domain::events::{Event, ObjectKind};
use domain::refusal::SignInRefused;
use domain::{Actor, DistrictId, Refusal, Role};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

/// A mailed link works for so long.
const MAILED: TimeDelta = TimeDelta::hours(24);
/// The one that a page of the export carries, for the file and for erasing.
const SHOWN: TimeDelta = TimeDelta::minutes(30);

/// Mails a link to everything that is stored about an address, if anything is; the answer is the same in any case.
///
/// Who: everybody. Effect: where the address is known as confirmed, a link for 24 hours, a mail `data_link`, event `DataLinkSent`. Refusals: `TooMany`
/// after three requests for one address in an hour, known or not.
///
/// # Errors
/// [`crate::Error::Invalid`] for what is no address.
pub async fn request_data_link(db: &Db, district: DistrictId, email: &str, now: DateTime<Utc>) -> Result<()> {
    let email = data_address(email)?;
    if !count_attempt(db, Limit::Mail, &email, now).await? {
        return Err(Refusal::TooMany.into());
    }
    if !is_known(db, district, &email).await? {
        return Ok(());
    }
    let tx = db.begin_write(district).await?;
    let token = keep(&tx, &email, now + MAILED).await?;
    outbox::put(&tx.tx, Some(district), Mail::new("data_link", &email).param("token", token), now).await?;
    note(&tx, "DataLinkSent", now).await?;
    tx.commit().await
}

/// Whether a mailed link still works; using it is another matter. Refusals: `LinkOver`.
///
/// # Errors
/// [`crate::Error::Refused`].
pub async fn data_link(db: &Db, district: DistrictId, token: &str, now: DateTime<Utc>) -> Result<()> {
    of_token(&db.read, district, token, now).await.map(|_| ())
}

/// Everything that is stored about the owner of the address, and a link that works for another half hour; the one it was opened with is used up.
///
/// Who: whoever has the link. `whole`: with the bytes of photos and PDF files. Effect: event `DataExported`. Refusals: `LinkOver`.
///
/// # Errors
/// [`crate::Error::Refused`].
pub async fn export_by_link(db: &Db, district: DistrictId, token: &str, whole: bool, now: DateTime<Utc>) -> Result<(PersonData, String)> {
    let tx = db.begin_write(district).await?;
    let email = used(&tx, token, now).await?;
    let next = keep(&tx, &email, now + SHOWN).await?;
    note(&tx, "DataExported", now).await?;
    tx.commit().await?;
    Ok((export_address(db, district, &email, whole, now).await?, next))
}

/// Erases everything that was left with the address, without account, by the rules of [`domain::accountability::ERASURE`].
///
/// Who: whoever has the link. Effect: as [`super::erase_author`] for each contribution with this confirmed address; supports stay counted, comments that
/// everybody reads stay without their author, event `VoicesErased`. What belongs to an account stays with it. Refusals: `LinkOver`.
///
/// # Errors
/// [`crate::Error::Refused`].
pub async fn erase_by_link(db: &Db, district: DistrictId, token: &str, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(district).await?;
    let email = used(&tx, token, now).await?;
    erase_address_in(&tx, &email, now).await?;
    tx.commit().await
}

/// Forgets links that are over. Gives how many.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn purge_data_links(db: &Db, now: DateTime<Utc>) -> Result<u64> {
    Ok(data_link::Entity::delete_many().filter(data_link::Column::Until.lte(micros(now))).exec(&db.write).await?.rows_affected)
}

async fn keep(tx: &Tx, email: &str, until: DateTime<Utc>) -> Result<String> {
    let token = token();
    let row = data_link::ActiveModel {
        token_hash: Set(token_hash(&token)),
        district_id: Set(tx.district.0),
        email: Set(email.to_owned()),
        until: Set(micros(until)),
    };
    row.insert(&tx.tx).await?;
    Ok(token)
}

async fn of_token(conn: &impl ConnectionTrait, district: DistrictId, token: &str, now: DateTime<Utc>) -> Result<data_link::Model> {
    let found = data_link::Entity::find_by_id(token_hash(token))
        .filter(data_link::Column::DistrictId.eq(district.0))
        .filter(data_link::Column::Until.gt(micros(now)));
    Ok(found.one(conn).await?.ok_or(SignInRefused::LinkOver)?)
}

/// The address of a link that is used up with this.
async fn used(tx: &Tx, token: &str, now: DateTime<Utc>) -> Result<String> {
    let row = of_token(&tx.tx, tx.district, token, now).await?;
    data_link::Entity::delete_by_id(row.token_hash).exec(&tx.tx).await?;
    Ok(row.email)
}

/// That it happened, without whose data it was.
async fn note(tx: &Tx, kind: &'static str, now: DateTime<Utc>) -> Result<()> {
    let event = Event::new((ObjectKind::District, tx.district.0), kind, Role::Resident, now);
    tx.append(&Actor::resident(tx.district), event, now).await.map(|_| ())
}

#[cfg(test)]
mod tests;
