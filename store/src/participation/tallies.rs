//! Zahlen: how many there are of each kind and stage. Counted once per change: the answer is kept behind the district's event head, so no verb can
//! make it wrong (`decisions.md` 8).

use super::public::public_stage;
use crate::Db;
use crate::entity::{contribution, event_head};
use crate::error::{Error, Result, known};
use crate::tx::micros;
use chrono::NaiveDate;
use domain::DistrictId;
use domain::participation::{Kind, Stage};
use domain::time::from_local;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
use std::collections::HashMap;
use std::sync::{Arc, RwLock};

type Kept<K, V> = RwLock<HashMap<K, (Vec<u8>, V)>>;

/// What was counted, each with the hash of the event head it was counted at.
#[derive(Debug, Default)]
pub struct Tallies {
    matrices: Kept<DistrictId, Arc<Matrix>>,
    numbers: Kept<(DistrictId, i32), StartNumbers>,
}

/// Public contributions by kind and public stage.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Matrix(Vec<(Kind, Stage, i64)>);

impl Matrix {
    /// How many fit.
    pub(crate) fn total(&self, kind: Option<Kind>, stage: Option<Stage>) -> i64 {
        self.0
            .iter()
            .filter(|(k, s, _)| kind.is_none_or(|kind| kind == *k) && stage.is_none_or(|stage| stage == *s))
            .map(|(_, _, count)| count)
            .sum()
    }

    /// Every kind with its number, in the order of the kinds.
    pub(crate) fn kinds(&self) -> Vec<(Kind, i64)> {
        Kind::ALL.iter().map(|kind| (*kind, self.total(Some(*kind), None))).collect()
    }

    /// Every public stage with its number.
    pub(crate) fn stages(&self) -> Vec<(Stage, i64)> {
        [Stage::Published, Stage::Adopted, Stage::Answered, Stage::Forwarded, Stage::Merged]
            .iter()
            .map(|stage| (*stage, self.total(None, Some(*stage))))
            .collect()
    }
}

/// Numbers of one year for the start page.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct StartNumbers {
    /// Received in the year.
    pub received: i64,
    /// Of these answered, adopted or merged.
    pub answered: i64,
    /// Of these the office still owes something.
    pub open: i64,
}

async fn head(db: &Db, district: DistrictId) -> Result<Vec<u8>> {
    Ok(event_head::Entity::find_by_id(district.0).one(&db.read).await?.ok_or(Error::NotFound)?.hash)
}

fn kept<K: std::hash::Hash + Eq, V: Clone>(all: &Kept<K, V>, key: &K, head: &[u8]) -> Option<V> {
    all.read().ok()?.get(key).filter(|(at, _)| at == head).map(|(_, value)| value.clone())
}

fn keep<K: std::hash::Hash + Eq, V>(all: &Kept<K, V>, key: K, head: Vec<u8>, value: V) {
    if let Ok(mut all) = all.write() {
        all.insert(key, (head, value));
    }
}

/// Public contributions by kind and stage.
pub(crate) async fn matrix(db: &Db, district: DistrictId) -> Result<Arc<Matrix>> {
    let head = head(db, district).await?;
    if let Some(known) = kept(&db.tallies.matrices, &district, &head) {
        return Ok(known);
    }
    let rows: Vec<(String, String, i64)> = contribution::Entity::find()
        .select_only()
        .column(contribution::Column::Kind)
        .column(contribution::Column::Stage)
        .column_as(contribution::Column::Id.count(), "count")
        .filter(contribution::Column::DistrictId.eq(district.0))
        .filter(contribution::Column::PublishedAt.is_not_null())
        .filter(contribution::Column::Stage.is_not_in([Stage::Withheld.word(), Stage::Withdrawn.word()]))
        .group_by(contribution::Column::Kind)
        .group_by(contribution::Column::Stage)
        .into_tuple()
        .all(&db.read)
        .await?;
    let cell = |(kind, stage, count): (String, String, i64)| {
        let stage = known(Stage::from_word(&stage), "stage")?;
        Ok((known(Kind::from_word(&kind), "kind")?, public_stage(stage), count))
    };
    let matrix = Arc::new(Matrix(rows.into_iter().map(cell).collect::<Result<_>>()?));
    keep(&db.tallies.matrices, district, head, Arc::clone(&matrix));
    Ok(matrix)
}

/// Numbers of a calendar year for the start page.
///
/// # Errors
/// [`Error::NotFound`] for an unknown district.
pub async fn start_numbers(db: &Db, district: DistrictId, year: i32) -> Result<StartNumbers> {
    let head = head(db, district).await?;
    if let Some(known) = kept(&db.tallies.numbers, &(district, year), &head) {
        return Ok(known);
    }
    let rows: Vec<(String, i64)> = contribution::Entity::find()
        .select_only()
        .column(contribution::Column::Stage)
        .column_as(contribution::Column::Id.count(), "count")
        .filter(contribution::Column::DistrictId.eq(district.0))
        .filter(contribution::Column::ReceivedAt.gte(new_year(year)))
        .filter(contribution::Column::ReceivedAt.lt(new_year(year + 1)))
        .group_by(contribution::Column::Stage)
        .into_tuple()
        .all(&db.read)
        .await?;
    let mut numbers = StartNumbers::default();
    for (stage, count) in rows {
        let stage = known(Stage::from_word(&stage), "stage")?;
        numbers.received += count;
        if matches!(stage, Stage::Answered | Stage::Adopted | Stage::Merged) {
            numbers.answered += count;
        }
        if stage.is_open() {
            numbers.open += count;
        }
    }
    keep(&db.tallies.numbers, (district, year), head, numbers);
    Ok(numbers)
}

/// The first instant of a year, local time.
fn new_year(year: i32) -> i64 {
    let midnight = NaiveDate::from_ymd_opt(year, 1, 1).and_then(|day| day.and_hms_opt(0, 0, 0));
    midnight.map_or(0, |midnight| micros(from_local(midnight)))
}
