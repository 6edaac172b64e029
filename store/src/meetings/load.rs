//! Loading rows inside a verb, always in the district of the one who acts, and writing what every verb writes.

use super::findable::{keep_findable, may_show};
use crate::entity::{agenda_item, meeting, poll};
use crate::error::{Error, Result, known};
use crate::tx::Tx;
use chrono::{DateTime, Utc};
use domain::events::Event;
use domain::meetings::{
    BallotMode, FrozenRules, ItemStage, MajorityKind, MeetingRefused, MeetingStage, Poll, PollKind, PollSetup, PollSource, PollStage,
};
use domain::{Actor, AgendaItemId, DistrictId, MeetingId, PollId};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use serde::Serialize;
use serde::de::DeserializeOwned;

pub(super) async fn meeting(conn: &impl ConnectionTrait, district: DistrictId, id: MeetingId) -> Result<meeting::Model> {
    let found = meeting::Entity::find_by_id(id.0).filter(meeting::Column::DistrictId.eq(district.0));
    found.one(conn).await?.ok_or(Error::NotFound)
}

/// An item with its meeting.
pub(super) async fn item(tx: &Tx, id: AgendaItemId) -> Result<(agenda_item::Model, meeting::Model)> {
    let found = agenda_item::Entity::find_by_id(id.0).filter(agenda_item::Column::DistrictId.eq(tx.district.0));
    let item = found.one(&tx.tx).await?.ok_or(Error::NotFound)?;
    let meeting = meeting(&tx.tx, tx.district, MeetingId(item.meeting_id)).await?;
    Ok((item, meeting))
}

pub(super) async fn items(conn: &impl ConnectionTrait, meeting: uuid::Uuid) -> Result<Vec<agenda_item::Model>> {
    let found = agenda_item::Entity::find().filter(agenda_item::Column::MeetingId.eq(meeting));
    Ok(found.order_by_asc(agenda_item::Column::Position).all(conn).await?)
}

pub(super) async fn poll_row(conn: &impl ConnectionTrait, district: DistrictId, id: PollId) -> Result<poll::Model> {
    let found = poll::Entity::find_by_id(id.0).filter(poll::Column::DistrictId.eq(district.0));
    found.one(conn).await?.ok_or(Error::NotFound)
}

/// The open poll of a meeting; there is at most one.
pub(super) async fn open_poll(conn: &impl ConnectionTrait, meeting: uuid::Uuid) -> Result<Option<poll::Model>> {
    let found = poll::Entity::find().filter(poll::Column::MeetingId.eq(meeting));
    Ok(found.filter(poll::Column::Stage.eq(PollStage::Open.word())).one(conn).await?)
}

pub(super) fn stage(row: &meeting::Model) -> Result<MeetingStage> {
    known(MeetingStage::from_word(&row.stage), "meeting stage")
}

pub(super) fn item_stage(row: &agenda_item::Model) -> Result<ItemStage> {
    known(ItemStage::from_word(&row.stage), "item stage")
}

pub(super) fn poll_stage(row: &poll::Model) -> Result<PollStage> {
    known(PollStage::from_word(&row.stage), "poll stage")
}

/// The rules as frozen by the invitation.
pub(super) fn rules(row: &meeting::Model) -> Result<FrozenRules> {
    let text = row.rules.as_deref().ok_or(MeetingRefused::RulesIncomplete)?;
    read(text, "frozen rules")
}

pub(super) fn poll(row: &poll::Model) -> Result<Poll> {
    Ok(Poll { id: PollId(row.id), setup: setup(row)?, stage: poll_stage(row)? })
}

pub(super) fn setup(row: &poll::Model) -> Result<PollSetup> {
    Ok(PollSetup {
        kind: known(PollKind::from_word(&row.kind), "poll kind")?,
        majority: read::<MajorityKind>(&row.majority, "majority")?,
        mode: known(BallotMode::from_word(&row.mode), "ballot mode")?,
        source: known(PollSource::from_word(&row.source), "poll source")?,
    })
}

/// Stored text as data.
pub(super) fn read<T: DeserializeOwned>(text: &str, what: &str) -> Result<T> {
    serde_json::from_str(text).map_err(|error| Error::Corrupt(format!("{what}: {error}")))
}

/// Stored text that may be missing.
pub(super) fn read_some<T: DeserializeOwned>(text: Option<&str>, what: &str) -> Result<Option<T>> {
    text.map(|text| read(text, what)).transpose()
}

/// Data as stored text.
pub(super) fn written<T: Serialize>(data: &T) -> Result<String> {
    serde_json::to_string(data).map_err(|error| Error::Corrupt(error.to_string()))
}

/// Appends the event of a verb, writes what the search may find now, and tells everybody who watches the meeting.
pub(super) async fn record(tx: &Tx, actor: &Actor, meeting: uuid::Uuid, event: Event, now: DateTime<Utc>) -> Result<()> {
    let shows = may_show(event.kind);
    let seq = tx.append(actor, event, now).await?;
    let row = meeting::ActiveModel { id: Set(meeting), updated_seq: Set(seq), ..Default::default() };
    row.update(&tx.tx).await?;
    tx.touch(MeetingId(meeting));
    if shows { keep_findable(tx, meeting, now).await } else { Ok(()) }
}
