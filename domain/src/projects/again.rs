//! Doppelt gesendet: when a second send of the same form is the first one come again.

use chrono::{DateTime, TimeDelta, Utc};

/// How long the same words of the same person mean the same thing.
pub const SAME_SEND: TimeDelta = TimeDelta::minutes(10);

/// Whether what comes `now` is what came `first`, sent twice.
pub fn is_same_send(first: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    let passed = now - first;
    passed >= TimeDelta::zero() && passed < SAME_SEND
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_send_within_ten_minutes_is_the_first() {
        let first = DateTime::<Utc>::UNIX_EPOCH;
        let table = [(-1, false), (0, true), (1, true), (599, true), (600, false), (86_400, false)];
        for (seconds, expected) in table {
            assert_eq!(is_same_send(first, first + TimeDelta::seconds(seconds)), expected, "{seconds}");
        }
    }
}
