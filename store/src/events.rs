//! The append-only record: reading it back and proving that nobody changed it.

pub mod chain;

use crate::Db;
use crate::entity::{event, event_payload};
use crate::error::{Error, Result, known};
use crate::tx::time;
use domain::DistrictId;
use domain::events::{ObjectKind, Recorded};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::HashMap;
use uuid::Uuid;

/// The events of some objects of one district, oldest first.
///
/// # Errors
/// [`Error::Database`].
pub async fn of_objects(db: &Db, district: DistrictId, objects: &[Uuid]) -> Result<Vec<Recorded>> {
    of_objects_in(&db.read, district, objects).await
}

pub(crate) async fn of_objects_in(conn: &impl ConnectionTrait, district: DistrictId, objects: &[Uuid]) -> Result<Vec<Recorded>> {
    if objects.is_empty() {
        return Ok(vec![]);
    }
    let rows = event::Entity::find()
        .filter(event::Column::DistrictId.eq(district.0))
        .filter(event::Column::ObjectId.is_in(objects.iter().copied()))
        .order_by_asc(event::Column::Seq)
        .find_also_related(event_payload::Entity)
        .all(conn)
        .await?;
    rows.into_iter().map(recorded).collect()
}

pub(crate) fn recorded((row, payload): (event::Model, Option<event_payload::Model>)) -> Result<Recorded> {
    let payload =
        payload.map(|payload| serde_json::from_str(&payload.payload)).transpose().map_err(|error| Error::Corrupt(error.to_string()))?;
    Ok(Recorded {
        seq: row.seq,
        object: known(ObjectKind::from_word(&row.object), "event object")?,
        id: row.object_id,
        kind: row.kind,
        occurred_at: time(row.occurred_at),
        payload,
    })
}

/// Whether anything ever happened to objects of this kind in a district.
///
/// # Errors
/// [`Error::Database`].
pub async fn any_about(db: &Db, district: DistrictId, object: ObjectKind) -> Result<bool> {
    let found = event::Entity::find().filter(event::Column::DistrictId.eq(district.0)).filter(event::Column::Object.eq(object.word()));
    Ok(found.one(&db.read).await?.is_some())
}

/// What checking a chain found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// Every link fits; so many events.
    Whole(i64),
    /// The first link that does not fit.
    Broken {
        /// Its place.
        seq: i64,
    },
}

/// Checks a district's chain from its first link to its head: gapless, unchanged, in order.
///
/// # Errors
/// [`Error::NotFound`] for an unknown district, [`Error::Database`].
pub async fn verify(db: &Db, district: DistrictId) -> Result<Verdict> {
    let head = crate::entity::event_head::Entity::find_by_id(district.0).one(&db.read).await?.ok_or(Error::NotFound)?;
    let rows =
        event::Entity::find().filter(event::Column::DistrictId.eq(district.0)).order_by_asc(event::Column::Seq).all(&db.read).await?;
    let payloads = event_payload::Entity::find().filter(event_payload::Column::DistrictId.eq(district.0)).all(&db.read).await?;
    let payloads: HashMap<i64, event_payload::Model> = payloads.into_iter().map(|row| (row.seq, row)).collect();
    let erased: Vec<i64> = erased_seqs(&rows, &payloads);
    let mut previous = chain::GENESIS.to_vec();
    let mut expected = 1;
    for row in &rows {
        let link = chain::Link::of(row);
        let content = payloads.get(&row.seq).map(|payload| chain::content_hash(&payload.salt, &payload.payload));
        let content_fits = content.map_or_else(|| erased.contains(&row.seq), |hash| hash == row.content_hash);
        if row.seq != expected || !content_fits || link.hash(&previous) != row.hash {
            return Ok(Verdict::Broken { seq: expected });
        }
        previous.clone_from(&row.hash);
        expected += 1;
    }
    if head.seq == expected - 1 && head.hash == previous { Ok(Verdict::Whole(head.seq)) } else { Ok(Verdict::Broken { seq: expected }) }
}

/// Places whose payload was erased on purpose: an erasure event names them (`decisions.md` 10).
fn erased_seqs(rows: &[event::Model], payloads: &HashMap<i64, event_payload::Model>) -> Vec<i64> {
    rows.iter()
        .filter(|row| row.kind == "PayloadErased")
        .filter_map(|row| payloads.get(&row.seq))
        .filter_map(|payload| serde_json::from_str::<domain::events::Payload>(&payload.payload).ok())
        .flat_map(|payload| payload.facts)
        .filter(|(key, _)| key == "seq")
        .filter_map(|(_, value)| value.parse().ok())
        .collect()
}
