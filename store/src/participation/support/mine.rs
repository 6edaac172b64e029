//! Die eigene Unterstützung: whether one counts already, and taking it back.

use super::count::Ways;
use super::{UNCONFIRMED, by_token, counts, event, own_person, person_of_account, reference_of, retally_in, tally_of};
use crate::Db;
use crate::entity::{account, contribution, support};
use crate::error::{Error, Result};
use crate::keys::token_hash;
use crate::participation::contact::with_merged;
use crate::tx::{Tx, micros, time};
use chrono::{DateTime, Utc};
use domain::events::{Event, ObjectKind};
use domain::participation::Tally;
use domain::refusal::SignInRefused;
use domain::{Actor, ContributionId, DistrictId, Reference, Refusal, Role};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, ExprTrait, QueryFilter};

/// What a reader sees about the supports of one contribution.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Standing {
    /// How many, with everything merged into it.
    pub tally: Tally,
    /// The reader supports it.
    pub mine: bool,
    /// The reader wrote it.
    pub own: bool,
    /// It was merged and the reader supports it: whether their support stays with it (`true`) or counts where it went.
    pub stays: Option<bool>,
}

/// What a mailed link leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SupportLink {
    /// Reference of the contribution.
    pub reference: String,
    /// Its title, empty once it is no longer public.
    pub title: String,
    /// Already confirmed: the link takes back.
    pub confirmed: bool,
}

/// How a contribution stands with its readers.
///
/// # Errors
/// [`Error::Database`].
pub async fn support_standing(db: &Db, actor: &Actor, id: ContributionId) -> Result<Standing> {
    let mut standing = Standing { tally: tally_of(&db.read, id.0).await?, ..Standing::default() };
    let Some(account) = actor.account else { return Ok(standing) };
    let family = with_merged(&db.read, actor.district, &[id]).await?;
    let row = account::Entity::find_by_id(account.0).one(&db.read).await?.ok_or(Error::NotFound)?;
    let person = person_of_account(&db.keys, row.id, row.email.as_deref());
    standing.own = family.iter().any(|row| row.account_id == Some(account.0));
    let mine = support::Entity::find()
        .filter(support::Column::DistrictId.eq(actor.district.0))
        .filter(support::Column::ContributionId.is_in(family.iter().map(|row| row.id)))
        .filter(support::Column::Person.eq(person))
        .all(&db.read)
        .await?;
    let ways = Ways::of(&db.read, &family).await?;
    standing.mine = mine.iter().any(|row| counts(row) && ways.counts(&row.person, row.contribution_id, id.0));
    standing.stays = mine.first().filter(|_| standing.mine && !standing.own).and_then(|row| ways.stays(&row.person, id.0));
    Ok(standing)
}

/// What the link in a mail asks, without doing it. Refusals: `LinkOver`.
///
/// # Errors
/// [`Error::Refused`].
pub async fn support_by_link(db: &Db, district: DistrictId, token: &str, now: DateTime<Utc>) -> Result<SupportLink> {
    let row = support::Entity::find()
        .filter(support::Column::DistrictId.eq(district.0))
        .filter(support::Column::TokenHash.eq(token_hash(token)))
        .one(&db.read)
        .await?
        .filter(|row| counts(row) || time(row.asked_at) + UNCONFIRMED > now)
        .ok_or(SignInRefused::LinkOver)?;
    let target = contribution::Entity::find_by_id(row.contribution_id).one(&db.read).await?.ok_or(Error::NotFound)?;
    let public = target.published_at.is_some() && !crate::participation::public::is_hidden(&target.stage);
    Ok(SupportLink {
        confirmed: counts(&row),
        title: if public { target.public_title } else { String::new() },
        reference: target.reference,
    })
}

/// By what a person takes back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SupportKey<'a> {
    /// The mailed link.
    Link(&'a str),
    /// The account, and the contribution.
    Account(&'a str),
}

/// Takes back a support, here and at whatever was merged into the contribution.
///
/// Who: the person, by account or by the mailed link. Effect: it no longer counts, the address is forgotten, event `SupportWithdrawn`; a second time
/// changes nothing for an account. Refusals: `LinkOver`, `Role` without account.
///
/// # Errors
/// [`Error::NotFound`] for another district's.
pub async fn withdraw_support(db: &Db, actor: &Actor, by: SupportKey<'_>, now: DateTime<Utc>) -> Result<Reference> {
    let tx = db.begin_write(actor.district).await?;
    let (id, person) = match by {
        SupportKey::Link(token) => {
            let row = by_token(&tx, token, now).await?.ok_or(SignInRefused::LinkOver)?;
            (row.contribution_id, row.person)
        }
        SupportKey::Account(reference) => {
            let account = actor.account.ok_or(Refusal::Role)?;
            (by_reference(&tx, reference).await?.id, own_person(&tx, account.0).await?)
        }
    };
    for row in of_person(&tx, id, &person).await? {
        take_back(&tx, actor, row, now).await?;
    }
    retally_in(&tx, ContributionId(id)).await?;
    let target = contribution::Entity::find_by_id(id).one(&tx.tx).await?.ok_or(Error::NotFound)?;
    tx.commit().await?;
    reference_of(&target)
}

pub(in crate::participation) async fn by_reference(tx: &Tx, reference: &str) -> Result<contribution::Model> {
    let reference: Reference = reference.parse().map_err(|_| Error::NotFound)?;
    let found = contribution::Entity::find()
        .filter(contribution::Column::DistrictId.eq(tx.district.0))
        .filter(contribution::Column::Reference.eq(reference.as_str()));
    found.one(&tx.tx).await?.ok_or(Error::NotFound)
}

async fn of_person(tx: &Tx, id: uuid::Uuid, person: &[u8]) -> Result<Vec<support::Model>> {
    let family = with_merged(&tx.tx, tx.district, &[ContributionId(id)]).await?;
    let rows = support::Entity::find()
        .filter(support::Column::ContributionId.is_in(family.iter().map(|row| row.id)))
        .filter(support::Column::Person.eq(person))
        .filter(support::Column::WithdrawnAt.is_null());
    let ways = Ways::of(&tx.tx, &family).await?;
    // What stayed with an earlier contribution was not meant.
    Ok(rows.all(&tx.tx).await?.into_iter().filter(|row| ways.counts(person, row.contribution_id, id)).collect())
}

async fn take_back(tx: &Tx, actor: &Actor, row: support::Model, now: DateTime<Utc>) -> Result<()> {
    let about = row.contribution_id;
    let mut row: support::ActiveModel = row.into();
    row.withdrawn_at = Set(Some(micros(now)));
    row.email = Set(None);
    row.token_hash = Set(None);
    row.update(&tx.tx).await?;
    tx.append(actor, event(about, "SupportWithdrawn", now), now).await.map(|_| ())
}

/// Forgets requests that nobody confirmed within 14 days, with their address.
///
/// Who: the system. Effect: the rows are gone, and with them those that were taken back by then; event `SupportRequestsErased`. Gives how many.
///
/// # Errors
/// [`Error::Database`].
pub async fn erase_unconfirmed_supports(db: &Db, district: DistrictId, now: DateTime<Utc>) -> Result<u64> {
    let tx = db.begin_write(district).await?;
    let over = support::Column::ConfirmedAt.is_null().or(support::Column::WithdrawnAt.is_not_null());
    let erased = support::Entity::delete_many()
        .filter(support::Column::DistrictId.eq(district.0))
        .filter(over)
        .filter(support::Column::ListId.is_null())
        .filter(support::Column::AskedAt.lte(micros(now - UNCONFIRMED)))
        .exec(&tx.tx)
        .await?
        .rows_affected;
    if erased > 0 {
        let event = Event::new((ObjectKind::District, district.0), "SupportRequestsErased", Role::System, now).fact("n", erased);
        tx.append(&Actor::system(district), event, now).await?;
    }
    tx.commit().await?;
    Ok(erased)
}
