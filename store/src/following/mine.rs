//! Was ich verfolge: what an account or a link follows, and what is new there.

use super::followed;
use super::happened::{Wanted, newest};
use super::named::{Named, names};
use crate::Db;
use crate::entity::{follow, follower};
use crate::error::Result;
use crate::people::District;
use chrono::{DateTime, Utc};
use domain::following::{Followed, Happened};
use domain::{Actor, DistrictId, Refusal};
use sea_orm::sea_query::SelectStatement;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait};
use uuid::Uuid;

/// Happenings on one page.
const NEWS: usize = 30;

/// What a link follows, and what is new there.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Reading {
    /// What is followed, oldest first.
    pub follows: Vec<Named>,
    /// What happened there, newest first.
    pub happened: Vec<Happened>,
}

/// The followers that an account is; there is one at most.
pub(super) fn followers_of(district: DistrictId, account: Uuid) -> SelectStatement {
    follower::Entity::find()
        .select_only()
        .column(follower::Column::Id)
        .filter(follower::Column::DistrictId.eq(district.0))
        .filter(follower::Column::AccountId.eq(account))
        .into_query()
}

/// Whether the reader follows something with their account. Nobody without account is known here.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn is_following(db: &Db, actor: &Actor, what: &Followed) -> Result<bool> {
    let Some(account) = actor.account else { return Ok(false) };
    let found = follow::Entity::find()
        .filter(follow::Column::FollowerId.in_subquery(followers_of(actor.district, account.0)))
        .filter(follow::Column::Kind.eq(what.kind().word()))
        .filter(follow::Column::Target.eq(what.target()))
        .filter(follow::Column::ConfirmedAt.is_not_null());
    Ok(found.one(&db.read).await?.is_some())
}

/// What an account follows here, oldest first.
///
/// Who: the person, signed in. Refusals: `Role` without account.
///
/// # Errors
/// [`crate::Error::Refused`].
pub async fn my_follows(db: &Db, district: &District, actor: &Actor) -> Result<Vec<Named>> {
    let account = actor.account.ok_or(Refusal::Role)?;
    names(&db.read, district, confirmed(db, followers_of(district.id, account.0)).await?).await
}

/// What some followers follow, oldest first.
async fn confirmed(db: &Db, followers: SelectStatement) -> Result<Vec<Followed>> {
    let rows = follow::Entity::find()
        .filter(follow::Column::FollowerId.in_subquery(followers))
        .filter(follow::Column::ConfirmedAt.is_not_null())
        .order_by_asc(follow::Column::ConfirmedAt)
        .order_by_asc(follow::Column::Id);
    rows.all(&db.read).await?.iter().map(followed).collect()
}

/// What some followers follow, and what is new there; a constant number of statements.
pub(super) async fn reading(db: &Db, district: &District, followers: SelectStatement, now: DateTime<Utc>) -> Result<Reading> {
    let all = confirmed(db, followers).await?;
    let mut happened = newest(&db.read, district.id, Wanted::Everything, now).await?;
    let drawing = district.profile.drawing();
    happened.retain(|what| all.iter().any(|followed| followed.hears(what, drawing)));
    happened.truncate(NEWS);
    Ok(Reading { follows: names(&db.read, district, all).await?, happened })
}
