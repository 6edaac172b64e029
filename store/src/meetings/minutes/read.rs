//! Niederschrift lesen: the whole text for the body, and the reduced one as it would be published.

use super::super::live::works_for;
use super::super::load::{self, items};
use super::super::read::{body, corrections, entry};
use super::super::roll::seats;
use super::super::staff::numbered;
use super::super::views::BoardMinutes;
use super::{PublicMinutesInput, gather, is_over};
use crate::Db;
use crate::entity::{meeting, minutes_objection};
use crate::error::{Error, Result};
use chrono::{DateTime, Utc};
use domain::meetings::{MeetingStage, MeetingStep, MinutesWriter, Reader};
use domain::time::local_day;
use domain::{AccountId, Actor, AgendaItemId, MeetingId, Refusal};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

/// The whole minutes.
///
/// Who: who holds a seat of the body, once they were sent; chair, clerk and Quartiersmanagement from the draft on. Refusals: `Role`.
///
/// # Errors
/// [`Error::NotFound`] while there are none to read.
pub async fn board_minutes(db: &Db, actor: &Actor, id: MeetingId, now: DateTime<Utc>) -> Result<BoardMinutes> {
    let row = load::meeting(&db.read, actor.district, id).await?;
    let holds = seats(&db.read, row.organization_id, local_day(now)).await?.iter().any(|seat| seat.is_of(actor));
    if !holds && !works_for(actor) {
        return Err(Refusal::Role.into());
    }
    let stage = load::stage(&row)?;
    let written = stage == MeetingStage::MinutesDraft || stage.has_signed_minutes();
    if !written || !works_for(actor) && row.minutes_sent_at.is_none() {
        return Err(Error::NotFound);
    }
    let body = body(&db.read, &row).await?;
    let items = items(&db.read, row.id).await?;
    let may_object = row.minutes_sent_at.is_some()
        && !stage.minutes_are_final()
        && holds
        && !is_over(&db.read, &row, meeting::Column::ClosedAt, now).await?;
    Ok(BoardMinutes {
        meeting: entry(&row, &body.name)?,
        opening: row.minutes.clone(),
        corrections: numbered(&corrections(&db.read, row.id).await?, &items),
        items: items.into_iter().map(|item| (item.position, item.title, item.public, item.minutes)).collect(),
        may_object,
        own_objections: own_objections(db, row.id, actor.account).await?,
    })
}

async fn own_objections(db: &Db, meeting: Uuid, account: Option<AccountId>) -> Result<Vec<(String, Option<String>)>> {
    let Some(account) = account else { return Ok(vec![]) };
    let found = minutes_objection::Entity::find()
        .filter(minutes_objection::Column::MeetingId.eq(meeting))
        .filter(minutes_objection::Column::AccountId.eq(account.0));
    let rows = found.order_by_asc(minutes_objection::Column::At).all(&db.read).await?;
    Ok(rows.into_iter().map(|row| (row.text, row.decided_at.map(|_| row.decision))).collect())
}

/// The reduced minutes as they would be published: written anew for the public, without names.
///
/// Who: clerk, Quartiersmanagement. Refusals: `Role`.
///
/// # Errors
/// [`crate::Error::NotFound`].
pub async fn draft_public_minutes(db: &Db, actor: &Actor, id: MeetingId, writer: &dyn MinutesWriter) -> Result<PublicMinutesInput> {
    actor.acting_as(MeetingStep::PublishMinutes.roles())?;
    let row = load::meeting(&db.read, actor.district, id).await?;
    let happened = gather(&db.read, &row).await?;
    let public = happened.items.iter().filter(|(item, _)| item.public);
    Ok(PublicMinutesInput {
        opening: writer.opening(&happened.opening, Reader::Public),
        items: public.map(|(item, record)| (AgendaItemId(item.id), writer.item(record, Reader::Public))).collect(),
        until: None,
        checked: false,
    })
}
