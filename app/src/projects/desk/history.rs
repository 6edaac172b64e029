//! Verlauf: everything that was recorded about the measure and its papers, newest first, with the facts of each step.

use super::show::Page;
use crate::dates;
use crate::rendering::names::german_name;
use crate::visit::{Visit, role_name};
use chrono::NaiveDate;
use domain::Language;
use domain::events::{ObjectKind, Recorded};
use domain::projects::{CostClass, Fit, Origin, ProofOfUse};
use leptos::prelude::*;

/// The whole record. The contributions have theirs, and it is not for every office.
pub(super) fn history(page: &Page) -> AnyView {
    let events = page.measure.view.history.iter().rev().filter(|event| matches!(event.object, ObjectKind::Measure | ObjectKind::Paper));
    let items: Vec<_> = events.map(|event| item(&page.visit, event)).collect();
    view! { <section class="flow" aria-labelledby="verlauf"><h2 id="verlauf">"Verlauf"</h2><ol class="timeline" role="list">{items}</ol></section> }.into_any()
}

fn item(visit: &Visit, event: &Recorded) -> AnyView {
    let Some(payload) = &event.payload else {
        return view! { <li><time datetime=dates::machine(event.occurred_at)>{dates::date(event.occurred_at)}</time><p class="soft">"Gelöscht."</p></li> }.into_any();
    };
    let reason = payload.reason.as_deref().and_then(|code| visit.texts().reason(code));
    let facts: Vec<_> =
        payload.facts.iter().filter_map(|(key, value)| fact(visit, key, value)).map(|line| view! { <li>{line}</li> }).collect();
    let facts = (!facts.is_empty()).then(|| view! { <ul class="small">{facts}</ul> });
    let inside = (!payload.public).then_some("Nur intern.");
    view! {
        <li>
            <time datetime=dates::machine(event.occurred_at)>{dates::date(event.occurred_at)}", "{dates::clock(event.occurred_at)}</time>
            <div>
                <p><strong>{visit.texts().deed(&event.kind)}"."</strong>" "{reason}" "{payload.note.clone()}" "<span class="soft">{payload.role.map(role_name)}" "{inside}</span></p>
                {facts}
            </div>
        </li>
    }
    .into_any()
}

/// A fact as a line: as everybody reads it, and what only staff needs; keys of the program are left out.
fn fact(visit: &Visit, key: &str, value: &str) -> Option<String> {
    let day = || value.parse::<NaiveDate>().map_or_else(|_| value.to_owned(), dates::day);
    let line = match key {
        "on" => format!("Tag: {}", day()),
        "promised" => format!("Versprochen bis {}", day()),
        "reached" => format!("Erreicht am {}", day()),
        "source_url" => format!("Link: {value}"),
        "authoritative" => format!("Rolle: {}", if value == "true" { "Beschluss" } else { "Vorberatung" }),
        "remaining" => format!("Danach im Verfügungsfonds: {}", value.parse().map_or_else(|_| value.to_owned(), dates::euro)),
        "cost_class" => format!("Kostenklasse: {}", CostClass::from_word(value).map(|class| visit.texts().cost_class(class))?),
        "fit" => visit.texts().fit(Fit::from_word(value)?),
        "origin" => visit.texts().origin(Origin::from_word(value)?),
        "proof_of_use" => format!("Verwendungsnachweis: {}", proof(ProofOfUse::from_word(value)?)),
        "milestone" if promised(value).is_none() => format!("Meilenstein: {value}"),
        "title_before" => format!("Titel vorher: {value}"),
        "reference" => format!("Nummer {value}"),
        "version" => format!("Fassung {value}"),
        "hash" => format!("Prüfsumme {}", value.chars().take(16).collect::<String>()),
        "presenter" => format!("Vorgestellt von: {value}"),
        "sentence" => value.to_owned(),
        "language" => german_name(Language::from_code(value)?).to_owned(),
        _ => return super::super::history::fact(visit, key, value),
    };
    Some(line)
}

/// A proof of use in a word.
pub(super) const fn proof(proof: ProofOfUse) -> &'static str {
    match proof {
        ProofOfUse::HandedIn => "liegt vor",
        ProofOfUse::NotDue => "nicht nötig",
    }
}

/// The plan of the implementation writes the day before the words.
fn promised(value: &str) -> Option<NaiveDate> {
    value.split_once(' ')?.0.parse().ok()
}
