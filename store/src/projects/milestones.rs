//! Meilensteine: what was promised until when, and when it was reached.

use super::load::{Loaded, load};
use super::step::{object, take_step_in};
use crate::Db;
use crate::entity::milestone;
use crate::error::{Error, Result};
use crate::tx::{Tx, new_id};
use chrono::{DateTime, NaiveDate, Utc};
use domain::events::Event;
use domain::projects::{Promise, Stage, Step, StepInput};
use domain::refusal::StepRefused;
use domain::time::local_day;
use domain::{Actor, FieldErrors, MeasureId, MilestoneId, Problem, Role};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

/// Plans the implementation: funding mix, approval, start, responsible office and the first milestones (M16).
///
/// Who: administration liaison or Quartiersmanagement. Effect: stage `planned`, milestones, public event `MeasurePlanned`, authors told.
/// Refusals: `Role`, `WrongStage`, `NoApproval` before the funding notice.
///
/// # Errors
/// [`Error::Invalid`], [`Error::NotFound`].
pub async fn plan_implementation(db: &Db, actor: &Actor, measure: MeasureId, input: StepInput, now: DateTime<Utc>) -> Result<Stage> {
    let tx = db.begin_write(actor.district).await?;
    let input = input.as_typed();
    let stage = take_step_in(&tx, actor, measure, Step::Plan, &input, now).await?;
    for promise in &input.milestones {
        insert(&tx, measure, promise).await?;
    }
    tx.commit().await?;
    Ok(stage)
}

/// Promises one more milestone.
///
/// Who: the specialist office of the measure or Quartiersmanagement. Effect: one milestone, public event `MilestoneAdded`; the same
/// title for the same day again is the same milestone.
/// Refusals: `Role`, `WrongStage` unless it is planned, in progress or paused.
///
/// # Errors
/// [`Error::Invalid`], [`Error::NotFound`].
pub async fn add_milestone(db: &Db, actor: &Actor, measure: MeasureId, promise: &Promise, now: DateTime<Utc>) -> Result<MilestoneId> {
    let tx = db.begin_write(actor.district).await?;
    let loaded = load(&tx, measure).await?;
    let role = may(&loaded, actor)?;
    let mut errors = FieldErrors::new();
    let title = errors.line("milestone", &promise.title, 3, 160);
    errors.or(())?;
    let promise = Promise { title, day: promise.day };
    let same = milestone::Entity::find()
        .filter(milestone::Column::MeasureId.eq(measure.0))
        .filter(milestone::Column::Title.eq(&promise.title))
        .filter(milestone::Column::Promised.eq(promise.day.to_string()));
    if let Some(known) = same.one(&tx.tx).await? {
        return Ok(MilestoneId(known.id));
    }
    let id = insert(&tx, measure, &promise).await?;
    let event =
        Event::new(object(measure.0), "MilestoneAdded", role, now).fact("milestone", &promise.title).fact("promised", promise.day).public();
    tx.append(actor, event, now).await?;
    tx.commit().await?;
    Ok(id)
}

/// Notes that a milestone was reached, late ones with their reason.
///
/// Who: the specialist office of the measure or Quartiersmanagement. Effect: the day at the milestone, public event `MilestoneReached`;
/// a second time changes nothing. Refusals: `Role`, `WrongStage`, `NeedsReason` when it was reached late.
///
/// # Errors
/// [`Error::Invalid`] for a day to come, [`Error::NotFound`] for a milestone of another measure.
pub async fn reach_milestone(
    db: &Db,
    actor: &Actor,
    measure: MeasureId,
    milestone: MilestoneId,
    on: NaiveDate,
    reason: &str,
    now: DateTime<Utc>,
) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let loaded = load(&tx, measure).await?;
    let role = may(&loaded, actor)?;
    let row = milestone::Entity::find_by_id(milestone.0)
        .filter(milestone::Column::MeasureId.eq(measure.0))
        .one(&tx.tx)
        .await?
        .ok_or(Error::NotFound)?;
    if row.reached.is_some() {
        return Ok(());
    }
    let mut errors = FieldErrors::new();
    let reason = errors.text("reason", reason, 0, 600);
    if on > local_day(now) {
        errors.add("on", Problem::Future);
    }
    errors.or(())?;
    if on.to_string() > row.promised && reason.is_empty() {
        return Err(StepRefused::NeedsReason.into());
    }
    let event = Event::new(object(measure.0), "MilestoneReached", role, now)
        .because("", &reason)
        .fact("milestone", &row.title)
        .fact("promised", &row.promised)
        .fact("reached", on)
        .public();
    let mut row: milestone::ActiveModel = row.into();
    row.reached = Set(Some(on.to_string()));
    row.reason = Set(reason);
    row.update(&tx.tx).await?;
    tx.append(actor, event, now).await?;
    tx.commit().await
}

/// Whoever carries the measure out keeps its milestones.
fn may(loaded: &Loaded, actor: &Actor) -> Result<Role> {
    let role = loaded.role(actor, Step::Start)?;
    if matches!(loaded.stage, Stage::Planned | Stage::InProgress | Stage::Paused) { Ok(role) } else { Err(StepRefused::WrongStage.into()) }
}

async fn insert(tx: &Tx, measure: MeasureId, promise: &Promise) -> Result<MilestoneId> {
    let position = milestone::Entity::find().filter(milestone::Column::MeasureId.eq(measure.0)).count(&tx.tx).await?;
    let id = new_id();
    let row = milestone::ActiveModel {
        id: Set(id),
        measure_id: Set(measure.0),
        title: Set(promise.title.clone()),
        promised: Set(promise.day.to_string()),
        reached: Set(None),
        reason: Set(String::new()),
        position: Set(i64::try_from(position).unwrap_or(i64::MAX)),
    };
    row.insert(&tx.tx).await?;
    Ok(MilestoneId(id))
}
