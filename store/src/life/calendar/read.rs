//! Lesen: the public calendar, the office's drafts, and the entry of one proposal.

use crate::Db;
use crate::error::{Result, known};
use crate::participation::public_words;
use crate::tx::{micros, time};
use chrono::{DateTime, TimeDelta, Utc};
use domain::life::EntryStage;
use domain::participation::Stage;
use domain::{Actor, CalendarEntryId, ContributionId, DistrictId, Role};
use sea_orm::{FromQueryResult, Statement, Value};
use uuid::Uuid;

/// More dates to come than a quarter has.
const MOST: u64 = 200;
/// An event without an end is on for so long.
const USUAL: TimeDelta = TimeDelta::hours(3);

/// An entry of the calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryView {
    /// Id.
    pub id: CalendarEntryId,
    /// The proposal it came out of.
    pub contribution: ContributionId,
    /// Its reference, when everybody may read it.
    pub reference: Option<String>,
    /// Stage.
    pub stage: EntryStage,
    /// Title.
    pub title: String,
    /// Place in words.
    pub place: String,
    /// What it is.
    pub text: String,
    /// Begin; `None` only for drafts.
    pub starts_at: Option<DateTime<Utc>>,
    /// End.
    pub ends_at: Option<DateTime<Utc>>,
    /// Why it does not take place.
    pub note: String,
    /// When it was written or changed last.
    pub changed_at: DateTime<Utc>,
}

#[derive(Debug, FromQueryResult)]
struct Row {
    id: Uuid,
    contribution_id: Uuid,
    reference: String,
    shown: bool,
    stage: String,
    title: String,
    place: String,
    text: String,
    starts_at: Option<i64>,
    ends_at: Option<i64>,
    note: String,
    changed_at: i64,
}

impl Row {
    fn view(self) -> Result<EntryView> {
        Ok(EntryView {
            id: CalendarEntryId(self.id),
            contribution: ContributionId(self.contribution_id),
            reference: Some(self.reference).filter(|_| self.shown),
            stage: known(EntryStage::from_word(&self.stage), "stage of a calendar entry")?,
            title: self.title,
            place: self.place,
            text: self.text,
            starts_at: self.starts_at.map(time),
            ends_at: self.ends_at.map(time),
            note: self.note,
            changed_at: time(self.changed_at),
        })
    }
}

async fn rows(db: &Db, wanted: &str, values: Vec<Value>) -> Result<Vec<EntryView>> {
    let sql = format!(
        "SELECT e.id, e.contribution_id, c.reference, CASE WHEN {} THEN TRUE ELSE FALSE END AS shown, e.stage, e.title, e.place, e.text, \
         e.starts_at, e.ends_at, e.note, e.changed_at FROM event_draft e JOIN contribution c ON c.id = e.contribution_id \
         WHERE {wanted} ORDER BY e.starts_at, e.id LIMIT {MOST}",
        public_words()
    );
    let rows = Row::find_by_statement(Statement::from_sql_and_values(db.backend(), sql, values)).all(&db.read).await?;
    rows.into_iter().map(Row::view).collect()
}

/// What is on and to come, the cancelled ones too, soonest first.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn public_entries(db: &Db, district: DistrictId, now: DateTime<Utc>) -> Result<Vec<EntryView>> {
    let shown = format!("e.stage IN ('{}', '{}')", EntryStage::Published, EntryStage::Cancelled);
    let wanted = format!("e.district_id = $1 AND {shown} AND (e.ends_at >= $2 OR (e.ends_at IS NULL AND e.starts_at >= $3))");
    rows(db, &wanted, vec![district.0.into(), micros(now).into(), micros(now - USUAL).into()]).await
}

/// Drafts of proposals that still wait, and what is to come.
///
/// Who: Quartiersmanagement, moderation.
///
/// # Errors
/// [`crate::Error::Refused`] for everybody else.
pub async fn desk_entries(db: &Db, actor: &Actor, now: DateTime<Utc>) -> Result<Vec<EntryView>> {
    actor.acting_as(super::OFFICE)?;
    let waiting = [Stage::Received, Stage::Queried, Stage::Published, Stage::Forwarded].map(|stage| format!("'{stage}'")).join(", ");
    let wanted = format!(
        "e.district_id = $1 AND ((e.stage = '{}' AND c.stage IN ({waiting})) OR (e.stage <> '{}' AND e.starts_at >= $2))",
        EntryStage::Draft,
        EntryStage::Draft
    );
    rows(db, &wanted, vec![actor.district.0.into(), micros(now - USUAL).into()]).await
}

/// The entry of one proposal: for everybody once it is public, for the office as a draft too.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn entry_of(db: &Db, actor: &Actor, contribution: ContributionId) -> Result<Option<EntryView>> {
    let inside = actor.acting_as(&[Role::Manager, Role::Moderator, Role::ReviewPerson]).is_ok();
    let wanted = "e.district_id = $1 AND e.contribution_id = $2";
    let found = rows(db, wanted, vec![actor.district.0.into(), contribution.0.into()]).await?.pop();
    Ok(found.filter(|entry| inside || entry.stage != EntryStage::Draft))
}
