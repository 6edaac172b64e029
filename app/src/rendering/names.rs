//! Namen von Sprachen: for the office in German, for everybody else in the language itself, as people look for it.

use crate::failure::FormFailure;
use crate::form::Control;
use crate::visit::Visit;
use domain::{Language, Written};
use leptos::prelude::*;

/// A language as the office calls it.
pub(crate) const fn german_name(language: Language) -> &'static str {
    match language {
        Language::German => "Deutsch",
        Language::Easy => "Leichte Sprache",
        Language::English => "Englisch",
        Language::Turkish => "Türkisch",
        Language::Arabic => "Arabisch",
        Language::Ukrainian => "Ukrainisch",
    }
}

/// The language of a text as the office calls it.
pub(crate) const fn german_name_of_text(written: Written) -> &'static str {
    match written.language() {
        Some(language) => german_name(language),
        None => "Andere Sprache",
    }
}

/// The language of a text by its own name.
pub(crate) fn own_name(visit: &Visit, written: Written) -> String {
    written.language().map_or_else(|| visit.texts().say("written-other"), |language| language.own_name().to_owned())
}

/// `lang` and `dir` of a text that somebody wrote; nothing where it is in the language of the page (WCAG 3.1.2).
pub(crate) fn marked(visit: &Visit, written: Written) -> (Option<&'static str>, Option<&'static str>) {
    if written.tag() == visit.speaks().tag() { (None, None) } else { (Some(written.tag()), Some("auto")) }
}

/// „In welcher Sprache schreiben Sie?“; at first the language of the page.
pub(crate) fn question(visit: &Visit, typed: &str, failure: &FormFailure) -> AnyView {
    let chosen = Written::typed(typed, visit.speaks());
    let options = Written::ALL.iter().map(|written| (written.word().to_owned(), own_name(visit, *written))).collect();
    Control::new(visit, "language", &visit.texts().say("written-language"), chosen.word(), failure)
        .hint(&visit.texts().say("written-language-hint"))
        .select(options)
}
