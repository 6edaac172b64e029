//! Auf der Arbeitsplatz-Seite eines Originals: which languages there are, and the way to write one.

use super::names::german_name;
use crate::components::icon::icon;
use crate::visit::Visit;
use domain::rendering::{Rendered, RenderingState};
use domain::{ContributionId, Language, MeasureId};
use leptos::prelude::*;

/// Languages and states of what lies beside an original.
pub(crate) type States = Vec<(Rendered, Language, RenderingState)>;

/// Of a contribution.
pub(crate) fn of_contribution(visit: &Visit, id: ContributionId, states: &States) -> AnyView {
    let href = visit.href(&format!("/arbeitsplatz/beitraege/{id}/sprachen"));
    view! { <section class="flow" aria-labelledby="sprachen"><h3 id="sprachen">"Leichte Sprache und Übersetzungen"</h3><ul role="list">{line(Rendered::Contribution, "Beitrag", href, states)}</ul></section> }.into_any()
}

/// Of a measure, its paper and the council's decision, as far as they are there.
pub(crate) fn of_measure(visit: &Visit, id: MeasureId, (paper, decision): (bool, bool), states: &States) -> AnyView {
    let href = |part: &str| visit.href(&format!("/arbeitsplatz/projekte/{id}/sprachen{part}"));
    let parts = [
        (true, Rendered::Measure, "Projekt", href("")),
        (paper, Rendered::Paper, "Vorlage", href("?was=vorlage")),
        (decision, Rendered::Decision, "Beschluss", href("?was=beschluss")),
    ];
    let lines: Vec<_> = parts.into_iter().filter(|(there, ..)| *there).map(|(_, of, label, href)| line(of, label, href, states)).collect();
    view! { <section class="flow" aria-labelledby="sprachen"><h2 id="sprachen">"Leichte Sprache und Übersetzungen"</h2><ul role="list">{lines}</ul></section> }.into_any()
}

fn line(of: Rendered, label: &'static str, href: String, states: &States) -> AnyView {
    let names: Vec<String> = states
        .iter()
        .filter(|(kind, ..)| *kind == of)
        .map(|(_, language, state)| match state {
            RenderingState::Public => german_name(*language).to_owned(),
            RenderingState::Draft => format!("{} (Entwurf)", german_name(*language)),
        })
        .collect();
    let names = if names.is_empty() { "noch nichts".to_owned() } else { names.join(", ") };
    view! { <li>{format!("{label}: {names} ")}<a class="link-button" href=href>{icon("pen")}"Schreiben oder ändern"<span class="vh">{format!(": {label}")}</span></a></li> }.into_any()
}
