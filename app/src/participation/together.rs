//! `/{district}/gemeinsam/{token}`: somebody who supports a contribution is told that it goes on with another one, and may stay with the first.
//! Reading changes nothing, a button answers; with an account the button stands at the contribution itself.

use crate::components::icon::icon;
use crate::failure::FormFailure;
use crate::form::{Fields, error_summary};
use crate::page::Head;
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::Refusal;
use domain::refusal::SignInRefused;
use leptos::prelude::*;
use store::participation::{self, SupporterKey, SupporterTold};

/// Shows both contributions and where the support counts.
pub async fn show(State(state): State<AppState>, visit: Visit, Path((_, token)): Path<(String, String)>) -> Result<Response, Failed> {
    load(&state, &visit, &token, (false, FormFailure::default())).await
}

/// Stays with the first one, or goes along again.
pub async fn answer(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failed> {
    visit.district()?;
    let by = SupporterKey::Link(&token);
    let answered = match participation::answer_as_supporter(&state.db, &visit.actor, by, stays(&fields), visit.now).await {
        Ok(_) => (true, FormFailure::default()),
        Err(error) => (false, FormFailure::of(error)?),
    };
    load(&state, &visit, &token, answered).await
}

/// The same with one click, for who supports with an account.
pub async fn answer_signed_in(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, reference)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failed> {
    visit.district()?;
    let by = SupporterKey::Account(&reference);
    let reference = participation::answer_as_supporter(&state.db, &visit.actor, by, stays(&fields), visit.now).await?;
    Ok(Redirect::to(&visit.href(&format!("/beitraege/{reference}"))).into_response())
}

/// Only the button that says so lets a support count elsewhere again.
fn stays(fields: &Fields) -> bool {
    fields.get("answer") != "along"
}

async fn load(state: &AppState, visit: &Visit, token: &str, answered: (bool, FormFailure)) -> Result<Response, Failed> {
    match participation::supporter_by_link(&state.db, visit.district()?.id, token).await {
        Ok(told) => Ok(page(visit, token, told, answered)),
        Err(store::Error::Refused(refusal @ Refusal::SignIn(SignInRefused::LinkOver))) => Ok(over(visit, refusal)),
        Err(error) => Err(error.into()),
    }
}

fn over(visit: &Visit, refusal: Refusal) -> Response {
    let texts = visit.texts();
    let failure = FormFailure { refusal: Some(refusal), ..FormFailure::default() };
    let list = visit.href("/beitraege");
    Head::new(&texts.say("together-over-title")).private().status(failure.status()).respond(visit, move || {
        view! { <div class="wrap section flow measure"><h1>{texts.say("together-over-title")}</h1><p class="lead">{texts.say("together-over")}</p><p><a class="link-button" href=list>{texts.say("together-list")}</a></p></div> }.into_any()
    })
}

fn page(visit: &Visit, token: &str, told: SupporterTold, (done, failure): (bool, FormFailure)) -> Response {
    let texts = visit.texts();
    let head = Head::new(&texts.say("together-title")).private().status(failure.status());
    let action = visit.href(&format!("/gemeinsam/{}", urlencoding::encode(token)));
    let visit_in = visit.clone();
    head.respond(visit, move || {
        let visit = visit_in;
        let said = texts.say(if told.stays { "together-stays" } else { "together-along" });
        let status = if done { Some("status") } else { None };
        view! {
            <div class="wrap section flow measure">
                {error_summary(&visit, &failure, &[])}
                <h1>{texts.say("together-title")}</h1>
                <p class="lead">{texts.say("together-lead")}</p>
                <h2>{texts.say("together-own")}</h2>
                {side(&visit, &told.own)}
                <h2>{texts.say("together-other")}</h2>
                {side(&visit, &told.other)}
                <div class="notice" role=status>{icon("info")}<p>{said}</p></div>
                <form action=action method="post" novalidate>{buttons(&visit, told.stays)}</form>
            </div>
        }
        .into_any()
    })
}

/// Number and title of a contribution; one that is hidden by now is only its number.
fn side(visit: &Visit, (reference, title): &(String, String)) -> AnyView {
    if title.is_empty() {
        return view! { <p><bdi class="ref" dir="ltr">{reference.clone()}</bdi></p> }.into_any();
    }
    let href = visit.href(&format!("/beitraege/{reference}"));
    view! { <p><a href=href>{title.clone()}</a>" "<bdi class="ref soft" dir="ltr">{reference.clone()}</bdi></p> }.into_any()
}

/// The one button that changes it.
fn buttons(visit: &Visit, stays: bool) -> AnyView {
    let texts = visit.texts();
    let (value, picture, key) = if stays { ("along", "check", "together-go") } else { ("stay", "undo", "together-stay") };
    view! { <p><button class="button button--second" type="submit" name="answer" value=value>{icon(picture)}{texts.say(key)}</button></p> }
        .into_any()
}

/// On the page of the contribution that was merged, for who supports it with an account.
pub(super) fn block(visit: &Visit, reference: &str, stays: Option<bool>) -> Option<AnyView> {
    let stays = stays?;
    let texts = visit.texts();
    let said = texts.say(if stays { "together-stays" } else { "together-along" });
    let action = visit.href(&format!("/beitraege/{reference}/gemeinsam"));
    Some(view! { <section class="box flow" aria-labelledby="mitgezaehlt"><h2 id="mitgezaehlt">{texts.say("together-mine")}</h2><p>{said}</p><form action=action method="post">{buttons(visit, stays)}</form></section> }.into_any())
}
