//! E10 and E10a: two contributions say the same. Their authors are asked first, neither is deleted, no support is lost, and an author may
//! always have it undone (I4, `decisions.md` 4). Supporters are told, and each may stay with the earlier one.

mod answer;
mod apart;
mod supporters;
mod views;

pub use answer::{MergeKey, answer_merge};
pub(super) use apart::release_merged;
pub use apart::{object_to_merge, unmerge};
use supporters::tell_supporters;
pub use supporters::{SupporterKey, SupporterTold, answer_as_supporter, supporter_by_link};
pub use views::{MergeAsked, MergeView, merge_by_link};
pub(super) use views::{asked_of, merges_about};

use super::contact::{has_channel, inform, inform_authors_in, with_merged};
use super::load::{load, moved, save};
use super::support::retally_in;
use crate::Db;
use crate::entity::{contribution, merge_consent, merge_proposal};
use crate::error::{Error, Result};
use crate::keys::{token, token_hash};
use crate::search;
use crate::tx::{Tx, micros, new_id};
use chrono::{DateTime, TimeDelta, Utc};
use domain::participation::{ContactWish, MERGE_DAYS, MergeState, Stage, Step, StepContext};
use domain::time::local_day;
use domain::{Actor, ContributionId, DistrictId, Refusal, Role};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

/// Proposes to merge a contribution into another public one.
///
/// Who: Quartiersmanagement. Effect: event `MergeProposed`; the authors of both, and of those merged into them, are asked by the channel each of them
/// chose. Silence for 14 days, or no channel, counts as consent; where nobody can be asked both go on together at once. Nothing public changes
/// before. Refusals: `Role`, `WrongStage`, `OwnMatter`; `NoTarget` for itself, for one that is not public or is merged itself; `Conflict` while
/// it is already proposed.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn propose_merge(db: &Db, actor: &Actor, id: ContributionId, target: ContributionId, now: DateTime<Utc>) -> Result<MergeState> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(Step::Merge.roles())?;
    let account = actor.account.ok_or(Refusal::Role)?;
    let loaded = load(&tx, actor, id).await?;
    let into = load(&tx, actor, target).await?;
    let fits = id != target && into.is_public() && into.stage != Stage::Merged;
    loaded.stage.after(Step::Merge, &StepContext { target: fits, ..loaded.context() })?;
    if waiting_for(&tx, id).await?.is_some() {
        return Err(Error::Conflict);
    }
    let proposal = merge_proposal::ActiveModel {
        id: Set(new_id()),
        district_id: Set(tx.district.0),
        contribution_id: Set(id.0),
        target_id: Set(target.0),
        state: Set(MergeState::Proposed.word().to_owned()),
        proposed_by: Set(account.0),
        proposed_at: Set(micros(now)),
        due_at: Set(micros(now + TimeDelta::days(MERGE_DAYS))),
        decided_at: Set(None),
        earlier_since: Set(None),
        earlier_due_at: Set(None),
    };
    let proposal = proposal.insert(&tx.tx).await?;
    let event = loaded.event("MergeProposed", role, now).fact("into", &into.row.reference);
    tx.append(actor, event, now).await?;
    ask(&tx, &proposal, (&loaded.row, &into.row), now).await?;
    let state = settle(&tx, (actor, role), proposal, now).await?;
    tx.commit().await?;
    Ok(state)
}

/// Completes the merges whose authors kept silent for 14 days. Gives how many.
///
/// Who: the system. Effect: as the consent of everybody; what meanwhile went another way lapses with event `MergeLapsed`.
///
/// # Errors
/// [`Error::Database`].
pub async fn complete_merges(db: &Db, district: DistrictId, now: DateTime<Utc>) -> Result<u64> {
    let due = merge_proposal::Entity::find()
        .filter(merge_proposal::Column::DistrictId.eq(district.0))
        .filter(merge_proposal::Column::State.eq(MergeState::Proposed.word()))
        .filter(merge_proposal::Column::DueAt.lte(micros(now)))
        .order_by_asc(merge_proposal::Column::ProposedAt);
    if due.clone().one(&db.read).await?.is_none() {
        return Ok(0);
    }
    let tx = db.begin_write(district).await?;
    let system = Actor::system(district);
    let mut done = 0;
    for proposal in due.all(&tx.tx).await? {
        settle(&tx, (&system, Role::System), proposal, now).await?;
        done += 1;
    }
    tx.commit().await?;
    Ok(done)
}

/// The proposal about a contribution that still waits for its authors.
pub(super) async fn waiting_for(tx: &Tx, id: ContributionId) -> Result<Option<merge_proposal::Model>> {
    in_state(tx, id, MergeState::Proposed).await
}

/// The newest proposal of a contribution in this state.
async fn in_state(tx: &Tx, id: ContributionId, state: MergeState) -> Result<Option<merge_proposal::Model>> {
    let found = merge_proposal::Entity::find()
        .filter(merge_proposal::Column::ContributionId.eq(id.0))
        .filter(merge_proposal::Column::State.eq(state.word()))
        .order_by_desc(merge_proposal::Column::ProposedAt);
    Ok(found.one(&tx.tx).await?)
}

/// Asks every author by the channel of their own. Who left none is told by the receipt code's page and counts as agreeing.
async fn ask(
    tx: &Tx,
    proposal: &merge_proposal::Model,
    (one, other): (&contribution::Model, &contribution::Model),
    now: DateTime<Utc>,
) -> Result<()> {
    for row in with_merged(&tx.tx, tx.district, &[ContributionId(one.id), ContributionId(other.id)]).await? {
        let token = token();
        let reachable = has_channel(&row, now);
        let consent = merge_consent::ActiveModel {
            id: Set(new_id()),
            proposal_id: Set(proposal.id),
            contribution_id: Set(row.id),
            token_hash: Set(token_hash(&token)),
            agrees: Set((!reachable).then_some(true)),
            answered_at: Set(None),
        };
        consent.insert(&tx.tx).await?;
        let until = local_day(now + TimeDelta::days(MERGE_DAYS)).to_string();
        let with = if row.id == other.id { one } else { other };
        let mut params = vec![("with", with.reference.clone()), ("with_title", with.public_title.clone()), ("until", until)];
        // A call or a letter tells of the receipt code; the link is for mails only.
        let by_mail = row.contact == ContactWish::Mail.word();
        if by_mail {
            params.push(("token", token));
        }
        inform(tx, &row, if by_mail { "merge_proposed" } else { "merge_asked" }, &params, now).await?;
    }
    Ok(())
}

/// Looks at the answers and does what they lead to.
async fn settle(tx: &Tx, by: (&Actor, Role), proposal: merge_proposal::Model, now: DateTime<Utc>) -> Result<MergeState> {
    let consents = merge_consent::Entity::find().filter(merge_consent::Column::ProposalId.eq(proposal.id)).all(&tx.tx).await?;
    let answers: Vec<Option<bool>> = consents.iter().map(|consent| consent.agrees).collect();
    match MergeState::of_answers(&answers, proposal.due_at <= micros(now)) {
        MergeState::Merged => complete(tx, by, proposal, now).await,
        MergeState::Declined => {
            let (id, target) = (ContributionId(proposal.contribution_id), ContributionId(proposal.target_id));
            let loaded = load(tx, by.0, id).await?;
            tx.append(by.0, loaded.event("MergeDeclined", by.1, now), now).await?;
            close(tx, proposal, MergeState::Declined, now).await?;
            inform_authors_in(tx, &[id, target], "merge_declined", &[], now).await?;
            Ok(MergeState::Declined)
        }
        waiting => Ok(waiting),
    }
}

/// Both go on together: stage `merged` with a link to the target, found by search only through it, public event `ContributionMerged`; authors and
/// supporters are told.
async fn complete(tx: &Tx, (actor, role): (&Actor, Role), proposal: merge_proposal::Model, now: DateTime<Utc>) -> Result<MergeState> {
    let id = ContributionId(proposal.contribution_id);
    let loaded = load(tx, actor, id).await?;
    let into = load(tx, actor, ContributionId(proposal.target_id)).await?;
    let fits = into.is_public() && into.stage != Stage::Merged;
    let context = StepContext { target: fits, own_matter: false, ..loaded.context() };
    let Ok(to) = loaded.stage.after(Step::Merge, &context) else {
        tx.append(actor, loaded.event("MergeLapsed", role, now), now).await?;
        close(tx, proposal, MergeState::Lapsed, now).await?;
        return Ok(MergeState::Lapsed);
    };
    let mut row = moved(&loaded, to, None, now);
    row.earlier_stage = Set(Some(loaded.stage.word().to_owned()));
    row.merged_into = Set(Some(into.row.id));
    save(tx, row).await?;
    search::remove(tx, id.0).await?;
    let mut proposal: merge_proposal::ActiveModel = proposal.into();
    proposal.earlier_since = Set(Some(loaded.row.stage_since));
    proposal.earlier_due_at = Set(loaded.row.due_at);
    proposal.state = Set(MergeState::Merged.word().to_owned());
    proposal.decided_at = Set(Some(micros(now)));
    let proposal = proposal.update(&tx.tx).await?;
    let event = loaded.event("ContributionMerged", role, now).moved(loaded.stage, to).fact("into", &into.row.reference).public();
    tx.append(actor, event, now).await?;
    let params = [("into", into.row.reference.clone()), ("into_title", into.row.public_title.clone())];
    inform_authors_in(tx, &[id], "contribution_merged", &params, now).await?;
    tell_supporters(tx, &proposal, &loaded, &into, now).await?;
    retally_in(tx, id).await?;
    Ok(MergeState::Merged)
}

async fn close(tx: &Tx, proposal: merge_proposal::Model, state: MergeState, now: DateTime<Utc>) -> Result<()> {
    let mut proposal: merge_proposal::ActiveModel = proposal.into();
    proposal.state = Set(state.word().to_owned());
    proposal.decided_at = Set(Some(micros(now)));
    proposal.update(&tx.tx).await?;
    Ok(())
}

#[cfg(test)]
mod property_tests;
#[cfg(test)]
mod tests;
