//! Stimmabgabe: one seat, one ballot (`decisions.md` 13 and 14). The choice stands in the ballot's row and nowhere else.

use super::load::{self, record, rules};
use super::roll::{Line, roll};
use crate::Db;
use crate::entity::{ballot, meeting, poll};
use crate::error::{OnUnique, Result};
use crate::tx::{Tx, micros};
use chrono::{DateTime, Utc};
use domain::events::{Event, ObjectKind};
use domain::meetings::poll::{may_change_vote, may_vote};
use domain::meetings::{Caster, Choice, ElectorateSeat, Poll, VoteRefused};
use domain::{Actor, DistrictId, MeetingId, PollId, Role, SeatId};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ConnectionTrait};

/// A ballot as it is cast.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BallotInput {
    /// The seat.
    pub seat: SeatId,
    /// Ja, Nein, Enthaltung.
    pub choice: Choice,
    /// Random key of the form, so that the same send counts once and is answered twice.
    pub key: String,
}

/// A ballot that counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Receipt {
    /// What counts.
    pub choice: Choice,
    /// Its version: 1, and one more with each change.
    pub version: i64,
}

/// Everything one ballot depends on.
pub(super) struct Booth {
    pub poll: Poll,
    pub row: poll::Model,
    pub meeting: meeting::Model,
    pub lines: Vec<Line>,
}

impl Booth {
    pub async fn enter(conn: &impl ConnectionTrait, district: DistrictId, id: PollId) -> Result<Self> {
        let row = load::poll_row(conn, district, id).await?;
        let meeting = load::meeting(conn, district, MeetingId(row.meeting_id)).await?;
        let roll = roll(conn, &meeting, row.item_id, Some(row.id)).await?;
        Ok(Self { poll: load::poll(&row)?, row, meeting, lines: roll.lines })
    }

    /// The seat as it stands on the roll. Another body's seat is on no roll of this one.
    pub fn seat(&self, actor: &Actor, seat: SeatId) -> std::result::Result<(&Line, ElectorateSeat, Caster), VoteRefused> {
        let line = self.lines.iter().find(|line| line.seat.id == seat).ok_or(VoteRefused::NotYourSeat)?;
        // One person, one seat per poll (`decisions.md` 13), even when a deputy changes the seat while it is open.
        let voted_elsewhere = |person| {
            self.lines
                .iter()
                .any(|other| other.seat.id != seat && other.ballot.as_ref().is_some_and(|cast| cast.account_id == Some(person)))
        };
        let caster = match (caster(actor, line), line.person()) {
            (Caster::Holder | Caster::Clerk, Some(person)) if voted_elsewhere(person.0) => Caster::HolderOfAnother,
            (caster, _) => caster,
        };
        Ok((line, line.electorate(), caster))
    }
}

/// Who holds the seat that day casts for it; the clerk enters it for a seat in the room.
fn caster(actor: &Actor, line: &Line) -> Caster {
    let sits_there = line.attendance.as_ref().and_then(|row| row.account_id);
    // Before anybody is noted as present, the seat's own member hears "not present" rather than "not your seat".
    let own = match sits_there {
        Some(account) => Some(account) == actor.account.map(|account| account.0),
        None => line.seat.is_of(actor),
    };
    if own {
        Caster::Holder
    } else if actor.is(Role::Clerk) {
        Caster::Clerk
    } else {
        Caster::Other
    }
}

/// Casts the ballot of a seat.
///
/// Who: the person who holds the seat today and is present; the clerk for a seat in the room. Effect: one ballot, event `VoteCast` (without the
/// choice). The same choice with the same key again is answered as the first time and changes nothing. Refusals: [`VoteRefused`].
///
/// # Errors
/// [`crate::Error::NotFound`] for another district's poll.
pub async fn cast_vote(db: &Db, actor: &Actor, poll: PollId, ballot: &BallotInput, now: DateTime<Utc>) -> Result<Receipt> {
    let tx = db.begin_write(actor.district).await?;
    let booth = Booth::enter(&tx.tx, tx.district, poll).await?;
    let (line, seat, caster) = booth.seat(actor, ballot.seat)?;
    if let Some(cast) = line.ballot.as_ref().filter(|_| caster != Caster::Other)
        && cast.choice == ballot.choice.word()
        && cast.key == ballot.key
        && !ballot.key.is_empty()
    {
        return Ok(Receipt { choice: ballot.choice, version: cast.version });
    }
    may_vote(&booth.poll, &seat, caster)?;
    insert(&tx, actor, (&booth, line), ballot, now).await?;
    let event = event(&booth, line, "VoteCast", role_of(actor, caster)?, now);
    record(&tx, actor, booth.meeting.id, event, now).await?;
    tx.commit().await?;
    Ok(Receipt { choice: ballot.choice, version: 1 })
}

pub(super) fn role_of(actor: &Actor, caster: Caster) -> std::result::Result<Role, domain::people::NotYourRole> {
    match caster {
        Caster::Holder => actor.acting_as(&[Role::BoardMember, Role::Deputy, Role::Chair]),
        Caster::HolderOfAnother | Caster::Successor | Caster::Clerk | Caster::Other => actor.acting_as(&[Role::Clerk]),
    }
}

pub(super) fn event(booth: &Booth, line: &Line, kind: &'static str, role: Role, now: DateTime<Utc>) -> Event {
    Event::new((ObjectKind::Poll, booth.row.id), kind, role, now).fact("meeting", booth.meeting.id).fact("seat", line.seat.number)
}

pub(super) async fn insert(tx: &Tx, actor: &Actor, (booth, line): (&Booth, &Line), ballot: &BallotInput, now: DateTime<Utc>) -> Result<()> {
    let row = ballot::ActiveModel {
        poll_id: Set(booth.row.id),
        seat_id: Set(line.seat.id.0),
        account_id: Set(line.person().map(|person| person.0)),
        choice: Set(ballot.choice.word().to_owned()),
        version: Set(1),
        entered_by: Set(actor.account.map(|account| account.0)),
        key: Set(ballot.key.clone()),
        cast_at: Set(micros(now)),
    };
    // Here, and only here, the constraint can be hit: two ballots of one seat.
    row.insert(&tx.tx).await.on_unique(VoteRefused::AlreadyVoted)?;
    Ok(())
}

/// Changes a ballot while the poll is open, where the rules allow it. `expected` is the version the person saw.
///
/// Who: as for [`cast_vote`], and only who cast it. Effect: the ballot with its next version, event `VoteChanged` (without the choice). Refusals: [`VoteRefused`].
///
/// # Errors
/// [`crate::Error::NotFound`] for another district's poll.
pub async fn change_vote(db: &Db, actor: &Actor, poll: PollId, ballot: &BallotInput, expected: i64, now: DateTime<Utc>) -> Result<Receipt> {
    let tx = db.begin_write(actor.district).await?;
    let booth = Booth::enter(&tx.tx, tx.district, poll).await?;
    let (line, seat, caster) = booth.seat(actor, ballot.seat)?;
    let current = line.ballot.as_ref().map_or(0, |cast| cast.version);
    let rule = rules(&booth.meeting)?.vote_change;
    may_change_vote(&booth.poll, &still_here(seat, line), changer(line, caster), rule, expected, current)?;
    let receipt = replace(&tx, actor, (&booth, line), ballot, now).await?;
    let event = event(&booth, line, "VoteChanged", role_of(actor, caster)?, now);
    record(&tx, actor, booth.meeting.id, event, now).await?;
    tx.commit().await?;
    Ok(receipt)
}

/// A ballot belongs to the person who cast it. Whoever takes the seat afterwards finds it used.
pub(super) fn changer(line: &Line, caster: Caster) -> Caster {
    match caster {
        Caster::Holder | Caster::Clerk if line.ballot.is_some() && line.own_ballot().is_none() => Caster::Successor,
        caster => caster,
    }
}

/// Who has left the room cannot change their mind from outside.
pub(super) fn still_here(seat: ElectorateSeat, line: &Line) -> ElectorateSeat {
    let presence = line.attendance.as_ref().and_then(|row| domain::meetings::Presence::from_word(&row.state)).unwrap_or(seat.presence);
    ElectorateSeat { presence, ..seat }
}

pub(super) async fn replace(
    tx: &Tx,
    actor: &Actor,
    (booth, line): (&Booth, &Line),
    ballot: &BallotInput,
    now: DateTime<Utc>,
) -> Result<Receipt> {
    let version = line.ballot.as_ref().map_or(0, |cast| cast.version) + 1;
    let row = ballot::ActiveModel {
        poll_id: Set(booth.row.id),
        seat_id: Set(line.seat.id.0),
        choice: Set(ballot.choice.word().to_owned()),
        version: Set(version),
        entered_by: Set(actor.account.map(|account| account.0)),
        key: Set(ballot.key.clone()),
        cast_at: Set(micros(now)),
        ..Default::default()
    };
    row.update(&tx.tx).await?;
    Ok(Receipt { choice: ballot.choice, version })
}
