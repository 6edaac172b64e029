//! Folgen: by mail after the address was confirmed, with an account in one click, or by a link that only reads. Who follows what is nobody's
//! business: the record says that somebody began or ended, never who and never what.

mod ask;
mod digest;
mod end;
mod feed;
mod forget;
mod happened;
mod link;
mod mine;
mod named;

pub use ask::{FollowLink, confirm_follow, follow, follow_by_token, follow_signed_in};
pub use digest::send_digests;
pub use end::{EndLink, end_by_token, unfollow, unfollow_signed_in};
pub use feed::{Feed, FeedView, feed};
pub use forget::{end_old_follows, erase_unconfirmed_follows};
pub(crate) use forget::{forget_account, forget_address, unconfirmed};
pub use link::{follow_by_link, reading_by_link, revoke_link};
pub use mine::{Reading, is_following, my_follows};
pub use named::{Named, followable};

use crate::entity::{follow, follower};
use crate::error::{Result, known};
use crate::keys::{Keys, token_hash};
use crate::people::mailbox;
use crate::tx::{Tx, micros, new_id};
use chrono::{DateTime, Utc};
use domain::events::{Event, ObjectKind};
use domain::following::{Followed, FollowedKind, Way, may_follow};
use domain::{Actor, Role};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter};
use uuid::Uuid;

/// How the owner of an address is known, with account or without.
fn person_of_address(keys: &Keys, address: &str) -> Vec<u8> {
    keys.mac("follow-address", mailbox(address).as_bytes())
}

/// How a person with an account is known: by its address, so that account and address are one; by its id when it has none.
fn person_of_account(keys: &Keys, id: Uuid, address: Option<&str>) -> Vec<u8> {
    address.map_or_else(|| keys.mac("follow-account", id.as_bytes()), |address| person_of_address(keys, address))
}

/// The secret that ends everything of one follower.
fn end_all(keys: &Keys, follower: Uuid) -> String {
    keys.link("follower", follower)
}

/// The secret that confirms one thing followed, and later ends it.
fn end_one(keys: &Keys, follow: Uuid) -> String {
    keys.link("follow", follow)
}

/// What a row says is followed.
fn followed(row: &follow::Model) -> Result<Followed> {
    let kind = known(FollowedKind::from_word(&row.kind), "kind of what is followed")?;
    known(Followed::read(kind, &row.target), "what is followed")
}

/// An event without a person and without what they follow.
fn event(tx: &Tx, kind: &'static str, now: DateTime<Utc>) -> Event {
    Event::new((ObjectKind::District, tx.district.0), kind, Role::Resident, now)
}

/// Nobody in particular: also who is signed in follows without their name in the record.
fn somebody(tx: &Tx) -> Actor {
    Actor::resident(tx.district)
}

/// The follower that a keyed hash stands for, made where there is none yet.
async fn follower_of(
    tx: &Tx,
    (way, person): (Way, Vec<u8>),
    (email, locale): (Option<&str>, &str),
    now: DateTime<Utc>,
) -> Result<follower::Model> {
    let known = follower::Entity::find()
        .filter(follower::Column::DistrictId.eq(tx.district.0))
        .filter(follower::Column::Person.eq(person.clone()))
        .one(&tx.tx)
        .await?;
    if let Some(known) = known {
        return Ok(known);
    }
    let id = new_id();
    let row = follower::ActiveModel {
        id: Set(id),
        district_id: Set(tx.district.0),
        way: Set(way.word().to_owned()),
        person: Set(person),
        account_id: Set(None),
        email: Set(email.map(ToOwned::to_owned)),
        locale: Set(locale.to_owned()),
        token_hash: Set(token_hash(&end_all(&tx.keys, id))),
        at: Set(micros(now)),
    };
    Ok(row.insert(&tx.tx).await?)
}

/// The row of one thing a follower follows or was asked about.
async fn row_of(conn: &impl ConnectionTrait, follower: Uuid, what: &Followed) -> Result<Option<follow::Model>> {
    let found = follow::Entity::find()
        .filter(follow::Column::FollowerId.eq(follower))
        .filter(follow::Column::Kind.eq(what.kind().word()))
        .filter(follow::Column::Target.eq(what.target()));
    Ok(found.one(conn).await?)
}

/// A request that nobody confirmed yet.
async fn ask_row(tx: &Tx, follower: Uuid, what: &Followed, now: DateTime<Utc>) -> Result<follow::Model> {
    let id = new_id();
    let row = follow::ActiveModel {
        id: Set(id),
        district_id: Set(tx.district.0),
        follower_id: Set(follower),
        kind: Set(what.kind().word().to_owned()),
        target: Set(what.target().to_owned()),
        token_hash: Set(token_hash(&end_one(&tx.keys, id))),
        since_seq: Set(0),
        asked_at: Set(micros(now)),
        confirmed_at: Set(None),
    };
    Ok(row.insert(&tx.tx).await?)
}

/// From now on it counts: whatever happens after this place in the chain is told.
///
/// Refusals: `Full`.
async fn begin(tx: &Tx, row: follow::Model, now: DateTime<Utc>) -> Result<()> {
    let already =
        follow::Entity::find().filter(follow::Column::FollowerId.eq(row.follower_id)).filter(follow::Column::ConfirmedAt.is_not_null());
    may_follow(usize::try_from(already.count(&tx.tx).await?).unwrap_or(usize::MAX))?;
    let seq = tx.append(&somebody(tx), event(tx, "FollowConfirmed", now), now).await?;
    let mut row: follow::ActiveModel = row.into();
    row.since_seq = Set(seq);
    row.confirmed_at = Set(Some(micros(now)));
    row.update(&tx.tx).await?;
    Ok(())
}

#[cfg(test)]
mod tests;
