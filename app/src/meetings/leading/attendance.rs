//! `…/anwesenheit`: every seat, who sits there today. The list may be sent again and again.

use super::{head, href};
use crate::components::icon::icon;
use crate::form::{Fields, error_summary};
use crate::meetings::sent::Sent;
use crate::posted;
use crate::visit::Visit;
use crate::{AppState, Failed, FormFailure, dates};
use axum::extract::{Path, State};
use axum::response::Response;
use domain::MeetingId;
use domain::meetings::{Presence, RemoteRule};
use leptos::prelude::*;
use store::meetings::views::{SeatLine, StaffMeeting};
use store::meetings::{self, AttendanceEntry};

/// The list.
pub(super) async fn show(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, meeting)): Path<(String, String)>,
) -> Result<Response, Failed> {
    let meeting: MeetingId = posted::id(&meeting)?;
    page(&state, &visit, meeting, Fields::default(), FormFailure::default()).await
}

/// Records it.
pub(super) async fn record_attendance(sent: Sent) -> Result<Response, Failed> {
    let of = sent.of().await?;
    let entries: Vec<AttendanceEntry> = of.seats.iter().filter_map(|seat| entry(seat, &sent.fields)).collect();
    match meetings::record_attendance(&sent.state.db, &sent.visit.actor, sent.meeting, &entries, sent.visit.now).await {
        Ok(()) => sent.to("/leitung?erledigt=anwesenheit"),
        Err(error) => page(&sent.state, &sent.visit, sent.meeting, sent.fields, FormFailure::of(error)?).await,
    }
}

fn entry(seat: &SeatLine, fields: &Fields) -> Option<AttendanceEntry> {
    let (state, deputy) = match fields.get(&format!("a{}", seat.number)) {
        "present" => (Presence::Present, false),
        "deputy" => (Presence::Present, true),
        "absent" => (Presence::Absent, false),
        "excused" => (Presence::Excused, false),
        _ => return None,
    };
    Some(AttendanceEntry { deputy, remote: fields.ticked(&format!("r{}", seat.number)), ..AttendanceEntry::new(seat.id, state) })
}

async fn page(state: &AppState, visit: &Visit, meeting: MeetingId, typed: Fields, failure: FormFailure) -> Result<Response, Failed> {
    let of = meetings::staff_meeting(&state.db, &visit.actor, meeting, visit.now).await?;
    let head = head(visit, "Anwesenheit", meeting, of.meeting.number).status(failure.status());
    let visit = visit.clone();
    Ok(head.respond(&visit.clone(), move || {
        let remote = of.frozen.as_ref().is_some_and(|rules| rules.remote != RemoteRule::NotAllowed);
        let seats: Vec<_> = of.seats.iter().map(|line| seat(line, &typed, remote)).collect();
        view! {
            <div class="wrap">
                {error_summary(&visit, &failure, &[("seat", "Sitze")])}
                <div class="page-head flow"><h1>"Anwesenheit"</h1><p class="measure">{hint(&of)}</p></div>
                <form class="flow" id="seat" action=href(&visit, meeting, "/anwesenheit") method="post" novalidate>
                    <p class="row"><button class="button" type="submit">{icon("check")}"Anwesenheit speichern"</button><a class="link-button" href=href(&visit, meeting, "/leitung")>"Zurück zur Sitzung"</a></p>
                    <div class="seats">{seats}</div>
                    <p><button class="button" type="submit">{icon("check")}"Anwesenheit speichern"</button></p>
                </form>
            </div>
        }
        .into_any()
    }))
}

fn hint(of: &StaffMeeting) -> &'static str {
    if of.meeting.stage.in_session() {
        "Die Sitzung läuft: Wer jetzt dazukommt oder geht, wird mit der Uhrzeit festgehalten."
    } else {
        "Jeder Sitz zählt einmal. Eine Person sitzt auf einem Sitz; die Vertretung nur, wenn sie gerufen ist."
    }
}

fn seat(line: &SeatLine, typed: &Fields, remote: bool) -> AnyView {
    let title = format!("{} · {}", line.number, line.label);
    if line.member.is_none() && line.deputy.is_none() {
        return view! { <div class="seat" data-away=""><p class="small strong">{title}</p><p class="small row">{icon("seat")}"unbesetzt"</p></div> }.into_any();
    }
    let name = format!("a{}", line.number);
    let expected = line.invitation.and_then(|invitation| invitation.coming);
    let stored = match (line.presence, line.by_deputy, expected) {
        (Some(Presence::Present), true, _) => "deputy",
        (Some(Presence::Present), false, _) | (None, _, Some(true)) => "present",
        (Some(Presence::Absent), _, _) => "absent",
        (Some(Presence::Excused), _, _) | (None, _, Some(false)) => "excused",
        (None, _, None) => "",
    };
    let chosen = if typed.names().any(|known| known == name) { typed.text(&name) } else { stored.to_owned() };
    let mark = |shown: bool, word: &'static str, label: &'static str, person: Option<String>| {
        let checked = chosen == word;
        let spoken = person.map(|person| view! { <span class="vh">{format!(": {person}")}</span> });
        shown.then(|| view! { <label><input type="radio" name=name.clone() value=word checked=checked/>{label}{spoken}</label> })
    };
    let people = [line.member.clone(), line.deputy.as_ref().map(|deputy| format!("Vertretung {deputy}"))]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(", ");
    let moved =
        [line.came_at.map(|at| format!("kam um {}", dates::clock(at))), line.left_at.map(|at| format!("ging um {}", dates::clock(at)))]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(", ");
    let away = remote.then(|| view! { <label class="small row"><input type="checkbox" name=format!("r{}", line.number) value="yes" checked=line.remote/>"zugeschaltet"</label> });
    let open = chosen.is_empty().then_some("");
    view! {
        <fieldset class="seat" data-open=open><legend>{title}</legend>
            <p class="small soft">{people}</p>
            <div class="marks">
                {mark(line.member.is_some(), "present", "da", line.member.clone())}
                {mark(line.deputy.is_some(), "deputy", "Vertr.", line.deputy.clone())}
                {mark(true, "excused", "entsch.", None)}
                {mark(true, "absent", "fehlt", None)}
            </div>
            {away}
            {(!moved.is_empty()).then(|| view! { <p class="small soft">{moved}</p> })}
        </fieldset>
    }
    .into_any()
}
