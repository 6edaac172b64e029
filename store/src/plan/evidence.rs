//! Belege: praise and criticism beside the strengths and weaknesses that they speak of (E9). Only what is public is ever listed.

use super::queries::{item, newest_items};
use crate::Db;
use crate::entity::{plan_evidence, plan_item};
use crate::error::{Error, Result, known};
use crate::participation::{Loaded, load_in, public_words};
use crate::tx::{Tx, micros};
use chrono::{DateTime, Utc};
use domain::plan::{PlanItem, PlanItemKind, may_be_evidence};
use domain::{Actor, ContributionId, DistrictId, FieldErrors, PlanItemId, Problem, Role};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, FromQueryResult, QueryFilter, Statement};
use std::collections::HashMap;

/// Who says what a contribution speaks of.
const OFFICE: &[Role] = &[Role::Manager, Role::Moderator];
/// More evidence than one page of the plan could name.
const MOST: u64 = 3000;

/// A public contribution that is evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EvidenceLine {
    /// Reference.
    pub reference: String,
    /// Public title.
    pub title: String,
}

/// What one contribution is evidence for, as the office sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EvidenceView {
    /// The item of the plan.
    pub item: PlanItemId,
    /// Strength or weakness.
    pub kind: PlanItemKind,
    /// Its title.
    pub title: String,
}

/// Marks a contribution as evidence for a strength or a weakness of the plan in force.
///
/// Who: Quartiersmanagement, moderation. Effect: it stands beside the item on the public page as long as it is public itself, event `EvidenceMarked`.
/// Marking twice changes nothing. Refusals: `Role`, `WrongKind` for anything but praise and criticism, and for goals, fields and
/// recommendations; `WrongStage` for what nobody reads; `OwnMatter`.
///
/// # Errors
/// [`Error::Invalid`] with `item` for what the plan does not have; [`Error::NotFound`] for another district's contribution.
pub async fn mark_evidence(db: &Db, actor: &Actor, id: ContributionId, of: PlanItemId, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(OFFICE)?;
    let loaded = load_in(&tx, actor, id).await?;
    let of = wanted(&tx, of).await?;
    may_be_evidence((loaded.kind, loaded.stage), of.kind, loaded.own)?;
    if plan_evidence::Entity::find_by_id((id.0, of.id.0)).one(&tx.tx).await?.is_some() {
        return Ok(());
    }
    let row = plan_evidence::ActiveModel {
        contribution_id: Set(id.0),
        plan_item_id: Set(of.id.0),
        district_id: Set(tx.district.0),
        marked_at: Set(micros(now)),
    };
    row.insert(&tx.tx).await?;
    record(&tx, actor, (&loaded, role), "EvidenceMarked", &of.title, now).await?;
    tx.commit().await
}

/// Takes the mark away.
///
/// Who: as [`mark_evidence`]. Effect: the contribution no longer stands beside the item, event `EvidenceRemoved`. Refusals: `Role`, `OwnMatter`.
///
/// # Errors
/// [`Error::NotFound`] where it was not marked.
pub async fn unmark_evidence(db: &Db, actor: &Actor, id: ContributionId, of: PlanItemId, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(OFFICE)?;
    let loaded = load_in(&tx, actor, id).await?;
    if loaded.own {
        return Err(domain::StepRefused::OwnMatter.into());
    }
    let row = plan_evidence::Entity::find_by_id((id.0, of.0)).one(&tx.tx).await?.ok_or(Error::NotFound)?;
    let title = plan_item::Entity::find_by_id(row.plan_item_id).one(&tx.tx).await?.map(|item| item.title).unwrap_or_default();
    plan_evidence::Entity::delete_by_id((id.0, of.0)).exec(&tx.tx).await?;
    record(&tx, actor, (&loaded, role), "EvidenceRemoved", &title, now).await?;
    tx.commit().await
}

async fn wanted(tx: &Tx, of: PlanItemId) -> Result<PlanItem> {
    let row = newest_items(tx).await?.into_iter().find(|row| row.id == of.0);
    item(row.ok_or_else(|| FieldErrors::one("item", Problem::Unknown))?)
}

async fn record(
    tx: &Tx,
    actor: &Actor,
    (loaded, role): (&Loaded, Role),
    kind: &'static str,
    title: &str,
    now: DateTime<Utc>,
) -> Result<()> {
    tx.append(actor, loaded.event(kind, role, now).fact("plan_item", title), now).await.map(|_| ())
}

#[derive(Debug, FromQueryResult)]
struct Row {
    key: String,
    reference: String,
    title: String,
}

/// Public evidence by the key of the item, newest first. An item keeps its evidence when a new version of the plan keeps its key.
///
/// # Errors
/// [`Error::Database`].
pub async fn evidence(db: &Db, district: DistrictId) -> Result<HashMap<String, Vec<EvidenceLine>>> {
    let sql = format!(
        "SELECT p.key AS key, c.reference AS reference, c.public_title AS title FROM plan_evidence e \
         JOIN plan_item p ON p.id = e.plan_item_id JOIN contribution c ON c.id = e.contribution_id \
         WHERE e.district_id = $1 AND {} ORDER BY c.published_at DESC, c.id DESC LIMIT {MOST}",
        public_words()
    );
    let rows = Row::find_by_statement(Statement::from_sql_and_values(db.backend(), sql, [district.0.into()])).all(&db.read).await?;
    let mut found: HashMap<String, Vec<EvidenceLine>> = HashMap::new();
    for row in rows {
        let lines = found.entry(row.key).or_default();
        let line = EvidenceLine { reference: row.reference, title: row.title };
        // Marked for two versions of the plan it still is one voice.
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    Ok(found)
}

/// What a contribution is evidence for.
///
/// Who: Quartiersmanagement, moderation, review person.
///
/// # Errors
/// [`Error::Refused`] for everybody else.
pub async fn evidence_of(db: &Db, actor: &Actor, id: ContributionId) -> Result<Vec<EvidenceView>> {
    actor.acting_as(&[Role::Manager, Role::Moderator, Role::ReviewPerson])?;
    let marks = plan_evidence::Entity::find()
        .filter(plan_evidence::Column::DistrictId.eq(actor.district.0))
        .filter(plan_evidence::Column::ContributionId.eq(id.0))
        .all(&db.read)
        .await?;
    if marks.is_empty() {
        return Ok(vec![]);
    }
    let items = plan_item::Entity::find().filter(plan_item::Column::Id.is_in(marks.iter().map(|mark| mark.plan_item_id)));
    items
        .all(&db.read)
        .await?
        .into_iter()
        .map(|row| {
            Ok(EvidenceView {
                item: PlanItemId(row.id),
                kind: known(PlanItemKind::from_word(&row.kind), "kind of plan item")?,
                title: row.title,
            })
        })
        .collect()
}

#[cfg(test)]
#[path = "evidence_tests.rs"]
mod tests;
