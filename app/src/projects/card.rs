//! A measure as a card of the board, and as a row of a list.

use super::next::{stands_still, step};
use crate::components::chip::{chip, measure_chip};
use crate::components::journey::way;
use crate::visit::Visit;
use domain::projects::{BoardGroup, Stage};
use leptos::prelude::*;
use store::projects::MeasureCard;

/// The page of a measure.
pub(super) fn href(visit: &Visit, reference: &str) -> String {
    visit.href(&format!("/projekte/{reference}"))
}

/// A card of the board.
pub(super) fn card(visit: &Visit, card: &MeasureCard) -> AnyView {
    let texts = visit.texts();
    let late = late(visit, card).map(|late| view! { <p>{late}</p> });
    let paused = (card.stage == Stage::Paused || card.stage == Stage::Deferred).then(|| view! { <p>{measure_chip(visit, card.stage)}</p> });
    let from = texts.say_with("projects-from", &[("n", card.contributions.into())]);
    view! {
        <li class="card">
            <h3><a href=href(visit, &card.reference)>{card.title.clone()}</a></h3>
            {late}{paused}
            <footer class="flow">
                {way(card.last_stop, card.stage == Stage::Closed)}
                <p class="meta"><span>{ahead(visit, card)}</span><span>{from}</span></p>
            </footer>
        </li>
    }
    .into_any()
}

/// The red mark of a standstill that everybody sees.
pub(super) fn late(visit: &Visit, card: &MeasureCard) -> Option<AnyView> {
    stands_still(visit, card.due_at).then(|| chip("late", "clock", &visit.texts().say("projects-late")))
}

/// What is ahead, or since when it is done.
fn ahead(visit: &Visit, card: &MeasureCard) -> String {
    match step(visit, card.stage, &card.next_step) {
        Some(step) => step,
        None => visit.texts().since(card.stage_since, visit.now),
    }
}

/// A row of a list: number, title, state, why or since when.
pub(super) fn row(visit: &Visit, card: &MeasureCard) -> AnyView {
    view! {
        <li>
            <span class="ref soft small">{card.reference.clone()}</span>
            <a class="strong" href=href(visit, &card.reference)>{card.title.clone()}</a>
            <span>{measure_chip(visit, card.stage)}</span>
            <span class="small">{why(visit, card)}</span>
        </li>
    }
    .into_any()
}

fn why(visit: &Visit, card: &MeasureCard) -> String {
    if BoardGroup::of(card.stage) != BoardGroup::Otherwise {
        return ahead(visit, card);
    }
    let reason = visit.texts().reason(&card.reason).unwrap_or_default();
    let said = [reason.as_str(), card.note.as_str()].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ");
    if said.is_empty() { ahead(visit, card) } else { said }
}
