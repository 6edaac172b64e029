//! Wie heißt, was jemand verfolgt: the public title of a contribution or measure, the name of a topic or place; none for what is not public (any more).

use crate::Db;
use crate::entity::{contribution, measure};
use crate::error::{Error, Result};
use crate::participation::public_in;
use crate::people::District;
use domain::following::{Followed, FollowedKind};
use domain::profile::Profile;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use std::collections::HashMap;

/// Something followed, with its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// What.
    pub followed: Followed,
    /// Its name; `None` once it is no longer public, or no longer in the district's file.
    pub title: Option<String>,
}

/// What somebody wants to follow, with its name.
///
/// # Errors
/// [`Error::NotFound`] for what is not public or not in the district's file.
pub async fn followable(db: &Db, district: &District, what: &Followed) -> Result<Named> {
    let title = title_of(&db.read, district, what).await?;
    Ok(Named { followed: what.clone(), title: Some(title) })
}

pub(super) async fn title_of(conn: &impl ConnectionTrait, district: &District, what: &Followed) -> Result<String> {
    let named = names(conn, district, vec![what.clone()]).await?;
    named.into_iter().next().and_then(|named| named.title).ok_or(Error::NotFound)
}

/// The names of several things, in their order, with two statements at most.
pub(super) async fn names(conn: &impl ConnectionTrait, district: &District, all: Vec<Followed>) -> Result<Vec<Named>> {
    let of =
        |kind: FollowedKind| all.iter().filter(move |what| what.kind() == kind).map(|what| what.target().to_owned()).collect::<Vec<_>>();
    let contributions = contributions(conn, district, of(FollowedKind::Contribution)).await?;
    let measures = measures(conn, district, of(FollowedKind::Measure)).await?;
    let title = |what: &Followed| match what {
        Followed::Contribution(reference) => contributions.get(reference.as_str()).cloned(),
        Followed::Measure(reference) => measures.get(reference.as_str()).cloned(),
        Followed::Topic(_) | Followed::Place(_) | Followed::District => of_profile(&district.profile, what),
    };
    Ok(all.iter().map(|what| Named { title: title(what), followed: what.clone() }).collect())
}

async fn contributions(conn: &impl ConnectionTrait, district: &District, references: Vec<String>) -> Result<HashMap<String, String>> {
    if references.is_empty() {
        return Ok(HashMap::new());
    }
    let found = contribution::Entity::find().filter(public_in(district.id)).filter(contribution::Column::Reference.is_in(references));
    Ok(found.all(conn).await?.into_iter().map(|row| (row.reference, row.public_title)).collect())
}

async fn measures(conn: &impl ConnectionTrait, district: &District, references: Vec<String>) -> Result<HashMap<String, String>> {
    if references.is_empty() {
        return Ok(HashMap::new());
    }
    let found =
        measure::Entity::find().filter(measure::Column::DistrictId.eq(district.id.0)).filter(measure::Column::Reference.is_in(references));
    Ok(found.all(conn).await?.into_iter().map(|row| (row.reference, row.title)).collect())
}

/// The name of what stands in the district's file.
fn of_profile(profile: &Profile, what: &Followed) -> Option<String> {
    if !what.is_offered(profile) {
        return None;
    }
    match what {
        Followed::Topic(key) => {
            profile.plan.iter().flat_map(|plan| &plan.fields).find(|field| field.key == *key).map(|field| field.title.clone())
        }
        Followed::Place(name) => Some(name.clone()),
        Followed::District => Some(profile.name.clone()),
        Followed::Contribution(_) | Followed::Measure(_) => None,
    }
}
