//! Maßnahmen: from the check to the closing, whatever the board does not do.

use super::world::World;
use crate::demo::story::{Contribution, ContributionDeed, Measure, MeasureDeed, Paper, PlanCheck, SYSTEM, Second, Step};
use chrono::{DateTime, Utc};
use domain::events::ObjectKind;
use domain::projects::{self as rules, Origin, Promise, StepInput};
use domain::refusal::StepRefused;
use domain::time::local_day;
use domain::{Actor, ContributionId, MeasureId};
use std::collections::BTreeMap;
use store::projects::{self, Into, MeasureText, MeasureView, PaperText};
use store::{Error, Result};

/// A measure begins: from the contributions adopted in the same minute, or from somewhere else.
pub(super) async fn open<'s>(world: &mut World<'s>, measure: &'s Measure, at: DateTime<Utc>) -> Result<()> {
    let actor = world.actor(&measure.opened.by)?;
    let text = MeasureText {
        title: measure.title.clone(),
        summary: measure.summary.clone(),
        place: measure.place.clone(),
        field: Some(world.plan_item(&measure.field)?),
    };
    let id = if measure.origin == Origin::Contributions {
        projects::adopt(&world.db, &actor, &founders(world, measure)?, Into::New(text), at).await?
    } else {
        projects::start_measure(&world.db, &actor, &text, measure.origin, &measure.origin_note, at).await?
    };
    world.measures.insert(&measure.key, id);
    Ok(())
}

fn founders(world: &World<'_>, measure: &Measure) -> Result<Vec<(ContributionId, String)>> {
    let sentence = |contribution: &Contribution| {
        contribution.steps.iter().find_map(|step| match &step.deed {
            ContributionDeed::Adopt { measure: key, note } if *key == measure.key && step.at == measure.opened.at => Some(note.clone()),
            _ => None,
        })
    };
    let adopted = world.story.contributions.iter().filter_map(|contribution| Some((contribution, sentence(contribution)?)));
    adopted.map(|(contribution, note)| Ok((world.sent(&contribution.key)?.id, note))).collect()
}

/// Takes a step of a measure.
pub(super) async fn step<'s>(world: &mut World<'s>, measure: &'s Measure, step: &'s Step<MeasureDeed>, at: DateTime<Utc>) -> Result<()> {
    let actor = world.actor(&step.by)?;
    let id = world.measure(&measure.key)?;
    match &step.deed {
        MeasureDeed::CheckPlan(check) => projects::check_plan(&world.db, &actor, id, &checked(world, measure, check)?, at).await,
        MeasureDeed::WritePaper(paper) => projects::write_paper(&world.db, &actor, id, &text(measure, paper), at).await.map(drop),
        MeasureDeed::AddMilestone { title, day } => {
            projects::add_milestone(&world.db, &actor, id, &Promise { title: title.clone(), day: *day }, at).await.map(drop)
        }
        MeasureDeed::ReachMilestone { milestone, note } => {
            let view = view(world, &actor, id).await?;
            let promised =
                view.milestones.iter().find(|known| known.title == *milestone && known.reached.is_none()).ok_or(Error::NotFound)?;
            projects::reach_milestone(&world.db, &actor, id, promised.id, local_day(at), note, at).await
        }
        MeasureDeed::Take { step: taken, .. } if step.by == SYSTEM && *taken == rules::Step::ReviewAgain => reopen(world, &actor, at).await,
        MeasureDeed::Take { step: taken, typed, .. } => take(world, (measure, id), &actor, (*taken, typed), at).await,
    }
}

async fn view(world: &World<'_>, actor: &Actor, id: MeasureId) -> Result<MeasureView> {
    Ok(projects::desk_measure(&world.db, actor, &world.district, id).await?.view)
}

fn checked(world: &World<'_>, measure: &Measure, check: &PlanCheck) -> Result<projects::PlanCheck> {
    Ok(projects::PlanCheck {
        recommendations: check.recommendations.iter().map(|key| world.plan_item(key)).collect::<Result<_>>()?,
        fit: check.fit,
        reason: check.reason.clone(),
        field: Some(world.plan_item(&measure.field)?),
        office: check.office.clone(),
        cost_class: check.cost_class,
        cost_planned: check.cost_planned,
        eligibility: check.eligibility.clone(),
        land_owner: check.land_owner.clone(),
        impossible: check.impossible,
    })
}

fn text(measure: &Measure, paper: &Paper) -> PaperText {
    PaperText {
        title: measure.title.clone(),
        easy: paper.easy.join("\n"),
        text: paper.text.clone(),
        wording: paper.wording.clone(),
        cost: paper.cost.clone(),
        alternatives: paper.alternatives.clone(),
    }
}

/// The job that takes deferred measures up again on their day.
async fn reopen(world: &World<'_>, actor: &Actor, at: DateTime<Utc>) -> Result<()> {
    if projects::reopen_due(&world.db, actor, at).await? == 0 { Err(StepRefused::WrongStage.into()) } else { Ok(()) }
}

async fn take<'s>(
    world: &mut World<'s>,
    (measure, id): (&'s Measure, MeasureId),
    actor: &Actor,
    (step, typed): (rules::Step, &BTreeMap<String, String>),
    at: DateTime<Utc>,
) -> Result<()> {
    let stage = view(world, actor, id).await?.stage;
    let input = StepInput::read(step, stage, typed, local_day(at))?;
    let (reason, note) = (input.reason.clone().unwrap_or_default(), input.note.clone().unwrap_or_default());
    let proposal = match step {
        rules::Step::NotPursue => projects::propose_not_pursue(&world.db, actor, id, &reason, &note, at).await?,
        rules::Step::RefuseGrant => projects::propose_refuse_grant(&world.db, actor, id, &reason, &note, at).await?,
        _ => return projects::take_step(&world.db, actor, id, step, input, at).await.map(drop),
    };
    world.proposals.insert((ObjectKind::Measure, &measure.key), proposal);
    Ok(())
}

/// The second person confirms what was proposed.
pub(super) async fn second(world: &World<'_>, measure: &Measure, second: &Second, at: DateTime<Utc>) -> Result<()> {
    let proposal = world.proposal(ObjectKind::Measure, &measure.key)?;
    projects::decide_proposal(&world.db, &world.actor(&second.by)?, proposal, true, at).await.map(drop)
}
