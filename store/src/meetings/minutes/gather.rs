//! What happened, as data for whoever writes the minutes.

use super::super::closing::read_sheet;
use super::super::load::{self, item_stage, items, setup};
use super::super::roll::{Line, Roll, roll};
use crate::entity::{agenda_item, ballot, count_sheet, interest, meeting, organization, poll};
use crate::error::{Error, Result, known};
use crate::tx::time;
use domain::meetings::{
    BallotMode, Choice, Conduct, DeadlineRecord, FrozenRules, ItemRecord, Movement, OpeningRecord, PollRecord, PollStage, Presence,
    RecusalBy, RecusalRecord,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::HashMap;
use uuid::Uuid;

/// A meeting as it happened.
pub(crate) struct Happened {
    pub opening: OpeningRecord,
    pub items: Vec<(agenda_item::Model, ItemRecord)>,
}

/// Collects everything the minutes need; the number of statements does not depend on the number of items.
pub(crate) async fn gather(conn: &impl ConnectionTrait, row: &meeting::Model) -> Result<Happened> {
    let body = organization::Entity::find_by_id(row.organization_id).one(conn).await?.ok_or(Error::NotFound)?;
    let roll = roll(conn, row, None, None).await?;
    let items = items(conn, row.id).await?;
    let ids: Vec<Uuid> = items.iter().map(|item| item.id).collect();
    let interests =
        interest::Entity::find().filter(interest::Column::ItemId.is_in(ids)).filter(interest::Column::Recused.eq(true)).all(conn).await?;
    let mut polls = polls(conn, row.id, &roll).await?;
    let opening = opening(row, body.name, &roll, polls.remove(&None).unwrap_or_default())?;
    let items = items.into_iter().map(|item| {
        let recusals = recusals(&item, &interests, &roll)?;
        let polls = polls.remove(&Some(item.id)).unwrap_or_default();
        let happened = ItemRecord {
            number: item.position,
            title: item.title.clone(),
            public: item.public,
            stage: item_stage(&item)?,
            late: item.late,
            asked: item.interests_asked_at.is_some(),
            presenter: item.presenter.clone(),
            recusals,
            polls,
            note: item.outcome_note.clone(),
            taken_off: item.taken_off.clone(),
        };
        Ok((item, happened))
    });
    Ok(Happened { opening, items: items.collect::<Result<_>>()? })
}

fn opening(row: &meeting::Model, body: String, roll: &Roll, polls: Vec<PollRecord>) -> Result<OpeningRecord> {
    let rules: Option<FrozenRules> = load::read_some(row.rules.as_deref(), "frozen rules")?;
    let deadline: Option<DeadlineRecord> = load::read_some(row.deadline.as_deref(), "deadline")?;
    let titles = |state: Presence| {
        let lines = roll.lines.iter().filter(|line| line.seat.is_held() && line.presence() == state && !has_left(line));
        lines.map(|line| line.seat.title()).collect()
    };
    Ok(OpeningRecord {
        body,
        number: row.number,
        place: row.place.clone(),
        starts_at: time(row.starts_at),
        opened_at: row.opened_at.map(time),
        ended_at: row.closed_at.map(time),
        present: row.present_at_opening.unwrap_or_default(),
        statutory: rules.map_or(0, |rules| rules.statutory_number),
        attended: roll.lines.iter().filter(|line| line.is_present() || has_left(line)).map(named).collect(),
        excused: titles(Presence::Excused),
        absent: titles(Presence::Absent),
        quorum: load::read_some(row.quorum.as_deref(), "quorum")?,
        deadline: deadline.map(|record| record.check),
        movements: movements(roll),
        second: row.second_of.is_some(),
        polls,
        inquorate: (row.opened_at.is_none() || row.closed_at.is_some() && !row.end_reason.is_empty()).then(|| row.end_reason.clone()),
    })
}

fn has_left(line: &Line) -> bool {
    line.attendance.as_ref().is_some_and(|row| row.left_at.is_some())
}

/// "9 (Familien): Amira Beispiel, Stellvertretung".
fn named(line: &Line) -> String {
    let deputy = line.attendance.as_ref().is_some_and(|row| row.deputy);
    let name = line.name().unwrap_or_default();
    format!("{}: {name}{}", line.seat.title(), if deputy { ", Stellvertretung" } else { "" })
}

fn movements(roll: &Roll) -> Vec<Movement> {
    let mut movements: Vec<Movement> = vec![];
    for line in &roll.lines {
        let Some(row) = &line.attendance else { continue };
        let moment = |at: i64, came: bool| Movement { seat: line.seat.title(), at: time(at), came };
        movements.extend(row.came_at.map(|at| moment(at, true)));
        movements.extend(row.left_at.map(|at| moment(at, false)));
    }
    movements.sort_by_key(|movement| movement.at);
    movements
}

fn recusals(item: &agenda_item::Model, interests: &[interest::Model], roll: &Roll) -> Result<Vec<RecusalRecord>> {
    let mut recusals = vec![];
    for line in &roll.lines {
        let Some(row) = interests.iter().find(|row| row.item_id == item.id && row.seat_id == line.seat.id.0) else { continue };
        recusals.push(RecusalRecord {
            seat: line.seat.title(),
            by: known(row.recused_by.as_deref().and_then(RecusalBy::from_word), "recusal")?,
            conduct: known(Conduct::from_word(&row.conduct), "conduct")?,
        });
    }
    Ok(recusals)
}

/// Polls by item, oldest first; choices only of votes by name.
async fn polls(conn: &impl ConnectionTrait, meeting: Uuid, roll: &Roll) -> Result<HashMap<Option<Uuid>, Vec<PollRecord>>> {
    let rows = poll::Entity::find().filter(poll::Column::MeetingId.eq(meeting)).order_by_asc(poll::Column::OpenedAt).all(conn).await?;
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let sheets: HashMap<Uuid, count_sheet::Model> = count_sheet::Entity::find()
        .filter(count_sheet::Column::PollId.is_in(ids))
        .all(conn)
        .await?
        .into_iter()
        .map(|row| (row.poll_id, row))
        .collect();
    let by_name = rows.iter().filter(|row| row.mode == BallotMode::ByName.word()).map(|row| row.id);
    let ballots = ballot::Entity::find().filter(ballot::Column::PollId.is_in(by_name)).all(conn).await?;
    let mut polls: HashMap<Option<Uuid>, Vec<PollRecord>> = HashMap::new();
    for row in rows {
        let setup = setup(&row)?;
        let sheet = sheets.get(&row.id).map(read_sheet).transpose()?;
        let entry = PollRecord {
            kind: setup.kind,
            wording: row.wording,
            amended: row.amended,
            source: setup.source,
            counted_by: sheet.map(|sheet| sheet.counted_by).unwrap_or_default(),
            sentence: row.sentence,
            stated: row.stage == PollStage::Stated.word(),
            names: names(row.id, &ballots, roll)?,
        };
        polls.entry(row.item_id).or_default().push(entry);
    }
    Ok(polls)
}

fn names(poll: Uuid, ballots: &[ballot::Model], roll: &Roll) -> Result<Vec<(String, Choice)>> {
    let mut names = vec![];
    for line in &roll.lines {
        let Some(row) = ballots.iter().find(|row| row.poll_id == poll && row.seat_id == line.seat.id.0) else { continue };
        names.push((line.seat.title(), known(Choice::from_word(&row.choice), "choice")?));
    }
    Ok(names)
}
