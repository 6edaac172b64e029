//! Reihenfolge, und was von der Tagesordnung genommen wird (M7a).

use super::super::load::{self, record};
use super::super::plan::before_invitation;
use crate::Db;
use crate::entity::{agenda_item, interest, meeting};
use crate::error::Result;
use crate::projects::take_step_in;
use crate::tx::Tx;
use chrono::{DateTime, Utc};
use domain::events::{Event, ObjectKind};
use domain::meetings::{ItemStage, MeetingRefused, MeetingStage, MeetingStep};
use domain::projects::{Step, StepInput};
use domain::{Actor, AgendaItemId, MeasureId};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter};

/// Where an item goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Before the one above it.
    Up,
    /// Behind the one below it.
    Down,
}

/// Moves an item by one place. At the end of the agenda nothing happens.
///
/// Who: chair, Quartiersmanagement. Effect: two items change places, event `ItemMoved`. Refusals: `Role`, `WrongStage` after the invitation.
///
/// # Errors
/// [`crate::Error::NotFound`].
pub async fn move_item(db: &Db, actor: &Actor, id: AgendaItemId, direction: Direction, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(MeetingStep::DraftAgenda.roles())?;
    let (row, meeting) = load::item(&tx, id).await?;
    before_invitation(load::stage(&meeting)?)?;
    let items = load::items(&tx.tx, meeting.id).await?;
    let neighbour = match direction {
        Direction::Up => items.iter().rev().find(|item| item.position < row.position),
        Direction::Down => items.iter().find(|item| item.position > row.position),
    };
    let Some(neighbour) = neighbour else { return Ok(()) };
    place(&tx, &row, neighbour.position).await?;
    place(&tx, neighbour, row.position).await?;
    let event = Event::new((ObjectKind::AgendaItem, row.id), "ItemMoved", role, now)
        .fact("meeting", meeting.id)
        .fact("from", row.position)
        .fact("to", neighbour.position);
    record(&tx, actor, meeting.id, event, now).await?;
    tx.commit().await
}

async fn place(tx: &Tx, row: &agenda_item::Model, position: i64) -> Result<()> {
    let row = agenda_item::ActiveModel { id: Set(row.id), position: Set(position), ..Default::default() };
    row.update(&tx.tx).await?;
    Ok(())
}

/// Takes an item off the agenda. After the invitation it stays visible, with the reason.
///
/// Who: chair, Quartiersmanagement. Effect: the item is gone, or marked; its measure is ready for the board again (M7a); event `ItemRemoved`.
/// Refusals: `Role`, `WrongStage` once the meeting was opened (it is adjourned then), `NeedsReason` for a measure and after the invitation.
///
/// # Errors
/// [`crate::Error::NotFound`].
pub async fn remove_item(db: &Db, actor: &Actor, id: AgendaItemId, reason: &str, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(MeetingStep::DraftAgenda.roles())?;
    let (row, meeting) = load::item(&tx, id).await?;
    let announced = match load::stage(&meeting)? {
        MeetingStage::Planned | MeetingStage::AgendaDraft => false,
        MeetingStage::Invited if row.taken_off.is_none() => true,
        _ => return Err(MeetingRefused::WrongStage.into()),
    };
    if reason.trim().is_empty() && (announced || row.measure_id.is_some()) {
        return Err(MeetingRefused::NeedsReason.into());
    }
    take_measures_off(&tx, actor, &meeting, std::slice::from_ref(&row), reason, now).await?;
    if announced {
        let row = agenda_item::ActiveModel { id: Set(row.id), taken_off: Set(Some(reason.trim().to_owned())), ..Default::default() };
        row.update(&tx.tx).await?;
    } else {
        delete(&tx, &row).await?;
    }
    let event = Event::new((ObjectKind::AgendaItem, row.id), "ItemRemoved", role, now)
        .because("", reason)
        .fact("meeting", meeting.id)
        .fact("number", row.position);
    record(&tx, actor, meeting.id, event, now).await?;
    tx.commit().await
}

/// Deletes an item nobody was told of and closes the gap.
async fn delete(tx: &Tx, row: &agenda_item::Model) -> Result<()> {
    interest::Entity::delete_many().filter(interest::Column::ItemId.eq(row.id)).exec(&tx.tx).await?;
    crate::search::remove(tx, row.id).await?;
    agenda_item::Entity::delete_by_id(row.id).exec(&tx.tx).await?;
    for item in load::items(&tx.tx, row.meeting_id).await?.iter().filter(|item| item.position > row.position) {
        place(tx, item, item.position - 1).await?;
    }
    Ok(())
}

/// Makes the measures of these items ready for the board again; those already dealt with stay where they are.
pub(crate) async fn take_measures_off(
    tx: &Tx,
    actor: &Actor,
    meeting: &meeting::Model,
    items: &[agenda_item::Model],
    reason: &str,
    now: DateTime<Utc>,
) -> Result<()> {
    for item in items.iter().filter(|item| item.taken_off.is_none()) {
        let (Some(measure), ItemStage::Pending) = (item.measure_id, load::item_stage(item)?) else { continue };
        let input = StepInput {
            note: Some(reason.trim().to_owned()),
            hidden: !item.public,
            facts: vec![("meeting".to_owned(), meeting.id.to_string())],
            ..StepInput::default()
        };
        take_step_in(tx, actor, MeasureId(measure), Step::TakeOffAgenda, &input, now).await?;
    }
    Ok(())
}
