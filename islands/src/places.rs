//! Ort auf der Karte: somebody presses the map, or goes over it with the arrow keys and presses Enter. It only fills the hidden field
//! `position` of the form around it; without script the list of landmarks beside the map does the same.
//!
//! The page marks its own HTML: `[data-sheet]` holds the drawing, `[data-chosen]` and `[data-aim]` are its empty groups,
//! `button[data-do]` the tools, `[data-said]` the sentence that is read out.

mod state;

use crate::page::{find, mark, nearest, target, value};
use crate::request;
use leptos::ev::{KeyboardEvent, MouseEvent};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlInputElement};
use state::{Picking, Told};

/// The sentences of the map, written by the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceTexts {
    /// Name of the map as a field.
    pub label: String,
    /// How to use it.
    pub help: String,
    /// Before the name of a landmark.
    pub near: String,
    /// A point is set.
    pub set: String,
    /// Nothing is chosen any more.
    pub cleared: String,
    /// A corner is set.
    pub corner: String,
    /// No more corners.
    pub full: String,
    /// Tool: one point.
    pub point: String,
    /// Tool: corners of an area.
    pub area: String,
    /// Tool: closer.
    pub larger: String,
    /// Tool: farther.
    pub smaller: String,
    /// Tool: nothing chosen.
    pub clear: String,
}

/// A map on which a place is chosen.
#[component]
pub fn PlaceMap(
    /// Sentences.
    texts: PlaceTexts,
    /// South, west, north and east in millionths of a degree.
    bounds: String,
    /// One landmark per line: place, `|`, name.
    landmarks: String,
    /// What was chosen before.
    position: String,
    /// The drawing.
    children: Children,
) -> impl IntoView {
    let tool = |name: &'static str, label: String, pressed: Option<&'static str>| {
        view! { <button class="button button--second button--small" type="button" data-do=name aria-pressed=pressed>{label}</button> }
    };
    view! {
        <PlacePicking>
            <div class="place-map flow" data-bounds=bounds data-landmarks=landmarks data-near=texts.near data-set=texts.set
                data-cleared=texts.cleared data-corner=texts.corner data-full=texts.full data-label=texts.label>
                <p class="hint" id="karte-h" hidden data-help>{texts.help}</p>
                <div data-sheet>{children()}</div>
                <p class="row" hidden data-tools>
                    {tool("point", texts.point, Some("true"))}
                    {tool("area", texts.area, Some("false"))}
                    {tool("larger", texts.larger, None)}
                    {tool("smaller", texts.smaller, None)}
                    {tool("clear", texts.clear, None)}
                </p>
                <p class="small" role="status" data-said></p>
                <input type="hidden" name="position" value=position/>
            </div>
        </PlacePicking>
    }
}

/// Makes a map answer.
#[island]
pub fn PlacePicking(
    /// The map, drawn by the page.
    children: Children,
) -> impl IntoView {
    // Elements belong to the browser's one thread, so they live in a local signal.
    let picking = RwSignal::new_local(None::<Picking>);
    let act = move |event: &leptos::web_sys::Event, deed: &dyn Fn(&mut Picking) -> Option<Told>| {
        let Some(around) = target(event).and_then(|element| nearest(&element, ".place-map")) else { return };
        picking.update(|state| {
            if let Some(state) = state
                && let Some(told) = deed(state)
            {
                event.prevent_default();
                show(&around, state, &told);
            }
        });
    };
    let pressed = move |event: MouseEvent| {
        let tool = target(&event).and_then(|element| nearest(&element, "[data-do]")).and_then(|tool| tool.get_attribute("data-do"));
        act(&event, &|state| match &tool {
            Some(tool) => state.use_tool(tool),
            None => {
                let below = target(&event).and_then(|element| nearest(&element, ".map__sheet"))?;
                Some(state.press(request::place_in(&below, event.client_x(), event.client_y())?))
            }
        });
    };
    let key = move |event: KeyboardEvent| {
        let on_sheet = target(&event).is_some_and(|element| element.has_attribute("data-sheet"));
        if on_sheet && !event.alt_key() && !event.ctrl_key() && !event.meta_key() {
            act(&event, &|state| state.key(&event.key(), event.shift_key()));
        }
    };
    view! { <div on:click=pressed on:keydown=key use:wake=picking>{children()}</div> }
}

/// What needs a script appears with it.
fn wake(around: Element, picking: RwSignal<Option<Picking>, LocalStorage>) {
    let Some(map) = find(&around, ".place-map") else { return };
    let said = |name: &str| map.get_attribute(name).unwrap_or_default();
    let chosen = find(&map, "[name=position]").as_ref().map(value).unwrap_or_default();
    let Some(state) = Picking::read(&said("data-bounds"), &said("data-landmarks"), &chosen) else { return };
    if let Some(sheet) = find(&map, "[data-sheet]") {
        for (name, value) in
            [("tabindex", "0"), ("role", "application"), ("aria-label", &said("data-label")), ("aria-describedby", "karte-h")]
        {
            let _ = sheet.set_attribute(name, value);
        }
    }
    for part in ["[data-tools]", "[data-help]"] {
        if let Some(part) = find(&map, part) {
            mark(&part, "hidden", false);
        }
    }
    picking.set(Some(state));
}

/// Draws what is chosen and says what was done.
fn show(around: &Element, state: &Picking, told: &Told) {
    let inner = |part: &str, html: String| {
        if let Some(part) = find(around, part) {
            part.set_inner_html(&html);
        }
    };
    inner("[data-chosen]", state.chosen());
    inner("[data-aim]", state.aim());
    if let Some(sheet) = find(around, ".map__sheet") {
        let _ = sheet.set_attribute("viewBox", &state.view_box());
    }
    for (tool, on) in [("point", !state.area), ("area", state.area)] {
        if let Some(tool) = find(around, &format!("[data-do={tool}]")) {
            let _ = tool.set_attribute("aria-pressed", if on { "true" } else { "false" });
        }
    }
    set(around, "[name=position]", &state.value());
    let near = told.near.then(|| state.near()).flatten().map(|name| {
        let before = around.get_attribute("data-near").unwrap_or_default();
        // Whoever sets a point without words gets the landmark's as a beginning.
        if told.fills
            && let Some(form) = nearest(around, "form")
            && find(&form, "[name=place]").is_some_and(|field| value(&field).is_empty())
        {
            set(&form, "[name=place]", name);
        }
        format!("{before} {name}.")
    });
    let done = told.sentence.and_then(|name| around.get_attribute(name));
    let sentence = [done, near].into_iter().flatten().collect::<Vec<_>>().join(" ");
    if let Some(part) = find(around, "[data-said]") {
        part.set_text_content(Some(&sentence));
    }
}

fn set(around: &Element, field: &str, value: &str) {
    if let Some(field) = find(around, field).and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) {
        field.set_value(value);
    }
}
