//! Mithelfen: an offer leads to a working group or to a task, and is answered with it (E9).

mod read;

pub use read::{HelpLink, OfferView, TaskView, help_of, open_offers, tasks};

use super::OFFICE;
use crate::Db;
use crate::entity::{help_offer, measure, organization, task};
use crate::error::{Error, Result};
use crate::participation::{Answered, answer_in, load_in};
use crate::tx::{Tx, micros, new_id};
use chrono::{DateTime, Utc};
use domain::events::{Event, ObjectKind};
use domain::life::Task;
use domain::participation::{Kind, Step, StepContext};
use domain::people::OrganizationKind;
use domain::{Actor, ContributionId, FieldErrors, MeasureId, OrganizationId, Problem, StepRefused, TaskId};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

/// Where an offer leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HelpTarget {
    /// A working group of the district.
    Group(OrganizationId),
    /// A task that waits for hands.
    Task(TaskId),
    /// A new task, of a measure or free.
    New(Task, Option<MeasureId>),
}

/// Where it led: two columns, and how the answer names it.
struct Led {
    organization: Option<Uuid>,
    task: Option<Uuid>,
    mail: &'static str,
    facts: Vec<(&'static str, String)>,
}

/// Accepts an offer to help: links it to a working group or to a task and answers it with the link.
///
/// Who: Quartiersmanagement, moderation. Effect: the link, a new task where one is written, stage `answered` with the sentence, public event
/// `ContributionAnswered`, the author is told where to go. Refusals: `Role`, `WrongKind` for other kinds, `WrongStage` once it is answered, and for a
/// task that is done; `OwnMatter`.
///
/// # Errors
/// [`Error::Invalid`] without an answer, with `group`, `task` or `measure` for what this district does not have; [`Error::NotFound`].
pub async fn accept_offer(db: &Db, actor: &Actor, id: ContributionId, target: &HelpTarget, answer: &str, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(OFFICE)?;
    let loaded = load_in(&tx, actor, id).await?;
    if loaded.kind != Kind::Offer {
        return Err(StepRefused::WrongKind.into());
    }
    loaded.stage.after(Step::Answer, &StepContext { reason: true, ..loaded.context() })?;
    let led = lead(&tx, target, now).await?;
    // Who objected, or was taken back into the office, may be led elsewhere the second time.
    help_offer::Entity::delete_by_id(id.0).exec(&tx.tx).await?;
    let row = help_offer::ActiveModel {
        contribution_id: Set(id.0),
        district_id: Set(tx.district.0),
        organization_id: Set(led.organization),
        task_id: Set(led.task),
        linked_at: Set(micros(now)),
    };
    row.insert(&tx.tx).await?;
    answer_in(&tx, actor, (&loaded, role), &Answered { text: answer, mail: led.mail, facts: &led.facts }, now).await?;
    tx.commit().await
}

async fn lead(tx: &Tx, target: &HelpTarget, now: DateTime<Utc>) -> Result<Led> {
    match target {
        HelpTarget::Group(id) => {
            let group = organization::Entity::find_by_id(id.0)
                .filter(organization::Column::DistrictId.eq(tx.district.0))
                .filter(organization::Column::Kind.eq(OrganizationKind::WorkingGroup.word()))
                .one(&tx.tx)
                .await?
                .ok_or_else(|| FieldErrors::one("group", Problem::Unknown))?;
            Ok(Led { organization: Some(group.id), task: None, mail: "offer_to_group", facts: vec![("group", group.name)] })
        }
        HelpTarget::Task(id) => {
            let task = task::Entity::find_by_id(id.0).filter(task::Column::DistrictId.eq(tx.district.0)).one(&tx.tx).await?;
            let task = task.ok_or_else(|| FieldErrors::one("task", Problem::Unknown))?;
            if task.done_at.is_some() {
                return Err(StepRefused::WrongStage.into());
            }
            Ok(to_task(task.id, task.title, task.contact))
        }
        HelpTarget::New(task, measure) => {
            let id = new_task(tx, task, *measure, now).await?;
            Ok(to_task(id, task.title.clone(), task.contact.clone()))
        }
    }
}

fn to_task(id: Uuid, title: String, contact: String) -> Led {
    let facts = vec![("task_id", id.to_string()), ("task", title), ("task_contact", contact)];
    Led { organization: None, task: Some(id), mail: "offer_to_task", facts }
}

async fn new_task(tx: &Tx, task: &Task, measure: Option<MeasureId>, now: DateTime<Utc>) -> Result<Uuid> {
    if let Some(measure) = measure {
        let known = measure::Entity::find_by_id(measure.0).filter(measure::Column::DistrictId.eq(tx.district.0)).one(&tx.tx).await?;
        if known.is_none() {
            return Err(FieldErrors::one("measure", Problem::Unknown).into());
        }
    }
    let id = new_id();
    let row = task::ActiveModel {
        id: Set(id),
        district_id: Set(tx.district.0),
        measure_id: Set(measure.map(|measure| measure.0)),
        title: Set(task.title.clone()),
        text: Set(task.text.clone()),
        contact: Set(task.contact.clone()),
        created_at: Set(micros(now)),
        done_at: Set(None),
    };
    row.insert(&tx.tx).await?;
    Ok(id)
}

/// Notes that a task is done.
///
/// Who: Quartiersmanagement, moderation. Effect: it stands on no list any more, event `TaskDone` at each offer that led to it, or at the district where
/// none did. Doing it twice changes nothing. Refusals: `Role`.
///
/// # Errors
/// [`Error::NotFound`] for another district's.
pub async fn finish_task(db: &Db, actor: &Actor, id: TaskId, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(OFFICE)?;
    let found = task::Entity::find_by_id(id.0).filter(task::Column::DistrictId.eq(tx.district.0)).one(&tx.tx).await?;
    let row = found.ok_or(Error::NotFound)?;
    if row.done_at.is_some() {
        return Ok(());
    }
    let title = row.title.clone();
    let mut row: task::ActiveModel = row.into();
    row.done_at = Set(Some(micros(now)));
    row.update(&tx.tx).await?;
    let offers = help_offer::Entity::find().filter(help_offer::Column::TaskId.eq(id.0)).all(&tx.tx).await?;
    let mut objects: Vec<_> = offers.into_iter().map(|offer| (ObjectKind::Contribution, offer.contribution_id)).collect();
    if objects.is_empty() {
        objects.push((ObjectKind::District, tx.district.0));
    }
    for object in objects {
        tx.append(actor, Event::new(object, "TaskDone", role, now).fact("task", &title), now).await?;
    }
    tx.commit().await
}

#[cfg(test)]
mod tests;
