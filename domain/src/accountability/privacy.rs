//! Rechte der Betroffenen: what may be asked for, by when it is answered, and what erasing leaves (`trust.md` § 5, DSGVO Art. 12 and 15–21).

use crate::fields::{FieldErrors, Problem};
use crate::people::words;
use chrono::{DateTime, Months, Utc};

/// Months in which a request is answered (DSGVO Art. 12 (3)).
pub const REQUEST_MONTHS: u32 = 1;

words! {
    /// Anliegen zu den eigenen Daten.
    RequestKind {
        /// Auskunft (Art. 15).
        Export = "export",
        /// Berichtigung (Art. 16).
        Correct = "correct",
        /// Löschung (Art. 17).
        Erase = "erase",
        /// Widerspruch (Art. 21).
        Object = "object",
    }
}

/// By when a request is answered: the same day of the next month.
pub fn request_due(received: DateTime<Utc>) -> DateTime<Utc> {
    received.checked_add_months(Months::new(REQUEST_MONTHS)).unwrap_or(received)
}

/// The address to which a link to one's own data is mailed.
///
/// # Errors
/// What is missing or no address, at `email`.
pub fn data_address(typed: &str) -> Result<String, FieldErrors> {
    let mut errors = FieldErrors::new();
    let email = errors.email("email", typed);
    if email.is_none() {
        errors.add("email", Problem::Missing);
    }
    errors.or(email.unwrap_or_default())
}

/// A request as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RequestForm {
    /// Kind, as a word.
    pub kind: String,
    /// What is asked for.
    pub text: String,
    /// Name; may be empty.
    pub name: String,
    /// How to answer: e-mail, telephone or postal address.
    pub reach: String,
}

impl RequestForm {
    /// Checks it; kind, text, name and the way back.
    ///
    /// # Errors
    /// What is missing, by field.
    pub fn check(&self) -> Result<(RequestKind, String, String, String), FieldErrors> {
        let mut errors = FieldErrors::new();
        let kind = RequestKind::from_word(&self.kind);
        if kind.is_none() {
            errors.add("kind", Problem::ChooseOne);
        }
        let text = errors.text("text", &self.text, 3, 2000);
        let name = errors.line("name", &self.name, 0, 120);
        let reach = errors.text("reach", &self.reach, 5, 400);
        match kind {
            Some(kind) => errors.or((kind, text, name, reach)),
            None => Err(errors),
        }
    }
}

words! {
    /// Art der Daten, über die eine Löschung entscheidet.
    DataClass {
        /// E-mail, telephone, postal address, name of an author.
        Contact = "contact",
        /// Calls and letters that are due, mails that wait.
        Post = "post",
        /// The text of a contribution that everybody can read.
        PublishedText = "published_text",
        /// The text of a contribution that nobody reads.
        UnpublishedText = "unpublished_text",
        /// Photos and PDF files that came with a contribution.
        Files = "files",
        /// Where somebody set a contribution on the map.
        Position = "position",
        /// „Das will ich auch“.
        Supports = "supports",
        /// Comments on contributions and measures.
        Comments = "comments",
        /// Reports of something public.
        Reports = "reports",
        /// What author and office wrote to each other, and the office's notes.
        Talk = "talk",
        /// Account, password, sessions, roles.
        Account = "account",
        /// Who stands behind a pseudonym of the record.
        Pseudonym = "pseudonym",
        /// Votes, results, minutes.
        Decisions = "decisions",
        /// The chain of events.
        Record = "record",
    }
}

words! {
    /// Was mit einer Art von Daten geschieht.
    Fate {
        /// Gone.
        Erased = "erased",
        /// Stays, without the person.
        Anonymised = "anonymised",
        /// Stays (Art. 17 (3) (b): task in the public interest).
        Kept = "kept",
    }
}

/// The rules of erasing, one line per kind of data.
pub const ERASURE: &[(DataClass, Fate)] = &[
    (DataClass::Contact, Fate::Erased),
    (DataClass::Post, Fate::Erased),
    (DataClass::PublishedText, Fate::Anonymised),
    (DataClass::UnpublishedText, Fate::Erased),
    (DataClass::Files, Fate::Erased),
    // As it was set it goes; what everybody sees on the map belongs to the published text.
    (DataClass::Position, Fate::Anonymised),
    (DataClass::Supports, Fate::Anonymised),
    (DataClass::Comments, Fate::Anonymised),
    (DataClass::Reports, Fate::Anonymised),
    (DataClass::Talk, Fate::Erased),
    (DataClass::Account, Fate::Erased),
    (DataClass::Pseudonym, Fate::Erased),
    (DataClass::Decisions, Fate::Kept),
    (DataClass::Record, Fate::Kept),
];

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn every_kind_of_data_has_one_rule() {
        for class in DataClass::ALL {
            assert_eq!(ERASURE.iter().filter(|(ruled, _)| ruled == class).count(), 1, "{class}");
        }
    }

    #[test]
    fn a_month_is_a_month() {
        let at = |text: &str| -> DateTime<Utc> { format!("{text}T12:00:00Z").parse().unwrap() };
        for (from, due) in [("2026-01-31", "2026-02-28"), ("2026-03-02", "2026-04-02"), ("2026-12-15", "2027-01-15")] {
            assert_eq!(request_due(at(from)), at(due));
        }
    }

    #[test]
    fn a_link_needs_an_address() {
        assert_eq!(data_address(" Amira@Example.org").unwrap(), "amira@example.org");
        for typed in ["", "keine Adresse"] {
            assert!(data_address(typed).unwrap_err().of("email").is_some(), "{typed}");
        }
    }

    #[test]
    fn a_request_says_what_and_how_to_answer() {
        let form = RequestForm { kind: "erase".into(), text: "Bitte löschen.".into(), name: String::new(), reach: "0151 23".into() };
        assert_eq!(form.check().unwrap().0, RequestKind::Erase);
        let errors = RequestForm::default().check().unwrap_err();
        assert_eq!(errors.0.iter().map(|(field, _)| *field).collect::<Vec<_>>(), ["kind", "text", "reach"]);
    }
}
