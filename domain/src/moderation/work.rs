//! Arbeit des Büros: what can wait in the one queue, and by when it is due (I9).

use crate::people::words;
use crate::profile::Desk;
use crate::time::working_days_after;
use chrono::{DateTime, Utc};

words! {
    /// What waits in the queue of the office.
    WorkKind {
        /// A contribution to check, to answer or to take over.
        Contribution = "contribution",
        /// Something its author added.
        Addition = "addition",
        /// A comment on a contribution or a measure.
        Comment = "comment",
        /// A photo or paper that came with a contribution.
        Photo = "photo",
        /// Somebody reports what is public.
        Report = "report",
        /// An author objects to a decision.
        Objection = "objection",
        /// Something waits for a second person.
        Approval = "approval",
        /// A call or a letter that is owed.
        Call = "call",
        /// A colleague asks for a look.
        Mention = "mention",
    }
}

impl WorkKind {
    /// Working days within which it is done, as the district's file says. A contribution carries a date of its own.
    pub const fn days(self, desk: &Desk) -> u32 {
        match self {
            Self::Contribution | Self::Objection => desk.objection_days,
            Self::Addition => desk.addition_days,
            Self::Comment => desk.comment_days,
            Self::Photo => desk.photo_days,
            Self::Report => desk.report_days,
            Self::Approval => desk.approval_days,
            Self::Call => desk.call_days,
            Self::Mention => desk.mention_days,
        }
    }

    /// By when it is due that waits since then.
    pub fn due(self, desk: &Desk, since: DateTime<Utc>) -> DateTime<Utc> {
        working_days_after(since, self.days(desk))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn each_kind_is_due_by_the_district_s_own_days() {
        let desk = Desk { report_days: 1, call_days: 4, ..Desk::default() };
        let thursday: DateTime<Utc> = "2026-11-19T09:00:00Z".parse().unwrap();
        for (kind, due) in [
            (WorkKind::Report, "2026-11-20T17:00:00Z"),
            (WorkKind::Call, "2026-11-25T17:00:00Z"),
            (WorkKind::Comment, "2026-11-23T17:00:00Z"),
            (WorkKind::Objection, "2026-12-03T17:00:00Z"),
        ] {
            assert_eq!(kind.due(&desk, thursday), due.parse::<DateTime<Utc>>().unwrap(), "{kind}");
        }
    }
}
