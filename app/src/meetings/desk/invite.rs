//! `…/einladung`: the deadline, counted in front of everybody, and the sending.

use crate::components::icon::icon;
use crate::form::{Control, Fields, error_summary};
use crate::page::{Head, Nav};
use crate::posted;
use crate::visit::Visit;
use crate::{AppState, Failed, FormFailure, dates};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::MeetingId;
use domain::meetings::{DeadlineCheck, DeadlineRecord, DeliveryWay};
use leptos::prelude::*;
use store::meetings::views::{SeatLine, StaffMeeting};
use store::meetings::{self, InvitationInput};

/// What an invitation today would mean.
pub async fn show(State(state): State<AppState>, visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Failed> {
    let id: MeetingId = posted::id(&id)?;
    let meeting = meetings::staff_meeting(&state.db, &visit.actor, id, visit.now).await?;
    Ok(page(&visit, &meeting, "", FormFailure::default()))
}

/// Invites the body.
pub async fn invite(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failed> {
    let id: MeetingId = posted::id(&id)?;
    let ways = fields
        .names()
        .filter_map(|name| name.strip_prefix("way-"))
        .filter_map(|seat| Some((seat.parse().ok()?, DeliveryWay::from_word(fields.get(&format!("way-{seat}")))?)))
        .collect();
    let input = InvitationInput { urgency: fields.text("urgency"), ways };
    match meetings::invite(&state.db, &visit.actor, id, &input, visit.now).await {
        Ok(_) => Ok(Redirect::to(&visit.href(&format!("/arbeitsplatz/sitzungen/{id}?erledigt=eingeladen"))).into_response()),
        Err(error) => {
            let failure = FormFailure::of(error)?;
            let meeting = meetings::staff_meeting(&state.db, &visit.actor, id, visit.now).await?;
            Ok(page(&visit, &meeting, &input.urgency, failure))
        }
    }
}

fn page(visit: &Visit, meeting: &StaffMeeting, urgency: &str, failure: FormFailure) -> Response {
    let home = visit.href(&format!("/arbeitsplatz/sitzungen/{}", meeting.meeting.id));
    let head = Head::new("Einladen")
        .nav(Nav::DeskMeetings)
        .desk()
        .status(failure.status())
        .crumb("Sitzungen", visit.href("/arbeitsplatz/sitzungen"))
        .crumb(&format!("{}. Sitzung", meeting.meeting.number), home.clone());
    let preview = meeting.preview.clone().map(|(_, record)| record);
    let (visit, seats, urgency) = (visit.clone(), meeting.seats.clone(), urgency.to_owned());
    let points = meeting.agenda.len();
    head.respond(&visit.clone(), move || {
        let late = preview.as_ref().is_some_and(|record| !matches!(record.check, DeadlineCheck::Met));
        let without: Vec<_> = seats.iter().filter(|seat| seat.member.is_some()).map(|seat| way(&visit, seat)).collect();
        let action = format!("{home}/einladung");
        view! {
            <div class="wrap page-head flow measure">
                {error_summary(&visit, &failure, &[("urgency", "Grund der Eile")])}
                <h1>"Einladen"</h1>
                <p>{format!("{points} Punkte auf der Tagesordnung. Die Einladung geht an alle Mitglieder und Stellvertretungen.")}</p>
                {preview.as_ref().map(|record| counting(&visit, record))}
                <form class="flow" action=action method="post" novalidate>
                    {late.then(|| Control::new(&visit, "urgency", "Grund der Eile", &urgency, &failure).hint("Die Frist ist nicht gewahrt. Mit einem Grund kann sie verkürzt werden; er steht in der Einladung und in der Niederschrift.").area(2))}
                    <details class="disclosure"><summary>"Wer nicht per E-Mail eingeladen wird"</summary><div class="flow">{without}</div></details>
                    <p class="row"><button class="button" type="submit">{icon("mail")}"Einladung verschicken"</button><a class="link-button" href=home.clone()>"Abbrechen"</a></p>
                </form>
            </div>
        }
        .into_any()
    })
}

/// One box per day: what counts and what does not.
fn counting(visit: &Visit, record: &DeadlineRecord) -> AnyView {
    let counting = &record.counting;
    let leaf = |day, kind: Option<&'static str>, word: String| {
        let (weekday, number, _) = dates::leaf(day);
        view! { <li data-day=kind><span>{weekday}</span><b>{format!("{number}.")}</b>{word}</li> }
    };
    let start = counting.starts_on.map(|day| leaf(day, None, "Zugang".to_owned()));
    let days: Vec<_> = counting.counted.iter().zip(1..).map(|(day, number)| leaf(*day, Some("counts"), format!("Tag {number}"))).collect();
    view! {
        <h2>"Frist"</h2>
        <p class="strong">{visit.texts().deadline(&record.check)}</p>
        <ol class="deadline" role="list">{start}{days}{leaf(counting.meeting, Some("meeting"), "Sitzung".to_owned())}</ol>
        <p class="soft small">{format!("Spätester Zugang: {}. Gezählt werden nur ganze Tage zwischen Zugang und Sitzung.", dates::day(counting.latest))}</p>
    }
    .into_any()
}

fn way(visit: &Visit, seat: &SeatLine) -> AnyView {
    let name = format!("way-{}", seat.id);
    let label = format!("Sitz {}, {}", seat.number, seat.label);
    let options: Vec<_> =
        DeliveryWay::ALL.iter().map(|way| view! { <option value=way.word()>{visit.texts().delivery_way(*way)}</option> }).collect();
    view! { <div class="field flow"><label for=name.clone()>{label}</label><select class="input" id=name.clone() name=name>{options}</select></div> }.into_any()
}
