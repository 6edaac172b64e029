//! Veranstaltung: the draft of a calendar entry, publishing it with the answer, changing and cancelling it.

use crate::Failed;
use crate::components::icon::icon;
use crate::dates;
use crate::form::Fields;
use crate::moderation::item::Item;
use crate::moderation::sent::Sent;
use crate::moderation::sheet::{Sheet, button};
use axum::response::Response;
use chrono::{DateTime, Utc};
use domain::FieldErrors;
use domain::life::{Entry, EntryForm, EntryStage};
use domain::participation::Step;
use domain::time::local;
use leptos::prelude::*;
use store::life::{self, EntryView};

/// Writing the entry, as a draft or anew.
const WRITE: &str = "termin";
const PUBLISH: &str = "termin-veroeffentlichen";
const CANCEL: &str = "termin-absagen";
const DISCARD: &str = "termin-verwerfen";

/// Begins the draft, or writes the entry anew.
pub(in crate::moderation) async fn write(sent: Sent) -> Result<Response, Failed> {
    let result = match read(&sent.fields, sent.visit.now) {
        Ok(entry) => written(&sent, &entry).await,
        Err(errors) => Err(errors.into()),
    };
    sent.finish(WRITE, "termin", result).await
}

async fn written(sent: &Sent, entry: &Entry) -> store::Result<()> {
    let (db, actor, now) = (&sent.state.db, &sent.visit.actor, sent.visit.now);
    if life::entry_of(db, actor, sent.id).await?.is_some() {
        return life::change_event(db, actor, sent.id, entry, now).await;
    }
    life::draft_event(db, actor, sent.id, entry, now).await.map(drop)
}

/// Puts it into the calendar and answers the proposal.
pub(in crate::moderation) async fn publish(sent: Sent) -> Result<Response, Failed> {
    let result = life::publish_event(&sent.state.db, &sent.visit.actor, sent.id, sent.get("answer"), sent.visit.now).await;
    sent.finish(PUBLISH, "termin-oeffentlich", result).await
}

/// Says that it does not take place.
pub(in crate::moderation) async fn cancel(sent: Sent) -> Result<Response, Failed> {
    let result = life::cancel_event(&sent.state.db, &sent.visit.actor, sent.id, sent.get("note"), sent.visit.now).await;
    sent.finish(CANCEL, "termin-abgesagt", result).await
}

/// Throws the draft away.
pub(in crate::moderation) async fn discard(sent: Sent) -> Result<Response, Failed> {
    let result = life::discard_event(&sent.state.db, &sent.visit.actor, sent.id, sent.visit.now).await;
    sent.finish(DISCARD, "termin-verworfen", result).await
}

fn read(fields: &Fields, now: DateTime<Utc>) -> Result<Entry, FieldErrors> {
    let form = EntryForm {
        title: fields.text("title"),
        day: fields.text("entry_day"),
        from: fields.text("entry_from"),
        until: fields.text("entry_until"),
        place: fields.text("place"),
        text: fields.text("text"),
    };
    form.check(now)
}

pub(super) fn section(item: &Item) -> AnyView {
    let stage = item.ways.entry.as_ref().map(|entry| entry.stage);
    let waits = item.offers(Step::Answer);
    let parts = match stage {
        None if waits || item.came_back(WRITE) => view! { {write_form(item, "Termin entwerfen")} }.into_any(),
        None => return ().into_any(),
        Some(EntryStage::Draft) if waits || item.came_back(PUBLISH) => {
            view! { {write_form(item, "Entwurf ändern")}{publish_form(item)}{discard_form(item)} }.into_any()
        }
        Some(EntryStage::Published) => view! { {write_form(item, "Termin ändern")}{cancel_form(item)} }.into_any(),
        Some(_) => ().into_any(),
    };
    view! { <section class="flow" aria-labelledby="termin-h"><h3 id="termin-h">"Veranstaltung"</h3>{state(item)}{parts}</section> }
        .into_any()
}

/// What the calendar says now.
fn state(item: &Item) -> Option<AnyView> {
    let entry = item.ways.entry.as_ref()?;
    let when = entry.starts_at.map_or_else(|| "Tag noch offen".to_owned(), dates::full);
    let word = match entry.stage {
        EntryStage::Draft => "Entwurf, nur im Büro zu sehen",
        EntryStage::Published => "Im öffentlichen Kalender",
        EntryStage::Cancelled => "Abgesagt",
        EntryStage::Discarded => "Verworfen",
    };
    let note = (!entry.note.is_empty()).then(|| view! { <p class="soft">{entry.note.clone()}</p> });
    Some(
        view! {
            <p class="strong">{entry.title.clone()}</p>
            <p class="meta"><span>{word}</span><span>{icon("clock")}{when}</span><span>{icon("pin")}{entry.place.clone()}</span></p>
            {note}
        }
        .into_any(),
    )
}

fn write_form(item: &Item, heading: &str) -> AnyView {
    let sheet = item.sheet(WRITE, WRITE);
    let known = item.ways.entry.clone();
    let form = sheet.form(fields(item, &sheet, known.as_ref()), button("button button--second", "calendar", "Termin speichern"));
    sheet.folded(heading, form)
}

fn fields(item: &Item, sheet: &Sheet, known: Option<&EntryView>) -> AnyView {
    let view = &item.view;
    let (day, from) = known.and_then(|entry| entry.starts_at).map(typed).unwrap_or_default();
    let until = known.and_then(|entry| entry.ends_at).map(|end| typed(end).1).unwrap_or_default();
    let title = known.map_or_else(|| item.title(), |entry| entry.title.clone());
    let place = known.map_or_else(|| view.place.clone(), |entry| entry.place.clone());
    // What nobody has checked yet is not put into words for everybody.
    let text = known.map_or_else(|| if view.public { view.public_text.clone() } else { String::new() }, |entry| entry.text.clone());
    let day_field = sheet.field("entry_day", "Tag", &day).optional().hint("Ein Entwurf darf noch ohne Tag sein.").line("date");
    view! {
        {sheet.field("title", "Titel im Kalender", &title).line("text")}
        {day_field}
        {sheet.field("entry_from", "Beginn", &from).optional().line("time")}
        {sheet.field("entry_until", "Ende", &until).optional().line("time")}
        {sheet.field("place", "Ort", &place).line("text")}
        {sheet.field("text", "Was es ist", &text).optional().hint("Steht öffentlich im Kalender. Keine Namen, die niemand freigegeben hat.").area(4)}
    }
    .into_any()
}

/// Day and hour as the fields hold them.
fn typed(at: DateTime<Utc>) -> (String, String) {
    let at = local(at);
    (at.format("%Y-%m-%d").to_string(), at.format("%H:%M").to_string())
}

fn publish_form(item: &Item) -> AnyView {
    let sheet = item.sheet(PUBLISH, PUBLISH);
    let answer = "Wir machen es. Der Termin steht im Kalender.";
    let hint =
        "Steht beim Beitrag und geht an die Person, die ihn vorgeschlagen hat, mit Tag, Ort und Link. Damit ist der Vorschlag beantwortet.";
    let field = sheet.field("answer", "Antwort", answer).hint(hint).area(3);
    sheet.folded("In den Kalender und antworten", sheet.form(field, button("button", "check", "Veröffentlichen und antworten")))
}

fn discard_form(item: &Item) -> AnyView {
    let sheet = item.sheet(DISCARD, DISCARD);
    let words = view! { <p>"Der Vorschlag bleibt, wo er ist."</p> };
    sheet.folded("Entwurf verwerfen", sheet.form(words.into_any(), button("button button--danger", "trash", "Entwurf verwerfen")))
}

fn cancel_form(item: &Item) -> AnyView {
    let sheet = item.sheet(CANCEL, CANCEL);
    let hint = "Steht im Kalender beim Termin und geht an die Person, die ihn vorgeschlagen hat.";
    let field = sheet.field("note", "Satz für alle", "").hint(hint).area(2);
    sheet.folded("Absagen …", sheet.form(field, button("button button--danger", "close", "Absagen")))
}
