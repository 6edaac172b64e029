//! Zeigen oder nicht: the office looks at a file and decides who sees it.

use super::load::{Loaded, load, load_as};
use super::removal;
use crate::Db;
use crate::entity::attachment;
use crate::error::{Error, Result};
use crate::tx::{Tx, micros};
use chrono::{DateTime, Utc};
use domain::files::{ALT_MAX, FileState, HideReason};
use domain::refusal::StepRefused;
use domain::{Actor, FieldErrors, Role};
use sea_orm::ActiveModelTrait;
use sea_orm::ActiveValue::Set;
use uuid::Uuid;

/// Decides that everybody who may see the contribution sees this file.
///
/// Who: moderation or Quartiersmanagement, never the author. Effect: state `shown`, the words for those who do not see it, event `FileShown`; where the
/// contribution is public already, the picture without boxes is deleted. Refusals: `Role`, `OwnMatter`, `AlreadyDecided` when it is shown already.
///
/// # Errors
/// [`crate::Error::Invalid`] for words that are too long, [`crate::Error::NotFound`].
pub async fn show_file(db: &Db, actor: &Actor, id: Uuid, alt: &str, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let loaded = load(&tx, actor, id).await?;
    let mut errors = FieldErrors::new();
    let alt = errors.line("alt", alt, 0, ALT_MAX);
    errors.or(())?;
    let event = loaded.event("FileShown", now)?;
    let mut row = decided(&loaded, actor, FileState::Shown, now)?;
    row.alt = Set(alt);
    row.reason = Set(String::new());
    if let Some(original) = loaded.row.original.as_ref().filter(|_| loaded.public) {
        removal::note(&tx.tx, original, now).await?;
        row.original = Set(None);
    }
    finish(tx, actor, row, event, now).await
}

/// Decides that a file stays in the office.
///
/// Who: as [`show_file`]. Effect: state `hidden` with the reason, event `FileHidden`; a public page stops showing it at once. Refusals: `Role`,
/// `OwnMatter`, `AlreadyDecided` when it is hidden already.
///
/// # Errors
/// [`crate::Error::NotFound`].
pub async fn hide_file(db: &Db, actor: &Actor, id: Uuid, reason: HideReason, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let loaded = load(&tx, actor, id).await?;
    let event = loaded.event("FileHidden", now)?.because(reason.word(), "");
    let mut row = decided(&loaded, actor, FileState::Hidden, now)?;
    row.reason = Set(reason.word().to_owned());
    finish(tx, actor, row, event, now).await
}

/// Takes a file off the public page because a report about it is right: who decides reports may, the review person too. `false` when nobody sees it
/// any more anyway.
pub(crate) async fn hide_reported_in(tx: &Tx, actor: &Actor, id: Uuid, reason: HideReason, now: DateTime<Utc>) -> Result<bool> {
    let loaded = match load_as(tx, actor, id, &[Role::Moderator, Role::Manager, Role::ReviewPerson]).await {
        Ok(loaded) if loaded.state == FileState::Shown => loaded,
        Ok(_) | Err(Error::NotFound) => return Ok(false),
        Err(other) => return Err(other),
    };
    let event = loaded.event("FileHidden", now)?.because(reason.word(), "");
    let mut row = decided(&loaded, actor, FileState::Hidden, now)?;
    row.reason = Set(reason.word().to_owned());
    row.update(&tx.tx).await?;
    tx.append(actor, event, now).await?;
    Ok(true)
}

fn decided(loaded: &Loaded, actor: &Actor, state: FileState, now: DateTime<Utc>) -> Result<attachment::ActiveModel> {
    if loaded.state == state {
        return Err(StepRefused::AlreadyDecided.into());
    }
    let mut row: attachment::ActiveModel = loaded.row.clone().into();
    row.state = Set(state.word().to_owned());
    row.decided_at = Set(Some(micros(now)));
    row.decided_by = Set(actor.account.map(|account| account.0));
    Ok(row)
}

/// Writes the change and its event.
pub(super) async fn finish(
    tx: Tx,
    actor: &Actor,
    row: attachment::ActiveModel,
    event: domain::events::Event,
    now: DateTime<Utc>,
) -> Result<()> {
    row.update(&tx.tx).await?;
    tx.append(actor, event, now).await?;
    tx.commit().await
}
