//! Ergänzungen: what authors added and nobody has read.

use super::scope::Scope;
use super::{MOST, WorkEntry};
use crate::entity::addition;
use crate::error::Result;
use domain::moderation::WorkKind;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

/// Unread additions, oldest first.
pub(super) async fn open(scope: &Scope<'_>) -> Result<Vec<WorkEntry>> {
    let rows = addition::Entity::find()
        .filter(addition::Column::DecidedAt.is_null())
        .filter(addition::Column::ContributionId.in_subquery(scope.ours()))
        .order_by_asc(addition::Column::At)
        .limit(MOST)
        .all(&scope.db.read)
        .await?;
    let contributions = scope.contributions(rows.iter().map(|row| row.contribution_id).collect()).await?;
    let known = rows.iter().filter_map(|row| contributions.get(&row.contribution_id).map(|contribution| (row, contribution)));
    known.map(|(row, contribution)| scope.entry(WorkKind::Addition, row.id, contribution, row.at)).collect()
}
