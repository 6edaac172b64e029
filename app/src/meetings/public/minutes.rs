//! `/{district}/sitzungen/{id}/niederschrift`: the reduced minutes, as long as they are public.

use crate::components::prose::prose;
use crate::page::{Head, Nav};
use crate::posted;
use crate::visit::Visit;
use crate::{AppState, Failed, dates};
use axum::extract::{Path, State};
use axum::response::Response;
use domain::MeetingId;
use leptos::prelude::*;
use store::meetings;

/// The published minutes.
pub async fn show(State(state): State<AppState>, visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Failed> {
    let id: MeetingId = posted::id(&id)?;
    let meeting = meetings::public_meeting(&state.db, visit.district()?.id, id, visit.now).await?;
    let minutes = meeting.minutes.clone().ok_or(store::Error::NotFound)?;
    let entry = meeting.meeting;
    let title = format!("Niederschrift der {}. Sitzung", entry.number);
    let head = Head::new(&title)
        .nav(Nav::Meetings)
        .crumb(&entry.body, visit.href("/sitzungen"))
        .crumb(&format!("{}. Sitzung", entry.number), visit.href(&format!("/sitzungen/{id}")));
    Ok(head.respond(&visit, move || {
        let items: Vec<_> = minutes
            .items
            .iter()
            .map(|(number, title, text)| view! { <section class="flow"><h2>{format!("TOP {number}: {title}")}</h2>{prose(text)}</section> })
            .collect();
        let corrected: Vec<_> = minutes.corrected.iter().map(|at| view! { <p class="notice">{format!("Berichtigt am {}. Beide Fassungen können im Büro eingesehen werden.", dates::date(*at))}</p> }).collect();
        let until = minutes.until.map(|day| format!(" Sie bleibt hier bis zum {}.", dates::day(day)));
        view! {
            <article class="wrap section flow measure prose">
                <h1>{title}</h1>
                <p class="soft">{format!("Veröffentlicht am {}. Namen und nicht öffentliche Punkte sind herausgenommen.", dates::date(minutes.published_at))}{until}</p>
                {corrected}
                {prose(&minutes.opening)}
                {items}
            </article>
        }
        .into_any()
    }))
}
