//! Texte: every sentence on screens and in mails lives in `app/locales/SPRACHE/*.ftl`; here it is found by its key.
//! German has every key. What another language does not have yet is said in German.
//!
//! Labels of an enum are a `match` without `_` each: a new value does not compile before it has its text.
//! Neighbours: `domain::sentences` says what is asked for, `dates` writes days and sums.

use domain::Language;
use domain::fields::Problem;
use domain::meetings::Explanation;
use domain::profile::Labels;
use domain::refusal::Refusal;
use domain::sentences::Sentences;
use domain::{participation, projects};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::sync::LazyLock;
use unic_langid::langid;

/// Declares methods that give an enum's value its text: one key per value and no `_`.
macro_rules! labels {
    ($($(#[$doc:meta])* $name:ident($of:ident) { $($value:ident => $key:literal),+ $(,)? })+) => {
        impl $crate::texts::Texts {
            $(
                $(#[$doc])*
                pub fn $name(&self, of: $of) -> String {
                    self.say(match of { $($of::$value => $key),+ })
                }
            )+
        }
    };
}

mod files;
mod functions;
mod kinds;
mod outcomes;
mod problems;
mod reasons;
mod refusals;
mod roles;
mod stages;
mod steps;
mod votes;

pub use kinds::kind_icon;

/// A value that a text names: `("n", 3.into())`, `("name", name.as_str().into())`.
pub type Arg<'a> = FluentValue<'a>;

/// The texts of one language.
pub struct Texts {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl std::fmt::Debug for Texts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Texts").field("language", &self.language).finish_non_exhaustive()
    }
}

static GERMAN: LazyLock<Texts> = LazyLock::new(|| Texts::load(Language::German));
static EASY: LazyLock<Texts> = LazyLock::new(|| Texts::load(Language::Easy));
static ENGLISH: LazyLock<Texts> = LazyLock::new(|| Texts::load(Language::English));
static TURKISH: LazyLock<Texts> = LazyLock::new(|| Texts::load(Language::Turkish));
static ARABIC: LazyLock<Texts> = LazyLock::new(|| Texts::load(Language::Arabic));
static UKRAINIAN: LazyLock<Texts> = LazyLock::new(|| Texts::load(Language::Ukrainian));

impl Texts {
    /// The texts of a language, read once.
    pub fn of(language: Language) -> &'static Self {
        match language {
            Language::German => &GERMAN,
            Language::Easy => &EASY,
            Language::English => &ENGLISH,
            Language::Turkish => &TURKISH,
            Language::Arabic => &ARABIC,
            Language::Ukrainian => &UKRAINIAN,
        }
    }

    /// German: the workplace, the record of results, and what is written down for good.
    pub fn german() -> &'static Self {
        &GERMAN
    }

    /// Which language these are.
    pub fn language(&self) -> Language {
        self.language
    }

    fn load(language: Language) -> Self {
        let (texts, problems) = Self::read(language, files::of(language));
        for problem in problems {
            tracing::error!(?language, %problem, "texts");
        }
        texts
    }

    /// Reads the files; what cannot be read, and every key that is there already, is left out and named.
    fn read(language: Language, files: &[(&str, &str)]) -> (Self, Vec<String>) {
        // Plural rules of Leichte Sprache are those of German.
        let mut bundle = FluentBundle::new_concurrent(vec![match language {
            Language::German | Language::Easy => langid!("de"),
            Language::English => langid!("en"),
            Language::Turkish => langid!("tr"),
            Language::Arabic => langid!("ar"),
            Language::Ukrainian => langid!("uk"),
        }]);
        // Isolation marks would stand in titles, mails and copied sentences. Where the script runs the other way they are needed:
        // a German name or number in an Arabic sentence would change places with its neighbours.
        bundle.set_use_isolating(language.direction() == "rtl");
        let mut problems: Vec<String> = functions::add_to(&mut bundle, language).err().into_iter().collect();
        for (name, text) in files {
            let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, errors)| {
                problems.extend(errors.iter().map(|error| format!("{name}: {error}")));
                resource
            });
            if let Err(errors) = bundle.add_resource(resource) {
                problems.extend(errors.iter().map(|error| format!("{name}: {error}")));
            }
        }
        (Self { language, bundle }, problems)
    }

    /// The text of a key. A key without text is logged and shown as it is.
    pub fn say(&self, key: &str) -> String {
        self.write(key, None)
    }

    /// What happened, by the name of the event, in two or three words for the workplace.
    pub fn deed(&self, event: &str) -> String {
        let key = deed_key(event);
        if self.has(&key) { self.say(&key) } else { self.say("deed-unknown") }
    }

    /// The text of a key with values in it.
    pub fn say_with(&self, key: &str, values: &[(&str, Arg<'_>)]) -> String {
        let mut args = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            let value = match value {
                // A value that is composed itself brings its own marks; inside the marks of the sentence they would hide its direction.
                FluentValue::String(text) if text.contains(ISOLATE) => FluentValue::from(without_isolates(text)),
                other => other.clone(),
            };
            args.set(*name, value);
        }
        self.write(key, Some(&args))
    }

    /// A key that is not written out in the code may have no text.
    pub fn has(&self, key: &str) -> bool {
        self.has_own(key) || GERMAN.has_own(key)
    }

    /// This very language has the text; otherwise it is said in German, and the page marks it so.
    pub fn has_own(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    // A text of one line without values comes back borrowed, so it costs its own String and nothing else.
    fn write(&self, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            if self.language != Language::German {
                return GERMAN.write(key, args);
            }
            tracing::error!(key, "a text is missing");
            return key.to_owned();
        };
        let mut errors = vec![];
        let text = self.bundle.format_pattern(pattern, args, &mut errors).into_owned();
        if !errors.is_empty() {
            tracing::error!(key, ?errors, "a text is not complete");
        }
        text
    }
}

/// What Fluent puts before a value in a script that runs from right to left.
const ISOLATE: char = '\u{2068}';

/// The text without the marks around its values; what is marked on purpose stays so.
fn without_isolates(text: &str) -> String {
    let mut open = vec![];
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            ISOLATE => open.push(false),
            '\u{2066}' | '\u{2067}' => {
                open.push(true);
                plain.push(letter);
            }
            '\u{2069}' if open.pop() == Some(false) => {}
            other => plain.push(other),
        }
    }
    plain
}

/// `MeasureOpened` becomes `deed-measure-opened`.
fn deed_key(event: &str) -> String {
    event.chars().fold("deed".to_owned(), |key, letter| {
        let dash = if letter.is_ascii_uppercase() { "-" } else { "" };
        format!("{key}{dash}{}", letter.to_ascii_lowercase())
    })
}

impl Sentences for Texts {
    fn refusal(&self, refusal: &Refusal) -> String {
        self.say(refusals::key(refusal))
    }

    fn problem(&self, field: &str, problem: &Problem) -> String {
        problems::sentence(self, field, problem)
    }

    fn outcome(&self, explanation: &Explanation) -> String {
        outcomes::sentence(self, explanation)
    }

    fn contribution_stage(&self, stage: participation::Stage) -> String {
        self.say(stages::contribution(stage))
    }

    fn measure_stage(&self, stage: projects::Stage, labels: &Labels) -> String {
        stages::measure(self, stage, labels)
    }
}

#[cfg(test)]
#[path = "texts/texts_tests.rs"]
mod tests;
