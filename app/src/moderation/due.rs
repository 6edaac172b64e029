//! Fristen in Worten: how long something waits and by when the office moves, as the queue says it.

use chrono::{DateTime, Utc};
use domain::time::days_between;

/// "1 Tag", "3 Tagen", as they stand after "seit", "in" and "vor".
fn days(number: i64) -> String {
    if number == 1 { "1 Tag".to_owned() } else { format!("{number} Tagen") }
}

/// Whether the time is over, and when it is: "seit 2 Tagen überfällig", "heute fällig", "in 3 Tagen fällig".
pub(super) fn due(at: DateTime<Utc>, now: DateTime<Utc>) -> (bool, String) {
    let late = at < now;
    let number = if late { days_between(at, now) } else { days_between(now, at) };
    let words = match (late, number) {
        (true, 0) => "seit heute überfällig".to_owned(),
        (true, number) => format!("seit {} überfällig", days(number)),
        (false, 0) => "heute fällig".to_owned(),
        (false, number) => format!("in {} fällig", days(number)),
    };
    (late, words)
}

/// How long ago something arrived: "heute", "gestern", "vor 4 Tagen".
pub(super) fn age(at: DateTime<Utc>, now: DateTime<Utc>) -> String {
    match days_between(at, now) {
        0 => "heute".to_owned(),
        1 => "gestern".to_owned(),
        number => format!("vor {}", days(number)),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn a_due_date_says_how_far_away_it_is() {
        let now = at("2026-11-22T09:00:00Z");
        for (due_at, late, words) in [
            ("2026-11-20T17:00:00Z", true, "seit 2 Tagen überfällig"),
            ("2026-11-21T17:00:00Z", true, "seit 1 Tag überfällig"),
            ("2026-11-22T08:59:00Z", true, "seit heute überfällig"),
            ("2026-11-22T17:00:00Z", false, "heute fällig"),
            ("2026-11-23T06:00:00Z", false, "in 1 Tag fällig"),
            ("2026-11-25T17:00:00Z", false, "in 3 Tagen fällig"),
        ] {
            assert_eq!(due(at(due_at), now), (late, words.to_owned()), "{due_at}");
        }
    }

    #[test]
    fn an_age_is_counted_in_days_of_the_calendar() {
        let now = at("2026-11-22T09:00:00Z");
        for (from, words) in
            [("2026-11-22T08:00:00Z", "heute"), ("2026-11-21T22:30:00Z", "gestern"), ("2026-11-18T22:30:00Z", "vor 4 Tagen")]
        {
            assert_eq!(age(at(from), now), words, "{from}");
        }
    }
}
