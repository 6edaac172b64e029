//! Verlauf: everything that was recorded, newest first: when, what, in which role, why.

use super::Item;
use crate::rendering::names::german_name;
use crate::visit::role_name;
use crate::{Texts, dates};
use domain::Language;
use domain::events::{Payload, Recorded};
use domain::participation::{Channel, ContactWish, Kind};
use leptos::prelude::*;

/// The history of the contribution.
pub(super) fn section(item: &Item) -> AnyView {
    let items: Vec<_> = item.view.history.iter().rev().map(|event| line(item, event)).collect();
    view! { <section class="flow" aria-labelledby="verlauf"><h3 id="verlauf">"Verlauf"</h3><ol class="timeline" role="list">{items}</ol></section> }.into_any()
}

fn line(item: &Item, event: &Recorded) -> AnyView {
    let texts = item.visit.texts();
    let payload = event.payload.clone().unwrap_or_default();
    let role = payload.role.map(role_name).unwrap_or_default();
    let erased = event.payload.is_none().then_some(" Inhalt gelöscht.");
    let facts: Vec<String> =
        payload.facts.iter().filter_map(|(key, value)| fact(texts, &event.kind, (key.as_str(), value.as_str()))).collect();
    let facts = (!facts.is_empty()).then(|| format!(" {}.", facts.join(", ")));
    let when = format!("{}, {}", dates::short_date(event.occurred_at, item.visit.now), dates::clock(event.occurred_at));
    view! {
        <li>
            <time datetime=event.occurred_at.to_rfc3339()>{when}</time>
            <p><strong>{texts.deed(&event.kind)}"."</strong>{facts}{because(texts, &payload)}{erased}" "<span class="soft">{role}</span></p>
        </li>
    }
    .into_any()
}

fn because(texts: &Texts, payload: &Payload) -> Option<String> {
    let reason = payload.reason.as_deref().and_then(|code| texts.reason(code));
    let said: Vec<String> = [reason, payload.note.clone()].into_iter().flatten().collect();
    (!said.is_empty()).then(|| format!(" {}", said.join(" ")))
}

/// What else was recorded, as words; `None` for what the heading says already.
fn fact(texts: &Texts, event: &str, (key, value): (&str, &str)) -> Option<String> {
    let kind = || Kind::from_word(value).map(|kind| texts.kind(kind));
    Some(match (key, value) {
        ("redactions", "0") => "nichts geschwärzt".to_owned(),
        ("redactions", "1") => "1 Stelle geschwärzt".to_owned(),
        ("redactions", number) => format!("{number} Stellen geschwärzt"),
        ("deadline", day) => format!("Frist {}", day.parse().map_or_else(|_| day.to_owned(), dates::day)),
        ("office", office) => format!("Stelle: {office}"),
        ("into", reference) => format!("in {reference}"),
        ("parts", references) => format!("in {references}"),
        ("split_from", reference) => format!("entstanden aus {reference}"),
        ("agrees", "yes") => "einverstanden".to_owned(),
        ("agrees", _) => "nicht einverstanden".to_owned(),
        ("measure", reference) => format!("Projekt {reference}"),
        ("kind_before", _) => format!("Art vorher: {}", kind()?),
        ("kind", _) if event == "ContributionPublished" => format!("Art jetzt: {}", kind()?),
        ("channel", word) => format!("Weg: {}", texts.channel(Channel::from_word(word)?)),
        ("read_back", "yes") => "vorgelesen".to_owned(),
        ("read_back", _) => "nicht vorgelesen".to_owned(),
        ("sheet", number) => format!("Bogen {number}"),
        ("event", title) => format!("Termin: {title}"),
        ("group", name) => format!("Arbeitsgruppe: {name}"),
        ("task", title) => format!("Aufgabe: {title}"),
        ("plan_item", title) => format!("Rahmenplan: {title}"),
        ("on_behalf", _) => "vom Büro eingetragen".to_owned(),
        ("by_author", "yes") => "auf Wunsch der Person, die geschrieben hat".to_owned(),
        ("plan", "none") => "ohne Bezug zum Rahmenplan".to_owned(),
        ("plan", key) => format!("Handlungsfeld: {key}"),
        ("fund", word) => format!("Verfügungsfonds: {}", texts.fund_answer(domain::moderation::FundAnswer::from_word(word)?)),
        ("asked", "1") => "eine Person um einen Blick gebeten".to_owned(),
        ("asked", number) => format!("{number} Personen um einen Blick gebeten"),
        ("language", code) => german_name(Language::from_code(code)?).to_owned(),
        ("boxes", "1") => "1 Bereich".to_owned(),
        ("boxes", number) => format!("{number} Bereiche"),
        ("file_kind", "pdf") => "PDF".to_owned(),
        ("file_kind", _) => "Foto".to_owned(),
        ("people", "1") => "1 Person".to_owned(),
        ("people", number) => format!("{number} Personen"),
        ("mailed", number) => format!("davon {number} per E-Mail"),
        ("stays", "yes") => "bleibt beim früheren Beitrag".to_owned(),
        ("stays", _) => "zählt beim gemeinsamen Beitrag mit".to_owned(),
        ("lines", number) => format!("Zeilen: {number}"),
        ("way", "account") => "mit Konto".to_owned(),
        ("way", "mail") if event == "SupportGiven" => "per E-Mail".to_owned(),
        ("way", word) => super::facts::wish(ContactWish::from_word(word)?).to_owned(),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_are_told_in_words() {
        let texts = Texts::german();
        for (event, key, value, words) in [
            ("ContributionPublished", "redactions", "2", Some("2 Stellen geschwärzt")),
            ("ContributionAsked", "deadline", "2026-12-06", Some("Frist 6.\u{a0}Dezember 2026")),
            ("ContributionReceived", "channel", "phone", Some("Weg: Telefon")),
            ("ContributionReceived", "kind", "idea", None),
            ("ContributionPublished", "kind", "wish", Some("Art jetzt: Wunsch")),
            ("ContributionReceived", "read_back", "no", Some("nicht vorgelesen")),
            ("CallDue", "about", "contribution_asked", None),
            ("FileBlurred", "boxes", "2", Some("2 Bereiche")),
            ("FileAttached", "file_kind", "photo", Some("Foto")),
            ("SupporterAnswered", "stays", "yes", Some("bleibt beim früheren Beitrag")),
            ("SupportGiven", "way", "mail", Some("per E-Mail")),
        ] {
            assert_eq!(fact(texts, event, (key, value)).as_deref(), words, "{event} {key}");
        }
    }
}
