//! Listen auf Papier: names are never typed in, only the serial of the list and which of its lines are filled.

use super::{ON_PAPER, asked, given, put, retally_in};
use crate::Db;
use crate::entity::{contribution, support, support_list};
use crate::error::{Error, Result};
use crate::participation::load::load;
use crate::tx::{Tx, micros, new_id, time};
use chrono::{DateTime, Utc};
use domain::events::{Event, ObjectKind};
use domain::participation::{Stage, read_lines};
use domain::refusal::{StepRefused, VoiceRefused};
use domain::{Actor, ContributionId, FieldErrors, Problem, Role};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

/// Who enters paper lists.
const OFFICE: &[Role] = &[Role::Moderator, Role::Manager];

/// A paper list as the office sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListView {
    /// Serial printed on it.
    pub serial: String,
    /// When it was entered.
    pub at: DateTime<Utc>,
    /// Filled lines; with each the list and line it is the same person as.
    pub lines: Vec<(u32, Option<(String, u32)>)>,
}

/// Enters the filled lines of a paper list. The same line entered twice is one.
///
/// Who: moderation, Quartiersmanagement. Effect: one unchecked support per line, event `SupportListRecorded` with serial and number of new lines.
/// Refusals: `Role`; `WrongStage` while the contribution is not public; `Merged`; `ListOfAnother` when the serial belongs to another contribution.
///
/// # Errors
/// [`Error::Invalid`] for lines that are none, [`Error::NotFound`] for another district's.
pub async fn record_support_list(
    db: &Db,
    actor: &Actor,
    id: ContributionId,
    (serial, lines): (&str, &str),
    now: DateTime<Utc>,
) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(OFFICE)?;
    let loaded = load(&tx, actor, id).await?;
    if !loaded.is_public() || crate::participation::public::is_hidden(&loaded.row.stage) {
        return Err(StepRefused::WrongStage.into());
    }
    if loaded.stage == Stage::Merged {
        return Err(VoiceRefused::Merged.into());
    }
    let mut errors = FieldErrors::new();
    let serial = errors.line("serial", serial, 1, 40).to_uppercase();
    let lines = read_lines(&mut errors, "lines", lines);
    errors.or(())?;
    let list = list_of(&tx, actor, &loaded.row, &serial, now).await?;
    let known: Vec<i64> = lines_of(&tx, list).await?.into_iter().filter_map(|row| row.line).collect();
    let mut fresh = 0;
    for line in lines.into_iter().map(i64::from).filter(|line| !known.contains(line)) {
        let person = db.keys.mac("support-line", format!("{list} {line}").as_bytes());
        let mut row = asked(&tx, id.0, person, now);
        row.way = Set(ON_PAPER.to_owned());
        row.list_id = Set(Some(list));
        row.line = Set(Some(line));
        given(&mut row, now);
        put(&tx, row).await?;
        fresh += 1;
    }
    let event = loaded.event("SupportListRecorded", role, now).fact("list", &serial).fact("lines", fresh);
    tx.append(actor, event, now).await?;
    retally_in(&tx, id).await?;
    tx.commit().await
}

async fn list_of(tx: &Tx, actor: &Actor, target: &contribution::Model, serial: &str, now: DateTime<Utc>) -> Result<Uuid> {
    if let Some(known) = by_serial(tx, serial).await? {
        return if known.contribution_id == target.id { Ok(known.id) } else { Err(VoiceRefused::ListOfAnother.into()) };
    }
    let row = support_list::ActiveModel {
        id: Set(new_id()),
        district_id: Set(tx.district.0),
        contribution_id: Set(target.id),
        serial: Set(serial.to_owned()),
        taken_by: Set(actor.account.map(|account| account.0).unwrap_or_default()),
        at: Set(micros(now)),
    };
    Ok(row.insert(&tx.tx).await?.id)
}

async fn by_serial(tx: &Tx, serial: &str) -> Result<Option<support_list::Model>> {
    let found = support_list::Entity::find()
        .filter(support_list::Column::DistrictId.eq(tx.district.0))
        .filter(support_list::Column::Serial.eq(serial.trim().to_uppercase()));
    Ok(found.one(&tx.tx).await?)
}

async fn lines_of(tx: &Tx, list: Uuid) -> Result<Vec<support::Model>> {
    Ok(support::Entity::find().filter(support::Column::ListId.eq(list)).order_by_asc(support::Column::Line).all(&tx.tx).await?)
}

/// Links two lines that one person filled; nobody guesses that, somebody knows it (`decisions.md` 4).
///
/// Who: moderation, Quartiersmanagement. Effect: both count as one, event `SupportLinesLinked`. Refusals: `Role`.
///
/// # Errors
/// [`Error::Invalid`] at `same` or `as` for a line that is not there or both times the same one.
pub async fn link_lines(db: &Db, actor: &Actor, (same, other): ((&str, u32), (&str, u32)), now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(OFFICE)?;
    let line = line_at(&tx, same, "same").await?;
    let root = line_at(&tx, other, "as").await?;
    let root_id = root.same_as.unwrap_or(root.id);
    if line.same_as.unwrap_or(line.id) == root_id {
        return Err(FieldErrors::one("as", Problem::Contradiction).into());
    }
    let before = line.same_as.unwrap_or(line.id);
    for row in same_person(&tx, before).await? {
        let mut row: support::ActiveModel = row.into();
        row.same_as = Set(Some(root_id));
        row.update(&tx.tx).await?;
    }
    let event = Event::new((ObjectKind::Contribution, line.contribution_id), "SupportLinesLinked", role, now)
        .fact("line", format!("{} {}", same.0, same.1))
        .fact("as", format!("{} {}", other.0, other.1));
    tx.append(actor, event, now).await?;
    for id in [line.contribution_id, root.contribution_id] {
        retally_in(&tx, ContributionId(id)).await?;
    }
    tx.commit().await
}

/// Every line that stands for the person of this one.
async fn same_person(tx: &Tx, root: Uuid) -> Result<Vec<support::Model>> {
    use sea_orm::ExprTrait;
    let same = support::Column::SameAs.eq(root).or(support::Column::Id.eq(root));
    Ok(support::Entity::find().filter(support::Column::DistrictId.eq(tx.district.0)).filter(same).all(&tx.tx).await?)
}

async fn line_at(tx: &Tx, (serial, line): (&str, u32), field: domain::Field) -> Result<support::Model> {
    let missing = || Error::from(FieldErrors::one(field, Problem::Unknown));
    let list = by_serial(tx, serial).await?.ok_or_else(missing)?;
    let found = support::Entity::find().filter(support::Column::ListId.eq(list.id)).filter(support::Column::Line.eq(i64::from(line)));
    found.one(&tx.tx).await?.ok_or_else(missing)
}

/// The paper lists of one contribution, oldest first.
///
/// Who: moderation, Quartiersmanagement. Refusals: `Role`.
///
/// # Errors
/// [`Error::Database`].
pub async fn support_lists(db: &Db, actor: &Actor, id: ContributionId) -> Result<Vec<ListView>> {
    actor.acting_as(OFFICE)?;
    let lists = support_list::Entity::find()
        .filter(support_list::Column::DistrictId.eq(actor.district.0))
        .filter(support_list::Column::ContributionId.eq(id.0))
        .order_by_asc(support_list::Column::At)
        .all(&db.read)
        .await?;
    let rows = support::Entity::find()
        .filter(support::Column::DistrictId.eq(actor.district.0))
        .filter(support::Column::ListId.is_in(lists.iter().map(|list| list.id)))
        .order_by_asc(support::Column::Line)
        .all(&db.read)
        .await?;
    let named = |id: Uuid| {
        let row = rows.iter().find(|row| row.id == id)?;
        let list = lists.iter().find(|list| Some(list.id) == row.list_id)?;
        Some((list.serial.clone(), number(row)))
    };
    let views = lists.iter().map(|list| ListView {
        serial: list.serial.clone(),
        at: time(list.at),
        lines: rows.iter().filter(|row| row.list_id == Some(list.id)).map(|row| (number(row), row.same_as.and_then(named))).collect(),
    });
    Ok(views.collect())
}

fn number(row: &support::Model) -> u32 {
    row.line.and_then(|line| u32::try_from(line).ok()).unwrap_or_default()
}
