//! Was dazugehört: similar contributions, merged ones, measures, and the office's own notes.

use super::Item;
use super::talk::section;
use crate::components::chip::measure_chip;
use crate::components::icon::icon;
use crate::dates;
use crate::moderation::queue::{self, PATH};
use crate::moderation::redaction;
use crate::moderation::sheet::button;
use crate::routes::{OFFICE, Who};
use domain::people::Role;
use leptos::prelude::*;
use store::participation::MergeView;

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
    rows.extend(view.split_from.iter().map(|other| line("Entstanden aus:", other)));
    rows.extend(view.parts.iter().map(|other| line("Aufgeteilt in:", other)));
    rows.extend(view.merges.iter().map(|merge| proposed(item, merge, line("Vorgeschlagen, gemeinsam mit:", &merge.other))));
    section("zusammen", "Gehört zusammen", rows)
}

/// A merge whose authors are asked: how many answered, until when, and what this author said by telephone or at the counter.
fn proposed(item: &Item, merge: &MergeView, heading: AnyView) -> AnyView {
    let said = format!("{} von {} einverstanden oder nicht zu erreichen. Frist: {}.", merge.agreed, merge.asked, dates::date(merge.due_at));
    let sheet = item.sheet("zustimmung", "zustimmung");
    let form = (merge.waits_for_author && OFFICE.admits(&item.visit.actor)).then(|| {
        let fields = view! { <input type="hidden" name="proposal" value=merge.id.to_string()/><p>"Antwort der Person, die diesen Beitrag geschrieben hat:"</p> };
        let buttons = view! {
            <button class="button button--second" type="submit" name="answer" value="yes">{icon("check")}"Einverstanden"</button>
            <button class="button button--second" type="submit" name="answer" value="no">{icon("undo")}"Nicht einverstanden"</button>
        };
        sheet.form(fields.into_any(), buttons.into_any())
    });
    view! { <div class="flow">{heading}<p class="soft">{said}</p>{form}</div> }.into_any()
}

/// The way to the lists of supports and to comments that somebody says.
pub(super) fn voices(item: &Item) -> AnyView {
    if !item.view.public || !OFFICE.admits(&item.visit.actor) {
        return ().into_any();
    }
    let href = item.visit.href(&format!("{PATH}/{}/stimmen", item.view.id));
    view! { <p><a class="link-button" href=href>"Stimmen vom Papier und Kommentare eintragen"</a></p> }.into_any()
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
        .hint("Nur im Büro zu lesen, nie öffentlich. Trotzdem sachlich: Wer geschrieben hat, kann Auskunft verlangen. Mit @Vorname kommt die Notiz in den Eingang dieser Person.")
        .area(3);
    let form = sheet.folded("Notiz schreiben", sheet.form(field, button("button button--second", "pen", "Notiz speichern")));
    view! { <section class="flow" aria-labelledby="notizen"><h3 id="notizen">"Notizen des Büros"</h3>{list}{form}</section> }.into_any()
}
