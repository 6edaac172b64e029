//! Link zum Mitlesen: a secret of its own that only reads. It stands in no address that a server sees, only its keyed hash is stored, and whoever has
//! it can end it.

use super::end::end;
use super::mine::{Reading, reading};
use super::named::title_of;
use super::{ask_row, begin, follower_of, row_of};
use crate::Db;
use crate::entity::{follow, follower};
use crate::error::Result;
use crate::keys::Keys;
use crate::people::{District, Limit, attempts_left, count_attempt};
use chrono::{DateTime, Utc};
use domain::following::{Followed, Way};
use domain::refusal::{CodeRefused, FollowRefused};
use domain::{DistrictId, Language, ReceiptCode};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QuerySelect, QueryTrait};

/// The language of a follower who gets no mail.
const NO_MAIL: Language = Language::German;

fn mac(keys: &Keys, code: &ReceiptCode) -> Vec<u8> {
    keys.mac("follow-link", code.bytes())
}

/// A fresh code of 80 random bits, written like a receipt code.
fn fresh() -> ReceiptCode {
    let mut bytes = [0; 10];
    for (byte, random) in bytes.iter_mut().zip(Keys::random_secret()) {
        *byte = random;
    }
    ReceiptCode::from_bytes(bytes)
}

/// Follows something by a link that only reads: a new one, or one that is there already (`typed`).
///
/// Who: everybody. Effect: the link has one thing more to read, event `FollowConfirmed`; a second time changes nothing. Gives the code. Refusals:
/// `LinkUnknown`, `Full`, `CodeRefused::TooMany` after many wrong codes from one address.
///
/// # Errors
/// [`crate::Error::NotFound`] for what is not public.
pub async fn follow_by_link(
    db: &Db,
    district: &District,
    what: &Followed,
    (typed, address): (&str, &str),
    now: DateTime<Utc>,
) -> Result<ReceiptCode> {
    let code = if typed.trim().is_empty() { fresh() } else { known(db, district.id, typed, address, now).await? };
    let tx = db.begin_write(district.id).await?;
    title_of(&tx.tx, district, what).await?;
    let follower = follower_of(&tx, (Way::Link, mac(&tx.keys, &code)), (None, NO_MAIL.code()), now).await?;
    if row_of(&tx.tx, follower.id, what).await?.is_none() {
        begin(&tx, ask_row(&tx, follower.id, what, now).await?, now).await?;
        tx.commit().await?;
    }
    Ok(code)
}

/// The code as typed, if there is such a link. Only wrong ones count against an address.
async fn known(db: &Db, district: DistrictId, typed: &str, address: &str, now: DateTime<Utc>) -> Result<ReceiptCode> {
    let code: ReceiptCode = typed.parse().map_err(|_| FollowRefused::LinkUnknown)?;
    if !attempts_left(db, Limit::Code, address, now).await? {
        return Err(CodeRefused::TooMany.into());
    }
    let there = follower::Entity::find()
        .filter(follower::Column::DistrictId.eq(district.0))
        .filter(follower::Column::Way.eq(Way::Link.word()))
        .filter(follower::Column::Person.eq(mac(&db.keys, &code)))
        .one(&db.read)
        .await?;
    if there.is_none() {
        count_attempt(db, Limit::Code, address, now).await?;
        return Err(FollowRefused::LinkUnknown.into());
    }
    Ok(code)
}

/// What a link reads.
///
/// Who: whoever has the code. Refusals: `LinkUnknown` for one that is revoked or was never given; `CodeRefused::TooMany`.
///
/// # Errors
/// [`crate::Error::Refused`].
pub async fn reading_by_link(db: &Db, district: &District, typed: &str, address: &str, now: DateTime<Utc>) -> Result<Reading> {
    let code = known(db, district.id, typed, address, now).await?;
    reading(db, district, followers(db, district.id, &code), now).await
}

fn followers(db: &Db, district: DistrictId, code: &ReceiptCode) -> sea_orm::sea_query::SelectStatement {
    follower::Entity::find()
        .select_only()
        .column(follower::Column::Id)
        .filter(follower::Column::DistrictId.eq(district.0))
        .filter(follower::Column::Way.eq(Way::Link.word()))
        .filter(follower::Column::Person.eq(mac(&db.keys, code)))
        .into_query()
}

/// Revokes a link: from now on it reads nothing, wherever it was passed on to.
///
/// Who: whoever has the code. Effect: its rows are gone, event `FollowEnded`. Refusals: as [`reading_by_link`].
///
/// # Errors
/// [`crate::Error::Refused`].
pub async fn revoke_link(db: &Db, district: DistrictId, typed: &str, address: &str, now: DateTime<Utc>) -> Result<()> {
    let code = known(db, district, typed, address, now).await?;
    let tx = db.begin_write(district).await?;
    end(&tx, Condition::all().add(follow::Column::FollowerId.in_subquery(followers(db, district, &code))), now).await?;
    tx.commit().await
}
