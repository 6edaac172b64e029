//! Arbeitsplatz: everything about a meeting for those who prepare it, lead it and write it down.

use super::invite::{InvitationInput, preview, sent};
use super::live::works_for;
use super::load::{self, items};
use super::read::{body, correction_view, corrections, entry, poll_view, views};
use super::roll::{BoardSeat, Line, Roll, roll};
use super::views::{
    CorrectionView, InterestLine, InvitationLine, ObjectionView, PollView, SeatLine, SignatureView, StaffItem, StaffMeeting,
};
use crate::Db;
use crate::entity::{account, agenda_item, correction, interest, invitation, measure, meeting, minutes_objection, poll, signature};
use crate::error::{Result, known};
use crate::tx::time;
use chrono::{DateTime, Utc};
use domain::meetings::{Conduct, DeadlineRecord, DeadlineStanding, Delivery, FrozenRules, Presence, Reader, RecusalBy, RulesOfProcedure};
use domain::projects::Stage;
use domain::time::local_day;
use domain::{Actor, AgendaItemId, MeasureId, MeetingId, MinutesObjectionId, Refusal, Role, SeatId};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;
use uuid::Uuid;

/// Measures offered for an agenda; a board with more of them waiting has another problem.
const READY: u64 = 100;

/// A meeting with everything, non-public items too.
///
/// Who: chair, clerk, Quartiersmanagement. Refusals: `Role`.
///
/// # Errors
/// [`crate::Error::NotFound`] for another district's meeting.
pub async fn staff_meeting(db: &Db, actor: &Actor, id: MeetingId, now: DateTime<Utc>) -> Result<StaffMeeting> {
    if !works_for(actor) {
        return Err(Refusal::Role.into());
    }
    let row = load::meeting(&db.read, actor.district, id).await?;
    let roll = roll(&db.read, &row, None, None).await?;
    whole(db, &row, &roll, now).await
}

/// The whole meeting, for a reader who was let in.
pub(super) async fn whole(db: &Db, row: &meeting::Model, roll: &Roll, now: DateTime<Utc>) -> Result<StaffMeeting> {
    let body = body(&db.read, row).await?;
    let meeting = entry(row, &body.name)?;
    let rules: RulesOfProcedure = load::read(body.rules.as_deref().unwrap_or_default(), "rules")?;
    let rules = rules.resolved();
    let frozen: Option<FrozenRules> = load::read_some(row.rules.as_deref(), "frozen rules")?;
    let rows = items(&db.read, row.id).await?;
    let corrections = corrections(&db.read, row.id).await?;
    let sent = sent(&db.read, row.id).await?;
    let signatures = signatures(db, row.id).await?;
    let signed: Vec<Role> = signatures.iter().map(|signature| signature.role).collect();
    let minutes_rule = frozen.as_ref().map(|rules| rules.minutes.clone());
    Ok(StaffMeeting {
        seq: row.updated_seq,
        note: row.note.clone(),
        agenda: agenda(db, row, &rows, roll).await?,
        current: row.current_item.map(AgendaItemId),
        deadline: load::read_some(row.deadline.as_deref(), "deadline")?,
        preview: foreseen(row, &rules, roll, now),
        quorum: load::read_some(row.quorum.as_deref(), "quorum")?,
        seats: roll.lines.iter().map(|line| seat_line(line, &sent)).collect(),
        ready: ready(db, row).await?,
        general_polls: general(db, row, &corrections).await?,
        minutes: row.minutes.clone(),
        minutes_public: row.minutes_public.clone(),
        minutes_due: minutes_rule.as_ref().filter(|_| row.closed_at.is_some()).map(|rule| rule.due_on(local_day(time(row.starts_at)))),
        unsigned: minutes_rule.map(|rule| rule.signatures_missing(&signed)).unwrap_or_default(),
        signatures,
        objections: objections(db, row.id, roll).await?,
        corrections: numbered(&corrections, &rows),
        meeting,
        rules,
        frozen,
    })
}

/// What an invitation sent today would mean, as long as none was.
fn foreseen(row: &meeting::Model, rules: &RulesOfProcedure, roll: &Roll, now: DateTime<Utc>) -> Option<(DeadlineStanding, DeadlineRecord)> {
    if row.invited_at.is_some() {
        return None;
    }
    let rules = rules.freeze().ok()?;
    let seats: Vec<BoardSeat> = roll.lines.iter().map(|line| line.seat.clone()).collect();
    Some(preview(&rules, row, &seats, &InvitationInput::default(), local_day(now)))
}

async fn agenda(db: &Db, row: &meeting::Model, rows: &[agenda_item::Model], roll: &Roll) -> Result<Vec<StaffItem>> {
    let interests = interest::Entity::find().filter(interest::Column::ItemId.is_in(rows.iter().map(|item| item.id))).all(&db.read).await?;
    let views = views(&db.read, row.id, rows, Reader::Body).await?;
    rows.iter()
        .zip(views)
        .map(|(row, item)| {
            let interests = interest_lines((row.id, item.stage.is_done()), &interests, roll)?;
            Ok(StaffItem {
                item,
                public: row.public,
                nonpublic_reason: row.nonpublic_reason.clone(),
                presenter: row.presenter.clone(),
                interests,
                minutes_note: row.minutes_note.clone(),
                minutes: row.minutes.clone(),
                minutes_public: row.minutes_public.clone(),
            })
        })
        .collect()
}

/// What counts for each seat: the word of who sits there, as in the electorate; on an item that is over also that of who sat there then.
fn interest_lines((item, done): (Uuid, bool), interests: &[interest::Model], roll: &Roll) -> Result<Vec<InterestLine>> {
    let mut lines = vec![];
    for line in &roll.lines {
        let answers = || interests.iter().filter(|row| row.item_id == item && row.seat_id == line.seat.id.0);
        let recused = || answers().find(|row| done && row.recused);
        let Some(row) = line.said(answers()).or_else(recused) else { continue };
        lines.push(InterestLine {
            seat: line.seat.id,
            number: line.seat.number,
            declared: row.declared,
            text: row.text.clone(),
            recused: row.recused,
            by: row.recused_by.as_deref().and_then(RecusalBy::from_word),
            conduct: known(Conduct::from_word(&row.conduct), "conduct")?,
            note: row.note.clone(),
        });
    }
    Ok(lines)
}

fn seat_line(line: &Line, sent: &[(invitation::Model, Delivery)]) -> SeatLine {
    let row = line.attendance.as_ref();
    let invitation = sent.iter().find(|(row, _)| row.seat_id == line.seat.id.0).map(|(row, delivery)| InvitationLine {
        sent_on: delivery.sent,
        way: delivery.way,
        received_on: delivery.received,
        coming: row.coming,
        deputy: row.deputy_coming,
    });
    SeatLine {
        id: line.seat.id,
        number: line.seat.number,
        label: line.seat.label.clone(),
        kind: line.seat.kind,
        votes: line.seat.votes,
        member: line.seat.member.as_ref().map(|holder| holder.name.clone()),
        deputy: line.seat.deputy.as_ref().map(|holder| holder.name.clone()),
        presence: row.and_then(|row| Presence::from_word(&row.state)),
        by_deputy: row.is_some_and(|row| row.deputy),
        remote: row.is_some_and(|row| row.remote),
        came_at: row.and_then(|row| row.came_at).map(time),
        left_at: row.and_then(|row| row.left_at).map(time),
        invitation,
    }
}

/// Measures that wait for the board, for the form that puts one on the agenda.
async fn ready(db: &Db, row: &meeting::Model) -> Result<Vec<(MeasureId, String, String)>> {
    let found = measure::Entity::find()
        .filter(measure::Column::DistrictId.eq(row.district_id))
        .filter(measure::Column::Stage.eq(Stage::ReadyForBoard.word()));
    let rows = found.order_by_asc(measure::Column::StageSince).limit(READY).all(&db.read).await?;
    Ok(rows.into_iter().map(|row| (MeasureId(row.id), row.reference, row.title)).collect())
}

pub(super) async fn general(db: &Db, row: &meeting::Model, corrections: &[correction::Model]) -> Result<Vec<PollView>> {
    let found = poll::Entity::find().filter(poll::Column::MeetingId.eq(row.id)).filter(poll::Column::ItemId.is_null());
    let rows = found.order_by_asc(poll::Column::OpenedAt).all(&db.read).await?;
    rows.iter().map(|poll| poll_view(poll, corrections, Reader::Body)).collect()
}

async fn signatures(db: &Db, meeting: Uuid) -> Result<Vec<SignatureView>> {
    let rows = signature::Entity::find()
        .filter(signature::Column::MeetingId.eq(meeting))
        .order_by_asc(signature::Column::SignedAt)
        .all(&db.read)
        .await?;
    let people = account::Entity::find().filter(account::Column::Id.is_in(rows.iter().map(|row| row.account_id))).all(&db.read).await?;
    let names: HashMap<Uuid, String> = people.into_iter().map(|row| (row.id, row.name)).collect();
    let view = |row: signature::Model| {
        let role = known(Role::from_word(&row.role), "role")?;
        Ok(SignatureView { role, name: names.get(&row.account_id).cloned().unwrap_or_default(), at: time(row.signed_at) })
    };
    rows.into_iter().map(view).collect()
}

async fn objections(db: &Db, meeting: Uuid, roll: &Roll) -> Result<Vec<ObjectionView>> {
    let found = minutes_objection::Entity::find().filter(minutes_objection::Column::MeetingId.eq(meeting));
    let rows = found.order_by_asc(minutes_objection::Column::At).all(&db.read).await?;
    let number = |seat: Option<Uuid>| seat.and_then(|seat| roll.line(SeatId(seat))).map(|line| line.seat.number);
    let view = |row: minutes_objection::Model| ObjectionView {
        id: MinutesObjectionId(row.id),
        seat: number(row.seat_id),
        text: row.text,
        at: time(row.at),
        upheld: row.upheld,
        decision: row.decision,
    };
    Ok(rows.into_iter().map(view).collect())
}

/// Berichtigungen of the minutes with the number of their item; those of results stand beside the results.
pub(super) fn numbered(corrections: &[correction::Model], items: &[agenda_item::Model]) -> Vec<(i64, CorrectionView)> {
    let number = |item: Option<Uuid>| item.and_then(|id| items.iter().find(|item| item.id == id)).map_or(0, |item| item.position);
    corrections.iter().filter(|row| row.poll_id.is_none()).map(|row| (number(row.item_id), correction_view(row))).collect()
}
