//! Eröffnung, Beschlussfähigkeit, Unterbrechung und Schluss.

mod inquorate;

pub use inquorate::{SecondMeeting, declare_inquorate};

use super::load::{self, items, open_poll, record, rules, written};
use super::roll::{Roll, roll};
use crate::Db;
use crate::entity::meeting;
use crate::error::{Result, known};
use crate::tx::{Tx, micros, time};
use chrono::{DateTime, Utc};
use domain::events::{Event, ObjectKind};
use domain::meetings::quorum::{count, state_after};
use domain::meetings::{
    DeadlineRecord, DeadlineStanding, FrozenRules, MeetingContext, MeetingRefused, MeetingStep, OpeningQuorum, QuorumFinding,
};
use domain::time::local_day;
use domain::{Actor, MeetingId, Role};
use sea_orm::ActiveModelTrait;
use sea_orm::ActiveValue::Set;

/// Opens the meeting with those who are recorded as present.
///
/// Who: chair; the clerk when the chair, or a deputy on its seat, is there. Effect: stage `opened`, quorum as counted, event `MeetingOpened`.
/// Refusals: `Role`, `WrongStage`, `DeadlineNotRecorded`, `TooEarly` before its day, `NoChair`, `NotQuorate` where the rules look at it now.
///
/// # Errors
/// [`crate::Error::NotFound`].
pub async fn open_meeting(db: &Db, actor: &Actor, id: MeetingId, now: DateTime<Utc>) -> Result<QuorumFinding> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(MeetingStep::Open.roles())?;
    let row = load::meeting(&tx.tx, tx.district, id).await?;
    let from = load::stage(&row)?;
    let roll = roll(&tx.tx, &row, None, None).await?;
    // Before the invitation there are no rules yet; the stage says so.
    let Some(text) = row.rules.as_deref() else { return Err(MeetingRefused::WrongStage.into()) };
    let rules: FrozenRules = load::read(text, "frozen rules")?;
    let finding = count(&rules, &roll.figures(&rules, row.second_of.is_some()));
    let context = MeetingContext {
        rules_complete: true,
        deadline: standing(&row)?,
        day_reached: local_day(now) >= local_day(time(row.starts_at)),
        chair_present: role == Role::Chair || roll.chair_present(),
        quorum: at_opening(&rules, &finding),
        ..MeetingContext::default()
    };
    let to = from.after(MeetingStep::Open, &context)?;
    let changed = meeting::ActiveModel {
        id: Set(row.id),
        stage: Set(to.word().to_owned()),
        opened_at: Set(Some(micros(now))),
        quorum: Set(Some(written(&finding)?)),
        quorum_state: Set(state_after(&finding).word().to_owned()),
        present_at_opening: Set(Some(roll.present())),
        ..Default::default()
    };
    changed.update(&tx.tx).await?;
    let event = counted(Event::new((ObjectKind::Meeting, row.id), "MeetingOpened", role, now).moved(from, to), &roll, &finding).public();
    record(&tx, actor, row.id, event, now).await?;
    tx.commit().await?;
    Ok(finding)
}

fn counted(event: Event, roll: &Roll, finding: &QuorumFinding) -> Event {
    event
        .fact("present", roll.present())
        .fact("voting", finding.present)
        .fact("needed", finding.needed)
        .fact("statutory", finding.statutory)
        .fact("quorate", finding.quorate)
}

/// What the recorded check of the deadline means.
pub(super) fn standing(row: &meeting::Model) -> Result<DeadlineStanding> {
    let record: Option<DeadlineRecord> = load::read_some(row.deadline.as_deref(), "deadline")?;
    Ok(record.map_or(DeadlineStanding::NotRecorded, |record| record.check.standing()))
}

const fn at_opening(rules: &FrozenRules, finding: &QuorumFinding) -> OpeningQuorum {
    if finding.counted {
        OpeningQuorum::Reached
    } else if rules.quorum.at_opening() {
        OpeningQuorum::NotReached
    } else {
        OpeningQuorum::NotRequired
    }
}

/// Counts anew on a motion: what was presumed since the opening holds no longer when too few are there (HGO § 53 (1)).
///
/// Who: chair, clerk. Effect: quorum as counted now, event `QuorumCounted`. Refusals: `Role`, `WrongStage` unless opened.
///
/// # Errors
/// [`crate::Error::NotFound`].
pub async fn count_quorum(db: &Db, actor: &Actor, id: MeetingId, now: DateTime<Utc>) -> Result<QuorumFinding> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(MeetingStep::Open.roles())?;
    let row = load::meeting(&tx.tx, tx.district, id).await?;
    if !load::stage(&row)?.in_session() {
        return Err(MeetingRefused::WrongStage.into());
    }
    let (rules, roll) = (rules(&row)?, roll(&tx.tx, &row, row.current_item, None).await?);
    let finding = count(&rules, &roll.figures(&rules, row.second_of.is_some()));
    let changed =
        meeting::ActiveModel { id: Set(row.id), quorum_state: Set(state_after(&finding).word().to_owned()), ..Default::default() };
    changed.update(&tx.tx).await?;
    let event = counted(Event::new((ObjectKind::Meeting, row.id), "QuorumCounted", role, now), &roll, &finding);
    record(&tx, actor, row.id, event, now).await?;
    tx.commit().await?;
    Ok(finding)
}

/// Interrupts the meeting.
///
/// Who: chair, clerk. Effect: stage `interrupted`, event `MeetingInterrupted`. Refusals: `Role`, `WrongStage`, `PollOpen`, `NeedsReason`.
///
/// # Errors
/// [`crate::Error::NotFound`].
pub async fn interrupt(db: &Db, actor: &Actor, id: MeetingId, reason: &str, now: DateTime<Utc>) -> Result<()> {
    step(db, actor, id, MeetingStep::Interrupt, reason, now).await
}

/// Goes on after an interruption.
///
/// Who: chair, clerk. Effect: stage `opened`, event `MeetingResumed`. Refusals: `Role`, `WrongStage`.
///
/// # Errors
/// [`crate::Error::NotFound`].
pub async fn resume(db: &Db, actor: &Actor, id: MeetingId, now: DateTime<Utc>) -> Result<()> {
    step(db, actor, id, MeetingStep::Resume, "", now).await
}

/// Closes the meeting.
///
/// Who: chair, clerk. Effect: stage `closed`, event `MeetingClosed`. Refusals: `Role`, `WrongStage`, `PollOpen`, `ItemOpen`.
///
/// # Errors
/// [`crate::Error::NotFound`].
pub async fn close_meeting(db: &Db, actor: &Actor, id: MeetingId, now: DateTime<Utc>) -> Result<()> {
    step(db, actor, id, MeetingStep::Close, "", now).await
}

async fn step(db: &Db, actor: &Actor, id: MeetingId, step: MeetingStep, reason: &str, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(step.roles())?;
    let row = load::meeting(&tx.tx, tx.district, id).await?;
    let from = load::stage(&row)?;
    let context = MeetingContext {
        poll_open: open_poll(&tx.tx, row.id).await?.is_some(),
        item_open: has_open_item(&tx, &row).await?,
        reason: !reason.trim().is_empty(),
        ..MeetingContext::default()
    };
    let to = from.after(step, &context)?;
    let closes = step == MeetingStep::Close;
    let mut changed = meeting::ActiveModel { id: Set(row.id), stage: Set(to.word().to_owned()), ..Default::default() };
    if closes {
        changed.closed_at = Set(Some(micros(now)));
        changed.current_item = Set(None);
    }
    changed.update(&tx.tx).await?;
    let name = match step {
        MeetingStep::Interrupt => "MeetingInterrupted",
        MeetingStep::Resume => "MeetingResumed",
        _ => "MeetingClosed",
    };
    let event = Event::new((ObjectKind::Meeting, row.id), name, role, now).moved(from, to).because("", reason).public();
    record(&tx, actor, row.id, event, now).await?;
    tx.commit().await
}

async fn has_open_item(tx: &Tx, row: &meeting::Model) -> Result<bool> {
    for item in items(&tx.tx, row.id).await?.iter().filter(|item| item.taken_off.is_none()) {
        if !known(domain::meetings::ItemStage::from_word(&item.stage), "item stage")?.is_done() {
            return Ok(true);
        }
    }
    Ok(false)
}
