//! Was in der Sitzung geschieht: opening, items, notes, end. One handler, one verb.

use super::id;
use super::room::answer;
use crate::form::Fields;
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::{AgendaItemId, MeetingId};
use store::meetings;

/// Address of a meeting.
type At = Path<(String, String)>;
/// Address of an item of a meeting.
type AtItem = Path<(String, String, String)>;

/// Opens the meeting.
pub(super) async fn open_meeting(State(state): State<AppState>, visit: Visit, Path((_, meeting)): At) -> Result<Response, Failed> {
    let meeting = id(&meeting)?;
    let result = meetings::open_meeting(&state.db, &visit.actor, meeting, visit.now).await.map(drop);
    answer(&state, &visit, meeting, result, "eroeffnet", Fields::default()).await
}

/// Counts anew, on a motion.
pub(super) async fn count_quorum(State(state): State<AppState>, visit: Visit, Path((_, meeting)): At) -> Result<Response, Failed> {
    let meeting = id(&meeting)?;
    let result = meetings::count_quorum(&state.db, &visit.actor, meeting, visit.now).await.map(drop);
    answer(&state, &visit, meeting, result, "gezaehlt", Fields::default()).await
}

/// Interrupts the meeting.
pub(super) async fn interrupt(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, meeting)): At,
    fields: Fields,
) -> Result<Response, Failed> {
    let meeting = id(&meeting)?;
    let result = meetings::interrupt(&state.db, &visit.actor, meeting, fields.get("interrupt_reason"), visit.now).await;
    answer(&state, &visit, meeting, result, "unterbrochen", fields).await
}

/// Goes on.
pub(super) async fn resume(State(state): State<AppState>, visit: Visit, Path((_, meeting)): At) -> Result<Response, Failed> {
    let meeting = id(&meeting)?;
    let result = meetings::resume(&state.db, &visit.actor, meeting, visit.now).await;
    answer(&state, &visit, meeting, result, "fortgesetzt", Fields::default()).await
}

/// Closes the meeting and goes on to the minutes.
pub(super) async fn close_meeting(State(state): State<AppState>, visit: Visit, Path((_, meeting)): At) -> Result<Response, Failed> {
    let meeting = id(&meeting)?;
    match meetings::close_meeting(&state.db, &visit.actor, meeting, visit.now).await {
        Ok(()) => Ok(Redirect::to(&super::href(&visit, meeting, "/niederschrift?erledigt=geschlossen")).into_response()),
        refused => answer(&state, &visit, meeting, refused, "", Fields::default()).await,
    }
}

/// The address names a meeting and one of its own items.
pub(super) async fn belongs(state: &AppState, visit: &Visit, meeting: MeetingId, item: AgendaItemId) -> Result<(), Failed> {
    let meeting = meetings::staff_meeting(&state.db, &visit.actor, meeting, visit.now).await?;
    meeting.agenda.iter().any(|of| of.item.id == item).then_some(()).ok_or_else(|| store::Error::NotFound.into())
}

async fn ids(state: &AppState, visit: &Visit, meeting: &str, item: &str) -> Result<(MeetingId, AgendaItemId), Failed> {
    let (meeting, item) = (id(meeting)?, id(item)?);
    belongs(state, visit, meeting, item).await?;
    Ok((meeting, item))
}

/// Calls an item.
pub(super) async fn call_item(State(state): State<AppState>, visit: Visit, Path((_, meeting, item)): AtItem) -> Result<Response, Failed> {
    let (meeting, item) = ids(&state, &visit, &meeting, &item).await?;
    let result = meetings::call_item(&state.db, &visit.actor, item, visit.now).await;
    answer(&state, &visit, meeting, result, "aufgerufen", Fields::default()).await
}

/// Puts the question for interests.
pub(super) async fn ask_interests(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, meeting, item)): AtItem,
) -> Result<Response, Failed> {
    let (meeting, item) = ids(&state, &visit, &meeting, &item).await?;
    let result = meetings::ask_interests(&state.db, &visit.actor, item, visit.now).await;
    answer(&state, &visit, meeting, result, "gefragt", Fields::default()).await
}

/// Begins the deliberation.
pub(super) async fn deliberate(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, meeting, item)): AtItem,
    fields: Fields,
) -> Result<Response, Failed> {
    let (meeting, item) = ids(&state, &visit, &meeting, &item).await?;
    let result = meetings::deliberate(&state.db, &visit.actor, item, fields.get("presenter"), visit.now).await;
    answer(&state, &visit, meeting, result, "beraten", fields).await
}

/// Adjourns an item.
pub(super) async fn adjourn_item(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, meeting, item)): AtItem,
    fields: Fields,
) -> Result<Response, Failed> {
    let (meeting, item) = ids(&state, &visit, &meeting, &item).await?;
    let result = meetings::adjourn_item(&state.db, &visit.actor, item, fields.get("adjourn_reason"), fields.read("until"), visit.now).await;
    answer(&state, &visit, meeting, result, "vertagt", fields).await
}

/// Notes an item without a vote.
pub(super) async fn note_item(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, meeting, item)): AtItem,
    fields: Fields,
) -> Result<Response, Failed> {
    let (meeting, item) = ids(&state, &visit, &meeting, &item).await?;
    let result = meetings::note_item(&state.db, &visit.actor, item, fields.get("note"), visit.now).await;
    answer(&state, &visit, meeting, result, "kenntnis", fields).await
}

/// Writes down what is said.
pub(super) async fn edit_minutes(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, meeting, item)): AtItem,
    fields: Fields,
) -> Result<Response, Failed> {
    let (meeting, item) = ids(&state, &visit, &meeting, &item).await?;
    let result = meetings::edit_minutes(&state.db, &visit.actor, meeting, Some(item), fields.get("minutes"), visit.now).await;
    answer(&state, &visit, meeting, result, "notiert", fields).await
}
