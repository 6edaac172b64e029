//! `/arbeitsplatz/meldungen/{id}`: a report, what it is about, and the decision.

use super::item::notices;
use super::sheet::{Attempt, Sheet, button};
use crate::components::icon::icon;
use crate::failure::FormFailure;
use crate::files::address;
use crate::form::{Query, error_summary};
use crate::page::{Head, Nav};
use crate::posted::{self, Posted};
use crate::visit::Visit;
use crate::{AppState, Failed, dates};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::events::ObjectKind;
use domain::fields::Problem;
use domain::files::{FileKind, FileState};
use domain::moderation::{Reportable, WithholdReason};
use domain::{FieldErrors, ReportId, StepRefused};
use leptos::prelude::*;
use store::Error;
use store::participation::{self, ReportView};
use store::voices;

const PATH: &str = "/arbeitsplatz/meldungen";
const UPHOLD: &str = "folgen";
const REJECT: &str = "ablehnen";

/// Opens a report.
pub(super) async fn show(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Failed> {
    page(&state, &visit, posted::id(&id)?, notices::sentence(query.get("erledigt")), None).await
}

/// Follows the report.
pub(super) async fn uphold(sent: Posted) -> Result<Response, Failed> {
    let id = ReportId(sent.id);
    let result = match WithholdReason::from_word(sent.fields.get("reason")) {
        Some(reason) => {
            let (db, note) = (&sent.state.db, sent.fields.get("note"));
            voices::uphold_report(db, &sent.visit.actor, id, reason, note, sent.visit.now).await.map(|proposal| proposal.is_some())
        }
        None => Err(FieldErrors::one("reason", Problem::ChooseOne).into()),
    };
    finish(sent, UPHOLD, result.map(|waits| if waits { "vorgeschlagen" } else { "gemeldet-richtig" })).await
}

/// Leaves everything as it is.
pub(super) async fn reject(sent: Posted) -> Result<Response, Failed> {
    let result = voices::reject_report(&sent.state.db, &sent.visit.actor, ReportId(sent.id), sent.fields.get("note"), sent.visit.now).await;
    finish(sent, REJECT, result.map(|()| "gemeldet-bleibt")).await
}

async fn finish(sent: Posted, form: &str, result: store::Result<&'static str>) -> Result<Response, Failed> {
    let error = match result {
        Ok(done) => return Ok(Redirect::to(&sent.visit.href(&format!("{PATH}/{}?erledigt={done}", sent.id))).into_response()),
        // Somebody proposed the same meanwhile: the page that comes back shows it.
        Err(Error::Conflict) => StepRefused::NeedsSecondPerson.into(),
        Err(other) => other,
    };
    let attempt = Attempt { form: form.to_owned(), fields: sent.fields, failure: FormFailure::of(error)? };
    page(&sent.state, &sent.visit, ReportId(sent.id), None, Some(attempt)).await
}

async fn page(
    state: &AppState,
    visit: &Visit,
    id: ReportId,
    done: Option<&'static str>,
    attempt: Option<Attempt>,
) -> Result<Response, Failed> {
    let report = participation::opened_report(&state.db, &visit.actor, id).await?;
    let status = attempt.as_ref().map_or(axum::http::StatusCode::OK, |attempt| attempt.failure.status());
    let head = Head::new(&format!("Meldung {}", report.reference)).nav(Nav::DeskContributions).status(status).desk();
    let head = head.crumb("Arbeitsplatz", visit.href("/arbeitsplatz")).crumb("Eingang", visit.href("/arbeitsplatz/eingang"));
    Ok(head.respond(visit, || {
        let labels = [("reason", "Grund"), ("note", "Satz")];
        let done = done.map(|sentence| view! { <div class="notice" role="status">{icon("check")}<p>{sentence}</p></div> });
        view! {
            <div class="wrap page-head flow measure">
                {attempt.as_ref().map(|attempt| error_summary(visit, &attempt.failure, &labels))}
                <h1>{format!("Meldung {}", report.reference)}</h1>
                {done}
                {facts(visit, &report)}
                {decision(visit, &report, attempt.as_ref())}
            </div>
        }
        .into_any()
    }))
}

fn facts(visit: &Visit, report: &ReportView) -> AnyView {
    let (href, label) = match report.parent {
        (ObjectKind::Measure, id) => (format!("/arbeitsplatz/projekte/{id}"), "Projekt öffnen"),
        (_, id) => (format!("/arbeitsplatz/beitraege/{id}"), "Beitrag öffnen"),
    };
    let about = match report.object {
        Reportable::Contribution => "Es geht um den Beitrag",
        Reportable::Measure => "Es geht um das Projekt",
        Reportable::Comment => "Es geht um einen Kommentar zu",
        Reportable::Photo => "Es geht um ein Bild oder Dokument zu",
    };
    let others: Vec<_> = report
        .others
        .iter()
        .map(|(id, reference, decided)| view! { <li><a href=visit.href(&format!("{PATH}/{id}"))>{reference.clone()}</a>{if *decided { ", entschieden" } else { ", offen" }}</li> })
        .collect();
    let others = (!others.is_empty()).then(|| view! { <h2>"Weitere Meldungen dazu"</h2><ul>{others}</ul> });
    view! {
        <p class="meta">
            <span>{icon("alert")}{visit.texts().report_reason(report.reason)}</span>
            <span>{format!("eingegangen {}", dates::date(report.at))}</span>
            <span>{icon("clock")}{format!("entscheiden bis {}", dates::date(report.due_at))}</span>
            <span>{if report.by_mail { "Antwort per E-Mail" } else { "Antwort mit dem Code" }}</span>
        </p>
        <blockquote class="wording flow">{super::redaction::paragraphs(&report.text)}</blockquote>
        <p>{about}": "<strong>{report.title.clone()}</strong>" "<bdi class="ref" dir="ltr">{report.about.clone()}</bdi>" "<a href=visit.href(&href)>{label}</a></p>
        {meant(visit, report)}
        {others}
    }
    .into_any()
}

/// The comment or file that is meant, as everybody sees it now.
fn meant(visit: &Visit, report: &ReportView) -> Option<AnyView> {
    if let Some(file) = &report.file {
        let state = if file.state == FileState::Shown { "steht öffentlich" } else { "steht nicht mehr öffentlich" };
        let name = if file.kind == FileKind::Photo { "Bild ansehen" } else { "Dokument ansehen" };
        let alt = (!file.alt.is_empty()).then(|| format!(" „{}“", file.alt));
        return Some(view! { <p>{icon("eye")}<a href=address(visit, file, false)>{name}</a>{alt}", "{state}</p> }.into_any());
    }
    match report.object {
        Reportable::Comment if report.quoted.is_empty() => {
            Some(view! { <p class="soft">"Der Kommentar steht nicht mehr öffentlich."</p> }.into_any())
        }
        Reportable::Comment => {
            Some(view! { <blockquote class="wording flow">{super::redaction::paragraphs(&report.quoted)}</blockquote> }.into_any())
        }
        Reportable::Photo => Some(view! { <p class="soft">"Die Datei ist gelöscht."</p> }.into_any()),
        Reportable::Contribution | Reportable::Measure => None,
    }
}

/// What following the report does.
const fn consequence(object: Reportable) -> &'static str {
    match object {
        Reportable::Measure => "Den Text des Projekts ändert das Büro selbst; hier steht, was geändert ist.",
        Reportable::Contribution => {
            "Eine zweite Person bestätigt in den Freigaben; bis dahin bleibt der Beitrag öffentlich. Danach erfahren es beide Seiten, und wer geschrieben hat, kann Einspruch einlegen."
        }
        Reportable::Comment => {
            "Der Kommentar steht danach nicht mehr öffentlich. Beide Seiten erfahren es, und wer geschrieben hat, kann Einspruch einlegen; darüber entscheidet eine andere Person."
        }
        Reportable::Photo => "Bild oder Dokument bleibt danach im Büro, der Beitrag steht weiter. Beide Seiten erfahren es.",
    }
}

fn decision(visit: &Visit, report: &ReportView, attempt: Option<&Attempt>) -> AnyView {
    if let Some(upheld) = report.upheld {
        let what = if upheld { "Der Meldung gefolgt." } else { "Es bleibt, wie es ist." };
        let when = report.decided_at.map(dates::date).unwrap_or_default();
        return view! { <section class="box flow" aria-labelledby="entschieden"><h2 id="entschieden">"Entschieden"</h2><p><strong>{what}</strong>" "{report.decision.clone()}</p><p class="soft">{when}</p></section> }.into_any();
    }
    if report.proposed {
        return view! { <div class="notice notice--sun">{icon("user")}<p>"Der Vorschlag, den Beitrag nicht länger zu zeigen, wartet auf die zweite Person. Mit ihrer Bestätigung ist auch die Meldung entschieden. "<a href=visit.href("/arbeitsplatz/freigaben")>"Zu den Freigaben"</a></p></div> }.into_any();
    }
    let sheet = |key: &str| Sheet::new(visit, key, visit.href(&format!("{PATH}/{}/{key}", report.id)), attempt, false);
    let (uphold, reject) = (sheet(UPHOLD), sheet(REJECT));
    let texts = visit.texts();
    let rows = WithholdReason::ALL
        .iter()
        .map(|reason| (reason.word().to_owned(), texts.withhold_reason(*reason), texts.withhold_reason_sentence(*reason)))
        .collect();
    let what = consequence(report.object);
    let hint = "Geht an die Person, die gemeldet hat, und an die, die geschrieben hat; mit „Sie“.";
    view! {
        <section class="flow" aria-labelledby="entscheiden">
            <h2 id="entscheiden">"Entscheiden"</h2>
            {reject.folded("Es bleibt, wie es ist", reject.form(reject.field("note", "Satz für beide Seiten", "").hint(hint).area(3), button("button button--second", "check", "Meldung abschließen")))}
            {uphold.folded("Der Meldung folgen …", uphold.form(view! { <p>{what}</p>{uphold.radios("reason", "Grund", rows)}{uphold.field("note", "Satz für beide Seiten", "").hint(hint).area(3)} }.into_any(), button("button button--danger", "eye-off", "Der Meldung folgen")))}
        </section>
    }
    .into_any()
}
