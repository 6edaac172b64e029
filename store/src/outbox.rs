//! Postausgang: a mail is a row, written in the transaction of the change it tells about. A worker claims, renders and sends it.

use crate::Db;
use crate::entity::{account, outbox};
use crate::error::{Error, Result};
use crate::tx::{micros, new_id};
use chrono::{DateTime, TimeDelta, Utc};
use domain::{DistrictId, Language, OutboxId};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DbBackend, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::BTreeMap;

/// A claimed mail that was not reported as sent is free again after so long.
const CLAIM: TimeDelta = TimeDelta::minutes(5);
/// After so many attempts a mail is left for a person to look at.
const ATTEMPTS: i64 = 8;
/// What became of a mail can be looked up for so long.
const KEPT: TimeDelta = TimeDelta::days(30);

/// A mail before its words: kind, recipient, parameters (`decisions.md` 12).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// Which mail, the key of its texts.
    pub kind: String,
    /// Address.
    pub to: String,
    /// Parameters of the texts.
    pub params: BTreeMap<String, String>,
    /// Language in which the recipient reads it, see [`domain::Language::code`].
    pub locale: String,
}

impl Mail {
    /// A mail of a kind to one address.
    pub fn new(kind: &str, to: &str) -> Self {
        Self { kind: kind.to_owned(), to: to.to_owned(), params: BTreeMap::new(), locale: Language::German.code().to_owned() }
    }

    /// In the language in which the recipient wrote.
    #[must_use]
    pub fn in_language(mut self, locale: &str) -> Self {
        self.locale = locale.to_owned();
        self
    }

    /// Sets a parameter.
    #[must_use]
    pub fn param(mut self, key: &str, value: impl ToString) -> Self {
        self.params.insert(key.to_owned(), value.to_string());
        self
    }
}

/// A mail as claimed by the worker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Id; also the Message-ID, so that a second delivery can be told.
    pub id: OutboxId,
    /// District it belongs to.
    pub district: Option<DistrictId>,
    /// The mail.
    pub mail: Mail,
    /// Attempts before this one.
    pub attempts: i64,
}

pub(crate) async fn put(tx: &impl ConnectionTrait, district: Option<DistrictId>, mail: Mail, now: DateTime<Utc>) -> Result<()> {
    let params = serde_json::to_string(&mail.params).map_err(|error| Error::Corrupt(error.to_string()))?;
    // Whoever has an account and chose a language reads every mail in it, wherever it was written.
    let reader = account::Entity::find().filter(account::Column::Email.eq(&mail.to)).one(tx).await?;
    let locale = reader.and_then(|reader| reader.language).unwrap_or(mail.locale);
    outbox::ActiveModel {
        id: Set(new_id()),
        district_id: Set(district.map(|district| district.0)),
        kind: Set(mail.kind),
        recipient: Set(mail.to),
        params: Set(params),
        locale: Set(locale),
        due_at: Set(micros(now)),
        claimed_at: Set(None),
        sent_at: Set(None),
        attempts: Set(0),
        last_error: Set(None),
    }
    .insert(tx)
    .await?;
    Ok(())
}

/// Claims the mails that are due, so that no second worker sends them.
///
/// # Errors
/// [`Error::Database`].
pub async fn claim(db: &Db, most: u64, now: DateTime<Utc>) -> Result<Vec<Waiting>> {
    let tx = db.begin_plain().await?;
    let mut due = outbox::Entity::find()
        .filter(outbox::Column::SentAt.is_null())
        .filter(outbox::Column::DueAt.lte(micros(now)))
        .filter(outbox::Column::Attempts.lt(ATTEMPTS))
        .filter(outbox::Column::ClaimedAt.is_null().or(outbox::Column::ClaimedAt.lt(micros(now - CLAIM))))
        .order_by_asc(outbox::Column::DueAt)
        .limit(most);
    if db.backend() == DbBackend::Postgres {
        due = due.lock_with_behavior(sea_orm::sea_query::LockType::Update, sea_orm::sea_query::LockBehavior::SkipLocked);
    }
    let rows = due.all(&tx).await?;
    let mut waiting = Vec::with_capacity(rows.len());
    for row in rows {
        waiting.push(view(&row)?);
        let attempts = row.attempts + 1;
        let mut row: outbox::ActiveModel = row.into();
        row.claimed_at = Set(Some(micros(now)));
        row.attempts = Set(attempts);
        row.update(&tx).await?;
    }
    tx.commit().await?;
    Ok(waiting)
}

fn view(row: &outbox::Model) -> Result<Waiting> {
    let params = serde_json::from_str(&row.params).map_err(|error| Error::Corrupt(error.to_string()))?;
    Ok(Waiting {
        id: OutboxId(row.id),
        district: row.district_id.map(DistrictId),
        mail: Mail { kind: row.kind.clone(), to: row.recipient.clone(), params, locale: row.locale.clone() },
        attempts: row.attempts,
    })
}

/// The mail is delivered; its address and parameters are forgotten.
///
/// # Errors
/// [`Error::Database`].
pub async fn sent(db: &Db, id: OutboxId, now: DateTime<Utc>) -> Result<()> {
    let row = outbox::ActiveModel {
        id: Set(id.0),
        sent_at: Set(Some(micros(now))),
        recipient: Set(String::new()),
        params: Set("{}".to_owned()),
        ..Default::default()
    };
    row.update(&db.write).await?;
    Ok(())
}

/// Forgets mails a month after they were sent or given up, with whatever address still stands in them. Gives how many.
///
/// # Errors
/// [`Error::Database`].
pub async fn purge(db: &Db, now: DateTime<Utc>) -> Result<u64> {
    let over = outbox::Column::SentAt.is_not_null().or(outbox::Column::Attempts.gte(ATTEMPTS));
    let old = outbox::Entity::delete_many().filter(over).filter(outbox::Column::DueAt.lt(micros(now - KEPT)));
    Ok(old.exec(&db.write).await?.rows_affected)
}

/// Delivery failed; it is tried again later, twice as late each time.
///
/// # Errors
/// [`Error::Database`].
pub async fn failed(db: &Db, waiting: &Waiting, why: &str, now: DateTime<Utc>) -> Result<()> {
    let minutes = 1i64 << waiting.attempts.clamp(0, 8);
    let row = outbox::ActiveModel {
        id: Set(waiting.id.0),
        claimed_at: Set(None),
        due_at: Set(micros(now + TimeDelta::minutes(minutes))),
        last_error: Set(Some(why.to_owned())),
        ..Default::default()
    };
    row.update(&db.write).await?;
    Ok(())
}

/// Marks every mail that was due by then as sent, and forgets addresses and parameters: the past of the demonstration is not today's post.
/// Gives how many.
///
/// Who: the demonstration only; in production nothing may keep a mail from its reader.
///
/// # Errors
/// [`Error::Database`].
pub async fn forget_before(db: &Db, now: DateTime<Utc>) -> Result<u64> {
    let past = outbox::Entity::update_many()
        .col_expr(outbox::Column::SentAt, Expr::col(outbox::Column::DueAt))
        .col_expr(outbox::Column::Recipient, Expr::value(""))
        .col_expr(outbox::Column::Params, Expr::value("{}"))
        .filter(outbox::Column::SentAt.is_null())
        .filter(outbox::Column::DueAt.lte(micros(now)));
    Ok(past.exec(&db.write).await?.rows_affected)
}
