//! Ein Geschwister schreiben: a draft, or other words for what is there.

use super::original::{keep_findable, original};
use super::{Of, event, row, sibling};
use crate::Db;
use crate::error::{Result, known};
use crate::tx::{micros, new_id};
use chrono::{DateTime, Utc};
use domain::rendering::{RenderingForm, RenderingState, RenderingText};
use domain::{Actor, Language, Refusal};
use sea_orm::ActiveModelTrait;
use sea_orm::ActiveValue::Set;

/// Writes a text in Leichte Sprache or a translation beside its original, or changes it.
///
/// Who: moderation, Quartiersmanagement; of an agenda item chair, clerk, Quartiersmanagement. Effect: a draft that belongs to the original as it is now,
/// event `RenderingWritten`; other words for something public make it a draft again, the same words only take note of the new original. What
/// says nothing new changes nothing. Gives the language. Refusals: `Role`.
///
/// # Errors
/// [`crate::Error::Invalid`] for fields to mend, and at `language` for that of the original; [`crate::Error::NotFound`] for what is not of this
/// district, withdrawn, not written yet or not public by its nature.
pub async fn write_rendering(db: &Db, actor: &Actor, of: Of, form: &RenderingForm, now: DateTime<Utc>) -> Result<Language> {
    let role = actor.acting_as(of.0.writers())?;
    let account = actor.account.ok_or(Refusal::Role)?;
    let tx = db.begin_write(actor.district).await?;
    let original = original(&tx.tx, actor, of).await?;
    let text = form.check(original.language)?;
    let before = sibling(&tx.tx, tx.district, of, text.language).await?;
    let standing = before.as_ref().map(standing).transpose()?;
    let state = text.state_after(standing.as_ref().map(|(before, state)| (before, *state)));
    if before.as_ref().is_some_and(|row| row.of_mark == original.mark) && standing.as_ref().is_some_and(|(before, _)| *before == text) {
        return Ok(text.language);
    }
    let language = text.language;
    let mut fresh = row::ActiveModel {
        title: Set(text.title),
        text: Set(text.text),
        checked_by: Set(text.checked_by),
        state: Set(state.word().to_owned()),
        of_mark: Set(original.mark),
        made_by: Set(account.0),
        changed_at: Set(micros(now)),
        ..Default::default()
    };
    if let Some(row) = &before {
        fresh.id = Set(row.id);
        fresh.update(&tx.tx).await?;
    } else {
        fresh.id = Set(new_id());
        fresh.district_id = Set(tx.district.0);
        fresh.object = Set(of.0.word().to_owned());
        fresh.object_id = Set(of.1);
        fresh.language = Set(language.code().to_owned());
        fresh.created_at = Set(micros(now));
        fresh.insert(&tx.tx).await?;
    }
    if standing.is_some_and(|(_, state)| state == RenderingState::Public) {
        keep_findable(&tx, of, now).await?;
    }
    tx.append(actor, event(of, "RenderingWritten", language, role, now), now).await?;
    tx.commit().await?;
    Ok(language)
}

/// A stored sibling in the words of `domain`.
fn standing(row: &row::Model) -> Result<(RenderingText, RenderingState)> {
    let text = RenderingText {
        language: known(Language::from_code(&row.language), "language of a sibling")?,
        title: row.title.clone(),
        text: row.text.clone(),
        checked_by: row.checked_by.clone(),
    };
    Ok((text, known(RenderingState::from_word(&row.state), "state of a sibling")?))
}
