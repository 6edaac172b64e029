//! Ladungsfrist: whether everybody was invited in time, counted in local days.
//!
//! Two functions, because two statutes count differently: [`count_receipt_days`] needs the proven receipt of every member
//! (HGO § 58 (1)); [`count_full_calendar_days`] starts on the day of an electronic invitation, of a letter only on the day it arrived
//! (GemO § 34 (3), BGB § 130). In both neither the first day nor the day of the meeting counts, Sundays and holidays do.
//! A day is a day on the calendar, also in the nights when the clock moves: [`crate::time::local_day`] makes it from an instant.

use super::{CureRule, InvitationDeadline, InvitationRule, need, refusals};
use crate::ids::SeatId;
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

fn count(deadline: InvitationDeadline, meeting: NaiveDate, deliveries: &[Delivery], starts: fn(&Delivery) -> Option<NaiveDate>) -> Counting {
    let latest = latest_day(deadline.days(), meeting);
    let starts_on = deliveries.iter().filter_map(starts).max();
    let late = deliveries.iter().filter(|delivery| starts(delivery).is_none_or(|day| day > latest)).map(|delivery| delivery.seat).collect();
    let counted = starts_on.into_iter().flat_map(|first| first.iter_days().skip(1).take(365).take_while(|day| *day < meeting)).collect();
    Counting { deadline, meeting, latest, starts_on, counted, late }
}

/// Eilbedürftigkeit: why the deadline is shortened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Urgency {
    /// Why it cannot wait.
    pub reason: String,
    /// The invitation says that it is shortened.
    pub said_in_invitation: bool,
    /// The body confirmed it before the agenda began.
    pub confirmed_by_body: bool,
}

/// What a check looks at.
#[derive(Debug, Clone, Copy)]
pub struct InvitationFacts<'a> {
    /// Local day of the meeting.
    pub meeting: NaiveDate,
    /// One per seat that must be invited.
    pub deliveries: &'a [Delivery],
    /// Given when the deadline is shortened.
    pub urgency: Option<&'a Urgency>,
    /// Second meeting about items put back for lack of quorum.
    pub repeat: bool,
}

/// Ergebnis der Fristprüfung; without one of the first three no vote is opened (I5).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum DeadlineCheck {
    /// Everybody was invited in time.
    Met,
    /// Shortened, and the invitation says so.
    Shortened {
        /// Why.
        reason: String,
        /// The body has still to confirm the urgency (GemO § 34 (3)).
        awaits_confirmation: bool,
    },
    /// Missed, but the members concerned appeared or waived (GemO § 34 (4)).
    Cured {
        /// What healed it.
        reason: String,
    },
    /// Missed.
    Missed {
        /// Last day on which the invitation should have arrived.
        latest: NaiveDate,
    },
}

words! {
    /// What the check means for a vote.
    #[derive(Default)]
    DeadlineStanding {
        /// Nobody checked.
        #[default]
        NotRecorded = "not_recorded",
        /// Met, shortened or cured.
        Holds = "holds",
        /// Shortened; the body has still to confirm.
        AwaitsConfirmation = "awaits_confirmation",
        /// Missed.
        Missed = "missed",
    }
}

impl DeadlineCheck {
    /// What it means for a vote.
    pub const fn standing(&self) -> DeadlineStanding {
        match self {
            Self::Met | Self::Cured { .. } | Self::Shortened { awaits_confirmation: false, .. } => DeadlineStanding::Holds,
            Self::Shortened { awaits_confirmation: true, .. } => DeadlineStanding::AwaitsConfirmation,
            Self::Missed { .. } => DeadlineStanding::Missed,
        }
    }
}

/// The check with its counting, as recorded with a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeadlineRecord {
    /// Result.
    pub check: DeadlineCheck,
    /// The days.
    pub counting: Counting,
}

/// Counts by the body's rule.
pub fn count_by(rule: &InvitationRule, meeting: NaiveDate, deliveries: &[Delivery], repeat: bool) -> Counting {
    let days = if repeat { rule.repeat.unwrap_or(rule.deadline.days()) } else { rule.deadline.days() };
    match rule.deadline {
        InvitationDeadline::ReceiptDays(_) => count_receipt_days(days, meeting, deliveries),
        InvitationDeadline::FullCalendarDays(_) => count_full_calendar_days(days, meeting, deliveries),
    }
}

/// Checks the deadline. Nobody invited means missed.
pub fn check(rule: &InvitationRule, facts: &InvitationFacts<'_>) -> DeadlineRecord {
    let counting = count_by(rule, facts.meeting, facts.deliveries, facts.repeat);
    let check = if !facts.deliveries.is_empty() && counting.late.is_empty() {
        DeadlineCheck::Met
    } else {
        shortened(rule, facts).unwrap_or(DeadlineCheck::Missed { latest: counting.latest })
    };
    DeadlineRecord { check, counting }
}

fn shortened(rule: &InvitationRule, facts: &InvitationFacts<'_>) -> Option<DeadlineCheck> {
    // The days of a second meeting are already a minimum of their own (HGO § 58 (1), last sentence).
    if facts.repeat && rule.repeat.is_some() {
        return None;
    }
    let urgency = facts.urgency.filter(|urgency| urgency.said_in_invitation && !urgency.reason.trim().is_empty())?;
    let shorter = InvitationRule {
        deadline: match rule.deadline {
            InvitationDeadline::ReceiptDays(_) => InvitationDeadline::ReceiptDays(rule.shortest?),
            InvitationDeadline::FullCalendarDays(_) => InvitationDeadline::FullCalendarDays(rule.shortest?),
        },
        ..*rule
    };
    let counting = count_by(&shorter, facts.meeting, facts.deliveries, false);
    (!facts.deliveries.is_empty() && counting.late.is_empty()).then(|| DeadlineCheck::Shortened {
        reason: urgency.reason.trim().to_owned(),
        awaits_confirmation: rule.urgency_confirmed_by_body && !urgency.confirmed_by_body,
    })
}

/// What the body said about the urgency: confirmed, the shortened deadline holds; otherwise it is missed (GemO § 34 (3)).
///
/// # Errors
/// [`DeadlineRefused::NothingToConfirm`] unless a shortened deadline waits for it.
pub fn decide_urgency(record: &DeadlineRecord, confirmed: bool) -> Result<DeadlineRecord, DeadlineRefused> {
    let DeadlineCheck::Shortened { reason, awaits_confirmation: true } = &record.check else {
        return Err(DeadlineRefused::NothingToConfirm);
    };
    let check = if confirmed {
        DeadlineCheck::Shortened { reason: reason.clone(), awaits_confirmation: false }
    } else {
        DeadlineCheck::Missed { latest: record.counting.latest }
    };
    Ok(DeadlineRecord { check, counting: record.counting.clone() })
}

refusals! {
    /// Why a recorded deadline is not changed.
    DeadlineRefused {
        /// No shortened deadline waits for the body.
        NothingToConfirm,
        /// There is nothing to heal.
        NotMissed,
        /// The rules do not heal it.
        CureNotProvided,
        /// A member concerned neither appeared nor waived.
        MemberStillAffected,
        /// What healed it must be said.
        NeedsReason,
    }
}

/// Heals a missed deadline when every seat concerned is among those that appeared or waived.
///
/// # Errors
/// [`DeadlineRefused`] otherwise; a meeting to which nobody was invited is never healed.
pub fn cure(rule: &InvitationRule, record: &DeadlineRecord, appeared_or_waived: &[SeatId], reason: &str) -> Result<DeadlineRecord, DeadlineRefused> {
    need(matches!(record.check, DeadlineCheck::Missed { .. }), DeadlineRefused::NotMissed)?;
    need(rule.cure == CureRule::AppearanceOrWaiver, DeadlineRefused::CureNotProvided)?;
    let late = &record.counting.late;
    need(!late.is_empty() && late.iter().all(|seat| appeared_or_waived.contains(seat)), DeadlineRefused::MemberStillAffected)?;
    need(!reason.trim().is_empty(), DeadlineRefused::NeedsReason)?;
    Ok(DeadlineRecord { check: DeadlineCheck::Cured { reason: reason.trim().to_owned() }, counting: record.counting.clone() })
}

#[cfg(test)]
#[path = "deadline_tests.rs"]
mod tests;
