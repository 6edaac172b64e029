//! Was ein Feed erzählt: the newest public happenings of a list, or of something that can be followed.

use super::happened::{Wanted, newest};
use super::named::title_of;
use crate::Db;
use crate::entity::{contribution, measure, measure_contribution, paper};
use crate::error::{Error, Result};
use crate::participation::public_in;
use crate::people::District;
use chrono::{DateTime, Utc};
use domain::events::ObjectKind;
use domain::following::{Followed, Happened, Happening};
use domain::{DistrictId, Reference};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

/// Entries of a feed.
const MOST: usize = 40;

/// A feed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Feed {
    /// The list of contributions.
    Contributions,
    /// The projects.
    Measures,
    /// The meetings.
    Meetings,
    /// One contribution, measure, topic, street or landmark, or everything.
    Of(Followed),
}

/// What a feed says.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FeedView {
    /// Name of what it is about; `None` for a list, which the page names.
    pub title: Option<String>,
    /// What happened, newest first.
    pub happened: Vec<Happened>,
}

/// The newest of a feed.
///
/// # Errors
/// [`Error::NotFound`] for a contribution that is not public, and for what is not in the district's file.
pub async fn feed(db: &Db, district: &District, which: &Feed, now: DateTime<Utc>) -> Result<FeedView> {
    let (title, wanted) = match which {
        Feed::Contributions => (None, Wanted::Kinds(&[ObjectKind::Contribution])),
        Feed::Measures => (None, Wanted::Kinds(&[ObjectKind::Measure, ObjectKind::Paper])),
        Feed::Meetings => (None, Wanted::Kinds(&[ObjectKind::Meeting])),
        Feed::Of(Followed::Contribution(reference)) => of_contribution(db, district.id, reference).await?,
        Feed::Of(Followed::Measure(reference)) => of_measure(db, district.id, reference).await?,
        Feed::Of(what @ (Followed::Topic(_) | Followed::Place(_) | Followed::District)) => {
            (Some(title_of(&db.read, district, what).await?), Wanted::Everything)
        }
    };
    let mut happened = newest(&db.read, district.id, wanted, now).await?;
    let drawing = district.profile.drawing();
    happened.retain(|what| match which {
        Feed::Of(followed) => followed.hears(what, drawing),
        Feed::Contributions | Feed::Measures | Feed::Meetings => what.happening != Happening::Commented,
    });
    happened.truncate(MOST);
    Ok(FeedView { title, happened })
}

/// A contribution, the one it was merged into, and the measures it became part of with their papers.
async fn of_contribution(db: &Db, district: DistrictId, reference: &Reference) -> Result<(Option<String>, Wanted)> {
    let own = contribution::Entity::find()
        .filter(public_in(district))
        .filter(contribution::Column::Reference.eq(reference.as_str()))
        .one(&db.read)
        .await?
        .ok_or(Error::NotFound)?;
    let links = measure_contribution::Entity::find().filter(measure_contribution::Column::ContributionId.eq(own.id)).all(&db.read).await?;
    let measures: Vec<Uuid> = links.into_iter().map(|link| link.measure_id).collect();
    let papers = papers_of(db, measures.clone()).await?;
    let about = [own.id].into_iter().chain(own.merged_into).chain(measures).chain(papers).collect();
    Ok((Some(own.public_title), Wanted::About(about)))
}

/// A measure with its papers.
async fn of_measure(db: &Db, district: DistrictId, reference: &Reference) -> Result<(Option<String>, Wanted)> {
    let own = measure::Entity::find()
        .filter(measure::Column::DistrictId.eq(district.0))
        .filter(measure::Column::Reference.eq(reference.as_str()))
        .one(&db.read)
        .await?
        .ok_or(Error::NotFound)?;
    let papers = papers_of(db, vec![own.id]).await?;
    let about = [own.id].into_iter().chain(papers).collect();
    Ok((Some(own.title), Wanted::About(about)))
}

async fn papers_of(db: &Db, measures: Vec<Uuid>) -> Result<Vec<Uuid>> {
    let rows = paper::Entity::find().filter(paper::Column::MeasureId.is_in(measures)).all(&db.read).await?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}
