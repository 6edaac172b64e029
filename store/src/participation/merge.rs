//! E10 and E10a: two contributions say the same. Neither is deleted, no support is lost, and an author may always have it undone (I4).

use super::author::AuthorKey;
use super::contact::inform_authors_in;
use super::due;
use super::load::{Loaded, load, moved, save};
use super::publish::index;
use crate::Db;
use crate::error::Result;
use crate::search;
use crate::tx::Tx;
use chrono::{DateTime, Utc};
use domain::participation::{Stage, Step, StepContext};
use domain::refusal::StepRefused;
use domain::{Actor, ContributionId, Role};
use sea_orm::ActiveValue::Set;

/// Merges a contribution into another public one.
///
/// Who: Quartiersmanagement. Effect: stage `merged` with a link to the target, found by search only through it, public event
/// `ContributionMerged`, the author learns of it and how to undo it (14 days of silence count as consent). Refusals: `Role`, `WrongStage`,
/// `OwnMatter`; `NoTarget` for itself, for one that is not public or is merged itself.
///
/// # Errors
/// [`crate::Error::NotFound`].
pub async fn merge(db: &Db, actor: &Actor, id: ContributionId, target: ContributionId, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(Step::Merge.roles())?;
    let loaded = load(&tx, actor, id).await?;
    let into = load(&tx, actor, target).await?;
    let fits = id != target && into.is_public() && into.stage != Stage::Merged;
    let to = loaded.stage.after(Step::Merge, &StepContext { target: fits, ..loaded.context() })?;
    let mut row = moved(&loaded, to, None, now);
    row.earlier_stage = Set(Some(loaded.stage.word().to_owned()));
    row.merged_into = Set(Some(target.0));
    save(&tx, row).await?;
    search::remove(&tx, id.0).await?;
    let event = loaded.event("ContributionMerged", role, now).moved(loaded.stage, to).fact("into", &into.row.reference).public();
    tx.append(actor, event, now).await?;
    let params = [("into", into.row.reference.clone()), ("into_title", into.row.public_title.clone())];
    inform_authors_in(&tx, &[id], "contribution_merged", &params, now).await?;
    tx.commit().await
}

/// Undoes a merge.
///
/// Who: Quartiersmanagement. Effect: the exact earlier stage, public event `ContributionUnmerged`. Refusals: `Role`, `WrongStage`, `OwnMatter`.
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
    by.counted(db, now).await?;
    let tx = db.begin_write(actor.district).await?;
    let author = by.open(db, &tx, actor, Step::Object).await?;
    if author.loaded.stage != Stage::Merged {
        return Err(StepRefused::WrongStage.into());
    }
    apart(&tx, actor, &author.loaded, (author.role, true), now).await?;
    tx.commit().await
}

async fn apart(tx: &Tx, actor: &Actor, loaded: &Loaded, (role, by_author): (Role, bool), now: DateTime<Utc>) -> Result<()> {
    let own_matter = loaded.own && !by_author;
    let to = loaded.stage.after(Step::Unmerge, &StepContext { own_matter, ..loaded.context() })?;
    let mut row = moved(loaded, to, Some(due::decided(now)), now);
    row.earlier_stage = Set(None);
    row.merged_into = Set(None);
    let row = save(tx, row).await?;
    index(tx, &row).await?;
    let event = loaded.event("ContributionUnmerged", role, now).moved(loaded.stage, to).fact("by_author", if by_author { "yes" } else { "no" }).public();
    tx.append(actor, event, now).await.map(|_| ())
}
