//! The files of `app/locales`, each named here once per language; a test finds the one that was forgotten.

use domain::Language;

/// Name and text of each file of a language.
type Files = &'static [(&'static str, &'static str)];

macro_rules! files {
    ($language:literal: $($name:literal),+ $(,)?) => {
        &[$(($name, include_str!(concat!("../../locales/", $language, "/", $name, ".ftl")))),+]
    };
}

/// What every language has, and what is only in one.
macro_rules! spoken {
    ($language:literal $(, $more:literal)*) => {
        files!(
            $language:
            "accountability",
            "agenda",
            "dates",
            "fair",
            "files",
            "following",
            "frame",
            "kinds",
            "life",
            "mails",
            "meetings",
            "outcomes",
            "paper",
            "participation",
            "people",
            "places",
            "problems",
            "projects",
            "reasons",
            "refusals",
            "rendering",
            "reports",
            "search",
            "stages",
            "start",
            "voices",
            "votes",
            "ways",
            $($more),*
        )
    };
}

/// German has what only staff read besides.
pub(super) const GERMAN: Files = spoken!("de", "deeds", "steps");
const EASY: Files = spoken!("leicht");
const ENGLISH: Files = spoken!("en");
const TURKISH: Files = spoken!("tr");
const ARABIC: Files = spoken!("ar");
const UKRAINIAN: Files = spoken!("uk");

/// The files of a language.
pub(super) fn of(language: Language) -> Files {
    match language {
        Language::German => GERMAN,
        Language::Easy => EASY,
        Language::English => ENGLISH,
        Language::Turkish => TURKISH,
        Language::Arabic => ARABIC,
        Language::Ukrainian => UKRAINIAN,
    }
}
