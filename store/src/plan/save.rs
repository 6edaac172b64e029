//! The plan as in the district's file, item by item, recognised by stable keys.

use crate::entity::{framework_plan, measure, measure_recommendation, plan_evidence, plan_item};
use crate::error::Result;
use crate::search;
use crate::tx::{Tx, new_id};
use domain::events::ObjectKind;
use domain::plan::PlanItemKind;
use domain::profile::{FieldProfile, ItemProfile, PlanProfile, Profile};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use std::collections::HashMap;
use uuid::Uuid;

/// One item of the file in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Line<'a> {
    kind: PlanItemKind,
    field: Option<&'a str>,
    key: &'a str,
    number: String,
    title: &'a str,
    text: &'a str,
}

/// Keeps the plan as in the file. May be repeated: the same version takes over changed texts, a new version stands beside the old one.
///
/// Effect: the plan, its items, their public search rows; items that are gone from the file go too, unless a measure names them or a contribution is evidence for them.
pub(crate) async fn save_plan(tx: &Tx, profile: &Profile) -> Result<()> {
    let Some(plan) = &profile.plan else { return Ok(()) };
    let plan_id = save_head(tx, plan).await?;
    let rows = plan_item::Entity::find().filter(plan_item::Column::PlanId.eq(plan_id)).all(&tx.tx).await?;
    let mut known: HashMap<String, plan_item::Model> = rows.into_iter().map(|row| (row.key.clone(), row)).collect();
    let mut fields: HashMap<&str, Uuid> = HashMap::new();
    let lines = lines(plan);
    for (position, line) in (0i64..).zip(&lines) {
        let field = line.field.and_then(|key| fields.get(key).copied());
        let id = save_line(tx, plan_id, line, known.remove(line.key), (field, position)).await?;
        if line.kind == PlanItemKind::Field {
            fields.insert(line.key, id);
        }
    }
    // Items before their fields: an item refers to its field.
    let mut gone: Vec<plan_item::Model> = known.into_values().collect();
    gone.sort_by_key(|row| row.field_id.is_none());
    for row in gone {
        remove_unless_named(tx, row).await?;
    }
    forget_older(tx, plan_id).await
}

async fn save_head(tx: &Tx, plan: &PlanProfile) -> Result<Uuid> {
    let known = framework_plan::Entity::find()
        .filter(framework_plan::Column::DistrictId.eq(tx.district.0))
        .filter(framework_plan::Column::Version.eq(plan.version))
        .one(&tx.tx)
        .await?;
    let id = known.as_ref().map_or_else(new_id, |row| row.id);
    let row = framework_plan::ActiveModel {
        id: Set(id),
        district_id: Set(tx.district.0),
        version: Set(plan.version),
        title: Set(plan.title.clone()),
        about: Set(plan.about.clone()),
        in_force_from: Set(plan.in_force_from.to_string()),
    };
    if known.is_some() {
        row.update(&tx.tx).await?
    } else {
        row.insert(&tx.tx).await?
    };
    Ok(id)
}

async fn save_line(
    tx: &Tx,
    plan: Uuid,
    line: &Line<'_>,
    known: Option<plan_item::Model>,
    (field, position): (Option<Uuid>, i64),
) -> Result<Uuid> {
    let fresh = plan_item::Model {
        id: known.as_ref().map_or_else(new_id, |row| row.id),
        district_id: tx.district.0,
        plan_id: plan,
        field_id: field,
        key: line.key.to_owned(),
        kind: line.kind.word().to_owned(),
        number: line.number.clone(),
        title: line.title.to_owned(),
        text: line.text.to_owned(),
        position,
    };
    keep_findable(tx, &fresh).await?;
    if known.as_ref() == Some(&fresh) {
        return Ok(fresh.id);
    }
    let id = fresh.id;
    let row = plan_item::ActiveModel::from(fresh).reset_all();
    if known.is_some() {
        row.update(&tx.tx).await?
    } else {
        row.insert(&tx.tx).await?
    };
    Ok(id)
}

/// Writes an item where the search finds it. Fields and recommendations have a place of their own on the page, the others stand in their field.
pub(crate) async fn keep_findable(tx: &Tx, row: &plan_item::Model) -> Result<()> {
    let own = [PlanItemKind::Field, PlanItemKind::Recommendation].map(PlanItemKind::word).contains(&row.kind.as_str());
    let field = match row.field_id.filter(|_| !own) {
        Some(field) => plan_item::Entity::find_by_id(field).one(&tx.tx).await?.map(|field| field.key),
        None => None,
    };
    let address = format!("/rahmenplan#{}", field.as_deref().unwrap_or(&row.key));
    search::put(tx, &search::Text { object: ObjectKind::Plan, id: row.id, address: &address, title: &row.title, text: &row.text }).await
}

async fn remove_unless_named(tx: &Tx, row: plan_item::Model) -> Result<()> {
    search::remove(tx, row.id).await?;
    let served = measure_recommendation::Entity::find().filter(measure_recommendation::Column::PlanItemId.eq(row.id)).count(&tx.tx).await?;
    let in_field = measure::Entity::find()
        .filter(measure::Column::DistrictId.eq(tx.district.0))
        .filter(measure::Column::FieldId.eq(row.id))
        .count(&tx.tx)
        .await?;
    let parent = plan_item::Entity::find()
        .filter(plan_item::Column::PlanId.eq(row.plan_id))
        .filter(plan_item::Column::FieldId.eq(row.id))
        .count(&tx.tx)
        .await?;
    let evidence = plan_evidence::Entity::find().filter(plan_evidence::Column::PlanItemId.eq(row.id)).count(&tx.tx).await?;
    if served + in_field + parent + evidence == 0 {
        plan_item::Entity::delete_by_id(row.id).exec(&tx.tx).await?;
    }
    Ok(())
}

/// Items of other versions are kept for the measures that name them, but no longer found.
async fn forget_older(tx: &Tx, plan: Uuid) -> Result<()> {
    let older = plan_item::Entity::find()
        .filter(plan_item::Column::DistrictId.eq(tx.district.0))
        .filter(plan_item::Column::PlanId.ne(plan))
        .all(&tx.tx)
        .await?;
    for row in older {
        search::remove(tx, row.id).await?;
    }
    Ok(())
}

/// The file as one list: each field followed by its own. Recommendations are numbered `2.3`, goals `Z2.3`.
fn lines(plan: &PlanProfile) -> Vec<Line<'_>> {
    (1..).zip(&plan.fields).flat_map(|(number, field)| of_field(number, field)).collect()
}

fn of_field(number: u32, field: &FieldProfile) -> Vec<Line<'_>> {
    let mut lines = vec![Line {
        kind: PlanItemKind::Field,
        field: None,
        key: &field.key,
        number: number.to_string(),
        title: &field.title,
        text: &field.text,
    }];
    let groups: [(PlanItemKind, &[ItemProfile]); 4] = [
        (PlanItemKind::Strength, &field.strengths),
        (PlanItemKind::Weakness, &field.weaknesses),
        (PlanItemKind::Goal, &field.goals),
        (PlanItemKind::Recommendation, &field.recommendations),
    ];
    for (kind, items) in groups {
        for (place, item) in (1..).zip(items) {
            lines.push(Line {
                kind,
                field: Some(&field.key),
                key: &item.key,
                number: numbered(kind, number, place),
                title: &item.title,
                text: &item.text,
            });
        }
    }
    lines
}

fn numbered(kind: PlanItemKind, field: u32, place: u32) -> String {
    match kind {
        PlanItemKind::Recommendation => format!("{field}.{place}"),
        PlanItemKind::Goal => format!("Z{field}.{place}"),
        PlanItemKind::Field | PlanItemKind::Strength | PlanItemKind::Weakness => String::new(),
    }
}

#[cfg(test)]
#[path = "save_tests.rs"]
mod tests;
