//! `/{district}/sitzungen/{id}/leinwand`: the same, large, for the wall of the hall.

use super::live::board;
use crate::page::Head;
use crate::posted;
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::{Path, State};
use axum::response::Response;
use domain::MeetingId;
use islands::meetings::LiveMeeting;
use leptos::prelude::*;

/// What is on the wall: what the public may see, whoever opened it.
pub async fn show(State(state): State<AppState>, visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Failed> {
    let id: MeetingId = posted::id(&id)?;
    let district = visit.district()?.id;
    let public = visit.as_public();
    let live = board(&state, &public, district, id).await?;
    Ok(Head::new(&visit.texts().say("agenda-wall")).islands().bare().respond(&visit.clone(), move || {
        let address = visit.href(&format!("/sitzungen/{id}/live?leinwand=1"));
        view! {
            <div class="projector wrap section flow">
                <h1 class="vh">{visit.texts().say("agenda-wall-title")}</h1>
                <LiveMeeting address=address first=live again=visit.in_language(visit.language) vote=String::new()/>
            </div>
        }
        .into_any()
    }))
}
