//! Grenzen: counters in the database, so that two instances share them (`decisions.md` 8). They hold a keyed hash, never an address.

use super::mailbox;
use crate::Db;
use crate::entity::attempt;
use crate::error::Result;
use crate::tx::micros;
use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseTransaction, DbBackend, EntityTrait, QueryFilter};

/// Parts of a window: an attempt is forgotten at most one part too late, never too early.
const STEPS: i64 = 12;

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
    /// Sending files along: 60 in an hour per address.
    Upload,
    /// Having a document set that everybody may print: 60 in an hour per address.
    Print,
}

impl Limit {
    const fn rule(self) -> (i64, i64, &'static str) {
        match self {
            Self::SignIn => (10, 15, "attempt-sign-in"),
            Self::SignInFrom => (60, 15, "attempt-sign-in-from"),
            Self::Form => (5, 10, "attempt-form"),
            Self::Mail => (3, 60, "attempt-mail"),
            Self::Code => (20, 15, "attempt-code"),
            Self::Upload => (60, 60, "attempt-upload"),
            Self::Print => (60, 60, "attempt-print"),
        }
    }
}

/// Counts one attempt and tells whether it is still within the limit; what is refused is not counted, so that nobody is shut out for ever.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn count_attempt(db: &Db, limit: Limit, who: &str, now: DateTime<Utc>) -> Result<bool> {
    let (most, minutes, purpose) = limit.rule();
    // A mailbox has one allowance, however its address is written.
    let who = if matches!(limit, Limit::Mail) { mailbox(who) } else { who.to_owned() };
    let bucket = db.keys.mac(purpose, who.as_bytes());
    let span = minutes * 60 * 1_000_000;
    let step = span / STEPS;
    let started = micros(now) / step * step;
    let tx = db.begin_plain().await?;
    in_turn(&tx, &bucket).await?;
    let rows = within(&tx, &bucket, micros(now) - span - step).await?;
    if rows.iter().map(|row| row.count).sum::<i64>() >= most {
        return Ok(false);
    }
    let known = rows.iter().find(|row| row.started_at == started);
    let count = known.map_or(0, |row| row.count) + 1;
    let row = attempt::ActiveModel { bucket: Set(bucket), started_at: Set(started), count: Set(count) };
    if known.is_some() {
        row.update(&tx).await?
    } else {
        row.insert(&tx).await?
    };
    tx.commit().await?;
    Ok(true)
}

/// On PostgreSQL many write at once: whoever counts the same waits for the one before. SQLite has one that writes.
async fn in_turn(tx: &DatabaseTransaction, bucket: &[u8]) -> Result<()> {
    if tx.get_database_backend() == DbBackend::Postgres {
        let lock = bucket.iter().take(8).fold(0_i64, |sum, byte| (sum << 8) | i64::from(*byte));
        tx.execute_unprepared(&format!("SELECT pg_advisory_xact_lock({lock})")).await?;
    }
    Ok(())
}

/// What was counted since then. The window slides, so that the turn of an hour allows nobody twice as much.
async fn within(conn: &impl ConnectionTrait, bucket: &[u8], since: i64) -> Result<Vec<attempt::Model>> {
    let rows = attempt::Entity::find().filter(attempt::Column::Bucket.eq(bucket)).filter(attempt::Column::StartedAt.gt(since));
    Ok(rows.all(conn).await?)
}

/// Whether another attempt would still be within the limit; counts nothing.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn attempts_left(db: &Db, limit: Limit, who: &str, now: DateTime<Utc>) -> Result<bool> {
    let (most, minutes, purpose) = limit.rule();
    let span = minutes * 60 * 1_000_000;
    let rows = within(&db.read, &db.keys.mac(purpose, who.as_bytes()), micros(now) - span - span / STEPS).await?;
    Ok(rows.iter().map(|row| row.count).sum::<i64>() < most)
}

/// Forgets counters older than seven days.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn purge_attempts(db: &Db, now: DateTime<Utc>) -> Result<u64> {
    let old = micros(now - TimeDelta::days(7));
    Ok(attempt::Entity::delete_many().filter(attempt::Column::StartedAt.lt(old)).exec(&db.write).await?.rows_affected)
}
