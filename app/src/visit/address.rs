//! Adressen und Sprache eines Besuchs: every link of a page keeps the language of the page, so no cookie has to (`docs/decisions/0006-languages.md`).

use super::Visit;
use crate::texts::Texts;
use domain::Language;
use leptos::prelude::use_context;

/// Part of every address of the workplace, which has German only.
const WORKPLACE: &str = "/arbeitsplatz";

/// Texts of the page that is being drawn, for parts that are drawn on every page and in the workplace alike.
pub fn texts_here() -> &'static Texts {
    use_context::<Visit>().map_or_else(Texts::german, |visit| visit.texts())
}

impl Visit {
    /// An address inside the district, in the language of this page: `/mitmachen` → `/ar/dalheim/mitmachen`.
    pub fn href(&self, path: &str) -> String {
        match &self.place {
            Some(place) if self.state.config.single.as_deref() != Some(place.profile.slug.as_str()) => {
                format!("{}/{}{path}", self.language.prefix(), place.profile.slug)
            }
            _ => self.top(path),
        }
    }

    /// An address of the installation, in the language of this page: `/anmelden` → `/ar/anmelden`.
    pub fn top(&self, path: &str) -> String {
        match (self.language.prefix(), path) {
            ("", "") => "/".to_owned(),
            (prefix, path) => format!("{prefix}{path}"),
        }
    }

    /// This very address in a language.
    pub fn in_language(&self, language: Language) -> String {
        let single = self
            .state
            .config
            .single
            .as_ref()
            .and_then(|slug| self.path.strip_prefix('/')?.strip_prefix(slug.as_str()))
            .filter(|rest| rest.is_empty() || rest.starts_with('/'));
        let path = match single.unwrap_or(&self.path) {
            "" | "/" if language.prefix().is_empty() => "/",
            "" | "/" => "",
            path => path,
        };
        let query = if self.query.is_empty() { String::new() } else { format!("?{}", self.query) };
        format!("{}{path}{query}", language.prefix())
    }

    /// The language that this page is written in: the workplace has German only.
    pub fn speaks(&self) -> Language {
        if self.at_workplace() { Language::German } else { self.language }
    }

    /// For what was written in German: `Some("de")` on a page in another language, so that it is read out and drawn as German.
    pub fn german(&self) -> Option<&'static str> {
        (!self.speaks().is_german()).then_some("de")
    }

    /// The direction that goes with [`Self::german`].
    pub fn german_dir(&self) -> Option<&'static str> {
        self.german().map(|_| "ltr")
    }

    /// The same with scheme and host, from the configuration.
    pub fn url(&self, path: &str) -> String {
        format!("{}{}", self.state.config.base_url, self.href(path))
    }

    /// Texts in the language of this page.
    pub fn texts(&self) -> &'static Texts {
        Texts::of(self.speaks())
    }

    /// A page of the workplace.
    pub fn at_workplace(&self) -> bool {
        self.path.contains(WORKPLACE)
    }
}
