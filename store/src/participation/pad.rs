//! Block: pads of numbered forms. The receipt code on a slip follows from the number and the key of the installation (`decisions.md` 1),
//! so that nothing secret is stored when a pad is printed.

use super::receive::OFFICE;
use crate::Db;
use crate::entity::{contribution, pad, pad_sheet};
use crate::error::{Error, Result};
use crate::tx::{Tx, micros, new_id, time};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, Utc};
use domain::events::{Event, ObjectKind};
use domain::participation::{PAD_MAX, Serial};
use domain::{Actor, DistrictId, FieldErrors, Problem, ReceiptCode};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

/// A pad that was printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pad {
    /// Id.
    pub id: Uuid,
    /// First sheet.
    pub first: Serial,
    /// Last sheet.
    pub last: Serial,
    /// When it was printed.
    pub printed_at: DateTime<Utc>,
    /// Sheets that became contributions.
    pub used: u64,
}

/// A sheet with what its slip says. Only for print.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PadSheet {
    /// Its number.
    pub serial: Serial,
    /// The receipt code of the contribution it will become.
    pub code: ReceiptCode,
}

/// Numbers a pad of `sheets` new forms.
///
/// Who: moderation and Quartiersmanagement. Effect: one pad that continues the district's numbers without gap, event `PadPrinted`.
/// Refusals: `Role`.
///
/// # Errors
/// [`Error::Invalid`] at `sheets` for none or more than [`PAD_MAX`], and when the district has no number left.
pub async fn print_pad(db: &Db, actor: &Actor, sheets: u32, now: DateTime<Utc>) -> Result<Pad> {
    let role = actor.acting_as(OFFICE)?;
    let refused = || Error::from(FieldErrors::one("sheets", Problem::NotANumber));
    if !(1..=PAD_MAX).contains(&sheets) {
        return Err(refused());
    }
    let by = actor.account.ok_or(Error::NotFound)?;
    let tx = db.begin_write(actor.district).await?;
    let newest = of_district(actor.district).order_by_desc(pad::Column::FirstNumber).one(&tx.tx).await?;
    let before = newest.map_or(0, |row| row.last_number);
    let last = before + i64::from(sheets);
    let (first, last) = (serial(before + 1).ok_or_else(refused)?, serial(last).ok_or_else(refused)?);
    let row = pad::ActiveModel {
        id: Set(new_id()),
        district_id: Set(actor.district.0),
        first_number: Set(first.number().into()),
        last_number: Set(last.number().into()),
        printed_by: Set(by.0),
        printed_at: Set(micros(now)),
    };
    let row = row.insert(&tx.tx).await?;
    let event = Event::new((ObjectKind::District, actor.district.0), "PadPrinted", role, now).fact("first", first).fact("last", last);
    tx.append(actor, event, now).await?;
    tx.commit().await?;
    view(row, 0)
}

/// The district's pads, newest first.
///
/// # Errors
/// [`Error::Database`].
pub async fn pads(db: &Db, district: DistrictId) -> Result<Vec<Pad>> {
    let rows = of_district(district).order_by_desc(pad::Column::FirstNumber).all(&db.read).await?;
    let mut found = Vec::with_capacity(rows.len());
    let used: Vec<i64> = pad_sheet::Entity::find()
        .filter(pad_sheet::Column::DistrictId.eq(district.0))
        .select_only()
        .column(pad_sheet::Column::Number)
        .into_tuple()
        .all(&db.read)
        .await?;
    for row in rows {
        let of_this = used.iter().filter(|number| (row.first_number..=row.last_number).contains(*number)).count();
        found.push(view(row, u64::try_from(of_this).unwrap_or(u64::MAX))?);
    }
    Ok(found)
}

/// The sheets of a pad for print, without those that are contributions already: their code belongs to their authors alone.
///
/// Who: moderation and Quartiersmanagement. Refusals: `Role`.
///
/// # Errors
/// [`Error::NotFound`] for a pad of another district.
pub async fn pad_sheets(db: &Db, actor: &Actor, id: Uuid) -> Result<Vec<PadSheet>> {
    actor.acting_as(OFFICE)?;
    let row = of_district(actor.district).filter(pad::Column::Id.eq(id)).one(&db.read).await?.ok_or(Error::NotFound)?;
    let used: Vec<i64> = pad_sheet::Entity::find()
        .filter(pad_sheet::Column::DistrictId.eq(actor.district.0))
        .filter(pad_sheet::Column::Number.between(row.first_number, row.last_number))
        .select_only()
        .column(pad_sheet::Column::Number)
        .into_tuple()
        .all(&db.read)
        .await?;
    let free = (row.first_number..=row.last_number).filter(|number| !used.contains(number));
    let sheet = |serial| PadSheet { serial, code: db.keys.receipt_code(&key(db, actor.district, serial)) };
    Ok(free.filter_map(serial).map(sheet).collect())
}

/// The key of a sheet, bound to the district like every other. Nobody can compute it from the number alone.
pub(super) fn key(db: &Db, district: DistrictId, serial: Serial) -> String {
    let mac = db.keys.mac("pad-sheet", format!("{district} {}", serial.number()).as_bytes());
    format!("{district} {}", URL_SAFE_NO_PAD.encode(mac))
}

/// The sheet is a contribution already: fine when it was this very form, sent twice.
pub(super) async fn same_form(
    conn: &impl ConnectionTrait,
    district: DistrictId,
    serial: Serial,
    form_mac: &[u8],
    known: &contribution::Model,
) -> Result<()> {
    let row = pad_sheet::Entity::find_by_id((district.0, i64::from(serial.number()))).one(conn).await?;
    if row.is_some_and(|row| row.form_mac == form_mac) {
        return Ok(());
    }
    let reference = known.reference.parse().map_err(|_| Error::Corrupt("reference".to_owned()))?;
    Err(FieldErrors::one("serial", Problem::AlreadyCaptured { reference }).into())
}

/// Only what was printed here has a slip with this code.
async fn printed(tx: &Tx, serial: Serial) -> Result<()> {
    let number = i64::from(serial.number());
    let found = of_district(tx.district)
        .filter(pad::Column::FirstNumber.lte(number))
        .filter(pad::Column::LastNumber.gte(number))
        .count(&tx.tx)
        .await?;
    if found > 0 { Ok(()) } else { Err(FieldErrors::one("serial", Problem::NotPrinted).into()) }
}

/// Notes which contribution the sheet became; refuses one that was never printed.
pub(super) async fn use_sheet(tx: &Tx, serial: Serial, contribution: Uuid, form_mac: Vec<u8>) -> Result<()> {
    printed(tx, serial).await?;
    let row = pad_sheet::ActiveModel {
        district_id: Set(tx.district.0),
        number: Set(serial.number().into()),
        contribution_id: Set(contribution),
        form_mac: Set(form_mac),
    };
    row.insert(&tx.tx).await?;
    Ok(())
}

fn of_district(district: DistrictId) -> sea_orm::Select<pad::Entity> {
    pad::Entity::find().filter(pad::Column::DistrictId.eq(district.0))
}

fn serial(number: i64) -> Option<Serial> {
    u32::try_from(number).ok().and_then(Serial::new)
}

fn view(row: pad::Model, used: u64) -> Result<Pad> {
    let numbered = |number| serial(number).ok_or_else(|| Error::Corrupt("number of a pad".to_owned()));
    Ok(Pad { id: row.id, first: numbered(row.first_number)?, last: numbered(row.last_number)?, printed_at: time(row.printed_at), used })
}

#[cfg(test)]
mod tests;
