//! `/{district}/arbeitsplatz/sitzungen`: what is to come, what still needs minutes.

use super::PLANNING;
use crate::components::icon::icon;
use crate::meetings::public::list::stage_chip;
use crate::page::{Head, Nav};
use crate::visit::Visit;
use crate::{AppState, Failed, dates};
use axum::extract::State;
use axum::response::Response;
use leptos::prelude::*;
use store::meetings;
use store::meetings::views::MeetingEntry;

/// The list.
pub async fn show(State(state): State<AppState>, visit: Visit) -> Result<Response, Failed> {
    let found = meetings::list(&state.db, visit.district()?.id, visit.now).await?;
    Ok(Head::new("Sitzungen").nav(Nav::DeskMeetings).desk().respond(&visit.clone(), move || {
        let lines = |entries: &[MeetingEntry]| entries.iter().map(|entry| line(&visit, entry)).collect::<Vec<_>>();
        let (upcoming, past) = (lines(&found.upcoming), lines(&found.past));
        let none = upcoming.is_empty().then(|| view! { <p class="empty">"Keine Sitzung geplant."</p> });
        let new = PLANNING
            .admits(&visit.actor)
            .then(|| view! { <a class="button" href=visit.href("/arbeitsplatz/sitzungen/neu")>{icon("plus")}"Sitzung planen"</a> });
        view! {
            <div class="wrap page-head flow">
                <div class="row row--between"><h1>"Sitzungen"</h1>{new}</div>
                <h2>"Geplant und laufend"</h2>
                {none}
                <ul class="list list--plain" role="list">{upcoming}</ul>
                {(!past.is_empty()).then(|| view! { <h2>"Vergangen"</h2><ul class="list list--plain" role="list">{past}</ul> })}
            </div>
        }
        .into_any()
    }))
}

fn line(visit: &Visit, entry: &MeetingEntry) -> AnyView {
    let href = visit.href(&format!("/arbeitsplatz/sitzungen/{}", entry.id));
    view! {
        <li>
            <h3><a href=href>{format!("{}. Sitzung", entry.number)}</a></h3>
            <p class="meta"><span>{icon("event")}{dates::full(entry.starts_at)}</span><span>{icon("pin")}{entry.place.clone()}</span></p>
            <p>{stage_chip(visit, entry.stage)}</p>
        </li>
    }
    .into_any()
}
