//! Veranstaltungen: a proposal becomes a draft, the draft a date that everybody sees, and the proposal is answered with it (E9).

mod read;

pub use read::{EntryView, desk_entries, entry_of, public_entries};

use super::OFFICE;
use crate::Db;
use crate::entity::event_draft;
use crate::error::{Error, Result, known};
use crate::participation::{Answered, Loaded, answer_in, inform_authors_in, load_in};
use crate::tx::{Tx, micros, new_id, time};
use chrono::{DateTime, Utc};
use domain::life::{Entry, EntryContext, EntryStage, EntryStep};
use domain::participation::{Kind, Step, StepContext};
use domain::{Actor, CalendarEntryId, ContributionId, FieldErrors, Problem, Role, StepRefused};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

/// Characters of the sentence that says why an event does not take place.
const NOTE_MAX: u32 = 500;

/// Begins the draft of a calendar entry from an event proposal.
///
/// Who: Quartiersmanagement, moderation. Effect: a draft that only the office sees, event `EventDrafted`; the proposal stays where it is. Refusals:
/// `Role`, `WrongKind` for other kinds, `WrongStage` once the proposal is answered or has a draft, `OwnMatter`.
///
/// # Errors
/// [`Error::NotFound`] for another district's.
pub async fn draft_event(db: &Db, actor: &Actor, id: ContributionId, entry: &Entry, now: DateTime<Utc>) -> Result<CalendarEntryId> {
    let tx = db.begin_write(actor.district).await?;
    let (role, loaded) = proposal(&tx, actor, id).await?;
    loaded.stage.after(Step::Answer, &StepContext { reason: true, ..loaded.context() })?;
    if row_of(&tx, id).await?.is_some() {
        return Err(StepRefused::WrongStage.into());
    }
    let draft = new_id();
    let row = event_draft::ActiveModel {
        id: Set(draft),
        district_id: Set(tx.district.0),
        contribution_id: Set(id.0),
        stage: Set(EntryStage::Draft.word().to_owned()),
        note: Set(String::new()),
        created_at: Set(micros(now)),
        ..written(entry, now)
    };
    row.insert(&tx.tx).await?;
    tx.append(actor, loaded.event("EventDrafted", role, now).fact("event", &entry.title), now).await?;
    tx.commit().await?;
    Ok(CalendarEntryId(draft))
}

/// Writes an entry anew: a draft, or what everybody sees already.
///
/// Who: as [`draft_event`]. Effect: title, time, place and text, event `EventChanged`. Refusals: `Role`, `WrongKind`, `WrongStage` once it is cancelled,
/// `OwnMatter`, `NeedsDate` for a public one without day.
///
/// # Errors
/// [`Error::NotFound`] where there is none.
pub async fn change_event(db: &Db, actor: &Actor, id: ContributionId, entry: &Entry, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let (role, loaded) = proposal(&tx, actor, id).await?;
    let row = row_of(&tx, id).await?.ok_or(Error::NotFound)?;
    step(&loaded, &row, EntryStep::Change, EntryContext { dated: entry.starts_at.is_some(), ..EntryContext::default() })?;
    let changed = event_draft::ActiveModel { id: Set(row.id), ..written(entry, now) };
    changed.update(&tx.tx).await?;
    tx.append(actor, loaded.event("EventChanged", role, now).fact("event", &entry.title), now).await?;
    tx.commit().await
}

/// Throws a draft away.
///
/// Who: as [`draft_event`]. Effect: the draft is gone, event `EventDiscarded`; the proposal stays where it is and may get another one. Refusals:
/// `Role`, `WrongKind`, `WrongStage` once it is public, `OwnMatter`.
///
/// # Errors
/// [`Error::NotFound`] where there is none.
pub async fn discard_event(db: &Db, actor: &Actor, id: ContributionId, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let (role, loaded) = proposal(&tx, actor, id).await?;
    let row = row_of(&tx, id).await?.ok_or(Error::NotFound)?;
    step(&loaded, &row, EntryStep::Discard, EntryContext::default())?;
    event_draft::Entity::delete_by_id(row.id).exec(&tx.tx).await?;
    tx.append(actor, loaded.event("EventDiscarded", role, now).fact("event", &row.title), now).await?;
    tx.commit().await
}

/// Puts a draft into the public calendar and answers its proposal with it.
///
/// Who: as [`draft_event`]. Effect: everybody sees the date; the proposal is `answered` with the sentence and the link, public event
/// `ContributionAnswered`, its author is told when and where. Refusals: `Role`, `WrongKind`, `WrongStage`, `OwnMatter`, `NeedsDate`.
///
/// # Errors
/// [`Error::Invalid`] without an answer, or for a day that has passed; [`Error::NotFound`] where there is no draft.
pub async fn publish_event(db: &Db, actor: &Actor, id: ContributionId, answer: &str, now: DateTime<Utc>) -> Result<CalendarEntryId> {
    let tx = db.begin_write(actor.district).await?;
    let (role, loaded) = proposal(&tx, actor, id).await?;
    let row = row_of(&tx, id).await?.ok_or(Error::NotFound)?;
    let to = step(&loaded, &row, EntryStep::Publish, EntryContext { dated: row.starts_at.is_some(), ..EntryContext::default() })?;
    let starts_at = row.starts_at.map(time).ok_or(StepRefused::NeedsDate)?;
    if starts_at < now {
        return Err(FieldErrors::one("entry_day", Problem::Past).into());
    }
    let facts = [
        ("entry", row.id.to_string()),
        ("event", row.title.clone()),
        ("event_place", row.place.clone()),
        ("event_starts_at", starts_at.to_rfc3339()),
    ];
    let id = row.id;
    let mut row: event_draft::ActiveModel = row.into();
    row.stage = Set(to.word().to_owned());
    row.changed_at = Set(micros(now));
    row.update(&tx.tx).await?;
    answer_in(&tx, actor, (&loaded, role), &Answered { text: answer, mail: "event_published", facts: &facts }, now).await?;
    tx.commit().await?;
    Ok(CalendarEntryId(id))
}

/// Says that an event does not take place.
///
/// Who: as [`draft_event`]. Effect: the date stays in the calendar with the sentence, event `EventCancelled`, the author of the proposal is told. Refusals:
/// `Role`, `WrongKind`, `WrongStage` for drafts and what is cancelled already, `OwnMatter`.
///
/// # Errors
/// [`Error::Invalid`] without a sentence; [`Error::NotFound`] where there is none.
pub async fn cancel_event(db: &Db, actor: &Actor, id: ContributionId, note: &str, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let (role, loaded) = proposal(&tx, actor, id).await?;
    let row = row_of(&tx, id).await?.ok_or(Error::NotFound)?;
    let to = step(&loaded, &row, EntryStep::Cancel, EntryContext { reason: true, ..EntryContext::default() })?;
    let mut errors = FieldErrors::new();
    let note = errors.text("note", note, 10, NOTE_MAX);
    errors.or(())?;
    let title = row.title.clone();
    let mut row: event_draft::ActiveModel = row.into();
    row.stage = Set(to.word().to_owned());
    row.note = Set(note.clone());
    row.changed_at = Set(micros(now));
    row.update(&tx.tx).await?;
    tx.append(actor, loaded.event("EventCancelled", role, now).because("", &note).fact("event", &title).public(), now).await?;
    inform_authors_in(&tx, &[id], "event_cancelled", &[("event", title), ("note", note)], now).await?;
    tx.commit().await
}

/// Deletes the draft of a proposal whose words are erased; what is public stays.
pub(crate) async fn forget_draft_in(tx: &Tx, contribution: Uuid) -> Result<()> {
    event_draft::Entity::delete_many()
        .filter(event_draft::Column::ContributionId.eq(contribution))
        .filter(event_draft::Column::Stage.eq(EntryStage::Draft.word()))
        .exec(&tx.tx)
        .await?;
    Ok(())
}

/// An event proposal of the actor's district, and the role in which the actor takes it further.
async fn proposal(tx: &Tx, actor: &Actor, id: ContributionId) -> Result<(Role, Loaded)> {
    let role = actor.acting_as(OFFICE)?;
    let loaded = load_in(tx, actor, id).await?;
    if loaded.kind != Kind::EventProposal {
        return Err(StepRefused::WrongKind.into());
    }
    Ok((role, loaded))
}

async fn row_of(tx: &Tx, id: ContributionId) -> Result<Option<event_draft::Model>> {
    let rows = event_draft::Entity::find()
        .filter(event_draft::Column::DistrictId.eq(tx.district.0))
        .filter(event_draft::Column::ContributionId.eq(id.0));
    Ok(rows.one(&tx.tx).await?)
}

fn step(loaded: &Loaded, row: &event_draft::Model, step: EntryStep, context: EntryContext) -> Result<EntryStage> {
    let stage = known(EntryStage::from_word(&row.stage), "stage of a calendar entry")?;
    Ok(stage.after(step, &EntryContext { own_matter: loaded.own, ..context })?)
}

fn written(entry: &Entry, now: DateTime<Utc>) -> event_draft::ActiveModel {
    event_draft::ActiveModel {
        title: Set(entry.title.clone()),
        place: Set(entry.place.clone()),
        text: Set(entry.text.clone()),
        starts_at: Set(entry.starts_at.map(micros)),
        ends_at: Set(entry.ends_at.map(micros)),
        changed_at: Set(micros(now)),
        ..Default::default()
    }
}

#[cfg(test)]
mod tests;
