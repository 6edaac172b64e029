//! Quartiere: each a tenant, described by its file.

use crate::Db;
use crate::entity::{body, district, event_head};
use crate::error::{Error, Result};
use crate::events::chain::GENESIS;
use crate::tx::{micros, new_id};
use chrono::{DateTime, Utc};
use domain::profile::Profile;
use domain::{BodyId, DistrictId};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;
use std::sync::{Arc, RwLock};

/// A district as every page needs it.
#[derive(Debug, Clone, PartialEq)]
pub struct District {
    /// Id.
    pub id: DistrictId,
    /// Kommune.
    pub body: BodyId,
    /// Everything its file says.
    pub profile: Profile,
    /// Loaded with invented data, marked on every page.
    pub demo: bool,
}

/// Districts by slug, valid as long as the stored text has the same `updated_at`.
#[derive(Debug, Default)]
pub struct Cache {
    districts: RwLock<HashMap<String, (i64, Arc<District>)>>,
}

/// The district of an address.
///
/// # Errors
/// [`Error::NotFound`] when there is none with this slug.
pub async fn district(db: &Db, slug: &str) -> Result<Arc<District>> {
    let updated: Option<i64> = district::Entity::find()
        .select_only()
        .column(district::Column::UpdatedAt)
        .filter(district::Column::Slug.eq(slug))
        .into_tuple()
        .one(&db.read)
        .await?;
    let updated = updated.ok_or(Error::NotFound)?;
    let cached = db
        .cache
        .districts
        .read()
        .ok()
        .and_then(|cache| cache.get(slug).filter(|entry| entry.0 == updated).map(|entry| Arc::clone(&entry.1)));
    if let Some(district) = cached {
        return Ok(district);
    }
    let row = district::Entity::find().filter(district::Column::Slug.eq(slug)).one(&db.read).await?.ok_or(Error::NotFound)?;
    let district = Arc::new(view(row)?);
    if let Ok(mut cache) = db.cache.districts.write() {
        cache.insert(slug.to_owned(), (updated, Arc::clone(&district)));
    }
    Ok(district)
}

/// All districts, by name.
///
/// # Errors
/// [`Error::Database`].
pub async fn districts(db: &Db) -> Result<Vec<District>> {
    let rows = district::Entity::find().order_by_asc(district::Column::Name).all(&db.read).await?;
    rows.into_iter().map(view).collect()
}

fn view(row: district::Model) -> Result<District> {
    let profile = serde_json::from_str(&row.profile).map_err(|error| Error::Corrupt(format!("profile of {}: {error}", row.slug)))?;
    Ok(District { id: DistrictId(row.id), body: BodyId(row.body_id), profile, demo: row.demo })
}

/// The row of a new district, with an empty event chain.
pub(crate) async fn create(db: &Db, profile: &Profile, text: &str, demo: bool, now: DateTime<Utc>) -> Result<DistrictId> {
    let id = new_id();
    let tx = db.begin_plain().await?;
    let body_id = body_of(&tx, profile).await?;
    district::ActiveModel {
        id: Set(id),
        body_id: Set(body_id),
        slug: Set(profile.slug.clone()),
        prefix: Set(profile.prefix.clone()),
        name: Set(profile.name.clone()),
        profile: Set(text.to_owned()),
        demo: Set(demo),
        created_at: Set(micros(now)),
        updated_at: Set(micros(now)),
    }
    .insert(&tx)
    .await?;
    event_head::ActiveModel { district_id: Set(id), seq: Set(0), hash: Set(GENESIS.to_vec()) }.insert(&tx).await?;
    tx.commit().await?;
    Ok(DistrictId(id))
}

/// One Body per Kommune, shared by its districts.
async fn body_of(tx: &impl ConnectionTrait, profile: &Profile) -> Result<uuid::Uuid> {
    if let Some(row) = body::Entity::find().filter(body::Column::Ags.eq(&profile.body.ags)).one(tx).await? {
        return Ok(row.id);
    }
    let id = new_id();
    let row = body::ActiveModel {
        id: Set(id),
        ags: Set(profile.body.ags.clone()),
        name: Set(profile.body.name.clone()),
        state: Set(profile.body.state.clone()),
    };
    row.insert(tx).await?;
    Ok(id)
}
