//! Lesen: tasks that wait for hands, where an offer led, and offers that still wait.

use crate::Db;
use crate::entity::{contribution, help_offer, organization, task};
use crate::error::{Result, known};
use crate::tx::time;
use chrono::{DateTime, Utc};
use domain::participation::{Kind, Stage};
use domain::{Actor, ContributionId, DistrictId, TaskId};
use sea_orm::{ColumnTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect, Statement};
use uuid::Uuid;

/// More open tasks or offers than a quarter has.
const MOST: u64 = 100;

/// A task that waits for hands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaskView {
    /// Id.
    pub id: TaskId,
    /// What it is called.
    pub title: String,
    /// What to do.
    pub text: String,
    /// Whom to ask.
    pub contact: String,
    /// The measure it belongs to: reference and title.
    pub measure: Option<(String, String)>,
    /// How many offers led to it.
    pub helpers: i64,
}

/// Where an offer led.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HelpLink {
    /// To a working group: key and name.
    Group(String, String),
    /// To a task: id, title and whom to ask.
    Task(TaskId, String, String),
}

/// An offer that waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfferView {
    /// Id.
    pub id: ContributionId,
    /// Reference.
    pub reference: String,
    /// Title; the public one where there is one.
    pub title: String,
    /// Stage.
    pub stage: Stage,
    /// When it arrived.
    pub received_at: DateTime<Utc>,
    /// By when it is answered.
    pub due_at: Option<DateTime<Utc>>,
}

#[derive(Debug, FromQueryResult)]
struct Row {
    id: Uuid,
    title: String,
    text: String,
    contact: String,
    measure: Option<String>,
    measure_title: Option<String>,
    helpers: i64,
}

/// Open tasks, oldest first.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn tasks(db: &Db, district: DistrictId) -> Result<Vec<TaskView>> {
    let sql = format!(
        "SELECT t.id, t.title, t.text, t.contact, m.reference AS measure, m.title AS measure_title, \
         (SELECT COUNT(*) FROM help_offer h WHERE h.task_id = t.id) AS helpers FROM task t LEFT JOIN measure m ON m.id = t.measure_id \
         WHERE t.district_id = $1 AND t.done_at IS NULL ORDER BY t.created_at, t.id LIMIT {MOST}"
    );
    let rows = Row::find_by_statement(Statement::from_sql_and_values(db.backend(), sql, [district.0.into()])).all(&db.read).await?;
    let view = |row: Row| TaskView {
        id: TaskId(row.id),
        title: row.title,
        text: row.text,
        contact: row.contact,
        measure: row.measure.zip(row.measure_title),
        helpers: row.helpers,
    };
    Ok(rows.into_iter().map(view).collect())
}

/// Where an offer led.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn help_of(db: &Db, district: DistrictId, id: ContributionId) -> Result<Option<HelpLink>> {
    let found = help_offer::Entity::find_by_id(id.0).filter(help_offer::Column::DistrictId.eq(district.0)).one(&db.read).await?;
    let Some(row) = found else { return Ok(None) };
    if let Some(group) = row.organization_id {
        let group = organization::Entity::find_by_id(group).one(&db.read).await?;
        return Ok(group.map(|group| HelpLink::Group(group.key, group.name)));
    }
    let Some(task) = row.task_id else { return Ok(None) };
    let task = task::Entity::find_by_id(task).one(&db.read).await?;
    Ok(task.map(|task| HelpLink::Task(TaskId(task.id), task.title, task.contact)))
}

/// Offers that nobody answered yet, oldest first.
///
/// Who: Quartiersmanagement, moderation.
///
/// # Errors
/// [`crate::Error::Refused`] for everybody else.
pub async fn open_offers(db: &Db, actor: &Actor) -> Result<Vec<OfferView>> {
    actor.acting_as(super::OFFICE)?;
    let open = Stage::ALL.iter().filter(|stage| stage.is_open()).map(|stage| stage.word());
    let rows = contribution::Entity::find()
        .filter(contribution::Column::DistrictId.eq(actor.district.0))
        .filter(contribution::Column::Kind.eq(Kind::Offer.word()))
        .filter(contribution::Column::Stage.is_in(open))
        .order_by_asc(contribution::Column::ReceivedAt)
        .limit(MOST)
        .all(&db.read)
        .await?;
    rows.into_iter()
        .map(|row| {
            Ok(OfferView {
                id: ContributionId(row.id),
                stage: known(Stage::from_word(&row.stage), "stage")?,
                received_at: time(row.received_at),
                due_at: row.due_at.map(time),
                title: if row.public_title.is_empty() { row.title } else { row.public_title },
                reference: row.reference,
            })
        })
        .collect()
}
