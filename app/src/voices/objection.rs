//! `/arbeitsplatz/kommentare/einspruch/{id}`: a different person decides about an objection to a comment's not being shown.

use super::comments::page_of;
use crate::components::icon::icon;
use crate::failure::FormFailure;
use crate::form::error_summary;
use crate::moderation::redaction::paragraphs;
use crate::moderation::sheet::{Attempt, Sheet, button};
use crate::page::{Head, Nav};
use crate::posted::{self, Posted};
use crate::visit::Visit;
use crate::{AppState, Failed, dates};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::FieldErrors;
use domain::fields::Problem;
use domain::refusal::Refusal;
use domain::sentences::Sentences;
use leptos::prelude::*;
use store::voices::{self, OpenedObjection};
use uuid::Uuid;

const PATH: &str = "/arbeitsplatz/kommentare/einspruch";
const KEY: &str = "einspruch";
const LABELS: &[(&str, &str)] = &[("decision", "Entscheidung"), ("reason", "Begründung")];

/// Opens an objection.
pub(super) async fn show(State(state): State<AppState>, visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Failed> {
    page(&state, &visit, posted::id(&id)?, None).await
}

/// Follows it, or stays with the earlier decision.
pub(super) async fn decide(sent: Posted) -> Result<Response, Failed> {
    let (db, actor, reason, now) = (&sent.state.db, &sent.visit.actor, sent.fields.get("reason"), sent.visit.now);
    let result = match sent.fields.get("decision") {
        "folgen" => voices::uphold_comment_objection(db, actor, sent.id, reason, now).await,
        "bleiben" => voices::reject_comment_objection(db, actor, sent.id, reason, now).await,
        _ => Err(FieldErrors::one("decision", Problem::ChooseOne).into()),
    };
    match result {
        Ok(()) => Ok(Redirect::to(&sent.visit.href(&format!("{PATH}/{}", sent.id))).into_response()),
        Err(error) => {
            let attempt = Attempt { form: KEY.to_owned(), fields: sent.fields, failure: FormFailure::of(error)? };
            page(&sent.state, &sent.visit, sent.id, Some(attempt)).await
        }
    }
}

async fn page(state: &AppState, visit: &Visit, id: Uuid, attempt: Option<Attempt>) -> Result<Response, Failed> {
    let opened = voices::opened_objection(&state.db, &visit.actor, id).await?;
    let failure = attempt.as_ref().map(|attempt| attempt.failure.clone()).unwrap_or_default();
    let head = Head::new("Einspruch zu einem Kommentar").nav(Nav::DeskContributions).status(failure.status()).desk();
    let head = head.crumb("Arbeitsplatz", visit.href("/arbeitsplatz")).crumb("Eingang", visit.href("/arbeitsplatz/eingang"));
    Ok(head.respond(visit, || {
        view! {
            <div class="wrap page-head flow measure">
                {error_summary(visit, &failure, LABELS)}
                <h1>"Einspruch zu einem Kommentar"</h1>
                {facts(visit, &opened)}
                {decision(visit, &opened, attempt.as_ref())}
            </div>
        }
        .into_any()
    }))
}

fn facts(visit: &Visit, opened: &OpenedObjection) -> AnyView {
    let said = &opened.objection;
    let reason = opened.reason.map(|reason| view! { <p><strong>"Grund: "</strong>{visit.texts().withhold_reason(reason)}</p> });
    let words = if said.text.is_empty() {
        view! { <p class="soft">"Ohne Begründung eingelegt."</p> }.into_any()
    } else {
        view! { <blockquote class="wording flow">{paragraphs(&said.text)}</blockquote> }.into_any()
    };
    view! {
        <p class="meta">
            <span>{format!("eingelegt {}", dates::date(said.at))}</span>
            <span>{icon("clock")}{format!("entscheiden bis {}", dates::date(said.due_at))}</span>
        </p>
        <p>"Zu: "<a href=visit.href(&page_of(opened.object, &opened.reference))>{opened.title.clone()}</a>" "<bdi class="ref soft" dir="ltr">{opened.reference.clone()}</bdi></p>
        <h2>"Kommentar, wie er kam"</h2>
        <blockquote class="wording flow">{paragraphs(&opened.comment)}</blockquote>
        <h2>"Warum er nicht gezeigt wird"</h2>
        {reason}
        <p>{opened.note.clone()}</p>
        <h2>"Einspruch"</h2>
        {words}
    }
    .into_any()
}

fn decision(visit: &Visit, opened: &OpenedObjection, attempt: Option<&Attempt>) -> AnyView {
    if let Some(upheld) = opened.objection.upheld {
        let what = if upheld {
            "Dem Einspruch gefolgt. Der Kommentar wird noch einmal gelesen."
        } else {
            "Die frühere Entscheidung gilt endgültig."
        };
        return view! { <section class="box flow" aria-labelledby="entschieden"><h2 id="entschieden">"Entschieden"</h2><p role="status"><strong>{what}</strong></p><p>{opened.objection.reason.clone()}</p></section> }.into_any();
    }
    if let Err(refused) = opened.may_decide {
        let sentence = visit.texts().refusal(&Refusal::Step(refused));
        return view! { <div class="notice notice--sun">{icon("user")}<p>{sentence}</p></div> }.into_any();
    }
    let sheet = Sheet::new(visit, KEY, visit.href(&format!("{PATH}/{}", opened.id)), attempt, true);
    let row = |value: &str, label: &str, small: &str| (value.to_owned(), label.to_owned(), small.to_owned());
    let rows = vec![
        row("folgen", "Dem Einspruch folgen", "Der Kommentar geht zurück zu den ungelesenen und wird noch einmal gelesen."),
        row("bleiben", "Bei der Entscheidung bleiben", "Der Kommentar bleibt ungezeigt, endgültig."),
    ];
    let fields = view! {
        <p>"Hier entscheidet eine Person, die an der ersten Entscheidung nicht beteiligt war. Der Satz geht an die Person, die geschrieben hat."</p>
        {sheet.radios("decision", "Entscheidung", rows)}
        {sheet.field("reason", "Begründung", "").hint("Ein oder zwei Sätze, mit „Sie“.").area(3)}
    };
    view! { <section class="flow" aria-labelledby="entscheiden"><h2 id="entscheiden">"Entscheiden"</h2>{sheet.form(fields.into_any(), button("button", "check", "Entscheidung eintragen"))}</section> }.into_any()
}
