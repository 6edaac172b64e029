//! Anmeldung: by mailed link (a POST confirms) or password; the session lives on the server, the cookie holds only a random token.

use super::accounts::hash;
use super::limits::{Limit, count_attempt};
use crate::Db;
use crate::entity::{account, session, sign_in_link};
use crate::error::{Error, Result};
use crate::keys::{token, token_hash};
use crate::outbox::{self, Mail};
use crate::tx::{micros, time};
use argon2::Argon2;
use argon2::password_hash::{PasswordHash, PasswordVerifier};
use chrono::{DateTime, TimeDelta, Utc};
use domain::refusal::SignInRefused;
use domain::{AccountId, FieldErrors, Problem};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, ExprTrait, QueryFilter};
use std::sync::LazyLock;
use tokio::sync::Semaphore;

/// Passwords that are checked at the same time.
static CHECKING: Semaphore = Semaphore::const_new(3);
/// The hash of a password that nobody has, made once.
static NOBODYS: LazyLock<Option<String>> = LazyLock::new(|| hash("nobody has this password").ok());
/// A session ends after so long without a request.
const IDLE: TimeDelta = TimeDelta::hours(12);
/// A session ends after so long in any case.
const ABSOLUTE: TimeDelta = TimeDelta::days(14);
/// A mailed link works for so long.
const LINK: TimeDelta = TimeDelta::minutes(30);
/// The last request is noted at most this often, so that reading does not write.
const SEEN: TimeDelta = TimeDelta::minutes(10);

/// A running session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Session {
    /// Who is signed in.
    pub account: AccountId,
}

/// Signs in by password and gives the token for the cookie.
///
/// Who: anybody with an account. Refusals: [`SignInRefused`]; an unknown address takes as long as a wrong password.
///
/// # Errors
/// [`Error::Refused`].
pub async fn sign_in_by_password(db: &Db, email: &str, password: &str, address: &str, now: DateTime<Utc>) -> Result<String> {
    let email = email.trim().to_lowercase();
    let of_pair = count_attempt(db, Limit::SignIn, &format!("{email} {address}"), now).await?;
    if !of_pair || !count_attempt(db, Limit::SignInFrom, address, now).await? {
        return Err(SignInRefused::TooMany.into());
    }
    let person = account::Entity::find().filter(account::Column::Email.eq(&email)).one(&db.read).await?;
    let stored = person.as_ref().and_then(|row| row.password_hash.clone());
    let password = password.to_owned();
    // Checking a password takes 19 MiB on purpose, so that few are checked at once.
    let _turn = CHECKING.acquire().await.map_err(|error| Error::Corrupt(error.to_string()))?;
    let fits =
        tokio::task::spawn_blocking(move || verify(stored, &password)).await.map_err(|error| Error::Corrupt(error.to_string()))??;
    let person = person.filter(|_| fits).ok_or(SignInRefused::NotRecognised)?;
    if person.disabled_at.is_some() {
        return Err(SignInRefused::Disabled.into());
    }
    begin_session(db, person.id, now).await
}

fn verify(stored: Option<String>, password: &str) -> Result<bool> {
    let known = stored.is_some();
    // Somebody nobody knows takes as long as somebody known, so that nobody learns which addresses exist.
    let stored = match (stored, NOBODYS.as_ref()) {
        (Some(stored), _) => stored,
        (None, Some(nobodys)) => nobodys.clone(),
        (None, None) => return Ok(false),
    };
    let parsed = PasswordHash::new(&stored).map_err(|error| Error::Corrupt(error.to_string()))?;
    Ok(Argon2::default().verify_password(password.as_bytes(), &parsed).is_ok() && known)
}

/// Mails a link for signing in, if there is such an account; the answer is the same in any case.
///
/// # Errors
/// [`Error::Invalid`] when it is no address at all, [`Error::Refused`] with [`SignInRefused::TooMany`].
pub async fn request_sign_in_link(db: &Db, email: &str, next: &str, now: DateTime<Utc>) -> Result<()> {
    let mut errors = FieldErrors::new();
    let email = errors.email("email", email);
    if email.is_none() {
        errors.add("email", Problem::Missing);
    }
    let email = errors.or(email.unwrap_or_default())?;
    if !count_attempt(db, Limit::Mail, &email, now).await? {
        return Err(SignInRefused::TooMany.into());
    }
    let Some(person) =
        account::Entity::find().filter(account::Column::Email.eq(&email)).one(&db.read).await?.filter(|row| row.disabled_at.is_none())
    else {
        return Ok(());
    };
    let token = token();
    let tx = db.begin_plain().await?;
    sign_in_link::ActiveModel {
        token_hash: Set(token_hash(&token)),
        account_id: Set(person.id),
        created_at: Set(micros(now)),
        used_at: Set(None),
    }
    .insert(&tx)
    .await?;
    let mail = Mail::new("sign_in", &email).param("token", &token).param("name", &person.name).param("next", next);
    outbox::put(&tx, None, mail, now).await?;
    tx.commit().await?;
    Ok(())
}

/// Uses a mailed link, once, and gives the token for the cookie.
///
/// # Errors
/// [`Error::Refused`] with [`SignInRefused::LinkOver`] when it is used, too old or unknown.
pub async fn confirm_sign_in(db: &Db, link: &str, now: DateTime<Utc>) -> Result<String> {
    let tx = db.begin_plain().await?;
    let row = sign_in_link::Entity::find_by_id(token_hash(link)).one(&tx).await?.ok_or(SignInRefused::LinkOver)?;
    if row.used_at.is_some() || time(row.created_at) + LINK < now {
        return Err(SignInRefused::LinkOver.into());
    }
    let account = row.account_id;
    let mut row: sign_in_link::ActiveModel = row.into();
    row.used_at = Set(Some(micros(now)));
    row.update(&tx).await?;
    tx.commit().await?;
    begin_session(db, account, now).await
}

async fn begin_session(db: &Db, account: uuid::Uuid, now: DateTime<Utc>) -> Result<String> {
    let token = token();
    let row = session::ActiveModel {
        token_hash: Set(token_hash(&token)),
        account_id: Set(account),
        created_at: Set(micros(now)),
        seen_at: Set(micros(now)),
    };
    row.insert(&db.write).await?;
    // An account that is used stays, whatever its owner was told.
    let used = account::ActiveModel { id: Set(account), seen_at: Set(Some(micros(now))), warned_at: Set(None), ..Default::default() };
    used.update(&db.write).await?;
    Ok(token)
}

/// The session of a cookie, if it still runs.
///
/// # Errors
/// [`Error::Database`].
pub async fn session(db: &Db, token: &str, now: DateTime<Utc>) -> Result<Option<Session>> {
    let Some(row) = session::Entity::find_by_id(token_hash(token)).one(&db.read).await? else { return Ok(None) };
    let (created, seen) = (time(row.created_at), time(row.seen_at));
    if created + ABSOLUTE < now || seen + IDLE < now {
        return Ok(None);
    }
    let account = AccountId(row.account_id);
    if seen + SEEN < now {
        let mut row: session::ActiveModel = row.into();
        row.seen_at = Set(micros(now));
        row.update(&db.write).await?;
    }
    Ok(Some(Session { account }))
}

/// Ends a session on the server.
///
/// # Errors
/// [`Error::Database`].
pub async fn end_session(db: &Db, token: &str) -> Result<()> {
    session::Entity::delete_by_id(token_hash(token)).exec(&db.write).await?;
    Ok(())
}

/// Deletes sessions and links that are over.
///
/// # Errors
/// [`Error::Database`].
pub async fn purge_sessions(db: &Db, now: DateTime<Utc>) -> Result<u64> {
    let over = session::Entity::delete_many()
        .filter(session::Column::SeenAt.lt(micros(now - IDLE)).or(session::Column::CreatedAt.lt(micros(now - ABSOLUTE))))
        .exec(&db.write)
        .await?;
    sign_in_link::Entity::delete_many().filter(sign_in_link::Column::CreatedAt.lt(micros(now - LINK))).exec(&db.write).await?;
    Ok(over.rows_affected)
}
