//! Funktionen der Texte: stored days and instants as people write them. `{ DAY($until) }` reads `2026-12-17`, `{ WHEN($starts_at) }` an instant,
//! `{ AGENDA($agenda) }` the items of an invitation.

use crate::dates;
use chrono::{DateTime, NaiveDate, Utc};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};

/// Makes the functions known to a language.
pub(super) fn add_to(bundle: &mut FluentBundle<FluentResource>) -> Result<(), String> {
    let told = |error: FluentError| error.to_string();
    bundle.add_function("DAY", day).map_err(told)?;
    bundle.add_function("WHEN", when).map_err(told)?;
    bundle.add_function("AGENDA", agenda).map_err(told)
}

fn text<'a>(values: &'a [FluentValue<'_>]) -> &'a str {
    match values.first() {
        Some(FluentValue::String(text)) => text,
        _ => "",
    }
}

/// "17. Dezember 2026"; what is no day stays as it is.
fn day<'a>(values: &[FluentValue<'a>], _: &FluentArgs<'_>) -> FluentValue<'a> {
    let text = text(values);
    let day = text.parse::<NaiveDate>().map(dates::day).or_else(|_| text.parse::<DateTime<Utc>>().map(dates::date));
    day.unwrap_or_else(|_| text.to_owned()).into()
}

/// "Donnerstag, 17. Dezember 2026, 18.30 Uhr"; what is no instant stays as it is.
fn when<'a>(values: &[FluentValue<'a>], _: &FluentArgs<'_>) -> FluentValue<'a> {
    let text = text(values);
    text.parse::<DateTime<Utc>>().map_or_else(|_| text.to_owned(), dates::full).into()
}

/// One line per item; what is not public has only its number (I11).
fn agenda<'a>(values: &[FluentValue<'a>], _: &FluentArgs<'_>) -> FluentValue<'a> {
    let line = |line: &str| match line.split_once('\t') {
        Some((number, "")) => format!("TOP {number}: nicht öffentlich"),
        Some((number, title)) => format!("TOP {number}: {title}"),
        None => line.to_owned(),
    };
    text(values).lines().map(line).collect::<Vec<_>>().join("\n").into()
}

#[cfg(test)]
mod tests {
    const KEY: &str = "until";
    const BEGIN: &str = "begin";

    use crate::texts::Texts;

    #[test]
    fn days_and_instants_are_written_out() {
        let (texts, problems) = Texts::read(&[("a", "until = bis { DAY($at) }\nbegin = { WHEN($at) }")]);
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
