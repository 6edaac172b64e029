//! What a member reads: the own seat, what is open, what became of it.

use super::{ItemView, MeetingEntry};
use chrono::{DateTime, NaiveDate, Utc};
use domain::meetings::{BallotMode, Choice, Conduct, Hint, PollKind, PollStage, VoteRefused};
use domain::people::SeatKind;
use domain::projects::Stage;
use domain::{PollId, SeatId};

/// A seat somebody holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MySeat {
    /// Seat.
    pub id: SeatId,
    /// Name of the body.
    pub body: String,
    /// Number.
    pub number: i64,
    /// Name of the seat.
    pub label: String,
    /// Kind.
    pub kind: SeatKind,
    /// As deputy.
    pub deputy: bool,
    /// End of the term.
    pub until: Option<NaiveDate>,
}

/// What somebody said about an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MyInterest {
    /// Something was declared.
    pub declared: bool,
    /// In own words.
    pub text: String,
    /// Recused, and what to do.
    pub recused: Option<Conduct>,
    /// When.
    pub at: DateTime<Utc>,
}

/// An item with the own answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MyItem {
    /// The item.
    pub item: ItemView,
    /// Dealt with in public.
    pub public: bool,
    /// The own answer to the question for interests.
    pub interest: Option<MyInterest>,
    /// Why it is worth a second thought.
    pub hint: Option<Hint>,
}

/// A poll with the own ballot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MyPoll {
    /// Id.
    pub id: PollId,
    /// What is voted on.
    pub kind: PollKind,
    /// The wording.
    pub wording: String,
    /// Openly, by name, secretly.
    pub mode: BallotMode,
    /// Stage.
    pub stage: PollStage,
    /// The own seat.
    pub seat: SeatId,
    /// Whether the seat may cast its first ballot now.
    pub may_vote: Result<(), VoteRefused>,
    /// A ballot may be changed until the poll is closed.
    pub may_change: bool,
    /// The own ballot: choice and version.
    pub ballot: Option<(Choice, i64)>,
}

/// The meeting a member has to do with now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MyMeeting {
    /// The meeting.
    pub meeting: MeetingEntry,
    /// Sentence of the invitation.
    pub note: String,
    /// The own seat in it.
    pub seat: Option<SeatId>,
    /// The answer to the invitation: `None` without one, `Some(None)` while it waits.
    pub coming: Option<Option<bool>>,
    /// Agenda; empty until the invitation.
    pub agenda: Vec<MyItem>,
    /// Number of the current item.
    pub current: Option<i64>,
    /// The latest poll on it, while it runs.
    pub poll: Option<MyPoll>,
}

/// Minutes that can be read, and perhaps objected to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MinutesEntry {
    /// The meeting.
    pub meeting: MeetingEntry,
    /// When they were sent.
    pub sent_at: DateTime<Utc>,
}

/// What became of a Votum of the own body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VotumFollowed {
    /// Reference of the measure.
    pub reference: String,
    /// Its title.
    pub title: String,
    /// Where it stands today.
    pub stage: Stage,
}

/// Mein Beirat.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MyBoard {
    /// Own seats.
    pub seats: Vec<MySeat>,
    /// The meeting that runs, or the next one.
    pub meeting: Option<MyMeeting>,
    /// Minutes that were sent and do not stand yet.
    pub minutes: Vec<MinutesEntry>,
    /// Latest Voten and what became of them.
    pub voten: Vec<VotumFollowed>,
}

/// One poll as its page shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MyBallot {
    /// The meeting.
    pub meeting: MeetingEntry,
    /// The item, with the question for interests; `None` for the urgency of the meeting.
    pub item: Option<MyItem>,
    /// The poll.
    pub poll: MyPoll,
}

/// The whole minutes, for the body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BoardMinutes {
    /// The meeting.
    pub meeting: MeetingEntry,
    /// The head.
    pub opening: String,
    /// Number, title, public or not, text.
    pub items: Vec<(i64, String, bool, String)>,
    /// Number of the item (0: the head) and its Berichtigung.
    pub corrections: Vec<(i64, super::CorrectionView)>,
    /// Members may object now.
    pub may_object: bool,
    /// The own objections and what was decided: text and decision.
    pub own_objections: Vec<(String, Option<String>)>,
}
