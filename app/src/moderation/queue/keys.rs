//! Tastenkürzel: shown on screen, each with a button or link that does the same, and switched off by one link (WCAG 2.1.4).

use super::PATH;
use crate::moderation::filters::Filters;
use crate::visit::Visit;
use leptos::prelude::*;

/// Key and what it does.
const KEYS: &[(&str, &str)] = &[
    ("j", "nächste Zeile"),
    ("k", "vorige Zeile"),
    ("Eingabe", "Zeile öffnen"),
    ("x", "Zeile auswählen oder abwählen"),
    ("a", "zu den gemeinsamen Schritten"),
    ("?", "diese Liste auf- und zuklappen"),
];

/// The list of keys, and the way to switch them off or on.
pub(super) fn legend(visit: &Visit, filters: &Filters, on: bool) -> AnyView {
    if !on {
        let href = visit.href(&filters.address(PATH, None));
        return view! { <p class="small soft">"Tastenkürzel sind ausgeschaltet. "<a href=href>"Einschalten"</a></p> }.into_any();
    }
    let off = visit.href(&filters.address(PATH, Some(("tasten", "aus"))));
    let rows: Vec<_> = KEYS.iter().map(|(key, what)| view! { <div><dt><kbd>{*key}</kbd></dt><dd>{*what}</dd></div> }).collect();
    view! {
        <details class="disclosure" id="tasten" open>
            <summary>"Tastenkürzel"</summary>
            <div class="flow">
                <dl class="facts">{rows}</dl>
                <p class="small soft">"Sie gelten nicht, während in einem Feld geschrieben wird. "<a href=off>"Ausschalten"</a></p>
            </div>
        </details>
    }
    .into_any()
}
