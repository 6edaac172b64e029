//! Notizen: what the office writes for itself. Never public, never in an event.

use crate::Db;
use crate::entity::{account, contribution, internal_note};
use crate::error::{Error, Result};
use crate::tx::{micros, new_id, time};
use chrono::{DateTime, Utc};
use domain::events::{Event, ObjectKind};
use domain::{Actor, ContributionId, FieldErrors, Refusal, Role};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::HashMap;
use uuid::Uuid;

/// Characters of a note: a paragraph, not a file.
const NOTE_MAX: u32 = 2000;

/// A note of the office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteView {
    /// Who wrote it.
    pub author: String,
    /// Text.
    pub text: String,
    /// When.
    pub at: DateTime<Utc>,
}

/// Writes a note to a contribution.
///
/// Who: moderation, Quartiersmanagement, review person. Effect: one note, event `NoteAdded` without the text; colleagues it
/// names with `@` find it in their list. Refusals: `Role`.
///
/// # Errors
/// [`Error::Invalid`] for an empty or too long text, [`Error::NotFound`].
pub async fn note(db: &Db, actor: &Actor, id: ContributionId, text: &str, now: DateTime<Utc>) -> Result<()> {
    let mut errors = FieldErrors::new();
    let text = errors.text("note", text, 1, NOTE_MAX);
    errors.or(())?;
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(&[Role::Moderator, Role::Manager, Role::ReviewPerson])?;
    let author = actor.account.ok_or(Refusal::Role)?;
    contribution::Entity::find_by_id(id.0)
        .filter(contribution::Column::DistrictId.eq(tx.district.0))
        .one(&tx.tx)
        .await?
        .ok_or(Error::NotFound)?;
    let row = internal_note::ActiveModel {
        id: Set(new_id()),
        district_id: Set(tx.district.0),
        object: Set(ObjectKind::Contribution.word().to_owned()),
        object_id: Set(id.0),
        author: Set(author.0),
        text: Set(text.clone()),
        at: Set(micros(now)),
    };
    let row = row.insert(&tx.tx).await?;
    let asked = super::mentions::mention_in(&tx, actor, (id, row.id), &text, now).await?;
    let event = Event::new((ObjectKind::Contribution, id.0), "NoteAdded", role, now);
    tx.append(actor, if asked > 0 { event.fact("asked", asked) } else { event }, now).await?;
    tx.commit().await
}

/// The notes to an object, oldest first.
pub(crate) async fn notes_of(conn: &impl ConnectionTrait, object_id: Uuid) -> Result<Vec<NoteView>> {
    let rows = internal_note::Entity::find()
        .filter(internal_note::Column::ObjectId.eq(object_id))
        .order_by_asc(internal_note::Column::At)
        .all(conn)
        .await?;
    let names = names(conn, rows.iter().map(|row| row.author)).await?;
    let view = |row: internal_note::Model| NoteView {
        author: names.get(&row.author).cloned().unwrap_or_default(),
        text: row.text,
        at: time(row.at),
    };
    Ok(rows.into_iter().map(view).collect())
}

/// Names of accounts, for the office's own pages.
pub(crate) async fn names(conn: &impl ConnectionTrait, ids: impl Iterator<Item = Uuid>) -> Result<HashMap<Uuid, String>> {
    let ids: Vec<Uuid> = ids.collect();
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let rows = account::Entity::find().filter(account::Column::Id.is_in(ids)).all(conn).await?;
    Ok(rows.into_iter().map(|row| (row.id, row.name)).collect())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
    use super::*;
    use crate::participation::fixture::*;
    use crate::participation::opened;
    use crate::testing::fresh;

    #[tokio::test(flavor = "multi_thread")]
    async fn a_note_stays_in_the_office() {
        for t in fresh().await {
            let (db, people) = (&t.db, people(&t).await);
            let other = people_of(db, "gruen", "GT").await;
            let receipt = published(db, &people, &idea(), "a").await;
            note(db, &people.selin, receipt.id, "Frau Klee rief an.", monday()).await.unwrap();
            let view = opened(db, &people.mara, receipt.id).await.unwrap();
            assert_eq!((view.notes[0].author.as_str(), view.notes[0].text.as_str()), ("Selin", "Frau Klee rief an."));
            let events = crate::events::of_objects(db, people.id(), &[receipt.id.0]).await.unwrap();
            assert!(!format!("{events:?}").contains("Klee"));
            let before = before(db, &people).await;
            for stranger in [&people.amira, &people.vera, &people.otto] {
                refused(note(db, stranger, receipt.id, "Hallo.", monday()).await, Refusal::Role);
            }
            invalid(note(db, &people.selin, receipt.id, " ", monday()).await, "note");
            not_found(note(db, &other.selin, receipt.id, "Hallo.", monday()).await);
            assert_eq!(crate::participation::fixture::before(db, &people).await, before);
        }
    }
}
