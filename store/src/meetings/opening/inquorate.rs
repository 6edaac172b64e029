//! Nicht beschlussfähig: the meeting ends, a second one with the same items may follow (HGO § 53 (2), GemO § 39 (1)).

use super::super::agenda::{ItemInput, begin_agenda, insert as insert_item, take_measures_off};
use super::super::items::adjourn_measure;
use super::super::load::{self, item_stage, items, open_poll, record, rules};
use super::super::plan::{self, MeetingPlan};
use super::super::roll::roll;
use super::{at_opening, counted};
use crate::Db;
use crate::entity::{agenda_item, meeting};
use crate::error::Result;
use crate::tx::{Tx, micros};
use chrono::{DateTime, Utc};
use domain::events::{Event, ObjectKind};
use domain::meetings::quorum::count;
use domain::meetings::{ItemStage, MeetingContext, MeetingRefused, MeetingStep, OpeningQuorum};
use domain::{Actor, FieldErrors, MeasureId, MeetingId, OrganizationId, Problem, Role};
use sea_orm::ActiveModelTrait;
use sea_orm::ActiveValue::Set;

/// When and where the items that were put back come a second time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecondMeeting {
    /// When.
    pub starts_at: DateTime<Utc>,
    /// Where.
    pub place: String,
}

/// States that the body cannot decide.
///
/// Who: chair, clerk. Effect: stage `inquorate`; with a second meeting its agenda holds every item that was not dealt with, and measures stay
/// on the agenda; without one they are ready for the board again (M7a). What was already called is adjourned (M9). Event `MeetingInquorate`.
/// Refusals: `Role`, `WrongStage`, `Quorate` when enough are there, `PollOpen`.
///
/// # Errors
/// [`crate::Error::Invalid`] for a second meeting in the past; [`crate::Error::NotFound`].
pub async fn declare_inquorate(
    db: &Db,
    actor: &Actor,
    id: MeetingId,
    second: Option<&SecondMeeting>,
    reason: &str,
    now: DateTime<Utc>,
) -> Result<Option<MeetingId>> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(MeetingStep::DeclareInquorate.roles())?;
    let row = load::meeting(&tx.tx, tx.district, id).await?;
    let from = load::stage(&row)?;
    let (rules, roll) =
        (row.rules.as_ref().map(|_| rules(&row)).transpose()?.ok_or(MeetingRefused::WrongStage)?, roll(&tx.tx, &row, None, None).await?);
    let finding = count(&rules, &roll.figures(&rules, row.second_of.is_some()));
    let quorum = match at_opening(&rules, &finding) {
        OpeningQuorum::Reached => OpeningQuorum::Reached,
        _ => OpeningQuorum::NotReached,
    };
    let context = MeetingContext { quorum, poll_open: open_poll(&tx.tx, row.id).await?.is_some(), ..MeetingContext::default() };
    let to = from.after(MeetingStep::DeclareInquorate, &context)?;
    let items = items(&tx.tx, row.id).await?;
    put_back_running(&tx, actor, &row, &items, reason, now).await?;
    let follows = match second {
        Some(second) => Some(call_again(&tx, actor, (&row, &items), second, role, now).await?),
        None => {
            take_measures_off(&tx, actor, &row, &items, reason, now).await?;
            None
        }
    };
    let changed = meeting::ActiveModel {
        id: Set(row.id),
        stage: Set(to.word().to_owned()),
        end_reason: Set(reason.trim().to_owned()),
        closed_at: Set(Some(micros(now))),
        current_item: Set(None),
        present_at_opening: Set(row.present_at_opening.or(Some(roll.present()))),
        ..Default::default()
    };
    changed.update(&tx.tx).await?;
    let mut event = counted(
        Event::new((ObjectKind::Meeting, row.id), "MeetingInquorate", role, now).moved(from, to).because("", reason),
        &roll,
        &finding,
    )
    .public();
    if let Some(follows) = follows {
        event = event.fact("second_meeting", follows);
    }
    record(&tx, actor, row.id, event, now).await?;
    tx.commit().await?;
    Ok(follows)
}

/// What was called and not finished is adjourned; it needs a fresh decision to come back.
async fn put_back_running(
    tx: &Tx,
    actor: &Actor,
    row: &meeting::Model,
    items: &[agenda_item::Model],
    reason: &str,
    now: DateTime<Utc>,
) -> Result<()> {
    for item in items {
        if !item_stage(item)?.is_running() {
            continue;
        }
        adjourn_measure(tx, actor, row, item, (reason, None), now).await?;
        let changed = agenda_item::ActiveModel {
            id: Set(item.id),
            stage: Set(ItemStage::Adjourned.word().to_owned()),
            outcome_note: Set(reason.trim().to_owned()),
            done_at: Set(Some(micros(now))),
            ..Default::default()
        };
        changed.update(&tx.tx).await?;
    }
    Ok(())
}

async fn call_again(
    tx: &Tx,
    actor: &Actor,
    (row, items): (&meeting::Model, &[agenda_item::Model]),
    second: &SecondMeeting,
    role: Role,
    now: DateTime<Utc>,
) -> Result<MeetingId> {
    if second.starts_at <= now {
        return Err(FieldErrors::one("second_starts_at", Problem::Past).into());
    }
    let plan = MeetingPlan {
        organization: OrganizationId(row.organization_id),
        number: None,
        place: second.place.trim().to_owned(),
        starts_at: second.starts_at,
        note: String::new(),
    };
    plan::not_taken(tx, &plan, None, "second_starts_at").await?;
    let next = plan::insert(tx, &plan, Some(MeetingId(row.id))).await?;
    let mut position = 0;
    for item in items {
        if item.taken_off.is_some() || item_stage(item)? != ItemStage::Pending {
            continue;
        }
        position += 1;
        insert_item(tx, &next, &input(item), item.paper_id, (position, false)).await?;
    }
    if position > 0 {
        begin_agenda(tx, &next).await?;
    }
    let event = Event::new((ObjectKind::Meeting, next.id), "MeetingPlanned", role, now)
        .fact("number", next.number)
        .fact("second_of", row.id)
        .fact("starts_at", second.starts_at.to_rfc3339());
    record(tx, actor, next.id, event, now).await?;
    Ok(MeetingId(next.id))
}

fn input(item: &agenda_item::Model) -> ItemInput {
    ItemInput {
        title: item.title.clone(),
        text: item.text.clone(),
        wording: item.wording.clone(),
        public: item.public,
        nonpublic_reason: item.nonpublic_reason.clone(),
        formal: item.formal,
        measure: item.measure_id.map(MeasureId),
    }
}
