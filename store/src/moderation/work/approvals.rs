//! Freigaben: what waits for a second person and could be confirmed by this one.

use super::scope::Scope;
use super::{MOST, WorkEntry};
use crate::entity::proposal;
use crate::error::Result;
use domain::events::ObjectKind;
use domain::moderation::WorkKind;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

/// Open proposals about contributions by somebody else, oldest first. Those about measures wait at the measures.
pub(super) async fn open(scope: &Scope<'_>) -> Result<Vec<WorkEntry>> {
    let Some(account) = scope.actor.account else { return Ok(vec![]) };
    let rows = proposal::Entity::find()
        .filter(proposal::Column::DistrictId.eq(scope.actor.district.0))
        .filter(proposal::Column::DecidedAt.is_null())
        .filter(proposal::Column::Object.eq(ObjectKind::Contribution.word()))
        .filter(proposal::Column::ProposedBy.ne(account.0))
        .order_by_asc(proposal::Column::ProposedAt)
        .limit(MOST)
        .all(&scope.db.read)
        .await?;
    let contributions = scope.contributions(rows.iter().map(|row| row.object_id).collect()).await?;
    let known = rows.iter().filter_map(|row| contributions.get(&row.object_id).map(|contribution| (row, contribution)));
    known
        .filter(|(_, contribution)| contribution.account_id != Some(account.0))
        .map(|(row, contribution)| scope.entry(WorkKind::Approval, row.id, contribution, row.proposed_at))
        .collect()
}
