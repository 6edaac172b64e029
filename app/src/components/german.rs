//! Deutsche Worte auf einer Seite in einer anderen Sprache: names and texts of people stay German and are marked as German.

use crate::visit::Visit;
use leptos::prelude::*;

/// Some words as they were written; on a page in another language marked, and kept apart from the direction of its script.
pub fn german(visit: &Visit, text: &str) -> AnyView {
    match visit.german() {
        Some(german) => view! { <bdi lang=german>{text.to_owned()}</bdi> }.into_any(),
        None => text.to_owned().into_any(),
    }
}
