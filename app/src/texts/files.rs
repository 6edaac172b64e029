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
    "accountability", "agenda", "dates", "deeds", "files", "frame", "kinds", "life", "mails", "meetings", "outcomes", "paper", "participation", "people", "places", "problems", "projects", "reasons",
    "refusals", "reports", "search", "stages", "start", "steps", "voices", "votes",
);
const EASY: Files = files!("leicht":
    "accountability", "agenda", "dates", "files", "frame", "kinds", "life", "mails", "meetings", "outcomes", "paper", "participation", "people", "places",
    "problems", "projects", "reasons", "refusals", "reports", "search", "stages", "start", "voices", "votes",
);
const ENGLISH: Files = files!("en":
    "accountability", "agenda", "dates", "files", "frame", "kinds", "life", "mails", "meetings", "outcomes", "paper", "participation", "people", "places",
    "problems", "projects", "reasons", "refusals", "reports", "search", "stages", "start", "voices", "votes",
);
const TURKISH: Files = files!("tr":
    "accountability", "agenda", "dates", "files", "frame", "kinds", "life", "mails", "meetings", "outcomes", "paper", "participation", "people", "places",
    "problems", "projects", "reasons", "refusals", "reports", "search", "stages", "start", "voices", "votes",
);
const ARABIC: Files = files!("ar":
    "accountability", "agenda", "dates", "files", "frame", "kinds", "life", "mails", "meetings", "outcomes", "paper", "participation", "people", "places",
    "problems", "projects", "reasons", "refusals", "reports", "search", "stages", "start", "voices", "votes",
);
const UKRAINIAN: Files = files!("uk":
    "accountability", "agenda", "dates", "files", "frame", "kinds", "life", "mails", "meetings", "outcomes", "paper", "participation", "people", "places",
    "problems", "projects", "reasons", "refusals", "reports", "search", "stages", "start", "voices", "votes",
);

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
