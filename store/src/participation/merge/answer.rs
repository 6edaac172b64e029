//! What an author says to a merge: by the mailed link, by the receipt code, or through the office.

use super::super::author::AuthorKey;
use super::super::contact::inform_authors_in;
use super::super::load::load;
use super::apart::apart;
use super::settle;
use crate::Db;
use crate::entity::{merge_consent, merge_proposal};
use crate::error::{Error, Result, known};
use crate::keys::token_hash;
use crate::tx::{Tx, micros};
use chrono::{DateTime, Utc};
use domain::participation::{MergeState, Step};
use domain::refusal::{SignInRefused, StepRefused};
use domain::{Actor, ContributionId, MergeProposalId, Role};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter};

/// How somebody shows that they were asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MergeKey {
    /// As the author of one of the contributions.
    Author(AuthorKey, MergeProposalId),
    /// By the token of the mailed link.
    Link(String),
}

/// Who answers, and through whom.
struct Asked {
    consent: merge_consent::Model,
    proposal: merge_proposal::Model,
    role: Role,
    on_behalf: bool,
}

/// Agrees to a merge or objects to it; objecting is possible at any time, also long after it was done (`decisions.md` 4).
///
/// Who: each author who was asked; the office on an author's behalf. Effect: the answer, event `MergeAnswered`. Consent of everybody completes the
/// merge; an objection ends the proposal, and takes apart what was merged already. Saying the same twice changes nothing. Refusals: `LinkOver`,
/// `AlreadyDecided` when the proposal is over, [`domain::refusal::CodeRefused`].
///
/// # Errors
/// [`Error::NotFound`] for who was not asked.
pub async fn answer_merge(db: &Db, actor: &Actor, by: &MergeKey, agrees: bool, now: DateTime<Utc>) -> Result<MergeState> {
    if let MergeKey::Author(key, _) = by {
        key.counted(db, actor.district, now).await?;
    }
    let tx = db.begin_write(actor.district).await?;
    let asked = asked(db, &tx, actor, by, now).await?;
    let state = known(MergeState::from_word(&asked.proposal.state), "state of a merge")?;
    if !matches!(state, MergeState::Proposed | MergeState::Merged) {
        return if asked.consent.agrees == Some(agrees) { Ok(state) } else { Err(StepRefused::AlreadyDecided.into()) };
    }
    if state == MergeState::Merged && agrees {
        return Ok(state);
    }
    note(&tx, actor, &asked, agrees, now).await?;
    let state = if state == MergeState::Proposed {
        settle(&tx, (&Actor::system(tx.district), Role::System), asked.proposal, now).await?
    } else {
        take_apart(&tx, actor, &asked, now).await?
    };
    tx.commit().await?;
    Ok(state)
}

async fn take_apart(tx: &Tx, actor: &Actor, asked: &Asked, now: DateTime<Utc>) -> Result<MergeState> {
    let source = load(tx, actor, ContributionId(asked.proposal.contribution_id)).await?;
    apart(tx, actor, &source, (asked.role, true), now).await?;
    inform_authors_in(tx, &[source.id(), ContributionId(asked.proposal.target_id)], "merge_declined", &[], now).await?;
    Ok(MergeState::Undone)
}

async fn note(tx: &Tx, actor: &Actor, asked: &Asked, agrees: bool, now: DateTime<Utc>) -> Result<()> {
    let loaded = load(tx, actor, ContributionId(asked.consent.contribution_id)).await?;
    let mut consent: merge_consent::ActiveModel = asked.consent.clone().into();
    consent.agrees = Set(Some(agrees));
    consent.answered_at = Set(Some(micros(now)));
    consent.update(&tx.tx).await?;
    let mut event = loaded.event("MergeAnswered", asked.role, now).fact("agrees", if agrees { "yes" } else { "no" });
    if asked.on_behalf {
        event = event.fact("on_behalf", "yes");
    }
    tx.append(actor, event, now).await.map(|_| ())
}

async fn asked(db: &Db, tx: &Tx, actor: &Actor, by: &MergeKey, now: DateTime<Utc>) -> Result<Asked> {
    let (found, role, on_behalf) = match by {
        MergeKey::Author(key, proposal) => {
            let author = key.open(db, tx, actor, (Step::Object, now)).await?;
            let found = merge_consent::Entity::find()
                .filter(merge_consent::Column::ProposalId.eq(proposal.0))
                .filter(merge_consent::Column::ContributionId.eq(author.loaded.row.id));
            (found.one(&tx.tx).await?.ok_or(Error::NotFound)?, author.role, author.on_behalf)
        }
        MergeKey::Link(token) => {
            let found = merge_consent::Entity::find().filter(merge_consent::Column::TokenHash.eq(token_hash(token)));
            (found.one(&tx.tx).await?.ok_or(SignInRefused::LinkOver)?, Role::Resident, false)
        }
    };
    let proposal = merge_proposal::Entity::find_by_id(found.proposal_id)
        .filter(merge_proposal::Column::DistrictId.eq(tx.district.0))
        .one(&tx.tx)
        .await?
        .ok_or(SignInRefused::LinkOver)?;
    Ok(Asked { consent: found, proposal, role, on_behalf })
}
