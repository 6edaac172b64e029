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
    "accountability", "dates", "files", "frame", "kinds", "life", "mails", "meetings", "outcomes", "paper", "participation", "people", "places", "problems", "projects", "reasons",
    "refusals", "reports", "search", "stages", "start", "steps", "voices", "votes", "ways",
);
const EASY: Files = files!("leicht": "dates", "frame", "kinds", "participation", "ways");
const ENGLISH: Files = files!("en": "dates", "frame", "kinds", "participation", "ways");
const TURKISH: Files = files!("tr": "dates", "frame", "kinds", "participation", "ways");
const ARABIC: Files = files!("ar": "dates", "frame", "kinds", "participation", "ways");
const UKRAINIAN: Files = files!("uk": "dates", "frame", "kinds", "participation", "ways");

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
