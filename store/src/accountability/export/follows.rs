//! Auskunft über das Folgen: what somebody wants to hear of, with an account or with a confirmed address.

use super::voices::Of;
use super::{Section, stamp};
use crate::Db;
use crate::entity::{follow, follower};
use crate::error::Result;
use domain::DistrictId;
use domain::following::FollowedKind;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

/// What is followed; by an address only what was confirmed.
pub(super) async fn follows_of(db: &Db, district: DistrictId, of: Of<'_>) -> Result<Vec<Section>> {
    let all = follower::Entity::find().filter(follower::Column::DistrictId.eq(district.0));
    let (theirs, confirmed) = match of {
        Of::Account(id) => (all.filter(follower::Column::AccountId.eq(id)), false),
        Of::Address(email) => (all.filter(follower::Column::Email.eq(email)), true),
    };
    let who: Vec<Uuid> = theirs.all(&db.read).await?.into_iter().map(|row| row.id).collect();
    let rows = follow::Entity::find().filter(follow::Column::FollowerId.is_in(who)).order_by_asc(follow::Column::AskedAt);
    Ok(rows.all(&db.read).await?.into_iter().filter(|row| !confirmed || row.confirmed_at.is_some()).map(section).collect())
}

fn section(row: follow::Model) -> Section {
    let key = match FollowedKind::from_word(&row.kind) {
        Some(FollowedKind::Contribution | FollowedKind::Measure) => "reference",
        Some(FollowedKind::Place) => "place",
        Some(FollowedKind::Topic) | None => "topic",
        Some(FollowedKind::District) => "district",
    };
    let target = if row.target.is_empty() { "ja".to_owned() } else { row.target };
    Section::new("follow", vec![("at", stamp(row.asked_at)), (key, target)])
}
