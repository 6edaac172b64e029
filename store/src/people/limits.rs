//! Grenzen: counters in the database, so that two instances share them (`decisions.md` 8). They hold a keyed hash, never an address.

use crate::Db;
use crate::entity::attempt;
use crate::error::Result;
use crate::tx::micros;
use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter};

/// What is limited (`trust.md` R15).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// Signing in: 10 in 15 minutes per account and address.
    SignIn,
    /// Signing in: 60 in 15 minutes per address, whatever the account: an office shares one.
    SignInFrom,
    /// Submitting a form: 5 in 10 minutes per address in the open net; a counter of an office is far below.
    Form,
    /// Mail to one address: 3 in an hour.
    Mail,
    /// Entering a receipt code: 20 in 15 minutes per address.
    Code,
}

impl Limit {
    const fn rule(self) -> (i64, i64, &'static str) {
        match self {
            Self::SignIn => (10, 15, "attempt-sign-in"),
            Self::SignInFrom => (60, 15, "attempt-sign-in-from"),
            Self::Form => (5, 10, "attempt-form"),
            Self::Mail => (3, 60, "attempt-mail"),
            Self::Code => (20, 15, "attempt-code"),
        }
    }
}

/// Counts one attempt and tells whether it is still within the limit.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn count_attempt(db: &Db, limit: Limit, who: &str, now: DateTime<Utc>) -> Result<bool> {
    let (most, minutes, purpose) = limit.rule();
    let bucket = db.keys.mac(purpose, who.as_bytes());
    let span = minutes * 60 * 1_000_000;
    let started = micros(now) / span * span;
    let tx = db.begin_plain().await?;
    let known = attempt::Entity::find_by_id((bucket.clone(), started)).one(&tx).await?;
    let count = known.as_ref().map_or(0, |row| row.count) + 1;
    let row = attempt::ActiveModel { bucket: Set(bucket), started_at: Set(started), count: Set(count) };
    if known.is_some() {
        row.update(&tx).await?
    } else {
        row.insert(&tx).await?
    };
    tx.commit().await?;
    Ok(count <= most)
}

/// Whether another attempt would still be within the limit; counts nothing.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn attempts_left(db: &Db, limit: Limit, who: &str, now: DateTime<Utc>) -> Result<bool> {
    let (most, minutes, purpose) = limit.rule();
    let span = minutes * 60 * 1_000_000;
    let key = (db.keys.mac(purpose, who.as_bytes()), micros(now) / span * span);
    let known = attempt::Entity::find_by_id(key).one(&db.read).await?;
    Ok(known.is_none_or(|row| row.count < most))
}

/// Forgets counters older than seven days.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn purge_attempts(db: &Db, now: DateTime<Utc>) -> Result<u64> {
    let old = micros(now - TimeDelta::days(7));
    Ok(attempt::Entity::delete_many().filter(attempt::Column::StartedAt.lt(old)).exec(&db.write).await?.rows_affected)
}
