//! `/{district}/sitzungen/{id}`: agenda with items, papers, votes, outcomes; live while it runs.

use super::item::{line, shown};
use super::list::{stage_chip, voice_or_decision};
use super::live::board;
use crate::components::icon::icon;
use crate::page::{Head, Nav};
use crate::posted;
use crate::rendering::shown::others;
use crate::routes::BOARD;
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::{Path, State};
use axum::response::Response;
use domain::MeetingId;
use domain::meetings::{DeadlineCheck, MeetingStage};
use islands::meetings::{LiveBoard, LiveMeeting};
use leptos::prelude::*;
use std::collections::HashMap;
use store::meetings;
use store::meetings::views::PublicMeeting;
use store::rendering::public_renderings;

/// One meeting.
pub async fn show(State(state): State<AppState>, visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Failed> {
    let id: MeetingId = posted::id(&id)?;
    let district = visit.district()?.id;
    let meeting = meetings::public_meeting(&state.db, district, id, visit.now).await?;
    let ids: Vec<_> = meeting.agenda.iter().filter_map(|line| line.item.as_ref()).map(|item| item.id.0).collect();
    let siblings = public_renderings(&state.db, district, &ids).await?;
    let beside: HashMap<_, _> =
        meeting.agenda.iter().filter_map(|line| line.item.as_ref()).map(|item| (item.id, shown(item, &siblings))).collect();
    let running = matches!(meeting.meeting.stage, MeetingStage::Opened | MeetingStage::Interrupted);
    let live = if running { Some(board(&state, &visit, district, id).await?) } else { None };
    let title = title(&visit, &meeting);
    let head = Head::new(&title).nav(Nav::Meetings).crumb(&meeting.meeting.body, visit.href("/sitzungen"));
    let head = if running { head.islands() } else { head };
    Ok(head.respond(&visit.clone(), move || {
        let agenda: Vec<_> = meeting.agenda.iter().map(|item| line(&visit, item, &beside)).collect();
        let empty = agenda.is_empty();
        view! {
            {page_head(&visit, &meeting)}
            {others(&visit, beside.values()).map(|nav| view! { <div class="wrap">{nav}</div> })}
            <div class="wrap split">
                <div class="flow">
                    {live.map(|live| live_box(&visit, id, live))}
                    <h2>{visit.texts().say("agenda-title")}</h2>
                    {if empty {
                        view! { <p class="empty">{visit.texts().say("agenda-later")}</p> }.into_any()
                    } else {
                        view! { <ol class="agenda" role="list">{agenda}</ol> }.into_any()
                    }}
                </div>
                <aside class="asides" aria-label=visit.texts().say("agenda-about")>{voice_or_decision(&visit)}{next(&visit, &meeting)}</aside>
            </div>
        }
        .into_any()
    }))
}

fn title(visit: &Visit, meeting: &PublicMeeting) -> String {
    let entry = &meeting.meeting;
    visit.texts().say_with("agenda-of", &[("number", entry.number.to_string().into()), ("body", entry.body.as_str().into())])
}

fn live_box(visit: &Visit, id: MeetingId, live: LiveBoard) -> AnyView {
    let address = visit.href(&format!("/sitzungen/{id}/live"));
    let vote = if BOARD.admits(&visit.actor) { visit.href("/mein-beirat") } else { String::new() };
    view! { <LiveMeeting address=address first=live again=visit.in_language(visit.language) vote=vote/> }.into_any()
}

fn page_head(visit: &Visit, meeting: &PublicMeeting) -> AnyView {
    let (entry, texts) = (&meeting.meeting, visit.texts());
    let ended = entry.closed_at.map(|at| format!(" {}", texts.say_with("agenda-ended", &[("clock", texts.clock(at).into())])));
    let presence = meeting.present.map(|present| match &meeting.rules {
        Some(rules) => {
            texts.say_with("agenda-came-of", &[("n", present.to_string().into()), ("of", rules.statutory_number.to_string().into())])
        }
        None => texts.say_with("agenda-came", &[("n", present.to_string().into())]),
    });
    let quorum = meeting.quorum.as_ref().map(|finding| visit.texts().quorum(finding));
    let deadline =
        meeting.deadline.as_ref().filter(|check| !matches!(check, DeadlineCheck::Missed { .. })).map(|check| visit.texts().deadline(check));
    let demo = meeting
        .rules
        .as_ref()
        .is_some_and(|rules| rules.demo_value)
        .then(|| view! { <p class="soft small">{texts.say("agenda-demo")}" "{texts.say("outcome-demo-value")}"."</p> });
    let reason =
        (!entry.end_reason.is_empty()).then(|| view! { <p class="notice">{icon("info")}<span>{entry.end_reason.clone()}</span></p> });
    let minutes = meeting.minutes.is_some().then(|| view! { <p><a class="link-button" href=visit.href(&format!("/sitzungen/{}/niederschrift", entry.id))>{icon("paper")}{texts.say("agenda-read-minutes")}</a></p> });
    view! {
        <div class="wrap page-head flow">
            <p class="row">{stage_chip(visit, entry.stage)}</p>
            <h1>{title(visit, meeting)}</h1>
            <p class="meta"><span>{icon("event")}{texts.full(entry.starts_at)}{ended}</span><span>{icon("pin")}{entry.place.clone()}</span></p>
            {presence.map(|presence| view! { <p>{presence}" "{quorum}</p> })}
            {deadline.map(|deadline| view! { <p>{deadline}</p> })}
            {demo}
            {reason}
            {minutes}
        </div>
    }
    .into_any()
}

fn next(visit: &Visit, meeting: &PublicMeeting) -> AnyView {
    let second = meeting
        .second
        .as_ref()
        .map(|second| view! { <p><a href=visit.href(&format!("/sitzungen/{}", second.id))>{visit.texts().say("agenda-second")}</a></p> });
    let next = meeting.next.as_ref().map(|next| {
        view! {
            <h2>{visit.texts().say("agenda-next")}</h2>
            <p><strong><a href=visit.href(&format!("/sitzungen/{}", next.id))>{visit.texts().full(next.starts_at)}</a></strong><br/>{next.place.clone()}</p>
            <p>{visit.texts().say("agenda-listen")}</p>
        }
    });
    if next.is_none() && second.is_none() {
        return ().into_any();
    }
    view! { <div class="box flow">{second}{next}</div> }.into_any()
}
