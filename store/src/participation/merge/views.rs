//! Ein Vorschlag zum Zusammenführen, as an author reads it and as the office follows it.

use crate::Db;
use crate::entity::{contribution, merge_consent, merge_proposal};
use crate::error::{Error, Result, known};
use crate::keys::token_hash;
use crate::tx::time;
use chrono::{DateTime, Utc};
use domain::participation::MergeState;
use domain::refusal::SignInRefused;
use domain::{ContributionId, DistrictId, MergeProposalId};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

/// One of the two contributions, as everybody may read it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MergeSide {
    /// Reference.
    pub reference: String,
    /// Public title.
    pub title: String,
    /// Public text.
    pub text: String,
}

/// A proposal as an author reads it who was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MergeAsked {
    /// Id.
    pub id: MergeProposalId,
    /// State.
    pub state: MergeState,
    /// Until when silence is no consent yet.
    pub due_at: DateTime<Utc>,
    /// What this author said.
    pub agrees: Option<bool>,
    /// When this author said it; `None` while nobody said anything.
    pub answered_at: Option<DateTime<Utc>>,
    /// The contribution this author wrote.
    pub own: MergeSide,
    /// The one it is about to go on with; `None` when it is hidden by now.
    pub other: Option<MergeSide>,
}

/// A proposal as the office follows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MergeView {
    /// Id.
    pub id: MergeProposalId,
    /// The other contribution: id, reference, title.
    pub other: (ContributionId, String, String),
    /// Until when the authors have time.
    pub due_at: DateTime<Utc>,
    /// Authors asked.
    pub asked: usize,
    /// Authors who agreed, or whom nobody can ask.
    pub agreed: usize,
    /// The author of this contribution has not answered yet.
    pub waits_for_author: bool,
}

/// The proposal behind a mailed link.
///
/// Who: whoever has the link. Refusals: `LinkOver` when the link is not ours.
///
/// # Errors
/// [`Error::Refused`].
pub async fn merge_by_link(db: &Db, district: DistrictId, token: &str) -> Result<MergeAsked> {
    let consent = merge_consent::Entity::find().filter(merge_consent::Column::TokenHash.eq(token_hash(token))).one(&db.read).await?;
    let consent = consent.ok_or(SignInRefused::LinkOver)?;
    let proposal = merge_proposal::Entity::find_by_id(consent.proposal_id)
        .filter(merge_proposal::Column::DistrictId.eq(district.0))
        .one(&db.read)
        .await?
        .ok_or(SignInRefused::LinkOver)?;
    view(&db.read, consent, proposal).await
}

/// What the author of a contribution is asked, or was asked about what is merged now; oldest first.
pub(in crate::participation) async fn asked_of(conn: &impl ConnectionTrait, contribution: Uuid) -> Result<Vec<MergeAsked>> {
    let consents = merge_consent::Entity::find().filter(merge_consent::Column::ContributionId.eq(contribution)).all(conn).await?;
    if consents.is_empty() {
        return Ok(vec![]);
    }
    let proposals = merge_proposal::Entity::find()
        .filter(merge_proposal::Column::Id.is_in(consents.iter().map(|consent| consent.proposal_id)))
        .filter(merge_proposal::Column::State.is_in([MergeState::Proposed.word(), MergeState::Merged.word()]))
        .order_by_asc(merge_proposal::Column::ProposedAt)
        .all(conn)
        .await?;
    let mut views = vec![];
    for proposal in proposals {
        if let Some(consent) = consents.iter().find(|consent| consent.proposal_id == proposal.id) {
            views.push(view(conn, consent.clone(), proposal).await?);
        }
    }
    Ok(views)
}

async fn view(conn: &impl ConnectionTrait, consent: merge_consent::Model, proposal: merge_proposal::Model) -> Result<MergeAsked> {
    let ids = [consent.contribution_id, proposal.contribution_id, proposal.target_id];
    let rows = contribution::Entity::find().filter(contribution::Column::Id.is_in(ids)).all(conn).await?;
    let of = |id: Uuid| rows.iter().find(|row| row.id == id);
    let side = |row: &contribution::Model| MergeSide {
        reference: row.reference.clone(),
        title: row.public_title.clone(),
        text: row.public_text.clone(),
    };
    // Whose words already stand in one of the two is told of the one they stand in.
    let other = if consent.contribution_id == proposal.target_id { proposal.contribution_id } else { proposal.target_id };
    Ok(MergeAsked {
        id: MergeProposalId(proposal.id),
        state: known(MergeState::from_word(&proposal.state), "state of a merge")?,
        due_at: time(proposal.due_at),
        agrees: consent.agrees,
        answered_at: consent.answered_at.map(time),
        own: of(consent.contribution_id).map(side).ok_or(Error::NotFound)?,
        other: of(other).filter(|row| row.published_at.is_some()).map(side),
    })
}

/// The open proposals about a contribution, from either side.
pub(in crate::participation) async fn merges_about(conn: &impl ConnectionTrait, id: Uuid) -> Result<Vec<MergeView>> {
    let proposals = merge_proposal::Entity::find()
        .filter(merge_proposal::Column::State.eq(MergeState::Proposed.word()))
        .filter(merge_proposal::Column::ContributionId.eq(id).or(merge_proposal::Column::TargetId.eq(id)))
        .order_by_asc(merge_proposal::Column::ProposedAt)
        .all(conn)
        .await?;
    let mut views = vec![];
    for proposal in proposals {
        let consents = merge_consent::Entity::find().filter(merge_consent::Column::ProposalId.eq(proposal.id)).all(conn).await?;
        let other = if proposal.contribution_id == id { proposal.target_id } else { proposal.contribution_id };
        let other = contribution::Entity::find_by_id(other).one(conn).await?.ok_or(Error::NotFound)?;
        views.push(MergeView {
            id: MergeProposalId(proposal.id),
            other: (ContributionId(other.id), other.reference, other.public_title),
            due_at: time(proposal.due_at),
            asked: consents.len(),
            agreed: consents.iter().filter(|consent| consent.agrees == Some(true)).count(),
            waits_for_author: consents.iter().any(|consent| consent.contribution_id == id && consent.agrees.is_none()),
        });
    }
    Ok(views)
}
