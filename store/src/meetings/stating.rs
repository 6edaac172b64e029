//! Ergebnis feststellen, nachzählen, berichtigen. What is stated never changes (I6).

use super::closing::Cast;
use super::items::{event as item_event, finish, hold};
use super::load::{self, record, written};
use crate::Db;
use crate::entity::{agenda_item, correction, meeting, poll};
use crate::error::{Result, known};
use crate::projects::take_step_in;
use crate::tx::{Tx, micros, new_id};
use chrono::{DateTime, Utc};
use domain::events::{Event, ObjectKind};
use domain::meetings::deadline::decide_urgency;
use domain::meetings::poll::may_state;
use domain::meetings::{DeadlineRecord, ItemStep, Outcome, OutcomeResult, PollKind, PollStage, Recount, StateRefused, Votum};
use domain::projects::StepInput;
use domain::{Actor, AgendaItemId, FieldErrors, MeasureId, MeetingId, PollId, Role};
use sea_orm::ActiveModelTrait;
use sea_orm::ActiveValue::Set;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

/// The chair states the result: from here on it is immutable.
///
/// Who: chair; the clerk enters it. Effect: stage `stated`; the Votum on the matter ends the item and moves its measure (M10), an admitted late
/// item may be dealt with, a confirmed urgency makes the shortened deadline hold; event `ResultStated`.
/// Refusals: `Role`, every [`StateRefused`].
///
/// # Errors
/// [`crate::Error::NotFound`] for another district's poll.
pub async fn state_result(db: &Db, actor: &Actor, id: PollId, now: DateTime<Utc>) -> Result<Option<Votum>> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(&[Role::Chair, Role::Clerk])?;
    let row = load::poll_row(&tx.tx, tx.district, id).await?;
    let meeting = load::meeting(&tx.tx, tx.district, MeetingId(row.meeting_id)).await?;
    let poll = load::poll(&row)?;
    let outcome: Outcome = load::read(row.outcome.as_deref().ok_or(StateRefused::NotClosed)?, "outcome")?;
    let cast = Cast::of(&tx.tx, &meeting, &row).await?;
    may_state(&poll, &outcome.counts(), &cast.recount()?.counts)?;
    let changed = poll::ActiveModel {
        id: Set(row.id),
        stage: Set(PollStage::Stated.word().to_owned()),
        stated_at: Set(Some(micros(now))),
        ..Default::default()
    };
    changed.update(&tx.tx).await?;
    let event = Event::new((ObjectKind::Poll, row.id), "ResultStated", role, now)
        .moved(PollStage::Closed, PollStage::Stated)
        .fact("meeting", meeting.id)
        .fact("result", outcome.result);
    record(&tx, actor, meeting.id, event, now).await?;
    let votum = Votum::of(poll.setup.kind, &outcome, row.amended);
    follow(&tx, actor, (&meeting, &row), &outcome, votum, now).await?;
    tx.commit().await?;
    Ok(votum)
}

/// What a stated result brings about.
async fn follow(
    tx: &Tx,
    actor: &Actor,
    (meeting, row): (&meeting::Model, &poll::Model),
    outcome: &Outcome,
    votum: Option<Votum>,
    now: DateTime<Utc>,
) -> Result<()> {
    let accepted = outcome.result == OutcomeResult::Accepted;
    let decided = matches!(outcome.result, OutcomeResult::Accepted | OutcomeResult::Rejected);
    match (known(PollKind::from_word(&row.kind), "poll kind")?, row.item_id) {
        (PollKind::Main | PollKind::Election, Some(item)) if decided => {
            end_item(tx, actor, AgendaItemId(item), row, outcome, votum, now).await
        }
        (PollKind::LateItem, Some(item)) if accepted => {
            let changed = agenda_item::ActiveModel { id: Set(item), admitted: Set(true), ..Default::default() };
            changed.update(&tx.tx).await?;
            Ok(())
        }
        (PollKind::Urgency, _) if decided => {
            let before: DeadlineRecord = load::read(meeting.deadline.as_deref().unwrap_or_default(), "deadline")?;
            let after = decide_urgency(&before, accepted)?;
            let changed = meeting::ActiveModel { id: Set(meeting.id), deadline: Set(Some(written(&after)?)), ..Default::default() };
            changed.update(&tx.tx).await?;
            Ok(())
        }
        _ => Ok(()),
    }
}

async fn end_item(
    tx: &Tx,
    actor: &Actor,
    id: AgendaItemId,
    row: &poll::Model,
    outcome: &Outcome,
    votum: Option<Votum>,
    now: DateTime<Utc>,
) -> Result<()> {
    let role = actor.acting_as(ItemStep::Vote.roles())?;
    let mut held = hold(tx, id).await?;
    held.context.result_stated = true;
    let to = held.from.after(ItemStep::Vote, &held.context)?;
    if let (Some(measure), Some(votum)) = (held.item.measure_id, votum) {
        let input = StepInput {
            wording: Some(row.wording.clone()),
            hidden: !held.item.public,
            facts: facts(&held.meeting, row, outcome),
            ..StepInput::default()
        };
        take_step_in(tx, actor, MeasureId(measure), votum.measure_step(), &input, now).await?;
    }
    finish(tx, &held, to, "", now).await?;
    let event = item_event(&held, "ItemVoted", role, now).moved(held.from, to);
    record(tx, actor, held.meeting.id, event, now).await
}

/// What M10 must record: figures, the statutory number, and the sentence as shown.
fn facts(meeting: &meeting::Model, row: &poll::Model, outcome: &Outcome) -> Vec<(String, String)> {
    let fact = |key: &str, value: String| (key.to_owned(), value);
    vec![
        fact("meeting", meeting.id.to_string()),
        fact("meeting_number", meeting.number.to_string()),
        fact("poll", row.id.to_string()),
        fact("yes", outcome.yes.to_string()),
        fact("no", outcome.no.to_string()),
        fact("abstain", outcome.abstain.to_string()),
        fact("invalid", outcome.invalid.to_string()),
        fact("not_cast", outcome.not_cast.to_string()),
        fact("present", outcome.present.to_string()),
        fact("entitled", outcome.entitled.to_string()),
        fact("recused", outcome.recused.to_string()),
        fact("statutory", outcome.statutory.to_string()),
        fact("sentence", row.sentence.clone()),
    ]
}

/// A recount beside the frozen result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recounted {
    /// What was counted again, and from what.
    pub recount: Recount,
    /// It gives the frozen figures, and the ballots are those whose digest the chain holds.
    pub agrees: bool,
}

/// Counts a closed poll again from what is stored. Changes nothing.
///
/// Who: everybody who works for the board. Refusals: `Role`, [`StateRefused::NotClosed`].
///
/// # Errors
/// [`crate::Error::NotFound`] for another district's poll.
pub async fn recount(db: &Db, actor: &Actor, id: PollId) -> Result<Recounted> {
    actor.acting_as(&[Role::Chair, Role::Clerk, Role::Manager])?;
    let row = load::poll_row(&db.read, actor.district, id).await?;
    let meeting = load::meeting(&db.read, actor.district, MeetingId(row.meeting_id)).await?;
    let outcome: Outcome = load::read(row.outcome.as_deref().ok_or(StateRefused::NotClosed)?, "outcome")?;
    let electorate = load::read(row.electorate.as_deref().unwrap_or_default(), "electorate")?;
    let cast = Cast::of(&db.read, &meeting, &row).await?;
    let recount = cast.recount()?;
    let agrees = recount.counts == outcome.counts() && cast.digest(&electorate)? == row.ballots_digest;
    Ok(Recounted { recount, agrees })
}

/// Berichtigt a stated result: dated, with both texts; the frozen figures stay.
///
/// Who: chair, clerk. Effect: one correction beside the result, event `ResultCorrected`. Refusals: `Role`, [`StateRefused::NotClosed`] before
/// the result is stated.
///
/// # Errors
/// [`crate::Error::Invalid`] without text or reason; [`crate::Error::NotFound`].
pub async fn correct_result(db: &Db, actor: &Actor, id: PollId, text: &str, reason: &str, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(&[Role::Chair, Role::Clerk])?;
    let row = load::poll_row(&tx.tx, tx.district, id).await?;
    if load::poll_stage(&row)? != PollStage::Stated {
        return Err(StateRefused::NotClosed.into());
    }
    let found = correction::Entity::find().filter(correction::Column::PollId.eq(row.id)).order_by_desc(correction::Column::At);
    let before = found.one(&tx.tx).await?.map_or_else(|| row.sentence.clone(), |last| last.after);
    let text = insert_correction(&tx, row.meeting_id, (row.item_id, Some(row.id)), (before, text, reason), now).await?;
    let event = Event::new((ObjectKind::Poll, row.id), "ResultCorrected", role, now)
        .because("", reason)
        .fact("meeting", row.meeting_id)
        .fact("text", text);
    record(&tx, actor, row.meeting_id, event, now).await?;
    tx.commit().await
}

/// Writes a correction; gives its text as stored.
pub(super) async fn insert_correction(
    tx: &Tx,
    meeting: uuid::Uuid,
    (item, poll): (Option<uuid::Uuid>, Option<uuid::Uuid>),
    (before, after, reason): (String, &str, &str),
    now: DateTime<Utc>,
) -> Result<String> {
    let mut errors = FieldErrors::new();
    let after = errors.text("text", after, 3, 20_000);
    let reason = errors.text("reason", reason, 3, 500);
    errors.or(())?;
    let row = correction::ActiveModel {
        id: Set(new_id()),
        meeting_id: Set(meeting),
        item_id: Set(item),
        poll_id: Set(poll),
        before: Set(before),
        after: Set(after.clone()),
        reason: Set(reason),
        at: Set(micros(now)),
    };
    row.insert(&tx.tx).await?;
    Ok(after)
}
