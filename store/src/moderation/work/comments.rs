//! Kommentare: what nobody of the office has read yet, at contributions and at measures.

use super::scope::Scope;
use super::{MOST, WorkEntry};
use crate::entity::{comment, measure};
use crate::error::Result;
use crate::tx::time;
use domain::Role;
use domain::moderation::WorkKind;
use domain::voices::CommentState;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;
use uuid::Uuid;

/// Comments that wait, oldest first. They are decided on the page of the comments.
pub(super) async fn open(scope: &Scope<'_>) -> Result<Vec<WorkEntry>> {
    // Their page is the office's own.
    if scope.actor.acting_as(&[Role::Moderator, Role::Manager]).is_err() {
        return Ok(vec![]);
    }
    let rows = comment::Entity::find()
        .filter(comment::Column::DistrictId.eq(scope.actor.district.0))
        .filter(comment::Column::DecidedAt.is_null())
        .filter(comment::Column::State.is_in([CommentState::Confirmed.word(), CommentState::Shown.word()]))
        .order_by_asc(comment::Column::ConfirmedAt)
        .limit(MOST)
        .all(&scope.db.read)
        .await?;
    let contributions = scope.contributions(rows.iter().map(|row| row.object_id).collect()).await?;
    let measures = if scope.filter.topic.is_some() { HashMap::new() } else { measures(scope, &rows).await? };
    let mut entries = Vec::with_capacity(rows.len());
    for row in &rows {
        let since = row.confirmed_at.unwrap_or(row.at);
        let own = row.account_id.is_some() && row.account_id == scope.actor.account.map(|account| account.0);
        if let Some(about) = contributions.get(&row.object_id) {
            let entry = scope.entry(WorkKind::Comment, row.id, about, since)?;
            entries.push(WorkEntry { at: None, own, ..entry });
        } else if let Some((reference, title)) = measures.get(&row.object_id) {
            entries.push(of_measure(scope, row, (reference.as_str(), title.as_str()), own));
        }
    }
    Ok(entries)
}

async fn measures(scope: &Scope<'_>, rows: &[comment::Model]) -> Result<HashMap<Uuid, (String, String)>> {
    let found = measure::Entity::find()
        .filter(measure::Column::DistrictId.eq(scope.actor.district.0))
        .filter(measure::Column::Id.is_in(rows.iter().map(|row| row.object_id)))
        .all(&scope.db.read)
        .await?;
    Ok(found.into_iter().map(|row| (row.id, (row.reference, row.title))).collect())
}

fn of_measure(scope: &Scope<'_>, row: &comment::Model, (reference, title): (&str, &str), own: bool) -> WorkEntry {
    let since = time(row.confirmed_at.unwrap_or(row.at));
    WorkEntry {
        work: WorkKind::Comment,
        id: row.id,
        at: None,
        reference: reference.to_owned(),
        title: title.to_owned(),
        about: None,
        locale: String::new(),
        since,
        due: Some(WorkKind::Comment.due(&scope.desk, since)),
        overdue: false,
        owner: None,
        own,
    }
}
