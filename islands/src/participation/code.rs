//! Abholcode: the QR carries it behind `#`, which no server ever sees; the field is filled from there. Without script one types it.

use domain::ReceiptCode;
use leptos::html;
use leptos::prelude::*;

/// The field for a reference or a receipt code.
#[island]
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
    let field = NodeRef::<html::Input>::new();
    Effect::new(move || {
        let code = location_hash().filter(|hash| hash.parse::<ReceiptCode>().is_ok());
        if let (Some(code), Some(input)) = (code, field.get()) {
            input.set_value(&code);
        }
    });
    let invalid = error.is_some();
    let described = if invalid { "code-h code-e" } else { "code-h" };
    view! {
        <div class=if invalid { "field field--error flow" } else { "field flow" }>
            <label for="code">{label}</label>
            <p class="hint" id="code-h">{hint}</p>
            {error.map(|error| view! { <p class="error" id="code-e">{error}</p> })}
            <input class="input ref" type="text" id="code" name="code" dir="ltr" value=value autocomplete="off" autocapitalize="characters" spellcheck="false" node_ref=field aria-invalid=invalid.then_some("true") aria-describedby=described/>
        </div>
    }
}
