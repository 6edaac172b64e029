//! Nicht mehr folgen: one secret per thing, one for everything of an address, and one's own with an account. Ending twice is ending once.

use super::named::{names, title_of};
use super::{event, followed, somebody};
use crate::Db;
use crate::entity::{district, follow, follower};
use crate::error::{Error, Result};
use crate::keys::token_hash;
use crate::people::District;
use crate::tx::Tx;
use chrono::{DateTime, Utc};
use domain::following::Followed;
use domain::{Actor, DistrictId, Refusal};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect, QueryTrait};

/// What the link at the end of a mail is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EndLink {
    /// Name of the district.
    pub district: String,
    /// What is followed no longer; `None` for everything of this address.
    pub followed: Option<Followed>,
    /// Its name, as long as it is public.
    pub title: Option<String>,
}

/// What the link at the end of a mail would end; `None` where there is nothing (any more), which the page does not tell.
///
/// # Errors
/// [`Error::Database`].
pub async fn end_by_token(db: &Db, token: &str) -> Result<Option<EndLink>> {
    let Some((id, row)) = found(&db.read, token).await? else { return Ok(None) };
    let place = district::Entity::find_by_id(id.0).one(&db.read).await?.ok_or(Error::NotFound)?;
    let Some(row) = row else { return Ok(Some(EndLink { district: place.name, followed: None, title: None })) };
    let what = followed(&row)?;
    let here = crate::people::district(db, &place.slug).await?;
    let title = names(&db.read, &here, vec![what.clone()]).await?.into_iter().next().and_then(|named| named.title);
    Ok(Some(EndLink { district: place.name, followed: Some(what), title }))
}

/// The district a secret belongs to, and the one thing followed, or nothing where it stands for everything of a follower.
async fn found(conn: &impl ConnectionTrait, token: &str) -> Result<Option<(DistrictId, Option<follow::Model>)>> {
    let hash = token_hash(token);
    if let Some(row) = follow::Entity::find().filter(follow::Column::TokenHash.eq(hash.clone())).one(conn).await? {
        return Ok(Some((DistrictId(row.district_id), Some(row))));
    }
    let follower = follower::Entity::find().filter(follower::Column::TokenHash.eq(hash)).one(conn).await?;
    Ok(follower.map(|row| (DistrictId(row.district_id), None)))
}

/// Ends what a secret stands for: one thing, or everything of an address. One that stands for nothing (any more) changes nothing and is no error:
/// programs that read mail send it more than once.
///
/// Who: whoever has the secret. Effect: the rows are gone, the address too when nothing is left, event `FollowEnded`.
///
/// # Errors
/// [`Error::Database`].
pub async fn unfollow(db: &Db, token: &str, now: DateTime<Utc>) -> Result<()> {
    let Some((district, _)) = found(&db.read, token).await? else { return Ok(()) };
    let tx = db.begin_write(district).await?;
    let hash = token_hash(token);
    let of_follower = follower::Entity::find()
        .select_only()
        .column(follower::Column::Id)
        .filter(follower::Column::TokenHash.eq(hash.clone()))
        .into_query();
    let which = Condition::any().add(follow::Column::TokenHash.eq(hash)).add(follow::Column::FollowerId.in_subquery(of_follower));
    end(&tx, which, now).await?;
    tx.commit().await
}

/// Ends something followed with one's account; what is not followed stays so.
///
/// Who: everybody with an account. Effect: as [`unfollow`]. Refusals: `Role` without account.
///
/// # Errors
/// [`Error::NotFound`] for what is neither followed nor there.
pub async fn unfollow_signed_in(db: &Db, district: &District, actor: &Actor, what: &Followed, now: DateTime<Utc>) -> Result<()> {
    let account = actor.account.ok_or(Refusal::Role)?;
    let tx = db.begin_write(district.id).await?;
    let own = super::mine::followers_of(tx.district, account.0);
    let which = Condition::all()
        .add(follow::Column::FollowerId.in_subquery(own))
        .add(follow::Column::Kind.eq(what.kind().word()))
        .add(follow::Column::Target.eq(what.target()));
    if end(&tx, which, now).await? == 0 {
        title_of(&tx.tx, district, what).await?;
    }
    tx.commit().await
}

/// Takes rows out, and followers who follow nothing any more.
pub(super) async fn end(tx: &Tx, which: Condition, now: DateTime<Utc>) -> Result<u64> {
    let ended = drop_follows(tx, which).await?;
    if ended > 0 {
        tx.append(&somebody(tx), event(tx, "FollowEnded", now).fact("n", ended), now).await?;
    }
    Ok(ended)
}

/// The same without a word in the record, for verbs that have one of their own.
pub(super) async fn drop_follows(tx: &Tx, which: Condition) -> Result<u64> {
    let gone =
        follow::Entity::delete_many().filter(follow::Column::DistrictId.eq(tx.district.0)).filter(which).exec(&tx.tx).await?.rows_affected;
    let busy = follow::Entity::find()
        .select_only()
        .column(follow::Column::FollowerId)
        .filter(follow::Column::DistrictId.eq(tx.district.0))
        .into_query();
    follower::Entity::delete_many()
        .filter(follower::Column::DistrictId.eq(tx.district.0))
        .filter(follower::Column::Id.not_in_subquery(busy))
        .exec(&tx.tx)
        .await?;
    Ok(gone)
}
