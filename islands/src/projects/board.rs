//! Karte verschieben: dragging a card only opens the form of one allowed step; its twin is the list of steps on the card itself,
//! plain links that need no script. Nothing here ever sets a stage (`decisions.md` 22).
//!
//! The page marks its own HTML: `section[data-group]` is a group, `[data-card]` a card, `a[data-to]` a step that leads to a group,
//! `.card__handle` the handle. The island only watches.

use crate::page::{find, nearest, target};
use leptos::ev::{MouseEvent, PointerEvent};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlElement};

/// A pointer that moved less than this many pixels pressed the handle, it did not drag.
const STILL: i32 = 6;

/// The sentences of the board, written by the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MoveTexts {
    /// No step leads to the group below the pointer.
    pub nowhere: String,
    /// Letting go opens a form.
    pub opens: String,
    /// Several steps lead there: one has to be chosen.
    pub choose: String,
}

/// A card that moves.
#[derive(Debug, Clone, PartialEq)]
struct Drag {
    card: Element,
    from: (i32, i32),
}

/// A board whose cards move.
#[component]
pub fn BoardMove(
    /// Sentences.
    texts: MoveTexts,
    /// The board, drawn by the page.
    children: Children,
) -> impl IntoView {
    view! { <CardMoving><div data-nowhere=texts.nowhere data-opens=texts.opens data-choose=texts.choose>{children()}</div></CardMoving> }
}

/// Makes the cards of a board movable.
#[island]
pub fn CardMoving(
    /// The board.
    children: Children,
) -> impl IntoView {
    // Elements belong to the browser's one thread, so they live in a local signal.
    let drag = RwSignal::new_local(None::<Drag>);
    let said = RwSignal::new(String::new());

    let begin = move |event: PointerEvent| {
        let Some(handle) = target(&event).and_then(|element| nearest(&element, ".card__handle")) else { return };
        let Some(card) = nearest(&handle, "[data-card]") else { return };
        event.prevent_default();
        let _ = handle.set_pointer_capture(event.pointer_id());
        let _ = card.set_attribute("data-dragging", "");
        mark_groups(Some(&card));
        drag.set(Some(Drag { card, from: (event.client_x(), event.client_y()) }));
    };
    let over = move |event: PointerEvent| {
        let Some(moving) = drag.get_untracked() else { return };
        let steps = group_below(&event).map_or(0, |group| steps_to(&moving.card, &group).len());
        let name = match steps {
            0 => "data-nowhere",
            1 => "data-opens",
            _ => "data-choose",
        };
        let sentence = nearest(&moving.card, "[data-nowhere]").and_then(|board| board.get_attribute(name)).unwrap_or_default();
        if said.get_untracked() != sentence {
            said.set(sentence);
        }
    };
    let end = move |event: PointerEvent| {
        let Some(moving) = drag.get_untracked() else { return };
        stop(drag);
        let (x, y) = moving.from;
        if (event.client_x() - x).abs() + (event.client_y() - y).abs() < STILL {
            said.set(String::new());
            return open_steps(&moving.card);
        }
        let steps = group_below(&event).map(|group| steps_to(&moving.card, &group)).unwrap_or_default();
        match steps.as_slice() {
            [] => {}
            [only] => {
                let _ = location().set_href(&only.get_attribute("href").unwrap_or_default());
            }
            _ => open_steps(&moving.card),
        }
    };
    // Enter and the space bar press the handle without a pointer: they open the twin.
    let press = move |event: MouseEvent| {
        let handle = target(&event).and_then(|element| nearest(&element, ".card__handle"));
        if let Some(card) = handle.filter(|_| event.detail() == 0).and_then(|handle| nearest(&handle, "[data-card]")) {
            open_steps(&card);
        }
    };
    view! {
        <div on:pointerdown=begin on:pointermove=over on:pointerup=end on:pointercancel=move |_| stop(drag) on:click=press>{children()}</div>
        <p class="vh" role="status">{said}</p>
    }
}

/// The group below the pointer.
fn group_below(event: &PointerEvent) -> Option<String> {
    // Pixels of a screen are far below the point where a float loses whole numbers.
    #[allow(clippy::cast_precision_loss)]
    let below = document().element_from_point(event.client_x() as f32, event.client_y() as f32)?;
    nearest(&below, "[data-group]")?.get_attribute("data-group")
}

/// The links of a card that lead to a group.
fn steps_to(card: &Element, group: &str) -> Vec<Element> {
    let links = card.get_elements_by_tag_name("a");
    (0..links.length())
        .filter_map(|place| links.item(place))
        .filter(|link| link.get_attribute("data-to").as_deref() == Some(group))
        .collect()
}

/// While a card moves every group says whether it may go there; afterwards none says anything.
fn mark_groups(card: Option<&Element>) {
    let groups = document().get_elements_by_tag_name("section");
    for group in (0..groups.length()).filter_map(|place| groups.item(place)) {
        let Some(name) = group.get_attribute("data-group") else { continue };
        let _ = match card {
            Some(card) => group.set_attribute("data-drop", if steps_to(card, &name).is_empty() { "no" } else { "yes" }),
            None => group.remove_attribute("data-drop"),
        };
    }
}

fn stop(drag: RwSignal<Option<Drag>, LocalStorage>) {
    if let Some(moving) = drag.get_untracked() {
        let _ = moving.card.remove_attribute("data-dragging");
        mark_groups(None);
        drag.set(None);
    }
}

/// Opens the list of steps on a card and goes to its first one.
fn open_steps(card: &Element) {
    let Some(lid) = find(card, "details") else { return };
    let _ = lid.set_attribute("open", "");
    if let Some(first) = find(&lid, "a").and_then(|link| link.dyn_into::<HtmlElement>().ok()) {
        let _ = first.focus();
    }
}
