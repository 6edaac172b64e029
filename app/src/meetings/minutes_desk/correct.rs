//! `…/niederschrift/berichtigung`: what was approved stays as it is; beside it stands what is right, with the day.

use super::deeds::part;
use crate::components::icon::icon;
use crate::form::{Control, Fields, error_summary};
use crate::meetings::leading::{head, href, id};
use crate::visit::Visit;
use crate::{AppState, Failed, FormFailure};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::MeetingId;
use leptos::prelude::*;
use store::meetings;

const LABELS: &[(&str, &str)] = &[("item", "Welcher Text"), ("text", "Richtiger Text"), ("reason", "Grund")];

/// The form.
pub(super) async fn show(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, meeting)): Path<(String, String)>,
) -> Result<Response, Failed> {
    page(&state, &visit, id(&meeting)?, Fields::default(), FormFailure::default()).await
}

/// Enters the correction.
pub(super) async fn correct_minutes(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, meeting)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failed> {
    let meeting: MeetingId = id(&meeting)?;
    let result = match part(&fields) {
        Ok(item) => {
            meetings::correct_minutes(&state.db, &visit.actor, meeting, item, fields.get("text"), fields.get("reason"), visit.now).await
        }
        Err(errors) => Err(errors.into()),
    };
    match result {
        Ok(()) => Ok(Redirect::to(&href(&visit, meeting, "/niederschrift?erledigt=berichtigt")).into_response()),
        Err(error) => page(&state, &visit, meeting, fields, FormFailure::of(error)?).await,
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
