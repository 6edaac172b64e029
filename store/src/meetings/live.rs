//! Was gerade ist: the small state that screens and phones in the room reload after every change (`decisions.md` 24).

use super::load::{self, poll_stage, setup};
use super::read::body;
use super::roll::{Line, Roll, roll};
use crate::Db;
use crate::entity::{agenda_item, meeting, poll};
use crate::error::{Result, known};
use domain::meetings::{Choice, ItemStage, MeetingStage, Outcome, PollKind, PollStage, Tally, Votum};
use domain::{Actor, DistrictId, MeetingId, PollId, Role, SeatId};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use serde::{Deserialize, Serialize};

/// Who watches.
#[derive(Debug, Clone, Copy)]
pub enum Watcher<'a> {
    /// Everybody: of non-public items only their number.
    Public(DistrictId),
    /// A person; who belongs to the body, or works for it, sees all of it.
    Person(&'a Actor),
}

impl Watcher<'_> {
    const fn district(self) -> DistrictId {
        match self {
            Self::Public(district) => district,
            Self::Person(actor) => actor.district,
        }
    }
}

/// A meeting right now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LiveState {
    /// Place of the last change in the district's chain.
    pub seq: i64,
    /// Stage.
    pub stage: MeetingStage,
    /// Name of the body.
    pub body: String,
    /// Number of the meeting.
    pub number: i64,
    /// Seats present.
    pub present: i64,
    /// The item everybody looks at.
    pub item: Option<LiveItem>,
    /// Its latest poll.
    pub poll: Option<LivePoll>,
    /// The watcher's own seat.
    pub mine: Option<LiveSeat>,
}

/// The current item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LiveItem {
    /// Number.
    pub number: i64,
    /// Title; `None`: not public.
    pub title: Option<String>,
    /// Stage.
    pub stage: ItemStage,
}

/// The latest poll on the current item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LivePoll {
    /// Id.
    pub id: PollId,
    /// What is voted on.
    pub kind: PollKind,
    /// The wording.
    pub wording: String,
    /// Stage.
    pub stage: PollStage,
    /// Ballots cast so far; never what they say.
    pub cast: u16,
    /// Seats that can vote.
    pub of: u16,
    /// Marks, once it is closed.
    pub tally: Option<Tally>,
    /// The frozen sentence, once the result is stated.
    pub sentence: Option<String>,
    /// The Votum, once the result is stated.
    pub votum: Option<Votum>,
}

/// The watcher's own seat in the latest poll.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LiveSeat {
    /// Seat.
    pub seat: SeatId,
    /// Number.
    pub number: i64,
    /// On the roll: has a vote, is present, not recused.
    pub entitled: bool,
    /// Recused from the item.
    pub recused: bool,
    /// The own choice.
    pub choice: Option<Choice>,
    /// Version of the own ballot.
    pub version: Option<i64>,
}

/// The state of a meeting for one watcher.
///
/// # Errors
/// [`crate::Error::NotFound`] for another district's meeting, and before its invitation.
pub async fn live_state(db: &Db, watcher: Watcher<'_>, id: MeetingId) -> Result<LiveState> {
    let row = load::meeting(&db.read, watcher.district(), id).await?;
    let stage = load::stage(&row)?;
    if !stage.is_announced() {
        return Err(crate::Error::NotFound);
    }
    let item = match row.current_item {
        Some(id) => agenda_item::Entity::find_by_id(id).one(&db.read).await?,
        None => None,
    };
    let poll = latest(db, &row).await?;
    let roll = roll(&db.read, &row, row.current_item, poll.as_ref().map(|poll| poll.id)).await?;
    let inside = sees_all(watcher, &roll);
    let open = inside || item.as_ref().is_none_or(|item| item.public);
    let live_item = item.map(|item| {
        let title = open.then(|| item.title.clone());
        Ok::<_, crate::Error>(LiveItem { number: item.position, title, stage: known(ItemStage::from_word(&item.stage), "item stage")? })
    });
    let mine = match watcher {
        Watcher::Person(actor) => own_line(&roll, actor).map(own),
        Watcher::Public(_) => None,
    };
    Ok(LiveState {
        seq: row.updated_seq,
        stage,
        body: body(&db.read, &row).await?.name,
        number: row.number,
        present: roll.present(),
        item: live_item.transpose()?,
        poll: poll.filter(|_| open).map(|poll| live_poll(&poll, &roll)).transpose()?,
        mine,
    })
}

/// The latest poll on the current item; before any item, the one on the urgency.
pub(super) async fn latest(db: &Db, row: &meeting::Model) -> Result<Option<poll::Model>> {
    let found = poll::Entity::find().filter(poll::Column::MeetingId.eq(row.id));
    let found = match row.current_item {
        Some(item) => found.filter(poll::Column::ItemId.eq(item)),
        None => found.filter(poll::Column::ItemId.is_null()),
    };
    Ok(found.order_by_desc(poll::Column::OpenedAt).one(&db.read).await?)
}

/// Who belongs to the body or works for it sees its non-public items.
pub(super) fn sees_all(watcher: Watcher<'_>, roll: &Roll) -> bool {
    match watcher {
        Watcher::Public(_) => false,
        Watcher::Person(actor) => works_for(actor) || roll.lines.iter().any(|line| line.seat.is_of(actor)),
    }
}

/// Chair, clerk, Quartiersmanagement.
pub(super) fn works_for(actor: &Actor) -> bool {
    actor.account.is_some() && actor.acting_as(&[Role::Chair, Role::Clerk, Role::Manager]).is_ok()
}

/// The seat a person sits on today; the one of which they are the member when nobody was noted yet.
pub(super) fn own_line<'a>(roll: &'a Roll, actor: &Actor) -> Option<&'a Line> {
    let me = actor.account?;
    let member = |line: &&Line| line.seat.member.as_ref().is_some_and(|member| member.account == me);
    let noted = |line: &&Line| line.is_present() && line.person() == Some(me);
    let lines = &roll.lines;
    lines.iter().find(noted).or_else(|| lines.iter().find(member)).or_else(|| lines.iter().find(|line| line.seat.is_of(actor)))
}

fn own(line: &Line) -> LiveSeat {
    LiveSeat {
        seat: line.seat.id,
        number: line.seat.number,
        entitled: line.seat.votes && line.is_present() && !line.is_recused(),
        recused: line.is_recused(),
        choice: line.own_ballot().and_then(|ballot| Choice::from_word(&ballot.choice)),
        version: line.own_ballot().map(|ballot| ballot.version),
    }
}

fn live_poll(row: &poll::Model, roll: &Roll) -> Result<LivePoll> {
    let (setup, stage) = (setup(row)?, poll_stage(row)?);
    let outcome: Option<Outcome> = load::read_some(row.outcome.as_deref(), "outcome")?;
    let electorate = roll.electorate();
    let stated = stage == PollStage::Stated;
    Ok(LivePoll {
        id: PollId(row.id),
        kind: setup.kind,
        wording: row.wording.clone(),
        stage,
        cast: electorate.voted(),
        of: outcome.as_ref().map_or_else(|| electorate.present(), |outcome| outcome.present),
        tally: outcome.as_ref().map(Tally::of),
        sentence: stated.then(|| row.sentence.clone()),
        votum: outcome.as_ref().filter(|_| stated).and_then(|outcome| Votum::of(setup.kind, outcome, row.amended)),
    })
}
