//! Fotos und PDF: what came with contributions and nobody has looked at.

use super::scope::Scope;
use super::{MOST, WorkEntry};
use crate::entity::attachment;
use crate::error::Result;
use domain::files::FileState;
use domain::moderation::WorkKind;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

/// Files that nobody decided about, oldest first.
pub(super) async fn open(scope: &Scope<'_>) -> Result<Vec<WorkEntry>> {
    let rows = attachment::Entity::find()
        .filter(attachment::Column::State.eq(FileState::Waiting.word()))
        .filter(attachment::Column::ObjectId.in_subquery(scope.ours()))
        .order_by_asc(attachment::Column::At)
        .limit(MOST)
        .all(&scope.db.read)
        .await?;
    let contributions = scope.contributions(rows.iter().map(|row| row.object_id).collect()).await?;
    let known = rows.iter().filter_map(|row| contributions.get(&row.object_id).map(|contribution| (row, contribution)));
    known.map(|(row, contribution)| scope.entry(WorkKind::Photo, row.id, contribution, row.at)).collect()
}
