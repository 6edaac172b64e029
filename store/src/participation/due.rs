//! Fristen: every stage that is not final has a date by which the office moves (I9). What differs by kind stands in the district's file, see [`domain::profile::Desk`].

use chrono::{DateTime, Utc};
use domain::time::working_days_after;

/// Working days a different person has for an objection.
const OBJECTION: u32 = 10;
/// Working days an office has to reply.
const OFFICE: u32 = 10;
/// Days an author has to answer a query.
const QUERY_DAYS: i64 = 14;

/// An objection is decided.
pub(crate) fn objection(from: DateTime<Utc>) -> DateTime<Utc> {
    working_days_after(from, OBJECTION)
}

/// The office replies.
pub(crate) fn office(from: DateTime<Utc>) -> DateTime<Utc> {
    working_days_after(from, OFFICE)
}

/// The author answers.
pub(crate) fn query(from: DateTime<Utc>) -> DateTime<Utc> {
    from + chrono::TimeDelta::days(QUERY_DAYS)
}
