//! Meldungen: anybody says that something public should not be (Art. 16 DSA), without an account.

use super::ReportReason;
use crate::fields::{FieldErrors, Problem};
use crate::people::words;
use uuid::Uuid;

words! {
    /// What can be reported.
    Reportable {
        /// A public contribution.
        Contribution = "contribution",
        /// A comment on one.
        Comment = "comment",
        /// A photo or paper that is shown with one.
        Photo = "photo",
        /// A measure.
        Measure = "measure",
    }
}

/// A part of what is public under a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReportedPart {
    /// A comment.
    Comment(Uuid),
    /// A photo or PDF file.
    Photo(Uuid),
}

impl ReportedPart {
    /// What it is.
    pub const fn object(self) -> Reportable {
        match self {
            Self::Comment(_) => Reportable::Comment,
            Self::Photo(_) => Reportable::Photo,
        }
    }

    /// As the form carries it: `comment:` or `photo:` and the id. Anything else is no part.
    pub fn typed(text: &str) -> Option<Self> {
        let (object, id) = text.split_once(':')?;
        let id = Uuid::parse_str(id).ok()?;
        match Reportable::from_word(object)? {
            Reportable::Comment => Some(Self::Comment(id)),
            Reportable::Photo => Some(Self::Photo(id)),
            Reportable::Contribution | Reportable::Measure => None,
        }
    }
}

impl std::fmt::Display for ReportedPart {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (Self::Comment(id) | Self::Photo(id)) = self;
        write!(f, "{}:{id}", self.object())
    }
}

/// Characters of a report: where it stands and what is wrong with it.
const TEXT_MAX: u32 = 2000;

/// The form as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReportForm {
    /// Reference of what is reported.
    pub about: String,
    /// What of it, see [`ReportedPart::typed`]; empty for all of it.
    pub part: String,
    /// Code of the reason.
    pub reason: String,
    /// What is wrong, in a sentence.
    pub text: String,
    /// E-mail address for the decision; may stay empty.
    pub email: String,
}

/// A form that can be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Reference of what is reported.
    pub about: String,
    /// What of it; `None` for all of it.
    pub part: Option<ReportedPart>,
    /// Reason.
    pub reason: ReportReason,
    /// What is wrong.
    pub text: String,
    /// Where the decision goes.
    pub email: Option<String>,
}

impl ReportForm {
    /// Checks what was typed.
    ///
    /// # Errors
    /// The problems of the fields `about`, `reason`, `text`, `email`.
    pub fn check(&self) -> Result<Report, FieldErrors> {
        let mut errors = FieldErrors::new();
        let about = errors.line("about", &self.about, 1, 40);
        let part = ReportedPart::typed(&self.part);
        if part.is_none() && !self.part.is_empty() {
            errors.add("about", Problem::Unknown);
        }
        let reason = ReportReason::from_word(&self.reason);
        if reason.is_none() {
            errors.add("reason", Problem::ChooseOne);
        }
        let text = errors.text("text", &self.text, 10, TEXT_MAX);
        let email = errors.email("email", &self.email);
        let reason = reason.unwrap_or(ReportReason::Other);
        errors.or(Report { about, part, reason, text, email })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn form() -> ReportForm {
        ReportForm {
            about: " DH-2026-00041 ".into(),
            part: String::new(),
            reason: "personal_data".into(),
            text: "Hier steht die Telefonnummer meiner Nachbarin.".into(),
            email: String::new(),
        }
    }

    #[test]
    fn a_sentence_and_a_reason_are_enough() {
        let report = form().check().unwrap();
        assert_eq!((report.about.as_str(), report.reason, report.email), ("DH-2026-00041", ReportReason::PersonalData, None));
        let with = ReportForm { email: "Amira@Example.org".into(), ..form() }.check().unwrap();
        assert_eq!(with.email.as_deref(), Some("amira@example.org"));
    }

    #[test]
    fn a_part_is_carried_as_it_was_named() {
        let id = Uuid::from_u128(7);
        for part in [ReportedPart::Comment(id), ReportedPart::Photo(id)] {
            let with = ReportForm { part: part.to_string(), ..form() }.check().unwrap();
            assert_eq!((with.part, part.to_string().starts_with(part.object().word())), (Some(part), true));
        }
        for nothing in ["", "comment", "comment:1", "contribution:00000000-0000-0000-0000-000000000007"] {
            assert_eq!(ReportedPart::typed(nothing), None, "{nothing}");
        }
    }

    #[test]
    fn every_problem_is_named_at_its_field() {
        let cases = [
            (ReportForm { about: " ".into(), ..form() }, "about", Problem::Missing),
            (ReportForm { part: "measure:0190".into(), ..form() }, "about", Problem::Unknown),
            (ReportForm { reason: "because".into(), ..form() }, "reason", Problem::ChooseOne),
            (ReportForm { text: "Weg damit".into(), ..form() }, "text", Problem::TooShort { min: 10 }),
            (ReportForm { text: "x".repeat(2001), ..form() }, "text", Problem::TooLong { max: TEXT_MAX }),
            (ReportForm { email: "amira".into(), ..form() }, "email", Problem::NotAnAddress),
        ];
        for (form, field, problem) in cases {
            assert_eq!(form.check().unwrap_err().of(field), Some(&problem), "{field}");
        }
    }
}
