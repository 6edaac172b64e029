//! `/{district}/meine-daten/link`: one's own data by a mailed link. The answer to the request is the same whether the address is known or not; reading
//! the link changes nothing, a button opens it, once.

use super::{Answered, as_file, exported, failed, page, view};
use crate::failure::FormFailure;
use crate::form::Fields;
use crate::page::Head;
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::{Path, State};
use axum::response::Response;
use domain::accountability::data_address;
use domain::{FieldErrors, Problem, Refusal};
use leptos::prelude::*;
use store::accountability;
use store::people::{Limit, count_attempt};

/// Sends the link, where there is something to show.
pub async fn request(State(state): State<AppState>, visit: Visit, fields: Fields) -> Result<Response, Failed> {
    let district = visit.district()?.id;
    let sent = match data_address(fields.get("email")) {
        Err(errors) => Err(errors.into()),
        Ok(_) if !count_attempt(&state.db, Limit::Form, &visit.address, visit.now).await? => Err(Refusal::TooMany.into()),
        Ok(email) => accountability::request_data_link(&state.db, district, &email, visit.now).await,
    };
    match sent {
        Ok(()) => page(&visit, Answered { done: Some(visit.texts().say("data-link-sent")), ..Answered::default() }),
        Err(error) => failed(&visit, fields, error),
    }
}

/// Asks what is wanted; nothing is used up yet.
pub async fn show(State(state): State<AppState>, visit: Visit, Path((_, token)): Path<(String, String)>) -> Result<Response, Failed> {
    match accountability::data_link(&state.db, visit.district()?.id, &token, visit.now).await {
        Ok(()) => Ok(choose(&visit, &token, FormFailure::default())),
        Err(error) => over(&visit, error),
    }
}

/// Shows everything that is stored about the owner of the address.
pub async fn export(State(state): State<AppState>, visit: Visit, Path((_, token)): Path<(String, String)>) -> Result<Response, Failed> {
    match accountability::export_by_link(&state.db, visit.district()?.id, &token, false, visit.now).await {
        Ok((data, next)) => Ok(exported(&visit, data, move |visit| view::by_link_deeds(visit, &next, &FormFailure::default()))),
        Err(error) => over(&visit, error),
    }
}

/// The same as a file.
pub async fn file(State(state): State<AppState>, visit: Visit, Path((_, token)): Path<(String, String)>) -> Result<Response, Failed> {
    match accountability::export_by_link(&state.db, visit.district()?.id, &token, true, visit.now).await {
        Ok((data, _)) => Ok(as_file(&data)),
        Err(error) => over(&visit, error),
    }
}

/// Erases everything that was left with the address.
pub async fn erase(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failed> {
    let district = visit.district()?.id;
    if !fields.ticked("confirmed") {
        return match accountability::data_link(&state.db, district, &token, visit.now).await {
            Ok(()) => {
                let failure = FormFailure { fields: FieldErrors::one("confirmed", Problem::ConsentNeeded), refusal: None };
                Ok(choose(&visit, &token, failure))
            }
            Err(error) => over(&visit, error),
        };
    }
    match accountability::erase_by_link(&state.db, district, &token, visit.now).await {
        Ok(()) => page(&visit, Answered { done: Some(visit.texts().say("data-erase-done")), ..Answered::default() }),
        Err(error) => over(&visit, error),
    }
}

fn choose(visit: &Visit, token: &str, failure: FormFailure) -> Response {
    let texts = visit.texts();
    let head = Head::new(&texts.say("data-link-title")).private().status(failure.status());
    let (visit_in, token) = (visit.clone(), token.to_owned());
    head.respond(visit, move || view::by_link(&visit_in, &token, &failure))
}

/// What a link says that does nothing any more.
fn over(visit: &Visit, error: store::Error) -> Result<Response, Failed> {
    let failure = FormFailure::of(error)?;
    let texts = visit.texts();
    let back = visit.href("/meine-daten");
    Ok(Head::new(&texts.say("data-link-over-title")).private().status(failure.status()).respond(visit, move || {
        view! { <div class="wrap section flow measure"><h1>{texts.say("data-link-over-title")}</h1><p class="lead">{texts.say("data-link-over")}</p><p><a class="link-button" href=back>{texts.say("data-title")}</a></p></div> }.into_any()
    }))
}
