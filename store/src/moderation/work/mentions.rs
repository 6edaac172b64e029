//! Um einen Blick gebeten: what colleagues ask this reader to look at.

use super::scope::Scope;
use super::{MOST, WorkEntry};
use crate::entity::mention;
use crate::error::Result;
use domain::moderation::WorkKind;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

/// Mentions of the reader that were not looked at, oldest first.
pub(super) async fn open(scope: &Scope<'_>) -> Result<Vec<WorkEntry>> {
    let Some(account) = scope.actor.account else { return Ok(vec![]) };
    let rows = mention::Entity::find()
        .filter(mention::Column::DistrictId.eq(scope.actor.district.0))
        .filter(mention::Column::AccountId.eq(account.0))
        .filter(mention::Column::SeenAt.is_null())
        .order_by_asc(mention::Column::At)
        .limit(MOST)
        .all(&scope.db.read)
        .await?;
    let contributions = scope.contributions(rows.iter().map(|row| row.contribution_id).collect()).await?;
    let known = rows.iter().filter_map(|row| contributions.get(&row.contribution_id).map(|contribution| (row, contribution)));
    known.map(|(row, contribution)| scope.entry(WorkKind::Mention, row.id, contribution, row.at)).collect()
}
