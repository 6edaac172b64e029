//! Fristen und Gewohnheiten des Büros, as the file names them.

use super::KindDays;
use crate::participation::Kind;
use crate::time::working_days_after;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// How soon the office does what waits, and when silence is spoken about (I9). Days are working days unless something else is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Desk {
    /// A contribution is read, by kind.
    pub reading: KindDays,
    /// A contribution is answered or taken over, by kind; said to whoever sends one.
    pub answer: KindDays,
    /// An addition is read.
    pub addition_days: u32,
    /// A comment is read.
    pub comment_days: u32,
    /// A photo is read.
    pub photo_days: u32,
    /// A report is decided.
    pub report_days: u32,
    /// An objection is decided.
    pub objection_days: u32,
    /// A second person confirms or declines.
    pub approval_days: u32,
    /// Somebody is called, or a letter is sent.
    pub call_days: u32,
    /// A colleague looks.
    pub mention_days: u32,
    /// Calendar days before a deadline on which the person who owes an answer is reminded.
    pub remind_days: u32,
    /// Calendar days past the date of an office after which the lead of the quarter's office takes it up.
    pub escalate_days: u32,
}

impl Default for Desk {
    fn default() -> Self {
        Self {
            reading: KindDays::READING,
            answer: KindDays::ANSWER,
            addition_days: 3,
            comment_days: 2,
            photo_days: 2,
            report_days: 2,
            objection_days: 10,
            approval_days: 3,
            call_days: 2,
            mention_days: 2,
            remind_days: 3,
            escalate_days: 14,
        }
    }
}

impl Desk {
    /// By when the office has read what waits since then.
    pub fn read_by(&self, kind: Kind, since: DateTime<Utc>) -> DateTime<Utc> {
        working_days_after(since, self.reading.of(kind))
    }

    /// By when the office answers what arrived then: the promise on form and receipt.
    pub fn answer_by(&self, kind: Kind, received: DateTime<Utc>) -> DateTime<Utc> {
        working_days_after(received, self.answer.of(kind))
    }

    /// By when the office answers what it has just published: as promised, but never sooner than it reads anything. What an objection brought back
    /// long after its promised day would be late otherwise before anybody could act.
    pub fn promised(&self, kind: Kind, received: DateTime<Utc>, now: DateTime<Utc>) -> DateTime<Utc> {
        self.answer_by(kind, received).max(self.read_by(kind, now))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn the_promise_counts_from_the_day_it_arrived() {
        let desk = Desk::default();
        let (thursday, monday) = (at("2026-11-19T09:00:00Z"), at("2026-11-23T09:00:00Z"));
        assert_eq!(desk.read_by(Kind::Question, thursday), at("2026-11-23T17:00:00Z"));
        assert_eq!(desk.answer_by(Kind::Question, thursday), at("2026-12-03T17:00:00Z"));
        assert_eq!(desk.promised(Kind::Question, thursday, monday), at("2026-12-03T17:00:00Z"));
        let winter = at("2027-01-11T09:00:00Z");
        assert_eq!(desk.promised(Kind::Question, thursday, winter), at("2027-01-13T17:00:00Z"), "brought back by an objection");
    }

    #[test]
    fn a_district_sets_its_own_days() {
        let desk = Desk { answer: KindDays { question: 1, ..KindDays::ANSWER }, ..Desk::default() };
        assert_eq!(desk.answer_by(Kind::Question, at("2026-11-19T09:00:00Z")), at("2026-11-20T17:00:00Z"));
        assert_eq!(desk.answer_by(Kind::Idea, at("2026-11-19T09:00:00Z")), at("2026-12-17T17:00:00Z"));
    }
}
