//! What the desk reads: agenda, seats, deadline, signatures, objections.

use super::{CorrectionView, ItemView, MeetingEntry, PollView};
use chrono::{DateTime, NaiveDate, Utc};
use domain::meetings::{
    Choice, Conduct, CountSheet, Counts, DeadlineRecord, DeadlineStanding, DeliveryWay, FrozenRules, Presence, QuorumFinding, RecusalBy,
    RulesOfProcedure,
};
use domain::people::SeatKind;
use domain::{AgendaItemId, MeasureId, MinutesObjectionId, Role, SeatId};

/// What somebody said about an item, or the body decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InterestLine {
    /// Seat.
    pub seat: SeatId,
    /// Its number.
    pub number: i64,
    /// Something was declared.
    pub declared: bool,
    /// In the person's own words.
    pub text: String,
    /// Recused from the item.
    pub recused: bool,
    /// Who made the recusal.
    pub by: Option<RecusalBy>,
    /// What the person does.
    pub conduct: Conduct,
    /// Why the body decided so.
    pub note: String,
}

/// An item with what only the desk and the board read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffItem {
    /// The item.
    pub item: ItemView,
    /// Dealt with in public.
    pub public: bool,
    /// Why not.
    pub nonpublic_reason: String,
    /// Who presented it.
    pub presenter: String,
    /// Interests, by seat.
    pub interests: Vec<InterestLine>,
    /// Written down during the meeting.
    pub minutes_note: String,
    /// Text of the minutes.
    pub minutes: String,
    /// Text for the public.
    pub minutes_public: String,
}

/// What became of the invitation of a seat.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvitationLine {
    /// When it was sent.
    pub sent_on: NaiveDate,
    /// How.
    pub way: DeliveryWay,
    /// When it arrived, as far as that is recorded.
    pub received_on: Option<NaiveDate>,
    /// Whether the seat comes.
    pub coming: Option<bool>,
    /// Whether its deputy would come.
    pub deputy: Option<bool>,
}

/// A seat in one meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeatLine {
    /// Seat.
    pub id: SeatId,
    /// Number.
    pub number: i64,
    /// Name of the seat.
    pub label: String,
    /// Kind.
    pub kind: SeatKind,
    /// Has a vote.
    pub votes: bool,
    /// Name of the member.
    pub member: Option<String>,
    /// Name of the deputy.
    pub deputy: Option<String>,
    /// Presence, once recorded.
    pub presence: Option<Presence>,
    /// The deputy sits there.
    pub by_deputy: bool,
    /// Takes part from elsewhere.
    pub remote: bool,
    /// Came later.
    pub came_at: Option<DateTime<Utc>>,
    /// Left.
    pub left_at: Option<DateTime<Utc>>,
    /// The invitation.
    pub invitation: Option<InvitationLine>,
}

/// A signature below the minutes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignatureView {
    /// Role.
    pub role: Role,
    /// Name.
    pub name: String,
    /// When.
    pub at: DateTime<Utc>,
}

/// An objection to the minutes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ObjectionView {
    /// Id.
    pub id: MinutesObjectionId,
    /// Number of the seat.
    pub seat: Option<i64>,
    /// What is wrong.
    pub text: String,
    /// When.
    pub at: DateTime<Utc>,
    /// Upheld, once decided.
    pub upheld: Option<bool>,
    /// The body's decision.
    pub decision: String,
}

/// A meeting at the desk.
#[derive(Debug, Clone, PartialEq)]
pub struct StaffMeeting {
    /// The meeting.
    pub meeting: MeetingEntry,
    /// Place of its last change in the district's chain.
    pub seq: i64,
    /// Sentence of the invitation.
    pub note: String,
    /// Agenda.
    pub agenda: Vec<StaffItem>,
    /// The item everybody looks at.
    pub current: Option<AgendaItemId>,
    /// The body's rules today.
    pub rules: RulesOfProcedure,
    /// The rules of this meeting, once it is invited.
    pub frozen: Option<FrozenRules>,
    /// The recorded check of the deadline.
    pub deadline: Option<DeadlineRecord>,
    /// What an invitation today would mean, as long as none was sent.
    pub preview: Option<(DeadlineStanding, DeadlineRecord)>,
    /// Quorum as stated at the opening.
    pub quorum: Option<QuorumFinding>,
    /// Seats, by number.
    pub seats: Vec<SeatLine>,
    /// Measures that are ready for the board: id, reference, title.
    pub ready: Vec<(MeasureId, String, String)>,
    /// Polls before any item.
    pub general_polls: Vec<PollView>,
    /// Head of the minutes.
    pub minutes: String,
    /// Head of the reduced minutes.
    pub minutes_public: String,
    /// By when the minutes must be there.
    pub minutes_due: Option<NaiveDate>,
    /// Signatures.
    pub signatures: Vec<SignatureView>,
    /// Roles that have still to sign.
    pub unsigned: Vec<Role>,
    /// Objections, oldest first.
    pub objections: Vec<ObjectionView>,
    /// Number of the item (0: the head) and its Berichtigung.
    pub corrections: Vec<(i64, CorrectionView)>,
}

impl StaffMeeting {
    /// The current item.
    pub fn current_item(&self) -> Option<&StaffItem> {
        self.agenda.iter().find(|item| Some(item.item.id) == self.current)
    }
}

/// A seat in the current poll.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BallotLine {
    /// Seat.
    pub seat: SeatId,
    /// Number.
    pub number: i64,
    /// Name of the seat.
    pub label: String,
    /// Has a vote at all.
    pub entitled: bool,
    /// Presence.
    pub presence: Presence,
    /// Recused, and what the person does.
    pub recused: Option<Conduct>,
    /// The ballot: choice and version.
    pub ballot: Option<(Choice, i64)>,
}

impl BallotLine {
    /// Could vote now.
    pub fn can_vote(&self) -> bool {
        self.entitled && self.presence == Presence::Present && self.recused.is_none()
    }
}

/// A running meeting in the hands of clerk and chair.
#[derive(Debug, Clone, PartialEq)]
pub struct Cockpit {
    /// The meeting.
    pub meeting: StaffMeeting,
    /// Quorum for a vote on the current item, now.
    pub quorum: Option<QuorumFinding>,
    /// The latest poll on the current item, or on the urgency.
    pub poll: Option<PollView>,
    /// Every seat in it.
    pub ballots: Vec<BallotLine>,
    /// What was cast so far; secret polls have no ballots here.
    pub counts: Counts,
    /// The sheet of a count by hand.
    pub sheet: Option<CountSheet>,
}

impl Cockpit {
    /// Seats that could vote and have not.
    pub fn missing(&self) -> Vec<&BallotLine> {
        self.ballots.iter().filter(|line| line.can_vote() && line.ballot.is_none()).collect()
    }
}
