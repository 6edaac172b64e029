//! Ladungsfrist: whether everybody was invited in time, and what heals it when not. [`count_by`] counts the days.

mod counting;

pub use counting::{Counting, Delivery, DeliveryWay, count_by, count_full_calendar_days, count_receipt_days, latest_day};

use super::{CureRule, InvitationDeadline, InvitationRule, need, refusals};
use crate::ids::SeatId;
use crate::people::words;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

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
pub fn cure(
    rule: &InvitationRule,
    record: &DeadlineRecord,
    appeared_or_waived: &[SeatId],
    reason: &str,
) -> Result<DeadlineRecord, DeadlineRefused> {
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
