//! M14 and M15: what committees recommend and what the council decides, as the Gremiendienst enters it.

use super::load::{load, organization};
use super::step::take_step_in;
use crate::Db;
use crate::entity::{consultation, organization as organizations};
use crate::error::Result;
use crate::tx::{Tx, micros, new_id};
use chrono::{DateTime, Utc};
use domain::people::OrganizationKind;
use domain::projects::{Stage, Step, StepInput};
use domain::refusal::StepRefused;
use domain::time::local_day;
use domain::{Actor, MeasureId};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

/// Records one consultation: body, role (advice or decision), day, and what the body recommends.
///
/// Who: council service. Effect: stage `in_deliberation`, one consultation, public event `MeasureDeliberated`, authors told; what the same body
/// said on the same day is recorded once, sent again it changes nothing.
/// Refusals: `Role`, `WrongStage`.
///
/// # Errors
/// [`crate::Error::Invalid`] without body or day, [`crate::Error::NotFound`].
pub async fn record_consultation(db: &Db, actor: &Actor, measure: MeasureId, input: StepInput, now: DateTime<Utc>) -> Result<Stage> {
    let tx = db.begin_write(actor.district).await?;
    let input = input.as_typed();
    let loaded = load(&tx, measure).await?;
    loaded.role(actor, Step::Deliberate)?;
    if loaded.stage == Stage::InDeliberation && said_before(&tx, measure, &input).await? {
        return Ok(loaded.stage);
    }
    let stage = take_step_in(&tx, actor, measure, Step::Deliberate, &input, now).await?;
    let (id, name) = organization(&tx, input.organization.as_deref().unwrap_or_default()).await?;
    let result = result_of(&input);
    let row = Consulted { id, name, authoritative: input.authoritative, result, wording: input.advice.clone() };
    write(&tx, measure, row, &input, now).await?;
    tx.commit().await?;
    Ok(stage)
}

const fn result_of(input: &StepInput) -> &'static str {
    if input.advice.is_some() { "advice" } else { "" }
}

/// The same body, the same day, the same words.
async fn said_before(tx: &Tx, measure: MeasureId, input: &StepInput) -> Result<bool> {
    let (Some(body), Some(day)) = (&input.organization, input.on) else { return Ok(false) };
    let (_, name) = organization(tx, body).await?;
    let same = consultation::Entity::find()
        .filter(consultation::Column::MeasureId.eq(measure.0))
        .filter(consultation::Column::OrganizationName.eq(name))
        .filter(consultation::Column::Day.eq(day.to_string()))
        .filter(consultation::Column::Result.eq(result_of(input)))
        .filter(consultation::Column::Wording.eq(input.advice.clone().unwrap_or_default()));
    Ok(same.one(&tx.tx).await?.is_some())
}

/// Records what the council did: one of six outcomes, none of which looks like another.
///
/// Who: council service. Effect: the stage of the outcome, the council's wording and how it differs from the Votum, one authoritative
/// consultation, public event, authors told. Refusals: `Role`, `WrongStage`, `NeedsReason`, `NeedsDocument` (I7).
///
/// # Errors
/// [`crate::Error::Invalid`] where wording, day or difference is missing, [`crate::Error::NotFound`].
pub async fn record_outcome(
    db: &Db,
    actor: &Actor,
    measure: MeasureId,
    outcome: Step,
    input: StepInput,
    now: DateTime<Utc>,
) -> Result<Stage> {
    let outcomes = [Step::Resolve, Step::ResolveAmended, Step::Reject, Step::EndWithoutResolution, Step::SendBack, Step::CouncilAdjourn];
    if !outcomes.contains(&outcome) {
        return Err(StepRefused::WrongStage.into());
    }
    let tx = db.begin_write(actor.district).await?;
    let input = input.as_typed();
    let stage = take_step_in(&tx, actor, measure, outcome, &input, now).await?;
    let (id, name) = council(&tx).await?;
    let row = Consulted { id, name, authoritative: true, result: stage.word(), wording: input.wording.clone() };
    write(&tx, measure, row, &input, now).await?;
    tx.commit().await?;
    Ok(stage)
}

struct Consulted {
    id: Option<uuid::Uuid>,
    name: String,
    authoritative: bool,
    result: &'static str,
    wording: Option<String>,
}

/// The council of the municipality, from the district's file.
async fn council(tx: &Tx) -> Result<(Option<uuid::Uuid>, String)> {
    let row = organizations::Entity::find()
        .filter(organizations::Column::DistrictId.eq(tx.district.0))
        .filter(organizations::Column::Kind.eq(OrganizationKind::Council.word()))
        .order_by_asc(organizations::Column::Position)
        .one(&tx.tx)
        .await?;
    Ok(row.map_or_else(|| (None, String::new()), |row| (Some(row.id), row.name)))
}

/// A consultation that was announced for the day becomes the one that took place.
async fn write(tx: &Tx, measure: MeasureId, said: Consulted, input: &StepInput, now: DateTime<Utc>) -> Result<()> {
    let day = input.on.unwrap_or_else(|| local_day(input.occurred_at.unwrap_or(now))).to_string();
    let announced = consultation::Entity::find()
        .filter(consultation::Column::MeasureId.eq(measure.0))
        .filter(consultation::Column::OrganizationName.eq(&said.name))
        .filter(consultation::Column::Day.eq(&day))
        .filter(consultation::Column::Result.eq(""))
        .one(&tx.tx)
        .await?;
    let known = announced.map(|row| row.id);
    let row = consultation::ActiveModel {
        id: Set(known.unwrap_or_else(new_id)),
        district_id: Set(tx.district.0),
        measure_id: Set(measure.0),
        organization_id: Set(said.id),
        organization_name: Set(said.name),
        authoritative: Set(said.authoritative),
        day: Set(day),
        result: Set(said.result.to_owned()),
        wording: Set(said.wording.unwrap_or_default()),
        source_url: Set(input.source_url.clone().unwrap_or_default()),
        recorded_at: Set(micros(now)),
    };
    if known.is_some() {
        row.update(&tx.tx).await?
    } else {
        row.insert(&tx.tx).await?
    };
    Ok(())
}
