//! Mehreres auf einmal: what may be done to several things together, and what of it can be taken back for ten minutes.

use super::WorkKind;
use crate::ids::AccountId;
use crate::people::words;
use crate::refusal::{Refusal, StepRefused};
use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

words! {
    /// What is done to several things at once. Steps that need four eyes are never among them.
    Deed {
        /// Gives them to a colleague, or to nobody.
        Assign = "assign",
        /// Ticks calls and letters off.
        TickCalls = "tick_calls",
        /// Notes that additions were read and stay in the office.
        KeepAdditions = "keep_additions",
        /// Answers contributions with the same words.
        Answer = "answer",
    }
}

/// How long a deed can be taken back.
const UNDO: TimeDelta = TimeDelta::minutes(10);

impl Deed {
    /// It can be taken back: nobody outside has heard of it.
    pub const fn can_be_undone(self) -> bool {
        !matches!(self, Self::Answer)
    }

    /// It is meant for this kind of work.
    pub const fn fits(self, work: WorkKind) -> bool {
        match self {
            Self::Assign => true,
            Self::TickCalls => matches!(work, WorkKind::Call),
            Self::KeepAdditions => matches!(work, WorkKind::Addition),
            Self::Answer => matches!(work, WorkKind::Contribution),
        }
    }
}

/// One thing of a batch and what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BatchItem {
    /// What kind of work.
    pub work: WorkKind,
    /// Which one.
    pub id: Uuid,
    /// Who had it before, for a deed that gives it to somebody.
    #[serde(default)]
    pub before: Option<AccountId>,
    /// Why nothing was done to it.
    #[serde(default)]
    pub refused: Option<Refusal>,
}

/// May this deed still be taken back?
///
/// # Errors
/// [`StepRefused::UndoOver`] after ten minutes, or for a deed that others have heard of.
pub fn may_undo(deed: Deed, at: DateTime<Utc>, now: DateTime<Utc>) -> Result<(), StepRefused> {
    if deed.can_be_undone() && now <= at + UNDO { Ok(()) } else { Err(StepRefused::UndoOver) }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn ten_minutes_and_only_what_stayed_inside() {
        let at: DateTime<Utc> = "2026-03-02T09:00:00Z".parse().unwrap();
        for (deed, minutes, may) in
            [(Deed::Assign, 10, true), (Deed::TickCalls, 0, true), (Deed::KeepAdditions, 11, false), (Deed::Answer, 1, false)]
        {
            assert_eq!(may_undo(deed, at, at + TimeDelta::minutes(minutes)).is_ok(), may, "{deed} after {minutes}");
        }
    }

    #[test]
    fn a_deed_fits_its_own_kind_of_work() {
        for (deed, works) in [
            (Deed::Assign, WorkKind::ALL.to_vec()),
            (Deed::TickCalls, vec![WorkKind::Call]),
            (Deed::KeepAdditions, vec![WorkKind::Addition]),
            (Deed::Answer, vec![WorkKind::Contribution]),
        ] {
            let fitting: Vec<_> = WorkKind::ALL.iter().copied().filter(|work| deed.fits(*work)).collect();
            assert_eq!(fitting, works, "{deed}");
        }
    }
}
