//! `/{district}/melden`: somebody says that something public should not be. Without account; acknowledged with a number and a code.

mod receipt;
pub(super) mod status;

use crate::components::icon::icon;
use crate::failure::FormFailure;
use crate::form::{Control, Fields, Query, choice, error_line, error_summary};
use crate::page::Head;
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::{Path, State};
use axum::response::Response;
use domain::Refusal;
use domain::moderation::{ReportForm, ReportReason, Reportable, ReportedPart};
use domain::sentences::Sentences;
use leptos::prelude::*;
use store::participation;
use store::people::{Limit, count_attempt};
use uuid::Uuid;

/// What the page shows.
#[derive(Debug, Clone, Default)]
struct Shown {
    typed: ReportForm,
    key: String,
    failure: FormFailure,
}

/// The address of the form for a comment or a file below something.
pub(crate) fn address_of(visit: &Visit, reference: &str, part: ReportedPart) -> String {
    let (ReportedPart::Comment(id) | ReportedPart::Photo(id)) = part;
    let name = if part.object() == Reportable::Comment { "kommentar" } else { "datei" };
    visit.href(&format!("/melden?nummer={}&{name}={id}", urlencoding::encode(reference)))
}

/// The form; `?nummer=` names what it is about, `?kommentar=` or `?datei=` a part of it.
pub async fn show(visit: Visit, query: Query) -> Result<Response, Failed> {
    let part = |name: &str, part: fn(Uuid) -> ReportedPart| query.read(name).map(|id| part(id).to_string());
    let typed = ReportForm {
        about: query.text("nummer").chars().take(40).collect(),
        part: part("kommentar", ReportedPart::Comment).or_else(|| part("datei", ReportedPart::Photo)).unwrap_or_default(),
        ..ReportForm::default()
    };
    page(&visit, Shown { typed, key: participation::new_key(), ..Shown::default() })
}

/// Takes the report.
pub async fn send(State(state): State<AppState>, visit: Visit, fields: Fields) -> Result<Response, Failed> {
    let typed = ReportForm {
        about: fields.text("about"),
        part: fields.text("part"),
        reason: fields.text("reason"),
        text: fields.text("text"),
        email: fields.text("email"),
    };
    let key = fields.text("key");
    match receive(&state, &visit, &typed, &key).await {
        Ok(done) => receipt::page(&visit, done),
        Err(error) => {
            let failure = FormFailure::of(error)?;
            let key = if failure.fields.of("key").is_some() { participation::new_key() } else { key };
            page(&visit, Shown { typed, key, failure })
        }
    }
}

async fn receive(state: &AppState, visit: &Visit, typed: &ReportForm, key: &str) -> store::Result<participation::ReportReceipt> {
    let said = typed.check()?;
    if !visit.actor.is_staff() && !count_attempt(&state.db, Limit::Form, &visit.address, visit.now).await? {
        return Err(Refusal::TooMany.into());
    }
    participation::report(&state.db, &visit.actor, &said, key, "de", visit.now).await
}

fn page(visit: &Visit, shown: Shown) -> Result<Response, Failed> {
    visit.district()?;
    let texts = visit.texts();
    let title = texts.say("report-title");
    let visit_in = visit.clone();
    Ok(Head::new(&title).private().status(shown.failure.status()).respond(visit, move || {
        let labels = [
            ("about", texts.say("report-about")),
            ("reason", texts.say("report-reason")),
            ("text", texts.say("report-text")),
            ("email", texts.say("report-email")),
        ];
        let labels: Vec<(&'static str, &str)> = labels.iter().map(|(name, label)| (*name, label.as_str())).collect();
        view! {
            <div class="wrap section flow measure">
                {error_summary(&visit_in, &shown.failure, &labels)}
                <h1>{texts.say("report-title")}</h1>
                <p class="lead">{texts.say("report-lead")}</p>
                {form(&visit_in, &shown)}
                <p class="soft">{texts.say("report-emergency")}</p>
            </div>
        }
        .into_any()
    }))
}

fn form(visit: &Visit, shown: &Shown) -> AnyView {
    let texts = visit.texts();
    let (typed, failure) = (&shown.typed, &shown.failure);
    let field = |name: &'static str, label: &str, value: &str| Control::new(visit, name, &texts.say(label), value, failure);
    view! {
        <form class="flow" action=visit.href("/melden") method="post" novalidate>
            <input type="hidden" name="key" value=shown.key.clone()/>
            {part(visit, typed)}
            {field("about", "report-about", &typed.about).hint(&texts.say("report-about-hint")).input("text", "off")}
            {reasons(visit, shown)}
            {field("text", "report-text", &typed.text).hint(&texts.say("report-text-hint")).any_script().area(5)}
            {field("email", "report-email", &typed.email).optional().hint(&texts.say("report-email-hint")).input("email", "email")}
            <p><button class="button button--big" type="submit">{icon("flag")}{texts.say("report-send")}</button></p>
        </form>
    }
    .into_any()
}

/// What of it is meant, said in words and carried along.
fn part(visit: &Visit, typed: &ReportForm) -> Option<AnyView> {
    let part = ReportedPart::typed(&typed.part)?;
    let key = if part.object() == Reportable::Comment { "report-part-comment" } else { "report-part-photo" };
    Some(view! { <input type="hidden" name="part" value=part.to_string()/><div class="notice">{icon("info")}<p>{visit.texts().say(key)}</p></div> }.into_any())
}

fn reasons(visit: &Visit, shown: &Shown) -> AnyView {
    let texts = visit.texts();
    let error = shown.failure.fields.of("reason").map(|problem| texts.problem("reason", problem));
    let class = if error.is_some() { "field field--error flow" } else { "field flow" };
    let rows: Vec<_> = ReportReason::ALL
        .iter()
        .map(|reason| {
            let chosen = shown.typed.reason == reason.word();
            choice("radio", "reason", reason.word(), &texts.report_reason(*reason), &texts.report_reason_line(*reason), "", chosen)
        })
        .collect();
    view! {
        <fieldset class=class id="reason" tabindex="-1">
            <legend>{texts.say("report-reason")}</legend>
            {error.map(|error| error_line("reason", &error))}
            {rows}
        </fieldset>
    }
    .into_any()
}

/// Asks whether the address is right; reading changes nothing.
pub async fn address(visit: Visit, Path((_, token)): Path<(String, String)>) -> Result<Response, Failed> {
    visit.district()?;
    let texts = visit.texts();
    let action = visit.href(&format!("/meldung/{}", urlencoding::encode(&token)));
    Ok(Head::new(&texts.say("report-address-title")).private().respond(&visit, move || {
        view! {
            <div class="wrap section flow measure">
                <h1>{texts.say("report-address-title")}</h1>
                <p class="lead">{texts.say("report-address-lead")}</p>
                <form action=action method="post"><button class="button button--big" type="submit">{icon("mail")}{texts.say("address-go")}</button></form>
            </div>
        }
        .into_any()
    }))
}

/// Confirms the address.
pub async fn confirm(State(state): State<AppState>, visit: Visit, Path((_, token)): Path<(String, String)>) -> Result<Response, Failed> {
    let texts = visit.texts();
    let (title, sentence, failure) = match participation::confirm_report_address(&state.db, visit.district()?.id, &token, visit.now).await {
        Ok(reference) => {
            ("address-done-title", texts.say_with("report-address-done", &[("reference", reference.into())]), FormFailure::default())
        }
        Err(error) => ("address-over-title", texts.say("report-address-over"), FormFailure::of(error)?),
    };
    let title = texts.say(title);
    Ok(Head::new(&title.clone()).private().status(failure.status()).respond(&visit, move || {
        view! { <div class="wrap section flow measure"><h1>{title}</h1><p class="lead">{sentence}</p></div> }.into_any()
    }))
}
