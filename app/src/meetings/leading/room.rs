//! `…/leitung`: the meeting in one view: agenda at the side, the item in the middle, result and minutes beside it.

use super::{LEADING, Room, WRITING, before, head, item, rail, result, sentence};
use crate::components::chip::chip;
use crate::components::icon::icon;
use crate::form::{Fields, Query, error_summary};
use crate::meetings::public::list::stage_chip;
use crate::meetings::public::live;
use crate::meetings::sent::Sent;
use crate::posted;
use crate::visit::Visit;
use crate::{AppState, Failed, FormFailure, dates};
use axum::extract::{Path, State};
use axum::response::Response;
use domain::MeetingId;
use domain::meetings::MeetingStage;
use islands::meetings::{LiveBoard, LiveMeeting};
use leptos::prelude::*;
use store::meetings;

/// Labels of every field on the page, for the summary of what failed.
const LABELS: &[(&str, &str)] = &[
    ("presenter", "Wer stellt vor"),
    ("note", "Was zur Kenntnis genommen wird"),
    ("interest", "Worin das Interesse liegt"),
    ("seat", "Sitz"),
    ("decision_seat", "Sitz"),
    ("reason", "Begründung des Gremiums"),
    ("wording", "Wortlaut"),
    ("source", "Wie gezählt wird"),
    ("yes", "Ja"),
    ("no", "Nein"),
    ("abstain", "Enthaltung"),
    ("invalid", "ohne gültige Stimme"),
    ("counted_by", "Wer gezählt hat"),
    ("minutes", "Notiz"),
    ("second_day", "Tag"),
    ("second_starts_at", "Tag"),
    ("second_time", "Uhrzeit"),
    ("place", "Ort"),
    ("number", "Nummer"),
];

/// The running meeting.
pub(super) async fn show(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, meeting)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Failed> {
    let done = sentence(query.get("erledigt")).map(str::to_owned);
    // Seats that voted otherwise meanwhile: only numbers are taken from the address.
    let conflicts: Vec<String> =
        query.get("anders").split(',').filter_map(|number| number.parse::<u16>().ok()).map(|number| number.to_string()).collect();
    let done = match (done, conflicts.is_empty()) {
        (Some(done), false) => {
            Some(format!("{done} Nicht übernommen für Sitz {}: Von dort kam inzwischen eine andere Stimme.", conflicts.join(", ")))
        }
        (done, _) => done,
    };
    page(&state, &visit, posted::id(&meeting)?, query.read("punkt"), done, Fields::default(), FormFailure::default()).await
}

/// Goes on after a deed, or shows the page again with what was not taken.
pub(super) async fn answer<T>(sent: Sent, result: store::Result<T>, done: &str) -> Result<Response, Failed> {
    match result {
        Ok(_) => sent.to(&format!("/leitung?erledigt={done}")),
        Err(error) => {
            let chosen = sent.fields.read("punkt");
            page(&sent.state, &sent.visit, sent.meeting, chosen, None, sent.fields, FormFailure::of(error)?).await
        }
    }
}

async fn page(
    state: &AppState,
    visit: &Visit,
    meeting: MeetingId,
    chosen: Option<i64>,
    done: Option<String>,
    typed: Fields,
    failure: FormFailure,
) -> Result<Response, Failed> {
    let of = meetings::cockpit(&state.db, &visit.actor, meeting, visit.now).await?;
    let live =
        if of.meeting.meeting.stage.in_session() { Some(live::board(state, visit, visit.district()?.id, meeting).await?) } else { None };
    let room = Room { visit: visit.clone(), of, chosen, typed, failure, done };
    let number = room.of.meeting.meeting.number;
    let title = match room.item().filter(|_| live.is_some()) {
        Some(item) => format!("{number}. Sitzung leiten: TOP {}", item.item.number),
        None => format!("{number}. Sitzung leiten"),
    };
    let head = head(visit, &title, meeting, number).status(room.failure.status());
    let head = if live.is_some() { head.islands() } else { head };
    Ok(head.respond(visit, move || whole(&room, &title, live)))
}

fn whole(room: &Room, title: &str, live: Option<LiveBoard>) -> AnyView {
    let middle = match room.of.meeting.meeting.stage {
        MeetingStage::Invited => before::opening(room),
        MeetingStage::Opened | MeetingStage::Interrupted => item::middle(room),
        _ => before::outside(room),
    };
    let done = room.done.clone().map(|done| view! { <div class="notice" role="status">{icon("check")}<p>{done}</p></div> });
    view! {
        <div class="wrap">
            {error_summary(&room.visit, &room.failure, LABELS)}
            {done}
            <div class="row row--between page-head"><h1>{title.to_owned()}</h1>{standing(room)}</div>
            <div class="panes panes--cockpit">
                <nav aria-label="Tagesordnung">{rail::rail(room)}</nav>
                <div class="flow">{middle}</div>
                <aside class="asides" aria-label="Ergebnis und Niederschrift">
                    {result::aside(room)}
                    {live.map(|first| following(room, first))}
                    {minutes(room)}
                    {meeting_deeds(room)}
                </aside>
            </div>
        </div>
    }
    .into_any()
}

/// Time, presence and quorum in one line.
fn standing(room: &Room) -> AnyView {
    let of = &room.of;
    let stage = of.meeting.meeting.stage;
    let present = of.ballots.iter().filter(|line| line.presence == domain::meetings::Presence::Present).count();
    let seats = of.quorum.map_or(of.ballots.len(), |quorum| usize::from(quorum.statutory));
    let quorum = of.quorum.filter(|_| stage.in_session() || stage == MeetingStage::Invited).map(|quorum| {
        if quorum.quorate {
            chip("done", "check", &format!("Beschlussfähig (ab {})", quorum.needed))
        } else {
            chip("late", "alert", &format!("Nicht beschlussfähig (ab {})", quorum.needed))
        }
    });
    view! {
        <p class="meta">
            <span>{icon("clock")}{dates::clock(room.visit.now)}</span>
            <span>{icon("user")}{format!("{present} von {seats} anwesend")}</span>
            {quorum}{stage_chip(&room.visit, stage)}
        </p>
    }
    .into_any()
}

fn following(room: &Room, first: LiveBoard) -> AnyView {
    let address = room.visit.href(&format!("/sitzungen/{}/live", room.id()));
    let wall = room.visit.href(&format!("/sitzungen/{}/leinwand", room.id()));
    view! {
        <LiveMeeting address=address first=first again=room.href("/leitung") vote=String::new()/>
        <p><a class="link-button" href=wall>{icon("screen")}"Leinwand öffnen"</a></p>
    }
    .into_any()
}

/// What is written down meanwhile; the rest writes itself at the end.
fn minutes(room: &Room) -> AnyView {
    let stage = room.of.meeting.meeting.stage;
    let Some(of) = room.item().filter(|_| stage.in_session() && WRITING.admits(&room.visit.actor)) else { return ().into_any() };
    let number = of.item.number;
    view! {
        <section class="box flow" aria-labelledby="niederschrift">
            <h2 id="niederschrift">"Niederschrift, Entwurf"</h2>
            <p class="small soft">"Anwesenheit, Befangenheit, Wortlaut und Ergebnis schreiben sich von selbst. Hier steht, was gesagt wurde."</p>
            <form class="flow" action=room.item_href(of.item.id, "notiz") method="post" novalidate>
                <input type="hidden" name="punkt" value=number/>
                {room.control("minutes", &format!("TOP {number}"), &of.minutes_note).area(7)}
                <p><button class="button button--second" type="submit">{icon("pen")}"Speichern"</button></p>
            </form>
        </section>
    }
    .into_any()
}

/// Pause and end of the meeting.
fn meeting_deeds(room: &Room) -> AnyView {
    if !LEADING.admits(&room.visit.actor) {
        return ().into_any();
    }
    let body = match room.of.meeting.meeting.stage {
        MeetingStage::Interrupted => room.button(room.href("/leitung/fortsetzen"), "play", "Sitzung fortsetzen", true),
        MeetingStage::Opened => view! {
            {room.button(room.href("/leitung/beschlussfaehigkeit"), "people", "Beschlussfähigkeit neu zählen", false)}
            <details class="disclosure" open=room.returned("interrupt_reason")><summary>"Unterbrechen"</summary>
                <form class="flow" action=room.href("/leitung/unterbrechen") method="post" novalidate>
                    {room.control("interrupt_reason", "Grund", "").area(2)}
                    <p><button class="button button--second" type="submit">{icon("pause")}"Sitzung unterbrechen"</button></p>
                </form>
            </details>
            {super::inquorate::form(room)}
            {room.button(room.href("/leitung/schliessen"), "stop", "Sitzung schließen", false)}
        }
        .into_any(),
        _ => return ().into_any(),
    };
    view! { <section class="box flow" aria-labelledby="ablauf"><h2 id="ablauf">"Ablauf"</h2>{body}</section> }.into_any()
}
