//! Veröffentlichen der reduzierten Fassung, und Berichtigen der festgestellten.

use super::super::load::{self, items, record};
use super::super::stating::insert_correction;
use super::after::must_be_final;
use crate::Db;
use crate::entity::{agenda_item, correction, meeting};
use crate::error::{Error, Result};
use crate::tx::micros;
use chrono::{DateTime, NaiveDate, Utc};
use domain::events::{Event, ObjectKind};
use domain::meetings::{MeetingContext, MeetingStep};
use domain::time::local_day;
use domain::{Actor, AgendaItemId, FieldErrors, MeetingId, Problem};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

/// What the public reads.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PublicMinutesInput {
    /// The head.
    pub opening: String,
    /// Text of each public item; what is not public cannot be published here.
    pub items: Vec<(AgendaItemId, String)>,
    /// Public until.
    pub until: Option<NaiveDate>,
    /// Somebody has read it for personal data and says so.
    pub checked: bool,
}

/// Publishes the reduced minutes: no names of absent people, nothing of non-public items, and a day on which they leave the net.
///
/// Who: clerk, Quartiersmanagement. Effect: stage `minutes_published`, event `MinutesPublished`.
/// Refusals: `Role`, `WrongStage` unless approved, `NotRedacted`, `NeedsRetentionDate`.
///
/// # Errors
/// [`Error::Invalid`] for a day in the past or an overlong text; [`Error::NotFound`] for a non-public item.
pub async fn publish_minutes(db: &Db, actor: &Actor, id: MeetingId, input: &PublicMinutesInput, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(MeetingStep::PublishMinutes.roles())?;
    let row = load::meeting(&tx.tx, tx.district, id).await?;
    let from = load::stage(&row)?;
    let context = MeetingContext { redacted: input.checked, retention_date: input.until.is_some(), ..MeetingContext::default() };
    let to = from.after(MeetingStep::PublishMinutes, &context)?;
    let mut errors = FieldErrors::new();
    let opening = errors.text("opening", &input.opening, 0, 20_000);
    if input.until.is_some_and(|until| until <= local_day(now)) {
        errors.add("until", Problem::Past);
    }
    let texts: Vec<(uuid::Uuid, String)> = input.items.iter().map(|(item, text)| (item.0, errors.text("items", text, 0, 20_000))).collect();
    errors.or(())?;
    let public: Vec<uuid::Uuid> = items(&tx.tx, row.id).await?.iter().filter(|item| item.public).map(|item| item.id).collect();
    for (item, text) in texts {
        if !public.contains(&item) {
            return Err(Error::NotFound);
        }
        let changed = agenda_item::ActiveModel { id: Set(item), minutes_public: Set(text), ..Default::default() };
        changed.update(&tx.tx).await?;
    }
    let changed = meeting::ActiveModel {
        id: Set(row.id),
        stage: Set(to.word().to_owned()),
        minutes_public: Set(opening),
        minutes_published_at: Set(Some(micros(now))),
        minutes_until: Set(input.until.map(|day| day.to_string())),
        ..Default::default()
    };
    changed.update(&tx.tx).await?;
    let mut event = Event::new((ObjectKind::Meeting, row.id), "MinutesPublished", role, now).moved(from, to).public();
    if let Some(until) = input.until {
        event = event.fact("until", until);
    }
    record(&tx, actor, row.id, event, now).await?;
    tx.commit().await
}

/// Berichtigt approved minutes: dated, with both texts; the approved text stays as it is (I6).
///
/// Who: chair, clerk. Effect: one correction, event `MinutesCorrected`. Refusals: `Role`, `WrongStage` before they are approved.
///
/// # Errors
/// [`Error::Invalid`] without text or reason; [`Error::NotFound`].
pub async fn correct_minutes(
    db: &Db,
    actor: &Actor,
    id: MeetingId,
    item: Option<AgendaItemId>,
    text: &str,
    reason: &str,
    now: DateTime<Utc>,
) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(MeetingStep::ApproveMinutes.roles())?;
    let row = load::meeting(&tx.tx, tx.district, id).await?;
    must_be_final(&row)?;
    let item = match item {
        Some(item) => Some(load::item(&tx, item).await?.0).filter(|item| item.meeting_id == row.id).map(Some).ok_or(Error::NotFound)?,
        None => None,
    };
    let found = correction::Entity::find().filter(correction::Column::MeetingId.eq(row.id)).filter(correction::Column::PollId.is_null());
    let found = match &item {
        Some(item) => found.filter(correction::Column::ItemId.eq(item.id)),
        None => found.filter(correction::Column::ItemId.is_null()),
    };
    let last = found.order_by_desc(correction::Column::At).one(&tx.tx).await?.map(|last| last.after);
    let before = last.unwrap_or_else(|| item.as_ref().map_or_else(|| row.minutes.clone(), |item| item.minutes.clone()));
    insert_correction(&tx, row.id, (item.map(|item| item.id), None), (before, text, reason), now).await?;
    let event = Event::new((ObjectKind::Meeting, row.id), "MinutesCorrected", role, now).because("", reason);
    record(&tx, actor, row.id, event, now).await?;
    tx.commit().await
}
