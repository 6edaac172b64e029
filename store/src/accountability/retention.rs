//! Aufbewahrung: what goes when, told beforehand and done by the same questions.

use super::unused;
use crate::Db;
use crate::entity::{attempt, comment, comment_objection, contribution, data_link, follow, outbox, privacy_request, session};
use crate::error::Result;
use crate::life;
use crate::participation::details;
use crate::siblings;
use crate::tx::{micros, time};
use crate::{files, places};
use chrono::{DateTime, Utc};
use domain::accountability::{Period, RetentionClass};
use domain::events::{Event, ObjectKind};
use domain::participation::Stage;
use domain::voices::CommentState;
use domain::{Actor, DistrictId, Role};
use sea_orm::ActiveValue::Set;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, ExprTrait, PaginatorTrait, QueryFilter, QueryOrder, Select,
};

/// What stands where the words stood.
const GONE: &str = "(gelöscht)";

/// One line of the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetentionRow {
    /// Kind of data.
    pub class: RetentionClass,
    /// How long it is kept.
    pub period: Period,
    /// How many records there are that will go one day.
    pub kept: u64,
    /// How many of them go with the next run.
    pub due: u64,
    /// When the oldest that still has time goes; `None` when none waits, or when its time depends on what becomes of it.
    pub next: Option<DateTime<Utc>>,
}

/// What will go when; changes nothing.
///
/// Who: Quartiersmanagement, and the operator's dry run as system. Refusals: `Role`.
///
/// # Errors
/// [`crate::Error::Refused`].
pub async fn retention_plan(db: &Db, actor: &Actor, now: DateTime<Utc>) -> Result<Vec<RetentionRow>> {
    actor.acting_as(&[Role::Manager, Role::System])?;
    let mut plan = vec![];
    for class in RetentionClass::ALL.iter().copied() {
        plan.push(planned(db, actor, class, now).await?);
    }
    Ok(plan)
}

async fn planned(db: &Db, actor: &Actor, class: RetentionClass, now: DateTime<Utc>) -> Result<RetentionRow> {
    let (district, period) = (actor.district, class.period());
    let over = micros(period.over_since(now));
    let (kept, due, oldest) = match class {
        RetentionClass::UnconfirmedAddress => {
            counted(&db.read, unconfirmed(district), contribution::Column::ReceivedAt, over, |row| row.received_at).await?
        }
        RetentionClass::UnconfirmedFollow => {
            let asked = crate::following::unconfirmed(district);
            counted(&db.read, asked, follow::Column::AskedAt, over, |row| row.asked_at).await?
        }
        RetentionClass::Rejected => {
            counted(&db.read, rejected(district), contribution::Column::StageSince, over, |row| row.stage_since).await?
        }
        RetentionClass::Contact => {
            let kept = reachable(district).count(&db.read).await?;
            (kept, crate::projects::contacts_due(db, actor, now).await?, None)
        }
        RetentionClass::Attempts => {
            counted(&db.read, attempt::Entity::find(), attempt::Column::StartedAt, over, |row| row.started_at).await?
        }
        RetentionClass::Sessions => {
            counted(&db.read, session::Entity::find(), session::Column::CreatedAt, over, |row| row.created_at).await?
        }
        RetentionClass::Mails => {
            let sent = outbox::Entity::find().filter(outbox::Column::SentAt.is_not_null());
            counted(&db.read, sent, outbox::Column::DueAt, over, |row| row.due_at).await?
        }
        RetentionClass::WithheldComments => {
            counted(&db.read, withheld(district), comment::Column::DecidedAt, over, |row| row.decided_at.unwrap_or_default()).await?
        }
        RetentionClass::DataLinks => {
            // What is stored of them is when they end.
            let links = data_link::Entity::find().filter(data_link::Column::DistrictId.eq(district.0));
            let (kept, due, next) = counted(&db.read, links, data_link::Column::Until, micros(now), |row| row.until).await?;
            return Ok(RetentionRow { class, period, kept, due, next: next.map(time) });
        }
        RetentionClass::UnusedAccounts => unused::planned(&db.read, now).await?,
        RetentionClass::Requests => {
            counted(&db.read, answered(district), privacy_request::Column::DecidedAt, over, |row| row.decided_at.unwrap_or_default())
                .await?
        }
    };
    let next = oldest.map(|at| time(at) + (now - period.over_since(now)));
    Ok(RetentionRow { class, period, kept, due, next })
}

/// How many there are, how many of them began before `over`, and when the oldest of the others began.
async fn counted<E: EntityTrait>(
    conn: &impl ConnectionTrait,
    all: Select<E>,
    column: E::Column,
    over: i64,
    at: fn(E::Model) -> i64,
) -> Result<(u64, u64, Option<i64>)>
where
    E::Model: Send + Sync + sea_orm::FromQueryResult,
{
    let due = all.clone().filter(column.lte(over)).count(conn).await?;
    let oldest = all.clone().filter(column.gt(over)).order_by_asc(column).one(conn).await?;
    Ok((all.count(conn).await?, due, oldest.map(at)))
}

fn of_district(district: DistrictId) -> Select<contribution::Entity> {
    contribution::Entity::find().filter(contribution::Column::DistrictId.eq(district.0))
}

fn unconfirmed(district: DistrictId) -> Select<contribution::Entity> {
    of_district(district).filter(contribution::Column::Email.is_not_null()).filter(contribution::Column::EmailConfirmedAt.is_null())
}

fn reachable(district: DistrictId) -> Select<contribution::Entity> {
    let any = Condition::any()
        .add(contribution::Column::Email.is_not_null())
        .add(contribution::Column::Phone.is_not_null())
        .add(contribution::Column::Letter.is_not_null())
        .add(contribution::Column::Helpers.ne(""));
    of_district(district).filter(any)
}

/// Texts that nobody reads any more: withheld or taken back, not erased yet.
fn rejected(district: DistrictId) -> Select<contribution::Entity> {
    of_district(district)
        .filter(contribution::Column::Stage.is_in([Stage::Withheld.word(), Stage::Withdrawn.word()]))
        .filter(contribution::Column::PublishedAt.is_null())
        .filter(contribution::Column::Text.ne(GONE))
}

/// Comments that nobody reads any more, not erased yet.
fn withheld(district: DistrictId) -> Select<comment::Entity> {
    comment::Entity::find()
        .filter(comment::Column::DistrictId.eq(district.0))
        .filter(comment::Column::State.eq(CommentState::Withheld.word()))
        .filter(comment::Column::Text.ne(""))
}

fn answered(district: DistrictId) -> Select<privacy_request::Entity> {
    privacy_request::Entity::find()
        .filter(privacy_request::Column::DistrictId.eq(district.0))
        .filter(privacy_request::Column::DecidedAt.is_not_null())
}

/// Erases the words of contributions that were withheld or taken back a year ago. Gives how many.
///
/// Who: the system, daily. Effect: title, text, place, position, files and answer are gone, event `TextErased` for each; number, kind and dates stay.
/// Refusals: `Role`.
///
/// # Errors
/// [`crate::Error::Refused`] for people.
pub async fn erase_rejected(db: &Db, actor: &Actor, now: DateTime<Utc>) -> Result<u64> {
    actor.acting_as(&[Role::System])?;
    let over = micros(RetentionClass::Rejected.period().over_since(now));
    let due = rejected(actor.district).filter(contribution::Column::StageSince.lte(over));
    if due.clone().one(&db.read).await?.is_none() {
        return Ok(0);
    }
    let tx = db.begin_write(actor.district).await?;
    let mut erased = 0;
    for row in due.all(&tx.tx).await? {
        let id = row.id;
        let mut row: contribution::ActiveModel = row.into();
        row.title = Set(GONE.to_owned());
        row.text = Set(GONE.to_owned());
        row.public_title = Set(String::new());
        row.public_text = Set(String::new());
        row.place = Set(String::new());
        row.answer = Set(String::new());
        details::forget(&mut row);
        row.update(&tx.tx).await?;
        siblings::forget(&tx, id).await?;
        files::remove_all_in(&tx, id, now).await?;
        places::forget(&tx, id).await?;
        life::forget_draft_in(&tx, id).await?;
        tx.append(actor, Event::new((ObjectKind::Contribution, id), "TextErased", Role::System, now), now).await?;
        erased += 1;
    }
    tx.commit().await?;
    Ok(erased)
}

/// Erases the words of comments that were withheld a year ago. Gives how many.
///
/// Who: the system, daily. Effect: text, name, address and objections are gone, event `CommentsErased` with their number; state, reason and dates stay.
/// Refusals: `Role`.
///
/// # Errors
/// [`crate::Error::Refused`] for people.
pub async fn erase_withheld_comments(db: &Db, actor: &Actor, now: DateTime<Utc>) -> Result<u64> {
    actor.acting_as(&[Role::System])?;
    let over = micros(RetentionClass::WithheldComments.period().over_since(now));
    let due = withheld(actor.district).filter(comment::Column::DecidedAt.lte(over));
    if due.clone().one(&db.read).await?.is_none() {
        return Ok(0);
    }
    let tx = db.begin_write(actor.district).await?;
    let mut erased: u64 = 0;
    for row in due.all(&tx.tx).await? {
        comment_objection::Entity::delete_many().filter(comment_objection::Column::CommentId.eq(row.id)).exec(&tx.tx).await?;
        let mut row: comment::ActiveModel = row.into();
        for text in [&mut row.text, &mut row.name, &mut row.note] {
            *text = Set(String::new());
        }
        row.email = Set(None);
        row.token_hash = Set(None);
        row.update(&tx.tx).await?;
        erased += 1;
    }
    let event = Event::new((ObjectKind::District, tx.district.0), "CommentsErased", Role::System, now).fact("n", erased);
    tx.append(actor, event, now).await?;
    tx.commit().await?;
    Ok(erased)
}

/// Forgets requests about one's own data three years after they were answered. Gives how many.
///
/// Who: the system, daily. Effect: event `PrivacyRequestsErased` with their number. Refusals: `Role`.
///
/// # Errors
/// [`crate::Error::Refused`] for people.
pub async fn purge_requests(db: &Db, actor: &Actor, now: DateTime<Utc>) -> Result<u64> {
    actor.acting_as(&[Role::System])?;
    let over = micros(RetentionClass::Requests.period().over_since(now));
    if answered(actor.district).filter(privacy_request::Column::DecidedAt.lte(over)).one(&db.read).await?.is_none() {
        return Ok(0);
    }
    let tx = db.begin_write(actor.district).await?;
    let gone = privacy_request::Entity::delete_many()
        .filter(privacy_request::Column::DistrictId.eq(tx.district.0))
        .filter(privacy_request::Column::DecidedAt.is_not_null().and(privacy_request::Column::DecidedAt.lte(over)))
        .exec(&tx.tx)
        .await?
        .rows_affected;
    let event = Event::new((ObjectKind::District, tx.district.0), "PrivacyRequestsErased", Role::System, now).fact("requests", gone);
    tx.append(actor, event, now).await?;
    tx.commit().await?;
    Ok(gone)
}

#[cfg(test)]
mod tests;
