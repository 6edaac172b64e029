//! Reading the plan.

use crate::Db;
use crate::entity::{framework_plan, plan_item};
use crate::error::{Error, Result, known};
use crate::tx::Tx;
use domain::plan::{FrameworkPlan, PlanItem, PlanItemKind};
use domain::{DistrictId, PlanId, PlanItemId};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

/// The plan in its newest version; `None` where a district has none.
///
/// # Errors
/// [`Error::Database`].
pub async fn plan(db: &Db, district: DistrictId) -> Result<Option<FrameworkPlan>> {
    let head = framework_plan::Entity::find()
        .filter(framework_plan::Column::DistrictId.eq(district.0))
        .order_by_desc(framework_plan::Column::Version)
        .one(&db.read)
        .await?;
    let Some(head) = head else { return Ok(None) };
    let rows = plan_item::Entity::find()
        .filter(plan_item::Column::PlanId.eq(head.id))
        .order_by_asc(plan_item::Column::Position)
        .all(&db.read)
        .await?;
    Ok(Some(FrameworkPlan {
        id: PlanId(head.id),
        title: head.title,
        version: head.version,
        about: head.about,
        in_force_from: head.in_force_from.parse().map_err(|_| Error::Corrupt("day of the plan".into()))?,
        items: rows.into_iter().map(item).collect::<Result<_>>()?,
    }))
}

/// The rows of the newest plan of the locked district.
pub(crate) async fn newest_items(tx: &Tx) -> Result<Vec<plan_item::Model>> {
    let head = framework_plan::Entity::find()
        .filter(framework_plan::Column::DistrictId.eq(tx.district.0))
        .order_by_desc(framework_plan::Column::Version)
        .one(&tx.tx)
        .await?;
    let Some(head) = head else { return Ok(vec![]) };
    Ok(plan_item::Entity::find().filter(plan_item::Column::PlanId.eq(head.id)).all(&tx.tx).await?)
}

pub(crate) fn item(row: plan_item::Model) -> Result<PlanItem> {
    Ok(PlanItem {
        id: PlanItemId(row.id),
        kind: known(PlanItemKind::from_word(&row.kind), "kind of plan item")?,
        key: row.key,
        field: row.field_id.map(PlanItemId),
        number: row.number,
        title: row.title,
        text: row.text,
    })
}
