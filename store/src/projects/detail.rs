//! One measure with everything that is public about it, in a fixed number of statements.

use crate::Db;
use crate::entity::{consultation, measure, milestone, paper, plan_item};
use crate::error::{Error, Result, known};
use crate::events;
use crate::people::District;
use crate::plan;
use crate::tx::time;
use chrono::{DateTime, NaiveDate, Utc};
use domain::events::Recorded;
use domain::journey::{Journey, Standing};
use domain::meetings::ItemStage;
use domain::participation::{self, Kind};
use domain::plan::{PlanItem, PlanItemKind};
use domain::projects::{BoardGroup, CostClass, Fit, Origin, ProofOfUse, Stage};
use domain::{AgendaItemId, ConsultationId, ContributionId, DistrictId, MeasureId, MeetingId, MilestoneId, PaperId, Reference};
use sea_orm::{ColumnTrait, Condition, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, Statement};
use uuid::Uuid;

/// Everything public about a measure.
#[derive(Debug, Clone, PartialEq)]
pub struct MeasureView {
    /// Id.
    pub id: MeasureId,
    /// Reference.
    pub reference: String,
    /// Title.
    pub title: String,
    /// Summary.
    pub summary: String,
    /// Place in words.
    pub place: String,
    /// Stage.
    pub stage: Stage,
    /// At this stage since.
    pub since: DateTime<Utc>,
    /// Reason code of the last step.
    pub stage_reason: String,
    /// Sentence of the last step.
    pub stage_note: String,
    /// Group of the board.
    pub group: BoardGroup,
    /// Where it comes from.
    pub origin: Origin,
    /// Which working group, plan or body.
    pub origin_note: String,
    /// Field of action and recommendations, from the plan's newest version that the measure names.
    pub plan_items: Vec<PlanItem>,
    /// Fit with the plan, once checked.
    pub fit: Option<Fit>,
    /// Why it fits so.
    pub fit_reason: String,
    /// Cannot be done.
    pub impossible: bool,
    /// When it was checked.
    pub checked_at: Option<DateTime<Utc>>,
    /// Responsible office.
    pub office: String,
    /// Who owns the ground or building.
    pub land_owner: String,
    /// Costs.
    pub costs: Costs,
    /// Day of the next review.
    pub review_on: Option<NaiveDate>,
    /// Which working group was heard and what it said.
    pub group_heard: String,
    /// Drucksachennummer.
    pub drucksache: String,
    /// Link into the council's information system.
    pub source_url: String,
    /// The administration granted or refused it.
    pub granted: Option<bool>,
    /// Votum, word for word.
    pub board_wording: String,
    /// Decision of the council, word for word.
    pub council_wording: String,
    /// How they differ.
    pub council_difference: String,
    /// The next step in words, where somebody said it.
    pub next_step: String,
    /// Until when the next step is due.
    pub due_at: Option<DateTime<Utc>>,
    /// What came of it.
    pub effect: String,
    /// What the next one can learn.
    pub lessons: String,
    /// Proof of use.
    pub proof_of_use: Option<ProofOfUse>,
    /// Contributions that led to it.
    pub contributions: Vec<LinkedContribution>,
    /// Papers, every version, newest first.
    pub papers: Vec<PaperView>,
    /// Milestones in their order.
    pub milestones: Vec<MilestoneView>,
    /// Consultations, oldest first.
    pub consultations: Vec<ConsultationView>,
    /// Meetings whose public agenda had it.
    pub discussed: Vec<DiscussedAt>,
    /// The line of nine stops.
    pub journey: Journey,
    /// Public events of the measure, its papers and its contributions, oldest first.
    pub history: Vec<Recorded>,
}

/// Costs in whole Euro.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Costs {
    /// Class.
    pub class: Option<CostClass>,
    /// Estimated.
    pub planned: Option<i64>,
    /// Approved.
    pub approved: Option<i64>,
    /// Spent.
    pub spent: Option<i64>,
    /// Mix of funding.
    pub funding: String,
    /// Whether and by what it can be funded.
    pub eligibility: String,
}

/// A contribution that led to the measure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkedContribution {
    /// Id.
    pub id: ContributionId,
    /// Reference.
    pub reference: String,
    /// Kind.
    pub kind: Kind,
    /// Public title.
    pub title: String,
    /// What was taken over and what not.
    pub taken_over: String,
}

/// One version of a paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperView {
    /// Id.
    pub id: PaperId,
    /// Reference: `V 12/2026`.
    pub reference: String,
    /// Version, from 1.
    pub version: i64,
    /// Title.
    pub title: String,
    /// Leichte Sprache, one sentence a line.
    pub easy: String,
    /// Facts and reasons.
    pub text: String,
    /// What the board is asked to recommend.
    pub wording: String,
    /// Costs and funding.
    pub cost: String,
    /// What else would be possible.
    pub alternatives: String,
    /// SHA-256 of the text, hexadecimal.
    pub hash: String,
    /// Written.
    pub written_at: DateTime<Utc>,
}

/// A milestone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MilestoneView {
    /// Id.
    pub id: MilestoneId,
    /// What.
    pub title: String,
    /// Promised until.
    pub promised: NaiveDate,
    /// Reached on.
    pub reached: Option<NaiveDate>,
    /// Why later.
    pub reason: String,
}

/// A consultation in the council or a committee.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsultationView {
    /// Id.
    pub id: ConsultationId,
    /// Body.
    pub organization: String,
    /// It decides, it does not only advise.
    pub authoritative: bool,
    /// Day.
    pub day: NaiveDate,
    /// `advice`, the word of the outcome's stage, or empty while it is only announced.
    pub result: String,
    /// Advice or decision.
    pub wording: String,
    /// Link to the source.
    pub source_url: String,
}

/// A meeting that dealt with the measure or will.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DiscussedAt {
    /// Meeting.
    pub meeting: MeetingId,
    /// Number of the meeting.
    pub number: i64,
    /// Its title.
    pub title: String,
    /// Its begin.
    pub starts_at: DateTime<Utc>,
    /// Agenda item.
    pub item: AgendaItemId,
    /// Its place on the agenda.
    pub position: i64,
    /// Its stage.
    pub stage: ItemStage,
    /// The stated result in one sentence; empty without a vote.
    pub sentence: String,
}

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
    let stage = known(Stage::from_word(&row.stage), "stage of measure")?;
    let contributions = contributions(db, district.id, row.id).await?;
    let papers = papers(db, row.id).await?;
    let plan_items = plan_items(db, &row).await?;
    let ids: Vec<Uuid> = std::iter::once(row.id).chain(contributions.iter().map(|line| line.id.0)).chain(papers.iter().map(|paper| paper.id.0)).collect();
    let events = events::of_objects(db, district.id, &ids).await?;
    let standing = Standing {
        contribution: (!contributions.is_empty()).then_some(participation::Stage::Adopted),
        measure: Some(stage),
        has_board: district.profile.way.board.is_some(),
    };
    let public = |event: &Recorded| event.payload.as_ref().is_some_and(|payload| payload.public);
    Ok(MeasureView {
        journey: Journey::draw(standing, &events),
        history: events.into_iter().filter(|event| internal || public(event)).collect(),
        milestones: milestones(db, row.id).await?,
        consultations: consultations(db, row.id).await?,
        discussed: discussed(db, district.id, row.id).await?,
        contributions,
        papers,
        plan_items,
        ..plain(row, stage)?
    })
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

impl MeasureView {
    /// The field of action.
    pub fn field(&self) -> Option<&PlanItem> {
        self.plan_items.iter().find(|item| item.kind == PlanItemKind::Field)
    }

    /// The recommendations served.
    pub fn recommendations(&self) -> impl Iterator<Item = &PlanItem> {
        self.plan_items.iter().filter(|item| item.kind == PlanItemKind::Recommendation)
    }

    /// The newest version of the paper.
    pub fn paper(&self) -> Option<&PaperView> {
        self.papers.first()
    }
}

fn day(text: &str) -> Result<NaiveDate> {
    text.parse().map_err(|_| Error::Corrupt("day".to_owned()))
}

async fn plan_items(db: &Db, row: &measure::Model) -> Result<Vec<PlanItem>> {
    use sea_orm::sea_query::Query;
    let served = Query::select()
        .column(crate::entity::measure_recommendation::Column::PlanItemId)
        .from(crate::entity::measure_recommendation::Entity)
        .and_where(crate::entity::measure_recommendation::Column::MeasureId.eq(row.id))
        .to_owned();
    let wanted = Condition::any().add(plan_item::Column::Id.in_subquery(served)).add_option(row.field_id.map(|field| plan_item::Column::Id.eq(field)));
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

async fn contributions(db: &Db, district: DistrictId, measure: Uuid) -> Result<Vec<LinkedContribution>> {
    let sql = "SELECT c.id, c.reference, c.kind, c.public_title, l.taken_over FROM measure_contribution l JOIN contribution c ON c.id = l.contribution_id \
         WHERE l.measure_id = $1 AND c.district_id = $2 AND c.published_at IS NOT NULL ORDER BY c.reference";
    let values = [measure.into(), district.0.into()];
    let rows = ContributionRow::find_by_statement(Statement::from_sql_and_values(db.backend(), sql, values)).all(&db.read).await?;
    rows.into_iter()
        .map(|row| {
            let kind = known(Kind::from_word(&row.kind), "kind of contribution")?;
            Ok(LinkedContribution { id: ContributionId(row.id), reference: row.reference, kind, title: row.public_title, taken_over: row.taken_over })
        })
        .collect()
}

async fn papers(db: &Db, measure: Uuid) -> Result<Vec<PaperView>> {
    let rows = paper::Entity::find().filter(paper::Column::MeasureId.eq(measure)).order_by_desc(paper::Column::Version).all(&db.read).await?;
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

async fn milestones(db: &Db, measure: Uuid) -> Result<Vec<MilestoneView>> {
    let rows = milestone::Entity::find().filter(milestone::Column::MeasureId.eq(measure)).order_by_asc(milestone::Column::Position).all(&db.read).await?;
    rows.into_iter()
        .map(|row| {
            let reached = row.reached.as_deref().map(day).transpose()?;
            Ok(MilestoneView { id: MilestoneId(row.id), title: row.title, promised: day(&row.promised)?, reached, reason: row.reason })
        })
        .collect()
}

async fn consultations(db: &Db, measure: Uuid) -> Result<Vec<ConsultationView>> {
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
    title: String,
    starts_at: i64,
    item: Uuid,
    position: i64,
    stage: String,
    sentence: Option<String>,
}

/// Only public items of agendas that were sent (I11).
async fn discussed(db: &Db, district: DistrictId, measure: Uuid) -> Result<Vec<DiscussedAt>> {
    let sql = "SELECT g.id AS meeting, g.number, g.title, g.starts_at, a.id AS item, a.position, a.stage, \
         (SELECT p.sentence FROM poll p WHERE p.item_id = a.id AND p.stage = 'stated' ORDER BY p.stated_at DESC LIMIT 1) AS sentence \
         FROM agenda_item a JOIN meeting g ON g.id = a.meeting_id WHERE a.measure_id = $1 AND a.district_id = $2 AND a.public = TRUE \
         AND g.stage NOT IN ('planned', 'agenda_draft', 'cancelled') ORDER BY g.starts_at, a.position";
    let values = [measure.into(), district.0.into()];
    let rows = DiscussedRow::find_by_statement(Statement::from_sql_and_values(db.backend(), sql, values)).all(&db.read).await?;
    rows.into_iter()
        .map(|row| {
            Ok(DiscussedAt {
                meeting: MeetingId(row.meeting),
                number: row.number,
                title: row.title,
                starts_at: time(row.starts_at),
                item: AgendaItemId(row.item),
                position: row.position,
                stage: known(ItemStage::from_word(&row.stage), "stage of agenda item")?,
                sentence: row.sentence.unwrap_or_default(),
            })
        })
        .collect()
}
