//! `/arbeitsplatz/vorlagen`: answers that come up again, written once.

use super::sheet::{Attempt, Sheet, button};
use crate::components::icon::icon;
use crate::failure::FormFailure;
use crate::form::{Fields, Query, error_summary};
use crate::page::{Head, Nav};
use crate::posted::Posted;
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use domain::moderation::PLACES;
use leptos::prelude::*;
use store::moderation::{self, TemplateView};

const PATH: &str = "/arbeitsplatz/vorlagen";
const NEW: &str = "neu";
const LABELS: &[(&str, &str)] = &[("title", "Titel"), ("text", "Text")];

/// All templates, and the form for another one.
pub(super) async fn show(State(state): State<AppState>, visit: Visit, query: Query) -> Result<Response, Failed> {
    let done = match query.get("erledigt") {
        "gespeichert" => Some("Die Vorlage ist gespeichert."),
        "geloescht" => Some("Die Vorlage ist gelöscht. Gegebene Antworten bleiben."),
        _ => None,
    };
    page(&state, &visit, done, None).await
}

/// Writes a new one.
pub(super) async fn add(State(state): State<AppState>, visit: Visit, fields: Fields) -> Result<Response, Failed> {
    let saved = moderation::save_template(&state.db, &visit.actor, None, fields.get("title"), fields.get("text"), visit.now).await;
    finish(&state, &visit, NEW.to_owned(), fields, saved.map(|_| "gespeichert")).await
}

/// Changes one.
pub(super) async fn change(sent: Posted) -> Result<Response, Failed> {
    let (title, text) = (sent.fields.get("title"), sent.fields.get("text"));
    let saved = moderation::save_template(&sent.state.db, &sent.visit.actor, Some(sent.id), title, text, sent.visit.now).await;
    finish(&sent.state, &sent.visit, sent.id.to_string(), sent.fields, saved.map(|_| "gespeichert")).await
}

/// Throws one away.
pub(super) async fn delete(sent: Posted) -> Result<Response, Failed> {
    let gone = moderation::delete_template(&sent.state.db, &sent.visit.actor, sent.id, sent.visit.now).await;
    finish(&sent.state, &sent.visit, format!("{}/loeschen", sent.id), sent.fields, gone.map(|()| "geloescht")).await
}

async fn finish(
    state: &AppState,
    visit: &Visit,
    form: String,
    fields: Fields,
    result: store::Result<&'static str>,
) -> Result<Response, Failed> {
    match result {
        Ok(done) => Ok(Redirect::to(&visit.href(&format!("{PATH}?erledigt={done}"))).into_response()),
        Err(error) => page(state, visit, None, Some(Attempt { form, fields, failure: FormFailure::of(error)? })).await,
    }
}

async fn page(state: &AppState, visit: &Visit, done: Option<&'static str>, attempt: Option<Attempt>) -> Result<Response, Failed> {
    let all = moderation::templates(&state.db, &visit.actor).await?;
    let status = attempt.as_ref().map_or(axum::http::StatusCode::OK, |attempt| attempt.failure.status());
    let head = Head::new("Vorlagen").nav(Nav::DeskContributions).status(status).desk();
    let head = head.crumb("Arbeitsplatz", visit.href("/arbeitsplatz")).crumb("Eingang", visit.href("/arbeitsplatz/eingang"));
    Ok(head.respond(visit, || {
        let done = done.map(|sentence| view! { <div class="notice" role="status">{icon("check")}<p>{sentence}</p></div> });
        let rows: Vec<_> = all.iter().map(|template| one(visit, template, attempt.as_ref())).collect();
        let new = Sheet::new(visit, NEW, visit.href(PATH), attempt.as_ref(), all.is_empty());
        view! {
            <div class="wrap page-head flow measure">
                {attempt.as_ref().map(|attempt| error_summary(visit, &attempt.failure, LABELS))}
                <h1>"Vorlagen"</h1>
                <p class="lead">"Antworten, die öfter vorkommen. Beim Beantworten füllt ein Klick den Text ein; geändert wird er dort."</p>
                {done}
                <p class="soft">{format!("Stellen, die sich füllen: {}. Fehlt der Name, bleibt keine Lücke.", PLACES.join(", "))}</p>
                <div>{rows}</div>
                {new.folded("Neue Vorlage", new.form(fields(&new, "", ""), button("button", "plus", "Vorlage speichern")))}
            </div>
        }
        .into_any()
    }))
}

fn fields(sheet: &Sheet, title: &str, text: &str) -> AnyView {
    view! {
        {sheet.field("title", "Titel", title).hint("Nur im Büro zu sehen.").line("text")}
        {sheet.field("text", "Text", text).hint("Mit „Sie“, kurz und freundlich.").area(6)}
    }
    .into_any()
}

fn one(visit: &Visit, template: &TemplateView, attempt: Option<&Attempt>) -> AnyView {
    let key = template.id.to_string();
    let sheet = Sheet::new(visit, &key, visit.href(&format!("{PATH}/{key}")), attempt, false);
    let gone = visit.href(&format!("{PATH}/{key}/loeschen"));
    let buttons = view! {
        {button("button button--second", "check", "Änderung speichern")}
        <button class="button button--danger" type="submit" formaction=gone>{icon("trash")}"Löschen"</button>
    };
    sheet.folded(&template.title, sheet.form(fields(&sheet, &template.title, &template.text), buttons.into_any()))
}
