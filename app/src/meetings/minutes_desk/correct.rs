//! `…/niederschrift/berichtigung`: what was approved stays as it is; beside it stands what is right, with the day.

use super::deeds::part;
use crate::components::icon::icon;
use crate::form::{Control, Fields, error_summary};
use crate::meetings::leading::{head, href};
use crate::meetings::sent::Sent;
use crate::posted;
use crate::visit::Visit;
use crate::{AppState, Failed, FormFailure};
use axum::extract::{Path, State};
use axum::response::Response;
use domain::MeetingId;
use leptos::prelude::*;
use store::meetings;

/// Where a correction leads on to.
pub(super) const CORRECTED: &str = "/niederschrift?erledigt=berichtigt";
const LABELS: &[(&str, &str)] = &[("item", "Welcher Text"), ("text", "Richtiger Text"), ("reason", "Grund")];

/// The form.
pub(super) async fn show(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, meeting)): Path<(String, String)>,
) -> Result<Response, Failed> {
    page(&state, &visit, posted::id(&meeting)?, Fields::default(), FormFailure::default()).await
}

/// Enters the correction.
pub(super) async fn correct_minutes(sent: Sent) -> Result<Response, Failed> {
    let result = match part(&sent.fields) {
        Ok(item) => {
            let (text, reason) = (sent.get("text"), sent.get("reason"));
            meetings::correct_minutes(&sent.state.db, &sent.visit.actor, sent.meeting, item, text, reason, sent.visit.now).await
        }
        Err(errors) => Err(errors.into()),
    };
    match result {
        Ok(()) => sent.to(CORRECTED),
        Err(error) => page(&sent.state, &sent.visit, sent.meeting, sent.fields, FormFailure::of(error)?).await,
    }
}

async fn page(state: &AppState, visit: &Visit, meeting: MeetingId, typed: Fields, failure: FormFailure) -> Result<Response, Failed> {
    let of = meetings::staff_meeting(&state.db, &visit.actor, meeting, visit.now).await?;
    let head = head(visit, "Niederschrift berichtigen", meeting, of.meeting.number).status(failure.status());
    let visit = visit.clone();
    Ok(head.respond(&visit.clone(), move || {
        let mut options = vec![("kopf".to_owned(), "Beginn".to_owned())];
        options.extend(of.agenda.iter().map(|item| (item.item.id.to_string(), format!("TOP {}: {}", item.item.number, item.item.title))));
        let control = |name: &'static str, label: &str| Control::new(&visit, name, label, typed.get(name), &failure);
        view! {
            <div class="wrap page-head flow measure">
                {error_summary(&visit, &failure, LABELS)}
                <h1>"Niederschrift berichtigen"</h1>
                <p>"Die festgestellte Fassung bleibt stehen. Daneben stehen der richtige Text, der Grund und der Tag."</p>
                <form class="flow" action=href(&visit, meeting, "/niederschrift/berichtigung") method="post" novalidate>
                    {control("item", "Welcher Text").select(options)}
                    {control("text", "Richtiger Text").area(5)}
                    {control("reason", "Grund").area(2)}
                    <p class="row"><button class="button" type="submit">{icon("check")}"Berichtigung eintragen"</button><a class="link-button" href=href(&visit, meeting, "/niederschrift")>"Abbrechen"</a></p>
                </form>
            </div>
        }
        .into_any()
    }))
}
