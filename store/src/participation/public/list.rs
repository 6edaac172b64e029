//! Die öffentliche Liste: by kind, by stage, by words, page by page.

use super::way::measures_of;
use super::{public, public_stage, stages_seen_as};
use crate::Db;
use crate::entity::contribution;
use crate::error::{Result, known};
use crate::participation::tallies::matrix;
use crate::participation::views::LinkedMeasure;
use crate::search;
use crate::tx::time;
use chrono::{DateTime, Utc};
use domain::events::ObjectKind;
use domain::participation::{Kind, Stage};
use domain::{ContributionId, DistrictId};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;
use uuid::Uuid;

/// Contributions on one page of the list.
const PAGE: u64 = 20;
/// Hits of a search; who does not find it among so many searches with other words.
const HITS: u64 = 60;

/// What of the list is wanted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PublicFilter {
    /// Only this kind.
    pub kind: Option<Kind>,
    /// Only this public stage: published, forwarded, answered, adopted, merged.
    pub stage: Option<Stage>,
    /// Words.
    pub search: String,
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
    /// Title.
    pub title: String,
    /// Beginning of the text.
    pub excerpt: String,
    /// Place.
    pub place: String,
    /// When it was published.
    pub published_at: DateTime<Utc>,
    /// The answer says that it is not taken up.
    pub not_taken_up: bool,
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
/// [`Error::Database`].
pub async fn public_list(db: &Db, district: DistrictId, filter: &PublicFilter) -> Result<PublicPage> {
    let counts = matrix(db, district).await?;
    let mut page = PublicPage {
        kinds: counts.kinds(),
        stages: counts.stages(),
        total: counts.total(filter.kind, filter.stage),
        ..PublicPage::default()
    };
    let mut wanted = public(district);
    if let Some(kind) = filter.kind {
        wanted = wanted.add(contribution::Column::Kind.eq(kind.word()));
    }
    if let Some(stage) = filter.stage {
        wanted = wanted.add(contribution::Column::Stage.is_in(stages_seen_as(stage)));
    }
    let rows = if filter.search.trim().is_empty() {
        newest(db, wanted, filter, &mut page).await?
    } else {
        let rows = found(db, district, wanted, &filter.search).await?;
        page.total = i64::try_from(rows.len()).unwrap_or(i64::MAX);
        rows
    };
    page.entries = entries(db, district, rows).await?;
    Ok(page)
}

async fn newest(db: &Db, mut wanted: Condition, filter: &PublicFilter, page: &mut PublicPage) -> Result<Vec<contribution::Model>> {
    if let Some((at, id)) = cursor(&filter.after) {
        let later = Condition::all().add(contribution::Column::PublishedAt.eq(at)).add(contribution::Column::Id.lt(id));
        wanted = wanted.add(Condition::any().add(contribution::Column::PublishedAt.lt(at)).add(later));
    }
    let mut rows = contribution::Entity::find()
        .filter(wanted)
        .order_by_desc(contribution::Column::PublishedAt)
        .order_by_desc(contribution::Column::Id)
        .limit(PAGE + 1)
        .all(&db.read)
        .await?;
    let full = usize::try_from(PAGE).unwrap_or(usize::MAX);
    if rows.len() > full {
        rows.truncate(full);
        page.next = rows.last().map(|row| format!("{}-{}", row.published_at.unwrap_or_default(), row.id.simple()));
    }
    Ok(rows)
}

/// Reads where a page ended; anything else begins at the start.
fn cursor(after: &str) -> Option<(i64, Uuid)> {
    let (at, id) = after.split_once('-')?;
    Some((at.parse().ok()?, Uuid::parse_str(id).ok()?))
}

async fn found(db: &Db, district: DistrictId, wanted: Condition, words: &str) -> Result<Vec<contribution::Model>> {
    let hits = search::find(db, district, words, &[ObjectKind::Contribution], HITS).await?;
    if hits.is_empty() {
        return Ok(vec![]);
    }
    let rows = contribution::Entity::find()
        .filter(wanted)
        .filter(contribution::Column::Id.is_in(hits.iter().map(|hit| hit.id)))
        .all(&db.read)
        .await?;
    let mut rows: HashMap<Uuid, contribution::Model> = rows.into_iter().map(|row| (row.id, row)).collect();
    Ok(hits.iter().filter_map(|hit| rows.remove(&hit.id)).collect())
}

async fn entries(db: &Db, district: DistrictId, rows: Vec<contribution::Model>) -> Result<Vec<PublicEntry>> {
    let mut measures = measures_of(&db.read, district, rows.iter().map(|row| row.id).collect()).await?;
    rows.into_iter()
        .map(|row| {
            let stage = known(Stage::from_word(&row.stage), "stage")?;
            Ok(PublicEntry {
                id: ContributionId(row.id),
                kind: known(Kind::from_word(&row.kind), "kind")?,
                stage: public_stage(stage),
                since: time(if public_stage(stage) == stage { row.stage_since } else { row.published_at.unwrap_or(row.stage_since) }),
                excerpt: search::excerpt(&row.public_text),
                published_at: time(row.published_at.unwrap_or_default()),
                not_taken_up: row.not_taken_up,
                measure: measures.remove(&row.id).and_then(|mut all| all.pop()),
                reference: row.reference,
                title: row.public_title,
                place: row.place,
            })
        })
        .collect()
}
