//! Arbeitsplatz: what the office, the administration and the council service have before them.

use super::board::{CardRow, DESK_CARD, MeasureCard};
use super::detail::{MeasureView, view};
use super::load::has_paper_in;
use crate::Db;
use crate::entity::measure;
use crate::error::{Error, Result, known};
use crate::moderation::{self, ProposalEntry};
use crate::people::District;
use crate::tx::micros;
use chrono::{DateTime, Utc};
use domain::projects::{Fit, Stage, Step, StepContext};
use domain::{Actor, DistrictId, MeasureId, Refusal, Role, StepRefused};
use sea_orm::{ColumnTrait, EntityTrait, FromQueryResult, QueryFilter, Statement, Value};

/// More open measures than this no office of a quarter has.
const MOST: i64 = 400;

/// Which measures the workplace lists.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DeskFilter {
    /// Only at this stage.
    pub stage: Option<Stage>,
    /// Only what this role owes.
    pub owner: Option<Role>,
    /// Only what is overdue.
    pub overdue: bool,
}

/// A measure as the workplace lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeskRow {
    /// The measure.
    pub card: MeasureCard,
    /// Who owes the next step.
    pub owner: Option<Role>,
    /// The next step is overdue.
    pub overdue: bool,
}

/// The open measures, what is due first at the top.
///
/// Who: staff.
///
/// # Errors
/// [`Error::Refused`] for everybody else.
pub async fn workplace_list(db: &Db, actor: &Actor, filter: &DeskFilter, now: DateTime<Utc>) -> Result<Vec<DeskRow>> {
    if !actor.is_staff() {
        return Err(Refusal::Role.into());
    }
    let owned = |stage: &&Stage| filter.owner.is_none() || stage.owner() == filter.owner;
    let stages: Vec<Stage> = Stage::ALL
        .iter()
        .filter(|stage| stage.is_open())
        .filter(|stage| filter.stage.is_none_or(|only| only == **stage))
        .filter(owned)
        .copied()
        .collect();
    if stages.is_empty() {
        return Ok(vec![]);
    }
    let mut values: Vec<Value> = vec![actor.district.0.into(), MOST.into(), micros(now).into()];
    values.extend(stages.iter().map(|stage| Value::from(stage.word())));
    let places: Vec<String> = (4..=values.len()).map(|place| format!("${place}")).collect();
    let overdue = if filter.overdue { "m.due_at < $3" } else { "$3 = $3" };
    let sql = format!(
        "SELECT {DESK_CARD}, CAST(0 AS BIGINT) AS total FROM measure m WHERE m.district_id = $1 AND {overdue} AND m.stage IN ({}) ORDER BY m.due_at, m.id LIMIT $2",
        places.join(", ")
    );
    let rows = CardRow::find_by_statement(Statement::from_sql_and_values(db.backend(), sql, values)).all(&db.read).await?;
    rows.into_iter()
        .map(|row| {
            let card = row.card()?;
            Ok(DeskRow { owner: card.stage.owner(), overdue: card.due_at.is_some_and(|due| due < now), card })
        })
        .collect()
}

/// How much is open at the workplace.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, FromQueryResult)]
pub struct Due {
    /// Measures of which somebody owes the next step.
    pub open: i64,
    /// Of these, how many are overdue.
    pub overdue: i64,
}

/// Counts the open measures of a district.
///
/// # Errors
/// [`Error::Database`].
pub async fn due(db: &Db, district: DistrictId, now: DateTime<Utc>) -> Result<Due> {
    // Whatever is open has a due date (I9), and nothing else has.
    let sql = "SELECT COUNT(*) AS open, COALESCE(SUM(CASE WHEN due_at < $2 THEN 1 ELSE 0 END), 0) AS overdue FROM measure WHERE district_id = $1 AND due_at IS NOT NULL";
    let counted = Due::find_by_statement(Statement::from_sql_and_values(db.backend(), sql, [district.0.into(), micros(now).into()]))
        .one(&db.read)
        .await?;
    Ok(counted.unwrap_or_default())
}

/// A step that leads on from here, and what it still lacks before its form can be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Offer {
    /// The step.
    pub step: Step,
    /// Where it leads.
    pub to: Stage,
    /// What is missing although the form would be filled in.
    pub lacks: Option<StepRefused>,
}

/// A measure with what only staff sees.
#[derive(Debug, Clone, PartialEq)]
pub struct DeskMeasure {
    /// Everything public, with the whole history.
    pub view: MeasureView,
    /// Who answers for it in the administration.
    pub contact: String,
    /// Minutes of the Votum are signed.
    pub minutes_signed: bool,
    /// Steps of this person's roles.
    pub offers: Vec<Offer>,
    /// What waits for a second person.
    pub proposals: Vec<ProposalEntry>,
}

/// A measure at the workplace.
///
/// Who: staff.
///
/// # Errors
/// [`Error::Refused`] for everybody else, [`Error::NotFound`] for another district's measure.
pub async fn desk_measure(db: &Db, actor: &Actor, district: &District, id: MeasureId) -> Result<DeskMeasure> {
    if !actor.is_staff() {
        return Err(Refusal::Role.into());
    }
    let row = measure::Entity::find_by_id(id.0)
        .filter(measure::Column::DistrictId.eq(actor.district.0))
        .one(&db.read)
        .await?
        .ok_or(Error::NotFound)?;
    let paper = has_paper_in(&db.read, row.id).await?;
    let offers = offers(actor, district, &row, paper)?;
    let proposals = moderation::pending(db, actor, row.id).await?;
    let (contact, minutes_signed) = (row.contact.clone(), row.minutes_signed);
    Ok(DeskMeasure { view: view(db, district, row, true).await?, contact, minutes_signed, offers, proposals })
}

fn offers(actor: &Actor, district: &District, row: &measure::Model, paper: bool) -> Result<Vec<Offer>> {
    let stage = known(Stage::from_word(&row.stage), "stage of measure")?;
    let theirs = row.office_id.is_some() && row.office_id == actor.organization.map(|office| office.0);
    let may = |step: &Step| step.roles_at(stage).iter().any(|role| actor.is(*role) && (*role != Role::SpecialistOffice || theirs));
    let context = filled_in(district, row, paper);
    let offer = |step: Step| Some(Offer { step, to: stage.target(step)?, lacks: stage.after(step, &context).err() });
    Ok(stage
        .steps()
        .into_iter()
        .filter(|step| !step.belongs_to_meeting())
        .filter(may)
        .filter(|step| fits_decision(row, stage, *step))
        .filter_map(offer)
        .collect())
}

/// After the administration's decision only the step that follows from it (M13a).
fn fits_decision(row: &measure::Model, stage: Stage, step: Step) -> bool {
    match (stage, step) {
        (Stage::AdministrationDecided, Step::OpenFunding) => row.granted == Some(true),
        (Stage::AdministrationDecided, Step::NotPursue) => row.granted == Some(false),
        _ => true,
    }
}

/// The context as if the form were filled in: what is still refused then is missing in the record.
fn filled_in(district: &District, row: &measure::Model, paper: bool) -> StepContext {
    let checked = row.plan_checked_at.is_some();
    StepContext {
        reason: true,
        second_person: true,
        date: true,
        called: true,
        group_heard: true,
        board_asks: true,
        number: true,
        document: true,
        approval: true,
        proof_of_use: true,
        own_matter: false,
        above_limit: district.profile.way.grant_limit == 0,
        plan_checked: checked,
        no_fit: checked && (row.impossible || row.fit.as_deref() == Some(Fit::None.word())),
        paper,
        minutes_signed: row.minutes_signed,
        has_board: district.profile.way.board.is_some(),
    }
}
