//! Anfangen zu folgen: by a mailed link that must be confirmed, or at once with an account.

use super::named::{names, title_of};
use super::{ask_row, begin, end_one, event, followed, follower_of, person_of_account, person_of_address, row_of, somebody};
use crate::Db;
use crate::entity::{account, follow as row, follower};
use crate::error::{Error, Result};
use crate::keys::token_hash;
use crate::outbox::{self, Mail};
use crate::people::{District, Limit, count_attempt};
use crate::tx::{micros, time};
use chrono::{DateTime, Utc};
use domain::fields::Problem;
use domain::following::{Followed, Way, may_confirm};
use domain::refusal::FollowRefused;
use domain::{Actor, DistrictId, FieldErrors, Language, Refusal};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

/// Asks by mail whether the owner of an address wants to follow something. The answer is the same whether they do already or not.
///
/// Who: everybody. Effect: a request that counts nothing yet and is erased after 14 days, event `FollowRequested`, a mail `follow_confirm` with a
/// link that confirms. Refusals: `TooMany` after three mails to one address in an hour.
///
/// # Errors
/// [`Error::Invalid`] for what is no address, [`Error::NotFound`] for what is not public.
pub async fn follow(db: &Db, district: &District, what: &Followed, (email, language): (&str, Language), now: DateTime<Utc>) -> Result<()> {
    let email = address(email)?;
    title_of(&db.read, district, what).await?;
    if !count_attempt(db, Limit::Mail, &email, now).await? {
        return Err(Refusal::TooMany.into());
    }
    let tx = db.begin_write(district.id).await?;
    let title = title_of(&tx.tx, district, what).await?;
    let person = (Way::Mail, person_of_address(&tx.keys, &email));
    let follower = follower_of(&tx, person, (Some(&email), language.code()), now).await?;
    let id = match row_of(&tx.tx, follower.id, what).await? {
        Some(known) if known.confirmed_at.is_some() => known.id,
        Some(known) => {
            let asked = row::ActiveModel { id: Set(known.id), asked_at: Set(micros(now)), ..Default::default() };
            asked.update(&tx.tx).await?.id
        }
        None => ask_row(&tx, follower.id, what, now).await?.id,
    };
    tx.append(&somebody(&tx), event(&tx, "FollowRequested", now), now).await?;
    let mail = Mail::new("follow_confirm", &email)
        .in_language(language.code())
        .param("token", end_one(&tx.keys, id))
        .param("kind", what.kind())
        .param("title", title);
    outbox::put(&tx.tx, Some(district.id), mail, now).await?;
    tx.commit().await
}

fn address(typed: &str) -> Result<String> {
    let mut errors = FieldErrors::new();
    let email = errors.email("email", typed);
    if email.is_none() {
        errors.add("email", Problem::Missing);
    }
    Ok(errors.or(email.unwrap_or_default())?)
}

/// What a mailed link leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FollowLink {
    /// What is followed.
    pub followed: Followed,
    /// Its name; `None` once it is no longer public.
    pub title: Option<String>,
    /// Confirmed already.
    pub confirmed: bool,
}

/// What the link in a mail asks, without doing it. Refusals: `LinkOver`.
///
/// # Errors
/// [`Error::Refused`].
pub async fn follow_by_token(db: &Db, district: &District, token: &str, now: DateTime<Utc>) -> Result<FollowLink> {
    let found = by_token(&db.read, district.id, token).await?;
    if found.confirmed_at.is_none() {
        may_confirm(time(found.asked_at), now)?;
    }
    let what = followed(&found)?;
    let title = names(&db.read, district, vec![what.clone()]).await?.into_iter().next().and_then(|named| named.title);
    Ok(FollowLink { followed: what, title, confirmed: found.confirmed_at.is_some() })
}

async fn by_token(conn: &impl ConnectionTrait, district: DistrictId, token: &str) -> Result<row::Model> {
    let found = row::Entity::find().filter(row::Column::DistrictId.eq(district.0)).filter(row::Column::TokenHash.eq(token_hash(token)));
    Ok(found.one(conn).await?.ok_or(FollowRefused::LinkOver)?)
}

/// Confirms by the mailed link.
///
/// Who: whoever has the link. Effect: from now on digests tell of it, in the language of the page, event `FollowConfirmed`; the same secret ends it
/// later. Refusals: `LinkOver` for a link that is used, older than 14 days or unknown; `Full`.
///
/// # Errors
/// [`Error::Refused`].
pub async fn confirm_follow(db: &Db, district: DistrictId, token: &str, language: Language, now: DateTime<Utc>) -> Result<Followed> {
    let tx = db.begin_write(district).await?;
    let found = by_token(&tx.tx, district, token).await?;
    if found.confirmed_at.is_some() {
        return Err(FollowRefused::LinkOver.into());
    }
    may_confirm(time(found.asked_at), now)?;
    let what = followed(&found)?;
    let spoken = follower::ActiveModel { id: Set(found.follower_id), locale: Set(language.code().to_owned()), ..Default::default() };
    spoken.update(&tx.tx).await?;
    begin(&tx, found, now).await?;
    tx.commit().await?;
    Ok(what)
}

/// Follows something with one's account.
///
/// Who: everybody with an account. Effect: from now on digests tell of it at the account's address, event `FollowConfirmed` without the name; a
/// second click changes nothing. Refusals: `Role` without account, `Full`.
///
/// # Errors
/// [`Error::NotFound`] for what is not public.
pub async fn follow_signed_in(
    db: &Db,
    actor: &Actor,
    district: &District,
    (what, language): (&Followed, Language),
    now: DateTime<Utc>,
) -> Result<()> {
    let account = actor.account.ok_or(Refusal::Role)?;
    let tx = db.begin_write(district.id).await?;
    title_of(&tx.tx, district, what).await?;
    let person = account::Entity::find_by_id(account.0).one(&tx.tx).await?.ok_or(Error::NotFound)?;
    let mac = person_of_account(&tx.keys, person.id, person.email.as_deref());
    let follower = follower_of(&tx, (Way::Mail, mac), (None, language.code()), now).await?;
    let known = row_of(&tx.tx, follower.id, what).await?;
    if follower.account_id.is_some() && known.as_ref().is_some_and(|known| known.confirmed_at.is_some()) {
        return Ok(());
    }
    // The account has the address; it is not kept a second time.
    let own = follower::ActiveModel {
        id: Set(follower.id),
        account_id: Set(Some(account.0)),
        email: Set(None),
        locale: Set(language.code().to_owned()),
        ..Default::default()
    };
    own.update(&tx.tx).await?;
    match known {
        Some(known) if known.confirmed_at.is_some() => {}
        Some(known) => begin(&tx, known, now).await?,
        None => begin(&tx, ask_row(&tx, follower.id, what, now).await?, now).await?,
    }
    tx.commit().await
}
