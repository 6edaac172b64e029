//! Kommentare: what nobody of the office has read yet, at contributions and at measures.

use super::scope::Scope;
use super::{MOST, WorkEntry};
use crate::entity::{comment, comment_objection, measure};
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
    let waits: Vec<_> =
        rows.iter().map(|row| Waits { work: WorkKind::Comment, id: row.id, row, since: row.confirmed_at.unwrap_or(row.at) }).collect();
    entries(scope, &waits).await
}

/// Objections of authors whose comment is not shown, oldest first; each is decided on a page of its own.
pub(super) async fn objections(scope: &Scope<'_>) -> Result<Vec<WorkEntry>> {
    if scope.actor.acting_as(&[Role::Moderator, Role::Manager, Role::ReviewPerson]).is_err() {
        return Ok(vec![]);
    }
    let rows = comment_objection::Entity::find()
        .filter(comment_objection::Column::DistrictId.eq(scope.actor.district.0))
        .filter(comment_objection::Column::DecidedAt.is_null())
        .order_by_asc(comment_objection::Column::At)
        .limit(MOST)
        .all(&scope.db.read)
        .await?;
    if rows.is_empty() {
        return Ok(vec![]);
    }
    let comments =
        comment::Entity::find().filter(comment::Column::Id.is_in(rows.iter().map(|row| row.comment_id))).all(&scope.db.read).await?;
    let of = |said: &comment_objection::Model| comments.iter().find(|row| row.id == said.comment_id);
    let waits = rows.iter().filter_map(|said| Some(Waits { work: WorkKind::Objection, id: said.id, row: of(said)?, since: said.at }));
    let mut entries = entries(scope, &waits.collect::<Vec<_>>()).await?;
    for entry in &mut entries {
        entry.due = rows.iter().find(|said| said.id == entry.id).map(|said| time(said.due_at));
    }
    Ok(entries)
}

/// Something that waits at a comment.
struct Waits<'a> {
    work: WorkKind,
    id: Uuid,
    row: &'a comment::Model,
    since: i64,
}

/// With the reference and title of what was commented on.
async fn entries(scope: &Scope<'_>, waits: &[Waits<'_>]) -> Result<Vec<WorkEntry>> {
    let contributions = scope.contributions(waits.iter().map(|waiting| waiting.row.object_id).collect()).await?;
    let measures = if scope.filter.topic.is_some() { HashMap::new() } else { measures(scope, waits).await? };
    let mut entries = Vec::with_capacity(waits.len());
    for waiting in waits {
        let row = waiting.row;
        let own = row.account_id.is_some() && row.account_id == scope.actor.account.map(|account| account.0);
        if let Some(about) = contributions.get(&row.object_id) {
            let entry = scope.entry(waiting.work, waiting.id, about, waiting.since)?;
            entries.push(WorkEntry { at: None, own, ..entry });
        } else if let Some((reference, title)) = measures.get(&row.object_id) {
            entries.push(of_measure(scope, waiting, (reference.as_str(), title.as_str()), own));
        }
    }
    Ok(entries)
}

async fn measures(scope: &Scope<'_>, waits: &[Waits<'_>]) -> Result<HashMap<Uuid, (String, String)>> {
    let found = measure::Entity::find()
        .filter(measure::Column::DistrictId.eq(scope.actor.district.0))
        .filter(measure::Column::Id.is_in(waits.iter().map(|waiting| waiting.row.object_id)))
        .all(&scope.db.read)
        .await?;
    Ok(found.into_iter().map(|row| (row.id, (row.reference, row.title))).collect())
}

fn of_measure(scope: &Scope<'_>, waiting: &Waits<'_>, (reference, title): (&str, &str), own: bool) -> WorkEntry {
    let since = time(waiting.since);
    WorkEntry {
        work: waiting.work,
        id: waiting.id,
        at: None,
        reference: reference.to_owned(),
        title: title.to_owned(),
        about: None,
        locale: String::new(),
        since,
        due: Some(waiting.work.due(&scope.desk, since)),
        overdue: false,
        owner: None,
        own,
    }
}
