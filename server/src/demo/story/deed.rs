//! Was aus einem Beitrag wurde: each step of a contribution in a story.

use super::Second;
use chrono::NaiveDateTime;
use domain::life::{Entry, TaskForm};
use domain::moderation::{RefusalReason, WithholdReason};
use domain::participation::{self, Kind};
use domain::time::from_local;
use serde::Deserialize;

/// A step of a contribution, with what it records (`domain.md` § 4.1).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case", deny_unknown_fields)]
pub enum ContributionDeed {
    /// E3.
    Receive {
        /// Read back to the person.
        #[serde(default)]
        read_back: Option<bool>,
        /// Serial of the paper pad.
        #[serde(default)]
        serial: Option<String>,
    },
    /// E4.
    Ask {
        /// Question.
        question: String,
    },
    /// E4.
    Reply {
        /// Answer.
        answer: String,
    },
    /// E4.
    LetLapse {},
    /// E5; everything that is not named stays as it was sent.
    Publish {
        /// Title for everybody.
        #[serde(default)]
        title: Option<String>,
        /// The text as sent, with `[[…]]` around what must not be seen.
        #[serde(default)]
        text: Option<String>,
        /// Place, made understandable.
        #[serde(default)]
        place: Option<String>,
        /// The kind that fits.
        #[serde(default)]
        kind: Option<Kind>,
    },
    /// E6, E6a.
    Withhold {
        /// Reason code.
        reason: WithholdReason,
        /// Sentence to the author.
        note: String,
        /// Who confirmed; without it the proposal still waits.
        #[serde(default)]
        second: Option<Second>,
    },
    /// E7.
    Object {
        /// What the author says.
        note: String,
    },
    /// E7.
    UpholdObjection {
        /// Why.
        note: String,
    },
    /// E7.
    RejectObjection {
        /// Why.
        note: String,
    },
    /// E8.
    Forward {
        /// Key of the office.
        to: String,
        /// What the office is asked.
        note: String,
    },
    /// E8a.
    TakeBack {},
    /// E9, E8a.
    Answer {
        /// Answer.
        note: String,
    },
    /// E9: an event goes into the calendar.
    HoldEvent {
        /// Title in the calendar.
        title: String,
        /// Begin, local time.
        starts_at: NaiveDateTime,
        /// End, local time.
        #[serde(default)]
        ends_at: Option<NaiveDateTime>,
        /// Place in words.
        location: String,
        /// What it is.
        #[serde(default)]
        about: String,
        /// Answer.
        note: String,
    },
    /// E9: an offer leads to a working group, or to a task where no group is named.
    AcceptHelp {
        /// Key of the working group.
        #[serde(default)]
        group: Option<String>,
        /// The task.
        #[serde(default)]
        task: Option<TaskForm>,
        /// Answer.
        note: String,
    },
    /// E9, "not taken up".
    NotTakeUp {
        /// Reason code.
        reason: RefusalReason,
        /// Sentence to the author.
        note: String,
        /// Who confirmed; without it the proposal still waits.
        #[serde(default)]
        second: Option<Second>,
    },
    /// E10.
    Merge {
        /// Key of the contribution it goes into.
        into: String,
    },
    /// E10a.
    Unmerge {},
    /// E11.
    Adopt {
        /// Key of the measure.
        measure: String,
        /// What is taken over and what not.
        note: String,
    },
    /// E12.
    Withdraw {},
}

impl ContributionDeed {
    /// The step it takes.
    pub const fn step(&self) -> participation::Step {
        use participation::Step;
        match self {
            Self::Receive { .. } => Step::Receive,
            Self::Ask { .. } => Step::Ask,
            Self::Reply { .. } => Step::Reply,
            Self::LetLapse {} => Step::LetLapse,
            Self::Publish { .. } => Step::Publish,
            Self::Withhold { .. } => Step::Withhold,
            Self::Object { .. } => Step::Object,
            Self::UpholdObjection { .. } => Step::UpholdObjection,
            Self::RejectObjection { .. } => Step::RejectObjection,
            Self::Forward { .. } => Step::Forward,
            Self::TakeBack {} => Step::TakeBack,
            Self::Answer { .. } | Self::HoldEvent { .. } | Self::AcceptHelp { .. } => Step::Answer,
            Self::NotTakeUp { .. } => Step::NotTakeUp,
            Self::Merge { .. } => Step::Merge,
            Self::Unmerge {} => Step::Unmerge,
            Self::Adopt { .. } => Step::Adopt,
            Self::Withdraw {} => Step::Withdraw,
        }
    }

    /// The second person who confirmed.
    pub const fn second(&self) -> Option<&Second> {
        match self {
            Self::Withhold { second, .. } | Self::NotTakeUp { second, .. } => second.as_ref(),
            _ => None,
        }
    }

    /// Proposed, and nobody has confirmed it yet: the public state does not change (`decisions.md` 5).
    pub const fn waits(&self) -> bool {
        self.step().needs_two() && self.second().is_none()
    }

    /// What is said to the author; `None` where the step asks for nothing.
    pub fn sentence(&self) -> Option<&str> {
        match self {
            Self::Ask { question: text } | Self::Reply { answer: text } => Some(text),
            Self::Withhold { note, .. }
            | Self::Object { note }
            | Self::UpholdObjection { note }
            | Self::RejectObjection { note }
            | Self::Forward { note, .. }
            | Self::Answer { note }
            | Self::HoldEvent { note, .. }
            | Self::AcceptHelp { note, .. }
            | Self::NotTakeUp { note, .. }
            | Self::Adopt { note, .. } => Some(note),
            _ => None,
        }
    }

    /// The calendar entry that an event proposal becomes.
    pub fn entry(&self) -> Option<Entry> {
        let Self::HoldEvent { title, starts_at, ends_at, location, about, .. } = self else { return None };
        Some(Entry {
            title: title.clone(),
            starts_at: Some(from_local(*starts_at)),
            ends_at: ends_at.map(from_local),
            place: location.clone(),
            text: about.clone(),
        })
    }
}
