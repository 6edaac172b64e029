//! M2: the check against the Rahmenplan.

use super::adopt::field;
use super::load::{load, organization};
use super::step::{must_be, object};
use crate::Db;
use crate::entity::{measure, measure_recommendation, plan_item};
use crate::error::Result;
use crate::tx::{Tx, micros};
use chrono::{DateTime, Utc};
use domain::events::{Event, ObjectKind};
use domain::plan::PlanItemKind;
use domain::projects::{CostClass, Fit, Stage};
use domain::refusal::StepRefused;
use domain::{Actor, FieldErrors, MeasureId, PlanItemId, Problem, Role};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter};

/// What the check found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanCheck {
    /// Recommendations served.
    pub recommendations: Vec<PlanItemId>,
    /// Fit.
    pub fit: Fit,
    /// Why it fits so.
    pub reason: String,
    /// Field of action.
    pub field: Option<PlanItemId>,
    /// Responsible office: key or name.
    pub office: String,
    /// Cost class.
    pub cost_class: CostClass,
    /// Estimate in whole Euro.
    pub cost_planned: Option<i64>,
    /// Whether and by what it can be funded.
    pub eligibility: String,
    /// Who owns the ground or building.
    pub land_owner: String,
    /// Cannot be done, whatever the plan says (M4).
    pub impossible: bool,
}

impl PlanCheck {
    fn checked(&self) -> Result<Self> {
        let mut errors = FieldErrors::new();
        match self.fit {
            Fit::Direct if self.recommendations.is_empty() => errors.add("recommendations", Problem::ChooseOne),
            Fit::None if !self.recommendations.is_empty() => errors.add("recommendations", Problem::Contradiction),
            _ => {}
        }
        let checked = Self {
            reason: errors.text("reason", &self.reason, 5, 1000),
            office: errors.line("office", &self.office, 2, 160),
            eligibility: errors.text("eligibility", &self.eligibility, 2, 600),
            land_owner: errors.line("land_owner", &self.land_owner, 2, 160),
            ..self.clone()
        };
        if self.cost_planned.is_some_and(|cost| !self.cost_class.fits(cost)) {
            errors.add("cost_planned", Problem::Contradiction);
        }
        Ok(errors.or(checked)?)
    }
}

/// Records the check of a measure against the Rahmenplan; may be repeated while the measure is in the check.
///
/// Who: Quartiersmanagement, or the specialist office of the measure. Effect: recommendations, fit, office, costs, land owner in the measure,
/// public event `MeasureChecked`. Refusals: `Role`, `WrongStage`, `OwnMatter`.
///
/// # Errors
/// [`crate::Error::Invalid`], [`crate::Error::NotFound`].
pub async fn check_plan(db: &Db, actor: &Actor, measure: MeasureId, check: &PlanCheck, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let loaded = load(&tx, measure).await?;
    let theirs = loaded.row.office_id.is_some() && loaded.row.office_id == actor.organization.map(|office| office.0);
    let role = actor.acting_as(if theirs { &[Role::Manager, Role::SpecialistOffice] } else { &[Role::Manager] })?;
    must_be(loaded.stage, &[Stage::UnderReview])?;
    if crate::moderation::own_matter(&tx, actor, ObjectKind::Measure, measure.0).await? {
        return Err(StepRefused::OwnMatter.into());
    }
    let check = check.checked()?;
    let numbers = serve(&tx, measure, &check.recommendations).await?;
    let mut row: measure::ActiveModel = loaded.row.into();
    let (office_id, office_name) = organization(&tx, &check.office).await?;
    row.field_id = Set(field(&tx, check.field).await?);
    row.office_id = Set(office_id);
    row.office_name = Set(office_name.clone());
    row.fit = Set(Some(check.fit.word().to_owned()));
    row.fit_reason = Set(check.reason.clone());
    row.cost_class = Set(Some(check.cost_class.word().to_owned()));
    row.cost_planned = Set(check.cost_planned);
    row.eligibility = Set(check.eligibility.clone());
    row.land_owner = Set(check.land_owner.clone());
    row.impossible = Set(check.impossible);
    row.plan_checked_at = Set(Some(micros(now)));
    row.updated_at = Set(micros(now));
    row.update(&tx.tx).await?;
    let event = Event::new(object(measure.0), "MeasureChecked", role, now)
        .because("", &check.reason)
        .fact("fit", check.fit)
        .fact("recommendations", numbers.join(", "))
        .fact("office", office_name)
        .fact("cost_class", check.cost_class)
        .fact("eligibility", check.eligibility)
        .fact("land_owner", check.land_owner)
        .public();
    tx.append(actor, event, now).await?;
    tx.commit().await
}

/// Writes which recommendations are served and gives their printed numbers.
async fn serve(tx: &Tx, measure: MeasureId, recommendations: &[PlanItemId]) -> Result<Vec<String>> {
    let rows = plan_item::Entity::find()
        .filter(plan_item::Column::DistrictId.eq(tx.district.0))
        .filter(plan_item::Column::Kind.eq(PlanItemKind::Recommendation.word()))
        .filter(plan_item::Column::Id.is_in(recommendations.iter().map(|id| id.0)))
        .all(&tx.tx)
        .await?;
    if rows.len() < recommendations.len() {
        return Err(FieldErrors::one("recommendations", Problem::Unknown).into());
    }
    measure_recommendation::Entity::delete_many().filter(measure_recommendation::Column::MeasureId.eq(measure.0)).exec(&tx.tx).await?;
    let links = rows.iter().map(|row| measure_recommendation::ActiveModel { measure_id: Set(measure.0), plan_item_id: Set(row.id) });
    if !rows.is_empty() {
        measure_recommendation::Entity::insert_many(links).exec_without_returning(&tx.tx).await?;
    }
    Ok(rows.into_iter().map(|row| row.number).collect())
}
