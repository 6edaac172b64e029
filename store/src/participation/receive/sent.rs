//! Ein Absenden: the key that makes sending twice one record, and the code that follows from it.

use super::super::pad;
use super::{Arrival, role};
use crate::Db;
use crate::entity::contribution;
use crate::error::Result;
use domain::participation::{Channel, Serial};
use domain::{Actor, DistrictId, FieldErrors, Problem, ReceiptCode, Refusal};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

/// A key that makes sending twice one record opens the receipt code too, so it must not be guessed: 128 bit have 22 signs.
const KEY_MIN: u32 = 22;
/// No key of ours is longer.
const KEY_MAX: u32 = 100;
/// What makes sending twice one record, and the code that follows from it.
pub(super) struct Sent {
    district: DistrictId,
    sheet: Option<Serial>,
    /// Of the form, also when a sheet decides about the record.
    pub(super) form_mac: Vec<u8>,
    /// Of the record.
    pub(super) mac: Vec<u8>,
    pub(super) code: ReceiptCode,
}

impl Sent {
    pub(super) fn of(db: &Db, actor: &Actor, arrival: &Arrival) -> Result<Self> {
        let form = bound_key(actor.district, &arrival.key)?;
        let form_mac = db.keys.mac("idempotency", form.as_bytes());
        let Some(serial) = arrival.sheet else {
            return Ok(Self { district: actor.district, sheet: None, mac: form_mac.clone(), form_mac, code: db.keys.receipt_code(&form) });
        };
        // The number of a sheet is no secret: only who takes it down may learn what became of it.
        if arrival.channel == Channel::Web {
            return Err(Refusal::Role.into());
        }
        role(actor, arrival)?;
        let key = pad::key(db, actor.district, serial);
        let mac = db.keys.mac("idempotency", key.as_bytes());
        Ok(Self { district: actor.district, sheet: Some(serial), form_mac, mac, code: db.keys.receipt_code(&key) })
    }

    /// The record it became before.
    pub(super) async fn known(&self, conn: &impl ConnectionTrait) -> Result<Option<contribution::Model>> {
        let found = contribution::Entity::find()
            .filter(contribution::Column::DistrictId.eq(self.district.0))
            .filter(contribution::Column::IdempotencyMac.eq(self.mac.as_slice()))
            .one(conn)
            .await?;
        if let (Some(serial), Some(known)) = (self.sheet, &found) {
            pad::same_form(conn, self.district, serial, &self.form_mac, known).await?;
        }
        Ok(found)
    }
}

/// Bound to the district, so that a key never opens another district's record.
pub(crate) fn bound_key(district: DistrictId, typed: &str) -> Result<String> {
    let mut errors = FieldErrors::new();
    let key = errors.line("key", typed, KEY_MIN, KEY_MAX);
    if !key.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')) {
        errors.add("key", Problem::Unknown);
    }
    errors.or(())?;
    Ok(format!("{district} {key}"))
}
