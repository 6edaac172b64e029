//! Tage und Uhrzeiten, wie man sie auf einem Aushang schreibt; day and month keep together by a no-break space.

use chrono::{DateTime, Datelike, NaiveDate, Timelike, Utc, Weekday};
use domain::time::{local, local_day};

const MONTHS: [&str; 12] =
    ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

fn month(day: NaiveDate) -> &'static str {
    usize::try_from(day.month0()).ok().and_then(|index| MONTHS.get(index)).copied().unwrap_or_default()
}

/// "17. Dezember 2026".
pub fn day(day: NaiveDate) -> String {
    format!("{}.\u{a0}{} {}", day.day(), month(day), day.year())
}

/// "17. Dezember", with the year only when it is another one than `now`'s.
pub fn short_day(of: NaiveDate, now: DateTime<Utc>) -> String {
    if of.year() == local_day(now).year() { format!("{}.\u{a0}{}", of.day(), month(of)) } else { day(of) }
}

/// "17. Dezember 2026" of an instant.
pub fn date(at: DateTime<Utc>) -> String {
    day(local_day(at))
}

/// Like [`short_day`], of an instant.
pub fn short_date(at: DateTime<Utc>, now: DateTime<Utc>) -> String {
    short_day(local_day(at), now)
}

/// "18.30 Uhr", "17 Uhr".
pub fn clock(at: DateTime<Utc>) -> String {
    let at = local(at);
    if at.minute() == 0 { format!("{} Uhr", at.hour()) } else { format!("{}.{:02} Uhr", at.hour(), at.minute()) }
}

/// "Donnerstag, 17. Dezember 2026, 18.30 Uhr".
pub fn full(at: DateTime<Utc>) -> String {
    let local_day = local_day(at);
    format!("{}, {}, {}", weekday(local_day), day(local_day), clock(at))
}

/// "Donnerstag".
pub fn weekday(of: NaiveDate) -> &'static str {
    match of.weekday() {
        Weekday::Mon => "Montag",
        Weekday::Tue => "Dienstag",
        Weekday::Wed => "Mittwoch",
        Weekday::Thu => "Donnerstag",
        Weekday::Fri => "Freitag",
        Weekday::Sat => "Samstag",
        Weekday::Sun => "Sonntag",
    }
}

/// "Do", "17", "Dez": for the calendar leaf.
pub fn leaf(of: NaiveDate) -> (String, String, String) {
    (weekday(of).chars().take(2).collect(), of.day().to_string(), month(of).chars().take(3).collect())
}

/// `2026-12-17` for `datetime` attributes and date fields.
pub fn machine(at: DateTime<Utc>) -> String {
    local_day(at).to_string()
}

/// "86.000 €".
pub fn euro(amount: i64) -> String {
    let digits = amount.unsigned_abs().to_string();
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push('.');
        }
        grouped.push(digit);
    }
    let sign = if amount < 0 { "−" } else { "" };
    format!("{sign}{grouped}\u{a0}€")
}

/// "1 Tag", "3 Tage".
pub fn days(number: i64) -> String {
    if number == 1 { "1 Tag".to_owned() } else { format!("{number} Tage") }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn days_and_times_read_like_a_notice() {
        let at: DateTime<Utc> = "2026-12-17T17:30:00Z".parse().unwrap();
        let now: DateTime<Utc> = "2026-11-22T09:00:00Z".parse().unwrap();
        assert_eq!(full(at), "Donnerstag, 17.\u{a0}Dezember 2026, 18.30 Uhr");
        assert_eq!(short_date(at, now), "17.\u{a0}Dezember");
        assert_eq!(short_date("2025-03-01T10:00:00Z".parse().unwrap(), now), "1.\u{a0}März 2025");
        assert_eq!(clock("2026-06-01T15:00:00Z".parse().unwrap()), "17 Uhr");
        assert_eq!(leaf(local_day(at)), ("Do".into(), "17".into(), "Dez".into()));
        assert_eq!(machine("2026-12-31T23:30:00Z".parse().unwrap()), "2027-01-01");
    }

    #[test]
    fn money_is_grouped() {
        for (amount, text) in
            [(0, "0\u{a0}€"), (950, "950\u{a0}€"), (86_000, "86.000\u{a0}€"), (1_250_000, "1.250.000\u{a0}€"), (-300, "−300\u{a0}€")]
        {
            assert_eq!(euro(amount), text);
        }
    }
}
