//! Anwesenheit: who sits on which seat today, who came later, who left.

use super::interests::recuse_arrived;
use super::load::{self, record, rules};
use super::roll::{Line, Roll, roll};
use crate::Db;
use crate::entity::attendance;
use crate::error::Result;
use crate::tx::{Tx, micros};
use chrono::{DateTime, Utc};
use domain::events::{Event, ObjectKind};
use domain::meetings::{FrozenRules, MeetingRefused, MeetingStage, MeetingStep, Presence};
use domain::people::SeatKind;
use domain::{AccountId, Actor, FieldErrors, MeetingId, Problem, SeatId};
use sea_orm::ActiveModelTrait;
use sea_orm::ActiveValue::Set;
use std::collections::HashSet;

/// Presence of one seat.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AttendanceEntry {
    /// Seat.
    pub seat: SeatId,
    /// Present, absent, excused.
    pub state: Presence,
    /// The deputy was called in.
    pub deputy: bool,
    /// Takes part from elsewhere.
    pub remote: bool,
    /// When, if not now.
    pub at: Option<DateTime<Utc>>,
}

impl AttendanceEntry {
    /// The member of a seat in this state.
    pub const fn new(seat: SeatId, state: Presence) -> Self {
        Self { seat, state, deputy: false, remote: false, at: None }
    }
}

/// Records who is present. What does not change is left alone, so that the whole list may be sent again.
///
/// Who: chair, clerk. Effect: one line per changed seat, with the time of coming and leaving while the meeting runs; event `AttendanceRecorded`;
/// who takes a seat in the middle of an item is recused where they declared an interest before, event `SeatRecused`.
/// Refusals: `Role`, `WrongStage` before the invitation and after the end, [`domain::meetings::RemoteRefused`].
///
/// # Errors
/// [`crate::Error::Invalid`] for a seat nobody holds, a seat of another body, or one person on two seats; [`crate::Error::NotFound`].
pub async fn record_attendance(db: &Db, actor: &Actor, id: MeetingId, entries: &[AttendanceEntry], now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(MeetingStep::Open.roles())?;
    let row = load::meeting(&tx.tx, tx.district, id).await?;
    let stage = load::stage(&row)?;
    if stage != MeetingStage::Invited && !stage.in_session() {
        return Err(MeetingRefused::WrongStage.into());
    }
    let (rules, roll) = (rules(&row)?, roll(&tx.tx, &row, None, None).await?);
    let mut event = Event::new((ObjectKind::Meeting, row.id), "AttendanceRecorded", role, now);
    let mut present: HashSet<AccountId> = staying(&roll, entries);
    for entry in entries {
        let line = roll.line(entry.seat).ok_or_else(unknown)?;
        let person = person(&rules, line, entry)?;
        if entry.state == Presence::Present && !person.is_some_and(|person| present.insert(person)) {
            return Err(FieldErrors::one("seat", Problem::Contradiction).into());
        }
        if differs(line, entry, person) {
            keep(&tx, row.id, line, (entry, person), stage.in_session().then(|| entry.at.unwrap_or(now))).await?;
            event = event.fact(
                &format!("seat_{}", line.seat.number),
                if entry.deputy { format!("{} (deputy)", entry.state) } else { entry.state.to_string() },
            );
        }
    }
    if event.payload.facts.is_empty() {
        return Ok(());
    }
    record(&tx, actor, row.id, event, now).await?;
    recuse_arrived(&tx, actor, &row, role, now).await?;
    tx.commit().await
}

fn unknown() -> FieldErrors {
    FieldErrors::one("seat", Problem::Unknown)
}

/// People on seats that this call does not mention.
fn staying(roll: &Roll, entries: &[AttendanceEntry]) -> HashSet<AccountId> {
    let mentioned = |line: &&Line| entries.iter().any(|entry| entry.seat == line.seat.id);
    roll.lines.iter().filter(|line| line.is_present() && !mentioned(line)).filter_map(Line::person).collect()
}

/// Who sits there; `None` for a seat that is not present.
fn person(rules: &FrozenRules, line: &Line, entry: &AttendanceEntry) -> Result<Option<AccountId>> {
    if entry.state != Presence::Present {
        return Ok(None);
    }
    if entry.remote {
        rules.remote.may_attend(line.seat.kind == SeatKind::Chair, false)?;
    }
    let holder = if entry.deputy { &line.seat.deputy } else { &line.seat.member };
    Ok(Some(holder.as_ref().ok_or_else(unknown)?.account))
}

fn differs(line: &Line, entry: &AttendanceEntry, person: Option<AccountId>) -> bool {
    match &line.attendance {
        None => true,
        Some(row) if entry.state == Presence::Present => {
            row.state != entry.state.word() || row.account_id != person.map(|person| person.0) || row.remote != entry.remote
        }
        Some(row) => row.state != entry.state.word(),
    }
}

/// `at` is the moment while the meeting runs; before it, nobody comes late.
async fn keep(
    tx: &Tx,
    meeting: uuid::Uuid,
    line: &Line,
    (entry, person): (&AttendanceEntry, Option<AccountId>),
    at: Option<DateTime<Utc>>,
) -> Result<()> {
    let before = line.attendance.as_ref();
    let was_present = before.is_some_and(|row| row.state == Presence::Present.word());
    let present = entry.state == Presence::Present;
    let leaves = was_present && !present && at.is_some();
    let row = attendance::ActiveModel {
        meeting_id: Set(meeting),
        seat_id: Set(line.seat.id.0),
        // Who has left was there: the minutes name them.
        account_id: Set(person.map(|person| person.0).or_else(|| before.filter(|_| leaves).and_then(|row| row.account_id))),
        deputy: Set(entry.deputy && present || leaves && before.is_some_and(|row| row.deputy)),
        remote: Set(entry.remote && present),
        state: Set(entry.state.word().to_owned()),
        came_at: Set(if present && !was_present { at.map(micros) } else { before.and_then(|row| row.came_at) }),
        left_at: Set(if leaves { at.map(micros) } else { None }),
    };
    if before.is_some() {
        row.update(&tx.tx).await?
    } else {
        row.insert(&tx.tx).await?
    };
    Ok(())
}
