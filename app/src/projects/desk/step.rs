//! `POST …/{id}/schritt`: takes the step named by the form; what fails keeps everything that was typed.

use super::show::{Open, Page};
use super::typed::Typed;
use super::{href, step_form};
use crate::failure::FormFailure;
use crate::form::Fields;
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::projects::Step;
use domain::time::local_day;
use domain::{FieldErrors, Problem, StepRefused};
use store::{Error, projects};

/// Takes a step, or proposes it where two people are needed.
pub async fn take(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failed> {
    let mut page = Page::load(&state, &visit, &id).await?;
    let Some(step) = Step::from_word(fields.get("schritt")) else { return Err(FieldErrors::one("schritt", Problem::Unknown).into()) };
    let typed = Typed::of(&fields);
    match perform(&state, &page, step, &typed).await {
        Ok(done) => Ok(Redirect::to(&format!("{}?erledigt={done}", href(&visit, page.measure.view.id))).into_response()),
        Err(error) => {
            page.failure = FormFailure::of(error)?;
            page.open = Open::Step(step, typed);
            Ok(page.respond())
        }
    }
}

async fn perform(state: &AppState, page: &Page, step: Step, typed: &Typed) -> store::Result<&'static str> {
    let (actor, measure, now) = (&page.visit.actor, &page.measure.view, page.visit.now);
    actor.acting_as(step.roles_at(measure.stage))?;
    let to = measure.stage.target(step).filter(|_| !step.belongs_to_meeting()).ok_or(StepRefused::WrongStage)?;
    // A step that stays at its stage could be recorded twice by one form that was sent twice.
    let stale = typed.get("stand").parse() != Ok(step_form::version(&page.measure)) && !typed.get("stand").is_empty();
    if to == measure.stage && stale {
        return Err(StepRefused::WrongStage.into());
    }
    let input = typed.step(step, measure.stage, local_day(now))?;
    if !step.needs_two() {
        projects::take_step(&state.db, actor, measure.id, step, input, now).await?;
        return Ok("schritt");
    }
    let (reason, note) = (input.reason.unwrap_or_default(), input.note.unwrap_or_default());
    let proposed = match step {
        Step::RefuseGrant => projects::propose_refuse_grant(&state.db, actor, measure.id, &reason, &note, now).await,
        _ => projects::propose_not_pursue(&state.db, actor, measure.id, &reason, &note, now).await,
    };
    match proposed {
        // The same is proposed already: it waits, as was wished.
        Ok(_) | Err(Error::Conflict) => Ok("vorgeschlagen"),
        Err(error) => Err(error),
    }
}
