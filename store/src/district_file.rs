//! Quartiersdatei: what the operator wrote becomes the district, its organizations and seats, and its plan. May be repeated after an edit.

use crate::Db;
use crate::entity::district;
use crate::error::{Error, Result};
use crate::people::{create_district, save_organizations};
use crate::plan::save_plan;
use crate::tx::{Tx, micros};
use chrono::{DateTime, Utc};
use domain::events::{Event, ObjectKind};
use domain::profile::Profile;
use domain::{Actor, DistrictId, Role};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter};

/// Adds a district from its file, or brings it up to date.
///
/// Who: the operator, from the command line. Effect: district, organizations, seats and plan as in the file, event `DistrictConfigured`
/// when something changed.
///
/// # Errors
/// [`Error::Conflict`] when another district has the prefix, [`Error::Database`].
pub async fn add_district(db: &Db, profile: &Profile, demo: bool, now: DateTime<Utc>) -> Result<DistrictId> {
    let text = serde_json::to_string(profile).map_err(|error| Error::Corrupt(error.to_string()))?;
    let known = district::Entity::find().filter(district::Column::Slug.eq(&profile.slug)).one(&db.read).await?;
    let fresh = known.is_none();
    let changed = known.as_ref().is_some_and(|row| row.profile != text);
    let id = match known {
        Some(row) => DistrictId(row.id),
        None => create_district(db, profile, &text, demo, now).await?,
    };
    let tx = db.begin_write(id).await?;
    if changed {
        update(&tx, profile, text, now).await?;
    }
    save_organizations(&tx, profile).await?;
    save_plan(&tx, profile).await?;
    if fresh || changed {
        let event = Event::new((ObjectKind::District, id.0), "DistrictConfigured", Role::Admin, now).fact("slug", &profile.slug);
        tx.append(&Actor::system(id), event, now).await?;
    }
    tx.commit().await?;
    Ok(id)
}

async fn update(tx: &Tx, profile: &Profile, text: String, now: DateTime<Utc>) -> Result<()> {
    let row = district::ActiveModel {
        id: Set(tx.district.0),
        name: Set(profile.name.clone()),
        profile: Set(text),
        updated_at: Set(micros(now)),
        ..Default::default()
    };
    row.update(&tx.tx).await?;
    Ok(())
}
