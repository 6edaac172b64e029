//! Kommentare: what others say about a contribution or a measure. Nobody reads one before its address is confirmed, and where the district
//! wants it so (the default) not before the office has read it.

use crate::Language;
use crate::fields::{FieldErrors, Problem};
use crate::people::words;
use crate::refusal::{StepRefused, VoiceRefused};
use chrono::{DateTime, Months, Utc};
use serde::{Deserialize, Serialize};

/// Characters of a comment: one thought, not a second contribution.
pub const COMMENT_MAX: u32 = 1000;
/// Characters of the name that stands beside it.
pub const NAME_MAX: u32 = 60;

words! {
    /// When a comment is shown, as the district's file says.
    #[derive(Default)]
    CommentRule {
        /// Read by the office first.
        #[default]
        Before = "before",
        /// Shown at once, read afterwards.
        After = "after",
        /// There are none.
        Off = "off",
    }
}

words! {
    /// Stand eines Kommentars.
    CommentState {
        /// The address is not confirmed yet.
        Waiting = "waiting",
        /// Confirmed; the office reads it next.
        Confirmed = "confirmed",
        /// Everybody reads it.
        Shown = "shown",
        /// Not shown, with a reason.
        Withheld = "withheld",
        /// Taken back by who wrote it.
        Withdrawn = "withdrawn",
    }
}

impl CommentRule {
    /// The state of a comment whose author is known.
    ///
    /// # Errors
    /// [`VoiceRefused::CommentsOff`] where there are none.
    pub const fn confirmed(self) -> Result<CommentState, VoiceRefused> {
        match self {
            Self::Before => Ok(CommentState::Confirmed),
            Self::After => Ok(CommentState::Shown),
            Self::Off => Err(VoiceRefused::CommentsOff),
        }
    }
}

/// Until when the author of a comment may object to its not being shown; `months` is the district's period, as for contributions (E7).
/// `settled`: there is an objection to this decision already.
pub fn objection_until(state: CommentState, decided_at: Option<DateTime<Utc>>, settled: bool, months: u32) -> Option<DateTime<Utc>> {
    let since = decided_at.filter(|_| state == CommentState::Withheld && !settled)?;
    Some(since.checked_add_months(Months::new(months)).unwrap_or(since))
}

/// May the author object now?
///
/// # Errors
/// [`StepRefused::WrongStage`] for what is not withheld, [`StepRefused::AlreadyDecided`] after an objection, [`StepRefused::TooLate`] after the period.
pub fn may_object(
    state: CommentState,
    decided_at: Option<DateTime<Utc>>,
    settled: bool,
    months: u32,
    now: DateTime<Utc>,
) -> Result<(), StepRefused> {
    if state != CommentState::Withheld {
        return Err(StepRefused::WrongStage);
    }
    match objection_until(state, decided_at, settled, months) {
        None => Err(StepRefused::AlreadyDecided),
        Some(until) if until < now => Err(StepRefused::TooLate),
        Some(_) => Ok(()),
    }
}

/// The form as typed. Nothing in it is trusted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CommentForm {
    /// What is said.
    pub text: String,
    /// The name that stands beside it; may stay empty.
    pub name: String,
    /// Address, for who has no account.
    pub email: String,
    /// Key that makes sending twice one comment.
    pub key: String,
    /// Language of the page, in which the mail is written that asks to confirm.
    pub language: Language,
}

/// A checked comment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommentIntake {
    /// What is said.
    pub text: String,
    /// The name that stands beside it, or empty.
    pub name: String,
    /// Address, unless the account is known.
    pub email: Option<String>,
}

impl CommentForm {
    /// Checks the form; `known`: somebody with an account writes, or the office writes it down.
    ///
    /// # Errors
    /// One problem per field that must be mended.
    pub fn check(&self, known: bool) -> Result<CommentIntake, FieldErrors> {
        let mut errors = FieldErrors::new();
        let text = errors.text("text", &self.text, 3, COMMENT_MAX);
        let name = errors.line("name", &self.name, 0, NAME_MAX);
        let email = if known { None } else { errors.email("email", &self.email) };
        if !known && email.is_none() {
            errors.add("email", Problem::Missing);
        }
        errors.or(CommentIntake { text, name, email })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_district_says_when_a_comment_is_shown() {
        assert_eq!(CommentRule::default(), CommentRule::Before);
        assert_eq!(CommentRule::Before.confirmed(), Ok(CommentState::Confirmed));
        assert_eq!(CommentRule::After.confirmed(), Ok(CommentState::Shown));
        assert_eq!(CommentRule::Off.confirmed(), Err(VoiceRefused::CommentsOff));
    }

    #[test]
    fn an_author_objects_once_and_within_the_month() {
        let at = |day: &str| -> DateTime<Utc> { format!("2026-{day}T12:00:00Z").parse().unwrap() };
        let cases = [
            (CommentState::Withheld, false, "02-28", Ok(())),
            (CommentState::Withheld, false, "03-01", Err(StepRefused::TooLate)),
            (CommentState::Withheld, true, "02-02", Err(StepRefused::AlreadyDecided)),
            (CommentState::Shown, false, "02-02", Err(StepRefused::WrongStage)),
            (CommentState::Waiting, false, "02-02", Err(StepRefused::WrongStage)),
            (CommentState::Withdrawn, false, "02-02", Err(StepRefused::WrongStage)),
        ];
        for (state, settled, day, may) in cases {
            assert_eq!(may_object(state, Some(at("01-31")), settled, 1, at(day)), may, "{state} {settled} {day}");
        }
        assert_eq!(objection_until(CommentState::Withheld, Some(at("01-31")), false, 1), Some(at("02-28")));
        assert_eq!(objection_until(CommentState::Shown, Some(at("01-31")), false, 1), None);
    }

    #[test]
    fn each_field_has_its_problem() {
        let form = CommentForm { text: "Das wäre schön.".into(), email: " Amira@Example.org".into(), ..CommentForm::default() };
        assert_eq!(form.check(false).unwrap().email.as_deref(), Some("amira@example.org"));
        assert_eq!(form.check(true).unwrap().email, None, "an account needs no address");
        type Spoil = fn(&mut CommentForm);
        let cases: [(Spoil, &str, Problem); 5] = [
            (|f| f.text = " ".into(), "text", Problem::Missing),
            (|f| f.text = "x".repeat(1001), "text", Problem::TooLong { max: 1000 }),
            (|f| f.name = "x".repeat(61), "name", Problem::TooLong { max: 60 }),
            (|f| f.email.clear(), "email", Problem::Missing),
            (|f| f.email = "keine".into(), "email", Problem::NotAnAddress),
        ];
        for (spoil, field, problem) in cases {
            let mut form = form.clone();
            spoil(&mut form);
            assert_eq!(form.check(false).unwrap_err().of(field), Some(&problem), "{field}");
        }
    }
}
