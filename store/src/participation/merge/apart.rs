//! E10a: undoing a merge restores exactly what was there before, dates included (I4).

use super::super::author::AuthorKey;
use super::super::contact::inform_authors_in;
use super::super::load::{Loaded, load, moved, profile, save};
use super::super::publish::index;
use super::super::support::retally_in;
use super::{close, in_state};
use crate::Db;
use crate::entity::contribution;
use crate::error::Result;
use crate::tx::{Tx, micros};
use chrono::{DateTime, Utc};
use domain::participation::{MergeState, Stage, Step, StepContext};
use domain::refusal::StepRefused;
use domain::{Actor, ContributionId, Role};
use sea_orm::ActiveValue::Set;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

/// Undoes a merge.
///
/// Who: Quartiersmanagement. Effect: the exact earlier state, public event `ContributionUnmerged`. Refusals: `Role`, `WrongStage`, `OwnMatter`.
///
/// # Errors
/// [`crate::Error::NotFound`].
pub async fn unmerge(db: &Db, actor: &Actor, id: ContributionId, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(Step::Unmerge.roles())?;
    let loaded = load(&tx, actor, id).await?;
    apart(&tx, actor, &loaded, (role, false), now).await?;
    tx.commit().await
}

/// Undoes a merge because the author wants it, at any time and without giving a reason (`decisions.md` 4).
///
/// Who: the author; the office on the author's behalf. Effect: as [`unmerge`]. Refusals: `WrongStage`, [`domain::refusal::CodeRefused`].
///
/// # Errors
/// [`crate::Error::NotFound`].
pub async fn object_to_merge(db: &Db, actor: &Actor, by: &AuthorKey, now: DateTime<Utc>) -> Result<()> {
    by.counted(db, actor.district, now).await?;
    let tx = db.begin_write(actor.district).await?;
    let author = by.open(db, &tx, actor, (Step::Object, now)).await?;
    if author.loaded.stage != Stage::Merged {
        return Err(StepRefused::WrongStage.into());
    }
    apart(&tx, actor, &author.loaded, (author.role, true), now).await?;
    tx.commit().await
}

/// Takes everything out of a contribution that nobody reads any more, so that nobody's words vanish with somebody else's; their authors are told.
pub(in crate::participation) async fn release_merged(tx: &Tx, target: ContributionId, now: DateTime<Utc>) -> Result<()> {
    let system = Actor::system(tx.district);
    let inside = contribution::Entity::find()
        .filter(contribution::Column::DistrictId.eq(tx.district.0))
        .filter(contribution::Column::MergedInto.eq(target.0))
        .all(&tx.tx)
        .await?;
    for row in inside {
        let loaded = Loaded::of(row, &system)?;
        apart(tx, &system, &loaded, (Role::System, false), now).await?;
        inform_authors_in(tx, &[ContributionId(loaded.row.id)], "contribution_unmerged", &[], now).await?;
    }
    Ok(())
}

/// Puts a contribution back where it was, since when it was there and with what the office owed it.
pub(super) async fn apart(tx: &Tx, actor: &Actor, loaded: &Loaded, (role, by_author): (Role, bool), now: DateTime<Utc>) -> Result<()> {
    let own_matter = loaded.own && !by_author;
    let to = loaded.stage.after(Step::Unmerge, &StepContext { own_matter, ..loaded.context() })?;
    let mut row = moved(loaded, to, None, now);
    let proposal = in_state(tx, loaded.id(), MergeState::Merged).await?;
    // One that was merged before its authors were asked has no such record; the office then gets a new date.
    row.stage_since = Set(proposal.as_ref().and_then(|was| was.earlier_since).unwrap_or_else(|| micros(now)));
    row.due_at = Set(match &proposal {
        Some(was) => was.earlier_due_at,
        None => Some(micros(profile(tx).await?.desk.answer_by(loaded.kind, now))),
    });
    row.earlier_stage = Set(None);
    row.merged_into = Set(None);
    let row = save(tx, row).await?;
    index(tx, &row).await?;
    if let Some(proposal) = proposal {
        close(tx, proposal, MergeState::Undone, now).await?;
    }
    let event = loaded
        .event("ContributionUnmerged", role, now)
        .moved(loaded.stage, to)
        .fact("by_author", if by_author { "yes" } else { "no" })
        .public();
    tx.append(actor, event, now).await?;
    // Each of the two stands for its own supporters again.
    for id in [Some(loaded.row.id), loaded.row.merged_into].into_iter().flatten() {
        retally_in(tx, ContributionId(id)).await?;
    }
    Ok(())
}
