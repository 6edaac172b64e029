//! Sitzung planen, verlegen, absagen.

use crate::components::icon::icon;
use crate::form::{Control, Fields, error_summary};
use crate::page::{Head, Nav};
use crate::posted;
use crate::visit::Visit;
use crate::{AppState, Failed, FormFailure};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use domain::time::{from_local, local};
use domain::{FieldErrors, MeetingId, OrganizationId, Problem};
use leptos::prelude::*;
use store::meetings::{self, MeetingPlan};
use store::people::{self, OrganizationView};

const LABELS: &[(&str, &str)] = &[
    ("organization", "Gremium"),
    ("number", "Nummer"),
    ("day", "Tag"),
    ("time", "Uhrzeit"),
    ("starts_at", "Tag"),
    ("place", "Ort"),
    ("note", "Satz in der Einladung"),
    ("reason", "Grund"),
];

/// The form as typed.
#[derive(Debug, Clone, Default)]
struct Typed {
    organization: String,
    number: String,
    day: String,
    time: String,
    place: String,
    note: String,
}

impl Typed {
    fn of(fields: &Fields) -> Self {
        Self {
            organization: fields.text("organization"),
            number: fields.text("number"),
            day: fields.text("day"),
            time: fields.text("time"),
            place: fields.text("place"),
            note: fields.text("note"),
        }
    }

    fn read(&self) -> Result<MeetingPlan, FieldErrors> {
        let mut errors = FieldErrors::new();
        let organization: Option<OrganizationId> = self.organization.parse().ok();
        if organization.is_none() {
            errors.add("organization", Problem::ChooseOne);
        }
        let number = self.number.trim();
        let read: Option<i64> = number.parse().ok();
        if !number.is_empty() && read.is_none() {
            errors.add("number", Problem::NotANumber);
        }
        let starts_at = moment(&self.day, &self.time, &mut errors);
        let nobody = OrganizationId(uuid::Uuid::nil());
        let plan = MeetingPlan {
            organization: organization.unwrap_or(nobody),
            number: read,
            place: self.place.clone(),
            starts_at: starts_at.unwrap_or_default(),
            note: self.note.clone(),
        };
        errors.or(plan)
    }
}

fn moment(day: &str, time: &str, errors: &mut FieldErrors) -> Option<DateTime<Utc>> {
    let day: Option<NaiveDate> = day.trim().parse().ok();
    let time = NaiveTime::parse_from_str(time.trim(), "%H:%M").ok();
    if day.is_none() {
        errors.add("day", Problem::NotADate);
    }
    if time.is_none() {
        errors.add("time", Problem::Unknown);
    }
    Some(from_local(day?.and_time(time?)))
}

/// `/{district}/arbeitsplatz/sitzungen/neu`.
pub async fn show_new(State(state): State<AppState>, visit: Visit) -> Result<Response, Failed> {
    let office = visit.district()?.profile.office.clone();
    let typed = Typed { time: "18:00".to_owned(), place: format!("{}, {}", office.name, office.street), ..Typed::default() };
    page(&state, &visit, None, typed, FormFailure::default()).await
}

/// Plans a meeting.
pub async fn plan_meeting(State(state): State<AppState>, visit: Visit, fields: Fields) -> Result<Response, Failed> {
    let typed = Typed::of(&fields);
    let done = match typed.read() {
        Ok(plan) => meetings::plan_meeting(&state.db, &visit.actor, &plan, visit.now).await,
        Err(errors) => Err(errors.into()),
    };
    match done {
        Ok(id) => Ok(Redirect::to(&visit.href(&format!("/arbeitsplatz/sitzungen/{id}?erledigt=geplant"))).into_response()),
        Err(error) => page(&state, &visit, None, typed, FormFailure::of(error)?).await,
    }
}

/// `/{district}/arbeitsplatz/sitzungen/{id}/bearbeiten`.
pub async fn show_edit(State(state): State<AppState>, visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Failed> {
    let id: MeetingId = posted::id(&id)?;
    let meeting = meetings::staff_meeting(&state.db, &visit.actor, id, visit.now).await?;
    let at = local(meeting.meeting.starts_at);
    let typed = Typed {
        organization: meeting.meeting.body_id.to_string(),
        number: meeting.meeting.number.to_string(),
        day: at.date().to_string(),
        time: at.format("%H:%M").to_string(),
        place: meeting.meeting.place,
        note: meeting.note,
    };
    page(&state, &visit, Some(id), typed, FormFailure::default()).await
}

/// Changes time, place or sentence.
pub async fn edit_meeting(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failed> {
    let id: MeetingId = posted::id(&id)?;
    // Before anything typed is read: a meeting of another district is not there.
    meetings::staff_meeting(&state.db, &visit.actor, id, visit.now).await?;
    let typed = Typed::of(&fields);
    let done = match typed.read() {
        Ok(plan) => meetings::edit_meeting(&state.db, &visit.actor, id, &plan, visit.now).await,
        Err(errors) => Err(errors.into()),
    };
    match done {
        Ok(()) => Ok(Redirect::to(&visit.href(&format!("/arbeitsplatz/sitzungen/{id}?erledigt=gespeichert"))).into_response()),
        Err(error) => page(&state, &visit, Some(id), typed, FormFailure::of(error)?).await,
    }
}

/// Cancels a meeting; its measures are ready for the board again.
pub async fn cancel(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failed> {
    let id: MeetingId = posted::id(&id)?;
    match meetings::cancel(&state.db, &visit.actor, id, fields.get("reason"), visit.now).await {
        Ok(()) => Ok(Redirect::to(&visit.href(&format!("/arbeitsplatz/sitzungen/{id}?erledigt=abgesagt"))).into_response()),
        Err(error) => super::agenda::page(&state, &visit, id, "", FormFailure::of(error)?).await,
    }
}

async fn page(state: &AppState, visit: &Visit, id: Option<MeetingId>, typed: Typed, failure: FormFailure) -> Result<Response, Failed> {
    // A planned meeting stays with its body.
    let fits = |body: &OrganizationView| body.rules.is_some() && (id.is_none() || body.id.to_string() == typed.organization);
    let bodies: Vec<OrganizationView> = people::organizations(&state.db, visit.district()?.id).await?.into_iter().filter(fits).collect();
    let title = if id.is_some() { "Sitzung bearbeiten" } else { "Sitzung planen" };
    let action = match id {
        Some(id) => visit.href(&format!("/arbeitsplatz/sitzungen/{id}/bearbeiten")),
        None => visit.href("/arbeitsplatz/sitzungen/neu"),
    };
    let back = id.map_or_else(|| visit.href("/arbeitsplatz/sitzungen"), |id| visit.href(&format!("/arbeitsplatz/sitzungen/{id}")));
    let head =
        Head::new(title).nav(Nav::DeskMeetings).desk().status(failure.status()).crumb("Sitzungen", visit.href("/arbeitsplatz/sitzungen"));
    let visit = visit.clone();
    Ok(head.respond(&visit.clone(), move || {
        // What the store says about the moment belongs to the field of its day.
        let day_failure = FormFailure { fields: FieldErrors(failure.fields.0.iter().filter(|(field, _)| matches!(*field, "day" | "starts_at")).map(|(_, problem)| ("day", problem.clone())).collect()), refusal: None };
        let control = |name: &'static str, label: &str, value: &str| Control::new(&visit, name, label, value, &failure);
        let options = bodies.into_iter().map(|body| (body.id.to_string(), body.name)).collect();
        let shown = FormFailure { fields: FieldErrors(failure.fields.0.iter().map(|(field, problem)| (if *field == "starts_at" { "day" } else { *field }, problem.clone())).collect()), refusal: failure.refusal.clone() };
        view! {
            <div class="wrap page-head flow measure">
                {error_summary(&visit, &shown, LABELS)}
                <h1>{title}</h1>
                <form class="flow" action=action method="post" novalidate>
                    {control("organization", "Gremium", &typed.organization).select(options)}
                    {id.is_none().then(|| control("number", "Nummer", &typed.number).hint("Leer: die nächste.").optional().input("text", "off"))}
                    {Control::new(&visit, "day", "Tag", &typed.day, &day_failure).input("date", "off")}
                    {control("time", "Uhrzeit", &typed.time).input("time", "off")}
                    {control("place", "Ort", &typed.place).input("text", "off")}
                    {control("note", "Satz in der Einladung", &typed.note).optional().area(3)}
                    <p class="row"><button class="button" type="submit">{icon("check")}"Speichern"</button><a class="link-button" href=back>"Abbrechen"</a></p>
                </form>
            </div>
        }
        .into_any()
    }))
}
