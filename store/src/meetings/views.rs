//! Ansichten: what pages read of a meeting. Those for the public hold nothing of a non-public item but its number (I11).

mod desk;
mod member;

pub use desk::{BallotLine, Cockpit, InterestLine, InvitationLine, ObjectionView, SeatLine, SignatureView, StaffItem, StaffMeeting};
pub use member::{BoardMinutes, MinutesEntry, MyBallot, MyBoard, MyInterest, MyItem, MyMeeting, MyPoll, MySeat, VotumFollowed};

use chrono::{DateTime, NaiveDate, Utc};
use domain::meetings::{
    BallotMode, DeadlineCheck, FrozenRules, ItemStage, MajorityKind, MeetingStage, OutcomeResult, PollKind, PollSource, PollStage,
    QuorumFinding, Tally, Votum,
};
use domain::projects::Stage;
use domain::{AgendaItemId, MeasureId, MeetingId, OrganizationId, PaperId, PollId};

/// A meeting in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeetingEntry {
    /// Id.
    pub id: MeetingId,
    /// Number within its body.
    pub number: i64,
    /// The body.
    pub body_id: OrganizationId,
    /// Its name.
    pub body: String,
    /// Place.
    pub place: String,
    /// When it was called for.
    pub starts_at: DateTime<Utc>,
    /// Stage.
    pub stage: MeetingStage,
    /// When it was opened.
    pub opened_at: Option<DateTime<Utc>>,
    /// When it ended.
    pub closed_at: Option<DateTime<Utc>>,
    /// Why it was cancelled, or could not decide.
    pub end_reason: String,
    /// The meeting whose items come a second time.
    pub second_of: Option<MeetingId>,
    /// The reduced minutes can be read.
    pub minutes_published: bool,
}

/// The meetings of a district.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Meetings {
    /// To come or running, soonest first.
    pub upcoming: Vec<MeetingEntry>,
    /// Over, latest first.
    pub past: Vec<MeetingEntry>,
}

/// A measure on an agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeasureLink {
    /// Id.
    pub id: MeasureId,
    /// Reference.
    pub reference: String,
    /// Title.
    pub title: String,
    /// Where it stands today.
    pub stage: Stage,
    /// Planned cost in whole Euro.
    pub cost: Option<i64>,
    /// How it fits the Rahmenplan.
    pub fit_reason: String,
    /// Responsible office.
    pub office: String,
}

/// A paper on an agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperLink {
    /// Id.
    pub id: PaperId,
    /// Reference: "V 12/2026".
    pub reference: String,
    /// Title.
    pub title: String,
    /// Leichte Sprache, one sentence per line.
    pub easy: String,
    /// Cost in words.
    pub cost: String,
}

/// Berichtigung: both texts and the day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CorrectionView {
    /// The text as it stood.
    pub before: String,
    /// The text as it is right.
    pub after: String,
    /// Why.
    pub reason: String,
    /// When.
    pub at: DateTime<Utc>,
}

/// A poll as somebody may read it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PollView {
    /// Id.
    pub id: PollId,
    /// What was voted on.
    pub kind: PollKind,
    /// The wording.
    pub wording: String,
    /// It differed from the paper.
    pub amended: bool,
    /// Majority.
    pub majority: MajorityKind,
    /// Openly, by name, secretly.
    pub mode: BallotMode,
    /// Ballots or a count by hand.
    pub source: PollSource,
    /// Stage.
    pub stage: PollStage,
    /// When it was opened.
    pub opened_at: DateTime<Utc>,
    /// When its result was stated.
    pub stated_at: Option<DateTime<Utc>>,
    /// Marks, once it is closed.
    pub tally: Option<Tally>,
    /// What came out, once it is closed.
    pub result: Option<OutcomeResult>,
    /// The frozen sentence: for the public once it is stated.
    pub sentence: Option<String>,
    /// The Votum, once it is stated.
    pub votum: Option<Votum>,
    /// Berichtigungen, oldest first.
    pub corrections: Vec<CorrectionView>,
}

/// An item as somebody may read it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemView {
    /// Id.
    pub id: AgendaItemId,
    /// Number.
    pub number: i64,
    /// Title.
    pub title: String,
    /// What it is about.
    pub text: String,
    /// Wording to be voted on; empty: nothing to vote on.
    pub wording: String,
    /// Opening, minutes of last time, "Verschiedenes".
    pub formal: bool,
    /// Stage.
    pub stage: ItemStage,
    /// It came after the invitation.
    pub late: bool,
    /// The body admitted it, or it was in time.
    pub admitted: bool,
    /// Why it was taken off.
    pub taken_off: Option<String>,
    /// What was noted, or why it was adjourned.
    pub note: String,
    /// When it was called.
    pub called_at: Option<DateTime<Utc>>,
    /// When the question for interests was put.
    pub asked_at: Option<DateTime<Utc>>,
    /// The measure.
    pub measure: Option<MeasureLink>,
    /// The paper.
    pub paper: Option<PaperLink>,
    /// Polls, oldest first.
    pub polls: Vec<PollView>,
}

impl ItemView {
    /// The Votum that ended the item.
    pub fn votum(&self) -> Option<Votum> {
        let noted = (self.stage == ItemStage::Noted && self.measure.is_some()).then_some(Votum::Noted);
        self.polls.iter().rev().find_map(|poll| poll.votum).or(noted)
    }
}

/// One line of a public agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicItem {
    /// Number.
    pub number: i64,
    /// The item; `None`: not public, and this is all there is to know.
    pub item: Option<ItemView>,
}

/// The reduced minutes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicMinutes {
    /// The head.
    pub opening: String,
    /// Number, title and text of each public item.
    pub items: Vec<(i64, String, String)>,
    /// When they were corrected since, latest last. The full texts name people, so they are read in the office.
    pub corrected: Vec<DateTime<Utc>>,
    /// When they were published.
    pub published_at: DateTime<Utc>,
    /// Public until.
    pub until: Option<NaiveDate>,
}

/// A meeting as everybody may read it.
#[derive(Debug, Clone, PartialEq)]
pub struct PublicMeeting {
    /// The meeting.
    pub meeting: MeetingEntry,
    /// Agenda; empty until the invitation.
    pub agenda: Vec<PublicItem>,
    /// Number of the item everybody looks at.
    pub current: Option<i64>,
    /// Seats present at the opening.
    pub present: Option<i64>,
    /// Quorum as stated at the opening.
    pub quorum: Option<QuorumFinding>,
    /// The check of the deadline.
    pub deadline: Option<DeadlineCheck>,
    /// The rules of this meeting.
    pub rules: Option<FrozenRules>,
    /// The meeting in which its items come a second time.
    pub second: Option<MeetingEntry>,
    /// The next meeting of the body.
    pub next: Option<MeetingEntry>,
    /// The reduced minutes.
    pub minutes: Option<PublicMinutes>,
    /// Place of its last change in the district's chain.
    pub seq: i64,
}
