//! Vorlagen: answers that come up again. They belong to the office and are never public.

use super::assign::OFFICE;
use crate::Db;
use crate::entity::answer_template;
use crate::error::{Error, Result};
use crate::tx::{micros, new_id};
use chrono::{DateTime, Utc};
use domain::events::{Event, ObjectKind};
use domain::moderation::check_template;
use domain::{Actor, FieldErrors, Problem, Role};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

/// Templates of a district; who needs more no longer finds the right one.
const MOST: u64 = 100;
/// Who writes templates.
const WRITERS: &[Role] = &[Role::Manager, Role::Moderator];

/// A template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateView {
    /// Id.
    pub id: Uuid,
    /// Title, for the list.
    pub title: String,
    /// Text with its places.
    pub text: String,
}

/// The templates of the office, by title.
///
/// Who: moderation, Quartiersmanagement, review person.
///
/// # Errors
/// [`Error::Refused`] for everybody else.
pub async fn templates(db: &Db, actor: &Actor) -> Result<Vec<TemplateView>> {
    actor.acting_as(OFFICE)?;
    let rows = answer_template::Entity::find()
        .filter(answer_template::Column::DistrictId.eq(actor.district.0))
        .order_by_asc(answer_template::Column::Title)
        .all(&db.read)
        .await?;
    Ok(rows.into_iter().map(|row| TemplateView { id: row.id, title: row.title, text: row.text }).collect())
}

/// Writes a template: a new one, or the one with this id again.
///
/// Who: moderation, Quartiersmanagement. Effect: the template, event `TemplateSaved` at the district. The same title and text again change nothing.
/// Refusals: `Role`.
///
/// # Errors
/// [`Error::Invalid`] for a missing or doubled title or a missing text, [`Error::NotFound`].
pub async fn save_template(db: &Db, actor: &Actor, id: Option<Uuid>, title: &str, text: &str, now: DateTime<Utc>) -> Result<Uuid> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(WRITERS)?;
    let ours = || answer_template::Entity::find().filter(answer_template::Column::DistrictId.eq(tx.district.0));
    let known = match id {
        Some(id) => Some(ours().filter(answer_template::Column::Id.eq(id)).one(&tx.tx).await?.ok_or(Error::NotFound)?),
        None => None,
    };
    let (title, text) = check_template(title, text)?;
    let same = ours().filter(answer_template::Column::Title.eq(&title)).one(&tx.tx).await?;
    match same {
        Some(same) if id.is_none() && same.text == text => return Ok(same.id),
        Some(same) if id != Some(same.id) => return Err(FieldErrors::one("title", Problem::Contradiction).into()),
        _ => {}
    }
    let id = match known {
        Some(row) => {
            let id = row.id;
            let mut row: answer_template::ActiveModel = row.into();
            row.title = Set(title);
            row.text = Set(text);
            row.updated_at = Set(micros(now));
            row.update(&tx.tx).await?;
            id
        }
        None => {
            if ours().count(&tx.tx).await? >= MOST {
                return Err(domain::Refusal::TooMany.into());
            }
            let row = answer_template::ActiveModel {
                id: Set(new_id()),
                district_id: Set(tx.district.0),
                title: Set(title),
                text: Set(text),
                updated_at: Set(micros(now)),
            };
            row.insert(&tx.tx).await?.id
        }
    };
    tx.append(actor, Event::new((ObjectKind::District, tx.district.0), "TemplateSaved", role, now), now).await?;
    tx.commit().await?;
    Ok(id)
}

/// Throws a template away. Answers that were given with it stay.
///
/// Who: moderation, Quartiersmanagement. Effect: event `TemplateDeleted` at the district. Refusals: `Role`.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn delete_template(db: &Db, actor: &Actor, id: Uuid, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(WRITERS)?;
    let gone = answer_template::Entity::delete_many()
        .filter(answer_template::Column::DistrictId.eq(tx.district.0))
        .filter(answer_template::Column::Id.eq(id))
        .exec(&tx.tx)
        .await?;
    if gone.rows_affected == 0 {
        return Err(Error::NotFound);
    }
    tx.append(actor, Event::new((ObjectKind::District, tx.district.0), "TemplateDeleted", role, now), now).await?;
    tx.commit().await
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
    use super::*;
    use crate::participation::fixture::*;
    use crate::testing::fresh;
    use domain::Refusal;

    const TEXT: &str = "Guten Tag {name}, danke für {nummer}.";

    #[tokio::test(flavor = "multi_thread")]
    async fn templates_are_written_changed_and_thrown_away() {
        for t in fresh().await {
            let (db, people) = (&t.db, people(&t).await);
            let other = people_of(db, "gruen", "GT").await;
            let id = save_template(db, &people.selin, None, "Dank", TEXT, monday()).await.unwrap();
            assert_eq!(save_template(db, &people.selin, None, "Dank", TEXT, monday()).await.unwrap(), id, "sent twice is one");
            save_template(db, &people.mara, Some(id), "Dank und Frist", TEXT, monday()).await.unwrap();
            let all = templates(db, &people.ruth).await.unwrap();
            assert_eq!((all.len(), all[0].title.as_str()), (1, "Dank und Frist"));
            assert!(templates(db, &other.selin).await.unwrap().is_empty());
            delete_template(db, &people.selin, id, monday()).await.unwrap();
            assert!(templates(db, &people.selin).await.unwrap().is_empty());
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn every_refusal_leaves_everything_as_it_was() {
        for t in fresh().await {
            let (db, people) = (&t.db, people(&t).await);
            let other = people_of(db, "gruen", "GT").await;
            let id = save_template(db, &people.selin, None, "Dank", TEXT, monday()).await.unwrap();
            let before = head(db, people.id()).await;
            for stranger in [&people.amira, &people.vera, &people.otto, &people.ruth] {
                refused(save_template(db, stranger, None, "Neu", TEXT, monday()).await, Refusal::Role);
                refused(delete_template(db, stranger, id, monday()).await, Refusal::Role);
            }
            refused(templates(db, &people.otto).await, Refusal::Role);
            invalid(save_template(db, &people.selin, None, "", TEXT, monday()).await, "title");
            invalid(save_template(db, &people.selin, None, "Dank", "Danke für alles, Amira.", monday()).await, "title");
            not_found(save_template(db, &other.selin, Some(id), "Fremd", TEXT, monday()).await);
            not_found(delete_template(db, &other.selin, id, monday()).await);
            assert_eq!(head(db, people.id()).await, before);
        }
    }
}
