//! Short lists of measures for other pages: start page, contribution, agenda, Rahmenplan.

use super::board::{CARD, CardRow, MeasureCard};
use crate::Db;
use crate::entity::{measure, measure_contribution};
use crate::error::{Result, known};
use crate::tx::{micros, time};
use chrono::{DateTime, Utc};
use domain::projects::Stage;
use domain::{ContributionId, DistrictId, MeasureId, PaperId};
use sea_orm::sea_query::Query;
use sea_orm::{ColumnTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, Statement};
use serde::Serialize;
use std::collections::HashMap;
use uuid::Uuid;

/// A measure in one line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MeasureLine {
    /// Id.
    pub id: MeasureId,
    /// Reference.
    pub reference: String,
    /// Title.
    pub title: String,
    /// Stage.
    pub stage: Stage,
    /// At this stage since.
    pub since: DateTime<Utc>,
    /// Sentence of the last step.
    pub note: String,
}

impl MeasureLine {
    fn of(row: measure::Model) -> Result<Self> {
        Ok(Self {
            id: MeasureId(row.id),
            stage: known(Stage::from_word(&row.shown_stage), "stage of measure")?,
            reference: row.reference,
            title: row.title,
            since: time(row.shown_since),
            note: row.stage_note,
        })
    }
}

/// The measures that moved last, for the start page.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn recent(db: &Db, district: DistrictId, most: u64) -> Result<Vec<MeasureCard>> {
    let sql = format!(
        "SELECT {CARD}, CAST(0 AS BIGINT) AS total FROM measure m WHERE m.district_id = $1 ORDER BY m.shown_since DESC, m.id DESC LIMIT $2"
    );
    let values = [district.0.into(), i64::try_from(most).unwrap_or(i64::MAX).into()];
    let rows = CardRow::find_by_statement(Statement::from_sql_and_values(db.backend(), sql, values)).all(&db.read).await?;
    rows.into_iter().map(CardRow::card).collect()
}

/// The measures that a contribution became part of.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn linked(db: &Db, district: DistrictId, contribution: ContributionId) -> Result<Vec<MeasureLine>> {
    let links = Query::select()
        .column(measure_contribution::Column::MeasureId)
        .from(measure_contribution::Entity)
        .and_where(measure_contribution::Column::ContributionId.eq(contribution.0))
        .to_owned();
    let rows = measure::Entity::find()
        .filter(measure::Column::DistrictId.eq(district.0))
        .filter(measure::Column::Id.in_subquery(links))
        .order_by_asc(measure::Column::Reference)
        .all(&db.read)
        .await?;
    rows.into_iter().map(MeasureLine::of).collect()
}

/// What was not pursued since a day, for the list that the board is shown (M4).
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn not_pursued(db: &Db, district: DistrictId, since: DateTime<Utc>) -> Result<Vec<MeasureLine>> {
    let rows = measure::Entity::find()
        .filter(measure::Column::DistrictId.eq(district.0))
        .filter(measure::Column::Stage.is_in([Stage::NotPursued.word(), Stage::GrantRefused.word()]))
        .filter(measure::Column::StageSince.gte(micros(since)))
        .order_by_asc(measure::Column::StageSince)
        .all(&db.read)
        .await?;
    rows.into_iter().map(MeasureLine::of).collect()
}

/// A measure that waits for an agenda, with the newest version of its paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Ready {
    /// The measure.
    pub measure: MeasureId,
    /// Its reference.
    pub reference: String,
    /// Its title.
    pub title: String,
    /// Ready since.
    pub since: DateTime<Utc>,
    /// The paper.
    pub paper: PaperId,
    /// Its reference: `V 12/2026`.
    pub paper_reference: String,
    /// What the board is asked to recommend.
    pub wording: String,
}

#[derive(Debug, FromQueryResult)]
struct ReadyRow {
    id: Uuid,
    reference: String,
    title: String,
    stage_since: i64,
    paper: Uuid,
    paper_reference: String,
    wording: String,
}

/// Measures that are ready for the board, longest waiting first.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn ready_for_board(db: &Db, district: DistrictId) -> Result<Vec<Ready>> {
    let sql = "SELECT m.id, m.reference, m.title, m.stage_since, p.id AS paper, p.reference AS paper_reference, p.wording FROM measure m JOIN paper p ON p.measure_id = m.id \
         WHERE m.district_id = $1 AND m.board_group = 'checking' AND m.stage = 'ready_for_board' \
         AND p.version = (SELECT MAX(q.version) FROM paper q WHERE q.measure_id = m.id) ORDER BY m.stage_since, m.id";
    let rows = ReadyRow::find_by_statement(Statement::from_sql_and_values(db.backend(), sql, [district.0.into()])).all(&db.read).await?;
    let ready = |row: ReadyRow| Ready {
        measure: MeasureId(row.id),
        reference: row.reference,
        title: row.title,
        since: time(row.stage_since),
        paper: PaperId(row.paper),
        paper_reference: row.paper_reference,
        wording: row.wording,
    };
    Ok(rows.into_iter().map(ready).collect())
}

#[derive(Debug, FromQueryResult)]
struct ServedRow {
    key: String,
    id: Uuid,
    reference: String,
    title: String,
    stage: String,
    stage_since: i64,
    stage_note: String,
}

/// The measures that serve each recommendation, by the recommendation's key, so that a new version of the plan keeps them.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn served(db: &Db, district: DistrictId) -> Result<HashMap<String, Vec<MeasureLine>>> {
    let sql = "SELECT i.key, m.id, m.reference, m.title, m.shown_stage AS stage, m.shown_since AS stage_since, m.stage_note FROM measure_recommendation r \
         JOIN plan_item i ON i.id = r.plan_item_id JOIN measure m ON m.id = r.measure_id WHERE i.district_id = $1 AND m.district_id = $1 ORDER BY m.reference";
    let rows = ServedRow::find_by_statement(Statement::from_sql_and_values(db.backend(), sql, [district.0.into()])).all(&db.read).await?;
    let mut served: HashMap<String, Vec<MeasureLine>> = HashMap::new();
    for row in rows {
        let line = MeasureLine {
            id: MeasureId(row.id),
            stage: known(Stage::from_word(&row.stage), "stage of measure")?,
            reference: row.reference,
            title: row.title,
            since: time(row.stage_since),
            note: row.stage_note,
        };
        served.entry(row.key).or_default().push(line);
    }
    Ok(served)
}
