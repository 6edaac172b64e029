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
use domain::meetings::interest::{Seated, Speaker, answers_for, conduct, may_recuse};
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
    recuse_declared(&tx, actor, (&held.item, &held.meeting), role, now).await?;
    tx.commit().await
}

/// Who takes a seat in the middle of an item is asked as everybody was: what they declared before counts from now on.
pub(super) async fn recuse_arrived(tx: &Tx, actor: &Actor, meeting: &meeting::Model, role: Role, now: DateTime<Utc>) -> Result<()> {
    let Some(current) = meeting.current_item else { return Ok(()) };
    let (item, meeting) = load::item(tx, AgendaItemId(current)).await?;
    let stage = item_stage(&item)?;
    if !stage.interests_asked() || stage.is_done() {
        return Ok(());
    }
    recuse_declared(tx, actor, (&item, &meeting), role, now).await
}

/// Recuses everybody on their seat who declared an interest; what the body decided and who has voted stays.
async fn recuse_declared(
    tx: &Tx,
    actor: &Actor,
    (item, meeting): (&agenda_item::Model, &meeting::Model),
    role: Role,
    now: DateTime<Utc>,
) -> Result<()> {
    let rule = rules(meeting)?.recusal;
    for line in lines(tx, meeting, item).await? {
        let waits = |row: &&interest::Model| row.declared && !row.recused && !is_by_body(row) && line.ballot.is_none();
        let Some(row) = line.interest().filter(waits) else { continue };
        let changed = interest::ActiveModel {
            item_id: Set(row.item_id),
            seat_id: Set(row.seat_id),
            account_id: Set(row.account_id),
            recused: Set(true),
            recused_by: Set(Some(RecusalBy::Person.word().to_owned())),
            conduct: Set(conduct(&rule, item.public).word().to_owned()),
            ..Default::default()
        };
        changed.update(&tx.tx).await?;
        let recused = Event::new((ObjectKind::AgendaItem, item.id), "SeatRecused", role, now)
            .fact("meeting", meeting.id)
            .fact("number", item.position)
            .fact("seat", line.seat.number)
            .fact("by", RecusalBy::Person);
        record(tx, actor, meeting.id, recused, now).await?;
    }
    Ok(())
}

fn is_by_body(row: &interest::Model) -> bool {
    row.recused_by.as_deref() == Some(RecusalBy::Body.word())
}

/// Says whether a matter concerns the person on a seat: any time between the invitation and the end of the item.
/// Once the question is put, who declares an interest is recused; who withdraws it takes part again.
///
/// Who: who holds the seat, for themselves, in session only who is noted on it; the clerk or chair for who sits there. Effect: the answer of this
/// person and of nobody else, event `InterestDeclared` without its words; returns what the
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
    let account = answers_for(&seated(&line, load::stage(&meeting)?), speaker(actor, seat)?)?;
    let rule = rules(&meeting)?.recusal;
    let decided = answer_of(&line, account).filter(|row| is_by_body(row));
    let by_body = decided.is_some();
    let conduct = conduct(&rule, item.public);
    let recused = match decided {
        // Only the body changes what it decided.
        Some(row) => row.recused,
        None => recuses(&rule, &line, answer, asked)?,
    };
    let entry = Entry {
        account,
        declared: answer.is_declared(),
        text,
        recused,
        by: if by_body { Some(RecusalBy::Body) } else { recused.then_some(RecusalBy::Person) },
        note: decided.map(|row| row.note.clone()).unwrap_or_default(),
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

/// The person recuses themselves, once the question was put.
fn recuses(rule: &RecusalRule, line: &Line, answer: &Interest, asked: bool) -> Result<bool> {
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
    let account = answers_for(&seated(&line, load::stage(&meeting)?), Speaker::Desk)?;
    let said = answer_of(&line, account);
    let entry = Entry {
        account,
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

fn speaker(actor: &Actor, seat: SeatId) -> std::result::Result<Speaker, Refusal> {
    if actor.seats.contains(&seat) { actor.account.map(Speaker::Holder).ok_or(Refusal::Role) } else { Ok(Speaker::Desk) }
}

fn seated(line: &Line, stage: MeetingStage) -> Seated {
    Seated {
        in_session: stage.in_session(),
        noted: line.attendance.as_ref().and_then(|row| row.account_id).map(AccountId),
        member: line.seat.member.as_ref().map(|member| member.account),
    }
}

/// What this person said on this seat.
fn answer_of(line: &Line, person: AccountId) -> Option<&interest::Model> {
    line.interests.iter().find(|row| row.account_id == person.0)
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

/// Every seat with its ballot in the open poll of this item.
async fn lines(tx: &Tx, meeting: &meeting::Model, item: &agenda_item::Model) -> Result<Vec<Line>> {
    let poll = open_poll(&tx.tx, meeting.id).await?.filter(|poll| poll.item_id == Some(item.id)).map(|poll| poll.id);
    Ok(roll(&tx.tx, meeting, Some(item.id), poll).await?.lines)
}

async fn line(tx: &Tx, meeting: &meeting::Model, item: &agenda_item::Model, seat: SeatId) -> Result<Line> {
    let found = lines(tx, meeting, item).await?.into_iter().find(|line| line.seat.id == seat);
    found.ok_or_else(|| FieldErrors::one("seat", Problem::Unknown).into())
}

/// What is known about a person and a matter.
struct Entry {
    account: AccountId,
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
        account_id: Set(entry.account.0),
        entered_by: Set(actor.account.map(|account| account.0)),
        declared: Set(entry.declared),
        text: Set(entry.text),
        recused: Set(entry.recused),
        recused_by: Set(entry.by.map(|by| by.word().to_owned())),
        conduct: Set(entry.conduct.word().to_owned()),
        note: Set(entry.note),
        at: Set(micros(now)),
    };
    if answer_of(line, entry.account).is_some() {
        row.update(&tx.tx).await?
    } else {
        row.insert(&tx.tx).await?
    };
    Ok(())
}
