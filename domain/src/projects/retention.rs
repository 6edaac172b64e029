//! Aufbewahrung: how long somebody's address is kept after everything it was given for is over (`decisions.md` 6).

use super::Stage;
use crate::participation;
use chrono::{DateTime, Months, Utc};

/// Months for which contact data is kept after the end.
pub const CONTACT_MONTHS: u32 = 12;

/// The moment from which the contact data of a contribution may no longer be kept; `None` while something can still be told to its author.
///
/// `own` is the contribution's stage with its beginning, `measures` the same of each measure it became part of: the last of them counts. A merged
/// contribution has the end of the one it stands in, which the caller passes.
pub fn contact_until(own: (participation::Stage, DateTime<Utc>), measures: &[(Stage, DateTime<Utc>)]) -> Option<DateTime<Utc>> {
    let (stage, since) = own;
    if stage.is_open() || measures.iter().any(|(stage, _)| stage.is_open()) {
        return None;
    }
    let last = measures.iter().map(|(_, since)| *since).max().unwrap_or(since);
    last.max(since).checked_add_months(Months::new(CONTACT_MONTHS))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use participation::Stage as Own;

    #[test]
    fn twelve_months_after_the_last_end() {
        let at = |text: &str| -> DateTime<Utc> { format!("{text}T12:00:00Z").parse().unwrap() };
        type Row = (Own, &'static [(Stage, &'static str)], Option<&'static str>);
        let table: &[Row] = &[
            (Own::Answered, &[], Some("2027-01-31")),
            (Own::Withheld, &[], Some("2027-01-31")),
            (Own::Withdrawn, &[], Some("2027-01-31")),
            // The office still owes something.
            (Own::Received, &[], None),
            (Own::Published, &[], None),
            (Own::Objected, &[], None),
            // The last measure counts.
            (Own::Adopted, &[(Stage::Closed, "2028-02-29")], Some("2029-02-28")),
            (Own::Adopted, &[(Stage::Closed, "2026-05-01"), (Stage::Rejected, "2026-09-01")], Some("2027-09-01")),
            (Own::Adopted, &[(Stage::Closed, "2026-05-01"), (Stage::InProgress, "2026-04-01")], None),
            (Own::Adopted, &[(Stage::Completed, "2026-05-01")], None),
            // Linked to something that had ended before.
            (Own::Adopted, &[(Stage::Closed, "2025-05-01")], Some("2027-01-31")),
        ];
        for (own, measures, until) in table {
            let measures: Vec<_> = measures.iter().map(|(stage, since)| (*stage, at(since))).collect();
            assert_eq!(contact_until((*own, at("2026-01-31")), &measures), until.map(at), "{own} {measures:?}");
        }
    }
}
