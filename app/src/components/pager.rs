//! Seiten einer Liste: plain links.

use crate::components::icon::arrow;
use leptos::prelude::*;

/// Links to the first and the next page of a keyset list.
pub fn pager(first: Option<String>, next: Option<String>) -> AnyView {
    if first.is_none() && next.is_none() {
        return ().into_any();
    }
    view! {
        <nav class="pager" aria-label="Seiten">
            <ul>
                {first.map(|href| view! { <li><a href=href>"Zum Anfang"</a></li> })}
                {next.map(|href| view! { <li><a href=href rel="next">"Weitere zeigen "{arrow()}</a></li> })}
            </ul>
        </nav>
    }
    .into_any()
}
