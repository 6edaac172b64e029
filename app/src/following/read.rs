//! `/{district}/mitlesen`: a link that only reads. Its code comes by POST only, from behind `#` or typed, and never stands in an address.

use super::what::{label, page_of};
use super::words;
use crate::components::icon::icon;
use crate::dates;
use crate::failure::FormFailure;
use crate::form::{Fields, error_summary_of};
use crate::page::Head;
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::State;
use axum::response::Response;
use domain::Refusal;
use domain::following::Happened;
use domain::refusal::CodeRefused;
use domain::sentences::Sentences;
use islands::participation::CodeField;
use leptos::prelude::*;
use store::following::{self, Named, Reading};

/// The form.
pub(super) async fn show(visit: Visit) -> Result<Response, Failed> {
    visit.district()?;
    Ok(form(&visit, &FormFailure::default()))
}

/// Opens what a link reads.
pub(super) async fn open(State(state): State<AppState>, visit: Visit, fields: Fields) -> Result<Response, Failed> {
    let code = fields.get("code").trim().to_owned();
    match following::reading_by_link(&state.db, visit.district()?, &code, &visit.address, visit.now).await {
        Ok(reading) => Ok(opened(&visit, code, reading)),
        Err(error) => Ok(form(&visit, &FormFailure::of(error)?)),
    }
}

/// Revokes a link, wherever it was passed on to.
pub(super) async fn revoke(State(state): State<AppState>, visit: Visit, fields: Fields) -> Result<Response, Failed> {
    let code = fields.get("code").trim();
    if let Err(error) = following::revoke_link(&state.db, visit.district()?.id, code, &visit.address, visit.now).await {
        return Ok(form(&visit, &FormFailure::of(error)?));
    }
    let texts = visit.texts();
    let href = visit.href("");
    Ok(Head::new(&texts.say("following-revoked-title")).private().respond(&visit, move || {
        view! {
            <div class="wrap section flow measure">
                <h1>{texts.say("following-revoked-title")}</h1>
                <p class="lead">{texts.say("following-revoked")}</p>
                <p><a class="link-button" href=href>{texts.say("failure-home")}</a></p>
            </div>
        }
        .into_any()
    }))
}

fn form(visit: &Visit, failure: &FormFailure) -> Response {
    let texts = visit.texts();
    let head = Head::new(&texts.say("following-read-title")).islands().private().status(failure.status());
    let (place, failure) = (visit.clone(), failure.clone());
    head.respond(visit, move || {
        let (label, hint) = (texts.say("following-read-code"), texts.say("following-read-code-hint"));
        let above = error_summary_of(&place, &failure, &[("code", label.as_str())], &texts.say("following-read-emptied"));
        let error = failure.refusal.as_ref().filter(|why| **why != Refusal::Code(CodeRefused::TooMany)).map(|why| texts.refusal(why));
        view! {
            <div class="wrap section flow measure">
                {above}
                <h1>{texts.say("following-read-title")}</h1>
                <p class="lead">{texts.say("following-read-lead")}</p>
                <form class="find flow" action=place.href("/mitlesen") method="post" novalidate>
                    <CodeField label=label hint=hint value=String::new() error=error/>
                    <p><button class="button button--big" type="submit">{texts.say("following-read-go")}</button></p>
                </form>
                <p class="soft"><a href=place.href("/folgen")>{texts.say("following-read-new")}</a></p>
            </div>
        }
        .into_any()
    })
}

fn opened(visit: &Visit, code: String, reading: Reading) -> Response {
    let texts = visit.texts();
    let place = visit.clone();
    Head::new(&texts.say("following-read-title")).private().respond(visit, move || {
        let visit = place;
        let news: Vec<_> = reading.happened.iter().map(|what| item(&visit, what)).collect();
        let news = if news.is_empty() {
            view! { <p class="empty">{texts.say("following-read-none")}</p> }.into_any()
        } else {
            view! { <ol class="timeline" role="list">{news}</ol> }.into_any()
        };
        let follows: Vec<_> = reading.follows.iter().map(|named| followed(&visit, named)).collect();
        view! {
            <div class="wrap section flow measure">
                <h1>{texts.say("following-read-title")}</h1>
                <section class="flow" aria-labelledby="neues"><h2 id="neues">{texts.say("following-read-news")}</h2>{news}</section>
                <section class="flow" aria-labelledby="folgen"><h2 id="folgen">{texts.say("following-read-follows")}</h2><ul>{follows}</ul></section>
                <form class="box flow" action=visit.href("/mitlesen/loeschen") method="post">
                    <p>{texts.say("following-revoke-lead")}</p>
                    <input type="hidden" name="code" value=code/>
                    <p><button class="button button--danger" type="submit">{icon("trash")}{texts.say("following-revoke")}</button></p>
                </form>
            </div>
        }
        .into_any()
    })
}

fn item(visit: &Visit, what: &Happened) -> AnyView {
    let texts = visit.texts();
    let said = visit.profile().map(|profile| words::sentence(texts, &profile.labels, what));
    view! {
        <li>
            <time datetime=dates::machine(what.at)>{texts.short_date(what.at, visit.now)}</time>
            <p><a href=visit.href(&words::path(what))>{words::title(texts, what)}</a>": "{said}</p>
        </li>
    }
    .into_any()
}

fn followed(visit: &Visit, named: &Named) -> AnyView {
    let name = label(visit.texts(), &named.followed, named.title.as_deref());
    match &named.title {
        Some(_) => view! { <li><a href=visit.href(&page_of(&named.followed))>{name}</a></li> }.into_any(),
        None => view! { <li>{name}</li> }.into_any(),
    }
}
