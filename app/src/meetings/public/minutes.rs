//! `/{district}/sitzungen/{id}/niederschrift`: the reduced minutes, as long as they are public.

use super::list::numbered;
use crate::components::prose::prose;
use crate::page::{Head, Nav};
use crate::posted;
use crate::visit::Visit;
use crate::{AppState, Failed};
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
    let texts = visit.texts();
    let title = texts.say_with("agenda-minutes-of", &[("number", entry.number.to_string().into())]);
    let head = Head::new(&title)
        .nav(Nav::Meetings)
        .crumb(&entry.body, visit.href("/sitzungen"))
        .crumb(&numbered(&visit, entry.number), visit.href(&format!("/sitzungen/{id}")));
    Ok(head.respond(&visit.clone(), move || {
        let texts = visit.texts();
        let items: Vec<_> = minutes
            .items
            .iter()
            .map(|(number, title, text)| view! { <section class="flow"><h2>{texts.say_with("agenda-item-titled", &[("number", number.to_string().into()), ("title", title.as_str().into())])}</h2>{prose(text)}</section> })
            .collect();
        let corrected: Vec<_> = minutes.corrected.iter().map(|at| view! { <p class="notice">{texts.say_with("agenda-corrected", &[("day", texts.date(*at).into())])}</p> }).collect();
        let until = minutes.until.map(|day| format!(" {}", texts.say_with("agenda-until", &[("day", texts.day(day).into())])));
        view! {
            <article class="wrap section flow measure prose">
                <h1>{title}</h1>
                <p class="soft">{texts.say_with("agenda-published", &[("day", texts.date(minutes.published_at).into())])}{until}</p>
                {corrected}
                {prose(&minutes.opening)}
                {items}
            </article>
        }
        .into_any()
    }))
}
