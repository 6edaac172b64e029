//! Freigaben: the queue of what waits for a second person.

use super::notes::names;
use crate::Db;
use crate::entity::{contribution, measure, proposal};
use crate::error::{Error, Result, known};
use crate::tx::time;
use chrono::{DateTime, Utc};
use domain::events::ObjectKind;
use domain::moderation::{ProposalAction, may_confirm};
use domain::refusal::StepRefused;
use domain::{AccountId, Actor, ProposalId, Role};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;
use uuid::Uuid;

/// More open proposals than this are a sign that nobody looks; the rest follows when some are decided.
const MOST: u64 = 200;

/// Who reads what waits.
const READERS: &[Role] = &[Role::ReviewPerson, Role::Manager, Role::Moderator, Role::AdministrationLiaison];

/// A proposal that waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProposalEntry {
    /// Id.
    pub id: ProposalId,
    /// Contribution or measure.
    pub object: ObjectKind,
    /// Which one.
    pub object_id: Uuid,
    /// Its reference.
    pub reference: String,
    /// Its title.
    pub title: String,
    /// What was proposed.
    pub action: ProposalAction,
    /// Reason code.
    pub reason: String,
    /// Sentence.
    pub note: String,
    /// Who proposed it.
    pub proposed_by: String,
    /// When.
    pub proposed_at: DateTime<Utc>,
    /// Whether the reader may be the second person.
    pub may_confirm: std::result::Result<(), StepRefused>,
}

/// Everything that waits for a second person, oldest first.
///
/// Who: moderation, Quartiersmanagement, review person, administration liaison.
///
/// # Errors
/// [`crate::Error::Refused`] for everybody else.
pub async fn open_proposals(db: &Db, actor: &Actor) -> Result<Vec<ProposalEntry>> {
    actor.acting_as(READERS)?;
    let rows = proposal::Entity::find()
        .filter(proposal::Column::DistrictId.eq(actor.district.0))
        .filter(proposal::Column::DecidedAt.is_null())
        .order_by_asc(proposal::Column::ProposedAt)
        .limit(MOST)
        .all(&db.read)
        .await?;
    entries(&db.read, actor, rows).await
}

/// What was proposed, decided or not.
///
/// Who: as [`open_proposals`].
///
/// # Errors
/// [`crate::Error::Refused`] for everybody else, [`crate::Error::NotFound`] for another district's.
pub async fn proposed_action(db: &Db, actor: &Actor, id: ProposalId) -> Result<ProposalAction> {
    actor.acting_as(READERS)?;
    let row = proposal::Entity::find_by_id(id.0).filter(proposal::Column::DistrictId.eq(actor.district.0)).one(&db.read).await?;
    known(ProposalAction::from_word(&row.ok_or(Error::NotFound)?.action), "proposal action")
}

/// The open proposals about one object.
pub(crate) async fn pending(db: &Db, actor: &Actor, object_id: Uuid) -> Result<Vec<ProposalEntry>> {
    let rows = proposal::Entity::find()
        .filter(proposal::Column::DistrictId.eq(actor.district.0))
        .filter(proposal::Column::ObjectId.eq(object_id))
        .filter(proposal::Column::DecidedAt.is_null())
        .order_by_asc(proposal::Column::ProposedAt)
        .all(&db.read)
        .await?;
    entries(&db.read, actor, rows).await
}

struct About {
    reference: String,
    title: String,
    own: bool,
}

async fn entries(conn: &impl ConnectionTrait, actor: &Actor, rows: Vec<proposal::Model>) -> Result<Vec<ProposalEntry>> {
    let people = names(conn, rows.iter().map(|row| row.proposed_by)).await?;
    let abouts = abouts(conn, actor, rows.iter().map(|row| row.object_id).collect()).await?;
    rows.into_iter().map(|row| entry(actor, row, &people, &abouts)).collect()
}

async fn abouts(conn: &impl ConnectionTrait, actor: &Actor, ids: Vec<Uuid>) -> Result<HashMap<Uuid, About>> {
    let mut abouts = HashMap::new();
    if ids.is_empty() {
        return Ok(abouts);
    }
    let contributions = contribution::Entity::find()
        .filter(contribution::Column::DistrictId.eq(actor.district.0))
        .filter(contribution::Column::Id.is_in(ids.clone()))
        .all(conn)
        .await?;
    for row in contributions {
        let own = row.account_id.is_some() && row.account_id == actor.account.map(|account| account.0);
        abouts.insert(row.id, About { reference: row.reference, title: row.title, own });
    }
    let measures = measure::Entity::find()
        .filter(measure::Column::DistrictId.eq(actor.district.0))
        .filter(measure::Column::Id.is_in(ids))
        .all(conn)
        .await?;
    for row in measures {
        abouts.insert(row.id, About { reference: row.reference, title: row.title, own: false });
    }
    Ok(abouts)
}

fn entry(actor: &Actor, row: proposal::Model, people: &HashMap<Uuid, String>, abouts: &HashMap<Uuid, About>) -> Result<ProposalEntry> {
    let about = abouts.get(&row.object_id);
    Ok(ProposalEntry {
        id: ProposalId(row.id),
        object: known(ObjectKind::from_word(&row.object), "proposal object")?,
        object_id: row.object_id,
        reference: about.map(|about| about.reference.clone()).unwrap_or_default(),
        title: about.map(|about| about.title.clone()).unwrap_or_default(),
        action: known(ProposalAction::from_word(&row.action), "proposal action")?,
        reason: row.reason,
        note: row.note,
        proposed_by: people.get(&row.proposed_by).cloned().unwrap_or_default(),
        proposed_at: time(row.proposed_at),
        may_confirm: may_confirm(Some(AccountId(row.proposed_by)), actor.account, about.is_some_and(|about| about.own)),
    })
}
