//! Eingang in Zahlen: how much waits in each part of the queue. The queue itself is [`crate::moderation::work`].

use crate::Db;
use crate::entity::{addition, contact_task, contribution, forwarding, proposal};
use crate::error::{Error, Result};
use crate::tx::micros;
use chrono::{DateTime, Utc};
use domain::participation::Stage;
use domain::{Actor, Role};
use sea_orm::sea_query::Query;
use sea_orm::{ColumnTrait, Condition, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect};

const STAFF: &[Role] = &[Role::Manager, Role::Moderator, Role::ReviewPerson, Role::SpecialistOffice];
/// How much waits.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct QueueCounts {
    /// Everything open.
    pub open: i64,
    /// Received, not yet read.
    pub received: i64,
    /// A query runs.
    pub queried: i64,
    /// Published, neither adopted nor answered.
    pub published: i64,
    /// An objection waits.
    pub objected: i64,
    /// With an office.
    pub forwarded: i64,
    /// Overdue.
    pub overdue: i64,
    /// Waits for a second person, measures included.
    pub proposals: i64,
    /// Calls and letters.
    pub tasks: i64,
    /// Additions nobody read.
    pub additions: i64,
}

fn open_words() -> Vec<&'static str> {
    Stage::ALL.iter().filter(|stage| stage.is_open()).map(|stage| stage.word()).collect()
}

/// What this person may see of the district's queue: offices only what was forwarded to them.
fn visible(actor: &Actor) -> Result<Condition> {
    let role = actor.acting_as(STAFF)?;
    let mut seen = Condition::all().add(contribution::Column::DistrictId.eq(actor.district.0));
    if role == Role::SpecialistOffice {
        let office = actor.organization.ok_or(Error::NotFound)?;
        let theirs = Query::select()
            .column(forwarding::Column::ContributionId)
            .from(forwarding::Entity)
            .and_where(forwarding::Column::OfficeId.eq(office.0))
            .to_owned();
        seen = seen.add(contribution::Column::Stage.eq(Stage::Forwarded.word())).add(contribution::Column::Id.in_subquery(theirs));
    }
    Ok(seen)
}

/// How much waits in each part of the queue.
///
/// Who: moderation, Quartiersmanagement, review person; a specialist office what was forwarded to it.
///
/// # Errors
/// [`Error::Refused`] for everybody else.
pub async fn queue_counts(db: &Db, actor: &Actor, now: DateTime<Utc>) -> Result<QueueCounts> {
    let seen = visible(actor)?;
    let rows: Vec<(String, i64)> = contribution::Entity::find()
        .select_only()
        .column(contribution::Column::Stage)
        .column_as(contribution::Column::Id.count(), "count")
        .filter(seen.clone())
        .filter(contribution::Column::Stage.is_in(open_words()))
        .group_by(contribution::Column::Stage)
        .into_tuple()
        .all(&db.read)
        .await?;
    let count = |stage: Stage| rows.iter().filter(|(word, _)| word == stage.word()).map(|(_, count)| *count).sum();
    let overdue = contribution::Entity::find()
        .filter(seen)
        .filter(contribution::Column::Stage.is_in(open_words()))
        .filter(contribution::Column::DueAt.lt(micros(now)));
    let mut counts = QueueCounts {
        open: rows.iter().map(|(_, count)| *count).sum(),
        received: count(Stage::Received),
        queried: count(Stage::Queried),
        published: count(Stage::Published),
        objected: count(Stage::Objected),
        forwarded: count(Stage::Forwarded),
        overdue: whole(overdue.count(&db.read).await?),
        ..QueueCounts::default()
    };
    if actor.acting_as(STAFF)? == Role::SpecialistOffice {
        return Ok(counts);
    }
    let district = actor.district.0;
    counts.proposals = whole(
        proposal::Entity::find()
            .filter(proposal::Column::DistrictId.eq(district))
            .filter(proposal::Column::DecidedAt.is_null())
            .count(&db.read)
            .await?,
    );
    counts.tasks = whole(
        contact_task::Entity::find()
            .filter(contact_task::Column::DistrictId.eq(district))
            .filter(contact_task::Column::DoneAt.is_null())
            .count(&db.read)
            .await?,
    );
    let ours = Query::select()
        .column(contribution::Column::Id)
        .from(contribution::Entity)
        .and_where(contribution::Column::DistrictId.eq(district))
        .to_owned();
    let unread =
        addition::Entity::find().filter(addition::Column::DecidedAt.is_null()).filter(addition::Column::ContributionId.in_subquery(ours));
    counts.additions = whole(unread.count(&db.read).await?);
    Ok(counts)
}

fn whole(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests;
