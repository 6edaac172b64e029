//! Suchindex neu machen: from what is public now. The index is derived, so this changes nothing that has an event.

use crate::entity::{contribution, district, measure, meeting, plan_item};
use crate::error::Result;
use crate::tx::Tx;
use crate::{Db, meetings, participation, plan, projects, search};
use chrono::{DateTime, Utc};
use domain::DistrictId;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

/// Makes the index of every district anew.
///
/// Who: whoever runs the installation. Effect: each district's rows of the index, in one transaction. Gives how many districts.
///
/// # Errors
/// [`crate::Error::Database`]; a district is done wholly or not at all.
pub async fn reindex(db: &Db, now: DateTime<Utc>) -> Result<usize> {
    let districts = district::Entity::find().all(&db.read).await?;
    for row in &districts {
        let tx = db.begin_write(DistrictId(row.id)).await?;
        search::clear(&tx).await?;
        fill(&tx, now).await?;
        tx.commit().await?;
    }
    Ok(districts.len())
}

/// Makes it anew where a change of the schema has emptied it.
///
/// # Errors
/// As [`reindex`].
pub async fn reindex_if_empty(db: &Db, now: DateTime<Utc>) -> Result<bool> {
    let any = plan_item::Entity::find().count(&db.read).await? > 0 || contribution::Entity::find().count(&db.read).await? > 0;
    if !any || !search::is_empty(&db.read).await? {
        return Ok(false);
    }
    reindex(db, now).await.map(|_| true)
}

async fn fill(tx: &Tx, now: DateTime<Utc>) -> Result<()> {
    for row in participation::findable(tx).await? {
        participation::index(tx, &row).await?;
    }
    for row in measure::Entity::find().filter(measure::Column::DistrictId.eq(tx.district.0)).all(&tx.tx).await? {
        projects::keep_findable(tx, &row).await?;
    }
    for row in plan::newest_items(tx).await? {
        plan::keep_findable(tx, &row).await?;
    }
    for row in meeting::Entity::find().filter(meeting::Column::DistrictId.eq(tx.district.0)).all(&tx.tx).await? {
        meetings::keep_findable(tx, row.id, now).await?;
    }
    Ok(())
}
