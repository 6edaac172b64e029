//! Ähnliche Beiträge mit Nummer und Stand: what somebody sees while writing.

use super::{public, public_stage};
use crate::Db;
use crate::entity::contribution;
use crate::error::{Result, known};
use crate::search;
use domain::DistrictId;
use domain::participation::Stage;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};

/// A public contribution about the same thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SimilarEntry {
    /// Reference.
    pub reference: String,
    /// Title.
    pub title: String,
    /// Beginning of the text.
    pub excerpt: String,
    /// Stage as everybody sees it.
    pub stage: Stage,
}

/// Public contributions about the same thing, most alike first.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn similar_contributions(db: &Db, district: DistrictId, text: &str, limit: u64) -> Result<Vec<SimilarEntry>> {
    let hits = search::similar(db, district, text, limit).await?;
    if hits.is_empty() {
        return Ok(vec![]);
    }
    let rows = contribution::Entity::find()
        .filter(public(district))
        .filter(contribution::Column::Id.is_in(hits.iter().map(|hit| hit.id)))
        .all(&db.read)
        .await?;
    let entry = |hit: search::Hit| {
        let row = rows.iter().find(|row| row.id == hit.id)?;
        let stage = known(Stage::from_word(&row.stage), "stage").map(public_stage);
        Some(stage.map(|stage| SimilarEntry { reference: row.reference.clone(), title: hit.title, excerpt: hit.excerpt, stage }))
    };
    hits.into_iter().filter_map(entry).collect()
}
