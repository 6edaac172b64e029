//! Anrufe und Briefe: what somebody without e-mail still has to be told.

use super::scope::Scope;
use super::{MOST, WorkEntry};
use crate::entity::contact_task;
use crate::error::Result;
use domain::moderation::WorkKind;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

/// Calls and letters that nobody made, oldest first.
pub(super) async fn open(scope: &Scope<'_>) -> Result<Vec<WorkEntry>> {
    let rows = contact_task::Entity::find()
        .filter(contact_task::Column::DistrictId.eq(scope.actor.district.0))
        .filter(contact_task::Column::DoneAt.is_null())
        .order_by_asc(contact_task::Column::At)
        .limit(MOST)
        .all(&scope.db.read)
        .await?;
    let contributions = scope.contributions(rows.iter().map(|row| row.contribution_id).collect()).await?;
    let known = rows.iter().filter_map(|row| contributions.get(&row.contribution_id).map(|contribution| (row, contribution)));
    known.map(|(row, contribution)| scope.entry(WorkKind::Call, row.id, contribution, row.at)).collect()
}
