//! Vorschläge: what takes something away from people is proposed by one person and confirmed by another (`decisions.md` 5).

use crate::entity::{contribution, measure_contribution, proposal};
use crate::error::{Error, Result, known};
use crate::tx::{Tx, micros, new_id};
use chrono::{DateTime, Utc};
use domain::events::{Event, ObjectKind};
use domain::moderation::{ProposalAction, may_confirm};
use domain::refusal::StepRefused;
use domain::{AccountId, Actor, ProposalId, Refusal, Role, participation, projects};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, PaginatorTrait, QueryFilter};
use uuid::Uuid;

/// A proposal that somebody just decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Decided {
    /// What it is about.
    pub object: ObjectKind,
    /// Which one.
    pub object_id: Uuid,
    /// What was proposed.
    pub action: ProposalAction,
    /// Reason code.
    pub reason: String,
    /// Sentence.
    pub note: String,
    /// Role in which the second person acted.
    pub role: Role,
}

const fn roles(action: ProposalAction) -> &'static [Role] {
    match action {
        ProposalAction::Withhold => participation::Step::Withhold.roles(),
        ProposalAction::NotTakeUp => participation::Step::NotTakeUp.roles(),
        ProposalAction::NotPursue => projects::Step::NotPursue.roles(),
        ProposalAction::RefuseGrant => projects::Step::RefuseGrant.roles(),
    }
}

/// The second person may always be the review person from outside the office.
const fn second_roles(action: ProposalAction) -> &'static [Role] {
    match action {
        ProposalAction::Withhold | ProposalAction::NotTakeUp => &[Role::ReviewPerson, Role::Manager, Role::Moderator],
        ProposalAction::NotPursue | ProposalAction::RefuseGrant => &[Role::ReviewPerson, Role::Manager, Role::AdministrationLiaison],
    }
}

const fn proposed(action: ProposalAction) -> &'static str {
    match action {
        ProposalAction::Withhold => "WithholdProposed",
        ProposalAction::NotTakeUp => "NotTakeUpProposed",
        ProposalAction::NotPursue => "NotPursueProposed",
        ProposalAction::RefuseGrant => "RefuseGrantProposed",
    }
}

const fn declined(action: ProposalAction) -> &'static str {
    match action {
        ProposalAction::Withhold => "WithholdDeclined",
        ProposalAction::NotTakeUp => "NotTakeUpDeclined",
        ProposalAction::NotPursue => "NotPursueDeclined",
        ProposalAction::RefuseGrant => "RefuseGrantDeclined",
    }
}

/// Puts a proposal before a second person.
///
/// Who: whoever may take the step itself. Effect: one open proposal, event `…Proposed` (never public); the object stays as it is.
/// Refusals: `Role`, `NeedsReason`, `OwnMatter`; `Conflict` while the same is already proposed.
#[allow(clippy::too_many_arguments, reason = "each of them is one column of the proposal")]
pub(crate) async fn propose(
    tx: &Tx,
    actor: &Actor,
    object: ObjectKind,
    id: Uuid,
    action: ProposalAction,
    reason: &str,
    note: &str,
    now: DateTime<Utc>,
) -> Result<ProposalId> {
    let role = actor.acting_as(roles(action))?;
    let account = actor.account.ok_or(Refusal::Role)?;
    if reason.trim().is_empty() || note.trim().is_empty() {
        return Err(StepRefused::NeedsReason.into());
    }
    if own_matter(tx, actor, object, id).await? {
        return Err(StepRefused::OwnMatter.into());
    }
    let open = proposal::Entity::find()
        .filter(proposal::Column::DistrictId.eq(tx.district.0))
        .filter(proposal::Column::ObjectId.eq(id))
        .filter(proposal::Column::Action.eq(action.word()))
        .filter(proposal::Column::DecidedAt.is_null());
    if open.count(&tx.tx).await? > 0 {
        return Err(Error::Conflict);
    }
    let row = proposal::ActiveModel {
        id: Set(new_id()),
        district_id: Set(tx.district.0),
        object: Set(object.word().to_owned()),
        object_id: Set(id),
        action: Set(action.word().to_owned()),
        reason: Set(reason.trim().to_owned()),
        note: Set(note.trim().to_owned()),
        proposed_by: Set(account.0),
        proposed_at: Set(micros(now)),
        decided_by: Set(None),
        decided_at: Set(None),
        confirmed: Set(None),
    };
    let row = row.insert(&tx.tx).await?;
    tx.append(actor, Event::new((object, id), proposed(action), role, now).because(reason, note), now).await?;
    Ok(ProposalId(row.id))
}

/// Confirms or declines a proposal. The caller takes the step and writes its event when it was confirmed.
///
/// Who: a second, different person without a stake (I2); declining is open to the proposer too. Effect: the proposal is decided,
/// event `…Declined` when it was declined. Refusals: `Role`, `SamePerson`, `OwnMatter`, `AlreadyDecided`; `NotFound` for another district's.
pub(crate) async fn take_decision(tx: &Tx, actor: &Actor, id: ProposalId, confirm: bool, now: DateTime<Utc>) -> Result<Decided> {
    let row = proposal::Entity::find_by_id(id.0)
        .filter(proposal::Column::DistrictId.eq(tx.district.0))
        .one(&tx.tx)
        .await?
        .ok_or(Error::NotFound)?;
    let action = known(ProposalAction::from_word(&row.action), "proposal action")?;
    let object = known(ObjectKind::from_word(&row.object), "proposal object")?;
    let role = actor.acting_as(second_roles(action))?;
    let account = actor.account.ok_or(Refusal::Role)?;
    if row.decided_at.is_some() {
        return Err(StepRefused::AlreadyDecided.into());
    }
    let own = own_matter(tx, actor, object, row.object_id).await?;
    if confirm {
        may_confirm(Some(AccountId(row.proposed_by)), Some(account), own)?;
    } else if own {
        return Err(StepRefused::OwnMatter.into());
    }
    let decided = Decided { object, object_id: row.object_id, action, reason: row.reason.clone(), note: row.note.clone(), role };
    let mut row: proposal::ActiveModel = row.into();
    row.decided_by = Set(Some(account.0));
    row.decided_at = Set(Some(micros(now)));
    row.confirmed = Set(Some(confirm));
    row.update(&tx.tx).await?;
    if !confirm {
        tx.append(actor, Event::new((object, decided.object_id), declined(action), role, now), now).await?;
    }
    Ok(decided)
}

/// The person wrote the contribution, or one that led to the measure (I2).
pub(crate) async fn own_matter(tx: &Tx, actor: &Actor, object: ObjectKind, id: Uuid) -> Result<bool> {
    let Some(account) = actor.account else { return Ok(false) };
    let contributions = match object {
        ObjectKind::Contribution => vec![id],
        ObjectKind::Measure => linked(&tx.tx, id).await?,
        _ => return Ok(false),
    };
    let own = contribution::Entity::find()
        .filter(contribution::Column::DistrictId.eq(tx.district.0))
        .filter(contribution::Column::Id.is_in(contributions))
        .filter(contribution::Column::AccountId.eq(account.0));
    Ok(own.count(&tx.tx).await? > 0)
}

async fn linked(conn: &impl ConnectionTrait, measure: Uuid) -> Result<Vec<Uuid>> {
    let rows = measure_contribution::Entity::find().filter(measure_contribution::Column::MeasureId.eq(measure)).all(conn).await?;
    Ok(rows.into_iter().map(|row| row.contribution_id).collect())
}

/// The person proposed or confirmed an earlier decision about the object: somebody else decides on the objection (E7).
pub(crate) async fn involved(tx: &Tx, actor: &Actor, object_id: Uuid) -> Result<bool> {
    let Some(account) = actor.account else { return Ok(true) };
    let decided = proposal::Entity::find()
        .filter(proposal::Column::DistrictId.eq(tx.district.0))
        .filter(proposal::Column::ObjectId.eq(object_id))
        .filter(proposal::Column::Confirmed.eq(true))
        .filter(proposal::Column::ProposedBy.eq(account.0).or(proposal::Column::DecidedBy.eq(account.0)));
    Ok(decided.count(&tx.tx).await? > 0)
}
