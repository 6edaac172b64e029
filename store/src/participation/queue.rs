//! Eingang: one queue for everything the office owes somebody, the most urgent first.

use crate::Db;
use crate::entity::{addition, contact_task, contribution, forwarding, proposal};
use crate::error::{Error, Result, known};
use crate::tx::{micros, time};
use chrono::{DateTime, Utc};
use domain::moderation::ProposalAction;
use domain::participation::{Channel, Kind, Stage};
use domain::{Actor, ContributionId, Role};
use sea_orm::sea_query::{Expr, Query, SimpleExpr};
use sea_orm::{ColumnTrait, Condition, EntityTrait, ExprTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;
use uuid::Uuid;

/// Entries of one page; a person works through fewer in a day.
const PAGE: u64 = 200;
const STAFF: &[Role] = &[Role::Manager, Role::Moderator, Role::ReviewPerson, Role::SpecialistOffice];
/// What of the queue is wanted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct QueueFilter {
    /// Only this stage; `None` for everything open.
    pub stage: Option<Stage>,
    /// Only this kind.
    pub kind: Option<Kind>,
    /// Only what came by this channel.
    pub channel: Option<Channel>,
    /// Only what is overdue.
    pub overdue: bool,
    /// Goes on behind this entry: its due date in microseconds and its id.
    pub after: Option<(i64, Uuid)>,
}

/// One entry of the queue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueueEntry {
    /// Id.
    pub id: ContributionId,
    /// Reference.
    pub reference: String,
    /// Kind.
    pub kind: Kind,
    /// Stage.
    pub stage: Stage,
    /// Channel.
    pub channel: Channel,
    /// Language of the page it was written on.
    pub locale: String,
    /// Title as sent.
    pub title: String,
    /// When it arrived.
    pub received_at: DateTime<Utc>,
    /// Since when at this stage.
    pub stage_since: DateTime<Utc>,
    /// By when the office moves.
    pub due_at: Option<DateTime<Utc>>,
    /// The time is over.
    pub overdue: bool,
    /// What waits for a second person.
    pub proposals: Vec<ProposalAction>,
    /// Additions nobody read.
    pub additions: i64,
    /// Calls and letters nobody made.
    pub tasks: i64,
    /// The reader wrote it (I2).
    pub own: bool,
}

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

/// Contributions with additions that nobody read or with calls that nobody made: they wait whatever their stage.
fn with_leftovers() -> SimpleExpr {
    let unread = Query::select()
        .column(addition::Column::ContributionId)
        .from(addition::Entity)
        .and_where(addition::Column::DecidedAt.is_null())
        .to_owned();
    let uncalled = Query::select()
        .column(contact_task::Column::ContributionId)
        .from(contact_task::Entity)
        .and_where(contact_task::Column::DoneAt.is_null())
        .to_owned();
    contribution::Column::Id.in_subquery(unread).or(contribution::Column::Id.in_subquery(uncalled))
}

/// The queue, most urgent first.
///
/// Who: moderation, Quartiersmanagement, review person; a specialist office what was forwarded to it.
///
/// # Errors
/// [`Error::Refused`] for everybody else.
pub async fn queue(db: &Db, actor: &Actor, filter: &QueueFilter, now: DateTime<Utc>) -> Result<Vec<QueueEntry>> {
    let mut wanted = visible(actor)?;
    wanted = match filter.stage {
        Some(stage) => wanted.add(contribution::Column::Stage.eq(stage.word())),
        None => wanted.add(Condition::any().add(contribution::Column::Stage.is_in(open_words())).add(with_leftovers())),
    };
    if let Some(kind) = filter.kind {
        wanted = wanted.add(contribution::Column::Kind.eq(kind.word()));
    }
    if let Some(channel) = filter.channel {
        wanted = wanted.add(contribution::Column::Channel.eq(channel.word()));
    }
    if filter.overdue {
        wanted = wanted.add(contribution::Column::DueAt.lt(micros(now)));
    }
    // What has no date (an addition to something finished) comes first: it is quickly read.
    let due = || {
        Expr::expr(sea_orm::sea_query::Func::coalesce([Expr::col((contribution::Entity, contribution::Column::DueAt)), Expr::val(0i64)]))
    };
    if let Some((at, id)) = filter.after {
        let same = Condition::all().add(ExprTrait::eq(due(), at)).add(contribution::Column::Id.gt(id));
        wanted = wanted.add(Condition::any().add(ExprTrait::gt(due(), at)).add(same));
    }
    let rows = contribution::Entity::find()
        .filter(wanted)
        .order_by(due(), sea_orm::Order::Asc)
        .order_by_asc(contribution::Column::Id)
        .limit(PAGE)
        .all(&db.read)
        .await?;
    entries(db, actor, rows, now).await
}

async fn entries(db: &Db, actor: &Actor, rows: Vec<contribution::Model>, now: DateTime<Utc>) -> Result<Vec<QueueEntry>> {
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    if ids.is_empty() {
        return Ok(vec![]);
    }
    let proposals = proposal::Entity::find()
        .filter(proposal::Column::ObjectId.is_in(ids.clone()))
        .filter(proposal::Column::DecidedAt.is_null())
        .all(&db.read)
        .await?;
    let additions: HashMap<Uuid, i64> = counted(
        addition::Entity::find()
            .select_only()
            .column(addition::Column::ContributionId)
            .column_as(addition::Column::Id.count(), "count")
            .filter(addition::Column::ContributionId.is_in(ids.clone()))
            .filter(addition::Column::DecidedAt.is_null())
            .group_by(addition::Column::ContributionId)
            .into_tuple()
            .all(&db.read)
            .await?,
    );
    let tasks: HashMap<Uuid, i64> = counted(
        contact_task::Entity::find()
            .select_only()
            .column(contact_task::Column::ContributionId)
            .column_as(contact_task::Column::Id.count(), "count")
            .filter(contact_task::Column::ContributionId.is_in(ids))
            .filter(contact_task::Column::DoneAt.is_null())
            .group_by(contact_task::Column::ContributionId)
            .into_tuple()
            .all(&db.read)
            .await?,
    );
    rows.into_iter()
        .map(|row| {
            let stage = known(Stage::from_word(&row.stage), "stage")?;
            let waiting = proposals.iter().filter(|proposal| proposal.object_id == row.id);
            Ok(QueueEntry {
                id: ContributionId(row.id),
                kind: known(Kind::from_word(&row.kind), "kind")?,
                stage,
                channel: known(Channel::from_word(&row.channel), "channel")?,
                received_at: time(row.received_at),
                stage_since: time(row.stage_since),
                due_at: row.due_at.map(time),
                overdue: stage.is_open() && row.due_at.is_some_and(|due| time(due) < now),
                proposals: waiting
                    .map(|proposal| known(ProposalAction::from_word(&proposal.action), "proposal action"))
                    .collect::<Result<_>>()?,
                additions: additions.get(&row.id).copied().unwrap_or_default(),
                tasks: tasks.get(&row.id).copied().unwrap_or_default(),
                own: row.account_id.is_some() && row.account_id == actor.account.map(|account| account.0),
                title: if stage == Stage::Withdrawn { String::new() } else { row.title },
                reference: row.reference,
                locale: row.locale,
            })
        })
        .collect()
}

fn counted(rows: Vec<(Uuid, i64)>) -> HashMap<Uuid, i64> {
    rows.into_iter().collect()
}

/// How much waits in each part of the queue.
///
/// Who: as [`queue`].
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
