//! Vorlagen für Antworten: words that come up again, with places for what differs.

use crate::fields::FieldErrors;

/// Characters of a title: a line of a list.
const TITLE_MAX: u32 = 80;
/// Characters of a text.
const TEXT_MAX: u32 = 4000;

/// The places a template may have, as they are written.
pub const PLACES: &[&str] = &["{nummer}", "{titel}", "{name}", "{büro}"];

/// What stands in the places of a template.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filling {
    /// Reference of the contribution.
    pub reference: String,
    /// Its title.
    pub title: String,
    /// Who wrote it; empty where nobody said.
    pub name: String,
    /// Name of the office.
    pub office: String,
}

/// The text of a template with its places filled. A name that nobody gave leaves no gap behind.
pub fn fill(text: &str, filling: &Filling) -> String {
    let mut filled = text.to_owned();
    if filling.name.is_empty() {
        for gap in [" {name}", "{name} ", "{name}"] {
            filled = filled.replace(gap, "");
        }
    }
    let values = [&filling.reference, &filling.title, &filling.name, &filling.office];
    for (place, value) in PLACES.iter().zip(values) {
        // What somebody typed never becomes a place of its own.
        filled = filled.replace(place, &value.replace(['{', '}'], ""));
    }
    filled
}

/// Title and text of a template, checked.
///
/// # Errors
/// The problems of the fields `title` and `text`.
pub fn check_template(title: &str, text: &str) -> Result<(String, String), FieldErrors> {
    let mut errors = FieldErrors::new();
    let title = errors.line("title", title, 3, TITLE_MAX);
    let text = errors.text("text", text, 10, TEXT_MAX);
    errors.or((title, text))
}

/// Who of these people a note mentions: `@Selin`, or `@Selin Aydın` where two share a first name. Gives their places in the list.
pub fn mentioned(note: &str, people: &[&str]) -> Vec<usize> {
    let note = note.to_lowercase();
    let first = |name: &str| name.split_whitespace().next().unwrap_or_default().to_lowercase();
    let called = |word: &str| {
        note.match_indices(&format!("@{word}")).any(|(at, found)| {
            // An address holds the sign in its middle.
            let before = note.get(..at).and_then(|text| text.chars().next_back());
            let behind = note.get(at + found.len()..).and_then(|text| text.chars().next());
            [before, behind].into_iter().flatten().all(|neighbour| !neighbour.is_alphanumeric())
        })
    };
    let shared = |word: &str| people.iter().filter(|name| first(name) == word).count() > 1;
    people
        .iter()
        .enumerate()
        .filter(|(_, name)| called(&name.to_lowercase()) || (!shared(&first(name)) && called(&first(name))))
        .map(|(place, _)| place)
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::fields::Problem;

    #[test]
    fn places_are_filled_and_a_missing_name_leaves_no_gap() {
        let amira = Filling { reference: "DH-2026-00041".into(), title: "Schatten".into(), name: "Amira".into(), office: "Büro".into() };
        let nobody = Filling { name: String::new(), ..amira.clone() };
        for (text, filling, filled) in [
            ("Guten Tag {name}, danke für {nummer}.", &amira, "Guten Tag Amira, danke für DH-2026-00041."),
            ("Guten Tag {name}, danke für „{titel}“.", &nobody, "Guten Tag, danke für „Schatten“."),
            ("Ihr {büro}, {unbekannt}", &amira, "Ihr Büro, {unbekannt}"),
        ] {
            assert_eq!(fill(text, filling), filled);
        }
        let sly = Filling { title: "{name}".into(), ..amira };
        assert_eq!(fill("{titel} {name}", &sly), "name Amira", "typed places are words");
    }

    #[test]
    fn a_template_needs_a_title_and_a_text() {
        assert_eq!(check_template(" Müll ", "Danke für den Hinweis.").unwrap(), ("Müll".into(), "Danke für den Hinweis.".into()));
        for (title, text, field) in [("", "Danke für den Hinweis.", "title"), ("Müll", "Danke", "text")] {
            assert!(check_template(title, text).unwrap_err().of(field).is_some(), "{field}");
        }
        assert_eq!(check_template(&"x".repeat(81), "Danke für den Hinweis.").unwrap_err().of("title"), Some(&Problem::TooLong { max: 80 }));
    }

    #[test]
    fn people_are_mentioned_by_name() {
        let people = ["Selin Aydın", "Marek Nowak", "Selin Berg"];
        for (note, who) in [
            ("@Marek bitte ansehen", &[1][..]),
            ("Frag @marek, oder @Selin Berg.", &[1, 2]),
            ("@Selin bitte", &[]),
            ("@Marekchen und info@marek.example", &[]),
            ("Marek weiß Bescheid", &[]),
        ] {
            let found: Vec<usize> = mentioned(note, &people);
            assert_eq!(found, who, "{note}");
        }
    }
}
