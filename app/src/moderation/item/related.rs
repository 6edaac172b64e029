//! Was dazugehört: similar contributions, merged ones, measures, and the office's own notes.

use super::Item;
use super::talk::section;
use crate::components::chip::measure_chip;
use crate::dates;
use crate::moderation::queue::{self, PATH};
use crate::moderation::redaction;
use crate::moderation::sheet::button;
use crate::routes::Who;
use domain::people::Role;
use leptos::prelude::*;

/// Who writes notes.
pub(in crate::moderation) const NOTES: Who = Who::Roles(&[Role::Moderator, Role::Manager, Role::ReviewPerson]);

/// Public contributions about the same, to compare.
pub(super) fn similar(item: &Item) -> AnyView {
    if item.view.similar.is_empty() {
        return ().into_any();
    }
    let rows: Vec<_> = item
        .view
        .similar
        .iter()
        .map(|hit| view! { <tr><td>{link(item, domain::ContributionId(hit.id), &hit.title)}</td><td>{redaction::line(&hit.excerpt)}</td></tr> })
        .collect();
    view! {
        <table class="table">
            <caption>"Ähnliche Beiträge, zum Vergleichen öffnen"</caption>
            <thead><tr><th scope="col">"Beitrag"</th><th scope="col">"Anfang"</th></tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

/// The title, as a link for who may open any contribution; a specialist office only opens what was forwarded to it.
fn link(item: &Item, id: domain::ContributionId, title: &str) -> AnyView {
    let title = redaction::line(title);
    if !queue::WHOLE.admits(&item.visit.actor) {
        return title;
    }
    let href = item.visit.href(&item.pane.filters.address(&format!("{PATH}/{id}"), None));
    view! { <a href=href>{title}</a> }.into_any()
}

/// Contributions merged into this one or the one this was merged into.
pub(super) fn merges(item: &Item) -> AnyView {
    let view = &item.view;
    let line = |label: &'static str, (id, reference, title): &(domain::ContributionId, String, String)| {
        view! { <p>{label}" "{link(item, *id, title)}" "<bdi class="ref soft" dir="ltr">{reference.clone()}</bdi></p> }.into_any()
    };
    let mut rows: Vec<AnyView> = view.merged_into.iter().map(|other| line("Steht jetzt in:", other)).collect();
    rows.extend(view.merged_from.iter().map(|other| line("Hier mit dabei:", other)));
    section("zusammen", "Zusammengeführt", rows)
}

/// Measures it became part of.
pub(super) fn measures(item: &Item) -> AnyView {
    let visit = &item.visit;
    let rows = item.view.measures.iter().map(|measure| {
        view! {
            <div class="flow">
                <p><a href=visit.href(&format!("/arbeitsplatz/projekte/{}", measure.id))>{measure.title.clone()}</a>" "<bdi class="ref soft" dir="ltr">{measure.reference.clone()}</bdi>" "{measure_chip(visit, measure.stage)}</p>
                <p class="soft">{measure.taken_over.clone()}</p>
            </div>
        }
        .into_any()
    });
    section("projekte", "Im Projekt", rows.collect())
}

/// Notes of the office, and the form for another one.
pub(super) fn notes(item: &Item) -> AnyView {
    if !NOTES.admits(&item.visit.actor) {
        return ().into_any();
    }
    let rows: Vec<_> = item
        .view
        .notes
        .iter()
        .map(|note| view! { <li><time datetime=dates::machine(note.at)>{dates::short_date(note.at, item.visit.now)}</time><div class="flow">{redaction::paragraphs(&note.text)}<p class="soft small">{note.author.clone()}</p></div></li> })
        .collect();
    let list = (!rows.is_empty()).then(|| view! { <ol class="timeline" role="list">{rows}</ol> });
    let sheet = item.sheet("notiz", "notiz");
    let field = sheet
        .field("note", "Neue Notiz", "")
        .hint("Nur im Büro zu lesen, nie öffentlich. Trotzdem sachlich: Wer geschrieben hat, kann Auskunft verlangen.")
        .area(3);
    let form = sheet.folded("Notiz schreiben", sheet.form(field, button("button button--second", "pen", "Notiz speichern")));
    view! { <section class="flow" aria-labelledby="notizen"><h3 id="notizen">"Notizen des Büros"</h3>{list}{form}</section> }.into_any()
}
