//! Mit dem Formular angenommen: what waited under its token belongs to something from now on.

use super::upload::{hash, of_hash};
use crate::entity::{attachment, upload};
use crate::error::Result;
use crate::tx::{Tx, micros, new_id};
use chrono::{DateTime, Utc};
use domain::events::{Event, ObjectKind};
use domain::files::{FILES_MAX, FileState};
use domain::{Actor, Role};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

/// Attaches the files under a token, at most [`FILES_MAX`] altogether; nobody but the office sees them until it decides. Event `FileAttached` for
/// each. What is attached already is not attached twice. A token that is none of ours brings nothing.
pub(crate) async fn attach_in(
    tx: &Tx,
    actor: &Actor,
    role: Role,
    object: (ObjectKind, Uuid),
    token: &str,
    now: DateTime<Utc>,
) -> Result<()> {
    let Ok(hash) = hash(token) else { return Ok(()) };
    let waiting = of_hash(&tx.tx, tx.district, &hash, now).await?;
    if waiting.is_empty() {
        return Ok(());
    }
    let here = attachment::Entity::find()
        .filter(attachment::Column::DistrictId.eq(tx.district.0))
        .filter(attachment::Column::ObjectId.eq(object.1))
        .all(&tx.tx)
        .await?;
    let room = FILES_MAX.saturating_sub(here.len());
    let fresh = waiting.into_iter().filter(|row| here.iter().all(|known| known.digest != row.digest));
    for row in fresh.take(room) {
        upload::Entity::delete_by_id(row.id).exec(&tx.tx).await?;
        let event = Event::new(object, "FileAttached", role, now).fact("file_kind", &row.kind).fact("bytes", row.bytes);
        attached(object, row, now).insert(&tx.tx).await?;
        tx.append(actor, event, now).await?;
    }
    Ok(())
}

/// A new id: that of the upload was a secret, this one stands in public addresses.
fn attached(object: (ObjectKind, Uuid), row: upload::Model, now: DateTime<Utc>) -> attachment::ActiveModel {
    attachment::ActiveModel {
        id: Set(new_id()),
        district_id: Set(row.district_id),
        object: Set(object.0.word().to_owned()),
        object_id: Set(object.1),
        name: Set(row.name),
        original: Set(None),
        kind: Set(row.kind),
        state: Set(FileState::Waiting.word().to_owned()),
        alt: Set(row.alt),
        digest: Set(row.digest),
        bytes: Set(row.bytes),
        width: Set(row.width),
        height: Set(row.height),
        version: Set(1),
        boxes: Set(String::new()),
        reason: Set(String::new()),
        at: Set(micros(now)),
        decided_at: Set(None),
        decided_by: Set(None),
    }
}
