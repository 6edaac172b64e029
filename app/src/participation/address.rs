//! `/{district}/adresse/{token}`: confirms an e-mail address. The page asks, only the button confirms: scanners open every link.

use crate::components::icon::icon;
use crate::failure::FormFailure;
use crate::page::Head;
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::{Path, State};
use axum::response::Response;
use leptos::prelude::*;
use store::participation;

/// Asks; reading changes nothing.
pub async fn show(visit: Visit, Path((_, token)): Path<(String, String)>) -> Result<Response, Failed> {
    visit.district()?;
    let texts = visit.texts();
    let action = visit.href(&format!("/adresse/{}", urlencoding::encode(&token)));
    Ok(Head::new(&texts.say("address-title")).private().respond(&visit, move || {
        view! {
            <div class="wrap section flow measure">
                <h1>{texts.say("address-title")}</h1>
                <p class="lead">{texts.say("address-lead")}</p>
                <form action=action method="post"><button class="button button--big" type="submit">{icon("mail")}{texts.say("address-go")}</button></form>
            </div>
        }
        .into_any()
    }))
}

/// Confirms.
pub async fn confirm(State(state): State<AppState>, visit: Visit, Path((_, token)): Path<(String, String)>) -> Result<Response, Failed> {
    let (title, sentence, failure) = match participation::confirm_address(&state.db, visit.district()?.id, &token, visit.now).await {
        Ok(reference) => {
            let sentence = visit.texts().say_with("address-done", &[("reference", reference.as_str().into())]);
            ("address-done-title", sentence, FormFailure::default())
        }
        Err(error) => ("address-over-title", visit.texts().say("address-over"), FormFailure::of(error)?),
    };
    let title = visit.texts().say(title);
    let visit_in = visit.clone();
    Ok(Head::new(&title.clone()).private().status(failure.status()).respond(&visit, move || {
        let visit = visit_in;
        view! {
            <div class="wrap section flow measure">
                <h1>{title}</h1>
                <p class="lead">{sentence}</p>
                <p><a class="link-button" href=visit.href("/verfolgen")>{visit.texts().say("follow-title")}</a></p>
            </div>
        }
        .into_any()
    }))
}
