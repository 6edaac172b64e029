//! `/{district}/folgen/bestaetigen/{token}`: the mailed link asks, only the button does it, because scanners open every link.

use super::what::{label, page_of};
use crate::failure::FormFailure;
use crate::page::Head;
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use store::following;

/// Asks; once it is confirmed it says so, and how to end it.
pub(super) async fn show(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response, Failed> {
    let link = match following::follow_by_token(&state.db, visit.district()?, &token, visit.now).await {
        Ok(link) => link,
        Err(error) => return over(&visit, error),
    };
    let texts = visit.texts();
    let token = urlencoding::encode(&token).into_owned();
    let name = label(texts, &link.followed, link.title.as_deref());
    let (title, lead, action, button) = if link.confirmed {
        ("following-known-title", "following-confirmed", visit.top(&format!("/abmelden/{token}")), "following-end")
    } else {
        ("following-confirm-title", "following-confirm-lead", visit.href(&format!("/folgen/bestaetigen/{token}")), "following-confirm-yes")
    };
    Ok(Head::new(&texts.say(title)).private().respond(&visit, move || {
        view! {
            <div class="wrap section flow measure">
                <h1>{texts.say(title)}</h1>
                <p class="strong">{name}</p>
                <p class="lead">{texts.say(lead)}</p>
                <form action=action method="post"><button class="button button--big" type="submit">{texts.say(button)}</button></form>
            </div>
        }
        .into_any()
    }))
}

/// Confirms; digests come in the language of this page.
pub(super) async fn confirm(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response, Failed> {
    match following::confirm_follow(&state.db, visit.district()?.id, &token, visit.language, visit.now).await {
        Ok(what) => {
            Ok(plain(&visit, ("following-confirmed-title", "following-confirmed"), StatusCode::OK, (&page_of(&what), "following-back")))
        }
        Err(error) => over(&visit, error),
    }
}

/// What a link says that does nothing any more.
fn over(visit: &Visit, error: store::Error) -> Result<Response, Failed> {
    let failure = FormFailure::of(error)?;
    Ok(plain(visit, ("following-over-title", "following-over"), failure.status(), ("/folgen", "following-title")))
}

fn plain(visit: &Visit, (title, sentence): (&str, &str), status: StatusCode, (path, label): (&str, &str)) -> Response {
    let texts = visit.texts();
    let (title, sentence, href, label) = (texts.say(title), texts.say(sentence), visit.href(path), texts.say(label));
    Head::new(&title.clone()).private().status(status).respond(visit, move || {
        view! { <div class="wrap section flow measure"><h1>{title}</h1><p class="lead">{sentence}</p><p><a class="link-button" href=href>{label}</a></p></div> }.into_any()
    })
}
