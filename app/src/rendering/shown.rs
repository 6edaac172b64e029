//! Was neben einem Original steht: in the language of the page first, the original folded beneath it, the other languages as links.

use super::names::{marked, own_name};
use crate::components::icon::icon;
use crate::components::prose::prose;
use crate::visit::Visit;
use domain::rendering::Rendered;
use domain::{Language, Written};
use leptos::prelude::*;
use store::rendering::PublicRendering;
use uuid::Uuid;

/// An original and everything public beside it.
#[derive(Debug, Clone)]
pub(crate) struct Shown {
    original: Written,
    mark: String,
    siblings: Vec<PublicRendering>,
}

impl Shown {
    /// What of `all` belongs to one original; `mark` says how it reads now.
    pub(crate) fn new(all: &[PublicRendering], of: (Rendered, Uuid), original: Written, mark: String) -> Self {
        Self { original, mark, siblings: all.iter().filter(|sibling| sibling.of == of).cloned().collect() }
    }

    /// The sibling that this page shows first: in its own language; on a page in Leichte Sprache German is better than what is neither.
    fn here(&self, visit: &Visit) -> Option<&PublicRendering> {
        let page = visit.speaks();
        let in_language = |wanted: Language| self.siblings.iter().find(|sibling| sibling.language == wanted);
        in_language(page).or_else(|| in_language(Language::German).filter(|_| page == Language::Easy))
    }

    /// The title as this page says it, for its head.
    pub(crate) fn title(&self, visit: &Visit, original: &str) -> String {
        self.here(visit).map_or_else(|| original.to_owned(), |sibling| sibling.title.clone())
    }

    /// `lang` and `dir` of that title.
    pub(crate) fn title_marks(&self, visit: &Visit) -> (Option<&'static str>, Option<&'static str>) {
        self.here(visit).map_or_else(|| marked(visit, self.original), |sibling| marks(visit, sibling.language))
    }

    /// The text as this page says it. `original` is what everybody else reads; without one there is nothing to fold.
    pub(crate) fn text(&self, visit: &Visit, original: Option<AnyView>) -> AnyView {
        let Some(sibling) = self.here(visit) else { return original.into_any() };
        let texts = visit.texts();
        let (lang, dir) = marks(visit, sibling.language);
        let body = if sibling.language == Language::Easy {
            let sentences: Vec<_> =
                sibling.text.lines().filter(|line| !line.trim().is_empty()).map(|line| view! { <p>{line.to_owned()}</p> }).collect();
            view! { <div class="easy flow measure" lang=lang dir=dir>{sentences}</div> }.into_any()
        } else {
            view! { <div class="flow measure" lang=lang dir=dir>{prose(&sibling.text)}</div> }.into_any()
        };
        let outdated = (sibling.of_mark != self.mark).then(|| view! { " "{texts.say("rendering-outdated")} });
        let folded = original.map(|original| {
            let label = texts.say_with("rendering-original", &[("language", own_name(visit, self.original).into())]);
            view! { <details class="disclosure"><summary>{label}</summary><div class="flow">{original}</div></details> }
        });
        view! { {body}<p class="soft small">{icon("globe")}" "{self.source(visit, sibling)}{outdated}</p>{folded} }.into_any()
    }

    /// Who made it and of what.
    fn source(&self, visit: &Visit, sibling: &PublicRendering) -> String {
        let texts = visit.texts();
        if sibling.language == Language::Easy {
            return texts.say_with("rendering-easy", &[("name", sibling.checked_by.as_str().into())]);
        }
        texts.say_with("rendering-translated", &[("language", own_name(visit, self.original).into())])
    }

    fn languages(&self) -> impl Iterator<Item = Language> + '_ {
        let original = self.original.language().filter(|_| !self.siblings.is_empty());
        self.siblings.iter().map(|sibling| sibling.language).chain(original)
    }
}

fn marks(visit: &Visit, language: Language) -> (Option<&'static str>, Option<&'static str>) {
    if language == visit.speaks() { (None, None) } else { (Some(language.tag()), Some(language.direction())) }
}

/// „In anderen Sprachen: Leichte Sprache · Türkçe“, each leading to this page in it.
pub(crate) fn others<'a>(visit: &Visit, all: impl IntoIterator<Item = &'a Shown>) -> Option<AnyView> {
    let mut languages: Vec<Language> = all.into_iter().flat_map(Shown::languages).filter(|language| *language != visit.speaks()).collect();
    languages.sort_unstable();
    languages.dedup();
    // A page that answers a sent form has no address in another language.
    if languages.is_empty() || visit.sent {
        return None;
    }
    let label = visit.texts().say("rendering-others");
    let links: Vec<_> = languages
        .into_iter()
        .map(|language| {
            view! { <li><a href=visit.in_language(language) lang=language.tag() hreflang=language.tag() dir=language.direction()>{language.own_name()}</a></li> }
        })
        .collect();
    Some(view! { <nav class="row small" aria-label=label.clone()><span class="soft" aria-hidden="true">{label.clone()}</span><ul class="row" role="list">{links}</ul></nav> }.into_any())
}
