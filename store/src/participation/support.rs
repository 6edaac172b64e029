//! „Das will ich auch“: by account in one click, by a confirmed e-mail address, on paper by line; each person once (`decisions.md` 4).

mod count;
mod list;
mod mine;

pub(crate) use count::retally_in;
pub use count::support_of_measure;
use count::tally_of;
pub(super) use count::{Ways, authors};
pub use list::{ListView, link_lines, record_support_list, support_lists};
pub(super) use mine::by_reference;
pub use mine::{Standing, SupportKey, SupportLink, erase_unconfirmed_supports, support_by_link, support_standing, withdraw_support};

use crate::Db;
use crate::entity::{account, contribution, support};
use crate::error::{Error, Result};
use crate::keys::{Keys, token, token_hash};
use crate::outbox::{self, Mail};
use crate::people::mailbox;
use crate::people::{Limit, count_attempt};
use crate::tx::{Tx, micros, new_id, time};
use chrono::{DateTime, TimeDelta, Utc};
use domain::events::{Event, ObjectKind};
use domain::participation::Stage;
use domain::refusal::{SignInRefused, VoiceRefused};
use domain::{Actor, ContributionId, DistrictId, FieldErrors, Language, Problem, Reference, Refusal, Role};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

/// A request that nobody confirmed is kept this long (`decisions.md` 3).
const UNCONFIRMED: TimeDelta = TimeDelta::days(14);
/// Way of a support that came by account.
const BY_ACCOUNT: &str = "account";
/// Way of a support that came by e-mail.
const BY_MAIL: &str = "mail";
/// Way of a support that stands on a paper list.
const ON_PAPER: &str = "paper";

/// How a person is known who owns this address, with account or without.
pub(crate) fn person_of_address(keys: &Keys, address: &str) -> Vec<u8> {
    keys.mac("support-address", mailbox(address).as_bytes())
}

/// How a person with an account is known: by its address, so that account and address are one; by its id when it has none.
pub(crate) fn person_of_account(keys: &Keys, id: Uuid, address: Option<&str>) -> Vec<u8> {
    address.map_or_else(|| keys.mac("support-account", id.as_bytes()), |address| person_of_address(keys, address))
}

/// Supports a contribution with one's account.
///
/// Who: everybody with an account. Effect: one support, event `SupportGiven`; a second click changes nothing. Refusals: `Role` without account,
/// `Author` for one's own, `Merged`.
///
/// # Errors
/// [`Error::NotFound`] for what is not public.
pub async fn support(db: &Db, actor: &Actor, reference: &str, now: DateTime<Utc>) -> Result<()> {
    let account = actor.account.ok_or(Refusal::Role)?;
    let tx = db.begin_write(actor.district).await?;
    let target = open_target(&tx, reference).await?;
    if target.account_id == Some(account.0) {
        return Err(VoiceRefused::Author.into());
    }
    let person = own_person(&tx, account.0).await?;
    let known = of_person(&tx, target.id, &person).await?;
    if known.as_ref().is_some_and(counts) {
        return Ok(());
    }
    let mut row = known.map_or_else(|| asked(&tx, target.id, person, now), Into::into);
    row.way = Set(BY_ACCOUNT.to_owned());
    row.account_id = Set(Some(account.0));
    given(&mut row, now);
    // What a mailed link could still do is done.
    row.token_hash = Set(None);
    row.email = Set(None);
    put(&tx, row).await?;
    tx.append(actor, event(target.id, "SupportGiven", now).fact("way", BY_ACCOUNT), now).await?;
    retally_in(&tx, ContributionId(target.id)).await?;
    tx.commit().await
}

/// Asks by mail whether the owner of this address supports a contribution. The answer is the same whether they do already or not.
///
/// Who: everybody. Effect: a request that counts nothing yet, event `SupportRequested`, a mail `support_confirm` with a link that confirms or takes
/// back. Refusals: `TooMany` after three mails to one address in an hour, `Merged`.
///
/// # Errors
/// [`Error::Invalid`] for what is no address, [`Error::NotFound`] for what is not public.
pub async fn request_support(
    db: &Db,
    district: DistrictId,
    reference: &str,
    (email, language): (&str, Language),
    now: DateTime<Utc>,
) -> Result<()> {
    let mut errors = FieldErrors::new();
    let email = errors.email("email", email);
    if email.is_none() {
        errors.add("email", Problem::Missing);
    }
    let email = errors.or(email.unwrap_or_default())?;
    if !count_attempt(db, Limit::Mail, &email, now).await? {
        return Err(Refusal::TooMany.into());
    }
    let tx = db.begin_write(district).await?;
    let target = open_target(&tx, reference).await?;
    let person = person_of_address(&db.keys, &email);
    let mut row: support::ActiveModel = match of_person(&tx, target.id, &person).await? {
        Some(known) => known.into(),
        None => asked(&tx, target.id, person, now),
    };
    let token = token();
    row.token_hash = Set(Some(token_hash(&token)));
    row.email = Set(Some(email.clone()));
    row.asked_at = Set(micros(now));
    put(&tx, row).await?;
    tx.append(&Actor::resident(district), event(target.id, "SupportRequested", now), now).await?;
    let mail = Mail::new("support_confirm", &email)
        .in_language(language.code())
        .param("token", token)
        .param("reference", &target.reference)
        .param("title", &target.public_title);
    outbox::put(&tx.tx, Some(district), mail, now).await?;
    tx.commit().await
}

/// Confirms a support by the mailed link.
///
/// Who: whoever has the link. Effect: the support counts, event `SupportGiven`; from now on the link only takes back. Refusals: `LinkOver` for a link
/// that is used, older than 14 days or unknown; `Merged`.
///
/// # Errors
/// [`Error::Refused`].
pub async fn confirm_support(db: &Db, district: DistrictId, token: &str, now: DateTime<Utc>) -> Result<Reference> {
    let tx = db.begin_write(district).await?;
    let row = by_token(&tx, token, now).await?.filter(|row| !counts(row)).ok_or(SignInRefused::LinkOver)?;
    let target = contribution::Entity::find_by_id(row.contribution_id).one(&tx.tx).await?.ok_or(Error::NotFound)?;
    let target = open_target(&tx, &target.reference).await?;
    let mut row: support::ActiveModel = row.into();
    row.way = Set(BY_MAIL.to_owned());
    given(&mut row, now);
    row.update(&tx.tx).await?;
    tx.append(&Actor::resident(district), event(target.id, "SupportGiven", now).fact("way", BY_MAIL), now).await?;
    retally_in(&tx, ContributionId(target.id)).await?;
    tx.commit().await?;
    reference_of(&target)
}

pub(super) fn reference_of(row: &contribution::Model) -> Result<Reference> {
    row.reference.parse().map_err(|_| Error::Corrupt("reference".to_owned()))
}

fn event(contribution: Uuid, kind: &'static str, now: DateTime<Utc>) -> Event {
    Event::new((ObjectKind::Contribution, contribution), kind, Role::Resident, now)
}

/// The public contribution that may be supported: not one that was merged, because there the other one is meant.
async fn open_target(tx: &Tx, reference: &str) -> Result<contribution::Model> {
    let reference: Reference = reference.parse().map_err(|_| Error::NotFound)?;
    let row = contribution::Entity::find()
        .filter(super::public::public(tx.district))
        .filter(contribution::Column::Reference.eq(reference.as_str()))
        .one(&tx.tx)
        .await?
        .ok_or(Error::NotFound)?;
    if row.stage == Stage::Merged.word() { Err(VoiceRefused::Merged.into()) } else { Ok(row) }
}

pub(super) async fn own_person(tx: &Tx, account: Uuid) -> Result<Vec<u8>> {
    let row = account::Entity::find_by_id(account).one(&tx.tx).await?.ok_or(Error::NotFound)?;
    Ok(person_of_account(&tx.keys, row.id, row.email.as_deref()))
}

async fn of_person(tx: &Tx, contribution: Uuid, person: &[u8]) -> Result<Option<support::Model>> {
    let found = support::Entity::find().filter(support::Column::ContributionId.eq(contribution)).filter(support::Column::Person.eq(person));
    Ok(found.one(&tx.tx).await?)
}

/// The row behind a mailed link that still works.
async fn by_token(tx: &Tx, token: &str, now: DateTime<Utc>) -> Result<Option<support::Model>> {
    let found = support::Entity::find()
        .filter(support::Column::DistrictId.eq(tx.district.0))
        .filter(support::Column::TokenHash.eq(token_hash(token)))
        .one(&tx.tx)
        .await?;
    Ok(found.filter(|row| counts(row) || time(row.asked_at) + UNCONFIRMED > now))
}

/// Confirmed, and not taken back.
pub(super) fn counts(row: &support::Model) -> bool {
    row.confirmed_at.is_some() && row.withdrawn_at.is_none()
}

fn asked(tx: &Tx, contribution: Uuid, person: Vec<u8>, now: DateTime<Utc>) -> support::ActiveModel {
    support::ActiveModel {
        // Not set: `put` inserts it.
        district_id: Set(tx.district.0),
        contribution_id: Set(contribution),
        way: Set(BY_MAIL.to_owned()),
        person: Set(person),
        asked_at: Set(micros(now)),
        ..Default::default()
    }
}

fn given(row: &mut support::ActiveModel, now: DateTime<Utc>) {
    row.confirmed_at = Set(Some(micros(now)));
    row.withdrawn_at = Set(None);
}

async fn put(tx: &Tx, mut row: support::ActiveModel) -> Result<()> {
    if row.id.is_not_set() {
        row.id = Set(new_id());
        row.insert(&tx.tx).await?;
    } else {
        row.update(&tx.tx).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
