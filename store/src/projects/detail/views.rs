//! What is public about a measure, as pages read it.

use chrono::{DateTime, NaiveDate, Utc};
use domain::events::Recorded;
use domain::journey::Journey;
use domain::meetings::ItemStage;
use domain::participation::Kind;
use domain::plan::{PlanItem, PlanItemKind};
use domain::projects::{BoardGroup, CostClass, Fit, Origin, ProofOfUse, Stage};
use domain::{AgendaItemId, ConsultationId, ContributionId, MeasureId, MeetingId, MilestoneId, PaperId};

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
