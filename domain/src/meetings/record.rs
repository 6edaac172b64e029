//! Niederschrift, die sich mitschreibt: what happened in a meeting, as data, for whoever puts it into sentences.
//!
//! `store` collects it, `app` implements [`MinutesWriter`] in German; the official language of the minutes is German (§ 23 VwVfG).

use super::{Choice, Conduct, DeadlineCheck, ItemStage, PollKind, PollSource, QuorumFinding, RecusalBy};
use chrono::{DateTime, Utc};

/// For whom the minutes are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// Members of the body: seats are named.
    Body,
    /// Everybody: numbers of seats instead of seats, no word of what somebody declared.
    Public,
}

/// Somebody came or left while the meeting was running.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Movement {
    /// Number and name of the seat: "9 (Familien)".
    pub seat: String,
    /// When.
    pub at: DateTime<Utc>,
    /// Came, or left.
    pub came: bool,
}

/// The head of the minutes: place, time, presence, quorum, deadline.
#[derive(Debug, Clone, PartialEq)]
pub struct OpeningRecord {
    /// Name of the body.
    pub body: String,
    /// Number of the meeting.
    pub number: i64,
    /// Place.
    pub place: String,
    /// When it was called for.
    pub starts_at: DateTime<Utc>,
    /// When it was opened; `None`: it never was.
    pub opened_at: Option<DateTime<Utc>>,
    /// When it ended.
    pub ended_at: Option<DateTime<Utc>>,
    /// Seats present at the opening.
    pub present: i64,
    /// Statutory number.
    pub statutory: u16,
    /// Who was present, by seat, with the name of the person.
    pub attended: Vec<String>,
    /// Seats excused.
    pub excused: Vec<String>,
    /// Seats absent without excuse.
    pub absent: Vec<String>,
    /// Quorum as stated at the opening.
    pub quorum: Option<QuorumFinding>,
    /// The check of the deadline.
    pub deadline: Option<DeadlineCheck>,
    /// Comings and goings.
    pub movements: Vec<Movement>,
    /// Second meeting about items that were put back.
    pub second: bool,
    /// Polls before any item: on the urgency.
    pub polls: Vec<PollRecord>,
    /// The body could not decide; why the meeting ended.
    pub inquorate: Option<String>,
}

/// Somebody with an interest in an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecusalRecord {
    /// Number and name of the seat.
    pub seat: String,
    /// Who made the recusal.
    pub by: RecusalBy,
    /// What the person did.
    pub conduct: Conduct,
}

/// One poll, with its frozen sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PollRecord {
    /// What was voted on.
    pub kind: PollKind,
    /// The wording.
    pub wording: String,
    /// It differed from the paper.
    pub amended: bool,
    /// Ballots or a count by hand.
    pub source: PollSource,
    /// Who counted by hand.
    pub counted_by: String,
    /// The sentence as shown; it names figures and rule.
    pub sentence: String,
    /// The chair has stated it.
    pub stated: bool,
    /// Seat and choice, in a vote by name.
    pub names: Vec<(String, Choice)>,
}

/// What happened under one item.
#[derive(Debug, Clone, PartialEq)]
pub struct ItemRecord {
    /// Number.
    pub number: i64,
    /// Title.
    pub title: String,
    /// Dealt with in public.
    pub public: bool,
    /// How it ended.
    pub stage: ItemStage,
    /// It came after the invitation.
    pub late: bool,
    /// The question for interests was put.
    pub asked: bool,
    /// Who presented it.
    pub presenter: String,
    /// Recusals.
    pub recusals: Vec<RecusalRecord>,
    /// Polls, oldest first.
    pub polls: Vec<PollRecord>,
    /// Why it was adjourned, or what was noted.
    pub note: String,
    /// Why it was taken off before the meeting.
    pub taken_off: Option<String>,
}

/// Puts a record into sentences.
pub trait MinutesWriter: Send + Sync {
    /// The head of the minutes.
    fn opening(&self, record: &OpeningRecord, reader: Reader) -> String;
    /// One item.
    fn item(&self, record: &ItemRecord, reader: Reader) -> String;
}
