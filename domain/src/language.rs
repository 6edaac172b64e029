//! Sprachen der Oberfläche. German has no prefix in an address; the others stand in front of everything: `/ar/dalheim/mitmachen`.

use crate::people::words;
use serde::{Deserialize, Serialize};

words! {
    /// The language that a text is written in; not every one has pages of its own.
    Written {
        /// Deutsch.
        German = "de",
        /// English.
        English = "en",
        /// Türkçe.
        Turkish = "tr",
        /// العربية.
        Arabic = "ar",
        /// Українська.
        Ukrainian = "uk",
        /// Any other one: welcome all the same.
        Other = "other",
    }
}

impl Written {
    /// What browsers and screen readers are told (WCAG 3.1.2); `und` says that nobody knows.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Other => "und",
            Self::German | Self::English | Self::Turkish | Self::Arabic | Self::Ukrainian => self.word(),
        }
    }

    /// What somebody chose in a form; anything else is the language of the page.
    pub fn typed(word: &str, page: Language) -> Self {
        Self::from_word(word).unwrap_or_else(|| page.written())
    }

    /// The same as a language of pages.
    pub const fn language(self) -> Option<Language> {
        match self {
            Self::German => Some(Language::German),
            Self::English => Some(Language::English),
            Self::Turkish => Some(Language::Turkish),
            Self::Arabic => Some(Language::Arabic),
            Self::Ukrainian => Some(Language::Ukrainian),
            Self::Other => None,
        }
    }
}

/// A language that pages and mails are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// Deutsch.
    #[default]
    German,
    /// Leichte Sprache: German in short sentences.
    Easy,
    /// English.
    English,
    /// Türkçe.
    Turkish,
    /// العربية, written from right to left.
    Arabic,
    /// Українська.
    Ukrainian,
}

impl Language {
    /// All, in the order in which they are offered.
    pub const ALL: &[Self] = &[Self::German, Self::Easy, Self::English, Self::Turkish, Self::Arabic, Self::Ukrainian];

    /// The word that is stored and stands in addresses.
    pub const fn code(self) -> &'static str {
        match self {
            Self::German => "de",
            Self::Easy => "leicht",
            Self::English => "en",
            Self::Turkish => "tr",
            Self::Arabic => "ar",
            Self::Ukrainian => "uk",
        }
    }

    /// The language of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|language| language.code() == code)
    }

    /// What browsers and screen readers are told (BCP 47; `simple` is the registered variant for simplified language).
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Easy => "de-simple",
            Self::German | Self::English | Self::Turkish | Self::Arabic | Self::Ukrainian => self.code(),
        }
    }

    /// Its name in itself, as people look for it.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::German => "Deutsch",
            Self::Easy => "Leichte Sprache",
            Self::English => "English",
            Self::Turkish => "Türkçe",
            Self::Arabic => "العربية",
            Self::Ukrainian => "Українська",
        }
    }

    /// Direction of its script.
    pub const fn direction(self) -> &'static str {
        match self {
            Self::Arabic => "rtl",
            Self::German | Self::Easy | Self::English | Self::Turkish | Self::Ukrainian => "ltr",
        }
    }

    /// Written in German, in whatever sentences.
    pub const fn is_german(self) -> bool {
        matches!(self, Self::German | Self::Easy)
    }

    /// The language of a text on a page in this one, unless somebody says otherwise.
    pub const fn written(self) -> Written {
        match self {
            Self::German | Self::Easy => Written::German,
            Self::English => Written::English,
            Self::Turkish => Written::Turkish,
            Self::Arabic => Written::Arabic,
            Self::Ukrainian => Written::Ukrainian,
        }
    }

    /// A path of the site in this language: `/dalheim` is `/ar/dalheim`, `/` is `/ar`.
    pub fn address(self, path: &str) -> String {
        match self.prefix() {
            "" => path.to_owned(),
            prefix if path == "/" => prefix.to_owned(),
            prefix => format!("{prefix}{path}"),
        }
    }

    /// What stands before every path: nothing for German, `/ar` for Arabic.
    pub const fn prefix(self) -> &'static str {
        match self {
            Self::German => "",
            Self::Easy => "/leicht",
            Self::English => "/en",
            Self::Turkish => "/tr",
            Self::Arabic => "/ar",
            Self::Ukrainian => "/uk",
        }
    }

    /// The language of a path and the path without it: `/ar/dalheim` is Arabic and `/dalheim`.
    pub fn of_path(path: &str) -> (Self, &str) {
        let prefixed = Self::ALL.iter().filter(|language| !language.prefix().is_empty());
        for language in prefixed {
            match path.strip_prefix(language.prefix()) {
                Some("") => return (*language, "/"),
                Some(rest) if rest.starts_with('/') => return (*language, rest),
                Some(_) | None => {}
            }
        }
        (Self::German, path)
    }

    /// A district may not be called like a language: its address would never be found.
    pub fn is_taken(slug: &str) -> bool {
        Self::from_code(slug).is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_says_its_language() {
        for (path, language, rest) in [
            ("/", Language::German, "/"),
            ("/dalheim/mitmachen", Language::German, "/dalheim/mitmachen"),
            ("/ar", Language::Arabic, "/"),
            ("/ar/", Language::Arabic, "/"),
            ("/ar/dalheim", Language::Arabic, "/dalheim"),
            ("/leicht/dalheim/mitmachen", Language::Easy, "/dalheim/mitmachen"),
            ("/arnheim", Language::German, "/arnheim"),
            ("/de/dalheim", Language::German, "/de/dalheim"),
            ("/en//evil.example", Language::English, "//evil.example"),
            ("/tr/uk/dalheim", Language::Turkish, "/uk/dalheim"),
        ] {
            assert_eq!(Language::of_path(path), (language, rest), "{path}");
        }
    }

    #[test]
    fn what_is_written_has_a_language_of_its_own() {
        for language in Language::ALL.iter().filter(|language| **language != Language::Easy) {
            assert_eq!(language.written().language(), Some(*language));
            assert_eq!(language.written().tag(), language.code());
        }
        assert_eq!((Language::Easy.written(), Written::Other.language(), Written::Other.tag()), (Written::German, None, "und"));
    }

    #[test]
    fn people_say_in_which_language_they_write() {
        for (typed, page, written) in [
            ("", Language::Arabic, Written::Arabic),
            ("de", Language::Arabic, Written::German),
            ("other", Language::German, Written::Other),
            ("<b>", Language::Easy, Written::German),
        ] {
            assert_eq!(Written::typed(typed, page), written, "{typed}");
        }
    }

    #[test]
    fn every_language_can_be_told_apart() {
        for language in Language::ALL {
            assert_eq!(Language::from_code(language.code()), Some(*language));
            assert!(language.prefix().is_empty() || language.prefix() == format!("/{}", language.code()));
            assert!(Language::is_taken(language.code()));
        }
        assert_eq!(Language::from_code("fr"), None);
        assert_eq!(Language::Arabic.address("/dalheim?a=b"), "/ar/dalheim?a=b");
        assert_eq!((Language::Easy.address("/"), Language::German.address("/")), ("/leicht".into(), "/".into()));
        assert!(!Language::is_taken("dalheim"));
        assert_eq!(Language::ALL.iter().filter(|language| language.direction() == "rtl").count(), 1);
    }
}
