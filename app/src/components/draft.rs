//! Entwurf: the line below a form that keeps what is typed on the device, and its end on the page that confirms.

use crate::visit::Visit;
use islands::participation::{Draft, DraftSent, DraftTexts};
use leptos::prelude::*;

/// Keeps the fields with these ids until the form at `path` is sent. How to reach somebody is never among them.
pub fn draft(visit: &Visit, path: &str, fields: &'static str) -> AnyView {
    let texts = visit.texts();
    let said = DraftTexts { kept: texts.say("draft-kept"), forget: texts.say("draft-forget"), forgotten: texts.say("draft-forgotten") };
    view! { <Draft name=place(visit, path) fields=fields texts=said/> }.into_any()
}

/// The form at `path` has arrived: its draft is forgotten.
pub fn draft_sent(visit: &Visit, path: &str, fields: &'static str) -> AnyView {
    view! { <DraftSent name=place(visit, path) fields=fields/> }.into_any()
}

/// One draft for all languages: whoever finds their own language later finds their words there.
fn place(visit: &Visit, path: &str) -> String {
    visit.href(path).trim_start_matches(visit.language.prefix()).to_owned()
}
