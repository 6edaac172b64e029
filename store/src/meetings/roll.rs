//! Wer sitzt wo, wer ist da, wer ist befangen, wer hat abgestimmt: the roll of a meeting, of an item or of a poll, read in one go.

use crate::entity::{account, attendance, ballot, interest, meeting, membership, seat};
use crate::error::{Result, known};
use crate::tx::time;
use chrono::NaiveDate;
use domain::meetings::{Choice, Electorate, ElectorateSeat, FrozenRules, Presence, QuorumFigures};
use domain::people::SeatKind;
use domain::time::local_day;
use domain::{AccountId, Actor, SeatId};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait};
use std::collections::HashMap;
use uuid::Uuid;

/// Somebody who holds a seat, as member or as deputy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Holder {
    pub account: AccountId,
    pub name: String,
    pub email: Option<String>,
    pub until: Option<String>,
}

/// A seat of the body with its holders on the day of the meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct BoardSeat {
    pub id: SeatId,
    pub number: i64,
    pub label: String,
    pub kind: SeatKind,
    pub sending_body: String,
    pub votes: bool,
    pub member: Option<Holder>,
    pub deputy: Option<Holder>,
}

impl BoardSeat {
    /// "9 (Familien)".
    pub fn title(&self) -> String {
        format!("{} ({})", self.number, self.label)
    }

    pub const fn is_held(&self) -> bool {
        self.member.is_some() || self.deputy.is_some()
    }

    /// Everybody who holds the seat.
    pub fn holders(&self) -> impl Iterator<Item = &Holder> {
        self.member.iter().chain(&self.deputy)
    }

    /// To whom an invitation is addressed: the member, or the deputy of a seat without one.
    pub fn addressee(&self) -> Option<&Holder> {
        self.member.as_ref().or(self.deputy.as_ref())
    }

    pub fn is_of(&self, actor: &Actor) -> bool {
        self.holders().any(|holder| Some(holder.account) == actor.account)
    }
}

/// The seats of a body on a day, by number.
pub(super) async fn seats(conn: &impl ConnectionTrait, organization: Uuid, day: NaiveDate) -> Result<Vec<BoardSeat>> {
    let found = seat::Entity::find().filter(seat::Column::OrganizationId.eq(organization));
    let rows = found.order_by_asc(seat::Column::Number).all(conn).await?;
    if rows.is_empty() {
        return Ok(vec![]);
    }
    let mut holders = holders(conn, organization, day).await?;
    let mut take = |seat: Uuid, deputy: bool| holders.remove(&(seat, deputy));
    rows.into_iter()
        .map(|row| {
            Ok(BoardSeat {
                id: SeatId(row.id),
                number: row.number,
                label: row.label,
                kind: known(SeatKind::from_word(&row.kind), "seat kind")?,
                sending_body: row.sending_body,
                votes: row.votes,
                member: take(row.id, false),
                deputy: take(row.id, true),
            })
        })
        .collect()
}

async fn holders(conn: &impl ConnectionTrait, organization: Uuid, day: NaiveDate) -> Result<HashMap<(Uuid, bool), Holder>> {
    let day = day.to_string();
    let own = seat::Entity::find().filter(seat::Column::OrganizationId.eq(organization)).select_only().column(seat::Column::Id);
    let found = membership::Entity::find()
        .filter(membership::Column::SeatId.in_subquery(own.into_query()))
        .filter(membership::Column::FromDay.lte(&day))
        .filter(membership::Column::UntilDay.is_null().or(membership::Column::UntilDay.gte(&day)));
    let rows = found.all(conn).await?;
    let people = account::Entity::find().filter(account::Column::Id.is_in(rows.iter().map(|row| row.account_id)));
    let people: HashMap<_, _> = people.all(conn).await?.into_iter().map(|row| (row.id, row)).collect();
    let holder = |row: membership::Model| {
        let person = people.get(&row.account_id).filter(|person| person.disabled_at.is_none())?;
        let account = AccountId(row.account_id);
        Some(((row.seat_id, row.deputy), Holder { account, name: person.name.clone(), email: person.email.clone(), until: row.until_day }))
    };
    Ok(rows.into_iter().filter_map(holder).collect())
}

/// One seat on the roll.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    pub seat: BoardSeat,
    pub attendance: Option<attendance::Model>,
    pub interests: Vec<interest::Model>,
    pub ballot: Option<ballot::Model>,
}

impl Line {
    pub fn presence(&self) -> Presence {
        // Who has voted was there; that they have left since does not take the vote away.
        if self.ballot.is_some() {
            return Presence::Present;
        }
        self.attendance.as_ref().and_then(|row| Presence::from_word(&row.state)).unwrap_or(Presence::Absent)
    }

    pub fn is_present(&self) -> bool {
        self.presence() == Presence::Present
    }

    /// Who sits there now; the member as long as nobody was noted.
    pub fn person(&self) -> Option<AccountId> {
        let noted = self.attendance.as_ref().and_then(|row| row.account_id).map(AccountId);
        noted.or_else(|| self.seat.member.as_ref().map(|member| member.account))
    }

    /// The name of who sits there.
    pub fn name(&self) -> Option<&str> {
        let person = self.person()?;
        self.seat.holders().find(|holder| holder.account == person).map(|holder| holder.name.as_str())
    }

    /// What the person on this seat said. A member's word does not bind the deputy who was called in.
    pub fn interest(&self) -> Option<&interest::Model> {
        self.said(&self.interests)
    }

    /// What the person on this seat said, among the answers to one item.
    pub fn said<'a>(&self, answers: impl IntoIterator<Item = &'a interest::Model>) -> Option<&'a interest::Model> {
        let person = self.person()?.0;
        answers.into_iter().find(|row| row.seat_id == self.seat.id.0 && row.account_id == person)
    }

    pub fn is_recused(&self) -> bool {
        self.ballot.is_none() && self.interest().is_some_and(|row| row.recused)
    }

    /// The ballot of who sits here. Another person may have cast that of the seat.
    pub fn own_ballot(&self) -> Option<&ballot::Model> {
        self.ballot.as_ref().filter(|cast| cast.account_id == self.person().map(|person| person.0))
    }

    /// The seat as it counts in a vote; every page and every verb reads it from here.
    pub fn electorate(&self) -> ElectorateSeat {
        ElectorateSeat {
            seat: self.seat.id,
            entitled: self.seat.votes && self.seat.is_held(),
            presence: self.presence(),
            recused: self.is_recused(),
            voted: self.ballot.is_some(),
        }
    }
}

/// Every seat of the body, by number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Roll {
    pub lines: Vec<Line>,
}

impl Roll {
    pub fn line(&self, seat: SeatId) -> Option<&Line> {
        self.lines.iter().find(|line| line.seat.id == seat)
    }

    pub fn electorate(&self) -> Electorate {
        Electorate { seats: self.lines.iter().map(Line::electorate).collect() }
    }

    /// What quorum is counted from.
    pub fn figures(&self, rules: &FrozenRules, second: bool) -> QuorumFigures {
        let electorate = self.electorate();
        let counts = |line: &&Line| electorate.seat(line.seat.id).is_some_and(ElectorateSeat::can_vote);
        let of_kind =
            rules.quorum.composition.map_or(0, |rule| self.lines.iter().filter(counts).filter(|line| line.seat.kind == rule.kind).count());
        QuorumFigures {
            present: electorate.present(),
            barred: electorate.recused(),
            of_kind: u16::try_from(of_kind).unwrap_or(u16::MAX),
            second_time: second,
            // The invitation to a second meeting always says so.
            second_announced: second,
        }
    }

    /// Seats present, with or without a vote.
    pub fn present(&self) -> i64 {
        i64::try_from(self.lines.iter().filter(|line| line.is_present()).count()).unwrap_or(i64::MAX)
    }

    pub fn chair(&self) -> Option<&Line> {
        self.lines.iter().find(|line| line.seat.kind == SeatKind::Chair)
    }

    pub fn chair_present(&self) -> bool {
        self.chair().is_some_and(Line::is_present)
    }

    /// How the chair voted, where the ballots say so.
    pub fn chair_choice(&self) -> Option<Choice> {
        self.chair().and_then(|line| line.ballot.as_ref()).and_then(|ballot| Choice::from_word(&ballot.choice))
    }
}

/// The roll of a meeting; with an item its interests, with a poll its ballots.
pub(super) async fn roll(conn: &impl ConnectionTrait, meeting: &meeting::Model, item: Option<Uuid>, poll: Option<Uuid>) -> Result<Roll> {
    let seats = seats(conn, meeting.organization_id, local_day(time(meeting.starts_at))).await?;
    let found = attendance::Entity::find().filter(attendance::Column::MeetingId.eq(meeting.id));
    let mut attendance: HashMap<_, _> = found.all(conn).await?.into_iter().map(|row| (row.seat_id, row)).collect();
    let mut interests: HashMap<Uuid, Vec<interest::Model>> = HashMap::new();
    if let Some(item) = item {
        let rows = interest::Entity::find().filter(interest::Column::ItemId.eq(item)).all(conn).await?;
        for row in rows {
            interests.entry(row.seat_id).or_default().push(row);
        }
    }
    let mut ballots = HashMap::new();
    if let Some(poll) = poll {
        let rows = ballot::Entity::find().filter(ballot::Column::PollId.eq(poll)).all(conn).await?;
        ballots.extend(rows.into_iter().map(|row| (row.seat_id, row)));
    }
    let lines = seats.into_iter().map(|seat| {
        let id = seat.id.0;
        Line { seat, attendance: attendance.remove(&id), interests: interests.remove(&id).unwrap_or_default(), ballot: ballots.remove(&id) }
    });
    Ok(Roll { lines: lines.collect() })
}
