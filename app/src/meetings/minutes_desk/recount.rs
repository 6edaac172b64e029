//! `…/abstimmungen/{poll}/nachzaehlung`: the figures counted again from what is stored, and the correction of a stated result.

use super::SIGNING;
use super::correct::CORRECTED;
use super::sheet::correction;
use crate::components::icon::icon;
use crate::form::{Control, Fields, error_summary};
use crate::meetings::leading::{head, href};
use crate::meetings::sent::Sent;
use crate::posted;
use crate::visit::Visit;
use crate::{AppState, Failed, FormFailure};
use axum::extract::{Path, State};
use axum::response::Response;
use domain::meetings::PollStage;
use domain::sentences::Sentences;
use domain::{MeetingId, PollId};
use leptos::prelude::*;
use store::meetings::views::PollView;
use store::meetings::{self, Recounted};

/// The recount.
pub(super) async fn show(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, meeting, poll)): Path<(String, String, String)>,
) -> Result<Response, Failed> {
    page(&state, &visit, (posted::id(&meeting)?, posted::id(&poll)?), Fields::default(), FormFailure::default()).await
}

/// Corrects a stated result.
pub(super) async fn correct_result(sent: Sent) -> Result<Response, Failed> {
    let poll = sent.poll()?;
    find(&sent.state, &sent.visit, sent.meeting, poll).await?;
    let (text, reason) = (sent.get("text"), sent.get("reason"));
    match meetings::correct_result(&sent.state.db, &sent.visit.actor, poll, text, reason, sent.visit.now).await {
        Ok(()) => sent.to(CORRECTED),
        Err(error) => page(&sent.state, &sent.visit, (sent.meeting, poll), sent.fields, FormFailure::of(error)?).await,
    }
}

/// The address names a meeting and one of its own polls.
async fn find(state: &AppState, visit: &Visit, meeting: MeetingId, poll: PollId) -> Result<(i64, PollView), Failed> {
    let of = meetings::staff_meeting(&state.db, &visit.actor, meeting, visit.now).await?;
    let polls = of.agenda.into_iter().flat_map(|item| item.item.polls).chain(of.general_polls);
    let found = polls.into_iter().find(|known| known.id == poll).ok_or(store::Error::NotFound)?;
    Ok((of.meeting.number, found))
}

async fn page(
    state: &AppState,
    visit: &Visit,
    (meeting, poll): (MeetingId, PollId),
    typed: Fields,
    failure: FormFailure,
) -> Result<Response, Failed> {
    let (number, of) = find(state, visit, meeting, poll).await?;
    let counted = match meetings::recount(&state.db, &visit.actor, poll).await {
        Ok(counted) => Ok(counted),
        Err(store::Error::Refused(why)) => Err(why),
        Err(other) => return Err(other.into()),
    };
    let head = head(visit, "Nachzählung", meeting, number).status(failure.status());
    let visit = visit.clone();
    Ok(head.respond(&visit.clone(), move || {
        let again = match &counted {
            Ok(counted) => figures(&visit, counted),
            Err(why) => view! { <div class="notice">{icon("info")}<p>{visit.texts().refusal(why)}</p></div> }.into_any(),
        };
        let corrections: Vec<_> = of.corrections.iter().map(correction).collect();
        let form = (of.stage == PollStage::Stated && SIGNING.admits(&visit.actor)).then(|| form(&visit, meeting, poll, &typed, &failure));
        view! {
            <div class="wrap page-head flow measure">
                {error_summary(&visit, &failure, &[("text", "Richtig ist"), ("reason", "Grund")])}
                <h1>"Nachzählung"</h1>
                <p>"„"{of.wording.clone()}"“"</p>
                {of.sentence.clone().map(|sentence| view! { <p class="strong">{sentence}</p> })}
                {again}
                {corrections}
                {form}
                <p><a class="link-button" href=href(&visit, meeting, "/niederschrift")>"Zurück zur Niederschrift"</a></p>
            </div>
        }
        .into_any()
    }))
}

fn figures(visit: &Visit, of: &Recounted) -> AnyView {
    let counts = of.recount.counts;
    let used = visit.texts().poll_source(of.recount.used);
    let words = format!(
        "Noch einmal gezählt ({used}): {} Ja, {} Nein, {} Enthaltung, {} ohne gültige Stimme.",
        counts.yes, counts.no, counts.abstain, counts.invalid
    );
    let (picture, verdict) = if of.agrees {
        ("check", "Das ergibt genau das festgehaltene Ergebnis, und die Prüfsumme der Stimmen stimmt.")
    } else {
        ("alert", "Das weicht vom festgehaltenen Ergebnis ab. Nichts ändern, die Technik holen und das Protokoll sichern.")
    };
    view! { <p>{words}</p><div class="notice">{icon(picture)}<p><strong>{verdict}</strong></p></div> }.into_any()
}

fn form(visit: &Visit, meeting: MeetingId, poll: PollId, typed: &Fields, failure: &FormFailure) -> AnyView {
    let action = href(visit, meeting, &format!("/abstimmungen/{poll}/berichtigung"));
    view! {
        <details class="disclosure" open=!failure.is_empty()><summary>"Ergebnis berichtigen"</summary>
            <form class="flow" action=action method="post" novalidate>
                <p>"Der festgestellte Satz bleibt stehen. Daneben stehen der richtige, der Grund und der Tag, auch öffentlich."</p>
                {Control::new(visit, "text", "Richtig ist", typed.get("text"), failure).area(2)}
                {Control::new(visit, "reason", "Grund", typed.get("reason"), failure).area(2)}
                <p><button class="button button--second" type="submit">{icon("pen")}"Berichtigung eintragen"</button></p>
            </form>
        </details>
    }
    .into_any()
}
