//! E10 and E10a: two contributions say the same. Neither is deleted, no support is lost, and an author may always have it undone (I4).

use super::author::AuthorKey;
use super::contact::inform_authors_in;
use super::due;
use super::load::{Loaded, load, moved, save};
use super::publish::index;
use crate::Db;
use crate::entity::contribution;
use crate::error::Result;
use crate::search;
use crate::tx::Tx;
use chrono::{DateTime, Utc};
use domain::participation::{Stage, Step, StepContext};
use domain::refusal::StepRefused;
use domain::{Actor, ContributionId, Role};
use sea_orm::ActiveValue::Set;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

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
    by.counted(db, actor.district, now).await?;
    let tx = db.begin_write(actor.district).await?;
    let author = by.open(db, &tx, actor, Step::Object).await?;
    if author.loaded.stage != Stage::Merged {
        return Err(StepRefused::WrongStage.into());
    }
    apart(&tx, actor, &author.loaded, (author.role, true), now).await?;
    tx.commit().await
}

/// Takes everything out of a contribution that nobody reads any more, so that nobody's words vanish with somebody else's; their authors are told.
pub(super) async fn release_merged(tx: &Tx, target: ContributionId, now: DateTime<Utc>) -> Result<()> {
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

async fn apart(tx: &Tx, actor: &Actor, loaded: &Loaded, (role, by_author): (Role, bool), now: DateTime<Utc>) -> Result<()> {
    let own_matter = loaded.own && !by_author;
    let to = loaded.stage.after(Step::Unmerge, &StepContext { own_matter, ..loaded.context() })?;
    let mut row = moved(loaded, to, Some(due::decided(now)), now);
    row.earlier_stage = Set(None);
    row.merged_into = Set(None);
    let row = save(tx, row).await?;
    index(tx, &row).await?;
    let event = loaded
        .event("ContributionUnmerged", role, now)
        .moved(loaded.stage, to)
        .fact("by_author", if by_author { "yes" } else { "no" })
        .public();
    tx.append(actor, event, now).await.map(|_| ())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
    use super::*;
    use crate::participation::fixture::*;
    use crate::participation::{by_code, confirm_withhold, propose_withhold, public_detail, withdraw};
    use crate::testing::fresh;
    use domain::Refusal;
    use domain::moderation::WithholdReason;
    use domain::refusal::CodeRefused;

    #[tokio::test(flavor = "multi_thread")]
    async fn nobody_vanishes_with_somebody_else() {
        for t in fresh().await {
            let (db, people) = (&t.db, people(&t).await);
            let one = published(db, &people, &by_mail(), "a").await;
            for (n, key) in ["b", "c"].into_iter().enumerate() {
                let target = published(db, &people, &idea(), key).await;
                merge(db, &people.mara, one.id, target.id, monday()).await.unwrap();
                if n == 0 {
                    withdraw(db, &people.amira, &code(&target), monday()).await.unwrap();
                } else {
                    let why = "Nennt eine Nachbarin.";
                    let proposal =
                        propose_withhold(db, &people.selin, target.id, WithholdReason::PersonalData, why, monday()).await.unwrap();
                    confirm_withhold(db, &people.ruth, proposal, monday()).await.unwrap();
                }
                let row = row(db, one.id).await;
                assert_eq!((row.stage.as_str(), row.merged_into, indexed(db).await), ("published", None, 1));
                assert_eq!(param(db, "contribution_unmerged", "title").await, idea().title);
            }
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn merging_hides_nothing_and_can_be_undone_by_the_author() {
        for t in fresh().await {
            let (db, people) = (&t.db, people(&t).await);
            let (one, other) = (published(db, &people, &by_mail(), "a").await, published(db, &people, &idea(), "b").await);
            let as_before = row(db, one.id).await;
            merge(db, &people.mara, one.id, other.id, monday()).await.unwrap();
            let seen = public_detail(db, &people.district, one.reference.as_str()).await.unwrap();
            assert_eq!((seen.stage, seen.merged_into.unwrap().0), (Stage::Merged, other.reference.to_string()));
            assert_eq!(
                public_detail(db, &people.district, other.reference.as_str()).await.unwrap().merged_from[0].0,
                one.reference.to_string()
            );
            assert_eq!((param(db, "contribution_merged", "into").await, indexed(db).await), (other.reference.to_string(), 1));
            object_to_merge(db, &people.amira, &code(&one), monday()).await.unwrap();
            let mut now = row(db, one.id).await;
            (now.stage_since, now.due_at) = (as_before.stage_since, as_before.due_at);
            assert_eq!((now, indexed(db).await), (as_before, 2), "exactly as it was (I4)");
            merge(db, &people.mara, one.id, other.id, monday()).await.unwrap();
            unmerge(db, &people.mara, one.id, monday()).await.unwrap();
            assert_eq!(stage(db, one.id).await, Stage::Published);
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_hidden_target_is_named_to_nobody() {
        for t in fresh().await {
            let (db, people) = (&t.db, people(&t).await);
            let (one, other) = (published(db, &people, &idea(), "a").await, published(db, &people, &idea(), "b").await);
            merge(db, &people.mara, one.id, other.id, monday()).await.unwrap();
            withdraw(db, &people.amira, &code(&other), monday()).await.unwrap();
            assert_eq!(public_detail(db, &people.district, one.reference.as_str()).await.unwrap().merged_into, None);
            assert_eq!(by_code(db, &people.district, &one.code.printed(), "203.0.113.1", monday()).await.unwrap().merged_into, None);
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn every_refusal_leaves_everything_as_it_was() {
        for t in fresh().await {
            let (db, people) = (&t.db, people(&t).await);
            let elsewhere = people_of(db, "gruen", "GT").await;
            let (one, other) = (published(db, &people, &idea(), "a").await, published(db, &people, &idea(), "b").await);
            let unread = sent(db, &people.amira, &idea(), "c").await;
            let own = sent(db, &people.jonas, &idea(), "own").await;
            crate::participation::publish(db, &people.selin, own.id, &as_it_is(&idea()), monday()).await.unwrap();
            let theirs = published(db, &elsewhere, &idea(), "d").await;
            let before = before(db, &people).await;
            for stranger in [&people.amira, &people.vera, &people.selin] {
                refused(merge(db, stranger, one.id, other.id, monday()).await, Refusal::Role);
                refused(unmerge(db, stranger, one.id, monday()).await, Refusal::Role);
            }
            refused(merge(db, &people.mara, one.id, one.id, monday()).await, StepRefused::NoTarget);
            refused(merge(db, &people.mara, one.id, unread.id, monday()).await, StepRefused::NoTarget);
            refused(merge(db, &people.mara, unread.id, one.id, monday()).await, StepRefused::WrongStage);
            refused(merge(db, &people.jonas, own.id, one.id, monday()).await, StepRefused::OwnMatter);
            not_found(merge(db, &people.mara, one.id, theirs.id, monday()).await);
            not_found(merge(db, &elsewhere.mara, one.id, theirs.id, monday()).await);
            refused(unmerge(db, &people.mara, one.id, monday()).await, StepRefused::WrongStage);
            refused(object_to_merge(db, &people.amira, &code(&one), monday()).await, StepRefused::WrongStage);
            refused(object_to_merge(db, &elsewhere.amira, &code(&one), monday()).await, CodeRefused::Unknown);
            assert_eq!(super::super::fixture::before(db, &people).await, before);
            merge(db, &people.mara, one.id, other.id, monday()).await.unwrap();
            refused(merge(db, &people.mara, other.id, one.id, monday()).await, StepRefused::NoTarget);
            merge(db, &people.mara, own.id, other.id, monday()).await.unwrap();
            refused(unmerge(db, &people.jonas, own.id, monday()).await, StepRefused::OwnMatter);
            object_to_merge(db, &people.jonas, &AuthorKey::Account(own.id), monday()).await.unwrap();
        }
    }
}
