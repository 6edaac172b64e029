//! Der Weg eines Beitrags: drawn from its own events and those of the measures it became part of.

use super::{public, public_stage};
use crate::Db;
use crate::entity::{contribution, measure, measure_contribution};
use crate::error::{Error, Result, known};
use crate::events;
use crate::participation::views::LinkedMeasure;
use crate::people::District;
use domain::events::Recorded;
use domain::journey::{Journey, Standing};
use domain::participation::Stage;
use domain::{ContributionId, DistrictId, MeasureId, projects};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::HashMap;
use uuid::Uuid;

/// The measures of some contributions, oldest link first.
pub(super) async fn measures_of(
    conn: &impl ConnectionTrait,
    district: DistrictId,
    ids: Vec<Uuid>,
) -> Result<HashMap<Uuid, Vec<LinkedMeasure>>> {
    let mut all: HashMap<Uuid, Vec<LinkedMeasure>> = HashMap::new();
    if ids.is_empty() {
        return Ok(all);
    }
    let links = measure_contribution::Entity::find()
        .filter(measure_contribution::Column::ContributionId.is_in(ids))
        .order_by_asc(measure_contribution::Column::LinkedAt)
        .all(conn)
        .await?;
    if links.is_empty() {
        return Ok(all);
    }
    let rows = measure::Entity::find()
        .filter(measure::Column::DistrictId.eq(district.0))
        .filter(measure::Column::Id.is_in(links.iter().map(|link| link.measure_id)))
        .all(conn)
        .await?;
    for link in links {
        let Some(row) = rows.iter().find(|row| row.id == link.measure_id) else { continue };
        all.entry(link.contribution_id).or_default().push(LinkedMeasure {
            id: MeasureId(row.id),
            reference: row.reference.clone(),
            title: row.title.clone(),
            stage: known(projects::Stage::from_word(&row.shown_stage), "stage of measure")?,
            taken_over: link.taken_over,
        });
    }
    Ok(all)
}

/// The measures of one contribution, its own or those of the one it was merged into.
pub(crate) struct LinkedRows {
    pub(crate) measures: Vec<LinkedMeasure>,
}

impl LinkedRows {
    pub(crate) fn measure_ids(&self) -> Vec<Uuid> {
        self.measures.iter().map(|measure| measure.id.0).collect()
    }
}

pub(crate) async fn linked(conn: &impl ConnectionTrait, district: DistrictId, row: &contribution::Model) -> Result<LinkedRows> {
    let mut ids = vec![row.id];
    ids.extend(row.merged_into);
    let mut all = measures_of(conn, district, ids).await?;
    let own = all.remove(&row.id).unwrap_or_default();
    let theirs = row.merged_into.and_then(|target| all.remove(&target)).unwrap_or_default();
    Ok(LinkedRows { measures: if own.is_empty() { theirs } else { own } })
}

/// Draws the line of a contribution from events that were already chosen for the reader.
pub(crate) fn draw(district: &District, row: &contribution::Model, linked: &LinkedRows, events: &[Recorded]) -> Result<Journey> {
    let stage = known(Stage::from_word(&row.stage), "stage")?;
    let seen = if row.published_at.is_some() { public_stage(stage) } else { stage };
    let standing = Standing {
        contribution: Some(seen),
        measure: linked.measures.last().map(|measure| measure.stage),
        has_board: district.profile.way.board.is_some(),
    };
    Ok(Journey::draw(standing, events))
}

/// The public way of a contribution: its own public events and those of its measures.
///
/// # Errors
/// [`Error::NotFound`] when it is not public.
pub async fn journey_of(db: &Db, district: &District, id: ContributionId) -> Result<Journey> {
    let row = contribution::Entity::find_by_id(id.0).filter(public(district.id)).one(&db.read).await?.ok_or(Error::NotFound)?;
    let linked = linked(&db.read, district.id, &row).await?;
    public_journey(db, district, &row, &linked).await
}

pub(super) async fn public_journey(db: &Db, district: &District, row: &contribution::Model, linked: &LinkedRows) -> Result<Journey> {
    let mut ids = linked.measure_ids();
    ids.push(row.id);
    let events = events::of_objects(db, district.id, &ids).await?;
    draw(district, row, linked, &events)
}
