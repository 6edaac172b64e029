//! Sitzung in a story: agenda, presence, interests, votes and minutes, as the chair and the clerk entered them.

use super::{Mark, Poll, Step};
use chrono::{NaiveDate, NaiveDateTime};
use domain::meetings::{Conduct, ItemStep, MeetingStep, Presence};
use serde::Deserialize;

/// A meeting.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Meeting {
    /// Key.
    pub key: String,
    /// Key of the body.
    pub organization: String,
    /// Number.
    pub number: i64,
    /// Begin as invited, local time.
    pub starts_at: NaiveDateTime,
    /// Place.
    pub place: String,
    /// When and by whom it was planned.
    pub planned: Mark,
    /// When and by whom all items were put on the agenda, in their order.
    pub agenda: Mark,
    /// Its steps after that.
    #[serde(default)]
    pub steps: Vec<Step<MeetingDeed>>,
    /// Who was there.
    #[serde(default)]
    pub attendance: Attendance,
    /// Tagesordnung.
    pub items: Vec<Item>,
}

/// A step of a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case", deny_unknown_fields)]
pub enum MeetingDeed {
    /// Everybody by mail but those named.
    Invite {
        /// Seats that get a letter.
        #[serde(default)]
        letters: Vec<Letter>,
    },
    /// The chair opens.
    Open {},
    /// The chair closes.
    Close {},
    /// The clerk writes the minutes; each item adds its own.
    DraftMinutes {
        /// What was said outside the items; who was there and when it began is written by itself.
        text: String,
    },
    /// One of those who must sign.
    SignMinutes {},
    /// To all members.
    SendMinutes {},
    /// The body confirms them.
    ApproveMinutes {},
    /// The reduced version.
    PublishMinutes {
        /// Public until this day.
        until: NaiveDate,
    },
}

impl MeetingDeed {
    /// The step it takes.
    pub const fn step(&self) -> MeetingStep {
        match self {
            Self::Invite { .. } => MeetingStep::Invite,
            Self::Open {} => MeetingStep::Open,
            Self::Close {} => MeetingStep::Close,
            Self::DraftMinutes { .. } => MeetingStep::DraftMinutes,
            Self::SignMinutes {} => MeetingStep::SignMinutes,
            Self::SendMinutes {} => MeetingStep::SendMinutes,
            Self::ApproveMinutes {} => MeetingStep::ApproveMinutes,
            Self::PublishMinutes { .. } => MeetingStep::PublishMinutes,
        }
    }
}

/// An invitation by letter.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Letter {
    /// Seat.
    pub seat: String,
    /// Day it arrived.
    pub received: NaiveDate,
}

/// Who was there: every seat stands in exactly one of the four lists.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Attendance {
    /// Seats whose member came.
    pub present: Vec<String>,
    /// Seats whose deputy came.
    pub deputies: Vec<CalledIn>,
    /// Seats excused.
    pub excused: Vec<String>,
    /// Seats absent without excuse.
    pub absent: Vec<String>,
    /// Who came late or left early. A seat that comes late is not there before.
    pub changes: Vec<Change>,
}

/// A deputy in a seat.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CalledIn {
    /// Seat.
    pub seat: String,
    /// Key of the deputy.
    pub person: String,
}

/// Coming late, leaving early.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// When, local time.
    pub at: NaiveDateTime,
    /// Seat.
    pub seat: String,
    /// Presence from then on.
    pub presence: Presence,
}

impl Attendance {
    /// Presence of a seat at a moment of the meeting.
    pub fn of(&self, seat: &str, at: NaiveDateTime) -> Presence {
        if self.excused.iter().any(|excused| excused == seat) {
            return Presence::Excused;
        }
        if self.absent.iter().any(|absent| absent == seat) {
            return Presence::Absent;
        }
        let changes = || self.changes.iter().filter(|change| change.seat == seat);
        let last = changes().filter(|change| change.at <= at).max_by_key(|change| change.at);
        let later = changes().min_by_key(|change| change.at);
        match (last, later) {
            (Some(change), _) => change.presence,
            (None, Some(first)) if first.presence == Presence::Present => Presence::Absent,
            _ => Presence::Present,
        }
    }
}

/// Tagesordnungspunkt; its place in the list is its number.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Key within the meeting.
    pub key: String,
    /// Title.
    pub title: String,
    /// What it is about.
    #[serde(default)]
    pub text: String,
    /// Opening, minutes of last time, reports: nothing anybody could have an interest in.
    #[serde(default)]
    pub formal: bool,
    /// Dealt with in public.
    #[serde(default = "yes")]
    pub public: bool,
    /// Why not in public.
    #[serde(default)]
    pub secrecy: String,
    /// Key of the measure.
    #[serde(default)]
    pub measure: Option<String>,
    /// Who presented it.
    #[serde(default)]
    pub presenter: String,
    /// What was said; votes and results are written by themselves. `[[…]]` marks what the public version leaves out.
    #[serde(default)]
    pub minutes: String,
    /// Its steps.
    #[serde(default)]
    pub steps: Vec<Step<ItemDeed>>,
    /// Its votes.
    #[serde(default)]
    pub polls: Vec<Poll>,
}

const fn yes() -> bool {
    true
}

/// A step of an item.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case", deny_unknown_fields)]
pub enum ItemDeed {
    /// The chair calls it.
    Call {},
    /// The question for interests, and what was answered; all others said no.
    AskInterests {
        /// Seats with an interest.
        #[serde(default)]
        declared: Vec<DeclaredInterest>,
    },
    /// A measure is presented, the debate begins.
    Deliberate {},
    /// The chair has stated the result.
    Vote {},
    /// Another day.
    Adjourn {
        /// What is missing.
        reason: String,
        /// By when.
        #[serde(default)]
        until: Option<NaiveDate>,
    },
    /// Taken note of.
    Note {},
}

impl ItemDeed {
    /// The step it takes.
    pub const fn step(&self) -> ItemStep {
        match self {
            Self::Call {} => ItemStep::Call,
            Self::AskInterests { .. } => ItemStep::AskInterests,
            Self::Deliberate {} => ItemStep::Deliberate,
            Self::Vote {} => ItemStep::Vote,
            Self::Adjourn { .. } => ItemStep::Adjourn,
            Self::Note {} => ItemStep::Note,
        }
    }
}

/// Somebody disclosed an interest.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeclaredInterest {
    /// Seat.
    pub seat: String,
    /// What, in the person's words.
    pub why: String,
    /// What the person did.
    pub conduct: Conduct,
}
