//! Projekttafel: five groups, their counts and first cards in one statement; each group as a list with pages.

use crate::error::{Result, known};
use crate::tx::{micros, time};
use crate::{Db, search};
use chrono::{DateTime, Datelike, NaiveDate, Utc};
use domain::events::ObjectKind;
use domain::projects::{BoardGroup, Stage};
use domain::time::{from_local, local_day};
use domain::{DistrictId, MeasureId};
use sea_orm::{FromQueryResult, Statement, Value};
use serde::Serialize;
use uuid::Uuid;

/// Measures that a search may bring onto the board.
const FOUND: u64 = 200;

/// Which measures the board shows.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct BoardFilter {
    /// Key of a field of action.
    pub field: Option<String>,
    /// Name of the responsible office.
    pub office: Option<String>,
    /// Year in which it began.
    pub year: Option<i32>,
    /// Words.
    pub search: Option<String>,
}

/// A measure as a card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MeasureCard {
    /// Id.
    pub id: MeasureId,
    /// Reference.
    pub reference: String,
    /// Title.
    pub title: String,
    /// What it is about.
    pub summary: String,
    /// Stage.
    pub stage: Stage,
    /// The last stop of the journey line it was at, 3 to 9.
    pub last_stop: u8,
    /// At this stage since.
    pub stage_since: DateTime<Utc>,
    /// Reason code of the last step.
    pub reason: String,
    /// Sentence of the last step.
    pub note: String,
    /// The next step in words, where somebody said it.
    pub next_step: String,
    /// Until when the next step is due.
    pub due_at: Option<DateTime<Utc>>,
    /// Responsible office.
    pub office: String,
    /// Contributions that led to it.
    pub contributions: i64,
}

/// One group of the board.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BoardGroupView {
    /// Which.
    pub group: BoardGroup,
    /// How many measures in all.
    pub total: i64,
    /// The latest ones.
    pub cards: Vec<MeasureCard>,
}

/// The whole board: always five groups, in order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Board {
    /// Groups.
    pub groups: Vec<BoardGroupView>,
}

impl Board {
    /// A group.
    pub fn group(&self, group: BoardGroup) -> Option<&BoardGroupView> {
        self.groups.iter().find(|view| view.group == group)
    }
}

/// What can be chosen to filter by.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct FilterChoices {
    /// Fields of action: key and title.
    pub fields: Vec<(String, String)>,
    /// Responsible offices.
    pub offices: Vec<String>,
    /// Years, latest first.
    pub years: Vec<i32>,
}

#[derive(Debug, FromQueryResult)]
pub(crate) struct CardRow {
    id: Uuid,
    reference: String,
    title: String,
    summary: String,
    stage: String,
    board_group: String,
    stage_since: i64,
    last_stop: i64,
    stage_reason: String,
    stage_note: String,
    next_step: String,
    due_at: Option<i64>,
    office_name: String,
    contributions: i64,
    total: i64,
}

/// Columns of a card; `m` is the measure.
macro_rules! card {
    ($stage:literal, $since:literal) => {
        concat!(
            "m.id, m.reference, m.title, m.summary, ",
            $stage,
            " AS stage, m.board_group, ",
            $since,
            " AS stage_since, m.last_stop, m.stage_reason, m.stage_note, m.next_step, m.due_at, m.office_name, \
             (SELECT COUNT(*) FROM measure_contribution l WHERE l.measure_id = m.id) AS contributions"
        )
    };
}

/// A card as everybody sees it: what happened behind closed doors is not on it (I11).
pub(crate) const CARD: &str = card!("m.shown_stage", "m.shown_since");
/// A card as staff sees it.
pub(crate) const DESK_CARD: &str = card!("m.stage", "m.stage_since");

impl CardRow {
    pub(crate) fn card(self) -> Result<MeasureCard> {
        let stage = known(Stage::from_word(&self.stage), "stage of measure")?;
        Ok(MeasureCard {
            id: MeasureId(self.id),
            reference: self.reference,
            title: self.title,
            stage,
            summary: self.summary,
            last_stop: u8::try_from(self.last_stop).unwrap_or(3),
            stage_since: time(self.stage_since),
            reason: self.stage_reason,
            note: self.stage_note,
            next_step: self.next_step,
            due_at: self.due_at.map(time),
            office: self.office_name,
            contributions: self.contributions,
        })
    }
}

/// Conditions and their values; the places are numbered, which both databases read.
struct Where {
    sql: String,
    values: Vec<Value>,
}

impl Where {
    fn bind(&mut self, value: impl Into<Value>) -> String {
        self.values.push(value.into());
        format!("${}", self.values.len())
    }

    async fn of(db: &Db, district: DistrictId, filter: &BoardFilter) -> Result<Self> {
        let mut this = Self { sql: String::new(), values: vec![] };
        let place = this.bind(district.0);
        this.sql = format!("f.district_id = {place}");
        if let Some(field) = &filter.field {
            let (key, place) = (this.bind(field.as_str()), this.bind(district.0));
            this.sql += &format!(" AND f.field_id IN (SELECT i.id FROM plan_item i WHERE i.key = {key} AND i.district_id = {place})");
        }
        if let Some(office) = &filter.office {
            let place = this.bind(office.as_str());
            this.sql += &format!(" AND f.office_name = {place}");
        }
        if let Some((from, to)) = filter.year.and_then(year) {
            let (from, to) = (this.bind(from), this.bind(to));
            this.sql += &format!(" AND f.created_at >= {from} AND f.created_at < {to}");
        }
        if let Some(words) = filter.search.as_deref().filter(|words| !words.trim().is_empty()) {
            let hits = search::find(db, district, words, &[ObjectKind::Measure], FOUND).await?;
            let places: Vec<String> = hits.iter().map(|hit| this.bind(hit.id)).collect();
            this.sql += &if places.is_empty() { " AND 1 = 0".to_owned() } else { format!(" AND f.id IN ({})", places.join(", ")) };
        }
        Ok(this)
    }
}

/// The local year as microseconds.
fn year(year: i32) -> Option<(i64, i64)> {
    let begins = |year: i32| Some(micros(from_local(NaiveDate::from_ymd_opt(year, 1, 1)?.and_hms_opt(0, 0, 0)?)));
    Some((begins(year)?, begins(year.checked_add(1)?)?))
}

/// The board of a district: each group with its count and its `most` latest cards.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn board(db: &Db, district: DistrictId, filter: &BoardFilter, most: u32) -> Result<Board> {
    let mut wanted = Where::of(db, district, filter).await?;
    let most = wanted.bind(i64::from(most));
    let sql = format!(
        "WITH ranked AS (SELECT f.id, ROW_NUMBER() OVER (PARTITION BY f.board_group ORDER BY f.shown_since DESC, f.id DESC) AS place, \
         COUNT(*) OVER (PARTITION BY f.board_group) AS total FROM measure f WHERE {}) \
         SELECT {CARD}, r.total AS total FROM ranked r JOIN measure m ON m.id = r.id WHERE r.place <= {most} ORDER BY r.place",
        wanted.sql
    );
    let rows = CardRow::find_by_statement(Statement::from_sql_and_values(db.backend(), sql, wanted.values)).all(&db.read).await?;
    let mut groups: Vec<BoardGroupView> =
        BoardGroup::ALL.iter().map(|group| BoardGroupView { group: *group, total: 0, cards: vec![] }).collect();
    for row in rows {
        let group = known(BoardGroup::from_word(&row.board_group), "board group")?;
        if let Some(view) = groups.iter_mut().find(|view| view.group == group) {
            view.total = row.total;
            view.cards.push(row.card()?);
        }
    }
    Ok(Board { groups })
}

/// One group as a list, latest first. `after` is the mark that the page before gave; with the cards comes the mark of the next page.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn group_list(
    db: &Db,
    district: DistrictId,
    group: BoardGroup,
    filter: &BoardFilter,
    after: Option<&str>,
    limit: u32,
) -> Result<(Vec<MeasureCard>, Option<String>)> {
    let mut wanted = Where::of(db, district, filter).await?;
    let place = wanted.bind(group.word());
    wanted.sql += &format!(" AND f.board_group = {place}");
    if let Some((since, id)) = after.and_then(read_mark) {
        let (since, id) = (wanted.bind(since), wanted.bind(id));
        wanted.sql += &format!(" AND (f.shown_since < {since} OR (f.shown_since = {since} AND f.id < {id}))");
    }
    let one_more = wanted.bind(i64::from(limit) + 1);
    let sql = format!(
        "SELECT {CARD}, CAST(0 AS BIGINT) AS total FROM measure m WHERE m.id IN (SELECT f.id FROM measure f WHERE {} ORDER BY f.shown_since DESC, f.id DESC LIMIT {one_more}) \
         ORDER BY m.shown_since DESC, m.id DESC",
        wanted.sql
    );
    let rows = CardRow::find_by_statement(Statement::from_sql_and_values(db.backend(), sql, wanted.values)).all(&db.read).await?;
    let mut cards = rows.into_iter().map(CardRow::card).collect::<Result<Vec<_>>>()?;
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let more = cards.len() > limit;
    cards.truncate(limit);
    let mark = cards.last().filter(|_| more).map(|card| format!("{}.{}", micros(card.stage_since), card.id));
    Ok((cards, mark))
}

fn read_mark(mark: &str) -> Option<(i64, Uuid)> {
    let (since, id) = mark.split_once('.')?;
    Some((since.parse().ok()?, id.parse().ok()?))
}

#[derive(Debug, FromQueryResult)]
struct FieldRow {
    key: String,
    title: String,
}

#[derive(Debug, FromQueryResult)]
struct OfficeRow {
    office_name: String,
    earliest: i64,
    latest: i64,
}

/// What the board can be filtered by.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn filter_choices(db: &Db, district: DistrictId) -> Result<FilterChoices> {
    let fields = "SELECT i.key, i.title FROM plan_item i WHERE i.kind = 'field' AND i.plan_id = \
         (SELECT p.id FROM framework_plan p WHERE p.district_id = $1 ORDER BY p.version DESC LIMIT 1) ORDER BY i.position";
    let fields =
        FieldRow::find_by_statement(Statement::from_sql_and_values(db.backend(), fields, [district.0.into()])).all(&db.read).await?;
    let offices = "SELECT office_name, MIN(created_at) AS earliest, MAX(created_at) AS latest FROM measure WHERE district_id = $1 GROUP BY office_name ORDER BY office_name";
    let offices =
        OfficeRow::find_by_statement(Statement::from_sql_and_values(db.backend(), offices, [district.0.into()])).all(&db.read).await?;
    let first = offices.iter().map(|row| row.earliest).min().map(|at| local_day(time(at)).year());
    let last = offices.iter().map(|row| row.latest).max().map(|at| local_day(time(at)).year());
    Ok(FilterChoices {
        fields: fields.into_iter().map(|row| (row.key, row.title)).collect(),
        years: first.zip(last).map(|(first, last)| (first..=last).rev().collect()).unwrap_or_default(),
        offices: offices.into_iter().map(|row| row.office_name).filter(|name| !name.is_empty()).collect(),
    })
}
