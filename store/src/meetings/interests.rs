//! Befangenheit: the question is put for every item; the person says it, or the body decides it. Nothing here excludes by itself.

use super::items::{event, hold};
use super::load::{self, item_stage, open_poll, record, rules};
use super::roll::{Line, roll};
use crate::Db;
use crate::entity::{agenda_item, interest, meeting};
use crate::error::Result;
use crate::tx::{Tx, micros};
use chrono::{DateTime, Utc};
use domain::events::{Event, ObjectKind};
use domain::meetings::interest::{conduct, may_recuse};
use domain::meetings::{Conduct, Interest, ItemStep, MeetingRefused, MeetingStage, RecusalBy, RecusalRule};
use domain::{AccountId, Actor, AgendaItemId, FieldErrors, Problem, Refusal, Role, SeatId};
use sea_orm::ActiveModelTrait;
use sea_orm::ActiveValue::Set;

/// Puts the question for interests (I5). Who has declared one before is recused from now on.
///
/// Who: chair, clerk. Effect: stage `interests_declared`, events `InterestsAsked` and `SeatRecused` per seat.
/// Refusals: `Role`, `WrongStage`, `MeetingNotOpen`.
///
/// # Errors
/// [`crate::Error::NotFound`].
pub async fn ask_interests(db: &Db, actor: &Actor, id: AgendaItemId, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(ItemStep::AskInterests.roles())?;
    let held = hold(&tx, id).await?;
    let to = held.from.after(ItemStep::AskInterests, &held.context)?;
    let changed = agenda_item::ActiveModel {
        id: Set(held.item.id),
        stage: Set(to.word().to_owned()),
        interests_asked_at: Set(Some(micros(now))),
        ..Default::default()
    };
    changed.update(&tx.tx).await?;
    let asked = event(&held, "InterestsAsked", role, now).moved(held.from, to);
    record(&tx, actor, held.meeting.id, asked, now).await?;
    let rule = rules(&held.meeting)?.recusal;
    let roll = roll(&tx.tx, &held.meeting, Some(held.item.id), None).await?;
    for line in &roll.lines {
        let Some(row) = line.interest().filter(|row| row.declared) else { continue };
        let changed = interest::ActiveModel {
            item_id: Set(row.item_id),
            seat_id: Set(row.seat_id),
            recused: Set(true),
            recused_by: Set(Some(RecusalBy::Person.word().to_owned())),
            conduct: Set(conduct(&rule, held.item.public).word().to_owned()),
            ..Default::default()
        };
        changed.update(&tx.tx).await?;
        let recused = event(&held, "SeatRecused", role, now).fact("seat", line.seat.number).fact("by", RecusalBy::Person);
        record(&tx, actor, held.meeting.id, recused, now).await?;
    }
    tx.commit().await
}

/// Says whether a matter concerns the person on a seat: any time between the invitation and the end of the item.
/// Once the question is put, who declares an interest is recused; who withdraws it takes part again.
///
/// Who: who holds the seat; the clerk or chair for a seat. Effect: the answer, event `InterestDeclared` without its words; returns what the
/// person does now, if recused. Refusals: `Role`, `WrongStage`, every [`domain::meetings::InterestRefused`].
///
/// # Errors
/// [`crate::Error::Invalid`] for an overlong text; [`crate::Error::NotFound`].
pub async fn declare_interest(
    db: &Db,
    actor: &Actor,
    id: AgendaItemId,
    seat: SeatId,
    answer: &Interest,
    now: DateTime<Utc>,
) -> Result<Option<Conduct>> {
    let tx = db.begin_write(actor.district).await?;
    let (item, meeting) = load::item(&tx, id).await?;
    let role = speaks_for(actor, seat)?;
    runs(&item, &meeting)?;
    let text = text_of(answer)?;
    let asked = item_stage(&item)?.interests_asked();
    let line = line(&tx, &meeting, &item, seat).await?;
    // The person who says it, not the one whose turn it may be: a deputy speaks for themselves.
    let account = if actor.seats.contains(&seat) { actor.account } else { line.person() };
    let rule = rules(&meeting)?.recusal;
    let by_body = line.interest().is_some_and(|row| row.recused_by.as_deref() == Some(RecusalBy::Body.word()));
    let conduct = conduct(&rule, item.public);
    let recused = recused(&rule, &line, answer, asked, by_body)?;
    let entry = Entry {
        account,
        declared: answer.is_declared(),
        text,
        recused,
        by: if by_body { Some(RecusalBy::Body) } else { recused.then_some(RecusalBy::Person) },
        note: line.interest().filter(|_| by_body).map(|row| row.note.clone()).unwrap_or_default(),
        conduct,
    };
    keep(&tx, actor, &item, &line, entry, now).await?;
    let event = Event::new((ObjectKind::AgendaItem, item.id), "InterestDeclared", role, now)
        .fact("meeting", meeting.id)
        .fact("seat", line.seat.number)
        .fact("declared", answer.is_declared())
        .fact("recused", recused);
    record(&tx, actor, meeting.id, event, now).await?;
    tx.commit().await?;
    Ok(recused.then_some(conduct))
}

/// What the body decided about a seat stays; otherwise the person recuses themselves, once the question was put.
fn recused(rule: &RecusalRule, line: &Line, answer: &Interest, asked: bool, by_body: bool) -> Result<bool> {
    if by_body {
        return Ok(line.interest().is_some_and(|row| row.recused));
    }
    if !answer.is_declared() || !asked {
        return Ok(false);
    }
    may_recuse(rule, RecusalBy::Person, Some(answer), asked, line.ballot.is_some())?;
    Ok(true)
}

/// Records what the body decided about an interest, in the person's absence (HGO § 25 (3), GemO § 22 (5)).
///
/// Who: chair, clerk. Effect: the seat is recused, or takes part; event `InterestDecided` with its reason. Refusals: `Role`, `WrongStage`,
/// every [`domain::meetings::InterestRefused`].
///
/// # Errors
/// [`crate::Error::Invalid`] without a reason; [`crate::Error::NotFound`].
pub async fn decide_interest(
    db: &Db,
    actor: &Actor,
    id: AgendaItemId,
    seat: SeatId,
    recused: bool,
    reason: &str,
    now: DateTime<Utc>,
) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(&[Role::Chair, Role::Clerk])?;
    let (item, meeting) = load::item(&tx, id).await?;
    runs(&item, &meeting)?;
    let mut errors = FieldErrors::new();
    let note = errors.text("reason", reason, 3, 500);
    errors.or(())?;
    let line = line(&tx, &meeting, &item, seat).await?;
    let rule = rules(&meeting)?.recusal;
    may_recuse(&rule, RecusalBy::Body, None, item_stage(&item)?.interests_asked(), line.ballot.is_some())?;
    let said = line.interest();
    let entry = Entry {
        account: line.person(),
        declared: said.is_some_and(|row| row.declared),
        text: said.map(|row| row.text.clone()).unwrap_or_default(),
        recused,
        by: Some(RecusalBy::Body),
        note,
        conduct: conduct(&rule, item.public),
    };
    keep(&tx, actor, &item, &line, entry, now).await?;
    let event = Event::new((ObjectKind::AgendaItem, item.id), "InterestDecided", role, now)
        .because("", reason)
        .fact("meeting", meeting.id)
        .fact("seat", line.seat.number)
        .fact("recused", recused);
    record(&tx, actor, meeting.id, event, now).await?;
    tx.commit().await
}

fn speaks_for(actor: &Actor, seat: SeatId) -> std::result::Result<Role, Refusal> {
    if actor.seats.contains(&seat) {
        return Ok(actor.acting_as(&[Role::BoardMember, Role::Deputy])?);
    }
    Ok(actor.acting_as(&[Role::Clerk, Role::Chair])?)
}

/// Between the invitation and the end of the item.
fn runs(item: &agenda_item::Model, meeting: &meeting::Model) -> Result<()> {
    let stage = load::stage(meeting)?;
    let runs = (stage == MeetingStage::Invited || stage.in_session()) && !item_stage(item)?.is_done() && item.taken_off.is_none();
    if runs { Ok(()) } else { Err(MeetingRefused::WrongStage.into()) }
}

fn text_of(answer: &Interest) -> Result<String> {
    let Interest::Declared { text } = answer else { return Ok(String::new()) };
    let Interest::Declared { text } = Interest::declared(text)? else { return Ok(String::new()) };
    let mut errors = FieldErrors::new();
    let text = errors.text("interest", &text, 1, 500);
    errors.or(text).map_err(Into::into)
}

/// The seat with its ballot in the open poll of this item.
async fn line(tx: &Tx, meeting: &meeting::Model, item: &agenda_item::Model, seat: SeatId) -> Result<Line> {
    let poll = open_poll(&tx.tx, meeting.id).await?.filter(|poll| poll.item_id == Some(item.id)).map(|poll| poll.id);
    let roll = roll(&tx.tx, meeting, Some(item.id), poll).await?;
    let found = roll.lines.into_iter().find(|line| line.seat.id == seat);
    found.ok_or_else(|| FieldErrors::one("seat", Problem::Unknown).into())
}

/// What is known about a person and a matter.
struct Entry {
    account: Option<AccountId>,
    declared: bool,
    text: String,
    recused: bool,
    by: Option<RecusalBy>,
    note: String,
    conduct: Conduct,
}

async fn keep(tx: &Tx, actor: &Actor, item: &agenda_item::Model, line: &Line, entry: Entry, now: DateTime<Utc>) -> Result<()> {
    let row = interest::ActiveModel {
        item_id: Set(item.id),
        seat_id: Set(line.seat.id.0),
        account_id: Set(entry.account.map(|account| account.0)),
        entered_by: Set(actor.account.map(|account| account.0)),
        declared: Set(entry.declared),
        text: Set(entry.text),
        recused: Set(entry.recused),
        recused_by: Set(entry.by.map(|by| by.word().to_owned())),
        conduct: Set(entry.conduct.word().to_owned()),
        note: Set(entry.note),
        at: Set(micros(now)),
    };
    if line.interest.is_some() {
        row.update(&tx.tx).await?
    } else {
        row.insert(&tx.tx).await?
    };
    Ok(())
}
