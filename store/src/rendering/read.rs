//! Lesen: what everybody reads beside an original, and what the office sees of it.

use super::original::original;
use super::{Of, row};
use crate::Db;
use crate::entity::account;
use crate::error::{Result, known};
use crate::tx::time;
use chrono::{DateTime, Utc};
use domain::rendering::{Rendered, RenderingState};
use domain::{Actor, DistrictId, Language, Refusal, Written};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use std::collections::HashMap;
use uuid::Uuid;

/// A sibling as everybody reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicRendering {
    /// What it belongs to.
    pub of: Of,
    /// Language.
    pub language: Language,
    /// Title.
    pub title: String,
    /// Text.
    pub text: String,
    /// Who has checked it, or empty.
    pub checked_by: String,
    /// The original as it was then, see [`domain::rendering::mark`].
    pub of_mark: String,
}

/// A sibling as the office sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RenderingView {
    /// Language.
    pub language: Language,
    /// Title.
    pub title: String,
    /// Text.
    pub text: String,
    /// Who has checked it, or empty.
    pub checked_by: String,
    /// Draft or public.
    pub state: RenderingState,
    /// The original has changed since.
    pub outdated: bool,
    /// Who wrote it last.
    pub made_by: String,
    /// When.
    pub changed_at: DateTime<Utc>,
}

/// An original with everything beside it, for the office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RenderingDesk {
    /// What it is.
    pub of: Of,
    /// Language of the original.
    pub language: Written,
    /// Its title.
    pub title: String,
    /// Its text.
    pub text: String,
    /// Everybody may read it.
    pub public: bool,
    /// The siblings, in the order of the languages.
    pub entries: Vec<RenderingView>,
}

/// What is public beside some originals, in one statement. Whoever asks shows only originals that everybody may read.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn public_renderings(db: &Db, district: DistrictId, ids: &[Uuid]) -> Result<Vec<PublicRendering>> {
    if ids.is_empty() {
        return Ok(vec![]);
    }
    let rows = row::Entity::find()
        .filter(row::Column::DistrictId.eq(district.0))
        .filter(row::Column::ObjectId.is_in(ids.iter().copied()))
        .filter(row::Column::State.eq(RenderingState::Public.word()))
        .all(&db.read)
        .await?;
    let view = |row: row::Model| {
        Ok(PublicRendering {
            of: (known(Rendered::from_word(&row.object), "object of a sibling")?, row.object_id),
            language: language(&row)?,
            title: row.title,
            text: row.text,
            checked_by: row.checked_by,
            of_mark: row.of_mark,
        })
    };
    let mut views = rows.into_iter().map(view).collect::<Result<Vec<_>>>()?;
    views.sort_by_key(|view| view.language);
    Ok(views)
}

/// Languages and states of what lies beside an original, for the desk page of the original.
///
/// Who: the office, chair, clerk. Refusals: `Role`.
///
/// # Errors
/// [`crate::Error::Refused`].
pub async fn rendering_states(db: &Db, actor: &Actor, id: Uuid) -> Result<Vec<(Rendered, Language, RenderingState)>> {
    if !Rendered::ALL.iter().any(|of| actor.acting_as(of.writers()).is_ok()) {
        return Err(Refusal::Role.into());
    }
    let rows =
        row::Entity::find().filter(row::Column::DistrictId.eq(actor.district.0)).filter(row::Column::ObjectId.eq(id)).all(&db.read).await?;
    let state = |row: row::Model| {
        let of = known(Rendered::from_word(&row.object), "object of a sibling")?;
        Ok((of, language(&row)?, known(RenderingState::from_word(&row.state), "state of a sibling")?))
    };
    let mut states = rows.into_iter().map(state).collect::<Result<Vec<_>>>()?;
    states.sort_by_key(|(of, language, _)| (*of, *language));
    Ok(states)
}

/// An original with everything beside it, drafts too.
///
/// Who: as [`super::write_rendering`]. Refusals: `Role`.
///
/// # Errors
/// As [`super::write_rendering`].
pub async fn renderings(db: &Db, actor: &Actor, of: Of) -> Result<RenderingDesk> {
    actor.acting_as(of.0.writers())?;
    let original = original(&db.read, actor, of).await?;
    let rows = row::Entity::find()
        .filter(row::Column::DistrictId.eq(actor.district.0))
        .filter(row::Column::ObjectId.eq(of.1))
        .filter(row::Column::Object.eq(of.0.word()))
        .all(&db.read)
        .await?;
    let people = account::Entity::find().filter(account::Column::Id.is_in(rows.iter().map(|row| row.made_by))).all(&db.read).await?;
    let people: HashMap<Uuid, String> = people.into_iter().map(|person| (person.id, person.name)).collect();
    let view = |row: row::Model| {
        Ok(RenderingView {
            language: language(&row)?,
            state: known(RenderingState::from_word(&row.state), "state of a sibling")?,
            outdated: row.of_mark != original.mark,
            made_by: people.get(&row.made_by).cloned().unwrap_or_default(),
            changed_at: time(row.changed_at),
            title: row.title,
            text: row.text,
            checked_by: row.checked_by,
        })
    };
    let mut entries = rows.into_iter().map(view).collect::<Result<Vec<_>>>()?;
    entries.sort_by_key(|entry| entry.language);
    Ok(RenderingDesk { of, language: original.language, title: original.title, text: original.text, public: original.public, entries })
}

fn language(row: &row::Model) -> Result<Language> {
    known(Language::from_code(&row.language), "language of a sibling")
}
