//! Wie lange jemand wartet, bis das Büro sich rührt, in Stufen, die sich vorlesen lassen.

use crate::people::words;

words! {
    /// Zeit bis zur ersten Reaktion.
    Reaction {
        /// Within a day.
        Day = "day",
        /// Within three days.
        ThreeDays = "three_days",
        /// Within a week.
        Week = "week",
        /// Within two weeks.
        TwoWeeks = "two_weeks",
        /// Later.
        Later = "later",
        /// Not yet.
        None = "none",
    }
}

impl Reaction {
    /// The step that so many hours belong to.
    pub const fn after(hours: i64) -> Self {
        match hours {
            ..=24 => Self::Day,
            25..=72 => Self::ThreeDays,
            73..=168 => Self::Week,
            169..=336 => Self::TwoWeeks,
            337.. => Self::Later,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_step_ends_where_the_next_begins() {
        let cases = [
            (0, Reaction::Day),
            (24, Reaction::Day),
            (25, Reaction::ThreeDays),
            (72, Reaction::ThreeDays),
            (73, Reaction::Week),
            (168, Reaction::Week),
            (169, Reaction::TwoWeeks),
            (336, Reaction::TwoWeeks),
            (337, Reaction::Later),
        ];
        for (hours, reaction) in cases {
            assert_eq!(Reaction::after(hours), reaction, "{hours}");
        }
    }
}
