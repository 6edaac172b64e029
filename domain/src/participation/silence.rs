//! Stille: when somebody who owes an answer is reminded, when the lead of the office takes it up, and when everybody sees it (I9).

use crate::profile::Desk;
use crate::time::days_between;
use chrono::{DateTime, TimeDelta, Utc};

/// Cases that a typical time needs, so that one quick day says nothing.
const CASES: usize = 5;

/// The reminder that an office without answer gets now, as the word it is kept by. `due` is the day it was asked for.
///
/// One some days before, one on the day, then one each week. Only the newest counts: after a long pause nobody gets five at once.
pub fn office_reminder(desk: &Desk, due: DateTime<Utc>, now: DateTime<Utc>) -> Option<String> {
    if now >= due {
        return Some(match (now - due).num_weeks() {
            0 => "due".to_owned(),
            weeks => format!("week-{weeks}"),
        });
    }
    (now >= due - days(desk.remind_days)).then(|| "soon".to_owned())
}

/// An author with an open question is reminded: some days before the deadline, once.
pub fn author_reminder(desk: &Desk, deadline: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    now < deadline && now >= deadline - days(desk.remind_days)
}

/// The lead of the quarter's office takes it up.
pub fn escalates(desk: &Desk, due: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    now >= due + days(desk.escalate_days)
}

/// Everybody sees that it stands still: the grace of the district is over.
pub fn is_public_silence(due: DateTime<Utc>, grace_days: u32, now: DateTime<Utc>) -> bool {
    due + days(grace_days) < now
}

/// How many days checking takes at present: the median of these durations in whole days, at least one; `None` below five cases.
pub fn checking_days(taken: &[(DateTime<Utc>, DateTime<Utc>)]) -> Option<i64> {
    if taken.len() < CASES {
        return None;
    }
    let mut days: Vec<i64> = taken.iter().map(|(from, to)| days_between(*from, *to)).collect();
    days.sort_unstable();
    days.get(days.len() / 2).map(|median| Ord::max(*median, 1))
}

fn days(number: u32) -> TimeDelta {
    TimeDelta::days(i64::from(number))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn day(number: i64) -> DateTime<Utc> {
        let monday: DateTime<Utc> = "2026-03-02T09:00:00Z".parse().unwrap();
        monday + TimeDelta::days(number)
    }

    #[test]
    fn an_office_is_reminded_before_on_the_day_and_every_week() {
        let desk = Desk { remind_days: 3, ..Desk::default() };
        for (now, word) in [
            (6, None),
            (7, Some("soon")),
            (9, Some("soon")),
            (10, Some("due")),
            (16, Some("due")),
            (17, Some("week-1")),
            (60, Some("week-7")),
        ] {
            assert_eq!(office_reminder(&desk, day(10), day(now)).as_deref(), word, "day {now}");
        }
    }

    #[test]
    fn an_author_is_reminded_only_before_the_deadline() {
        let desk = Desk { remind_days: 3, ..Desk::default() };
        for (now, reminded) in [(10, false), (11, true), (13, true), (14, false)] {
            assert_eq!(author_reminder(&desk, day(14), day(now)), reminded, "day {now}");
        }
    }

    #[test]
    fn silence_goes_up_and_out_after_its_days() {
        let desk = Desk { escalate_days: 14, ..Desk::default() };
        assert_eq!((escalates(&desk, day(10), day(23)), escalates(&desk, day(10), day(24))), (false, true));
        assert_eq!((is_public_silence(day(10), 14, day(24)), is_public_silence(day(10), 14, day(25))), (false, true));
    }

    #[test]
    fn a_typical_time_is_the_middle_of_enough_cases() {
        let taken = |days: &[i64]| days.iter().map(|taken| (day(0), day(*taken))).collect::<Vec<_>>();
        for (days, typical) in
            [(&[1, 1, 1, 1][..], None), (&[1, 2, 3, 4, 90], Some(3)), (&[9, 1, 2, 2, 8, 1], Some(2)), (&[0, 0, 0, 0, 0], Some(1))]
        {
            assert_eq!(checking_days(&taken(days)), typical, "{days:?}");
        }
    }
}
