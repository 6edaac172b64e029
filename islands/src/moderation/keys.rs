//! Tastenkürzel des Eingangs: each of them only does what a link, a box or a heading of the page does too. The page says which they are, and
//! leaves the island out where somebody switched them off (WCAG 2.1.4).

use crate::page::{find, nearest};
use leptos::ev;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlElement, KeyboardEvent};

/// The queue, moved through by keys.
#[island]
pub fn QueueKeys(
    /// The queue, drawn by the page.
    children: Children,
) -> impl IntoView {
    view! { <div use:listen>{children()}</div> }
}

fn listen(around: Element) {
    let handle = window_event_listener(ev::keydown, move |event| {
        if meant(&event) && act(&around, &event.key()) {
            event.prevent_default();
        }
    });
    on_cleanup(move || handle.remove());
}

/// A plain key outside of any field: nothing that browser, screen reader or person means otherwise.
fn meant(event: &KeyboardEvent) -> bool {
    let at = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let field = at.is_some_and(|at| nearest(&at, "input:not([type=checkbox]), select, textarea, [contenteditable]").is_some());
    !(field || event.ctrl_key() || event.alt_key() || event.meta_key() || event.is_composing())
}

/// Does what the key says; whether there was something to do.
fn act(around: &Element, key: &str) -> bool {
    match key {
        "j" => go(around, 1),
        "k" => go(around, -1),
        "x" => press(current(around).and_then(|row| find(&row, "input[type=checkbox]"))),
        "a" => focus(find(around, "#deed button")),
        "?" => press(document().query_selector("#tasten > summary").ok().flatten()),
        _ => false,
    }
}

/// The row that has the focus.
fn current(around: &Element) -> Option<Element> {
    let row = nearest(&document().active_element()?, ".queue > li")?;
    around.contains(Some(&row)).then_some(row)
}

/// To the next row or the one before; from nowhere to the first.
fn go(around: &Element, step: i32) -> bool {
    let to = match current(around) {
        None => find(around, ".queue > li"),
        Some(row) if step > 0 => row.next_element_sibling(),
        Some(row) => row.previous_element_sibling(),
    };
    focus(to.and_then(|row| find(&row, "a")))
}

fn focus(element: Option<Element>) -> bool {
    let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) else { return false };
    element.focus().is_ok()
}

fn press(element: Option<Element>) -> bool {
    let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) else { return false };
    element.click();
    true
}
