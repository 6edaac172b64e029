//! Ein öffentlicher Beitrag.

use super::way::{linked, public_journey};
use super::{public, public_stage};
use crate::Db;
use crate::entity::{addition, contribution, forwarding};
use crate::error::{Error, Result, known};
use crate::files::{FileView, shown_of};
use crate::participation::split::{origin_of, parts_of};
use crate::participation::views::LinkedMeasure;
use crate::people::District;
use crate::tx::time;
use chrono::{DateTime, Utc};
use domain::journey::Journey;
use domain::participation::{CostClass, Kind, Stage};
use domain::{ContributionId, DistrictId, Reference, Written};
use sea_orm::{ColumnTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder};

/// One public contribution.
#[derive(Debug, Clone, PartialEq)]
pub struct PublicDetail {
    /// Id.
    pub id: ContributionId,
    /// Reference.
    pub reference: String,
    /// Kind.
    pub kind: Kind,
    /// Stage as everybody sees it.
    pub stage: Stage,
    /// Language of title and text.
    pub language: Written,
    /// Title.
    pub title: String,
    /// Text, redacted where it had to be.
    pub text: String,
    /// Place.
    pub place: String,
    /// What it would cost about, as its author guesses: class and sum in whole Euro.
    pub cost: (Option<CostClass>, Option<i64>),
    /// Name or pseudonym, when the author wished one to be shown.
    pub name: Option<String>,
    /// Since when at its stage.
    pub stage_since: DateTime<Utc>,
    /// When it arrived.
    pub received_at: DateTime<Utc>,
    /// When it was published.
    pub published_at: DateTime<Utc>,
    /// By when the office moves.
    pub due_at: Option<DateTime<Utc>>,
    /// The answer.
    pub answer: String,
    /// The answer says that it is not taken up.
    pub not_taken_up: bool,
    /// The office it was forwarded to.
    pub office: Option<String>,
    /// What the author added: text and time.
    pub additions: Vec<(String, DateTime<Utc>)>,
    /// Photos and PDF files that everybody may see.
    pub files: Vec<FileView>,
    /// The one it was merged into: reference and title.
    pub merged_into: Option<(String, String)>,
    /// Those merged into it.
    pub merged_from: Vec<(String, String)>,
    /// What came out of it, when it was split and is public: reference and title.
    pub parts: Vec<(String, String)>,
    /// The public one it came out of.
    pub split_from: Option<(String, String)>,
    /// Measures.
    pub measures: Vec<LinkedMeasure>,
    /// The author asked to withdraw when it already was part of a measure.
    pub withdrawal_marked: bool,
    /// The way so far.
    pub journey: Journey,
}

/// One public contribution by its reference.
///
/// # Errors
/// [`Error::NotFound`] for everything that is not public, whether it exists or not (`decisions.md` 2).
pub async fn public_detail(db: &Db, district: &District, reference: &str) -> Result<PublicDetail> {
    let reference: Reference = reference.parse().map_err(|_| Error::NotFound)?;
    let row = contribution::Entity::find()
        .filter(public(district.id))
        .filter(contribution::Column::Reference.eq(reference.as_str()))
        .one(&db.read)
        .await?
        .ok_or(Error::NotFound)?;
    let linked = linked(&db.read, district.id, &row).await?;
    let journey = public_journey(db, district, &row, &linked).await?;
    let (merged_into, merged_from) = merges(db, district.id, &row).await?;
    let stage = known(Stage::from_word(&row.stage), "stage")?;
    Ok(PublicDetail {
        id: ContributionId(row.id),
        language: known(Written::from_word(&row.language), "language of a contribution")?,
        kind: known(Kind::from_word(&row.kind), "kind")?,
        stage: public_stage(stage),
        stage_since: time(row.stage_since),
        cost: (row.cost_class.as_deref().and_then(CostClass::from_word), row.cost_amount),
        name: shown_name(&row),
        received_at: time(row.received_at),
        published_at: time(row.published_at.unwrap_or_default()),
        due_at: row.due_at.map(time),
        not_taken_up: row.not_taken_up,
        office: office(db, &row).await?,
        additions: additions(db, &row).await?,
        files: shown_of(&db.read, district.id, row.id).await?,
        merged_into,
        merged_from,
        parts: parts_of(&db.read, row.id).await?.into_iter().filter(shown).map(name).collect(),
        split_from: origin_of(&db.read, row.id).await?.filter(shown).map(name),
        measures: linked.measures,
        withdrawal_marked: row.withdrawal_marked_at.is_some(),
        journey,
        // While an objection is open the answer is not the last word, but it was given and stays readable.
        answer: row.answer,
        reference: row.reference,
        title: row.public_title,
        text: row.public_text,
        place: row.place,
    })
}

/// What everybody sees of who wrote it: the other name somebody chose, their own where they allowed it, or nothing.
pub(in crate::participation) fn shown_name(row: &contribution::Model) -> Option<String> {
    if !row.pseudonym.is_empty() {
        return Some(row.pseudonym.clone());
    }
    (row.show_name && !row.name.is_empty()).then(|| row.name.clone())
}

async fn office(db: &Db, row: &contribution::Model) -> Result<Option<String>> {
    let last = forwarding::Entity::find()
        .filter(forwarding::Column::ContributionId.eq(row.id))
        .order_by_desc(forwarding::Column::SentAt)
        .one(&db.read)
        .await?;
    Ok(last.map(|last| last.office_name))
}

async fn additions(db: &Db, row: &contribution::Model) -> Result<Vec<(String, DateTime<Utc>)>> {
    let rows = addition::Entity::find()
        .filter(addition::Column::ContributionId.eq(row.id))
        .filter(addition::Column::Shown.eq(true))
        .order_by_asc(addition::Column::At)
        .all(&db.read)
        .await?;
    Ok(rows.into_iter().map(|row| (row.public_text, time(row.at))).collect())
}

type Named = (String, String);

fn shown(row: &contribution::Model) -> bool {
    row.published_at.is_some()
}

fn name(row: contribution::Model) -> Named {
    (row.reference, row.public_title)
}

async fn merges(db: &Db, district: DistrictId, row: &contribution::Model) -> Result<(Option<Named>, Vec<Named>)> {
    let mut involved = contribution::Column::MergedInto.eq(row.id);
    if let Some(target) = row.merged_into {
        involved = involved.or(contribution::Column::Id.eq(target));
    }
    let rows = contribution::Entity::find()
        .filter(public(district))
        .filter(involved)
        .order_by_asc(contribution::Column::Reference)
        .all(&db.read)
        .await?;
    let (into, from): (Vec<_>, Vec<_>) = rows.into_iter().partition(|other| Some(other.id) == row.merged_into);
    Ok((into.into_iter().next().map(name), from.into_iter().map(name).collect()))
}
