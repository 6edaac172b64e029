//! Tagesordnungspunkte in der Sitzung: aufrufen, beraten, vertagen, zur Kenntnis nehmen (M8, M9, M10).

use super::load::{self, item_stage, items, open_poll, record};
use super::roll::{Line, roll};
use crate::Db;
use crate::entity::{agenda_item, meeting};
use crate::error::{Result, known};
use crate::projects::take_step_in;
use crate::tx::{Tx, micros};
use chrono::{DateTime, NaiveDate, Utc};
use domain::events::{Event, ObjectKind};
use domain::meetings::{ItemContext, ItemRefused, ItemStage, ItemStep, MeetingStage};
use domain::projects::{Stage, Step, StepInput};
use domain::{Actor, AgendaItemId, FieldErrors, MeasureId};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter};

/// An item in the hands of a verb.
pub(super) struct Held {
    pub item: agenda_item::Model,
    pub meeting: meeting::Model,
    pub from: ItemStage,
    pub context: ItemContext,
}

/// Loads an item with everything its steps have to know.
pub(super) async fn hold(tx: &Tx, id: AgendaItemId) -> Result<Held> {
    let (item, meeting) = load::item(tx, id).await?;
    let mut other_item_running = false;
    for other in items(&tx.tx, meeting.id).await? {
        other_item_running |= other.id != item.id && item_stage(&other)?.is_running();
    }
    let poll_open = open_poll(&tx.tx, meeting.id).await?.is_some_and(|poll| poll.item_id == Some(item.id));
    let context = ItemContext {
        meeting_open: load::stage(&meeting)? == MeetingStage::Opened,
        other_item_running,
        formal: item.formal,
        late_and_not_admitted: item.late && !item.admitted,
        poll_open,
        ..ItemContext::default()
    };
    let from = item_stage(&item)?;
    // What was taken off before the meeting is not dealt with in it.
    if item.taken_off.is_some() {
        return Err(ItemRefused::WrongStage.into());
    }
    Ok(Held { item, meeting, from, context })
}

/// Calls an item.
///
/// Who: chair, clerk. Effect: stage `called`, the item everybody looks at now, event `ItemCalled`.
/// Refusals: `Role`, `WrongStage`, `MeetingNotOpen`, `OtherItemRunning`.
///
/// # Errors
/// [`crate::Error::NotFound`].
pub async fn call_item(db: &Db, actor: &Actor, id: AgendaItemId, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(ItemStep::Call.roles())?;
    let held = hold(&tx, id).await?;
    let to = held.from.after(ItemStep::Call, &held.context)?;
    let changed = agenda_item::ActiveModel {
        id: Set(held.item.id),
        stage: Set(to.word().to_owned()),
        called_at: Set(Some(micros(now))),
        ..Default::default()
    };
    changed.update(&tx.tx).await?;
    let current = meeting::ActiveModel { id: Set(held.meeting.id), current_item: Set(Some(held.item.id)), ..Default::default() };
    current.update(&tx.tx).await?;
    let event = event(&held, "ItemCalled", role, now).moved(held.from, to);
    record(&tx, actor, held.meeting.id, event, now).await?;
    tx.commit().await
}

pub(super) fn event(held: &Held, kind: &'static str, role: domain::Role, now: DateTime<Utc>) -> Event {
    Event::new((ObjectKind::AgendaItem, held.item.id), kind, role, now).fact("meeting", held.meeting.id).fact("number", held.item.position)
}

/// Begins the deliberation: the question for interests was put, somebody presents the matter (M8).
///
/// Who: chair, clerk. Effect: stage `deliberated`, the measure is `presented` with presenter and recused seats, event `ItemDeliberated`.
/// Refusals: `Role`, `WrongStage`, `InterestsNotAsked` (I5), `LateItemNotAdmitted`, every refusal of M8.
///
/// # Errors
/// [`crate::Error::Invalid`], [`crate::Error::NotFound`].
pub async fn deliberate(db: &Db, actor: &Actor, id: AgendaItemId, presenter: &str, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(ItemStep::Deliberate.roles())?;
    let mut held = hold(&tx, id).await?;
    let to = held.from.after(ItemStep::Deliberate, &held.context)?;
    let mut errors = FieldErrors::new();
    held.item.presenter = errors.line("presenter", presenter, 0, 160);
    errors.or(())?;
    present(&tx, actor, &held, now).await?;
    let changed = agenda_item::ActiveModel {
        id: Set(held.item.id),
        stage: Set(to.word().to_owned()),
        presenter: Set(held.item.presenter.clone()),
        deliberated_at: Set(Some(micros(now))),
        ..Default::default()
    };
    changed.update(&tx.tx).await?;
    let event = event(&held, "ItemDeliberated", role, now).moved(held.from, to);
    record(&tx, actor, held.meeting.id, event, now).await?;
    tx.commit().await
}

/// M8, unless the measure is presented already.
async fn present(tx: &Tx, actor: &Actor, held: &Held, now: DateTime<Utc>) -> Result<()> {
    let Some(measure) = held.item.measure_id else { return Ok(()) };
    if measure_stage(tx, measure).await? != Stage::OnAgenda {
        return Ok(());
    }
    let roll = roll(&tx.tx, &held.meeting, Some(held.item.id), None).await?;
    let recused: Vec<String> = roll.lines.iter().filter(|line| line.is_recused()).map(conduct).collect();
    let mut input = StepInput {
        called: true,
        hidden: !held.item.public,
        facts: vec![("meeting".to_owned(), held.meeting.id.to_string())],
        ..StepInput::default()
    };
    let mut say = |key: &str, value: String| {
        if !value.is_empty() {
            input.facts.push((key.to_owned(), value));
        }
    };
    say("presenter", held.item.presenter.clone());
    say("recused", recused.join(", "));
    take_step_in(tx, actor, MeasureId(measure), Step::Present, &input, now).await.map(|_| ())
}

/// "20 leaves_room": the seat's number and what the person does.
fn conduct(line: &Line) -> String {
    let conduct = line.interest().map(|row| row.conduct.as_str()).unwrap_or_default();
    format!("{} {conduct}", line.seat.number)
}

pub(super) async fn measure_stage(tx: &Tx, measure: uuid::Uuid) -> Result<Stage> {
    use crate::entity::measure;
    let row = measure::Entity::find_by_id(measure).filter(measure::Column::DistrictId.eq(tx.district.0)).one(&tx.tx).await?;
    known(row.and_then(|row| Stage::from_word(&row.stage)), "measure stage")
}

/// Adjourns an item: what is missing, and until when (M9).
///
/// Who: chair, clerk. Effect: stage `adjourned`, the measure too, event `ItemAdjourned`. Refusals: `Role`, `WrongStage`, `MeetingNotOpen`, `PollOpen`, `NeedsReason`.
///
/// # Errors
/// [`crate::Error::NotFound`].
pub async fn adjourn_item(
    db: &Db,
    actor: &Actor,
    id: AgendaItemId,
    reason: &str,
    until: Option<NaiveDate>,
    now: DateTime<Utc>,
) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(ItemStep::Adjourn.roles())?;
    let mut held = hold(&tx, id).await?;
    held.context.reason = !reason.trim().is_empty();
    let to = held.from.after(ItemStep::Adjourn, &held.context)?;
    adjourn_measure(&tx, actor, &held.meeting, &held.item, (reason, until), now).await?;
    finish(&tx, &held, to, reason, now).await?;
    let mut event = event(&held, "ItemAdjourned", role, now).moved(held.from, to).because("", reason);
    if let Some(until) = until {
        event = event.fact("by_on", until);
    }
    record(&tx, actor, held.meeting.id, event, now).await?;
    tx.commit().await
}

/// M9 for the measure of an item, if it has one.
pub(super) async fn adjourn_measure(
    tx: &Tx,
    actor: &Actor,
    meeting: &meeting::Model,
    item: &agenda_item::Model,
    (reason, until): (&str, Option<NaiveDate>),
    now: DateTime<Utc>,
) -> Result<()> {
    let Some(measure) = item.measure_id else { return Ok(()) };
    let input = StepInput {
        note: Some(reason.trim().to_owned()),
        date: until,
        hidden: !item.public,
        facts: vec![("meeting".to_owned(), meeting.id.to_string())],
        ..StepInput::default()
    };
    take_step_in(tx, actor, MeasureId(measure), Step::Adjourn, &input, now).await.map(|_| ())
}

/// The item is dealt with: nobody looks at it any more.
pub(super) async fn finish(tx: &Tx, held: &Held, to: ItemStage, note: &str, now: DateTime<Utc>) -> Result<()> {
    let changed = agenda_item::ActiveModel {
        id: Set(held.item.id),
        stage: Set(to.word().to_owned()),
        outcome_note: Set(note.trim().to_owned()),
        done_at: Set(Some(micros(now))),
        ..Default::default()
    };
    changed.update(&tx.tx).await?;
    Ok(())
}

/// Notes an item without a vote (M10 zur Kenntnis).
///
/// Who: chair, clerk. Effect: stage `noted`, the measure too, event `ItemNoted`.
/// Refusals: `Role`, `WrongStage`, `MeetingNotOpen`, `InterestsNotAsked` unless it is formal, `LateItemNotAdmitted`, `PollOpen`.
///
/// # Errors
/// [`crate::Error::Invalid`], [`crate::Error::NotFound`].
pub async fn note_item(db: &Db, actor: &Actor, id: AgendaItemId, note: &str, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(ItemStep::Note.roles())?;
    let held = hold(&tx, id).await?;
    let to = held.from.after(ItemStep::Note, &held.context)?;
    let mut errors = FieldErrors::new();
    let note = errors.text("note", note, 0, 2000);
    errors.or(())?;
    present(&tx, actor, &held, now).await?;
    if let Some(measure) = held.item.measure_id {
        let input = StepInput {
            note: (!note.is_empty()).then(|| note.clone()),
            hidden: !held.item.public,
            facts: vec![("meeting".to_owned(), held.meeting.id.to_string())],
            ..StepInput::default()
        };
        take_step_in(&tx, actor, MeasureId(measure), Step::Note, &input, now).await?;
    }
    finish(&tx, &held, to, &note, now).await?;
    let event = event(&held, "ItemNoted", role, now).moved(held.from, to);
    record(&tx, actor, held.meeting.id, event, now).await?;
    tx.commit().await
}
