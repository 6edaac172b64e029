//! Kommentare lesen: what everybody sees, and what the office still has to read.

use super::own::{OwnComment, own_hidden};
use crate::Db;
use crate::entity::{comment as row, contribution, measure};
use crate::error::{Result, known};
use crate::tx::time;
use chrono::{DateTime, Utc};
use domain::events::ObjectKind;
use domain::participation::Channel;
use domain::voices::CommentState;
use domain::{Actor, DistrictId, Role};
use sea_orm::{ColumnTrait, Condition, EntityTrait, ExprTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;
use uuid::Uuid;

/// Comments on one page.
const PAGE: u64 = 20;
/// Comments that wait on one page of the desk.
const WAITING: u64 = 100;

/// A comment as everybody reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicComment {
    /// Id.
    pub id: Uuid,
    /// Text, redacted where it had to be.
    pub text: String,
    /// The name its author chose, or empty.
    pub name: String,
    /// When it was written.
    pub at: DateTime<Utc>,
    /// The reader wrote it.
    pub own: bool,
}

/// A page of comments, oldest first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CommentPage {
    /// The comments.
    pub entries: Vec<PublicComment>,
    /// How many there are.
    pub total: u64,
    /// Where the next page begins; `None` on the last one.
    pub next: Option<String>,
    /// Comments of the reader that nobody else sees: not read yet, or not shown.
    pub own: Vec<OwnComment>,
}

/// The public comments on a contribution or measure, oldest first, page by page.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn public_comments(db: &Db, actor: &Actor, object_id: Uuid, after: &str) -> Result<CommentPage> {
    let shown = Condition::all()
        .add(row::Column::DistrictId.eq(actor.district.0))
        .add(row::Column::ObjectId.eq(object_id))
        .add(row::Column::State.eq(CommentState::Shown.word()));
    let total = row::Entity::find().filter(shown.clone()).count(&db.read).await?;
    let own = own_hidden(db, actor, object_id).await?;
    if total == 0 {
        return Ok(CommentPage { own, ..CommentPage::default() });
    }
    let mut wanted = row::Entity::find().filter(shown);
    if let Some((at, id)) = cursor(after) {
        wanted = wanted.filter(row::Column::At.gt(at).or(row::Column::At.eq(at).and(row::Column::Id.gt(id))));
    }
    let mut rows = wanted.order_by_asc(row::Column::At).order_by_asc(row::Column::Id).limit(PAGE + 1).all(&db.read).await?;
    let page = usize::try_from(PAGE).unwrap_or(usize::MAX);
    let more = rows.len() > page;
    rows.truncate(page);
    let next = rows.last().filter(|_| more).map(|row| format!("{}-{}", row.at, row.id.simple()));
    let reader = actor.account.map(|account| account.0);
    let entries = rows.into_iter().map(|row| PublicComment {
        id: row.id,
        own: reader.is_some() && row.account_id == reader,
        text: row.public_text,
        name: row.name,
        at: time(row.at),
    });
    Ok(CommentPage { entries: entries.collect(), total, next, own })
}

/// Reads where a page ended; anything else begins at the start.
fn cursor(after: &str) -> Option<(i64, Uuid)> {
    let (at, id) = after.split_once('-')?;
    Some((at.parse().ok()?, Uuid::parse_str(id).ok()?))
}

/// Reference and public title of what was commented on, by id.
async fn subjects(db: &Db, district: DistrictId, ids: Vec<Uuid>) -> Result<HashMap<Uuid, (String, String)>> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let contributions = contribution::Entity::find()
        .filter(contribution::Column::DistrictId.eq(district.0))
        .filter(contribution::Column::Id.is_in(ids.clone()))
        .all(&db.read)
        .await?;
    let measures = measure::Entity::find()
        .filter(measure::Column::DistrictId.eq(district.0))
        .filter(measure::Column::Id.is_in(ids))
        .all(&db.read)
        .await?;
    let mut subjects: HashMap<_, _> = contributions.into_iter().map(|row| (row.id, (row.reference, row.public_title))).collect();
    subjects.extend(measures.into_iter().map(|row| (row.id, (row.reference, row.title))));
    Ok(subjects)
}

/// A comment the office has to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaitingComment {
    /// Id.
    pub id: Uuid,
    /// Contribution or measure.
    pub object: ObjectKind,
    /// Its reference.
    pub reference: String,
    /// Its title.
    pub title: String,
    /// The text as it was sent.
    pub text: String,
    /// The name that would stand beside it.
    pub name: String,
    /// By which way it came.
    pub channel: Channel,
    /// Shown already, because the district reads afterwards.
    pub shown: bool,
    /// The reader wrote it and may not decide.
    pub own: bool,
    /// Since when it waits.
    pub since: DateTime<Utc>,
}

/// Comments that nobody has read yet, oldest first.
///
/// Who: moderation, Quartiersmanagement. Refusals: `Role`.
///
/// # Errors
/// [`crate::Error::Refused`].
pub async fn waiting_comments(db: &Db, actor: &Actor) -> Result<Vec<WaitingComment>> {
    actor.acting_as(&[Role::Moderator, Role::Manager])?;
    let rows = row::Entity::find()
        .filter(row::Column::DistrictId.eq(actor.district.0))
        .filter(row::Column::DecidedAt.is_null())
        .filter(row::Column::State.is_in([CommentState::Confirmed.word(), CommentState::Shown.word()]))
        .order_by_asc(row::Column::ConfirmedAt)
        .order_by_asc(row::Column::Id)
        .limit(WAITING)
        .all(&db.read)
        .await?;
    let subjects = subjects(db, actor.district, rows.iter().map(|row| row.object_id).collect()).await?;
    let mut waiting = Vec::with_capacity(rows.len());
    for row in rows {
        let Some((reference, title)) = subjects.get(&row.object_id).cloned() else { continue };
        waiting.push(WaitingComment {
            id: row.id,
            object: known(ObjectKind::from_word(&row.object), "object of a comment")?,
            reference,
            title,
            name: row.name,
            channel: known(Channel::from_word(&row.channel), "channel")?,
            shown: row.state == CommentState::Shown.word(),
            own: row.account_id.is_some() && row.account_id == actor.account.map(|account| account.0),
            since: time(row.confirmed_at.unwrap_or(row.at)),
            text: row.text,
        });
    }
    Ok(waiting)
}
