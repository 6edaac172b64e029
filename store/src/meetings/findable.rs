//! Was die Suche findet: meetings that are announced, their public items with stated results, and published minutes for as long as they are public.
//! A non-public item is never handed to the index, not even by its title (I11).

use super::load::{self, items};
use super::read::body;
use crate::Db;
use crate::entity::{agenda_item, meeting, poll};
use crate::error::Result;
use crate::search::{self, Text};
use crate::tx::Tx;
use chrono::{DateTime, NaiveDate, Utc};
use domain::DistrictId;
use domain::events::ObjectKind;
use domain::meetings::PollStage;
use domain::time::local_day;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

/// Events after which everybody reads the same as before; there are many of them while a meeting runs.
const UNSEEN: [&str; 6] = ["VoteCast", "VoteChanged", "AttendanceRecorded", "InvitationAnswered", "ReceiptRecorded", "InterestDeclared"];

/// Whether an event may have changed what everybody reads.
pub(super) fn may_show(event: &str) -> bool {
    !UNSEEN.contains(&event)
}

/// Writes what may be found of a meeting, and takes out what may not.
pub(crate) async fn keep_findable(tx: &Tx, id: Uuid, now: DateTime<Utc>) -> Result<()> {
    let row = load::meeting(&tx.tx, tx.district, domain::MeetingId(id)).await?;
    let announced = load::stage(&row)?.is_announced();
    let minutes = minutes_are_public(&row, now);
    let address = format!("/sitzungen/{id}");
    for item in items(&tx.tx, row.id).await? {
        if announced && item.public {
            keep_item(tx, &item, &address, minutes).await?;
        } else {
            search::remove(tx, item.id).await?;
        }
    }
    if !announced {
        return search::remove(tx, row.id).await;
    }
    let title = format!("{}. Sitzung, {}", row.number, body(&tx.tx, &row).await?.name);
    let (address, opening) = if minutes { (format!("{address}/niederschrift"), row.minutes_public.as_str()) } else { (address, "") };
    let text = format!("{}\n{opening}", row.place);
    search::put(tx, &Text { object: ObjectKind::Meeting, id: row.id, address: &address, title: &title, text: &text }).await
}

async fn keep_item(tx: &Tx, item: &agenda_item::Model, meeting: &str, minutes: bool) -> Result<()> {
    let polls = poll::Entity::find()
        .filter(poll::Column::ItemId.eq(item.id))
        .filter(poll::Column::Stage.eq(PollStage::Stated.word()))
        .order_by_asc(poll::Column::OpenedAt)
        .all(&tx.tx)
        .await?;
    let mut text = format!("{}\n{}", item.text, item.wording);
    for poll in polls {
        text += &format!("\n{}\n{}", poll.wording, poll.sentence);
    }
    if minutes {
        text += &format!("\n{}", item.minutes_public);
    }
    let address = format!("{meeting}#top{}", item.position);
    search::put(tx, &Text { object: ObjectKind::AgendaItem, id: item.id, address: &address, title: &item.title, text: text.trim() }).await
}

fn minutes_are_public(row: &meeting::Model, now: DateTime<Utc>) -> bool {
    let until = row.minutes_until.as_deref().and_then(|day| day.parse::<NaiveDate>().ok());
    row.minutes_published_at.is_some() && until.is_none_or(|until| until >= local_day(now))
}

/// Takes minutes out of the search whose days in public are over; the meeting and its results stay.
///
/// Who: the system. Effect: nothing but the index. Gives how many meetings were looked at.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn forget_old_minutes(db: &Db, district: DistrictId, now: DateTime<Utc>) -> Result<usize> {
    let over = meeting::Entity::find()
        .filter(meeting::Column::DistrictId.eq(district.0))
        .filter(meeting::Column::MinutesPublishedAt.is_not_null())
        .filter(meeting::Column::MinutesUntil.lt(local_day(now).to_string()));
    let over = over.all(&db.read).await?;
    if over.is_empty() {
        return Ok(0);
    }
    let tx = db.begin_write(district).await?;
    for row in &over {
        keep_findable(&tx, row.id, now).await?;
    }
    tx.commit().await?;
    Ok(over.len())
}
