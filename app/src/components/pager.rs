//! Seiten einer Liste: plain links.

use crate::components::icon::arrow;
use crate::visit::texts_here;
use leptos::prelude::*;

/// Links to the first and the next page of a keyset list.
pub fn pager(first: Option<String>, next: Option<String>) -> AnyView {
    if first.is_none() && next.is_none() {
        return ().into_any();
    }
    let texts = texts_here();
    view! {
        <nav class="pager" aria-label=texts.say("pager-name")>
            <ul>
                {first.map(|href| view! { <li><a href=href>{texts.say("pager-first")}</a></li> })}
                {next.map(|href| view! { <li><a href=href rel="next">{texts.say("pager-next")}" "{arrow()}</a></li> })}
            </ul>
        </nav>
    }
    .into_any()
}
