//! Funktionen der Texte: stored days and instants as people write them. `{ DAY($until) }` reads `2026-12-17`, `{ WHEN($starts_at) }` an instant,
//! `{ AGENDA($agenda) }` the items of an invitation.

use super::Texts;
use chrono::{DateTime, NaiveDate, Utc};
use domain::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};

/// Makes the functions known to a language.
pub(super) fn add_to(bundle: &mut FluentBundle<FluentResource>, language: Language) -> Result<(), String> {
    let mut add = |name: &str, write: fn(&Texts, &str) -> String| {
        bundle.add_function(name, written(language, write)).map_err(|error: FluentError| error.to_string())
    };
    add("DAY", day)?;
    add("WHEN", when)?;
    add("AGENDA", agenda)
}

/// A function of the texts that writes its first value in the language they are in.
fn written(
    language: Language,
    write: fn(&Texts, &str) -> String,
) -> impl for<'a> Fn(&[FluentValue<'a>], &FluentArgs<'_>) -> FluentValue<'a> + Send + Sync + 'static {
    move |values, _| write(Texts::of(language), text(values)).into()
}

fn text<'a>(values: &'a [FluentValue<'_>]) -> &'a str {
    match values.first() {
        Some(FluentValue::String(text)) => text,
        _ => "",
    }
}

/// "17. Dezember 2026"; what is no day stays as it is.
fn day(texts: &Texts, text: &str) -> String {
    let day = text.parse::<NaiveDate>().map(|day| texts.day(day));
    day.or_else(|_| text.parse::<DateTime<Utc>>().map(|at| texts.date(at))).unwrap_or_else(|_| text.to_owned())
}

/// "Donnerstag, 17. Dezember 2026, 18.30 Uhr"; what is no instant stays as it is.
fn when(texts: &Texts, text: &str) -> String {
    text.parse::<DateTime<Utc>>().map_or_else(|_| text.to_owned(), |at| texts.full(at))
}

/// One line per item; what is not public has only its number (I11).
fn agenda(texts: &Texts, text: &str) -> String {
    let line = |line: &str| match line.split_once('\t') {
        Some((number, "")) => texts.say_with("mail-agenda-closed", &[("number", number.into())]),
        Some((number, title)) => texts.say_with("mail-agenda-item", &[("number", number.into()), ("title", title.into())]),
        None => line.to_owned(),
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    const KEY: &str = "until";
    const BEGIN: &str = "begin";

    use crate::texts::Texts;
    use domain::Language;

    #[test]
    fn days_and_instants_are_written_out() {
        let (texts, problems) = Texts::read(Language::German, &[("a", "until = bis { DAY($at) }\nbegin = { WHEN($at) }")]);
        assert!(problems.is_empty(), "{problems:?}");
        for (at, day) in [
            ("2026-12-17", "bis 17.\u{a0}Dezember 2026"),
            ("2026-12-31T23:30:00+00:00", "bis 1.\u{a0}Januar 2027"),
            ("demnächst", "bis demnächst"),
        ] {
            assert_eq!(texts.say_with(KEY, &[("at", at.into())]), day);
        }
        assert_eq!(texts.say_with(BEGIN, &[("at", "2026-12-17T17:30:00+00:00".into())]), "Donnerstag, 17.\u{a0}Dezember 2026, 18.30 Uhr");
    }
}
