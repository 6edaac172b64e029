//! E11: a contribution becomes part of a measure. Always inside the measure's own transaction.

use super::contact::inform_authors_in;
use super::load::{load, moved, save};
use crate::entity::{measure, measure_contribution};
use crate::error::{Error, Result};
use crate::tx::{Tx, micros};
use chrono::{DateTime, Utc};
use domain::participation::{Step, StepContext};
use domain::{Actor, ContributionId, MeasureId, Role};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter};

/// Takes a contribution over into a measure that this transaction has already written.
///
/// Who: Quartiersmanagement. Effect: stage `adopted`, the link with what was taken over and what not, public event `ContributionAdopted`
/// with the measure's reference, the author is told. Refusals: `WrongStage` (only published ones), `OwnMatter`; `NotFound` for another district's.
pub(crate) async fn adopt_in(tx: &Tx, actor: &Actor, role: Role, contribution: ContributionId, measure: MeasureId, taken_over: &str, now: DateTime<Utc>) -> Result<()> {
    let loaded = load(tx, actor, contribution).await?;
    let target = measure::Entity::find_by_id(measure.0).filter(measure::Column::DistrictId.eq(tx.district.0)).one(&tx.tx).await?.ok_or(Error::NotFound)?;
    let to = loaded.stage.after(Step::Adopt, &StepContext { target: true, ..loaded.context() })?;
    save(tx, moved(&loaded, to, None, now)).await?;
    link(tx, measure, contribution, taken_over, now).await?;
    let event = loaded.event("ContributionAdopted", role, now).moved(loaded.stage, to).because("", taken_over).fact("measure", &target.reference).public();
    tx.append(actor, event, now).await?;
    let params = [("measure", target.reference.clone()), ("measure_title", target.title.clone()), ("taken_over", taken_over.to_owned())];
    inform_authors_in(tx, &[contribution], "contribution_adopted", &params, now).await
}

/// The link is written once, whether the measure's verb already wrote it or not.
async fn link(tx: &Tx, measure: MeasureId, contribution: ContributionId, taken_over: &str, now: DateTime<Utc>) -> Result<()> {
    if measure_contribution::Entity::find_by_id((measure.0, contribution.0)).one(&tx.tx).await?.is_some() {
        return Ok(());
    }
    let row = measure_contribution::ActiveModel {
        measure_id: Set(measure.0),
        contribution_id: Set(contribution.0),
        taken_over: Set(taken_over.trim().to_owned()),
        linked_at: Set(micros(now)),
    };
    row.insert(&tx.tx).await?;
    Ok(())
}
