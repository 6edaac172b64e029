//! Was geschehen ist, for people who follow: which events of the record have words for everybody, and what they bear on.

use crate::events::{ObjectKind, Recorded};
use crate::participation::Stage;
use crate::people::words;
use crate::places::Shape;
use crate::reference::Reference;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

words! {
    /// Kind of a public happening.
    Happening {
        /// A contribution can be read.
        Published = "published",
        /// A contribution reached another public stage.
        Moved = "moved",
        /// A contribution was answered: it is not taken up.
        NotTakenUp = "not_taken_up",
        /// Somebody commented on a contribution or a measure.
        Commented = "commented",
        /// A measure began.
        Opened = "opened",
        /// A measure reached another stage.
        Stepped = "stepped",
        /// A measure was compared with the Rahmenplan.
        Checked = "checked",
        /// There is a new Vorlage, or a new version of one.
        PaperWritten = "paper_written",
        /// A milestone was promised.
        Promised = "promised",
        /// A milestone was reached.
        Reached = "reached",
        /// The administration was asked how far it is.
        Asked = "asked",
        /// A meeting was called, with its agenda.
        Invited = "invited",
        /// A meeting will not take place.
        Cancelled = "cancelled",
        /// The minutes of a meeting can be read.
        MinutesPublished = "minutes_published",
    }
}

impl Happening {
    /// Names of the events that may be one, but for those of measures, whose steps all may.
    pub const EVENTS: &'static [&'static str] = &[
        "ContributionPublished",
        "ContributionForwarded",
        "ContributionAnswered",
        "ContributionNotTakenUp",
        "ContributionMerged",
        "ContributionUnmerged",
        "ContributionSplit",
        "ContributionAdopted",
        "CommentReceived",
        "CommentConfirmed",
        "CommentShown",
        "PaperWritten",
        "MeetingInvited",
        "MeetingCancelled",
        "MinutesPublished",
    ];

    /// What an event is to everybody; `None` for what is nobody's business or has no words. Comments carry no mark of being public: whoever reads
    /// them looks whether the comment is shown now.
    pub fn of(event: &Recorded) -> Option<Self> {
        let payload = event.payload.as_ref()?;
        if matches!(event.kind.as_str(), "CommentReceived" | "CommentConfirmed" | "CommentShown") {
            return Some(Self::Commented);
        }
        if !payload.public {
            return None;
        }
        let to = payload.to.as_deref();
        match (event.object, event.kind.as_str()) {
            (ObjectKind::Contribution, "ContributionPublished") => Some(Self::Published),
            (ObjectKind::Contribution, "ContributionNotTakenUp") => Some(Self::NotTakenUp),
            (ObjectKind::Contribution, kind) if Self::EVENTS.contains(&kind) => to.and_then(Stage::from_word).and_then(moved),
            (ObjectKind::Measure, "MeasureOpened") => Some(Self::Opened),
            (ObjectKind::Measure, "MeasureChecked") => Some(Self::Checked),
            (ObjectKind::Measure, "MilestoneAdded") => Some(Self::Promised),
            (ObjectKind::Measure, "MilestoneReached") => Some(Self::Reached),
            (ObjectKind::Measure, "AdministrationAsked") => Some(Self::Asked),
            (ObjectKind::Measure, _) => to.map(|_| Self::Stepped),
            (ObjectKind::Paper, "PaperWritten") => Some(Self::PaperWritten),
            (ObjectKind::Meeting, "MeetingInvited") => Some(Self::Invited),
            (ObjectKind::Meeting, "MeetingCancelled") => Some(Self::Cancelled),
            (ObjectKind::Meeting, "MinutesPublished") => Some(Self::MinutesPublished),
            _ => None,
        }
    }
}

/// The stages of a contribution that everybody is told of.
const fn moved(to: Stage) -> Option<Happening> {
    match to {
        Stage::Published | Stage::Forwarded | Stage::Answered | Stage::Merged | Stage::Adopted => Some(Happening::Moved),
        Stage::Draft | Stage::Received | Stage::Queried | Stage::Withheld | Stage::Objected | Stage::Withdrawn => None,
    }
}

/// What a happening bears on, besides the thing itself.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BearsOn {
    /// Contributions that led to the measure, or were merged into the contribution: their followers hear of it too.
    pub led_here: Vec<Reference>,
    /// Keys of the fields of action it belongs to.
    pub topics: Vec<String>,
    /// Its public place in words.
    pub place: String,
    /// Its public position.
    pub shape: Option<Shape>,
}

/// Something public that happened, as a digest or a feed tells it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Happened {
    /// Place of its event in the district's chain.
    pub seq: i64,
    /// When.
    pub at: DateTime<Utc>,
    /// What.
    pub happening: Happening,
    /// Contribution, measure or meeting.
    pub object: ObjectKind,
    /// Which one.
    pub id: Uuid,
    /// Reference of a contribution or measure.
    pub reference: Option<Reference>,
    /// Public title; of a meeting the name of its body.
    pub title: String,
    /// Stage reached, as a word.
    pub to: Option<String>,
    /// Number of a meeting, and when it begins.
    pub meeting: Option<(i64, DateTime<Utc>)>,
    /// Whom it reaches; never written down.
    #[serde(skip)]
    pub bears_on: BearsOn,
}
