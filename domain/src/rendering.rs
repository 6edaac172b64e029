//! Leichte Sprache und Übersetzungen: a sibling of a public text in another language, written by the office and marked as such.
//! The original stays what counts; a sibling never becomes public before it, and says when the original has changed since.

use crate::events::ObjectKind;
use crate::fields::{FieldErrors, Problem};
use crate::language::{Language, Written};
use crate::people::{Role, words};
use crate::refusal::{Refusal, RenderingRefused, StepRefused};
use serde::{Deserialize, Serialize};

/// Characters of a title.
const TITLE_MAX: u32 = 160;
/// Characters of a text: a paper may be long.
const TEXT_MAX: u32 = 20_000;
/// Characters of „geprüft von“: a group of checkers with its place.
const CHECKED_MAX: u32 = 160;

words! {
    /// What may have siblings. A paper and a council's decision are named by the id of their measure, so that a new version keeps its siblings.
    Rendered {
        /// Beitrag, by its own id.
        Contribution = "contribution",
        /// Maßnahme, by its own id.
        Measure = "measure",
        /// Vorlage in its newest version, by the id of the measure.
        Paper = "paper",
        /// Beschluss of the council, by the id of the measure.
        Decision = "decision",
        /// Tagesordnungspunkt with the Votum given there, by its own id.
        AgendaItem = "agenda_item",
    }
}

impl Rendered {
    /// What its events are about.
    pub const fn object(self) -> ObjectKind {
        match self {
            Self::Contribution => ObjectKind::Contribution,
            Self::Measure | Self::Paper | Self::Decision => ObjectKind::Measure,
            Self::AgendaItem => ObjectKind::AgendaItem,
        }
    }

    /// Who writes and publishes siblings: the office, of meetings those who prepare them and write them down.
    pub const fn writers(self) -> &'static [Role] {
        match self {
            Self::Contribution | Self::Measure | Self::Paper | Self::Decision => &[Role::Moderator, Role::Manager],
            Self::AgendaItem => &[Role::Manager, Role::Clerk, Role::Chair],
        }
    }
}

words! {
    /// Stand of a sibling.
    RenderingState {
        /// Only the office reads it.
        Draft = "draft",
        /// Everybody who may read the original reads it.
        Public = "public",
    }
}

impl RenderingState {
    /// What is left after taking it back: of something public a draft, of a draft nothing.
    pub const fn withdrawn(self) -> Option<Self> {
        match self {
            Self::Public => Some(Self::Draft),
            Self::Draft => None,
        }
    }
}

/// The form as typed. Nothing in it is trusted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RenderingForm {
    /// Language, as its code.
    pub language: String,
    /// Title.
    pub title: String,
    /// Text.
    pub text: String,
    /// Who has checked it; may stay empty in a draft.
    pub checked_by: String,
}

/// A checked sibling.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RenderingText {
    /// Language.
    pub language: Language,
    /// Title.
    pub title: String,
    /// Text.
    pub text: String,
    /// Who has checked it, or empty.
    pub checked_by: String,
}

impl RenderingForm {
    /// Checks the form.
    ///
    /// # Errors
    /// One problem per field that must be mended; `language` too when it is that of the original.
    pub fn check(&self, original: Written) -> Result<RenderingText, FieldErrors> {
        let mut errors = FieldErrors::new();
        let language = Language::from_code(&self.language);
        match language {
            None => errors.add("language", Problem::ChooseOne),
            Some(language) if original.language() == Some(language) => errors.add("language", Problem::Contradiction),
            Some(_) => {}
        }
        let title = errors.line("title", &self.title, 2, TITLE_MAX);
        let text = errors.text("text", &self.text, 2, TEXT_MAX);
        let checked_by = errors.line("checked_by", &self.checked_by, 0, CHECKED_MAX);
        errors.or(RenderingText { language: language.unwrap_or_default(), title, text, checked_by })
    }
}

impl RenderingText {
    /// The state after writing: other words are a draft again, because nobody has agreed to them yet.
    pub fn state_after(&self, known: Option<(&Self, RenderingState)>) -> RenderingState {
        match known {
            Some((before, state)) if before == self => state,
            Some(_) | None => RenderingState::Draft,
        }
    }
}

/// What has to be known before a sibling becomes public.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Standing {
    /// It is in Leichte Sprache.
    pub easy: bool,
    /// Somebody has checked it.
    pub checked: bool,
    /// Everybody may read the original.
    pub original_public: bool,
    /// The original has changed since.
    pub outdated: bool,
    /// Whoever publishes wrote the original (I2).
    pub own: bool,
}

impl Standing {
    /// May it become public?
    ///
    /// # Errors
    /// [`StepRefused::OwnMatter`]; [`RenderingRefused`]: nobody has checked Leichte Sprache, the original is not public, or it has changed.
    pub fn may_publish(self) -> Result<(), Refusal> {
        if self.own {
            return Err(StepRefused::OwnMatter.into());
        }
        if !self.original_public {
            return Err(RenderingRefused::NotPublic.into());
        }
        if self.outdated {
            return Err(RenderingRefused::Outdated.into());
        }
        if self.easy && !self.checked {
            return Err(RenderingRefused::NoChecker.into());
        }
        Ok(())
    }
}

/// What an item of an agenda says: what it is about, what is voted on, and each stated result with its wording.
pub fn said_of_item<'a>(text: &'a str, wording: &'a str, results: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let results = results.into_iter().flat_map(|(wording, sentence)| [wording, sentence]);
    let parts = [text, wording].into_iter().chain(results);
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}

/// A mark by which a change of the original is noticed (FNV-1a, 64 bit). It proves nothing and hides nothing.
///
/// Contribution, measure and agenda item: title and text; paper: its hash; decision: its wording.
pub fn mark(parts: &[&str]) -> String {
    // The end of a part counts too, so that nothing moves unnoticed from one into the next.
    let bytes = parts.iter().flat_map(|part| part.bytes().chain([0xff]));
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{hash:016x}")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn form() -> RenderingForm {
        RenderingForm {
            language: "leicht".into(),
            title: " Schatten ".into(),
            text: "Auf dem Spiel-Platz fehlt Schatten.".into(),
            checked_by: String::new(),
        }
    }

    #[test]
    fn each_field_has_its_problem() {
        let text = form().check(Written::German).unwrap();
        assert_eq!((text.language, text.title.as_str()), (Language::Easy, "Schatten"), "Leichte Sprache is not German over again");
        type Spoil = fn(&mut RenderingForm);
        let cases: [(Spoil, &str, Problem); 7] = [
            (|f| f.language.clear(), "language", Problem::ChooseOne),
            (|f| f.language = "fr".into(), "language", Problem::ChooseOne),
            (|f| f.language = "de".into(), "language", Problem::Contradiction),
            (|f| f.title.clear(), "title", Problem::Missing),
            (|f| f.text = " ".into(), "text", Problem::Missing),
            (|f| f.text = "x".repeat(20_001), "text", Problem::TooLong { max: 20_000 }),
            (|f| f.checked_by = "x".repeat(161), "checked_by", Problem::TooLong { max: 160 }),
        ];
        for (spoil, field, problem) in cases {
            let mut form = form();
            spoil(&mut form);
            assert_eq!(form.check(Written::German).unwrap_err().of(field), Some(&problem), "{field}");
        }
        let german = RenderingForm { language: "de".into(), ..form() };
        assert!(german.check(Written::Arabic).is_ok() && german.check(Written::Other).is_ok());
    }

    #[test]
    fn other_words_are_a_draft_again() {
        let text = form().check(Written::German).unwrap();
        let other = RenderingText { checked_by: "Gruppe Klartext".into(), ..text.clone() };
        for (known, after) in [
            (None, RenderingState::Draft),
            (Some((&text, RenderingState::Public)), RenderingState::Public),
            (Some((&text, RenderingState::Draft)), RenderingState::Draft),
            (Some((&other, RenderingState::Public)), RenderingState::Draft),
        ] {
            assert_eq!(text.state_after(known), after, "{known:?}");
        }
        assert_eq!((RenderingState::Public.withdrawn(), RenderingState::Draft.withdrawn()), (Some(RenderingState::Draft), None));
    }

    #[test]
    fn nothing_becomes_public_before_its_original() {
        let fine = Standing { easy: true, checked: true, original_public: true, ..Standing::default() };
        let cases: [(Standing, Result<(), Refusal>); 6] = [
            (fine, Ok(())),
            (Standing { easy: false, checked: false, ..fine }, Ok(())),
            (Standing { checked: false, ..fine }, Err(RenderingRefused::NoChecker.into())),
            (Standing { original_public: false, ..fine }, Err(RenderingRefused::NotPublic.into())),
            (Standing { outdated: true, ..fine }, Err(RenderingRefused::Outdated.into())),
            (Standing { own: true, ..fine }, Err(StepRefused::OwnMatter.into())),
        ];
        for (standing, may) in cases {
            assert_eq!(standing.may_publish(), may, "{standing:?}");
        }
    }

    #[test]
    fn a_mark_changes_with_any_word() {
        let same = mark(&["Schatten", "Ein Segel."]);
        assert_eq!((same.len(), &same), (16, &mark(&["Schatten", "Ein Segel."])));
        for other in [mark(&["Schatten", "Zwei Segel."]), mark(&["SchattenEin", " Segel."]), mark(&["Schatten"]), mark(&[])] {
            assert_ne!(same, other);
        }
    }

    #[test]
    fn an_item_says_what_is_there() {
        assert_eq!(said_of_item("", "Empfehlung", [("Empfehlung", "3 Ja."), ("", "")]), "Empfehlung\nEmpfehlung\n3 Ja.");
        assert_eq!(said_of_item("", "", []), "");
    }

    #[test]
    fn only_the_office_writes() {
        for of in Rendered::ALL {
            assert!(of.writers().contains(&Role::Manager) && !of.writers().contains(&Role::Resident), "{of}");
        }
        assert!(!Rendered::AgendaItem.writers().contains(&Role::Moderator), "an agenda before its invitation is not for everybody");
        assert_eq!((Rendered::Paper.object(), Rendered::Decision.object()), (ObjectKind::Measure, ObjectKind::Measure));
    }
}
