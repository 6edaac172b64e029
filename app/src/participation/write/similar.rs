//! Ähnliche Beiträge: while typing by an island, without script once above the form when somebody asks. Never in the way of sending.

use crate::visit::Visit;
use islands::participation::{SimilarContributions, SimilarTexts};
use leptos::prelude::*;
use store::participation::SimilarEntry;

/// What was found when somebody pressed the button.
pub(super) fn asked(visit: &Visit, found: Option<&[SimilarEntry]>) -> AnyView {
    let Some(found) = found else { return ().into_any() };
    let texts = visit.texts();
    if found.is_empty() {
        return view! { <div class="notice" role="status"><p>{texts.say("similar-none")}</p></div> }.into_any();
    }
    let items: Vec<_> = found
        .iter()
        .map(|entry| {
            let href = visit.href(&format!("/beitraege/{}", entry.reference));
            view! { <li><a href=href>{entry.title.clone()}</a><span class="soft small">{entry.excerpt.clone()}</span></li> }
        })
        .collect();
    view! {
        <section class="similar flow" role="status" aria-labelledby="aehnliche">
            <h2 id="aehnliche">{texts.say("similar-title")}</h2>
            <p>{texts.say("similar-lead")}</p>
            <ul role="list">{items}</ul>
        </section>
    }
    .into_any()
}

/// The island below the text.
pub(super) fn island(visit: &Visit) -> AnyView {
    let texts = visit.texts();
    let slug = visit.profile().map(|profile| profile.slug.clone()).unwrap_or_default();
    let said = SimilarTexts { title: texts.say("similar-title"), lead: texts.say("similar-lead") };
    view! { <SimilarContributions slug=slug texts=said/> }.into_any()
}
