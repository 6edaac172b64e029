//! What a rule about the minutes can say.

use crate::people::Role;
use chrono::{Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

/// By when the minutes must be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MinutesDue {
    /// Days after the meeting.
    Days(u16),
    /// Months after the meeting (GemO § 41: one).
    Months(u16),
}

/// How long members may object to the minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ObjectionPeriod {
    /// Days after the minutes were sent.
    Days(u16),
    /// Until the next meeting (GemO § 41).
    NextMeeting,
}

impl ObjectionPeriod {
    /// Nobody can object any more. The last day still counts.
    pub fn is_over(self, sent: NaiveDate, today: NaiveDate, next_meeting_held: bool) -> bool {
        match self {
            Self::Days(days) => sent.checked_add_days(Days::new(days.into())).is_some_and(|last| today > last),
            Self::NextMeeting => next_meeting_held,
        }
    }
}

/// Niederschrift.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MinutesRule {
    /// By when.
    pub due: MinutesDue,
    /// Who signs, each from an account of their own.
    pub signed_by: Vec<Role>,
    /// How long members may object.
    pub objections: ObjectionPeriod,
}

impl MinutesRule {
    /// The last day for the minutes; the end of a shorter month stands for a day it does not have (BGB § 188 (3)).
    pub fn due_on(&self, meeting: NaiveDate) -> NaiveDate {
        match self.due {
            MinutesDue::Days(days) => meeting.checked_add_days(Days::new(days.into())),
            MinutesDue::Months(months) => meeting.checked_add_months(Months::new(months.into())),
        }
        .unwrap_or(NaiveDate::MAX)
    }

    /// Who has still to sign; a role that must sign twice signs with two accounts.
    pub fn signatures_missing(&self, signed: &[Role]) -> Vec<Role> {
        let mut signed = signed.to_vec();
        let mut missing = self.signed_by.clone();
        missing.retain(|role| match signed.iter().position(|other| other == role) {
            Some(place) => {
                signed.remove(place);
                false
            }
            None => true,
        });
        missing
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn minutes_are_due_after_days_or_months() {
        let rule = |due| MinutesRule { due, signed_by: vec![Role::Chair], objections: ObjectionPeriod::NextMeeting };
        #[rustfmt::skip]
        let table = [
            (MinutesDue::Months(1), "2026-11-24", "2026-12-24"),
            (MinutesDue::Months(1), "2027-01-31", "2027-02-28"),
            (MinutesDue::Months(1), "2028-01-31", "2028-02-29"),
            (MinutesDue::Months(3), "2026-11-30", "2027-02-28"),
            (MinutesDue::Days(14), "2026-12-24", "2027-01-07"),
            (MinutesDue::Days(0), "2026-12-24", "2026-12-24"),
        ];
        for (due, meeting, on) in table {
            assert_eq!(rule(due).due_on(day(meeting)), day(on), "{due:?} after {meeting}");
        }
        assert_eq!(rule(MinutesDue::Days(1)).due_on(NaiveDate::MAX), NaiveDate::MAX);
    }

    #[test]
    fn everybody_named_signs() {
        let rule = |signed_by: &[Role]| MinutesRule {
            due: MinutesDue::Days(7),
            signed_by: signed_by.to_vec(),
            objections: ObjectionPeriod::NextMeeting,
        };
        let both = rule(&[Role::Chair, Role::Clerk]);
        #[rustfmt::skip]
        let table = [
            (&[][..], &[Role::Chair, Role::Clerk][..]),
            (&[Role::Clerk][..], &[Role::Chair][..]),
            (&[Role::Clerk, Role::Clerk][..], &[Role::Chair][..]),
            (&[Role::Manager][..], &[Role::Chair, Role::Clerk][..]),
            (&[Role::Clerk, Role::Chair][..], &[][..]),
        ];
        for (signed, missing) in table {
            assert_eq!(both.signatures_missing(signed), missing, "{signed:?}");
        }
        let two_members = rule(&[Role::BoardMember, Role::BoardMember]);
        assert_eq!(two_members.signatures_missing(&[Role::BoardMember]), [Role::BoardMember]);
    }

    #[test]
    fn objections_end_with_their_period() {
        let sent = day("2026-12-20");
        #[rustfmt::skip]
        let table = [
            (ObjectionPeriod::Days(14), "2027-01-03", false, false),
            (ObjectionPeriod::Days(14), "2027-01-03", true, false),
            (ObjectionPeriod::Days(14), "2027-01-04", false, true),
            (ObjectionPeriod::NextMeeting, "2027-02-01", false, false),
            (ObjectionPeriod::NextMeeting, "2026-12-21", true, true),
        ];
        for (period, today, held, over) in table {
            assert_eq!(period.is_over(sent, day(today), held), over, "{period:?} {today} {held}");
        }
    }
}
