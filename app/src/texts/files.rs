//! The files of `app/locales`, each named here once per language; a test finds the one that was forgotten.

use domain::Language;

/// Name and text of each file of a language.
type Files = &'static [(&'static str, &'static str)];

macro_rules! files {
    ($language:literal: $($name:literal),+ $(,)?) => {
        &[$(($name, include_str!(concat!("../../locales/", $language, "/", $name, ".ftl")))),+]
    };
}

/// German has every file; what only staff read, it alone has.
pub(super) const GERMAN: Files = files!("de":
    "accountability", "dates", "files", "following", "frame", "kinds", "life", "mails", "meetings", "outcomes", "paper", "participation", "people", "places", "problems", "projects", "reasons",
    "refusals", "reports", "search", "stages", "start", "steps", "voices", "votes",
);
const EASY: Files = files!("leicht": "dates", "following", "frame", "kinds", "participation");
const ENGLISH: Files = files!("en": "dates", "following", "frame", "kinds", "participation");
const TURKISH: Files = files!("tr": "dates", "following", "frame", "kinds", "participation");
const ARABIC: Files = files!("ar": "dates", "following", "frame", "kinds", "participation");
const UKRAINIAN: Files = files!("uk": "dates", "following", "frame", "kinds", "participation");

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
