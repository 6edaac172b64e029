//! Tage, Uhrzeiten und Summen, wie man sie auf einem Aushang schreibt; day and month keep together by a no-break space.
//!
//! `Texts` writes them in the language of the page; the functions beside it write German, for the workplace and for what stays on record.

use crate::texts::Texts;
use chrono::{DateTime, Datelike, NaiveDate, Timelike, Utc};
use domain::time::{local, local_day};

impl Texts {
    /// "17. Dezember 2026".
    pub fn day(&self, day: NaiveDate) -> String {
        self.say_with("date-day", &[("day", day.day().into()), ("month", self.month(day).into()), ("year", day.year().to_string().into())])
    }

    /// "17. Dezember", with the year only when it is another one than `now`'s.
    pub fn short_day(&self, of: NaiveDate, now: DateTime<Utc>) -> String {
        if of.year() != local_day(now).year() {
            return self.day(of);
        }
        self.say_with("date-day-short", &[("day", of.day().into()), ("month", self.month(of).into())])
    }

    /// "17. Dezember 2026" of an instant.
    pub fn date(&self, at: DateTime<Utc>) -> String {
        self.day(local_day(at))
    }

    /// Like [`Self::short_day`], of an instant.
    pub fn short_date(&self, at: DateTime<Utc>, now: DateTime<Utc>) -> String {
        self.short_day(local_day(at), now)
    }

    /// "seit 3. November".
    pub fn since(&self, at: DateTime<Utc>, now: DateTime<Utc>) -> String {
        self.say_with("date-since", &[("day", self.short_date(at, now).into())])
    }

    /// "18.30 Uhr", "17 Uhr".
    pub fn clock(&self, at: DateTime<Utc>) -> String {
        let at = local(at);
        let (hour, minute) = (at.hour().to_string(), format!("{:02}", at.minute()));
        let key = if at.minute() == 0 { "date-hour" } else { "date-clock" };
        self.say_with(key, &[("hour", hour.into()), ("minute", minute.into())])
    }

    /// "Donnerstag, 17. Dezember 2026, 18.30 Uhr".
    pub fn full(&self, at: DateTime<Utc>) -> String {
        let day = local_day(at);
        self.say_with(
            "date-full",
            &[("weekday", self.weekday(day).into()), ("date", self.day(day).into()), ("clock", self.clock(at).into())],
        )
    }

    /// "Donnerstag".
    pub fn weekday(&self, of: NaiveDate) -> String {
        self.say(&format!("date-weekday-{}", of.weekday().number_from_monday()))
    }

    /// "Do", "17", "Dez": for the calendar leaf.
    pub fn leaf(&self, of: NaiveDate) -> (String, String, String) {
        let weekday = self.say(&format!("date-leaf-weekday-{}", of.weekday().number_from_monday()));
        (weekday, of.day().to_string(), self.say(&format!("date-leaf-{}", of.month())))
    }

    /// "86.000 €".
    pub fn euro(&self, amount: i64) -> String {
        let sum = self.say_with("money-euro", &[("sum", grouped(amount.unsigned_abs(), &self.say("number-group")).into())]);
        if amount < 0 { format!("−{sum}") } else { sum }
    }

    /// "1 Tag", "3 Tage".
    pub fn days(&self, number: i64) -> String {
        self.say_with("date-days", &[("n", number.into())])
    }

    fn month(&self, day: NaiveDate) -> String {
        self.say(&format!("date-month-{}", day.month()))
    }
}

fn grouped(amount: u64, between: &str) -> String {
    let digits = amount.to_string();
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push_str(between);
        }
        grouped.push(digit);
    }
    grouped
}

/// "17. Dezember 2026".
pub fn day(day: NaiveDate) -> String {
    Texts::german().day(day)
}

/// "Dezember 2026".
pub fn month_of(day: NaiveDate) -> String {
    let texts = Texts::german();
    format!("{}\u{a0}{}", texts.month(day), day.year())
}

/// "17. Dezember", with the year only when it is another one than `now`'s.
pub fn short_day(of: NaiveDate, now: DateTime<Utc>) -> String {
    Texts::german().short_day(of, now)
}

/// "17. Dezember 2026" of an instant.
pub fn date(at: DateTime<Utc>) -> String {
    Texts::german().date(at)
}

/// Like [`short_day`], of an instant.
pub fn short_date(at: DateTime<Utc>, now: DateTime<Utc>) -> String {
    Texts::german().short_date(at, now)
}

/// "18.30 Uhr", "17 Uhr".
pub fn clock(at: DateTime<Utc>) -> String {
    Texts::german().clock(at)
}

/// "Donnerstag, 17. Dezember 2026, 18.30 Uhr".
pub fn full(at: DateTime<Utc>) -> String {
    Texts::german().full(at)
}

/// "Donnerstag".
pub fn weekday(of: NaiveDate) -> String {
    Texts::german().weekday(of)
}

/// "Do", "17", "Dez": for the calendar leaf.
pub fn leaf(of: NaiveDate) -> (String, String, String) {
    Texts::german().leaf(of)
}

/// `2026-12-17` for `datetime` attributes and date fields.
pub fn machine(at: DateTime<Utc>) -> String {
    local_day(at).to_string()
}

/// "86.000 €".
pub fn euro(amount: i64) -> String {
    Texts::german().euro(amount)
}

/// "1 Tag", "3 Tage".
pub fn days(number: i64) -> String {
    Texts::german().days(number)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use domain::Language;

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

    #[test]
    fn every_language_writes_its_own_days_and_sums() {
        let at: DateTime<Utc> = "2026-12-17T17:30:00Z".parse().unwrap();
        for (language, full, sum) in [
            (Language::German, "Donnerstag, 17.\u{a0}Dezember 2026, 18.30 Uhr", "1.250.000\u{a0}€"),
            (Language::English, "Thursday, 17\u{a0}December 2026, 18:30", "€1,250,000"),
            (Language::Turkish, "17\u{a0}Aralık 2026 Perşembe, saat 18.30", "1.250.000\u{a0}€"),
            (Language::Ukrainian, "четвер, 17\u{a0}грудня 2026 року, 18:30", "1\u{a0}250\u{a0}000\u{a0}€"),
        ] {
            assert_eq!((Texts::of(language).full(at).as_str(), Texts::of(language).euro(1_250_000).as_str()), (full, sum));
        }
        let days: Vec<String> = [1, 2, 3, 11].map(|n| Texts::of(Language::Arabic).days(n).replace(['\u{2068}', '\u{2069}'], "")).into();
        assert_eq!(days, ["يوم واحد", "يومان", "3 أيام", "11 يومًا"]);
    }
}
