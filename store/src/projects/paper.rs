//! Vorlage: what a board reads before it votes; every version is kept with its hash.

use super::load::{keep_findable, load, manager};
use super::step::must_be;
use crate::Db;
use crate::entity::paper;
use crate::error::Result;
use crate::tx::{Tx, micros, new_id};
use chrono::{DateTime, Datelike, Utc};
use domain::events::{Event, ObjectKind};
use domain::projects::Stage;
use domain::time::local_day;
use domain::{Actor, FieldErrors, MeasureId, PaperId};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// Series of the numbers of papers: `V 12/2026`.
const SERIES: &str = "paper";

/// A paper as written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PaperText {
    /// Title.
    pub title: String,
    /// Leichte Sprache, one sentence a line.
    pub easy: String,
    /// Facts and reasons.
    pub text: String,
    /// What the board is asked to recommend, word for word.
    pub wording: String,
    /// Costs and funding.
    pub cost: String,
    /// What else would be possible.
    pub alternatives: String,
}

impl PaperText {
    fn checked(&self) -> Result<Self> {
        let mut errors = FieldErrors::new();
        let checked = Self {
            title: errors.line("title", &self.title, 5, 160),
            easy: errors.text("easy", &self.easy, 10, 1500),
            text: errors.text("text", &self.text, 20, 20_000),
            wording: errors.text("wording", &self.wording, 10, 4000),
            cost: errors.text("cost", &self.cost, 2, 1500),
            alternatives: errors.text("alternatives", &self.alternatives, 2, 4000),
        };
        Ok(errors.or(checked)?)
    }

    /// SHA-256 over every part with its length before it, in hexadecimal: what was voted on can be proved.
    pub(crate) fn hash(&self) -> String {
        let mut hasher = Sha256::new();
        for part in [&self.title, &self.easy, &self.text, &self.wording, &self.cost, &self.alternatives] {
            hasher.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
            hasher.update(part.as_bytes());
        }
        hasher.finalize().iter().fold(String::with_capacity(64), |mut hex, byte| {
            // Writing to a String cannot fail.
            let _ = write!(hex, "{byte:02x}");
            hex
        })
    }
}

/// Writes a paper for a measure, or a new version of it.
///
/// Who: Quartiersmanagement. Effect: one more version with its hash under the same reference, public event `PaperWritten`.
/// The same text again changes nothing. Refusals: `Role`, `WrongStage` once it is on an agenda.
///
/// # Errors
/// [`crate::Error::Invalid`], [`crate::Error::NotFound`].
pub async fn write_paper(db: &Db, actor: &Actor, measure: MeasureId, text: &PaperText, now: DateTime<Utc>) -> Result<PaperId> {
    let tx = db.begin_write(actor.district).await?;
    let role = manager(actor)?;
    let loaded = load(&tx, measure).await?;
    must_be(loaded.stage, &[Stage::UnderReview, Stage::ReadyForBoard, Stage::Adjourned, Stage::PlanChangeProposed])?;
    let text = text.checked()?;
    let hash = text.hash();
    let last =
        paper::Entity::find().filter(paper::Column::MeasureId.eq(measure.0)).order_by_desc(paper::Column::Version).one(&tx.tx).await?;
    if let Some(same) = last.as_ref().filter(|last| last.hash == hash) {
        return Ok(PaperId(same.id));
    }
    let (reference, version) = match last {
        Some(last) => (last.reference, last.version + 1),
        None => (next_reference(&tx, now).await?, 1),
    };
    let row = paper::ActiveModel {
        id: Set(new_id()),
        district_id: Set(tx.district.0),
        measure_id: Set(Some(measure.0)),
        reference: Set(reference),
        version: Set(version),
        title: Set(text.title),
        easy: Set(text.easy),
        text: Set(text.text),
        wording: Set(text.wording),
        cost: Set(text.cost),
        alternatives: Set(text.alternatives),
        hash: Set(hash),
        created_at: Set(micros(now)),
    };
    let row = row.insert(&tx.tx).await?;
    keep_findable(&tx, &loaded.row).await?;
    let event = Event::new((ObjectKind::Paper, row.id), "PaperWritten", role, now)
        .fact("reference", &row.reference)
        .fact("version", row.version)
        .fact("hash", &row.hash)
        .fact("measure", &loaded.row.reference)
        .public();
    tx.append(actor, event, now).await?;
    tx.commit().await?;
    Ok(PaperId(row.id))
}

async fn next_reference(tx: &Tx, now: DateTime<Utc>) -> Result<String> {
    let year = local_day(now).year();
    Ok(format!("V {}/{year}", tx.next_number(SERIES, year).await?))
}
