//! `…/frist`: what was sent to whom, when it arrived, and what heals a missed deadline.

use super::{LEADING, head, href, sentence};
use crate::components::icon::icon;
use crate::form::{Control, Fields, Query, error_summary};
use crate::meetings::sent::Sent;
use crate::posted;
use crate::visit::Visit;
use crate::{AppState, Failed, FormFailure, dates};
use axum::extract::{Path, State};
use axum::response::Response;
use domain::meetings::{CureRule, DeadlineStanding};
use domain::{FieldErrors, MeetingId, Problem, SeatId};
use leptos::prelude::*;
use store::meetings;
use store::meetings::views::{SeatLine, StaffMeeting};

const LABELS: &[(&str, &str)] = &[("seat", "Sitz"), ("received_on", "Empfangen am"), ("cure_reason", "Was den Mangel heilt")];

/// The list of invitations.
pub(super) async fn show(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, meeting)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Failed> {
    page(&state, &visit, posted::id(&meeting)?, sentence(query.get("erledigt")), Fields::default(), FormFailure::default()).await
}

/// Records when an invitation arrived.
pub(super) async fn record_receipt(sent: Sent) -> Result<Response, Failed> {
    let (seat, day) = (sent.fields.read::<SeatId>("seat"), sent.fields.read("received_on"));
    let result = match (seat, day) {
        (Some(seat), Some(day)) => {
            meetings::record_receipt(&sent.state.db, &sent.visit.actor, sent.meeting, seat, day, sent.visit.now).await.map(drop)
        }
        (None, _) => Err(FieldErrors::one("seat", Problem::ChooseOne).into()),
        (_, None) => Err(FieldErrors::one("received_on", Problem::NotADate).into()),
    };
    answer(sent, result, "empfang").await
}

/// Heals a missed deadline.
pub(super) async fn cure_deadline(sent: Sent) -> Result<Response, Failed> {
    let waived: Vec<SeatId> = sent.fields.all("waived").filter_map(|seat| seat.parse().ok()).collect();
    let reason = sent.get("cure_reason");
    let result = meetings::cure_deadline(&sent.state.db, &sent.visit.actor, sent.meeting, &waived, reason, sent.visit.now).await;
    answer(sent, result, "geheilt").await
}

async fn answer(sent: Sent, result: store::Result<()>, done: &str) -> Result<Response, Failed> {
    match result {
        Ok(()) => sent.to(&format!("/frist?erledigt={done}")),
        Err(error) => page(&sent.state, &sent.visit, sent.meeting, None, sent.fields, FormFailure::of(error)?).await,
    }
}

async fn page(
    state: &AppState,
    visit: &Visit,
    meeting: MeetingId,
    done: Option<&'static str>,
    typed: Fields,
    failure: FormFailure,
) -> Result<Response, Failed> {
    let of = meetings::staff_meeting(&state.db, &visit.actor, meeting, visit.now).await?;
    let head = head(visit, "Einladung und Empfang", meeting, of.meeting.number).status(failure.status());
    let visit = visit.clone();
    Ok(head.respond(&visit.clone(), move || {
        let texts = visit.texts();
        let rows: Vec<_> = of.seats.iter().filter(|seat| seat.invitation.is_some()).map(|seat| row(&visit, seat)).collect();
        let none = rows.is_empty();
        let check = of.deadline.as_ref().map(|record| view! { <p class="strong">{texts.deadline(&record.check)}</p> });
        let done = done.map(|done| view! { <div class="notice" role="status">{icon("check")}<p>{done}</p></div> });
        view! {
            <div class="wrap page-head flow">
                {error_summary(&visit, &failure, LABELS)}
                {done}
                <h1>"Einladung und Empfang"</h1>
                <p><a class="link-button" href=href(&visit, meeting, "/leitung")>"Zurück zur Sitzung"</a></p>
                {check}
                {if none { view! { <p class="empty">"Noch ist niemand eingeladen."</p> }.into_any() } else { table(rows) }}
                {(!none).then(|| receipt(&visit, &of, &typed, &failure))}
                {cure(&visit, &of, &typed, &failure)}
            </div>
        }
        .into_any()
    }))
}

fn table(rows: Vec<AnyView>) -> AnyView {
    view! {
        <div class="table-box"><table class="table table--stack">
            <caption class="vh">"Einladungen nach Sitzen"</caption>
            <thead><tr><th scope="col">"Sitz"</th><th scope="col">"Verschickt"</th><th scope="col">"Empfangen"</th><th scope="col">"Antwort"</th></tr></thead>
            <tbody>{rows}</tbody>
        </table></div>
    }
    .into_any()
}

fn row(visit: &Visit, seat: &SeatLine) -> AnyView {
    let Some(line) = seat.invitation else { return ().into_any() };
    let sent = format!("{}, {}", dates::short_day(line.sent_on, visit.now), visit.texts().delivery_way(line.way));
    let received = line.received_on.map_or_else(|| "nicht eingetragen".to_owned(), |day| dates::short_day(day, visit.now));
    let coming = match line.coming {
        Some(true) => "kommt",
        Some(false) => "kommt nicht",
        None => "noch keine",
    };
    let deputy = match line.deputy {
        Some(true) => ", Stellvertretung kann kommen",
        Some(false) => ", Stellvertretung kann nicht",
        None => "",
    };
    view! { <tr><th scope="row">{format!("{} · {}", seat.number, seat.label)}</th><td data-label="Verschickt">{sent}</td><td data-label="Empfangen">{received}</td><td data-label="Antwort">{coming}{deputy}</td></tr> }.into_any()
}

fn receipt(visit: &Visit, of: &StaffMeeting, typed: &Fields, failure: &FormFailure) -> AnyView {
    let seats = of
        .seats
        .iter()
        .filter(|seat| seat.invitation.is_some())
        .map(|seat| (seat.id.to_string(), format!("{} · {}", seat.number, seat.label)));
    let options = std::iter::once((String::new(), "Sitz auswählen".to_owned())).chain(seats).collect();
    view! {
        <form class="box flow measure" action=href(visit, of.meeting.id, "/frist") method="post" novalidate>
            <h2>"Empfang eintragen"</h2>
            {Control::new(visit, "seat", "Sitz", typed.get("seat"), failure).select(options)}
            {Control::new(visit, "received_on", "Empfangen am", typed.get("received_on"), failure).input("date", "off")}
            <p><button class="button button--second" type="submit">{icon("check")}"Eintragen"</button></p>
        </form>
    }
    .into_any()
}

/// Only where the rules heal it and somebody may say so.
fn cure(visit: &Visit, of: &StaffMeeting, typed: &Fields, failure: &FormFailure) -> AnyView {
    let heals = of.frozen.as_ref().is_some_and(|rules| rules.invitation.cure == CureRule::AppearanceOrWaiver);
    let Some(record) =
        of.deadline.as_ref().filter(|record| heals && record.check.standing() == DeadlineStanding::Missed && LEADING.admits(&visit.actor))
    else {
        return ().into_any();
    };
    let late: Vec<_> = of
        .seats
        .iter()
        .filter(|seat| record.counting.late.contains(&seat.id))
        .map(|seat| view! { <label class="choice"><input type="checkbox" name="waived" value=seat.id.to_string()/><span>{format!("{} · {}: verzichtet auf die Frist", seat.number, seat.label)}</span></label> })
        .collect();
    view! {
        <form class="box flow measure" action=href(visit, of.meeting.id, "/frist/heilung") method="post" novalidate>
            <h2>"Mangel heilen"</h2>
            <p>"Geheilt ist der Mangel, wenn jedes betroffene Mitglied erschienen ist oder verzichtet. Wer anwesend eingetragen ist, gilt als erschienen."</p>
            {late}
            {Control::new(visit, "cure_reason", "Was den Mangel heilt", typed.get("cure_reason"), failure).area(2)}
            <p><button class="button button--second" type="submit">{icon("check")}"Als geheilt eintragen"</button></p>
        </form>
    }
    .into_any()
}
