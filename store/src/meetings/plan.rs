//! Sitzung planen, ändern, absagen.

use super::agenda::take_measures_off;
use super::load::{self, record};
use super::roll::seats;
use crate::Db;
use crate::entity::{meeting, organization};
use crate::error::{Error, Result};
use crate::outbox::{self, Mail};
use crate::tx::{Tx, micros, new_id, time};
use chrono::{DateTime, Utc};
use domain::events::{Event, ObjectKind};
use domain::meetings::{MeetingContext, MeetingRefused, MeetingStage, MeetingStep, QuorumState};
use domain::time::local_day;
use domain::{Actor, FieldErrors, MeetingId, OrganizationId, Problem};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

/// When and where a body meets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeetingPlan {
    /// The body; it must have rules of procedure.
    pub organization: OrganizationId,
    /// Its number; the next one when left out.
    pub number: Option<i64>,
    /// Where.
    pub place: String,
    /// When.
    pub starts_at: DateTime<Utc>,
    /// A sentence for the invitation.
    pub note: String,
}

impl MeetingPlan {
    fn checked(&self, now: DateTime<Utc>) -> std::result::Result<Self, FieldErrors> {
        let mut errors = FieldErrors::new();
        let checked = Self { place: errors.line("place", &self.place, 3, 200), note: errors.text("note", &self.note, 0, 2000), ..*self };
        if self.starts_at <= now {
            errors.add("starts_at", Problem::Past);
        }
        if self.number.is_some_and(|number| !(1..100_000).contains(&number)) {
            errors.add("number", Problem::NotANumber);
        }
        errors.or(checked)
    }
}

/// Plans a meeting.
///
/// Who: chair, Quartiersmanagement. Effect: one meeting at stage `planned`, event `MeetingPlanned`.
/// Refusals: `Role`; a body without rules of procedure ([`MeetingRefused::RulesIncomplete`]).
///
/// # Errors
/// [`Error::Invalid`] for a day in the past, a moment at which the body meets already, or a number that is taken; [`Error::NotFound`] for another district's body.
pub async fn plan_meeting(db: &Db, actor: &Actor, plan: &MeetingPlan, now: DateTime<Utc>) -> Result<MeetingId> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(MeetingStep::DraftAgenda.roles())?;
    let plan = plan.checked(now)?;
    let body = organization::Entity::find_by_id(plan.organization.0).filter(organization::Column::DistrictId.eq(tx.district.0));
    let body = body.one(&tx.tx).await?.ok_or(Error::NotFound)?;
    if body.rules.is_none() {
        return Err(MeetingRefused::RulesIncomplete.into());
    }
    not_taken(&tx, &plan, None, "starts_at").await?;
    let row = insert(&tx, &plan, None).await?;
    let event = Event::new((ObjectKind::Meeting, row.id), "MeetingPlanned", role, now)
        .fact("number", row.number)
        .fact("body", &body.name)
        .fact("starts_at", plan.starts_at.to_rfc3339())
        .fact("place", &plan.place);
    record(&tx, actor, row.id, event, now).await?;
    tx.commit().await?;
    Ok(MeetingId(row.id))
}

/// A body meets once at a time, so the same form sent twice plans one meeting. What was cancelled leaves its moment free.
pub(super) async fn not_taken(tx: &Tx, plan: &MeetingPlan, own: Option<MeetingId>, field: &'static str) -> Result<()> {
    let found = meeting::Entity::find()
        .filter(meeting::Column::OrganizationId.eq(plan.organization.0))
        .filter(meeting::Column::StartsAt.eq(micros(plan.starts_at)))
        .filter(meeting::Column::Stage.ne(MeetingStage::Cancelled.word()));
    let taken = found.all(&tx.tx).await?.into_iter().any(|row| Some(MeetingId(row.id)) != own);
    if taken { Err(FieldErrors::one(field, Problem::Contradiction).into()) } else { Ok(()) }
}

/// Writes the row of a meeting; `second_of` is the one that could not decide.
pub(super) async fn insert(tx: &Tx, plan: &MeetingPlan, second_of: Option<MeetingId>) -> Result<meeting::Model> {
    let last = meeting::Entity::find()
        .filter(meeting::Column::OrganizationId.eq(plan.organization.0))
        .order_by_desc(meeting::Column::Number)
        .one(&tx.tx)
        .await?;
    let next = last.map_or(1, |row| row.number + 1);
    let row = meeting::ActiveModel {
        id: Set(new_id()),
        district_id: Set(tx.district.0),
        organization_id: Set(plan.organization.0),
        number: Set(plan.number.unwrap_or(next)),
        place: Set(plan.place.clone()),
        starts_at: Set(micros(plan.starts_at)),
        note: Set(plan.note.clone()),
        stage: Set(MeetingStage::Planned.word().to_owned()),
        rules: Set(None),
        urgency: Set(None),
        deadline: Set(None),
        invited_at: Set(None),
        opened_at: Set(None),
        closed_at: Set(None),
        quorum: Set(None),
        quorum_state: Set(QuorumState::NotEstablished.word().to_owned()),
        present_at_opening: Set(None),
        current_item: Set(None),
        second_of: Set(second_of.map(|id| id.0)),
        end_reason: Set(String::new()),
        minutes: Set(String::new()),
        minutes_public: Set(String::new()),
        minutes_sent_at: Set(None),
        minutes_approved_at: Set(None),
        minutes_published_at: Set(None),
        minutes_until: Set(None),
        updated_seq: Set(0),
    };
    row.insert(&tx.tx).await.map_err(|error| match Error::from(error) {
        Error::Conflict => FieldErrors::one("number", Problem::Contradiction).into(),
        other => other,
    })
}

/// Changes time, place or sentence of a meeting nobody is invited to yet.
///
/// Who: chair, Quartiersmanagement. Effect: event `MeetingReplanned`. Refusals: `Role`, `WrongStage` after the invitation. The body stays the one
/// it was planned for.
///
/// # Errors
/// [`Error::Invalid`], [`Error::NotFound`].
pub async fn edit_meeting(db: &Db, actor: &Actor, id: MeetingId, plan: &MeetingPlan, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(MeetingStep::DraftAgenda.roles())?;
    let row = load::meeting(&tx.tx, tx.district, id).await?;
    before_invitation(load::stage(&row)?)?;
    if plan.organization.0 != row.organization_id {
        return Err(FieldErrors::one("organization", Problem::Unknown).into());
    }
    let plan = plan.checked(now)?;
    not_taken(&tx, &plan, Some(id), "starts_at").await?;
    let changed = meeting::ActiveModel {
        id: Set(row.id),
        place: Set(plan.place.clone()),
        starts_at: Set(micros(plan.starts_at)),
        note: Set(plan.note.clone()),
        ..Default::default()
    };
    changed.update(&tx.tx).await?;
    let event = Event::new((ObjectKind::Meeting, row.id), "MeetingReplanned", role, now)
        .fact("starts_at", plan.starts_at.to_rfc3339())
        .fact("place", &plan.place);
    record(&tx, actor, row.id, event, now).await?;
    tx.commit().await
}

/// The agenda is still in the making.
pub(super) fn before_invitation(stage: MeetingStage) -> std::result::Result<(), MeetingRefused> {
    match stage {
        MeetingStage::Planned | MeetingStage::AgendaDraft => Ok(()),
        _ => Err(MeetingRefused::WrongStage),
    }
}

/// Cancels a meeting.
///
/// Who: chair, Quartiersmanagement. Effect: stage `cancelled`, its measures are ready for the board again (M7a), everybody who was
/// invited is told, event `MeetingCancelled`. Refusals: `Role`, `WrongStage` once it was opened, `NeedsReason`.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn cancel(db: &Db, actor: &Actor, id: MeetingId, reason: &str, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(MeetingStep::Cancel.roles())?;
    let row = load::meeting(&tx.tx, tx.district, id).await?;
    let from = load::stage(&row)?;
    let context = MeetingContext { reason: !reason.trim().is_empty(), ..MeetingContext::default() };
    let to = from.after(MeetingStep::Cancel, &context)?;
    let items = load::items(&tx.tx, row.id).await?;
    take_measures_off(&tx, actor, &row, &items, reason, now).await?;
    let changed = meeting::ActiveModel {
        id: Set(row.id),
        stage: Set(to.word().to_owned()),
        end_reason: Set(reason.trim().to_owned()),
        ..Default::default()
    };
    changed.update(&tx.tx).await?;
    if from == MeetingStage::Invited {
        tell_everybody(&tx, &row, "meeting_cancelled", &[("reason", reason.trim())], now).await?;
    }
    let event = Event::new((ObjectKind::Meeting, row.id), "MeetingCancelled", role, now).moved(from, to).because("", reason).public();
    record(&tx, actor, row.id, event, now).await?;
    tx.commit().await
}

/// One mail to every member and every deputy of the body.
pub(super) async fn tell_everybody(tx: &Tx, row: &meeting::Model, kind: &str, params: &[(&str, &str)], now: DateTime<Utc>) -> Result<()> {
    let body = organization::Entity::find_by_id(row.organization_id).one(&tx.tx).await?.ok_or(Error::NotFound)?;
    for seat in seats(&tx.tx, row.organization_id, local_day(time(row.starts_at))).await? {
        for (holder, deputy) in seat.member.iter().map(|member| (member, false)).chain(seat.deputy.iter().map(|deputy| (deputy, true))) {
            let Some(email) = &holder.email else { continue };
            let mut mail = Mail::new(kind, email)
                .param("name", &holder.name)
                .param("seat", seat.title())
                .param("deputy", deputy)
                .param("meeting", row.id)
                .param("number", row.number)
                .param("body", &body.name)
                .param("starts_at", time(row.starts_at).to_rfc3339())
                .param("place", &row.place);
            for (key, value) in params {
                mail = mail.param(key, value);
            }
            outbox::put(&tx.tx, Some(tx.district), mail, now).await?;
        }
    }
    Ok(())
}
