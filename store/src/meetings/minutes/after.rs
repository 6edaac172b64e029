//! Nach der Unterschrift: versenden, einwenden, entscheiden, feststellen (`decisions.md` 19).

use super::super::load::{self, record, rules};
use super::super::plan::tell_everybody;
use super::super::roll::seats;
use super::super::stating::insert_correction;
use crate::Db;
use crate::entity::{agenda_item, meeting, minutes_objection};
use crate::error::{Error, Result};
use crate::tx::{Tx, micros, new_id, time};
use chrono::{DateTime, Utc};
use domain::events::{Event, ObjectKind};
use domain::meetings::{MeetingContext, MeetingRefused, MeetingStep};
use domain::time::local_day;
use domain::{Actor, AgendaItemId, FieldErrors, MeetingId, MinutesObjectionId, Refusal, Role};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter};

/// Sends the signed minutes to everybody who holds a seat; from now on they may object.
///
/// Who: clerk, Quartiersmanagement. Effect: stage `minutes_sent`, one mail each with a link (never the text), event `MinutesSent`.
/// Refusals: `Role`, `WrongStage` unless signed.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn send_minutes(db: &Db, actor: &Actor, id: MeetingId, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(MeetingStep::SendMinutes.roles())?;
    let row = load::meeting(&tx.tx, tx.district, id).await?;
    let from = load::stage(&row)?;
    let to = from.after(MeetingStep::SendMinutes, &MeetingContext::default())?;
    let changed = meeting::ActiveModel {
        id: Set(row.id),
        stage: Set(to.word().to_owned()),
        minutes_sent_at: Set(Some(micros(now))),
        ..Default::default()
    };
    changed.update(&tx.tx).await?;
    tell_everybody(&tx, &row, "minutes", &[], now).await?;
    let event = Event::new((ObjectKind::Meeting, row.id), "MinutesSent", role, now).moved(from, to);
    record(&tx, actor, row.id, event, now).await?;
    tx.commit().await
}

/// Objects to the minutes.
///
/// Who: members and deputies of this body. Effect: one objection, stage `minutes_objected`, event `MinutesObjected`.
/// Refusals: `Role` for everybody else, `WrongStage`, `TooLate`, `NeedsReason`.
///
/// # Errors
/// [`Error::Invalid`], [`Error::NotFound`].
pub async fn object_to_minutes(db: &Db, actor: &Actor, id: MeetingId, text: &str, now: DateTime<Utc>) -> Result<MinutesObjectionId> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(MeetingStep::ObjectToMinutes.roles())?;
    let account = actor.account.ok_or(Refusal::Role)?;
    let row = load::meeting(&tx.tx, tx.district, id).await?;
    let seats = seats(&tx.tx, row.organization_id, local_day(now)).await?;
    let seat = seats.iter().find(|seat| seat.is_of(actor)).map(|seat| seat.id.0);
    if seat.is_none() && role != Role::Chair {
        return Err(Refusal::Role.into());
    }
    let mut errors = FieldErrors::new();
    let text = errors.text("text", text, 0, 4000);
    errors.or(())?;
    let from = load::stage(&row)?;
    let over = is_over(&tx.tx, &row, meeting::Column::ClosedAt, now).await?;
    let context = MeetingContext { reason: !text.is_empty(), objection_period_over: over, ..MeetingContext::default() };
    let to = from.after(MeetingStep::ObjectToMinutes, &context)?;
    let objection = minutes_objection::ActiveModel {
        id: Set(new_id()),
        meeting_id: Set(row.id),
        seat_id: Set(seat),
        account_id: Set(account.0),
        text: Set(text),
        at: Set(micros(now)),
        upheld: Set(None),
        decision: Set(String::new()),
        decided_at: Set(None),
    };
    let objection = objection.insert(&tx.tx).await?;
    let changed = meeting::ActiveModel { id: Set(row.id), stage: Set(to.word().to_owned()), ..Default::default() };
    changed.update(&tx.tx).await?;
    let event = Event::new((ObjectKind::Meeting, row.id), "MinutesObjected", role, now).moved(from, to);
    record(&tx, actor, row.id, event, now).await?;
    tx.commit().await?;
    Ok(MinutesObjectionId(objection.id))
}

/// Whether the time to object is over: so many days after the sending, or once the next meeting reached a point (`reached`): its end for
/// those who object, its opening for the body that approves.
pub(crate) async fn is_over(
    conn: &impl ConnectionTrait,
    row: &meeting::Model,
    reached: meeting::Column,
    now: DateTime<Utc>,
) -> Result<bool> {
    let Some(sent) = row.minutes_sent_at else { return Ok(false) };
    let next = meeting::Entity::find()
        .filter(meeting::Column::OrganizationId.eq(row.organization_id))
        .filter(meeting::Column::StartsAt.gt(row.starts_at))
        .filter(meeting::Column::OpenedAt.is_not_null())
        .filter(reached.is_not_null());
    let held = next.count(conn).await? > 0;
    Ok(rules(row)?.minutes.objections.is_over(local_day(time(sent)), local_day(now), held))
}

/// A text of the minutes as an upheld objection changes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CorrectedText {
    /// The item; `None`: the head.
    pub item: Option<AgendaItemId>,
    /// The whole new text.
    pub text: String,
}

/// Records what the body decided on an objection; an upheld one changes the text, and both texts stay.
///
/// Who: chair, clerk. Effect: the objection is decided, stage `minutes_objection_decided` with the last one, event `MinutesObjectionDecided`.
/// Refusals: `Role`, `WrongStage`, `NeedsReason`.
///
/// # Errors
/// [`Error::Conflict`] when it is decided already; [`Error::NotFound`].
pub async fn decide_minutes_objection(
    db: &Db,
    actor: &Actor,
    id: MinutesObjectionId,
    upheld: bool,
    decision: &str,
    corrected: Option<&CorrectedText>,
    now: DateTime<Utc>,
) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(MeetingStep::DecideObjection.roles())?;
    let objection = minutes_objection::Entity::find_by_id(id.0).one(&tx.tx).await?.ok_or(Error::NotFound)?;
    let row = load::meeting(&tx.tx, tx.district, MeetingId(objection.meeting_id)).await?;
    if objection.upheld.is_some() {
        return Err(Error::Conflict);
    }
    let left = minutes_objection::Entity::find()
        .filter(minutes_objection::Column::MeetingId.eq(row.id))
        .filter(minutes_objection::Column::Upheld.is_null())
        .filter(minutes_objection::Column::Id.ne(objection.id));
    let left = u16::try_from(left.count(&tx.tx).await?).unwrap_or(u16::MAX);
    let from = load::stage(&row)?;
    let context = MeetingContext { reason: !decision.trim().is_empty(), objections_left: left, ..MeetingContext::default() };
    let to = from.after(MeetingStep::DecideObjection, &context)?;
    let mut changed: minutes_objection::ActiveModel = objection.into();
    changed.upheld = Set(Some(upheld));
    changed.decision = Set(decision.trim().to_owned());
    changed.decided_at = Set(Some(micros(now)));
    changed.update(&tx.tx).await?;
    if let Some(corrected) = corrected.filter(|_| upheld) {
        apply(&tx, &row, corrected, decision, now).await?;
    }
    let changed = meeting::ActiveModel { id: Set(row.id), stage: Set(to.word().to_owned()), ..Default::default() };
    changed.update(&tx.tx).await?;
    let event = Event::new((ObjectKind::Meeting, row.id), "MinutesObjectionDecided", role, now).moved(from, to).fact("upheld", upheld);
    record(&tx, actor, row.id, event, now).await?;
    tx.commit().await
}

async fn apply(tx: &Tx, row: &meeting::Model, corrected: &CorrectedText, reason: &str, now: DateTime<Utc>) -> Result<()> {
    match corrected.item {
        Some(id) => {
            let item = load::item(tx, id).await?.0;
            if item.meeting_id != row.id {
                return Err(Error::NotFound);
            }
            let text = insert_correction(tx, row.id, (Some(item.id), None), (item.minutes, &corrected.text, reason), now).await?;
            let changed = agenda_item::ActiveModel { id: Set(item.id), minutes: Set(text), ..Default::default() };
            changed.update(&tx.tx).await?;
        }
        None => {
            let text = insert_correction(tx, row.id, (None, None), (row.minutes.clone(), &corrected.text, reason), now).await?;
            let changed = meeting::ActiveModel { id: Set(row.id), minutes: Set(text), ..Default::default() };
            changed.update(&tx.tx).await?;
        }
    }
    Ok(())
}

/// The minutes stand; from here on only a Berichtigung changes them (I6).
///
/// Who: chair, clerk. Effect: stage `minutes_approved`, event `MinutesApproved`. Refusals: `Role`, `WrongStage`, `ObjectionPeriodRuns`.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn approve_minutes(db: &Db, actor: &Actor, id: MeetingId, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(MeetingStep::ApproveMinutes.roles())?;
    let row = load::meeting(&tx.tx, tx.district, id).await?;
    let from = load::stage(&row)?;
    let over = row.minutes_sent_at.is_some() && is_over(&tx.tx, &row, meeting::Column::OpenedAt, now).await?;
    let context = MeetingContext { objection_period_over: over, ..MeetingContext::default() };
    let to = from.after(MeetingStep::ApproveMinutes, &context)?;
    let changed = meeting::ActiveModel {
        id: Set(row.id),
        stage: Set(to.word().to_owned()),
        minutes_approved_at: Set(Some(micros(now))),
        ..Default::default()
    };
    changed.update(&tx.tx).await?;
    let event = Event::new((ObjectKind::Meeting, row.id), "MinutesApproved", role, now).moved(from, to);
    record(&tx, actor, row.id, event, now).await?;
    tx.commit().await
}

/// Whether a meeting refuses because of its stage; kept beside the steps that ask for it.
pub(super) fn must_be_final(row: &meeting::Model) -> Result<()> {
    if load::stage(row)?.minutes_are_final() { Ok(()) } else { Err(MeetingRefused::WrongStage.into()) }
}
