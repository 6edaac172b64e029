//! Empfang und Zusage: what came back to the invitation, and what heals one that came too late.

use super::super::load::{self, record, rules, written};
use super::super::roll::{BoardSeat, roll, seats};
use super::{delivery, sent, word};
use crate::Db;
use crate::entity::{invitation, meeting, organization};
use crate::error::{Error, Result};
use crate::outbox::{self, Mail};
use crate::tx::{Tx, micros, time};
use chrono::{DateTime, NaiveDate, Utc};
use domain::events::{Event, ObjectKind};
use domain::meetings::deadline::{check, cure};
use domain::meetings::{
    DeadlineCheck, DeadlineRecord, Delivery, DeliveryWay, InvitationDeadline, InvitationFacts, MeetingRefused, MeetingStage, Replier,
    Reply, Urgency, reply,
};
use domain::time::local_day;
use domain::{Actor, FieldErrors, MeetingId, Problem, Refusal, Role, SeatId};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, EntityTrait};

/// Says whether a seat comes. The member who answers has received the invitation.
///
/// Who: the member, the clerk for a seat; the deputy only for themselves. Effect: the answer, from the member also the receipt where it was not
/// proved before, with the deadline checked anew; the first no calls in the deputy by mail; event `InvitationAnswered`; the same answer again
/// changes nothing. Refusals: `Role` for another's seat, `WrongStage` unless invited.
///
/// # Errors
/// [`Error::NotFound`] for a seat that was not invited.
pub async fn answer_invitation(db: &Db, actor: &Actor, id: MeetingId, seat: SeatId, coming: bool, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let role =
        if actor.seats.contains(&seat) { actor.acting_as(&[Role::BoardMember, Role::Deputy])? } else { actor.acting_as(&[Role::Clerk])? };
    let (row, line) = invited(&tx, id, seat).await?;
    let board_seat = board_seat(&tx, &row, seat).await?;
    let reply = reply(replier(actor, &board_seat)?, line.coming, coming);
    let proves = reply.proves_receipt && proves_receipt(&rules(&row)?.invitation.deadline, &delivery(&line)?);
    let before = if reply.for_seat { line.coming } else { line.deputy_coming };
    if before == Some(coming) && !proves {
        return Ok(());
    }
    keep_reply(&tx, line, reply, coming, proves, now).await?;
    if proves {
        check_again(&tx, &row).await?;
    }
    if reply.calls_deputy {
        call_deputy(&tx, &row, board_seat, now).await?;
    }
    let event = Event::new((ObjectKind::Meeting, row.id), "InvitationAnswered", role, now)
        .fact("seat", seat)
        .fact("coming", coming)
        .fact("by_deputy", !reply.for_seat);
    record(&tx, actor, row.id, event, now).await?;
    tx.commit().await
}

/// The seat with its holders on the day of the meeting.
async fn board_seat(tx: &Tx, row: &meeting::Model, seat: SeatId) -> Result<BoardSeat> {
    let seats = seats(&tx.tx, row.organization_id, local_day(time(row.starts_at))).await?;
    seats.into_iter().find(|known| known.id == seat).ok_or(Error::NotFound)
}

fn replier(actor: &Actor, seat: &BoardSeat) -> std::result::Result<Replier, Refusal> {
    if !actor.seats.contains(&seat.id) {
        return Ok(Replier::Clerk);
    }
    if seat.addressee().is_some_and(|holder| Some(holder.account) == actor.account) {
        return Ok(Replier::Addressee);
    }
    // Who holds the seat today, but not on the day of the meeting, was not asked.
    if seat.is_of(actor) { Ok(Replier::Deputy) } else { Err(Refusal::Role) }
}

async fn keep_reply(tx: &Tx, line: invitation::Model, reply: Reply, coming: bool, proves: bool, now: DateTime<Utc>) -> Result<()> {
    let mut changed: invitation::ActiveModel = line.into();
    if reply.for_seat {
        changed.coming = Set(Some(coming));
        changed.answered_at = Set(Some(micros(now)));
    } else {
        changed.deputy_coming = Set(Some(coming));
    }
    if proves {
        changed.received_on = Set(Some(local_day(now).to_string()));
    }
    changed.update(&tx.tx).await?;
    Ok(())
}

/// Records the day on which an invitation arrived (HGO § 58 (1) counts from there).
///
/// Who: clerk, Quartiersmanagement, chair. Effect: the receipt, the deadline checked anew, event `ReceiptRecorded`. Refusals: `Role`, `WrongStage`.
///
/// # Errors
/// [`Error::Invalid`] for a day before the invitation or in the future; [`Error::NotFound`].
pub async fn record_receipt(
    db: &Db,
    actor: &Actor,
    id: MeetingId,
    seat: SeatId,
    day: NaiveDate,
    now: DateTime<Utc>,
) -> Result<DeadlineRecord> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(&[Role::Clerk, Role::Manager, Role::Chair])?;
    let (row, line) = invited(&tx, id, seat).await?;
    if day < delivery(&line)?.sent {
        return Err(FieldErrors::one("received_on", Problem::Contradiction).into());
    }
    if day > local_day(now) {
        return Err(FieldErrors::one("received_on", Problem::Future).into());
    }
    let mut changed: invitation::ActiveModel = line.into();
    changed.received_on = Set(Some(day.to_string()));
    changed.update(&tx.tx).await?;
    let recorded = check_again(&tx, &row).await?;
    let event = Event::new((ObjectKind::Meeting, row.id), "ReceiptRecorded", role, now)
        .fact("seat", seat)
        .fact("day", day)
        .fact("deadline", word(&recorded.check));
    record(&tx, actor, row.id, event, now).await?;
    tx.commit().await?;
    Ok(recorded)
}

/// An answer proves the receipt where nothing earlier does; by full calendar days a mail has arrived on the day it was sent.
fn proves_receipt(rule: &InvitationDeadline, delivery: &Delivery) -> bool {
    let by_mail = matches!(rule, InvitationDeadline::FullCalendarDays(_)) && delivery.way == DeliveryWay::Electronic;
    delivery.received.is_none() && delivery.way != DeliveryWay::InPerson && !by_mail
}

async fn invited(tx: &Tx, id: MeetingId, seat: SeatId) -> Result<(meeting::Model, invitation::Model)> {
    let row = load::meeting(&tx.tx, tx.district, id).await?;
    let line = invitation::Entity::find_by_id((row.id, seat.0)).one(&tx.tx).await?.ok_or(Error::NotFound)?;
    if load::stage(&row)? != MeetingStage::Invited {
        return Err(MeetingRefused::WrongStage.into());
    }
    Ok((row, line))
}

/// Counts the days again; what was healed stays healed.
async fn check_again(tx: &Tx, row: &meeting::Model) -> Result<DeadlineRecord> {
    let before: DeadlineRecord = load::read(row.deadline.as_deref().unwrap_or_default(), "deadline")?;
    if matches!(before.check, DeadlineCheck::Cured { .. }) {
        return Ok(before);
    }
    let deliveries: Vec<Delivery> = sent(&tx.tx, row.id).await?.into_iter().map(|(_, delivery)| delivery).collect();
    let urgency: Option<Urgency> = load::read_some(row.urgency.as_deref(), "urgency")?;
    let facts = InvitationFacts {
        meeting: local_day(time(row.starts_at)),
        deliveries: &deliveries,
        urgency: urgency.as_ref(),
        repeat: row.second_of.is_some(),
    };
    let recorded = check(&rules(row)?.invitation, &facts);
    keep(tx, row, &recorded).await?;
    Ok(recorded)
}

async fn keep(tx: &Tx, row: &meeting::Model, recorded: &DeadlineRecord) -> Result<()> {
    let row = meeting::ActiveModel { id: Set(row.id), deadline: Set(Some(written(recorded)?)), ..Default::default() };
    row.update(&tx.tx).await?;
    Ok(())
}

async fn call_deputy(tx: &Tx, row: &meeting::Model, seat: BoardSeat, now: DateTime<Utc>) -> Result<()> {
    let body = organization::Entity::find_by_id(row.organization_id).one(&tx.tx).await?.ok_or(Error::NotFound)?;
    let title = seat.title();
    let Some((name, email)) = seat.deputy.and_then(|deputy| Some((deputy.name, deputy.email?))) else { return Ok(()) };
    let mail = Mail::new("deputy_called", &email)
        .param("name", name)
        .param("seat", title)
        .param("meeting", row.id)
        .param("number", row.number)
        .param("body", &body.name)
        .param("starts_at", time(row.starts_at).to_rfc3339())
        .param("place", &row.place);
    outbox::put(&tx.tx, Some(tx.district), mail, now).await
}

/// Heals a missed deadline: every member concerned has come, or has said that they waive it (GemO § 34 (4)).
///
/// Who: chair, clerk. Effect: the check says `cured`, event `DeadlineCured`. Refusals: `Role`, every [`domain::meetings::DeadlineRefused`].
///
/// # Errors
/// [`Error::NotFound`].
pub async fn cure_deadline(db: &Db, actor: &Actor, id: MeetingId, waived: &[SeatId], reason: &str, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(&[Role::Chair, Role::Clerk])?;
    let row = load::meeting(&tx.tx, tx.district, id).await?;
    let stage = load::stage(&row)?;
    if stage != MeetingStage::Invited && !stage.in_session() {
        return Err(Refusal::from(MeetingRefused::WrongStage).into());
    }
    let before: DeadlineRecord = load::read(row.deadline.as_deref().unwrap_or_default(), "deadline")?;
    let roll = roll(&tx.tx, &row, None, None).await?;
    let appeared = roll.lines.iter().filter(|line| line.is_present()).map(|line| line.seat.id);
    let healed: Vec<SeatId> = appeared.chain(waived.iter().copied()).collect();
    let recorded = cure(&rules(&row)?.invitation, &before, &healed, reason)?;
    keep(&tx, &row, &recorded).await?;
    let event = Event::new((ObjectKind::Meeting, row.id), "DeadlineCured", role, now).because("", reason);
    record(&tx, actor, row.id, event, now).await?;
    tx.commit().await
}
