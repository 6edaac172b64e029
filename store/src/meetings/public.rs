//! Was alle lesen: the list of meetings, and one meeting without anything of its non-public items.

use super::load::{self, items};
use super::read::{bodies, body, corrections, entry, views};
use super::views::{MeetingEntry, Meetings, PublicItem, PublicMeeting, PublicMinutes};
use crate::Db;
use crate::entity::{agenda_item, meeting};
use crate::error::{Error, Result};
use crate::tx::{micros, time};
use chrono::{DateTime, NaiveDate, Utc};
use domain::meetings::{DeadlineRecord, MeetingStage, Reader};
use domain::time::local_day;
use domain::{DistrictId, MeetingId};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

/// A board meets some four times a year; this is more than a generation of meetings.
const MOST: u64 = 200;

/// The meetings of all bodies of a district.
///
/// # Errors
/// [`Error::Database`].
pub async fn list(db: &Db, district: DistrictId, now: DateTime<Utc>) -> Result<Meetings> {
    let bodies = bodies(&db.read, district).await?;
    let found =
        meeting::Entity::find().filter(meeting::Column::DistrictId.eq(district.0)).order_by_desc(meeting::Column::StartsAt).limit(MOST);
    let mut meetings = Meetings::default();
    for row in found.all(&db.read).await? {
        let name = bodies.get(&row.organization_id).map(String::as_str).unwrap_or_default();
        let entry = entry(&row, name)?;
        if is_to_come(&entry, now) { meetings.upcoming.push(entry) } else { meetings.past.push(entry) }
    }
    meetings.upcoming.reverse();
    Ok(meetings)
}

/// Running, or announced for a day that is not over.
fn is_to_come(entry: &MeetingEntry, now: DateTime<Utc>) -> bool {
    match entry.stage {
        MeetingStage::Opened | MeetingStage::Interrupted => true,
        MeetingStage::Planned | MeetingStage::AgendaDraft | MeetingStage::Invited | MeetingStage::Cancelled => {
            local_day(entry.starts_at) >= local_day(now)
        }
        _ => false,
    }
}

/// One meeting as everybody may read it.
///
/// # Errors
/// [`Error::NotFound`] for another district's meeting.
pub async fn public_meeting(db: &Db, district: DistrictId, id: MeetingId, now: DateTime<Utc>) -> Result<PublicMeeting> {
    let row = load::meeting(&db.read, district, id).await?;
    let name = body(&db.read, &row).await?.name;
    let meeting = entry(&row, &name)?;
    let announced = meeting.stage.is_announced();
    let items = if announced { items(&db.read, row.id).await? } else { vec![] };
    // Nothing of a non-public item is even loaded from here on.
    let (public, hidden): (Vec<agenda_item::Model>, Vec<agenda_item::Model>) = items.into_iter().partition(|item| item.public);
    let current = public.iter().chain(&hidden).find(|item| Some(item.id) == row.current_item).map(|item| item.position);
    let minutes = public_minutes(db, &row, &public, now).await?;
    let views = views(&db.read, row.id, &public, Reader::Public).await?;
    let shown = views.into_iter().map(|item| PublicItem { number: item.number, item: Some(item) });
    let mut agenda: Vec<PublicItem> = shown.chain(hidden.iter().map(|item| PublicItem { number: item.position, item: None })).collect();
    agenda.sort_by_key(|item| item.number);
    let deadline: Option<DeadlineRecord> = load::read_some(row.deadline.as_deref(), "deadline")?;
    Ok(PublicMeeting {
        meeting,
        agenda,
        current,
        present: row.present_at_opening,
        quorum: load::read_some(row.quorum.as_deref(), "quorum")?,
        deadline: deadline.map(|record| record.check),
        rules: load::read_some(row.rules.as_deref(), "frozen rules")?,
        second: second(db, &row, &name).await?,
        next: next(db, &row, &name, now).await?,
        minutes,
        seq: row.updated_seq,
    })
}

async fn second(db: &Db, row: &meeting::Model, name: &str) -> Result<Option<MeetingEntry>> {
    let found = meeting::Entity::find().filter(meeting::Column::SecondOf.eq(row.id)).one(&db.read).await?;
    found.map(|row| entry(&row, name)).transpose()
}

async fn next(db: &Db, row: &meeting::Model, name: &str, now: DateTime<Utc>) -> Result<Option<MeetingEntry>> {
    let found = meeting::Entity::find()
        .filter(meeting::Column::OrganizationId.eq(row.organization_id))
        .filter(meeting::Column::Id.ne(row.id))
        .filter(meeting::Column::StartsAt.gt(micros(now)))
        .filter(
            meeting::Column::Stage.is_in([MeetingStage::Planned, MeetingStage::AgendaDraft, MeetingStage::Invited].map(MeetingStage::word)),
        )
        .order_by_asc(meeting::Column::StartsAt);
    found.one(&db.read).await?.map(|row| entry(&row, name)).transpose()
}

/// The reduced minutes, as long as they are public.
async fn public_minutes(db: &Db, row: &meeting::Model, public: &[agenda_item::Model], now: DateTime<Utc>) -> Result<Option<PublicMinutes>> {
    let Some(published) = row.minutes_published_at else { return Ok(None) };
    let until =
        row.minutes_until.as_deref().map(|day| day.parse::<NaiveDate>().map_err(|error| Error::Corrupt(error.to_string()))).transpose()?;
    if until.is_some_and(|until| until < local_day(now)) {
        return Ok(None);
    }
    // A correction from before the publication is already part of the published text.
    let later = corrections(&db.read, row.id).await?;
    let later = later.iter().filter(|row| row.poll_id.is_none() && row.at > published);
    Ok(Some(PublicMinutes {
        opening: row.minutes_public.clone(),
        items: public
            .iter()
            .filter(|item| !item.minutes_public.is_empty())
            .map(|item| (item.position, item.title.clone(), item.minutes_public.clone()))
            .collect(),
        corrected: later.map(|row| time(row.at)).collect(),
        published_at: time(published),
        until,
    }))
}
