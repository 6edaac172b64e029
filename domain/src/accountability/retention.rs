//! Aufbewahrung: how long each kind of data is kept (`trust.md` § 5; the municipality confirms it, its archive law comes first).

use crate::people::words;
use chrono::{DateTime, Months, TimeDelta, Utc};

words! {
    /// Art der Daten mit einer Frist.
    RetentionClass {
        /// E-mail addresses that nobody confirmed (`decisions.md` 3).
        UnconfirmedAddress = "unconfirmed_address",
        /// Requests to follow something that nobody confirmed, with their address.
        UnconfirmedFollow = "unconfirmed_follow",
        /// Contact data after the end of everything it was given for (`decisions.md` 6).
        Contact = "contact",
        /// Texts that were not published, after the end of their way.
        Rejected = "rejected",
        /// Counters of attempts, by a keyed hash (`decisions.md` 8).
        Attempts = "attempts",
        /// Sessions that nobody uses any more.
        Sessions = "sessions",
        /// Mails that were sent or given up.
        Mails = "mails",
        /// Requests about one's own data, after they were answered.
        Requests = "requests",
        /// Comments that were not shown, after the end of their way.
        WithheldComments = "withheld_comments",
        /// Mailed links to one's own data.
        DataLinks = "data_links",
        /// Accounts that nobody uses and that hold no role and no seat.
        UnusedAccounts = "unused_accounts",
    }
}

/// Months without signing in after which somebody is told that their account will go (`trust.md` § 5).
pub const WARN_MONTHS: u32 = 23;
/// Months that lie between being told and the end, at least.
const WARNED_MONTHS: u32 = 1;

/// What becomes of an account that nobody uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AccountFate {
    /// It stays.
    Stays,
    /// Its owner is told.
    Warned,
    /// It goes.
    Erased,
}

/// What becomes of an account that was last used then. Nobody loses an account of which they were not told a month before, however long the clock
/// stood still.
pub fn unused_account(seen: DateTime<Utc>, warned: Option<DateTime<Utc>>, now: DateTime<Utc>) -> AccountFate {
    let over = |since: DateTime<Utc>, months: u32| since <= Period::Months(months).over_since(now);
    match warned {
        None if over(seen, WARN_MONTHS) => AccountFate::Warned,
        Some(told) if over(told, WARNED_MONTHS) && seen <= RetentionClass::UnusedAccounts.period().over_since(now) => AccountFate::Erased,
        None | Some(_) => AccountFate::Stays,
    }
}

/// How long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Period {
    /// Days.
    Days(i64),
    /// Months by the calendar.
    Months(u32),
}

impl Period {
    /// What began before this moment is over now.
    pub fn over_since(self, now: DateTime<Utc>) -> DateTime<Utc> {
        match self {
            Self::Days(days) => now - TimeDelta::days(days),
            Self::Months(months) => now.checked_sub_months(Months::new(months)).unwrap_or(now),
        }
    }
}

impl RetentionClass {
    /// How long it is kept.
    pub const fn period(self) -> Period {
        match self {
            Self::UnconfirmedAddress => Period::Days(14),
            Self::UnconfirmedFollow => Period::Days(crate::following::UNCONFIRMED_DAYS),
            Self::Contact => Period::Months(crate::projects::CONTACT_MONTHS),
            Self::Rejected => Period::Months(12),
            Self::Attempts => Period::Days(7),
            Self::Sessions => Period::Days(14),
            Self::Mails => Period::Days(30),
            Self::Requests => Period::Months(36),
            Self::WithheldComments => Period::Months(12),
            Self::DataLinks => Period::Days(1),
            Self::UnusedAccounts => Period::Months(24),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn periods_are_counted_by_the_calendar() {
        let at = |text: &str| -> DateTime<Utc> { format!("{text}T12:00:00Z").parse().unwrap() };
        assert_eq!(Period::Days(14).over_since(at("2026-03-15")), at("2026-03-01"));
        assert_eq!(Period::Months(12).over_since(at("2028-02-29")), at("2027-02-28"));
        assert_eq!(RetentionClass::Contact.period(), Period::Months(12));
    }

    #[test]
    fn nobody_loses_an_account_without_having_been_told() {
        let at = |text: &str| -> DateTime<Utc> { format!("{text}T12:00:00Z").parse().unwrap() };
        let seen = at("2024-03-10");
        let cases = [
            (None, "2026-02-09", AccountFate::Stays),
            (None, "2026-02-10", AccountFate::Warned),
            (None, "2029-01-01", AccountFate::Warned),
            (Some("2026-02-10"), "2026-03-09", AccountFate::Stays),
            (Some("2026-02-10"), "2026-03-10", AccountFate::Erased),
            (Some("2029-01-01"), "2029-01-31", AccountFate::Stays),
            (Some("2029-01-01"), "2029-02-01", AccountFate::Erased),
        ];
        for (warned, now, fate) in cases {
            assert_eq!(unused_account(seen, warned.map(at), at(now)), fate, "{warned:?} {now}");
        }
    }
}
