//! Nicht beschlussfähig: stated by the chair; a second meeting may be called at once.

use super::room::answer;
use super::{Room, href};
use crate::Failed;
use crate::components::icon::icon;
use crate::form::{Fields, choice};
use crate::meetings::sent::Sent;
use axum::response::{IntoResponse, Redirect, Response};
use chrono::{NaiveDate, NaiveTime};
use domain::meetings::SecondMeetingRule;
use domain::time::from_local;
use domain::{FieldErrors, Problem};
use leptos::prelude::*;
use store::meetings::{self, SecondMeeting};

/// The form; only where too few are there.
pub(super) fn form(room: &Room) -> AnyView {
    let short = room.of.quorum.is_some_and(|quorum| !quorum.counted);
    let recorded = room.of.meeting.seats.iter().any(|seat| seat.presence.is_some());
    if !room.leads() || !short || !recorded {
        return ().into_any();
    }
    let lower = room.of.meeting.frozen.as_ref().is_some_and(|rules| rules.second_meeting != SecondMeetingRule::NotProvided);
    let hint = if lower { "Dann reicht eine kleinere Zahl; die Einladung sagt es." } else { "" };
    let place = room.of.meeting.meeting.place.clone();
    view! {
        <details class="disclosure" open=room.returned("inquorate_reason")><summary>"Nicht beschlussfähig"</summary>
            <form class="flow" action=room.href("/leitung/nicht-beschlussfaehig") method="post" novalidate>
                <p>"Die Sitzung endet damit. Was schon aufgerufen war, ist vertagt."</p>
                {room.control("inquorate_reason", "Was in der Niederschrift steht", "").optional().area(2)}
                {choice("checkbox", "second", "yes", "Zweite Sitzung mit denselben Punkten ansetzen", hint, "event", room.value("second", "") == "yes")}
                {room.control("second_day", "Tag", "").optional().input("date", "off")}
                {room.control("second_time", "Uhrzeit", "18:00").optional().input("time", "off")}
                {room.control("second_place", "Ort", &place).optional().input("text", "off")}
                <p><button class="button button--danger" type="submit">{icon("stop")}"Nicht beschlussfähig feststellen"</button></p>
            </form>
        </details>
    }
    .into_any()
}

/// States that the body cannot decide.
pub(super) async fn declare_inquorate(sent: Sent) -> Result<Response, Failed> {
    let result = match second(&sent.fields) {
        Ok(second) => {
            let reason = sent.get("inquorate_reason");
            meetings::declare_inquorate(&sent.state.db, &sent.visit.actor, sent.meeting, second.as_ref(), reason, sent.visit.now).await
        }
        Err(errors) => Err(errors.into()),
    };
    match result {
        Ok(Some(next)) => Ok(Redirect::to(&href(&sent.visit, next, "?erledigt=geplant")).into_response()),
        Ok(None) => sent.to("/niederschrift?erledigt=geschlossen"),
        Err(error) => answer::<()>(sent, Err(on_the_day(error)), "").await,
    }
}

/// What the verb says about the moment belongs to the field of its day.
fn on_the_day(error: store::Error) -> store::Error {
    match error {
        store::Error::Invalid(FieldErrors(problems)) => {
            let moved =
                problems.into_iter().map(|(field, problem)| (if field == "second_starts_at" { "second_day" } else { field }, problem));
            store::Error::Invalid(FieldErrors(moved.collect()))
        }
        other => other,
    }
}

fn second(fields: &Fields) -> Result<Option<SecondMeeting>, FieldErrors> {
    if !fields.ticked("second") {
        return Ok(None);
    }
    let mut errors = FieldErrors::new();
    let day: Option<NaiveDate> = fields.read("second_day");
    let time = NaiveTime::parse_from_str(fields.get("second_time").trim(), "%H:%M").ok();
    if day.is_none() {
        errors.add("second_day", Problem::NotADate);
    }
    if time.is_none() {
        errors.add("second_time", Problem::Unknown);
    }
    let starts_at = day.zip(time).map(|(day, time)| from_local(day.and_time(time))).unwrap_or_default();
    errors.or(Some(SecondMeeting { starts_at, place: fields.text("second_place") }))
}
