//! `/arbeitsplatz/freigaben`: the second person's queue. What takes something away from people is confirmed or declined here, never by the one who
//! proposed it (`decisions.md` 5).

mod entry;

use super::sheet::Attempt;
use crate::components::icon::icon;
use crate::failure::FormFailure;
use crate::form::{Fields, Query, error_summary};
use crate::page::{Head, Nav};
use crate::posted;
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::events::ObjectKind;
use domain::moderation::ProposalAction;
use domain::{Actor, ContributionId, FieldErrors, ProposalId};
use leptos::prelude::*;
use store::moderation::{self, ProposalEntry};
use store::{Db, participation, projects};

/// Address of the queue.
const PATH: &str = "/arbeitsplatz/freigaben";
/// Characters of the sentence of the one who declines: as many as a note of the office has, less its beginning.
const SENTENCE_MAX: u32 = 1900;

/// Everything that waits for a second person.
pub(super) async fn show(State(state): State<AppState>, visit: Visit, query: Query) -> Result<Response, Failed> {
    let done = match query.get("erledigt") {
        "bestaetigt" => Some("Bestätigt. Wer geschrieben hat, erfährt Grund und Satz."),
        "abgelehnt" => Some("Nicht bestätigt. Es bleibt alles, wie es war."),
        _ => None,
    };
    page(&state, &visit, done, None).await
}

/// Confirms a proposal.
pub(super) async fn confirm(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failed> {
    let id: ProposalId = posted::id(&id)?;
    let (action, _) = known(&state.db, &visit.actor, id).await?;
    let result = decide(&state.db, &visit, (id, action), true).await;
    finish(&state, &visit, ("bestaetigen", id), "bestaetigt", fields, result).await
}

/// Declines a proposal; the sentence for it becomes a note to the contribution.
pub(super) async fn decline(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failed> {
    let id: ProposalId = posted::id(&id)?;
    let (action, entry) = known(&state.db, &visit.actor, id).await?;
    let result = match entry.filter(keeps_sentence) {
        Some(entry) => declined(&state.db, &visit, &entry, fields.get("note")).await,
        None => decide(&state.db, &visit, (id, action), false).await,
    };
    finish(&state, &visit, ("ablehnen", id), "abgelehnt", fields, result).await
}

/// What is proposed, and the entry as long as it is open: the verb says so when somebody decided it already.
async fn known(db: &Db, actor: &Actor, id: ProposalId) -> store::Result<(ProposalAction, Option<ProposalEntry>)> {
    let entry = moderation::open_proposals(db, actor).await?.into_iter().find(|entry| entry.id == id);
    let action = match &entry {
        Some(entry) => entry.action,
        None => moderation::proposed_action(db, actor, id).await?,
    };
    Ok((action, entry))
}

async fn decide(db: &Db, visit: &Visit, (id, action): (ProposalId, ProposalAction), confirm: bool) -> store::Result<()> {
    let (actor, now) = (&visit.actor, visit.now);
    match (action, confirm) {
        (ProposalAction::Withhold, true) => participation::confirm_withhold(db, actor, id, now).await,
        (ProposalAction::Withhold, false) => participation::decline_withhold(db, actor, id, now).await,
        (ProposalAction::NotTakeUp, true) => participation::confirm_not_take_up(db, actor, id, now).await,
        (ProposalAction::NotTakeUp, false) => participation::decline_not_take_up(db, actor, id, now).await,
        (ProposalAction::NotPursue | ProposalAction::RefuseGrant, _) => {
            projects::decide_proposal(db, actor, id, confirm, now).await.map(|_| ())
        }
    }
}

/// Declines, and keeps the sentence where the next one in the office reads it.
async fn declined(db: &Db, visit: &Visit, entry: &ProposalEntry, sentence: &str) -> store::Result<()> {
    let mut errors = FieldErrors::new();
    let sentence = errors.text("note", sentence, 3, SENTENCE_MAX);
    errors.or(())?;
    decide(db, visit, (entry.id, entry.action), false).await?;
    let note = format!("Vorschlag „{}“ nicht bestätigt: {sentence}", visit.texts().proposal_action(entry.action));
    moderation::note(db, &visit.actor, ContributionId(entry.object_id), &note, visit.now).await
}

/// About a contribution the office has notes; about a measure there are none.
const fn keeps_sentence(entry: &ProposalEntry) -> bool {
    matches!(entry.object, ObjectKind::Contribution)
}

async fn finish(
    state: &AppState,
    visit: &Visit,
    (form, id): (&str, ProposalId),
    done: &str,
    fields: Fields,
    result: store::Result<()>,
) -> Result<Response, Failed> {
    match result {
        Ok(()) => Ok(Redirect::to(&visit.href(&format!("{PATH}?erledigt={done}"))).into_response()),
        Err(error) => {
            let attempt = Attempt { form: format!("{form}-{id}"), fields, failure: FormFailure::of(error)? };
            page(state, visit, None, Some(attempt)).await
        }
    }
}

async fn page(state: &AppState, visit: &Visit, done: Option<&'static str>, attempt: Option<Attempt>) -> Result<Response, Failed> {
    let entries = moderation::open_proposals(&state.db, &visit.actor).await?;
    let status = attempt.as_ref().map_or(axum::http::StatusCode::OK, |attempt| attempt.failure.status());
    let head = Head::new("Freigaben").nav(Nav::DeskApprovals).crumb("Arbeitsplatz", visit.href("/arbeitsplatz")).status(status).desk();
    Ok(head.respond(visit, || {
        let summary = attempt.as_ref().map(|attempt| error_summary(visit, &attempt.failure, &[("note", "Satz")]));
        let done = done.map(|sentence| view! { <div class="notice" role="status">{icon("check")}<p>{sentence}</p></div> });
        let items: Vec<_> = entries.iter().map(|entry| entry::view(visit, entry, attempt.as_ref())).collect();
        let list = if items.is_empty() { view! { <p class="empty">"Nichts wartet auf eine zweite Person."</p> }.into_any() } else { view! { <ul class="flow" role="list">{items}</ul> }.into_any() };
        view! {
            <div class="wrap page-head flow">
                {summary}
                <h1>"Freigaben"</h1>
                <p class="lead measure">"Nachteilige Entscheidungen brauchen zwei Personen. Erst wenn die zweite bestätigt, ändert sich etwas."</p>
                {done}
                {list}
            </div>
        }
        .into_any()
    }))
}
