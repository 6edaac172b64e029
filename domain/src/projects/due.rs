//! Fristen: who owes the next step of a measure, and until when (I9).

use super::Stage;
use crate::people::Role;
use crate::time::{from_local, local_day};
use chrono::{DateTime, Days, NaiveDate, Utc};

impl Stage {
    /// The role that owes the next step; `None` once nothing is owed (I9).
    pub const fn owner(self) -> Option<Role> {
        use Stage::*;
        match self {
            UnderReview
            | Deferred
            | Adjourned
            | Supported
            | SupportedAmended
            | NotSupported
            | Noted
            | AdministrationDecided
            | DeliberatedWithoutResolution
            | SentBack
            | GrantApproved
            | Completed
            | PlanChangeProposed => Some(Role::Manager),
            ReadyForBoard | OnAgenda => Some(Role::Chair),
            Presented => Some(Role::Clerk),
            WithAdministration | Resolved | ResolvedAmended | FundingOpen => Some(Role::AdministrationLiaison),
            Tabled | InDeliberation | CouncilAdjourned => Some(Role::CouncilService),
            Planned | InProgress | Paused => Some(Role::SpecialistOffice),
            NotPursued | GrantRefused | Rejected | Closed | Discontinued | SettledElsewhere => None,
        }
    }

    /// Days until the next step is due when nobody named a date; `None` once nothing is owed.
    const fn days(self, reminder_weeks: u32) -> Option<u32> {
        use Stage::*;
        match self {
            Presented => Some(7),
            OnAgenda | NotSupported | Noted | SentBack => Some(28),
            UnderReview | Supported | SupportedAmended => Some(42),
            ReadyForBoard | Adjourned | AdministrationDecided | DeliberatedWithoutResolution | GrantApproved | Tabled => Some(56),
            WithAdministration => Some(reminder_weeks * 7),
            Deferred | PlanChangeProposed | InDeliberation | CouncilAdjourned | Resolved | ResolvedAmended | Paused | Completed => Some(84),
            FundingOpen | Planned | InProgress => Some(182),
            NotPursued | GrantRefused | Rejected | Closed | Discontinued | SettledElsewhere => None,
        }
    }
}

/// When the next step is due: at the end of the named day, otherwise after the time that is usual at this stage.
/// Every stage that is open has one (I9).
pub fn due(stage: Stage, named: Option<NaiveDate>, reminder_weeks: u32, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let days = stage.days(reminder_weeks)?;
    let day = named.or_else(|| local_day(now).checked_add_days(Days::new(u64::from(days))))?;
    day.and_hms_opt(18, 0, 0).map(from_local)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn whoever_owes_has_a_date_and_nobody_else() {
        for stage in Stage::ALL {
            let due = due(*stage, None, 8, at("2026-11-20T10:00:00Z"));
            assert_eq!(due.is_some(), stage.is_open(), "{stage}");
            assert_eq!(stage.owner().is_some(), stage.is_open(), "{stage}");
        }
    }

    #[test]
    fn a_named_day_wins_and_lasts_until_its_evening() {
        let now = at("2026-11-20T10:00:00Z");
        let cases = [
            (Stage::Deferred, Some("2027-03-01"), Some("2027-03-01T17:00:00Z")),
            (Stage::WithAdministration, None, Some("2027-01-15T17:00:00Z")),
            (Stage::Presented, None, Some("2026-11-27T17:00:00Z")),
            (Stage::Closed, Some("2027-03-01"), None),
        ];
        for (stage, named, expected) in cases {
            assert_eq!(due(stage, named.map(|day| day.parse().unwrap()), 8, now), expected.map(at), "{stage}");
        }
    }
}
