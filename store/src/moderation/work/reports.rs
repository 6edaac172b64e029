//! Meldungen: what somebody said should not be public, until it is decided or waits for a second person.

use super::scope::Scope;
use super::{MOST, WorkEntry};
use crate::entity::report;
use crate::error::Result;
use crate::tx::time;
use domain::moderation::WorkKind;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

/// Undecided reports, oldest first.
pub(super) async fn open(scope: &Scope<'_>) -> Result<Vec<WorkEntry>> {
    let rows = report::Entity::find()
        .filter(report::Column::DistrictId.eq(scope.actor.district.0))
        .filter(report::Column::DecidedAt.is_null())
        .filter(report::Column::ProposalId.is_null())
        .order_by_asc(report::Column::At)
        .limit(MOST)
        .all(&scope.db.read)
        .await?;
    let entry = |row: report::Model| WorkEntry {
        work: WorkKind::Report,
        id: row.id,
        at: None,
        reference: row.reference,
        title: row.title,
        about: None,
        locale: row.locale,
        since: time(row.at),
        due: Some(time(row.due_at)),
        overdue: false,
        owner: None,
        own: false,
    };
    Ok(rows.into_iter().filter(|_| scope.filter.topic.is_none()).map(entry).collect())
}
