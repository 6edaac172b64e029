//! `/{district}/sitzungen`: when the board meets, what it said, who sits there for whom, and by which rules.

use crate::components::chip::chip;
use crate::components::icon::icon;
use crate::following::block::block;
use crate::page::{Head, Nav};
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::State;
use axum::response::Response;
use domain::following::Followed;
use domain::meetings::MeetingStage;
use domain::people::SeatKind;
use domain::time::local_day;
use leptos::prelude::*;
use store::meetings::views::MeetingEntry;
use store::people::SeatView;
use store::{meetings, people};

const FEED: &str = "/sitzungen.atom";

/// The list.
pub async fn show(State(state): State<AppState>, visit: Visit) -> Result<Response, Failed> {
    let district = visit.district()?.clone();
    let found = meetings::list(&state.db, district.id, visit.now).await?;
    let board = match district.profile.board() {
        Some(board) => people::organizations(&state.db, district.id).await?.into_iter().find(|organization| organization.key == board.key),
        None => None,
    };
    let seats = match &board {
        Some(board) => people::seats_of(&state.db, district.id, board.id, local_day(visit.now)).await?,
        None => vec![],
    };
    let title = board.as_ref().map_or_else(|| visit.texts().say("agenda-meetings"), |board| board.name.clone());
    Ok(Head::new(&title).nav(Nav::Meetings).feed(FEED).respond(&visit.clone(), move || {
        let upcoming: Vec<_> = found.upcoming.iter().filter(|entry| entry.stage.is_announced() || entry.stage == MeetingStage::Planned).map(|entry| line(&visit, entry)).collect();
        let past: Vec<_> = found.past.iter().map(|entry| line(&visit, entry)).collect();
        let none = upcoming.is_empty();
        let about = if board.is_some() { (visit.german(), visit.german_dir()) } else { (None, None) };
        let lead = match &board {
            Some(board) => view! { {board.about.clone()} }.into_any(),
            None => view! { {visit.texts().say("agenda-no-board")}" "<a href=visit.href("/termine")>{visit.texts().say("agenda-no-board-link")}</a> }.into_any(),
        };
        let aside = board.is_some().then(|| view! { <aside class="asides" aria-label=visit.texts().say("agenda-about-board")>{voice_or_decision(&visit)}</aside> });
        let announced = (board.is_some() || !none).then(|| view! { <h2>{visit.texts().say("agenda-upcoming")}</h2>{announced(&visit, upcoming)} });
        view! {
            <div class="wrap page-head flow"><h1>{title}</h1><p class="lead measure" lang=about.0 dir=about.1>{lead}</p></div>
            <div class="wrap split">
                <div class="flow">
                    {announced}
                    {(!past.is_empty()).then(|| view! { <h2>{visit.texts().say("agenda-past")}</h2><ul class="dates" role="list">{past}</ul> })}
                    {composition(&visit, &seats)}
                    {block(&visit, &Followed::District, false, FEED)}
                </div>
                {aside}
            </div>
        }
        .into_any()
    }))
}

/// "3. Sitzung".
pub(super) fn numbered(visit: &Visit, number: i64) -> String {
    visit.texts().say_with("agenda-numbered", &[("number", number.to_string().into())])
}

/// A number as the texts take it.
fn count(number: usize) -> crate::texts::Arg<'static> {
    i64::try_from(number).unwrap_or(i64::MAX).into()
}

fn announced(visit: &Visit, lines: Vec<AnyView>) -> AnyView {
    if lines.is_empty() {
        return view! { <p class="empty">{visit.texts().say("agenda-none")}</p> }.into_any();
    }
    view! { <ul class="dates" role="list">{lines}</ul> }.into_any()
}

fn line(visit: &Visit, entry: &MeetingEntry) -> AnyView {
    let (weekday, day, month) = visit.texts().leaf(local_day(entry.starts_at));
    let href = visit.href(&format!("/sitzungen/{}", entry.id));
    let year = visit.texts().full(entry.starts_at);
    view! {
        <li>
            <p class="day"><span>{weekday}</span><b>{day}</b>{month}</p>
            <div class="flow">
                <h3><a href=href>{numbered(visit, entry.number)}</a></h3>
                <p class="meta"><span>{icon("clock")}{year}</span><span>{icon("pin")}{entry.place.clone()}</span></p>
                <p>{stage_chip(visit, entry.stage)}</p>
            </div>
        </li>
    }
    .into_any()
}

/// The chip of a meeting's stage.
pub fn stage_chip(visit: &Visit, stage: MeetingStage) -> AnyView {
    let (kind, picture) = match stage {
        MeetingStage::Opened => ("work", "live"),
        MeetingStage::Cancelled | MeetingStage::Inquorate | MeetingStage::Interrupted => ("off", "close"),
        MeetingStage::MinutesApproved | MeetingStage::MinutesPublished => ("done", "check"),
        MeetingStage::Planned | MeetingStage::AgendaDraft | MeetingStage::Invited => ("talk", "event"),
        _ => ("", "pen"),
    };
    chip(kind, picture, &visit.texts().meeting_stage(stage))
}

fn composition(visit: &Visit, seats: &[SeatView]) -> AnyView {
    if seats.is_empty() {
        return ().into_any();
    }
    let groups: Vec<_> = SeatKind::ALL
        .iter()
        .map(|kind| (*kind, seats.iter().filter(|seat| seat.kind == *kind).collect::<Vec<_>>()))
        .filter(|(_, seats)| !seats.is_empty())
        .map(|(kind, seats)| {
            let number = visit.texts().say_with("agenda-seats", &[("n", count(seats.len()))]);
            let items: Vec<_> = seats.into_iter().map(|seat| seat_line(visit, seat)).collect();
            view! { <section><h3>{visit.texts().seat_kind(kind)}" "<span>{number}</span></h3><ol role="list">{items}</ol></section> }
        })
        .collect();
    view! {
        <h2>{visit.texts().say("agenda-who")}" "{visit.texts().say_with("agenda-seats", &[("n", count(seats.len()))])}</h2>
        <div class="composition">{groups}</div>
    }
    .into_any()
}

fn seat_line(visit: &Visit, seat: &SeatView) -> AnyView {
    let vacant = seat.member.is_none().then_some("");
    let from = (!seat.sending_body.is_empty()).then(|| view! { <small>{seat.sending_body.clone()}</small> });
    let open = seat.member.is_none().then(|| chip("off", "seat", &visit.texts().say("agenda-vacant")));
    view! { <li data-vacant=vacant><b class="ref">{seat.number}</b><span>{seat.label.clone()}{from}</span>{open}</li> }.into_any()
}

/// A Votum is a voice, a Beschluss is a seal.
pub fn voice_or_decision(visit: &Visit) -> AnyView {
    let Some(profile) = visit.profile() else { return ().into_any() };
    if profile.board().is_none() {
        return ().into_any();
    }
    let labels = &profile.labels;
    let texts = visit.texts();
    view! {
        <div class="box box--accent flow">
            <h2>{texts.say("agenda-voice-or-decision")}</h2>
            <p>{chip("votum", "votum", &texts.say("agenda-votum"))}</p>
            <p>{texts.say("agenda-votum-line")}</p>
            <p>{chip("beschluss", "seal", &texts.say("agenda-decision"))}</p>
            <p>{texts.say_with("agenda-decision-line", &[("council", labels.council.as_str().into()), ("administration", labels.administration.as_str().into())])}</p>
        </div>
    }
    .into_any()
}
