//! M4 and M5 refused: what ends a measure against somebody's wish takes two people (`decisions.md` 5).

use super::load::{load, way};
use super::step::take_step_in;
use crate::Db;
use crate::error::{Error, Result};
use crate::moderation::{propose, take_decision};
use chrono::{DateTime, Utc};
use domain::events::ObjectKind;
use domain::moderation::ProposalAction;
use domain::projects::{Stage, Step, StepInput};
use domain::time::local_day;
use domain::{Actor, MeasureId, ProposalId};

/// Proposes not to pursue a measure; a second person decides.
///
/// Who: Quartiersmanagement, review person or administration liaison. Effect: one open proposal, event `NotPursueProposed` (not public);
/// the public stage stays. Refusals: `Role`, `WrongStage`, `NeedsReason`, `FitsThePlan`, `OwnMatter`; `Conflict` while the same is proposed.
///
/// # Errors
/// [`Error::NotFound`] for another district's measure.
pub async fn propose_not_pursue(
    db: &Db,
    actor: &Actor,
    measure: MeasureId,
    reason: &str,
    note: &str,
    now: DateTime<Utc>,
) -> Result<ProposalId> {
    propose_step(db, actor, measure, (Step::NotPursue, ProposalAction::NotPursue), (reason, note), now).await
}

/// Proposes to refuse a grant from the Verfügungsfonds; a second person decides.
///
/// Who: Quartiersmanagement or review person. Effect: one open proposal, event `RefuseGrantProposed` (not public). Refusals as in [`propose_not_pursue`].
///
/// # Errors
/// [`Error::NotFound`] for another district's measure.
pub async fn propose_refuse_grant(
    db: &Db,
    actor: &Actor,
    measure: MeasureId,
    reason: &str,
    note: &str,
    now: DateTime<Utc>,
) -> Result<ProposalId> {
    propose_step(db, actor, measure, (Step::RefuseGrant, ProposalAction::RefuseGrant), (reason, note), now).await
}

async fn propose_step(
    db: &Db,
    actor: &Actor,
    measure: MeasureId,
    (step, action): (Step, ProposalAction),
    (reason, note): (&str, &str),
    now: DateTime<Utc>,
) -> Result<ProposalId> {
    let tx = db.begin_write(actor.district).await?;
    let loaded = load(&tx, measure).await?;
    loaded.role(actor, step)?;
    // Everything but the second person must be right already, so that nobody confirms what is then refused.
    let input = input(reason, note);
    let context = loaded.context(&tx, actor, step, &input, &way(&tx).await?, local_day(now)).await?;
    loaded.stage.after(step, &context)?;
    super::step::as_decided(&loaded, step)?;
    let id = propose(&tx, actor, ObjectKind::Measure, measure.0, action, reason, note, now).await?;
    tx.commit().await?;
    Ok(id)
}

fn input(reason: &str, note: &str) -> StepInput {
    let said = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    StepInput { reason: said(reason), note: said(note), second_person: true, ..StepInput::default() }
}

/// Confirms or declines what was proposed for a measure. Gives the stage after it.
///
/// Who: a second, different person (I2). Effect: confirmed, the measure ends with the proposal's reason and every author is told;
/// declined, event `…Declined` and nothing else. Refusals: `Role`, `SamePerson`, `OwnMatter`, `AlreadyDecided`, and those of the step
/// when the measure has moved on meanwhile.
///
/// # Errors
/// [`Error::NotFound`] for a proposal about something else or of another district.
pub async fn decide_proposal(db: &Db, actor: &Actor, proposal: ProposalId, confirm: bool, now: DateTime<Utc>) -> Result<Stage> {
    let tx = db.begin_write(actor.district).await?;
    let decided = take_decision(&tx, actor, proposal, confirm, now).await?;
    let step = match (decided.object, decided.action) {
        (ObjectKind::Measure, ProposalAction::NotPursue) => Step::NotPursue,
        (ObjectKind::Measure, ProposalAction::RefuseGrant) => Step::RefuseGrant,
        _ => return Err(Error::NotFound),
    };
    let measure = MeasureId(decided.object_id);
    let stage = if confirm {
        take_step_in(&tx, actor, measure, step, &input(&decided.reason, &decided.note), now).await?
    } else {
        load(&tx, measure).await?.stage
    };
    tx.commit().await?;
    Ok(stage)
}
