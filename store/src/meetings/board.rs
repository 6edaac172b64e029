//! Mein Beirat: the own seat, the meeting that runs or comes next, what is open, and what became of the Voten.

use super::ballots::Booth;
use super::live::{latest, own_line};
use super::load::{self, items, rules};
use super::read::{body, entry, views};
use super::roll::{Line, Roll, roll};
use super::views::{ItemView, MinutesEntry, MyBallot, MyBoard, MyInterest, MyItem, MyMeeting, MyPoll, MySeat, VotumFollowed};
use crate::Db;
use crate::entity::{
    agenda_item, contribution, interest, invitation, measure, measure_contribution, meeting, membership, organization, seat,
};
use crate::error::{Error, Result, known};
use crate::tx::time;
use chrono::{DateTime, NaiveDate, Utc};
use domain::meetings::poll::may_vote;
use domain::meetings::{BallotMode, Choice, Conduct, Hint, ItemStage, MeetingStage, PollStage, Reader, VoteChange};
use domain::people::SeatKind;
use domain::projects::Stage;
use domain::time::local_day;
use domain::{Actor, PollId, Refusal, SeatId};
use sea_orm::{ColumnTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;
use uuid::Uuid;

/// Voten shown with what became of them.
const VOTEN: u64 = 8;

/// Everything a member has to do with now. Empty for who holds no seat.
///
/// # Errors
/// [`Error::Database`].
pub async fn my_board(db: &Db, actor: &Actor, now: DateTime<Utc>) -> Result<MyBoard> {
    let (seats, bodies) = my_seats(db, actor, now).await?;
    if seats.is_empty() {
        return Ok(MyBoard::default());
    }
    let ids: Vec<Uuid> = bodies.keys().copied().collect();
    let found =
        meeting::Entity::find().filter(meeting::Column::DistrictId.eq(actor.district.0)).filter(meeting::Column::OrganizationId.is_in(ids));
    let rows = found.order_by_asc(meeting::Column::StartsAt).all(&db.read).await?;
    let meeting = match due(&rows, now)? {
        Some(row) => Some(my_meeting(db, actor, row, bodies.get(&row.organization_id).map(String::as_str).unwrap_or_default()).await?),
        None => None,
    };
    Ok(MyBoard { seats, meeting, minutes: minutes_to_read(&rows, &bodies)?, voten: voten(db, &rows).await? })
}

/// The meeting that runs; otherwise the next one.
fn due(rows: &[meeting::Model], now: DateTime<Utc>) -> Result<Option<&meeting::Model>> {
    let mut next = None;
    for row in rows {
        match load::stage(row)? {
            MeetingStage::Opened | MeetingStage::Interrupted => return Ok(Some(row)),
            MeetingStage::Planned | MeetingStage::AgendaDraft | MeetingStage::Invited
                if local_day(time(row.starts_at)) >= local_day(now) =>
            {
                next = next.or(Some(row));
            }
            _ => {}
        }
    }
    Ok(next)
}

async fn my_seats(db: &Db, actor: &Actor, now: DateTime<Utc>) -> Result<(Vec<MySeat>, HashMap<Uuid, String>)> {
    let Some(account) = actor.account else { return Ok((vec![], HashMap::new())) };
    let day = local_day(now).to_string();
    let found = membership::Entity::find()
        .filter(membership::Column::DistrictId.eq(actor.district.0))
        .filter(membership::Column::AccountId.eq(account.0))
        .filter(membership::Column::FromDay.lte(&day))
        .filter(membership::Column::UntilDay.is_null().or(membership::Column::UntilDay.gte(&day)));
    let held: HashMap<Uuid, membership::Model> = found.all(&db.read).await?.into_iter().map(|row| (row.seat_id, row)).collect();
    let rows =
        seat::Entity::find().filter(seat::Column::Id.is_in(held.keys().copied())).order_by_asc(seat::Column::Number).all(&db.read).await?;
    let bodies = organization::Entity::find()
        .filter(organization::Column::Id.is_in(rows.iter().map(|row| row.organization_id)))
        .all(&db.read)
        .await?;
    let bodies: HashMap<Uuid, String> = bodies.into_iter().map(|row| (row.id, row.name)).collect();
    let seat = |row: seat::Model| {
        let held = held.get(&row.id).ok_or_else(|| Error::Corrupt("membership".into()))?;
        let until =
            held.until_day.as_deref().map(|day| day.parse::<NaiveDate>().map_err(|error| Error::Corrupt(error.to_string()))).transpose()?;
        Ok(MySeat {
            id: SeatId(row.id),
            body: bodies.get(&row.organization_id).cloned().unwrap_or_default(),
            number: row.number,
            label: row.label,
            kind: known(SeatKind::from_word(&row.kind), "seat kind")?,
            deputy: held.deputy,
            until,
        })
    };
    Ok((rows.into_iter().map(seat).collect::<Result<_>>()?, bodies))
}

async fn my_meeting(db: &Db, actor: &Actor, row: &meeting::Model, name: &str) -> Result<MyMeeting> {
    let meeting = entry(row, name)?;
    let poll = if meeting.stage.in_session() { latest(db, row).await? } else { None };
    let roll = roll(&db.read, row, row.current_item, poll.as_ref().map(|poll| poll.id)).await?;
    let line = own_line(&roll, actor);
    let rows = if meeting.stage.is_announced() { items(&db.read, row.id).await? } else { vec![] };
    let agenda = my_items(db, actor, row, &rows, line).await?;
    let current = rows.iter().find(|item| Some(item.id) == row.current_item).map(|item| item.position);
    let coming = match line {
        Some(line) => {
            let own = line.seat.addressee().is_some_and(|holder| Some(holder.account) == actor.account);
            let sent = invitation::Entity::find_by_id((row.id, line.seat.id.0)).one(&db.read).await?;
            sent.map(|row| if own { row.coming } else { row.deputy_coming })
        }
        None => None,
    };
    let open = poll.filter(|poll| poll.stage != PollStage::Stated.word());
    Ok(MyMeeting {
        meeting,
        note: row.note.clone(),
        seat: line.map(|line| line.seat.id),
        coming,
        agenda,
        current,
        poll: match open {
            Some(poll) => my_poll(db, actor, PollId(poll.id)).await?.map(|(poll, _)| poll),
            None => None,
        },
    })
}

async fn my_items(db: &Db, actor: &Actor, row: &meeting::Model, rows: &[agenda_item::Model], line: Option<&Line>) -> Result<Vec<MyItem>> {
    let views = views(&db.read, row.id, rows, Reader::Body).await?;
    let me = actor.account.map(|account| account.0);
    let found = interest::Entity::find().filter(interest::Column::ItemId.is_in(rows.iter().map(|item| item.id)));
    let mine: HashMap<Uuid, interest::Model> = match line {
        Some(line) => found
            .filter(interest::Column::SeatId.eq(line.seat.id.0))
            .all(&db.read)
            .await?
            .into_iter()
            .filter(|row| Some(row.account_id) == me)
            .map(|row| (row.item_id, row))
            .collect(),
        None => HashMap::new(),
    };
    let written = written_by(db, actor, rows).await?;
    Ok(rows
        .iter()
        .zip(views)
        .map(|(row, item)| MyItem {
            public: row.public,
            interest: mine.get(&row.id).map(my_interest),
            hint: hint(&item, line, &written),
            item,
        })
        .collect())
}

fn my_interest(row: &interest::Model) -> MyInterest {
    MyInterest {
        declared: row.declared,
        text: row.text.clone(),
        recused: Conduct::from_word(&row.conduct).filter(|_| row.recused),
        at: time(row.at),
    }
}

/// Measures that go back to a contribution of this person.
async fn written_by(db: &Db, actor: &Actor, rows: &[agenda_item::Model]) -> Result<Vec<Uuid>> {
    let measures: Vec<Uuid> = rows.iter().filter_map(|item| item.measure_id).collect();
    let (Some(account), false) = (actor.account, measures.is_empty()) else { return Ok(vec![]) };
    let own =
        contribution::Entity::find().filter(contribution::Column::AccountId.eq(account.0)).select_only().column(contribution::Column::Id);
    let found = measure_contribution::Entity::find()
        .filter(measure_contribution::Column::MeasureId.is_in(measures))
        .filter(measure_contribution::Column::ContributionId.in_subquery(sea_orm::QueryTrait::into_query(own)));
    Ok(found.all(&db.read).await?.into_iter().map(|row| row.measure_id).collect())
}

/// A hint beside the question, never an answer to it.
fn hint(item: &ItemView, line: Option<&Line>, written: &[Uuid]) -> Option<Hint> {
    let measure = item.measure.as_ref()?;
    if written.contains(&measure.id.0) {
        return Some(Hint::Applicant);
    }
    let sends = &line?.seat.sending_body;
    (!sends.is_empty() && *sends == measure.office).then_some(Hint::Office)
}

/// A poll with the own ballot and its meeting; `None` without a seat in the body.
async fn my_poll(db: &Db, actor: &Actor, id: PollId) -> Result<Option<(MyPoll, Booth)>> {
    let booth = Booth::enter(&db.read, actor.district, id).await?;
    let roll = Roll { lines: booth.lines.clone() };
    let Some(line) = own_line(&roll, actor).filter(|line| line.seat.is_of(actor)) else { return Ok(None) };
    let (line, entry, caster) = booth.seat(actor, line.seat.id)?;
    let rule = rules(&booth.meeting)?.vote_change;
    let poll = MyPoll {
        id,
        kind: booth.poll.setup.kind,
        wording: booth.row.wording.clone(),
        mode: booth.poll.setup.mode,
        stage: booth.poll.stage,
        seat: line.seat.id,
        may_vote: may_vote(&booth.poll, &entry, caster),
        may_change: line.own_ballot().is_some()
            && rule == VoteChange::UntilClose
            && booth.poll.setup.mode != BallotMode::Secret
            && booth.poll.stage == PollStage::Open,
        ballot: line
            .own_ballot()
            .map(|ballot| known(Choice::from_word(&ballot.choice), "choice").map(|choice| (choice, ballot.version)))
            .transpose()?,
    };
    Ok(Some((poll, booth)))
}

/// One poll as its page shows it.
///
/// Who: who holds a seat of the body. Refusals: `Role` for everybody else.
///
/// # Errors
/// [`Error::NotFound`] for another district's poll.
pub async fn my_ballot(db: &Db, actor: &Actor, id: PollId) -> Result<MyBallot> {
    let (poll, booth) = my_poll(db, actor, id).await?.ok_or(Refusal::Role)?;
    let body = body(&db.read, &booth.meeting).await?;
    let roll = Roll { lines: booth.lines.clone() };
    let item = match booth.row.item_id {
        Some(item) => agenda_item::Entity::find_by_id(item).all(&db.read).await?,
        None => vec![],
    };
    let items = my_items(db, actor, &booth.meeting, &item, own_line(&roll, actor)).await?;
    Ok(MyBallot { meeting: entry(&booth.meeting, &body.name)?, item: items.into_iter().next(), poll })
}

fn minutes_to_read(rows: &[meeting::Model], bodies: &HashMap<Uuid, String>) -> Result<Vec<MinutesEntry>> {
    let mut entries = vec![];
    for row in rows.iter().rev() {
        let Some(sent) = row.minutes_sent_at else { continue };
        if !load::stage(row)?.minutes_are_final() {
            let name = bodies.get(&row.organization_id).map(String::as_str).unwrap_or_default();
            entries.push(MinutesEntry { meeting: entry(row, name)?, sent_at: time(sent) });
        }
    }
    Ok(entries)
}

/// The latest Voten of these meetings, and where their measures stand today.
async fn voten(db: &Db, rows: &[meeting::Model]) -> Result<Vec<VotumFollowed>> {
    let done = [ItemStage::Voted, ItemStage::Noted].map(ItemStage::word);
    let found = agenda_item::Entity::find()
        .filter(agenda_item::Column::MeetingId.is_in(rows.iter().map(|row| row.id)))
        .filter(agenda_item::Column::MeasureId.is_not_null())
        .filter(agenda_item::Column::Stage.is_in(done));
    let items = found.order_by_desc(agenda_item::Column::DoneAt).limit(VOTEN).all(&db.read).await?;
    let ids: Vec<Uuid> = items.iter().filter_map(|item| item.measure_id).collect();
    let measures = measure::Entity::find().filter(measure::Column::Id.is_in(ids.iter().copied())).all(&db.read).await?;
    let mut measures: HashMap<Uuid, measure::Model> = measures.into_iter().map(|row| (row.id, row)).collect();
    let mut voten = vec![];
    for row in ids.iter().filter_map(|id| measures.remove(id)) {
        let stage = known(Stage::from_word(&row.stage), "measure stage")?;
        voten.push(VotumFollowed { reference: row.reference, title: row.title, stage });
    }
    Ok(voten)
}
