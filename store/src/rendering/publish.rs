//! Öffentlich machen und zurücknehmen.

use super::original::{keep_findable, original};
use super::{Of, event, row, sibling};
use crate::Db;
use crate::error::{Error, Result, known};
use crate::tx::{Tx, micros};
use chrono::{DateTime, Utc};
use domain::rendering::{RenderingState, Standing};
use domain::{Actor, Language};
use sea_orm::ActiveModelTrait;
use sea_orm::ActiveValue::Set;

/// Shows a sibling to everybody who may read its original.
///
/// Who: as [`super::write_rendering`], never the author of the contribution (I2). Effect: state `public`, found by search, event `RenderingPublished`;
/// doing it twice changes nothing. Refusals: `Role`, `OwnMatter`; `NotPublic` while nobody may read the original; `Outdated` when it has changed
/// since; `NoChecker` for Leichte Sprache that nobody has checked.
///
/// # Errors
/// [`Error::NotFound`] for a language in which there is none.
pub async fn publish_rendering(db: &Db, actor: &Actor, of: Of, language: Language, now: DateTime<Utc>) -> Result<()> {
    let role = actor.acting_as(of.0.writers())?;
    let tx = db.begin_write(actor.district).await?;
    let original = original(&tx.tx, actor, of).await?;
    let found = sibling(&tx.tx, tx.district, of, language).await?.ok_or(Error::NotFound)?;
    if state(&found)? == RenderingState::Public {
        return Ok(());
    }
    let standing = Standing {
        easy: language == Language::Easy,
        checked: !found.checked_by.is_empty(),
        original_public: original.public,
        outdated: found.of_mark != original.mark,
        own: original.own,
    };
    standing.may_publish()?;
    set(&tx, found, RenderingState::Public, now).await?;
    keep_findable(&tx, of, now).await?;
    tx.append(actor, event(of, "RenderingPublished", language, role, now), now).await?;
    tx.commit().await
}

/// Takes a sibling back: something public becomes a draft, a draft is gone.
///
/// Who: as [`super::write_rendering`]. Effect: the state or the row, no longer found by search, event `RenderingWithdrawn`. Refusals: `Role`.
///
/// # Errors
/// [`Error::NotFound`] for a language in which there is none.
pub async fn withdraw_rendering(db: &Db, actor: &Actor, of: Of, language: Language, now: DateTime<Utc>) -> Result<()> {
    let role = actor.acting_as(of.0.writers())?;
    let tx = db.begin_write(actor.district).await?;
    original(&tx.tx, actor, of).await?;
    let found = sibling(&tx.tx, tx.district, of, language).await?.ok_or(Error::NotFound)?;
    match state(&found)?.withdrawn() {
        Some(state) => {
            set(&tx, found, state, now).await?;
            keep_findable(&tx, of, now).await?;
        }
        None => {
            let row: row::ActiveModel = found.into();
            row.delete(&tx.tx).await?;
        }
    }
    tx.append(actor, event(of, "RenderingWithdrawn", language, role, now), now).await?;
    tx.commit().await
}

fn state(found: &row::Model) -> Result<RenderingState> {
    known(RenderingState::from_word(&found.state), "state of a sibling")
}

async fn set(tx: &Tx, found: row::Model, state: RenderingState, now: DateTime<Utc>) -> Result<()> {
    let mut row: row::ActiveModel = found.into();
    row.state = Set(state.word().to_owned());
    row.changed_at = Set(micros(now));
    row.update(&tx.tx).await?;
    Ok(())
}
