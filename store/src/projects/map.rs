//! Was auf der Karte steht: public contributions and measures that have a position to show, newest first (T5).

use crate::error::{Result, known};
use crate::tx::time;
use crate::{Db, participation, places};
use chrono::{DateTime, Utc};
use domain::participation::Kind;
use domain::places::Shape;
use domain::projects::{BoardGroup, Stage};
use domain::{DistrictId, participation as voices};
use sea_orm::{FromQueryResult, Statement, Value};
use uuid::Uuid;

/// Measures on one map; a district has a few dozen at most.
const MEASURES: usize = 200;

/// What the map shows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MapFilter {
    /// Only contributions, or only measures.
    pub only: Option<MapLayer>,
    /// Contributions of one kind.
    pub kind: Option<Kind>,
    /// Measures of one group of the board.
    pub group: Option<BoardGroup>,
    /// Where the page before ended.
    pub after: String,
}

/// One of the two things on the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MapLayer {
    /// Beiträge.
    Contributions,
    /// Maßnahmen.
    Measures,
}

/// What something on the map is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MapObject {
    /// A contribution with its kind and its public stage.
    Contribution(Kind, voices::Stage),
    /// A measure with its public stage.
    Measure(Stage),
}

/// One thing on the map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MapEntry {
    /// What it is.
    pub object: MapObject,
    /// Reference.
    pub reference: String,
    /// Title.
    pub title: String,
    /// Place in words.
    pub place: String,
    /// When it became public, or reached its stage.
    pub at: DateTime<Utc>,
    /// Where it is shown.
    pub shape: Shape,
}

/// A page of the map. The first one has all measures.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MapPage {
    /// Measures first, then contributions, each newest first.
    pub entries: Vec<MapEntry>,
    /// Where the next page begins; `None` on the last one.
    pub next: Option<String>,
}

#[derive(Debug, FromQueryResult)]
struct Row {
    id: Uuid,
    reference: String,
    kind: String,
    stage: String,
    title: String,
    place: String,
    at: i64,
    shown: String,
}

/// The public map, with at most `most` contributions.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn public_map(db: &Db, district: DistrictId, filter: &MapFilter, most: usize) -> Result<MapPage> {
    let mut page = MapPage::default();
    if filter.after.is_empty() && filter.only != Some(MapLayer::Contributions) {
        page.entries = measures(db, district, filter).await?;
    }
    if filter.only != Some(MapLayer::Measures) {
        contributions(db, district, filter, most, &mut page).await?;
    }
    Ok(page)
}

// As in the lists: a bound LIMIT would make SQLite plan the statement anew each time.
async fn contributions(db: &Db, district: DistrictId, filter: &MapFilter, most: usize, page: &mut MapPage) -> Result<()> {
    let mut values: Vec<Value> = vec![district.0.into()];
    let mut sql = format!(
        "SELECT c.id, c.reference, c.kind, c.stage, c.public_title AS title, c.place, c.published_at AS at, s.shown FROM contribution c \
         JOIN spot s ON s.object_id = c.id WHERE c.district_id = $1 AND {} AND s.shown IS NOT NULL",
        participation::public_words()
    );
    if let Some(kind) = filter.kind {
        sql += &format!(" AND c.kind = '{kind}'");
    }
    if let Some((at, id)) = participation::cursor(&filter.after) {
        values.extend([at.into(), id.into()]);
        sql += " AND (c.published_at < $2 OR (c.published_at = $2 AND c.id < $3))";
    }
    sql += &format!(" ORDER BY c.published_at DESC, c.id DESC LIMIT {}", most + 1);
    let mut rows = Row::find_by_statement(Statement::from_sql_and_values(db.backend(), sql, values)).all(&db.read).await?;
    if rows.len() > most {
        rows.truncate(most);
        page.next = rows.last().map(|row| format!("{}-{}", row.at, row.id.simple()));
    }
    for row in rows {
        let stage = participation::public_stage(known(voices::Stage::from_word(&row.stage), "stage")?);
        let kind = known(Kind::from_word(&row.kind), "kind")?;
        page.entries.push(entry(row, MapObject::Contribution(kind, stage))?);
    }
    Ok(())
}

async fn measures(db: &Db, district: DistrictId, filter: &MapFilter) -> Result<Vec<MapEntry>> {
    let group = filter.group.map(|group| format!(" AND m.board_group = '{group}'")).unwrap_or_default();
    let sql = format!(
        "SELECT m.id, m.reference, '' AS kind, m.shown_stage AS stage, m.title, m.place, m.shown_since AS at, s.shown FROM measure m \
         JOIN spot s ON s.object_id = m.id WHERE m.district_id = $1 AND s.shown IS NOT NULL{group} ORDER BY m.shown_since DESC, m.id DESC LIMIT {MEASURES}"
    );
    let rows = Row::find_by_statement(Statement::from_sql_and_values(db.backend(), sql, [district.0.into()])).all(&db.read).await?;
    rows.into_iter()
        .map(|row| {
            let stage = known(Stage::from_word(&row.stage), "stage of measure")?;
            entry(row, MapObject::Measure(stage))
        })
        .collect()
}

fn entry(row: Row, object: MapObject) -> Result<MapEntry> {
    Ok(MapEntry {
        object,
        reference: row.reference,
        title: row.title,
        place: row.place,
        at: time(row.at),
        shape: places::shape(&row.shown)?,
    })
}
