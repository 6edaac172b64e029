//! Was alle sehen: the list, one contribution, and its way. Nothing that is not published ever comes out of this folder (T5).

mod checking;
mod detail;
mod list;
mod similar;
mod way;

pub use checking::checking_time;
pub(super) use detail::shown_name;
pub use detail::{PublicDetail, public_detail};
pub(crate) use list::cursor;
pub use list::{PublicEntry, PublicFilter, PublicPage, public_list};
pub use similar::{SimilarEntry, similar_contributions};
pub use way::journey_of;
pub(super) use way::{LinkedRows, draw, linked};

use crate::Db;
use crate::entity::{contribution, measure};
use crate::error::Result;
use domain::participation::Stage;
use domain::{DistrictId, Reference};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter};

/// The stage as everybody sees it: a query or an objection is between author and office.
pub(crate) const fn public_stage(stage: Stage) -> Stage {
    match stage {
        Stage::Received | Stage::Queried => Stage::Published,
        Stage::Objected => Stage::Answered,
        other => other,
    }
}

fn stages_seen_as(stage: Stage) -> Vec<&'static str> {
    Stage::ALL.iter().filter(|own| public_stage(**own) == stage).map(|own| own.word()).collect()
}

/// Stages at which nobody but the author and the office reads a contribution.
const HIDDEN: [Stage; 3] = [Stage::Withheld, Stage::Withdrawn, Stage::Draft];

/// What is public at all, for statements written by hand; `c` is the contribution. All of it is words of ours.
pub(crate) fn public_words() -> String {
    let hidden = HIDDEN.map(|stage| format!("'{stage}'")).join(", ");
    format!("c.published_at IS NOT NULL AND c.stage NOT IN ({hidden})")
}

/// Nobody but the author and the office reads a contribution at this stage.
pub(super) fn is_hidden(stage: &str) -> bool {
    HIDDEN.iter().any(|hidden| hidden.word() == stage)
}

/// Everybody may read it.
pub(crate) fn is_public(row: &contribution::Model) -> bool {
    row.published_at.is_some() && !is_hidden(&row.stage)
}

/// What is public at all.
pub(crate) fn public(district: DistrictId) -> Condition {
    Condition::all()
        .add(contribution::Column::DistrictId.eq(district.0))
        .add(contribution::Column::PublishedAt.is_not_null())
        .add(contribution::Column::Stage.is_not_in(HIDDEN.map(Stage::word)))
}

/// What a reference alone leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ByReference {
    /// A public contribution.
    Contribution(Reference),
    /// A measure.
    Measure(Reference),
    /// Unpublished, withheld, withdrawn or unknown: the answer is the same for all of them (`decisions.md` 2).
    NotPublic,
}

/// Looks up a reference as people type it.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn by_reference(db: &Db, district: DistrictId, typed: &str) -> Result<ByReference> {
    let Ok(reference) = typed.parse::<Reference>() else { return Ok(ByReference::NotPublic) };
    let known = contribution::Entity::find()
        .filter(public(district))
        .filter(contribution::Column::Reference.eq(reference.as_str()))
        .one(&db.read)
        .await?;
    if known.is_some() {
        return Ok(ByReference::Contribution(reference));
    }
    let known = measure::Entity::find()
        .filter(measure::Column::DistrictId.eq(district.0))
        .filter(measure::Column::Reference.eq(reference.as_str()))
        .one(&db.read)
        .await?;
    Ok(if known.is_some() { ByReference::Measure(reference) } else { ByReference::NotPublic })
}

#[cfg(test)]
mod tests;
