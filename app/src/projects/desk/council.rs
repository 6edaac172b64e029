//! Votum und Beschluss: both wordings side by side, and the six outcomes of the council that never look alike.

use super::href;
use super::show::Page;
use crate::components::compare::{Wording, compare};
use crate::dates;
use domain::projects::{Stage, Step};
use domain::sentences::Sentences;
use leptos::prelude::*;
use store::projects::ConsultationView;

/// The outcomes of a council, in the order of the form.
const OUTCOMES: [Step; 6] =
    [Step::Resolve, Step::ResolveAmended, Step::Reject, Step::EndWithoutResolution, Step::SendBack, Step::CouncilAdjourn];

/// Board and council, word for word, once one of them said something.
pub(super) fn wordings(page: &Page) -> AnyView {
    let (visit, view) = (&page.visit, &page.measure.view);
    let Some(profile) = visit.profile().filter(|_| !view.board_wording.is_empty() || !view.council_wording.is_empty()) else {
        return ().into_any();
    };
    let outcome = view.consultations.iter().rev().find_map(|consultation| Some((consultation, outcome(consultation)?)));
    let word = outcome.map_or_else(|| "noch offen".to_owned(), |(_, stage)| visit.texts().measure_stage(stage, &profile.labels));
    let sealed = outcome.is_some_and(|(_, stage)| matches!(stage, Stage::Resolved | Stage::ResolvedAmended));
    let source =
        outcome.map(|(consultation, _)| format!("{}, {}", consultation.organization, dates::day(consultation.day))).unwrap_or_default();
    let votum = Wording { heading: format!("Votum: {}", profile.labels.board), text: view.board_wording.clone(), source: String::new() };
    let council = Wording { heading: format!("{}: {word}", profile.labels.council), text: view.council_wording.clone(), source };
    let difference =
        (!view.council_difference.is_empty()).then(|| view! { <p><strong>"Unterschied: "</strong>{view.council_difference.clone()}</p> });
    view! {
        <section class="flow" aria-labelledby="wortlaut"><h2 id="wortlaut">"Wortlaut nebeneinander"</h2>{compare(&votum, &council, sealed)}{difference}</section>
    }
    .into_any()
}

/// The council's outcome that a consultation recorded; an advice is none.
pub(super) fn outcome(consultation: &ConsultationView) -> Option<Stage> {
    Stage::from_word(&consultation.result).filter(|stage| stage.is_council_outcome())
}

/// What stands beside the form of an outcome: the other outcomes, and what the board said.
pub(super) fn beside(page: &Page, step: Step) -> AnyView {
    if !OUTCOMES.contains(&step) {
        return ().into_any();
    }
    let (visit, view) = (&page.visit, &page.measure.view);
    let tabs: Vec<_> = OUTCOMES
        .iter()
        .filter(|other| view.stage.target(**other).is_some())
        .map(|other| {
            let current = (*other == step).then_some("page");
            let address = format!("{}?schritt={}#formular", href(visit, view.id), other.word());
            let name =
                visit.profile().zip(view.stage.target(*other)).map(|(profile, stage)| visit.texts().measure_stage(stage, &profile.labels));
            view! { <li><a href=address aria-current=current>{name}</a></li> }
        })
        .collect();
    let tabs = (!tabs.is_empty()).then(|| view! { <nav class="tabs" aria-label="Ergebnis der Beratung"><ul>{tabs}</ul></nav> });
    let board = (!view.board_wording.is_empty()).then(|| {
        let who = visit.profile().map(|profile| format!("Votum: {}. Eine Empfehlung, kein Beschluss.", profile.labels.board));
        view! { <blockquote class="wording"><p>{view.board_wording.clone()}</p><footer>{who}</footer></blockquote> }
    });
    view! { {tabs}{board} }.into_any()
}
