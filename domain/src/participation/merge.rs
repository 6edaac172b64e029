//! Zusammenführen und Teilen: authors are asked before two contributions go on together (`decisions.md` 4).

use super::Kind;
use crate::fields::{Field, FieldErrors, Problem};
use crate::people::words;

/// Days of silence that count as consent (`decisions.md` 4).
pub const MERGE_DAYS: i64 = 14;
/// A contribution is split into at least so many parts.
pub const SPLIT_MIN: usize = 2;
/// And at most into so many.
pub const SPLIT_MAX: usize = 5;

words! {
    /// Stand eines Vorschlags zum Zusammenführen.
    MergeState {
        /// The authors are asked.
        Proposed = "proposed",
        /// Nobody objected; both go on together.
        Merged = "merged",
        /// An author objected before it was done.
        Declined = "declined",
        /// It was done and taken apart again.
        Undone = "undone",
        /// Meanwhile one of the two went another way.
        Lapsed = "lapsed",
    }
}

impl MergeState {
    /// What the answers of the authors lead to: one objection ends it, consent of all or the end of the period completes it.
    /// `None` is an author who has not answered.
    pub fn of_answers(answers: &[Option<bool>], period_over: bool) -> Self {
        if answers.contains(&Some(false)) {
            Self::Declined
        } else if period_over || answers.iter().all(|answer| *answer == Some(true)) {
            Self::Merged
        } else {
            Self::Proposed
        }
    }
}

/// One of the contributions that come out of one, as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SplitForm {
    /// Kind, as a word.
    pub kind: String,
    /// Title.
    pub title: String,
    /// Text.
    pub text: String,
}

/// One of them, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SplitPart {
    /// Kind.
    pub kind: Kind,
    /// Title.
    pub title: String,
    /// Text.
    pub text: String,
}

/// Names of the fields of each part: kind, title, text.
pub const SPLIT_FIELDS: [(Field, Field, Field); SPLIT_MAX] = [
    ("kind_1", "title_1", "text_1"),
    ("kind_2", "title_2", "text_2"),
    ("kind_3", "title_3", "text_3"),
    ("kind_4", "title_4", "text_4"),
    ("kind_5", "title_5", "text_5"),
];

impl SplitForm {
    fn is_empty(&self) -> bool {
        self.title.trim().is_empty() && self.text.trim().is_empty()
    }

    /// Checks the parts of a contribution; empty ones after the second are left out.
    ///
    /// # Errors
    /// What is missing, by [`SPLIT_FIELDS`].
    pub fn check(forms: &[Self]) -> Result<Vec<SplitPart>, FieldErrors> {
        let mut errors = FieldErrors::new();
        let mut parts = vec![];
        let empty = Self::default();
        for (at, (kind_field, title_field, text_field)) in SPLIT_FIELDS.iter().enumerate() {
            let form = forms.get(at).unwrap_or(&empty);
            if at >= SPLIT_MIN && form.is_empty() {
                continue;
            }
            let kind = Kind::from_word(&form.kind);
            if kind.is_none() {
                errors.add(kind_field, Problem::ChooseOne);
            }
            let title = errors.line(title_field, &form.title, 3, super::TITLE_MAX);
            let text = errors.text(text_field, &form.text, 10, super::TEXT_MAX);
            // The same twice would be two numbers for one thing.
            if !text.is_empty() && parts.iter().any(|part: &SplitPart| part.text == text) {
                errors.add(text_field, Problem::Twice);
            }
            parts.extend(kind.map(|kind| SplitPart { kind, title, text }));
        }
        errors.or(parts)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn silence_is_consent_and_one_objection_is_enough() {
        use MergeState::*;
        for (answers, over, state) in [
            (&[None, None][..], false, Proposed),
            (&[Some(true), None], false, Proposed),
            (&[Some(true), Some(true)], false, Merged),
            (&[], false, Merged),
            (&[Some(true), None], true, Merged),
            (&[None, Some(false)], false, Declined),
            (&[Some(true), Some(false)], true, Declined),
        ] {
            assert_eq!(MergeState::of_answers(answers, over), state, "{answers:?} {over}");
        }
    }

    fn part(title: &str) -> SplitForm {
        SplitForm { kind: "idea".into(), title: title.into(), text: format!("{title}: ein Satz, der etwas sagt.") }
    }

    #[test]
    fn at_least_two_and_each_complete() {
        assert_eq!(SplitForm::check(&[part("Licht am Weg"), part("Bank am See"), SplitForm::default()]).unwrap().len(), 2);
        assert_eq!(SplitForm::check(&["Licht", "Bank", "Baum", "Zebrastreifen", "Mülleimer"].map(part)).unwrap().len(), 5);
        let twice = SplitForm { title: "Bank am See".into(), ..part("Licht am Weg") };
        assert_eq!(SplitForm::check(&[part("Licht am Weg"), twice]).unwrap_err().of("text_2"), Some(&Problem::Twice));
        let errors = SplitForm::check(&[part("Licht am Weg")]).unwrap_err();
        assert_eq!(errors.of("kind_2"), Some(&Problem::ChooseOne));
        assert_eq!((errors.of("title_2"), errors.of("text_2")), (Some(&Problem::Missing), Some(&Problem::Missing)));
        let third = SplitForm { text: String::new(), ..part("Nur ein Titel") };
        assert_eq!(
            SplitForm::check(&[part("Licht am Weg"), part("Bank am See"), third]).unwrap_err().of("text_3"),
            Some(&Problem::Missing)
        );
    }
}
