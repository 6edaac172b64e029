//! Abholcode: the QR carries it behind `#`, which no server ever sees; the field is filled from there. Without script one types it.

use crate::page::find;
use domain::ReceiptCode;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlInputElement};

/// The field for a reference or a receipt code.
#[component]
pub fn CodeField(
    /// Label.
    label: String,
    /// Hint below it.
    hint: String,
    /// What was typed before.
    value: String,
    /// What is wrong with it.
    error: Option<String>,
) -> impl IntoView {
    let invalid = error.is_some();
    let described = if invalid { "code-h code-e" } else { "code-h" };
    view! {
        <CodeFilling>
            <div class=if invalid { "field field--error flow" } else { "field flow" }>
                <label for="code">{label}</label>
                <p class="hint" id="code-h">{hint}</p>
                {error.map(|error| view! { <p class="error" id="code-e">{error}</p> })}
                <input class="input ref" type="text" id="code" name="code" dir="ltr" value=value autocomplete="off" autocapitalize="characters" spellcheck="false" aria-invalid=invalid.then_some("true") aria-describedby=described/>
            </div>
        </CodeFilling>
    }
}

/// Fills the field that the page has drawn.
#[island]
pub fn CodeFilling(
    /// The field.
    children: Children,
) -> impl IntoView {
    view! { <div use:fill>{children()}</div> }
}

fn fill(around: Element) {
    let code = location_hash().filter(|hash| hash.parse::<ReceiptCode>().is_ok());
    let field = find(&around, "input").and_then(|field| field.dyn_into::<HtmlInputElement>().ok());
    if let (Some(code), Some(field)) = (code, field) {
        field.set_value(&code);
    }
}
