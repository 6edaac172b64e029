//! Auf einen Blick: what is recorded about a measure in single words, sums and days; what stays inside the office is marked.

use super::history;
use super::show::Page;
use crate::dates;
use crate::participation::details;
use chrono::NaiveDate;
use leptos::prelude::*;

/// The facts beside the steps.
pub(super) fn facts(page: &Page) -> AnyView {
    view! {
        <aside class="asides" aria-label="Angaben zum Projekt">
            {group("Zuständig", who(page))}
            {group("Kosten und Geld", money(page))}
            {group("Wege und Belege", papers(page))}
            {ideas(page)}
        </aside>
    }
    .into_any()
}

/// What residents said about cost and helpers; a guess of theirs, not the office's estimate.
fn ideas(page: &Page) -> AnyView {
    let rows: Vec<_> = page
        .ideas
        .iter()
        .map(|idea| {
            let href = page.visit.href(&format!("/beitraege/{}", idea.reference));
            view! { <p><a href=href>{idea.title.clone()}</a></p><dl class="facts">{details::facts(&page.visit, &idea.details)}</dl> }
        })
        .collect();
    (!rows.is_empty()).then(|| view! { <div class="box flow"><h2>"Aus den Vorschlägen"</h2>{rows}</div> }).into_any()
}

type Fact = Option<(&'static str, AnyView)>;

fn group(heading: &'static str, facts: Vec<Fact>) -> AnyView {
    let rows: Vec<_> = facts.into_iter().flatten().map(|(label, value)| view! { <div><dt>{label}</dt><dd>{value}</dd></div> }).collect();
    (!rows.is_empty()).then(|| view! { <div class="box flow"><h2>{heading}</h2><dl class="facts">{rows}</dl></div> }).into_any()
}

fn text(label: &'static str, value: &str) -> Fact {
    (!value.is_empty()).then(|| (label, value.to_owned().into_any()))
}

fn sum(label: &'static str, value: Option<i64>) -> Fact {
    value.map(|sum| (label, dates::euro(sum).into_any()))
}

fn day(label: &'static str, value: Option<NaiveDate>) -> Fact {
    value.map(|day| (label, view! { <time datetime=day.to_string()>{dates::day(day)}</time> }.into_any()))
}

fn who(page: &Page) -> Vec<Fact> {
    let (texts, view) = (page.visit.texts(), &page.measure.view);
    let origin = [texts.origin(view.origin), view.origin_note.clone()];
    let origin = origin.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(": ");
    vec![
        text("Zuständige Stelle", &view.office),
        text("Ansprechperson (intern)", &page.measure.contact),
        text("Eigentum", &view.land_owner),
        text("Herkunft", &origin),
        text("Gehörte Arbeitsgruppe", &view.group_heard),
        day("Wiedervorlage", view.review_on),
    ]
}

fn money(page: &Page) -> Vec<Fact> {
    let (texts, costs) = (page.visit.texts(), &page.measure.view.costs);
    vec![
        costs.class.and_then(|class| text("Kostenklasse", &texts.cost_class(class))),
        sum("Geschätzt", costs.planned),
        sum("Bewilligt", costs.approved),
        sum("Ausgegeben", costs.spent),
        text("Finanzierung", &costs.funding),
        text("Förderfähigkeit", &costs.eligibility),
    ]
}

fn papers(page: &Page) -> Vec<Fact> {
    let view = &page.measure.view;
    let link = (!view.source_url.is_empty()).then(|| {
        ("Ratsinformationssystem", view! { <a href=view.source_url.clone() rel="noopener noreferrer">"Drucksache ansehen"</a> }.into_any())
    });
    let number =
        (!view.drucksache.is_empty()).then(|| ("Drucksache", view! { <bdi class="ref">{view.drucksache.clone()}</bdi> }.into_any()));
    let signed = view
        .stage
        .is_votum()
        .then(|| ("Niederschrift", if page.measure.minutes_signed { "unterzeichnet" } else { "noch nicht unterzeichnet" }.into_any()));
    let granted =
        view.granted.map(|granted| ("Entscheidung der Verwaltung", if granted { "bewilligt" } else { "nicht bewilligt" }.into_any()));
    let proof = view.proof_of_use.map(|proof| ("Verwendungsnachweis", history::proof(proof).into_any()));
    vec![signed, number, link, granted, proof, text("Wirkung", &view.effect), text("Beim nächsten Mal anders", &view.lessons)]
}
