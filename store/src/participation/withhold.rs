//! E6 and E6a: a contribution is not shown, or not shown any more. One person proposes it, a second one confirms (`decisions.md` 5).

use super::contact::inform_authors_in;
use super::load::{load, moved, profile, save};
use super::objection::months_after;
use crate::Db;
use crate::error::{Error, Result};
use crate::moderation::{Decided, propose, take_decision};
use crate::search;
use crate::tx::Tx;
use chrono::{DateTime, Utc};
use domain::events::ObjectKind;
use domain::moderation::{ProposalAction, WithholdReason};
use domain::participation::{Step, StepContext};
use domain::time::local_day;
use domain::{Actor, ContributionId, FieldErrors, ProposalId};
use sea_orm::ActiveValue::Set;

/// Characters of a reason: enough for a fair one, too few for a lecture.
pub(super) const REASON_MAX: u32 = 1000;

/// Proposes not to show a contribution. What everybody sees does not change.
///
/// Who: moderation, Quartiersmanagement, review person. Effect: one open proposal, event `WithholdProposed`. Refusals: `Role`, `WrongStage`,
/// `OwnMatter`; `Conflict` while it is already proposed.
///
/// # Errors
/// [`Error::Invalid`] without a sentence that explains it to the author (I1).
pub async fn propose_withhold(db: &Db, actor: &Actor, id: ContributionId, reason: WithholdReason, note: &str, now: DateTime<Utc>) -> Result<ProposalId> {
    let tx = db.begin_write(actor.district).await?;
    actor.acting_as(Step::Withhold.roles())?;
    let loaded = load(&tx, actor, id).await?;
    loaded.stage.after(Step::Withhold, &StepContext { reason: true, second_person: true, ..loaded.context() })?;
    let mut errors = FieldErrors::new();
    let note = errors.text("note", note, 10, REASON_MAX);
    errors.or(())?;
    let proposal = propose(&tx, actor, ObjectKind::Contribution, id.0, ProposalAction::Withhold, reason.word(), &note, now).await?;
    tx.commit().await?;
    Ok(proposal)
}

/// Confirms that a contribution is not shown.
///
/// Who: a second, different person. Effect: stage `withheld`, out of lists and search, event `ContributionWithheld` (never public), the author gets
/// the reasons and learns until when to object. Refusals: `Role`, `SamePerson`, `OwnMatter`, `AlreadyDecided`, `WrongStage`.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn confirm_withhold(db: &Db, actor: &Actor, proposal: ProposalId, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let decided = decide(&tx, actor, proposal, ProposalAction::Withhold, true, now).await?;
    let id = ContributionId(decided.object_id);
    let loaded = load(&tx, actor, id).await?;
    let to = loaded.stage.after(Step::Withhold, &StepContext { reason: true, second_person: true, ..loaded.context() })?;
    let mut row = moved(&loaded, to, None, now);
    row.published_at = Set(None);
    row.earlier_stage = Set(Some(loaded.stage.word().to_owned()));
    save(&tx, row).await?;
    search::remove(&tx, id.0).await?;
    let event = loaded.event("ContributionWithheld", decided.role, now).moved(loaded.stage, to).because(&decided.reason, &decided.note);
    tx.append(actor, event, now).await?;
    let until = local_day(months_after(now, profile(&tx).await?.way.objection_months));
    let params = [("reason", decided.reason), ("note", decided.note), ("until", until.to_string())];
    inform_authors_in(&tx, &[id], "contribution_withheld", &params, now).await?;
    tx.commit().await
}

/// Declines: the contribution stays as it is.
///
/// Who: a second person, or the proposer who thought better of it. Effect: event `WithholdDeclined`. Refusals: `Role`, `OwnMatter`, `AlreadyDecided`.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn decline_withhold(db: &Db, actor: &Actor, proposal: ProposalId, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    decide(&tx, actor, proposal, ProposalAction::Withhold, false, now).await?;
    tx.commit().await
}

/// Decides a proposal about a contribution; one about something else is not found here.
pub(super) async fn decide(tx: &Tx, actor: &Actor, proposal: ProposalId, action: ProposalAction, confirm: bool, now: DateTime<Utc>) -> Result<Decided> {
    let decided = take_decision(tx, actor, proposal, confirm, now).await?;
    if decided.object == ObjectKind::Contribution && decided.action == action { Ok(decided) } else { Err(Error::NotFound) }
}
