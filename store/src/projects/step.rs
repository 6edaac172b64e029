//! The one place where a measure moves from stage to stage.

use super::load::{Loaded, contributions_of, load, organization, way};
use super::record::{Times, changed, event_name, facts};
use super::{council, milestones};
use crate::Db;
use crate::entity::measure;
use crate::error::Result;
use crate::events;
use crate::participation::inform_authors_in;
use crate::tx::Tx;
use chrono::{DateTime, NaiveDate, Utc};
use domain::events::{Event, ObjectKind};
use domain::projects::{Stage, Step, StepInput, due};
use domain::refusal::StepRefused;
use domain::time::{from_local, local_day};
use domain::{Actor, MeasureId, Role};
use sea_orm::ActiveModelTrait;
use sea_orm::ActiveValue::Set;
use uuid::Uuid;

/// Takes a step with a measure, as the roles and rules of `domain.md` § 4.2 allow it.
///
/// Who: the roles of the step. Effect: new stage with its due date (I9), what the step must record, public event `Measure…`,
/// every linked author is told. Refusals: `Role`, every [`StepRefused`] of the step; steps of a meeting and steps that need
/// two people have verbs of their own.
///
/// # Errors
/// [`crate::Error::Invalid`] where something must be recorded and is missing; [`crate::Error::NotFound`] for another district's measure.
pub async fn take_step(db: &Db, actor: &Actor, measure: MeasureId, step: Step, input: StepInput, now: DateTime<Utc>) -> Result<Stage> {
    match step {
        Step::Deliberate => return council::record_consultation(db, actor, measure, input, now).await,
        Step::Resolve | Step::ResolveAmended | Step::Reject | Step::EndWithoutResolution | Step::SendBack | Step::CouncilAdjourn => {
            return council::record_outcome(db, actor, measure, step, input, now).await;
        }
        Step::Plan => return milestones::plan_implementation(db, actor, measure, input, now).await,
        _ => {}
    }
    if step.belongs_to_meeting() {
        return Err(StepRefused::WrongStage.into());
    }
    let tx = db.begin_write(actor.district).await?;
    let stage = take_step_in(&tx, actor, measure, step, &input.as_typed(), now).await?;
    tx.commit().await?;
    Ok(stage)
}

/// Takes a step inside another verb's transaction: a meeting's, or a confirmed proposal's.
///
/// Who: the roles of the step. Effect and refusals as in [`take_step`]; `input.hidden` keeps the event off the public line (I11).
pub(crate) async fn take_step_in(
    tx: &Tx,
    actor: &Actor,
    measure: MeasureId,
    step: Step,
    input: &StepInput,
    now: DateTime<Utc>,
) -> Result<Stage> {
    let loaded = load(tx, measure).await?;
    let role = loaded.role(actor, step)?;
    let way = way(tx).await?;
    let context = loaded.context(tx, actor, step, input, &way, local_day(now)).await?;
    let to = loaded.stage.after(step, &context)?;
    as_decided(&loaded, step)?;
    // The job that knows only a day has no sentence to record.
    if role != Role::System {
        input.missing(step, loaded.stage).or(())?;
    }
    let occurred = occurred(input, now);
    // The day of a grant is the one of its proof of use, not of the next step.
    let named = input.date.filter(|_| step != Step::ApproveGrant);
    let times = Times { occurred, now, due: due(to, named, way.reminder_weeks, now) };
    let mut row = changed(&loaded.row, to, step, input, times);
    responsible(tx, &mut row, input).await?;
    let row = row.update(&tx.tx).await?;
    tx.append(actor, event(tx, &loaded, to, step, input, (role, occurred)).await?, now).await?;
    if !input.hidden {
        inform(tx, &row, to, input, now).await?;
    }
    Ok(to)
}

/// What the administration granted goes on to the funding, what it refused ends (M13a).
pub(crate) fn as_decided(loaded: &Loaded, step: Step) -> Result<()> {
    let fits = match (loaded.stage, step) {
        (Stage::AdministrationDecided, Step::OpenFunding) => loaded.row.granted == Some(true),
        (Stage::AdministrationDecided, Step::NotPursue) => loaded.row.granted == Some(false),
        _ => true,
    };
    if fits { Ok(()) } else { Err(StepRefused::WrongStage.into()) }
}

/// The day in the council, at noon, where it is over; otherwise the minute that is known, otherwise now.
fn occurred(input: &StepInput, now: DateTime<Utc>) -> DateTime<Utc> {
    let noon = |day: NaiveDate| day.and_hms_opt(12, 0, 0).map(from_local);
    input.occurred_at.or_else(|| input.on.and_then(noon)).filter(|at| *at <= now).unwrap_or(now)
}

async fn responsible(tx: &Tx, row: &mut measure::ActiveModel, input: &StepInput) -> Result<()> {
    if let Some(office) = &input.office {
        let (id, name) = organization(tx, office).await?;
        row.office_id = Set(id);
        row.office_name = Set(name);
    }
    Ok(())
}

async fn event(
    tx: &Tx,
    loaded: &Loaded,
    to: Stage,
    step: Step,
    input: &StepInput,
    (role, occurred): (Role, DateTime<Utc>),
) -> Result<Event> {
    let mut event = Event::new((ObjectKind::Measure, loaded.row.id), event_name(step), role, occurred)
        .moved(loaded.stage, to)
        .because(input.reason.as_deref().unwrap_or_default(), input.note.as_deref().unwrap_or_default());
    event.payload.facts = facts(step, input);
    event.payload.public = !input.hidden;
    if step == Step::TakeUpAgain {
        event.payload.facts.extend(earlier_decision(tx, loaded).await?.map(|seq| ("earlier".to_owned(), seq.to_string())));
    }
    Ok(event)
}

/// Place in the chain of the decision that a Wiederaufnahme answers (M24: "link to the old decision").
async fn earlier_decision(tx: &Tx, loaded: &Loaded) -> Result<Option<i64>> {
    let events = events::of_objects_in(&tx.tx, tx.district, &[loaded.row.id]).await?;
    let ended = |to: &Option<String>| to.as_deref() == Some(loaded.stage.word());
    Ok(events.iter().rev().find(|event| event.payload.as_ref().is_some_and(|payload| ended(&payload.to))).map(|event| event.seq))
}

/// Tells every author whose contribution led here: nothing ends in silence (I1).
async fn inform(tx: &Tx, row: &measure::Model, to: Stage, input: &StepInput, now: DateTime<Utc>) -> Result<()> {
    let contributions = contributions_of(tx, row.id).await?;
    let mut params = vec![("measure", row.reference.clone()), ("measure_title", row.title.clone()), ("stage", to.word().to_owned())];
    params.extend(input.reason.clone().map(|reason| ("reason", reason)));
    params.extend(input.note.clone().map(|note| ("note", note)));
    inform_authors_in(tx, &contributions, "measure_moved", &params, now).await
}

/// The measure's id as its event names it.
pub(crate) const fn object(measure: Uuid) -> (ObjectKind, Uuid) {
    (ObjectKind::Measure, measure)
}

/// Refuses where a verb that moves nothing does not belong to the stage.
pub(crate) fn must_be(stage: Stage, allowed: &[Stage]) -> std::result::Result<(), StepRefused> {
    if allowed.contains(&stage) { Ok(()) } else { Err(StepRefused::WrongStage) }
}
