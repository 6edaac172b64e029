//! `/arbeitsplatz/beitraege/{id}/stimmen`: what came on paper, at the counter or on the telephone: lists of supports by line, and comments.

use crate::components::icon::icon;
use crate::failure::FormFailure;
use crate::form::error_summary;
use crate::moderation::sheet::{Attempt, Sheet, button};
use crate::page::{Head, Nav};
use crate::posted::{self, Posted};
use crate::visit::Visit;
use crate::voices::support::sentence;
use crate::{AppState, Failed};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::ContributionId;
use domain::events::ObjectKind;
use domain::fields::Problem;
use domain::participation::Channel;
use domain::voices::CommentForm;
use domain::{FieldErrors, Refusal};
use leptos::prelude::*;
use store::participation::{self, ListView, OpenedView, Standing};
use store::voices::{self, NotedComment};

const LABELS: &[(&str, &str)] = &[
    ("serial", "Nummer der Liste"),
    ("lines", "Ausgefüllte Zeilen"),
    ("same", "Zeile"),
    ("as", "Dieselbe Person wie"),
    ("text", "Kommentar"),
    ("name", "Name, den alle sehen"),
    ("channel", "Wie kam er?"),
];

/// Ways by which the office writes a comment down.
const CHANNELS: [Channel; 4] = [Channel::Counter, Channel::Phone, Channel::Paper, Channel::Mail];

/// The page.
pub(super) async fn show(State(state): State<AppState>, visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Failed> {
    page(&state, &visit, posted::id(&id)?, None).await
}

/// Enters a paper list.
pub(super) async fn list(posted: Posted) -> Result<Response, Failed> {
    let typed = (posted.fields.get("serial"), posted.fields.get("lines"));
    let id = ContributionId(posted.id);
    let result = participation::record_support_list(&posted.state.db, &posted.visit.actor, id, typed, posted.visit.now).await;
    finish(posted, "liste", result).await
}

/// Links two lines of one person.
pub(super) async fn same_person(posted: Posted) -> Result<Response, Failed> {
    let result = match (line(posted.fields.get("same"), "same"), line(posted.fields.get("as"), "as")) {
        (Ok(same), Ok(other)) => {
            let lines = ((same.0.as_str(), same.1), (other.0.as_str(), other.1));
            participation::link_lines(&posted.state.db, &posted.visit.actor, lines, posted.visit.now).await
        }
        (Err(error), _) | (_, Err(error)) => Err(error.into()),
    };
    finish(posted, "gleiche-person", result).await
}

/// Reads „L-7 Zeile 3“ or „L-7 3“.
fn line(typed: &str, field: domain::Field) -> Result<(String, u32), FieldErrors> {
    let (serial, number) = typed.trim().rsplit_once(' ').ok_or_else(|| FieldErrors::one(field, Problem::Unknown))?;
    let number = number.parse().map_err(|_| FieldErrors::one(field, Problem::NotANumber))?;
    let serial = serial.trim().trim_end_matches("Zeile").trim_end_matches("zeile").trim();
    Ok((serial.to_owned(), number))
}

/// Writes down a comment for somebody.
pub(super) async fn comment(posted: Posted) -> Result<Response, Failed> {
    let result = note(&posted).await;
    finish(posted, "kommentar", result).await
}

async fn note(posted: &Posted) -> store::Result<()> {
    let (db, actor, fields) = (&posted.state.db, &posted.visit.actor, &posted.fields);
    let channel = Channel::from_word(fields.get("channel")).filter(|channel| CHANNELS.contains(channel));
    let channel = channel.ok_or_else(|| FieldErrors::one("channel", Problem::ChooseOne))?;
    let view = participation::opened(db, actor, ContributionId(posted.id)).await?;
    let form = CommentForm { text: fields.text("text"), name: fields.text("name"), key: fields.text("key"), ..CommentForm::default() };
    let noted = NotedComment { form, channel };
    voices::record_comment(db, actor, (ObjectKind::Contribution, &view.reference), &noted, posted.visit.now).await.map(|_| ())
}

async fn finish(posted: Posted, form: &str, result: store::Result<()>) -> Result<Response, Failed> {
    let id = ContributionId(posted.id);
    let Err(error) = result else {
        return Ok(Redirect::to(&posted.visit.href(&format!("/arbeitsplatz/beitraege/{id}/stimmen"))).into_response());
    };
    let attempt = Attempt { form: form.to_owned(), fields: posted.fields, failure: FormFailure::of(error)? };
    page(&posted.state, &posted.visit, id, Some(attempt)).await
}

async fn page(state: &AppState, visit: &Visit, id: ContributionId, attempt: Option<Attempt>) -> Result<Response, Failed> {
    let view = participation::opened(&state.db, &visit.actor, id).await?;
    if view.title.is_empty() {
        return Err(Refusal::Step(domain::StepRefused::WrongStage).into());
    }
    let lists = participation::support_lists(&state.db, &visit.actor, id).await?;
    let standing = participation::support_standing(&state.db, &visit.actor, id).await?;
    let failure = attempt.as_ref().map(|attempt| attempt.failure.clone()).unwrap_or_default();
    let head = Head::new(&format!("Stimmen zu {}", view.reference)).nav(Nav::DeskContributions).status(failure.status()).desk();
    let head = head.crumb("Eingang", visit.href("/arbeitsplatz/beitraege"));
    let head = head.crumb(&view.reference, visit.href(&format!("/arbeitsplatz/beitraege/{id}")));
    let visit_in = visit.clone();
    Ok(head.respond(visit, move || whole(&visit_in, &view, (&lists, &standing), attempt.as_ref(), &failure)))
}

fn whole(
    visit: &Visit,
    view: &OpenedView,
    (lists, standing): (&[ListView], &Standing),
    attempt: Option<&Attempt>,
    failure: &FormFailure,
) -> AnyView {
    let sheet = |key: &str| {
        let action = visit.href(&format!("/arbeitsplatz/beitraege/{}/{key}", view.id));
        Sheet::new(visit, key, action, attempt, false)
    };
    let (list, same) = (sheet("liste"), sheet("gleiche-person"));
    let list_fields = view! {
        {list.field("serial", "Nummer der Liste", "").hint("Steht auf dem Blatt, zum Beispiel L-7.").line("text")}
        {list.field("lines", "Ausgefüllte Zeilen", "").hint("Zum Beispiel: 1-12, 14. Namen bleiben auf dem Papier.").line("text")}
    };
    let same_fields = view! {
        {same.field("same", "Zeile", "").hint("Liste und Zeile, zum Beispiel: L-7 3").line("text")}
        {same.field("as", "Dieselbe Person wie", "").hint("Liste und Zeile. Nur eintragen, was jemand weiß; geraten wird nicht.").line("text")}
    };
    view! {
        <div class="wrap section flow">
            {error_summary(visit, failure, LABELS)}
            <h1>{format!("Stimmen zu {}", view.reference)}</h1>
            <p class="strong">{view.title.clone()}</p>
            <p>{sentence(visit, "support-count", standing.tally)}</p>
            <div class="split">
                <section class="box flow" aria-labelledby="liste-h"><h2 id="liste-h">"Liste vom Papier"</h2>{list.form(list_fields.into_any(), button("button", "check", "Zeilen eintragen"))}</section>
                <section class="box flow" aria-labelledby="person-h"><h2 id="person-h">"Zwei Zeilen, eine Person"</h2>{same.form(same_fields.into_any(), button("button button--second", "join", "Verbinden"))}</section>
            </div>
            {entered(visit, lists)}
            <section class="box flow" aria-labelledby="gesagt-h"><h2 id="gesagt-h">"Kommentar aufschreiben"</h2>{said(visit, &sheet("kommentar"))}</section>
        </div>
    }
    .into_any()
}

/// A comment said at the counter, on the telephone or on paper.
fn said(visit: &Visit, sheet: &Sheet) -> AnyView {
    let rows = CHANNELS.iter().map(|channel| (channel.word().to_owned(), visit.texts().channel(*channel), String::new())).collect();
    let key = sheet.value("key", &participation::new_key());
    let fields = view! {
        <input type="hidden" name="key" value=key/>
        {sheet.radios("channel", "Wie kam er?", rows)}
        {sheet.field("text", "Kommentar", "").hint("In den Worten der Person, höchstens 1.000 Zeichen.").area(4)}
        {sheet.field("name", "Name, den alle sehen", "").optional().line("text")}
    };
    sheet.form(fields.into_any(), button("button", "speech", "Aufnehmen"))
}

fn entered(visit: &Visit, lists: &[ListView]) -> AnyView {
    if lists.is_empty() {
        return ().into_any();
    }
    let rows: Vec<_> = lists
        .iter()
        .map(|list| {
            let lines: Vec<String> = list.lines.iter().map(line_words).collect();
            view! { <tr><td><bdi class="ref">{list.serial.clone()}</bdi></td><td>{visit.texts().short_date(list.at, visit.now)}</td><td>{lines.join(", ")}</td></tr> }
        })
        .collect();
    view! {
        <table class="table">
            <caption>{icon("paper")}"Eingetragene Listen"</caption>
            <thead><tr><th scope="col">"Liste"</th><th scope="col">"Eingetragen"</th><th scope="col">"Zeilen"</th></tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn line_words((line, same): &(u32, Option<(String, u32)>)) -> String {
    same.as_ref().map_or_else(|| line.to_string(), |(serial, other)| format!("{line} (wie {serial} {other})"))
}

#[cfg(test)]
mod tests {
    use super::line;

    #[test]
    fn a_line_is_named_by_its_list() {
        assert_eq!(line(" L-7 3 ", "same"), Ok(("L-7".to_owned(), 3)));
        assert_eq!(line("L-7 Zeile 3", "same"), Ok(("L-7".to_owned(), 3)));
        for wrong in ["", "3", "L-7 drei"] {
            assert!(line(wrong, "same").is_err(), "{wrong}");
        }
    }
}
