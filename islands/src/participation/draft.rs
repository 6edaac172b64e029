//! Entwurf: what somebody types stays on their own device until it is sent. Nothing is kept before they type, and never how to reach them.

use crate::page::{find, mark, nearest, target, value};
use crate::request::{forget, remember, remembered};
use leptos::ev;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlInputElement};
use std::cell::Cell;
use std::rc::Rc;

/// The sentences of the island, written by the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftTexts {
    /// That the device keeps what was typed.
    pub kept: String,
    /// The button that forgets it.
    pub forget: String,
    /// That it is forgotten.
    pub forgotten: String,
}

/// The line below a form, not seen before somebody typed.
#[component]
pub fn Draft(
    /// Under which name the device keeps it: the address of the form.
    name: String,
    /// Ids of the fields that are kept, separated by spaces.
    fields: &'static str,
    /// Sentences.
    texts: DraftTexts,
) -> impl IntoView {
    view! {
        <DraftKeeping>
            <p class="draft row small" hidden data-draft=name data-fields=fields data-forgotten=texts.forgotten>
                <span>{texts.kept}</span>
                <button class="link-button" type="button">{texts.forget}</button>
            </p>
        </DraftKeeping>
    }
}

/// Keeps the fields of the form around it, and brings them back.
#[island]
pub fn DraftKeeping(
    /// The line.
    children: Children,
) -> impl IntoView {
    view! { <div aria-live="polite" use:keep>{children()}</div> }
}

fn place(line: &Element, field: &str) -> String {
    format!("entwurf {} {field}", line.get_attribute("data-draft").unwrap_or_default())
}

fn fields(line: &Element) -> Vec<String> {
    line.get_attribute("data-fields").unwrap_or_default().split(' ').map(str::to_owned).collect()
}

fn keep(around: Element) {
    let (Some(form), Some(line)) = (nearest(&around, "form"), find(&around, "[data-draft]")) else { return };
    let mut back = false;
    for name in fields(&line) {
        let Some(field) = find(&form, &format!("#{name}")) else { continue };
        // What the page brings along, because it was sent and comes back, is newer.
        if let Some(text) = remembered(&place(&line, &name)).filter(|_| value(&field).is_empty()) {
            field.unchecked_ref::<HtmlInputElement>().set_value(&text);
            back = true;
        }
    }
    mark(&line, "hidden", !back);
    let over = Rc::new(Cell::new(false));
    forget_on_click(&line, &over);
    window_event_listener(ev::input, move |event| {
        let Some(field) = target(&event).filter(|field| form.contains(Some(field))) else { return };
        if over.get() || !fields(&line).contains(&field.id()) {
            return;
        }
        let (name, text) = (place(&line, &field.id()), value(&field));
        if text.is_empty() {
            forget(&name)
        } else {
            remember(&name, &text)
        }
        let kept = fields(&line).iter().any(|name| remembered(&place(&line, name)).is_some());
        mark(&line, "hidden", !kept);
    });
}

/// One click forgets; from then on nothing more is kept on this page.
fn forget_on_click(line: &Element, over: &Rc<Cell<bool>>) {
    let (line, over) = (line.clone(), Rc::clone(over));
    window_event_listener(ev::click, move |event| {
        let Some(button) = target(&event).and_then(|at| nearest(&at, "button")).filter(|button| line.contains(Some(button))) else {
            return;
        };
        over.set(true);
        for name in fields(&line) {
            forget(&place(&line, &name));
        }
        if let Some(said) = find(&line, "span") {
            said.set_text_content(line.get_attribute("data-forgotten").as_deref());
        }
        mark(&button, "hidden", true);
    });
}

/// Stands on the page that says it has arrived: the device forgets the draft.
#[component]
pub fn DraftSent(
    /// Under which name the device kept it.
    name: String,
    /// Ids of the fields that were kept.
    fields: &'static str,
) -> impl IntoView {
    view! { <DraftForgetting><span hidden data-draft=name data-fields=fields></span></DraftForgetting> }
}

/// Forgets the draft.
#[island]
pub fn DraftForgetting(
    /// Which one.
    children: Children,
) -> impl IntoView {
    view! { <div use:drop_draft>{children()}</div> }
}

fn drop_draft(around: Element) {
    let Some(line) = find(&around, "[data-draft]") else { return };
    for name in fields(&line) {
        forget(&place(&line, &name));
    }
}
