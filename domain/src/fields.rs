//! What a form got wrong, field by field, without words: the sentence is made where the person reads it.

use crate::files::FileRefused;
use crate::reference::Reference;
use serde::{Deserialize, Serialize};

/// The name of a form field, as it stands in the HTML.
pub type Field = &'static str;

/// What is wrong with one field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "problem", rename_all = "snake_case")]
pub enum Problem {
    /// Nothing was entered.
    Missing,
    /// Longer than `max` characters.
    TooLong {
        /// Characters allowed.
        max: u32,
    },
    /// Shorter than `min` characters.
    TooShort {
        /// Characters needed.
        min: u32,
    },
    /// Not one of the choices.
    Unknown,
    /// The e-mail address has no `@` or no domain.
    NotAnAddress,
    /// Not a date, or one the calendar does not have.
    NotADate,
    /// Lies in the past.
    Past,
    /// Lies in the future.
    Future,
    /// Not a whole number, or out of its range.
    NotANumber,
    /// Consent is needed for what was entered.
    ConsentNeeded,
    /// Not a web address that starts with `https://`.
    NotALink,
    /// Control characters that no keyboard writes.
    Unreadable,
    /// The same as in another field.
    Twice,
    /// At least one must be chosen.
    ChooseOne,
    /// The two entries do not belong together.
    Contradiction,
    /// A file was not taken.
    File {
        /// Why.
        why: FileRefused,
    },
    /// The position does not lie in the district.
    Outside,
    /// An area with too few or too many corners.
    Corners {
        /// Corners needed.
        min: u32,
        /// Corners allowed.
        max: u32,
    },
    /// Not the number of a sheet, or its check letter does not fit.
    NotASerial,
    /// No pad with this number was printed here.
    NotPrinted,
    /// The sheet of this number is a contribution already (`decisions.md` 1: one sheet, one code, one record).
    AlreadyCaptured {
        /// The contribution it became.
        reference: Reference,
    },
}

/// The problems of one form, in the order of its fields.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct FieldErrors(pub Vec<(Field, Problem)>);

impl FieldErrors {
    /// Starts with no problem.
    pub fn new() -> Self {
        Self::default()
    }

    /// One problem.
    pub fn one(field: Field, problem: Problem) -> Self {
        Self(vec![(field, problem)])
    }

    /// Notes a problem.
    pub fn add(&mut self, field: Field, problem: Problem) {
        self.0.push((field, problem));
    }

    /// The first problem of a field.
    pub fn of(&self, field: &str) -> Option<&Problem> {
        self.0.iter().find(|(name, _)| *name == field).map(|(_, problem)| problem)
    }

    /// Nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// `value` when nothing is wrong.
    ///
    /// # Errors
    /// The collected problems.
    pub fn or<T>(self, value: T) -> Result<T, Self> {
        if self.is_empty() { Ok(value) } else { Err(self) }
    }

    /// Trims `text` and checks its length in characters; control characters other than line breaks and tabs are refused.
    pub fn text(&mut self, field: Field, text: &str, min: u32, max: u32) -> String {
        let text = text.trim().replace("\r\n", "\n");
        let length = u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
        if text.chars().any(unreadable) {
            self.add(field, Problem::Unreadable);
        } else if length == 0 && min > 0 {
            self.add(field, Problem::Missing);
        } else if length < min {
            self.add(field, Problem::TooShort { min });
        } else if length > max {
            self.add(field, Problem::TooLong { max });
        }
        text
    }

    /// Like [`FieldErrors::text`] for one line: line breaks become spaces, so that none reaches a header or a calendar.
    pub fn line(&mut self, field: Field, text: &str, min: u32, max: u32) -> String {
        let flat: String = text.chars().map(|c| if matches!(c, '\n' | '\r' | '\t') { ' ' } else { c }).collect();
        self.text(field, &flat, min, max)
    }

    /// Whole Euro as people write them: `86.000`, `86 000 €`, `86000`. Empty is `None`, anything else a problem.
    pub fn euro(&mut self, field: Field, text: &str) -> Option<i64> {
        let text = text.trim();
        if text.is_empty() {
            return None;
        }
        let plain = text.trim_end_matches('€').trim_end().trim_end_matches(",00").trim_end_matches(",-");
        let digits: String = plain.chars().filter(|c| !matches!(c, '.' | ' ' | '\u{a0}' | '\u{202f}')).collect();
        let amount = digits.parse().ok().filter(|amount| (0..=1_000_000_000).contains(amount));
        if amount.is_none() {
            self.add(field, Problem::NotANumber);
        }
        amount
    }

    /// An e-mail address in its normal form (trimmed, lower case), or `None` when the field is empty.
    pub fn email(&mut self, field: Field, text: &str) -> Option<String> {
        let address = self.line(field, text, 0, 254).to_lowercase();
        if address.is_empty() {
            return None;
        }
        if !is_address(&address) {
            self.add(field, Problem::NotAnAddress);
        }
        Some(address)
    }
}

/// An address is there and looks like one.
///
/// # Errors
/// What is wrong, at the field `email`.
pub fn written(email: &str) -> Result<(), FieldErrors> {
    let mut errors = FieldErrors::new();
    if errors.email("email", email).is_none() {
        errors.add("email", Problem::Missing);
    }
    errors.or(())
}

/// Control and bidirectional override characters: they hide what a text says.
fn unreadable(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n' | '\t')) || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Characters without width: with them one mailbox would have many spellings.
const fn invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2065}' | '\u{fe00}'..='\u{fe0f}')
}

fn is_address(address: &str) -> bool {
    let Some((name, host)) = address.split_once('@') else { return false };
    let plain = |part: &str| {
        !part.is_empty()
            && !part.contains(|c: char| c.is_whitespace() || invisible(c) || matches!(c, '@' | '<' | '>' | ',' | ';' | '"' | '(' | ')'))
    };
    let dots = !name.starts_with('.') && !name.ends_with('.') && !name.contains("..") && !name.contains(['\\', ':', '[', ']']);
    let host_word = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || c == '-' || !c.is_ascii());
    dots && host.split('.').all(host_word)
        && plain(name)
        && plain(host)
        && host.contains('.')
        && !host.starts_with('.')
        && !host.ends_with('.')
        && !host.contains("..")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_trimmed_and_measured() {
        let cases: [(&str, u32, u32, Option<Problem>); 7] = [
            (" Schatten ", 3, 20, None),
            ("", 1, 20, Some(Problem::Missing)),
            ("", 0, 20, None),
            ("ab", 3, 20, Some(Problem::TooShort { min: 3 })),
            ("äöüß", 1, 3, Some(Problem::TooLong { max: 3 })),
            ("a\u{0}b", 1, 20, Some(Problem::Unreadable)),
            ("a\u{202e}b", 1, 20, Some(Problem::Unreadable)),
        ];
        for (text, min, max, problem) in cases {
            let mut errors = FieldErrors::new();
            errors.text("text", text, min, max);
            assert_eq!(errors.of("text"), problem.as_ref(), "{text:?}");
        }
    }

    #[test]
    fn a_line_has_no_line_breaks() {
        let mut errors = FieldErrors::new();
        assert_eq!(errors.line("title", "Licht\r\nBcc: x", 1, 80), "Licht  Bcc: x");
        assert!(errors.is_empty());
    }

    #[test]
    fn addresses() {
        for good in ["amira@example.org", " Jonas.B@Mail.Example.DE "] {
            let mut errors = FieldErrors::new();
            assert!(errors.email("email", good).is_some());
            assert!(errors.is_empty(), "{good}");
        }
        for bad in ["amira.example.org", "a@b", "@example.org", "a b@example.org", "a@example..org", "a@.org", "a@x.org,b@x.org"] {
            let mut errors = FieldErrors::new();
            errors.email("email", bad);
            assert_eq!(errors.of("email"), Some(&Problem::NotAnAddress), "{bad}");
        }
        let mut errors = FieldErrors::new();
        assert_eq!(errors.email("email", "  "), None);
        assert!(errors.is_empty());
    }
}
