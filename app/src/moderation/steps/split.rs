//! Aufteilen: several concerns in one contribution go on as contributions of their own.

use crate::Failed;
use crate::moderation::item::Item;
use crate::moderation::sent::Sent;
use crate::moderation::sheet::{button, folded};
use axum::response::Response;
use domain::participation::{Kind, SPLIT_FIELDS, SPLIT_MIN, SplitForm};
use leptos::prelude::*;
use store::participation;

pub(super) const KEY: &str = "aufteilen";

/// Headings of the parts, in the order of [`SPLIT_FIELDS`].
const ORDINALS: [&str; SPLIT_FIELDS.len()] = ["Erster Beitrag", "Zweiter Beitrag", "Dritter Beitrag", "Vierter Beitrag", "Fünfter Beitrag"];

/// Splits it.
pub(in crate::moderation) async fn split(sent: Sent) -> Result<Response, Failed> {
    let forms: Vec<SplitForm> = SPLIT_FIELDS
        .iter()
        .map(|(kind, title, text)| SplitForm { kind: sent.fields.text(kind), title: sent.fields.text(title), text: sent.fields.text(text) })
        .collect();
    let result = participation::split(&sent.state.db, &sent.visit.actor, sent.id, &forms, sent.visit.now).await;
    sent.finish(KEY, "aufgeteilt", result).await
}

/// The parts; the first two are needed, the first begins with the words that are there.
pub(super) fn form(item: &Item) -> AnyView {
    let sheet = item.sheet(KEY, KEY);
    let view = &item.view;
    let (title, text) = if view.public { (&view.public_title, &view.public_text) } else { (&view.title, &view.text) };
    let parts: Vec<AnyView> = SPLIT_FIELDS
        .iter()
        .zip(ORDINALS)
        .enumerate()
        .map(|(at, (fields, heading))| {
            let needed = at < SPLIT_MIN;
            let at_first = if at == 0 { (title.as_str(), text.as_str()) } else { ("", "") };
            let inside = part(item, fields, heading, at_first);
            if needed {
                return inside;
            }
            let open = !sheet.value(fields.1, "").is_empty() || !sheet.value(fields.2, "").is_empty();
            folded(&format!("{KEY}-{at}"), heading, open, inside)
        })
        .collect();
    let fields = view! {
        <p>"Jedes Anliegen bekommt eine eigene Nummer und steht im Eingang. Dieser Beitrag gilt damit als beantwortet und verweist auf die Teile. Wer geschrieben hat, erfährt es und sieht mit demselben Abholcode alle."</p>
        {parts}
    };
    sheet.form(fields.into_any(), button("button button--second", "plus", "Aufteilen"))
}

fn part(item: &Item, (kind, title, text): &(&'static str, &'static str, &'static str), heading: &str, at_first: (&str, &str)) -> AnyView {
    let sheet = item.sheet(KEY, KEY);
    let kinds = Kind::ALL.iter().map(|kind| (kind.word().to_owned(), item.visit.texts().kind(*kind))).collect();
    view! {
        <fieldset class="field flow">
            <legend>{heading.to_owned()}</legend>
            {sheet.field(kind, "Art", item.view.kind.word()).select(kinds)}
            {sheet.field(title, "Überschrift", at_first.0).line("text")}
            {sheet.field(text, "Text", at_first.1).area(5)}
        </fieldset>
    }
    .into_any()
}
