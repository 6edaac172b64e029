//! M1 and E11: a measure begins, from contributions or from somewhere else.

use super::load::{keep_findable, load, manager};
use super::step::object;
use crate::Db;
use crate::entity::{district, event, measure, plan_item};
use crate::error::{Error, Result};
use crate::participation::adopt_in;
use crate::places;
use crate::tx::{Tx, micros, new_id, time};
use chrono::{DateTime, Datelike, Utc};
use domain::events::Event;
use domain::plan::PlanItemKind;
use domain::projects::{BoardGroup, Origin, SAME_SEND, Stage, due, is_same_send};
use domain::refusal::StepRefused;
use domain::time::local_day;
use domain::{Actor, ContributionId, FieldErrors, MeasureId, PlanItemId, Problem, Reference, Role};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter};

/// Series of the numbers that measures share with contributions (`decisions.md` 2); a test holds both together.
const SERIES: &str = "vorgang";

/// What a measure says of itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MeasureText {
    /// Title, for everybody.
    pub title: String,
    /// What it is about, in two or three sentences.
    pub summary: String,
    /// Place in words.
    pub place: String,
    /// Field of action of the plan.
    pub field: Option<PlanItemId>,
}

/// Where adopted contributions go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Into {
    /// A new measure.
    New(MeasureText),
    /// A measure that exists and is not over.
    Existing(MeasureId),
}

impl MeasureText {
    fn checked(&self) -> Result<Self> {
        let mut errors = FieldErrors::new();
        let checked = Self {
            title: errors.line("title", &self.title, 5, 120),
            summary: errors.text("summary", &self.summary, 10, 1200),
            place: errors.line("place", &self.place, 0, 160),
            field: self.field,
        };
        Ok(errors.or(checked)?)
    }
}

/// Takes one or several contributions over into a measure, with one sentence for each: what was taken over and what not.
///
/// Who: Quartiersmanagement. Effect: a new measure in the check with its public event `MeasureOpened`, or an existing one;
/// every contribution is linked and `adopted`, its author told. Refusals: `Role`, `OwnMatter`, `WrongStage` for a contribution
/// that is not published or a measure that is over.
///
/// # Errors
/// [`Error::Invalid`] without a contribution, a sentence or a title; [`Error::NotFound`] for what is not of this district.
pub async fn adopt(
    db: &Db,
    actor: &Actor,
    contributions: &[(ContributionId, String)],
    into: Into,
    now: DateTime<Utc>,
) -> Result<MeasureId> {
    let tx = db.begin_write(actor.district).await?;
    let role = manager(actor)?;
    let sentences = sentences(contributions)?;
    let measure = match into {
        Into::New(text) => open(&tx, actor, role, &text.checked()?, (Origin::Contributions, ""), now).await?,
        Into::Existing(id) => {
            let loaded = load(&tx, id).await?;
            if !loaded.stage.is_open() {
                return Err(StepRefused::WrongStage.into());
            }
            id
        }
    };
    for (contribution, taken_over) in &sentences {
        adopt_in(&tx, actor, role, *contribution, measure, taken_over, now).await?;
    }
    tx.commit().await?;
    Ok(measure)
}

fn sentences(contributions: &[(ContributionId, String)]) -> Result<Vec<(ContributionId, String)>> {
    let mut errors = FieldErrors::new();
    if contributions.is_empty() {
        errors.add("contributions", Problem::ChooseOne);
    }
    let sentences = contributions.iter().map(|(id, text)| (*id, errors.text("taken_over", text, 5, 1000))).collect();
    Ok(errors.or(sentences)?)
}

/// Begins a measure that no contribution led to.
///
/// Who: Quartiersmanagement. Effect: a measure in the check, public event `MeasureOpened` with its origin; the same form sent twice gives the
/// measure of the first. Refusals: `Role`.
///
/// # Errors
/// [`Error::Invalid`] for a missing title, or without saying which plan, working group or body it comes from.
pub async fn start_measure(
    db: &Db,
    actor: &Actor,
    text: &MeasureText,
    origin: Origin,
    origin_note: &str,
    now: DateTime<Utc>,
) -> Result<MeasureId> {
    let tx = db.begin_write(actor.district).await?;
    let role = manager(actor)?;
    let text = text.checked()?;
    let mut errors = FieldErrors::new();
    if origin == Origin::Contributions {
        errors.add("origin", Problem::ChooseOne);
    }
    let note = errors.text("origin_note", origin_note, 3, 400);
    errors.or(())?;
    if let Some(known) = sent_before(&tx, actor, &text, (origin, &note), now).await? {
        return Ok(known);
    }
    let measure = open(&tx, actor, role, &text, (origin, &note), now).await?;
    tx.commit().await?;
    Ok(measure)
}

/// The measure that this person opened a moment ago with the same words.
async fn sent_before(
    tx: &Tx,
    actor: &Actor,
    text: &MeasureText,
    (origin, note): (Origin, &str),
    now: DateTime<Utc>,
) -> Result<Option<MeasureId>> {
    let found = measure::Entity::find()
        .filter(measure::Column::DistrictId.eq(tx.district.0))
        .filter(measure::Column::Title.eq(&text.title))
        .filter(measure::Column::Origin.eq(origin.word()))
        .filter(measure::Column::OriginNote.eq(note))
        .filter(measure::Column::CreatedAt.gte(micros(now - SAME_SEND)));
    let who = tx.pseudonym(actor.account).await?;
    for row in found.all(&tx.tx).await?.into_iter().filter(|row| is_same_send(time(row.created_at), now)) {
        let opened = event::Entity::find()
            .filter(event::Column::DistrictId.eq(tx.district.0))
            .filter(event::Column::ObjectId.eq(row.id))
            .filter(event::Column::Kind.eq("MeasureOpened"))
            .filter(event::Column::Actor.eq(who));
        if opened.one(&tx.tx).await?.is_some() {
            return Ok(Some(MeasureId(row.id)));
        }
    }
    Ok(None)
}

async fn open(
    tx: &Tx,
    actor: &Actor,
    role: Role,
    text: &MeasureText,
    (origin, note): (Origin, &str),
    now: DateTime<Utc>,
) -> Result<MeasureId> {
    let field = field(tx, text.field).await?;
    let year = local_day(now).year();
    let prefix = district::Entity::find_by_id(tx.district.0).one(&tx.tx).await?.ok_or(Error::NotFound)?.prefix;
    let reference = Reference::new(&prefix, year, tx.next_number(SERIES, year).await?);
    let row = measure::Model {
        id: new_id(),
        district_id: tx.district.0,
        reference: reference.to_string(),
        title: text.title.clone(),
        summary: text.summary.clone(),
        place: text.place.clone(),
        stage: Stage::UnderReview.word().to_owned(),
        stage_since: micros(now),
        shown_stage: Stage::UnderReview.word().to_owned(),
        shown_since: micros(now),
        board_group: BoardGroup::of(Stage::UnderReview).word().to_owned(),
        origin: origin.word().to_owned(),
        origin_note: note.to_owned(),
        field_id: field,
        due_at: due(Stage::UnderReview, None, 0, now).map(micros),
        created_at: micros(now),
        updated_at: micros(now),
        ..blank()
    };
    measure::ActiveModel::from(row.clone()).reset_all().insert(&tx.tx).await?;
    keep_findable(tx, &row).await?;
    places::settle(tx, object(row.id), None, &row.place).await?;
    let mut event = Event::new(object(row.id), "MeasureOpened", role, now).because("", note).fact("origin", origin).public();
    event.payload.to = Some(Stage::UnderReview.word().to_owned());
    tx.append(actor, event, now).await?;
    Ok(MeasureId(row.id))
}

/// A row before anybody said anything about it.
fn blank() -> measure::Model {
    let nothing = String::new;
    measure::Model {
        id: uuid::Uuid::nil(),
        district_id: uuid::Uuid::nil(),
        reference: nothing(),
        title: nothing(),
        summary: nothing(),
        place: nothing(),
        stage: nothing(),
        stage_since: 0,
        shown_stage: nothing(),
        shown_since: 0,
        stage_reason: nothing(),
        stage_note: nothing(),
        last_stop: 3,
        board_group: nothing(),
        origin: nothing(),
        origin_note: nothing(),
        field_id: None,
        office_id: None,
        office_name: nothing(),
        fit: None,
        fit_reason: nothing(),
        impossible: false,
        cost_class: None,
        cost_planned: None,
        cost_approved: None,
        cost_spent: None,
        funding: nothing(),
        eligibility: nothing(),
        land_owner: nothing(),
        plan_checked_at: None,
        review_on: None,
        group_heard: nothing(),
        contact: nothing(),
        granted: None,
        drucksache: nothing(),
        source_url: nothing(),
        board_wording: nothing(),
        votum_public: false,
        council_wording: nothing(),
        council_difference: nothing(),
        next_step: nothing(),
        due_at: None,
        asked_at: None,
        effect_note: nothing(),
        lessons: nothing(),
        proof_of_use: nothing(),
        minutes_signed: false,
        created_at: 0,
        updated_at: 0,
    }
}

/// A field of action of this district's plan.
pub(crate) async fn field(tx: &Tx, field: Option<PlanItemId>) -> Result<Option<uuid::Uuid>> {
    let Some(field) = field else { return Ok(None) };
    let row = plan_item::Entity::find_by_id(field.0)
        .filter(plan_item::Column::DistrictId.eq(tx.district.0))
        .filter(plan_item::Column::Kind.eq(PlanItemKind::Field.word()))
        .one(&tx.tx)
        .await?;
    row.map(|row| Some(row.id)).ok_or_else(|| FieldErrors::one("field", Problem::Unknown).into())
}

/// Says anew what a measure is about.
///
/// Who: Quartiersmanagement. Effect: title, summary, place and field, event `MeasureDescribed` with the title before. Refusals: `Role`,
/// `WrongStage` once it is over.
///
/// # Errors
/// [`Error::Invalid`], [`Error::NotFound`].
pub async fn describe_measure(db: &Db, actor: &Actor, measure: MeasureId, text: &MeasureText, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let role = manager(actor)?;
    let loaded = load(&tx, measure).await?;
    if loaded.stage.is_final() {
        return Err(StepRefused::WrongStage.into());
    }
    let text = text.checked()?;
    let before = loaded.row.title.clone();
    let mut row: measure::ActiveModel = loaded.row.into();
    row.field_id = Set(field(&tx, text.field).await?);
    row.title = Set(text.title);
    row.summary = Set(text.summary);
    row.place = Set(text.place);
    row.updated_at = Set(micros(now));
    let row = row.update(&tx.tx).await?;
    keep_findable(&tx, &row).await?;
    tx.append(actor, Event::new(object(measure.0), "MeasureDescribed", role, now).fact("title_before", before), now).await?;
    tx.commit().await
}
