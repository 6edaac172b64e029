//! Die Prüfung eines Kommentars: shown, redacted where it must be, or not shown, with a reason the author learns.

use super::comment::address_of;
use super::{about, event, load};
use crate::Db;
use crate::entity::comment as row;
use crate::error::{Result, known};
use crate::keys::{token, token_hash};
use crate::outbox::{self, Mail};
use crate::participation::{MARK, same_words};
use crate::tx::{Tx, micros};
use chrono::{DateTime, Utc};
use domain::moderation::{WithholdReason, redact};
use domain::refusal::StepRefused;
use domain::voices::CommentState;
use domain::{Actor, FieldErrors, Role};
use sea_orm::ActiveModelTrait;
use sea_orm::ActiveValue::Set;
use uuid::Uuid;

/// Characters of the sentence to the author.
const SENTENCE_MAX: u32 = 600;

/// Shows a comment to everybody.
///
/// Who: moderation or Quartiersmanagement, never its author (I2). Effect: state `shown` with the redacted text beside the original, event
/// `CommentShown`, the author is told by mail with a link that takes it back. Refusals: `Role`, `OwnMatter`; `WrongStage` before it is confirmed and
/// after it was taken back; `AlreadyDecided`.
///
/// # Errors
/// [`crate::Error::Invalid`] when the text says something else than what was sent, [`crate::Error::NotFound`] for another district's.
pub async fn show_comment(db: &Db, actor: &Actor, id: Uuid, text: &str, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let (role, found) = undecided(&tx, actor, id).await?;
    let mut errors = FieldErrors::new();
    let marked = same_words(&mut errors, text, &found.text);
    errors.or(())?;
    let mut row: row::ActiveModel = found.clone().into();
    row.public_text = Set(redact(&marked, MARK));
    tx.append(actor, event(&found, "CommentShown", role, now)?, now).await?;
    decided(&tx, actor, &found, row, (CommentState::Shown, "comment_shown", ""), now).await?;
    tx.commit().await
}

/// Does not show a comment, or no longer.
///
/// Who: moderation or Quartiersmanagement, never its author. Effect: state `withheld` with reason and sentence, event `CommentWithheld`, the author is
/// told both by mail. Refusals: as [`show_comment`]; one that is shown may still be withheld later.
///
/// # Errors
/// [`crate::Error::Invalid`] at `note` without a sentence, [`crate::Error::NotFound`] for another district's.
pub async fn withhold_comment(
    db: &Db,
    actor: &Actor,
    id: Uuid,
    (reason, sentence): (WithholdReason, &str),
    now: DateTime<Utc>,
) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(&[Role::Moderator, Role::Manager])?;
    let found = load(&tx, id).await?;
    may_decide(actor, &found)?;
    if state(&found)? == CommentState::Withheld {
        return Err(StepRefused::AlreadyDecided.into());
    }
    let mut errors = FieldErrors::new();
    let sentence = errors.text("note", sentence, 3, SENTENCE_MAX);
    errors.or(())?;
    withhold_in(&tx, (actor, role), &found, (reason, &sentence), now).await?;
    tx.commit().await
}

/// Withholds a comment that somebody may decide about; its author is told how to object.
pub(super) async fn withhold_in(
    tx: &Tx,
    (actor, role): (&Actor, Role),
    found: &row::Model,
    (reason, sentence): (WithholdReason, &str),
    now: DateTime<Utc>,
) -> Result<()> {
    let mut row: row::ActiveModel = found.clone().into();
    row.public_text = Set(String::new());
    row.reason = Set(reason.word().to_owned());
    row.note = Set(sentence.to_owned());
    tx.append(actor, event(found, "CommentWithheld", role, now)?.because(reason.word(), sentence), now).await?;
    decided(tx, actor, found, row, (CommentState::Withheld, "comment_not_shown", sentence), now).await
}

async fn undecided(tx: &Tx, actor: &Actor, id: Uuid) -> Result<(Role, row::Model)> {
    let role = actor.acting_as(&[Role::Moderator, Role::Manager])?;
    let found = load(tx, id).await?;
    may_decide(actor, &found)?;
    if found.decided_at.is_some() {
        return Err(StepRefused::AlreadyDecided.into());
    }
    Ok((role, found))
}

fn may_decide(actor: &Actor, found: &row::Model) -> Result<()> {
    if found.account_id.is_some() && found.account_id == actor.account.map(|account| account.0) {
        return Err(StepRefused::OwnMatter.into());
    }
    match state(found)? {
        CommentState::Waiting | CommentState::Withdrawn => Err(StepRefused::WrongStage.into()),
        CommentState::Confirmed | CommentState::Shown | CommentState::Withheld => Ok(()),
    }
}

fn state(found: &row::Model) -> Result<CommentState> {
    known(CommentState::from_word(&found.state), "state of a comment")
}

/// Writes the decision and tells the author, with a fresh link that takes the comment back.
async fn decided(
    tx: &Tx,
    actor: &Actor,
    found: &row::Model,
    mut row: row::ActiveModel,
    (state, mail, sentence): (CommentState, &str, &str),
    now: DateTime<Utc>,
) -> Result<()> {
    row.state = Set(state.word().to_owned());
    row.decided_by = Set(actor.account.map(|account| account.0));
    row.decided_at = Set(Some(micros(now)));
    if let Some(address) = address_of(tx, found).await? {
        let target = about(&tx.tx, found).await?;
        let token = token();
        row.token_hash = Set(Some(token_hash(&token)));
        let mail = Mail::new(mail, &address)
            .param("token", token)
            .param("reference", &target.reference)
            .param("title", &target.title)
            .param("text", &found.text)
            .param("note", sentence);
        outbox::put(&tx.tx, Some(tx.district), mail, now).await?;
    }
    row.update(&tx.tx).await?;
    Ok(())
}
