//! Die öffentliche Liste: by kind, by stage, by words, page by page.

use super::way::measures_of;
use super::{public_stage, public_words, stages_seen_as};
use crate::Db;
use crate::error::{Result, known};
use crate::participation::tallies::matrix;
use crate::participation::views::LinkedMeasure;
use crate::search;
use crate::tx::time;
use chrono::{DateTime, Utc};
use domain::events::ObjectKind;
use domain::participation::{Kind, RANK_FROM, Stage};
use domain::{ContributionId, DistrictId, Written};
use sea_orm::{FromQueryResult, Statement, Value};
use std::collections::HashMap;
use uuid::Uuid;

/// Contributions on one page of the list.
const PAGE: usize = 20;
/// Hits of a search; who does not find it among so many searches with other words.
const HITS: u64 = 60;

/// Places of the ranking; further down the order says little.
const WISHED: usize = 50;

/// What of the list is wanted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PublicFilter {
    /// Only this kind.
    pub kind: Option<Kind>,
    /// Only this public stage: published, forwarded, answered, adopted, merged.
    pub stage: Option<Stage>,
    /// Words.
    pub search: String,
    /// The most wished for first; only what at least [`RANK_FROM`] support.
    pub wished: bool,
    /// Where the page before ended, as given in [`PublicPage::next`].
    pub after: String,
}

/// One contribution in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicEntry {
    /// Id.
    pub id: ContributionId,
    /// Reference.
    pub reference: String,
    /// Kind.
    pub kind: Kind,
    /// Stage as everybody sees it.
    pub stage: Stage,
    /// Since when.
    pub since: DateTime<Utc>,
    /// Language of title and text.
    pub language: Written,
    /// Title.
    pub title: String,
    /// Beginning of the text.
    pub excerpt: String,
    /// Beginning of the answer, where a question was answered.
    pub answer: Option<String>,
    /// Place.
    pub place: String,
    /// When it was published.
    pub published_at: DateTime<Utc>,
    /// The answer says that it is not taken up.
    pub not_taken_up: bool,
    /// How many support it, from [`RANK_FROM`] on.
    pub supporters: Option<i64>,
    /// The measure it became part of.
    pub measure: Option<LinkedMeasure>,
}

/// A page of the list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PublicPage {
    /// Entries, newest first, or best first when searched.
    pub entries: Vec<PublicEntry>,
    /// How many there are with this filter.
    pub total: i64,
    /// How many of each kind are public, whatever the filter.
    pub kinds: Vec<(Kind, i64)>,
    /// How many of each public stage.
    pub stages: Vec<(Stage, i64)>,
    /// Where the next page begins; `None` on the last one.
    pub next: Option<String>,
}

/// The public list.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn public_list(db: &Db, district: DistrictId, filter: &PublicFilter) -> Result<PublicPage> {
    let counts = matrix(db, district).await?;
    let mut page = PublicPage {
        kinds: counts.kinds(),
        stages: counts.stages(),
        total: counts.total(filter.kind, filter.stage),
        ..PublicPage::default()
    };
    let rows = if filter.wished && filter.search.trim().is_empty() {
        let rows = most_wished(db, district, filter).await?;
        page.total = i64::try_from(rows.len()).unwrap_or(i64::MAX);
        rows
    } else if filter.search.trim().is_empty() {
        newest(db, district, filter, &mut page).await?
    } else {
        let rows = found(db, district, filter).await?;
        page.total = i64::try_from(rows.len()).unwrap_or(i64::MAX);
        rows
    };
    page.entries = entries(db, district, rows).await?;
    Ok(page)
}

/// What the list shows of a contribution; the original text and whoever wrote it are not even read.
#[derive(Debug, FromQueryResult)]
struct Row {
    id: Uuid,
    reference: String,
    kind: String,
    stage: String,
    language: String,
    public_title: String,
    public_text: String,
    place: String,
    stage_since: i64,
    published_at: i64,
    not_taken_up: bool,
    answer: String,
    supporters: Option<i64>,
}

/// Columns of a [`Row`].
const ROW: &str = "c.id, c.reference, c.kind, c.stage, c.language, c.public_title, c.public_text, c.place, c.stage_since, c.published_at, c.not_taken_up, c.answer, \
     (SELECT t.total FROM support_tally t WHERE t.contribution_id = c.id) AS supporters";

/// The newest ones. Written by hand, because a bound `LIMIT` makes SQLite plan the statement anew each time.
async fn newest(db: &Db, district: DistrictId, filter: &PublicFilter, page: &mut PublicPage) -> Result<Vec<Row>> {
    let mut values: Vec<Value> = vec![district.0.into()];
    let mut sql = format!("SELECT {ROW} FROM contribution c WHERE c.district_id = $1 AND {}", wanted(filter));
    if let Some((at, id)) = cursor(&filter.after) {
        values.extend([at.into(), id.into()]);
        sql += " AND (c.published_at < $2 OR (c.published_at = $2 AND c.id < $3))";
    }
    sql += &format!(" ORDER BY c.published_at DESC, c.id DESC LIMIT {}", PAGE + 1);
    let mut rows = Row::find_by_statement(Statement::from_sql_and_values(db.backend(), sql, values)).all(&db.read).await?;
    if rows.len() > PAGE {
        rows.truncate(PAGE);
        page.next = rows.last().map(|row| format!("{}-{}", row.published_at, row.id.simple()));
    }
    Ok(rows)
}

/// What at least [`RANK_FROM`] support, most first. Below that nobody is ranked, and what was merged is counted where it went.
async fn most_wished(db: &Db, district: DistrictId, filter: &PublicFilter) -> Result<Vec<Row>> {
    let sql = format!(
        "SELECT {ROW} FROM support_tally s JOIN contribution c ON c.id = s.contribution_id \
         WHERE s.district_id = $1 AND s.total >= {RANK_FROM} AND c.stage <> '{}' AND {} \
         ORDER BY s.total DESC, c.published_at DESC, c.id DESC LIMIT {WISHED}",
        Stage::Merged,
        wanted(filter)
    );
    Ok(Row::find_by_statement(Statement::from_sql_and_values(db.backend(), sql, [district.0.into()])).all(&db.read).await?)
}

/// What is public and fits the filter. All of it is words of ours, nothing that somebody typed.
fn wanted(filter: &PublicFilter) -> String {
    let quoted = |words: &[&str]| words.iter().map(|word| format!("'{word}'")).collect::<Vec<_>>().join(", ");
    let mut wanted = public_words();
    if let Some(kind) = filter.kind {
        wanted += &format!(" AND c.kind = '{kind}'");
    }
    if let Some(stage) = filter.stage {
        wanted += &format!(" AND c.stage IN ({})", quoted(&stages_seen_as(stage)));
    }
    wanted
}

/// Reads where a page ended; anything else begins at the start.
pub(crate) fn cursor(after: &str) -> Option<(i64, Uuid)> {
    let (at, id) = after.split_once('-')?;
    Some((at.parse().ok()?, Uuid::parse_str(id).ok()?))
}

async fn found(db: &Db, district: DistrictId, filter: &PublicFilter) -> Result<Vec<Row>> {
    let hits = search::find(db, district, &filter.search, &[ObjectKind::Contribution], HITS).await?;
    if hits.is_empty() {
        return Ok(vec![]);
    }
    let mut values: Vec<Value> = vec![district.0.into()];
    values.extend(hits.iter().map(|hit| Value::from(hit.id)));
    let places: Vec<String> = (2..=values.len()).map(|place| format!("${place}")).collect();
    let sql =
        format!("SELECT {ROW} FROM contribution c WHERE c.district_id = $1 AND {} AND c.id IN ({})", wanted(filter), places.join(", "));
    let rows = Row::find_by_statement(Statement::from_sql_and_values(db.backend(), sql, values)).all(&db.read).await?;
    let mut rows: HashMap<Uuid, Row> = rows.into_iter().map(|row| (row.id, row)).collect();
    Ok(hits.iter().filter_map(|hit| rows.remove(&hit.id)).collect())
}

async fn entries(db: &Db, district: DistrictId, rows: Vec<Row>) -> Result<Vec<PublicEntry>> {
    let mut measures = measures_of(&db.read, district, rows.iter().map(|row| row.id).collect()).await?;
    rows.into_iter()
        .map(|row| {
            let stage = known(Stage::from_word(&row.stage), "stage")?;
            let kind = known(Kind::from_word(&row.kind), "kind")?;
            let answered = kind == Kind::Question && public_stage(stage) == Stage::Answered;
            Ok(PublicEntry {
                id: ContributionId(row.id),
                kind,
                answer: Some(row.answer).filter(|answer| answered && !answer.is_empty()).map(|answer| search::excerpt(&answer)),
                language: known(Written::from_word(&row.language), "language of a contribution")?,
                stage: public_stage(stage),
                since: time(if public_stage(stage) == stage { row.stage_since } else { row.published_at }),
                excerpt: search::excerpt(&row.public_text),
                published_at: time(row.published_at),
                not_taken_up: row.not_taken_up,
                supporters: row.supporters.filter(|total| *total >= RANK_FROM),
                measure: measures.remove(&row.id).and_then(|mut all| all.pop()),
                reference: row.reference,
                title: row.public_title,
                place: row.place,
            })
        })
        .collect()
}
