//! Fristberechnung: the days of an invitation, counted as local days on the calendar.
//!
//! Two functions, because two statutes count differently: [`count_receipt_days`] needs the proven receipt of every member
//! (HGO § 58 (1)); [`count_full_calendar_days`] starts on the day of an electronic invitation, of a letter only on the day it arrived
//! (GemO § 34 (3), BGB § 130). In both neither the first day nor the day of the meeting counts, Sundays and holidays do.
//! A day is a day on the calendar, also in the nights when the clock moves: [`crate::time::local_day`] makes it from an instant.

use crate::ids::SeatId;
use crate::meetings::{InvitationDeadline, InvitationRule};
use crate::people::words;
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

words! {
    /// How an invitation went out.
    DeliveryWay {
        /// Mail or the member's page: arrives on the day it is sent.
        Electronic = "electronic",
        /// Letter: arrives when the receipt is recorded.
        Letter = "letter",
        /// Handed over: the day of handing over is the receipt.
        InPerson = "in_person",
    }
}

/// The invitation of one seat.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Delivery {
    /// Seat.
    pub seat: SeatId,
    /// Local day of dispatch.
    pub sent: NaiveDate,
    /// How.
    pub way: DeliveryWay,
    /// Local day of the proven receipt, as far as it is recorded.
    pub received: Option<NaiveDate>,
}

impl Delivery {
    /// Proven receipt; handing over proves itself.
    fn proven(&self) -> Option<NaiveDate> {
        self.received.or((self.way == DeliveryWay::InPerson).then_some(self.sent))
    }

    /// Recorded receipt, otherwise the dispatch of an electronic invitation.
    fn arrived(&self) -> Option<NaiveDate> {
        self.proven().or((self.way == DeliveryWay::Electronic).then_some(self.sent))
    }
}

/// The days that were counted, so that a calendar can show them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counting {
    /// The rule counted by, with the number of days needed this time.
    pub deadline: InvitationDeadline,
    /// Day of the meeting; does not count.
    pub meeting: NaiveDate,
    /// Last day on which the invitation may arrive.
    pub latest: NaiveDate,
    /// Day on which the last invitation arrived as far as known; does not count.
    pub starts_on: Option<NaiveDate>,
    /// Days that count, oldest first; at most a year.
    pub counted: Vec<NaiveDate>,
    /// Seats whose invitation arrived too late, or whose arrival is not known.
    pub late: Vec<SeatId>,
}

/// Last day on which an invitation may arrive so that `days` lie between it and the meeting.
pub fn latest_day(days: u16, meeting: NaiveDate) -> NaiveDate {
    meeting.checked_sub_days(Days::new(u64::from(days) + 1)).unwrap_or(NaiveDate::MIN)
}

/// HGO § 58 (1): days between the proven receipt and the day of the meeting. A receipt that nobody recorded is late.
pub fn count_receipt_days(days: u16, meeting: NaiveDate, deliveries: &[Delivery]) -> Counting {
    count(InvitationDeadline::ReceiptDays(days), meeting, deliveries, Delivery::proven)
}

/// GemO § 34 (3): full calendar days between invitation and meeting.
pub fn count_full_calendar_days(days: u16, meeting: NaiveDate, deliveries: &[Delivery]) -> Counting {
    count(InvitationDeadline::FullCalendarDays(days), meeting, deliveries, Delivery::arrived)
}

fn count(
    deadline: InvitationDeadline,
    meeting: NaiveDate,
    deliveries: &[Delivery],
    starts: fn(&Delivery) -> Option<NaiveDate>,
) -> Counting {
    let latest = latest_day(deadline.days(), meeting);
    let starts_on = deliveries.iter().filter_map(starts).max();
    let late = deliveries.iter().filter(|delivery| starts(delivery).is_none_or(|day| day > latest)).map(|delivery| delivery.seat).collect();
    let counted = starts_on.into_iter().flat_map(|first| first.iter_days().skip(1).take(365).take_while(|day| *day < meeting)).collect();
    Counting { deadline, meeting, latest, starts_on, counted, late }
}

/// Counts by the body's rule.
pub fn count_by(rule: &InvitationRule, meeting: NaiveDate, deliveries: &[Delivery], repeat: bool) -> Counting {
    let days = if repeat { rule.repeat.unwrap_or(rule.deadline.days()) } else { rule.deadline.days() };
    match rule.deadline {
        InvitationDeadline::ReceiptDays(_) => count_receipt_days(days, meeting, deliveries),
        InvitationDeadline::FullCalendarDays(_) => count_full_calendar_days(days, meeting, deliveries),
    }
}

#[cfg(test)]
#[path = "counting_tests.rs"]
mod tests;
