//! Was in der Sitzung geschieht: opening, items, notes, end. One handler, one verb.

use super::room::answer;
use crate::Failed;
use crate::meetings::sent::Sent;
use axum::response::Response;
use store::meetings;

/// Opens the meeting.
pub(super) async fn open_meeting(sent: Sent) -> Result<Response, Failed> {
    let result = meetings::open_meeting(&sent.state.db, &sent.visit.actor, sent.meeting, sent.visit.now).await;
    answer(sent, result, "eroeffnet").await
}

/// Counts anew, on a motion.
pub(super) async fn count_quorum(sent: Sent) -> Result<Response, Failed> {
    let result = meetings::count_quorum(&sent.state.db, &sent.visit.actor, sent.meeting, sent.visit.now).await;
    answer(sent, result, "gezaehlt").await
}

/// Interrupts the meeting.
pub(super) async fn interrupt(sent: Sent) -> Result<Response, Failed> {
    let reason = sent.get("interrupt_reason");
    let result = meetings::interrupt(&sent.state.db, &sent.visit.actor, sent.meeting, reason, sent.visit.now).await;
    answer(sent, result, "unterbrochen").await
}

/// Goes on.
pub(super) async fn resume(sent: Sent) -> Result<Response, Failed> {
    let result = meetings::resume(&sent.state.db, &sent.visit.actor, sent.meeting, sent.visit.now).await;
    answer(sent, result, "fortgesetzt").await
}

/// Closes the meeting and goes on to the minutes.
pub(super) async fn close_meeting(sent: Sent) -> Result<Response, Failed> {
    match meetings::close_meeting(&sent.state.db, &sent.visit.actor, sent.meeting, sent.visit.now).await {
        Ok(()) => sent.to("/niederschrift?erledigt=geschlossen"),
        refused => answer(sent, refused, "").await,
    }
}

/// Calls an item.
pub(super) async fn call_item(sent: Sent) -> Result<Response, Failed> {
    let result = meetings::call_item(&sent.state.db, &sent.visit.actor, sent.item().await?, sent.visit.now).await;
    answer(sent, result, "aufgerufen").await
}

/// Puts the question for interests.
pub(super) async fn ask_interests(sent: Sent) -> Result<Response, Failed> {
    let result = meetings::ask_interests(&sent.state.db, &sent.visit.actor, sent.item().await?, sent.visit.now).await;
    answer(sent, result, "gefragt").await
}

/// Begins the deliberation.
pub(super) async fn deliberate(sent: Sent) -> Result<Response, Failed> {
    let (item, presenter) = (sent.item().await?, sent.get("presenter"));
    let result = meetings::deliberate(&sent.state.db, &sent.visit.actor, item, presenter, sent.visit.now).await;
    answer(sent, result, "beraten").await
}

/// Adjourns an item.
pub(super) async fn adjourn_item(sent: Sent) -> Result<Response, Failed> {
    let (item, reason, until) = (sent.item().await?, sent.get("adjourn_reason"), sent.fields.read("until"));
    let result = meetings::adjourn_item(&sent.state.db, &sent.visit.actor, item, reason, until, sent.visit.now).await;
    answer(sent, result, "vertagt").await
}

/// Notes an item without a vote.
pub(super) async fn note_item(sent: Sent) -> Result<Response, Failed> {
    let (item, note) = (sent.item().await?, sent.get("note"));
    let result = meetings::note_item(&sent.state.db, &sent.visit.actor, item, note, sent.visit.now).await;
    answer(sent, result, "kenntnis").await
}

/// Writes down what is said.
pub(super) async fn edit_minutes(sent: Sent) -> Result<Response, Failed> {
    let (item, text) = (sent.item().await?, sent.get("minutes"));
    let result = meetings::edit_minutes(&sent.state.db, &sent.visit.actor, sent.meeting, Some(item), text, sent.visit.now).await;
    answer(sent, result, "notiert").await
}
