//! The page as an island finds it. Islands draw nothing again that the page has drawn: they find its parts and change what is new.

use leptos::prelude::RenderHtml;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, Event, HtmlInputElement};

/// Finished HTML for `put`, without the markers (`<!>`) that only hydration needs.
pub fn finished(view: impl RenderHtml) -> String {
    view.to_html().replace("<!>", "")
}

/// The first element below `element` that matches.
pub fn find(element: &Element, selector: &str) -> Option<Element> {
    element.query_selector(selector).ok().flatten()
}

/// The element or the nearest one around it that matches.
pub fn nearest(element: &Element, selector: &str) -> Option<Element> {
    element.closest(selector).ok().flatten()
}

/// The element that an event happened to.
pub fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

/// What is typed in a field, of one line or of several.
pub fn value(field: &Element) -> String {
    field.unchecked_ref::<HtmlInputElement>().value()
}

/// Sets or removes an attribute that has no value.
pub fn mark(element: &Element, name: &str, set: bool) {
    let _ = element.toggle_attribute_with_force(name, set);
}

/// Shows a sentence in the part of that name, or hides the part when there is none.
pub fn say(element: &Element, part: &str, sentence: &str) {
    if let Some(part) = find(element, part) {
        part.set_text_content(Some(sentence));
        mark(&part, "hidden", sentence.is_empty());
    }
}

/// Puts finished HTML of our own server into the part of that name. What is the same already stays, so that nobody hears it twice.
pub fn put(element: &Element, part: &str, html: &str) {
    if let Some(part) = find(element, part)
        && part.inner_html() != html
    {
        part.set_inner_html(html);
    }
}
