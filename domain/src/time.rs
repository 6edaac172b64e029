//! Ortszeit: dates as people in the district read them (Europe/Berlin). The clock itself stays outside.

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveDateTime, TimeZone, Utc, Weekday};
use chrono_tz::Europe::Berlin;

/// The local calendar day of an instant.
pub fn local_day(at: DateTime<Utc>) -> NaiveDate {
    at.with_timezone(&Berlin).date_naive()
}

/// The local wall-clock time of an instant.
pub fn local(at: DateTime<Utc>) -> NaiveDateTime {
    at.with_timezone(&Berlin).naive_local()
}

/// The instant of a local wall-clock time. In the hour that the clock skips in March the time after the gap is meant;
/// in the hour it repeats in October the first one.
pub fn from_local(local: NaiveDateTime) -> DateTime<Utc> {
    use chrono::LocalResult::*;
    match Berlin.from_local_datetime(&local) {
        Single(at) | Ambiguous(at, _) => at.with_timezone(&Utc),
        None => Berlin
            .from_local_datetime(&(local + chrono::TimeDelta::hours(1)))
            .earliest()
            .map_or_else(|| local.and_utc(), |at| at.with_timezone(&Utc)),
    }
}

/// The end of the `days`-th working day (Monday to Friday) after an instant, 18:00 local time.
pub fn working_days_after(at: DateTime<Utc>, days: u32) -> DateTime<Utc> {
    let mut day = local_day(at);
    let mut left = days;
    while left > 0 {
        day = day.checked_add_days(Days::new(1)).unwrap_or(day);
        if !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) {
            left -= 1;
        }
    }
    day.and_hms_opt(18, 0, 0).map_or(at, from_local)
}

/// Whole local days between two instants, never negative.
pub fn days_between(from: DateTime<Utc>, to: DateTime<Utc>) -> i64 {
    (local_day(to) - local_day(from)).num_days().max(0)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn local_days_follow_the_clock_on_the_wall() {
        for (instant, day) in
            [("2026-07-31T22:30:00Z", "2026-08-01"), ("2026-12-31T22:59:00Z", "2026-12-31"), ("2026-12-31T23:00:00Z", "2027-01-01")]
        {
            assert_eq!(local_day(at(instant)).to_string(), day);
        }
    }

    #[test]
    fn the_two_nights_when_the_clock_moves() {
        let local = |text: &str| NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap();
        assert_eq!(from_local(local("2026-03-29 02:30")), at("2026-03-29T01:30:00Z"));
        assert_eq!(from_local(local("2026-10-25 02:30")), at("2026-10-25T00:30:00Z"));
        assert_eq!(from_local(local("2026-10-25 03:30")), at("2026-10-25T02:30:00Z"));
    }

    #[test]
    fn working_days_skip_the_weekend() {
        let cases = [
            ("2026-11-19T09:00:00Z", 3, "2026-11-24T17:00:00Z"),
            ("2026-11-21T09:00:00Z", 1, "2026-11-23T17:00:00Z"),
            ("2026-11-23T09:00:00Z", 2, "2026-11-25T17:00:00Z"),
        ];
        for (from, days, to) in cases {
            assert_eq!(working_days_after(at(from), days), at(to));
        }
    }

    #[test]
    fn days_between_are_calendar_days() {
        assert_eq!(days_between(at("2026-11-19T22:30:00Z"), at("2026-11-20T23:30:00Z")), 2);
        assert_eq!(days_between(at("2026-11-20T10:00:00Z"), at("2026-11-19T10:00:00Z")), 0);
    }
}
