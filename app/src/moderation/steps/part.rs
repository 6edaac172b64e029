//! Was an einem Beitrag hängt: additions to read, calls to tick off, notes to write.

use crate::Failed;
use crate::moderation::sent::Sent;
use axum::response::Response;
use store::{Error, moderation, participation};
use uuid::Uuid;

/// Shows an addition to everybody.
pub(in crate::moderation) async fn show_addition(sent: Sent) -> Result<Response, Failed> {
    let id = addition_of(&sent).await?;
    let result = participation::show_addition(&sent.state.db, &sent.visit.actor, id, sent.get("text"), sent.visit.now).await;
    sent.finish(&format!("ergaenzung-{id}"), "gezeigt", result).await
}

/// Keeps an addition between author and office.
pub(in crate::moderation) async fn keep_addition(sent: Sent) -> Result<Response, Failed> {
    let id = addition_of(&sent).await?;
    let result = participation::keep_addition(&sent.state.db, &sent.visit.actor, id, sent.visit.now).await;
    sent.finish(&format!("behalten-{id}"), "behalten", result).await
}

/// The addition of the address; one of another contribution is not found here.
async fn addition_of(sent: &Sent) -> Result<Uuid, Failed> {
    let view = participation::opened(&sent.state.db, &sent.visit.actor, sent.id).await?;
    let known = view.additions.iter().map(|addition| addition.id).find(|id| Some(*id) == sent.part);
    Ok(known.ok_or(Error::NotFound)?)
}

/// Notes that somebody was called or that the letter is on its way.
pub(in crate::moderation) async fn tick_contact(sent: Sent) -> Result<Response, Failed> {
    let view = participation::opened(&sent.state.db, &sent.visit.actor, sent.id).await?;
    let task = view.tasks.iter().map(|task| task.id).find(|id| Some(*id) == sent.part).ok_or(Error::NotFound)?;
    let result = participation::tick_contact(&sent.state.db, &sent.visit.actor, task, sent.visit.now).await;
    sent.finish(&format!("informiert/{task}"), "informiert", result).await
}

/// Writes a note.
pub(in crate::moderation) async fn note(sent: Sent) -> Result<Response, Failed> {
    let result = moderation::note(&sent.state.db, &sent.visit.actor, sent.id, sent.get("note"), sent.visit.now).await;
    sent.finish("notiz", "notiz", result).await
}

/// Notes that one has looked at what a colleague asked for.
pub(in crate::moderation) async fn seen(sent: Sent) -> Result<Response, Failed> {
    let result = moderation::see_mentions(&sent.state.db, &sent.visit.actor, sent.id, sent.visit.now).await;
    sent.finish("gesehen", "gesehen", result).await
}
