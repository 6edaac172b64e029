//! The parts of a measure's page, one statement each.

use super::views::{ConsultationView, DiscussedAt, LinkedContribution, MilestoneView, PaperView};
use crate::Db;
use crate::entity::{consultation, measure, measure_recommendation, milestone, paper, plan_item};
use crate::error::{Error, Result, known};
use crate::plan;
use crate::tx::time;
use chrono::NaiveDate;
use domain::meetings::ItemStage;
use domain::participation::Kind;
use domain::plan::PlanItem;
use domain::{AgendaItemId, ConsultationId, ContributionId, DistrictId, MeetingId, MilestoneId, PaperId};
use sea_orm::sea_query::Query;
use sea_orm::{ColumnTrait, Condition, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, Statement};
use uuid::Uuid;

pub(super) fn day(text: &str) -> Result<NaiveDate> {
    text.parse().map_err(|_| Error::Corrupt("day".to_owned()))
}

pub(super) async fn plan_items(db: &Db, row: &measure::Model) -> Result<Vec<PlanItem>> {
    let served = Query::select()
        .column(measure_recommendation::Column::PlanItemId)
        .from(measure_recommendation::Entity)
        .and_where(measure_recommendation::Column::MeasureId.eq(row.id))
        .to_owned();
    let wanted = Condition::any()
        .add(plan_item::Column::Id.in_subquery(served))
        .add_option(row.field_id.map(|field| plan_item::Column::Id.eq(field)));
    let rows = plan_item::Entity::find()
        .filter(plan_item::Column::DistrictId.eq(row.district_id))
        .filter(wanted)
        .order_by_asc(plan_item::Column::Position)
        .all(&db.read)
        .await?;
    rows.into_iter().map(plan::item).collect()
}

#[derive(Debug, FromQueryResult)]
struct ContributionRow {
    id: Uuid,
    reference: String,
    kind: String,
    public_title: String,
    taken_over: String,
}

pub(super) async fn contributions(db: &Db, district: DistrictId, measure: Uuid) -> Result<Vec<LinkedContribution>> {
    let sql = "SELECT c.id, c.reference, c.kind, c.public_title, l.taken_over FROM measure_contribution l JOIN contribution c ON c.id = l.contribution_id \
         WHERE l.measure_id = $1 AND c.district_id = $2 AND c.published_at IS NOT NULL ORDER BY c.reference";
    let values = [measure.into(), district.0.into()];
    let rows = ContributionRow::find_by_statement(Statement::from_sql_and_values(db.backend(), sql, values)).all(&db.read).await?;
    rows.into_iter()
        .map(|row| {
            let kind = known(Kind::from_word(&row.kind), "kind of contribution")?;
            Ok(LinkedContribution {
                id: ContributionId(row.id),
                reference: row.reference,
                kind,
                title: row.public_title,
                taken_over: row.taken_over,
            })
        })
        .collect()
}

pub(super) async fn papers(db: &Db, measure: Uuid) -> Result<Vec<PaperView>> {
    let rows =
        paper::Entity::find().filter(paper::Column::MeasureId.eq(measure)).order_by_desc(paper::Column::Version).all(&db.read).await?;
    let view = |row: paper::Model| PaperView {
        id: PaperId(row.id),
        reference: row.reference,
        version: row.version,
        title: row.title,
        easy: row.easy,
        text: row.text,
        wording: row.wording,
        cost: row.cost,
        alternatives: row.alternatives,
        hash: row.hash,
        written_at: time(row.created_at),
    };
    Ok(rows.into_iter().map(view).collect())
}

pub(super) async fn milestones(db: &Db, measure: Uuid) -> Result<Vec<MilestoneView>> {
    let rows = milestone::Entity::find()
        .filter(milestone::Column::MeasureId.eq(measure))
        .order_by_asc(milestone::Column::Position)
        .all(&db.read)
        .await?;
    rows.into_iter()
        .map(|row| {
            let reached = row.reached.as_deref().map(day).transpose()?;
            Ok(MilestoneView { id: MilestoneId(row.id), title: row.title, promised: day(&row.promised)?, reached, reason: row.reason })
        })
        .collect()
}

pub(super) async fn consultations(db: &Db, measure: Uuid) -> Result<Vec<ConsultationView>> {
    let rows = consultation::Entity::find()
        .filter(consultation::Column::MeasureId.eq(measure))
        .order_by_asc(consultation::Column::Day)
        .order_by_asc(consultation::Column::RecordedAt)
        .all(&db.read)
        .await?;
    rows.into_iter()
        .map(|row| {
            Ok(ConsultationView {
                id: ConsultationId(row.id),
                organization: row.organization_name,
                authoritative: row.authoritative,
                day: day(&row.day)?,
                result: row.result,
                wording: row.wording,
                source_url: row.source_url,
            })
        })
        .collect()
}

#[derive(Debug, FromQueryResult)]
struct DiscussedRow {
    meeting: Uuid,
    number: i64,
    starts_at: i64,
    item: Uuid,
    position: i64,
    stage: String,
    sentence: Option<String>,
}

/// Only public items of agendas that were sent (I11).
pub(super) async fn discussed(db: &Db, district: DistrictId, measure: Uuid) -> Result<Vec<DiscussedAt>> {
    let sql = "SELECT g.id AS meeting, g.number, g.starts_at, a.id AS item, a.position, a.stage, \
         (SELECT p.sentence FROM poll p WHERE p.item_id = a.id AND p.kind = 'main' AND p.stage = 'stated' ORDER BY p.stated_at DESC LIMIT 1) AS sentence \
         FROM agenda_item a JOIN meeting g ON g.id = a.meeting_id WHERE a.measure_id = $1 AND a.district_id = $2 AND a.public = TRUE AND a.taken_off IS NULL \
         AND g.stage NOT IN ('planned', 'agenda_draft', 'cancelled') ORDER BY g.starts_at, a.position";
    let values = [measure.into(), district.0.into()];
    let rows = DiscussedRow::find_by_statement(Statement::from_sql_and_values(db.backend(), sql, values)).all(&db.read).await?;
    rows.into_iter()
        .map(|row| {
            Ok(DiscussedAt {
                meeting: MeetingId(row.meeting),
                number: row.number,
                starts_at: time(row.starts_at),
                item: AgendaItemId(row.item),
                position: row.position,
                stage: known(ItemStage::from_word(&row.stage), "stage of agenda item")?,
                sentence: row.sentence.unwrap_or_default(),
            })
        })
        .collect()
}
