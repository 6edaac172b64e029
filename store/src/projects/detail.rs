//! One measure with everything that is public about it, in a fixed number of statements.

mod parts;
mod views;

pub use views::{ConsultationView, Costs, DiscussedAt, LinkedContribution, MeasureView, MilestoneView, PaperView};

use crate::Db;
use crate::entity::measure;
use crate::error::{Error, Result, known};
use crate::events;
use crate::people::District;
use crate::tx::time;
use domain::events::Recorded;
use domain::journey::{Journey, Standing};
use domain::participation;
use domain::projects::{BoardGroup, CostClass, Fit, Origin, ProofOfUse, Stage};
use domain::{MeasureId, Reference};
use parts::{consultations, contributions, day, discussed, milestones, papers, plan_items};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

/// A measure by its reference, as everybody may see it.
///
/// # Errors
/// [`Error::NotFound`] for a reference that is not written like one, or not of this district.
pub async fn detail(db: &Db, district: &District, reference: &str) -> Result<MeasureView> {
    let reference: Reference = reference.parse().map_err(|_| Error::NotFound)?;
    let row = measure::Entity::find()
        .filter(measure::Column::DistrictId.eq(district.id.0))
        .filter(measure::Column::Reference.eq(reference.as_str()))
        .one(&db.read)
        .await?
        .ok_or(Error::NotFound)?;
    view(db, district, row, false).await
}

/// The view of a row; with `internal` its history holds what is not public, too.
pub(crate) async fn view(db: &Db, district: &District, row: measure::Model, internal: bool) -> Result<MeasureView> {
    let row = if internal { row } else { shown(row) };
    let stage = known(Stage::from_word(&row.stage), "stage of measure")?;
    let contributions = contributions(db, district.id, row.id).await?;
    let papers = papers(db, row.id).await?;
    let plan_items = plan_items(db, &row).await?;
    let ids: Vec<Uuid> =
        std::iter::once(row.id).chain(contributions.iter().map(|line| line.id.0)).chain(papers.iter().map(|paper| paper.id.0)).collect();
    let public = |event: &Recorded| event.payload.as_ref().is_some_and(|payload| payload.public);
    let mut events = events::of_objects(db, district.id, &ids).await?;
    events.retain(|event| internal || public(event));
    let standing = Standing {
        contribution: (!contributions.is_empty()).then_some(participation::Stage::Adopted),
        measure: Some(stage),
        has_board: district.profile.way.board.is_some(),
    };
    Ok(MeasureView {
        journey: Journey::draw(standing, &events),
        history: events,
        milestones: milestones(db, row.id).await?,
        consultations: consultations(db, row.id).await?,
        discussed: discussed(db, district.id, row.id).await?,
        contributions,
        papers,
        plan_items,
        ..plain(row, stage)?
    })
}

/// The row as everybody may read it: where it stood before closed doors, without what was voted behind them (I11).
fn shown(row: measure::Model) -> measure::Model {
    let board_wording = if row.votum_public { row.board_wording } else { String::new() };
    measure::Model { stage: row.shown_stage.clone(), stage_since: row.shown_since, board_wording, ..row }
}

/// What stands in the row itself.
fn plain(row: measure::Model, stage: Stage) -> Result<MeasureView> {
    Ok(MeasureView {
        id: MeasureId(row.id),
        stage,
        since: time(row.stage_since),
        group: BoardGroup::of(stage),
        origin: known(Origin::from_word(&row.origin), "origin")?,
        fit: row.fit.as_deref().and_then(Fit::from_word),
        checked_at: row.plan_checked_at.map(time),
        costs: Costs {
            class: row.cost_class.as_deref().and_then(CostClass::from_word),
            planned: row.cost_planned,
            approved: row.cost_approved,
            spent: row.cost_spent,
            funding: row.funding,
            eligibility: row.eligibility,
        },
        review_on: row.review_on.as_deref().map(day).transpose()?,
        due_at: row.due_at.map(time),
        proof_of_use: ProofOfUse::from_word(&row.proof_of_use),
        reference: row.reference,
        title: row.title,
        summary: row.summary,
        place: row.place,
        stage_reason: row.stage_reason,
        stage_note: row.stage_note,
        origin_note: row.origin_note,
        fit_reason: row.fit_reason,
        impossible: row.impossible,
        office: row.office_name,
        land_owner: row.land_owner,
        group_heard: row.group_heard,
        drucksache: row.drucksache,
        source_url: row.source_url,
        granted: row.granted,
        board_wording: row.board_wording,
        council_wording: row.council_wording,
        council_difference: row.council_difference,
        next_step: row.next_step,
        effect: row.effect_note,
        lessons: row.lessons,
        plan_items: vec![],
        contributions: vec![],
        papers: vec![],
        milestones: vec![],
        consultations: vec![],
        discussed: vec![],
        journey: Journey { stops: vec![], at: 0, ended: false },
        history: vec![],
    })
}
