//! Was mit einer Niederschrift geschieht. One handler, one verb.

use super::WRITING;
use super::sheet::{Attempt, HEAD, MARK, TEXT, mark, plain};
use super::show::page;
use crate::form::Fields;
use crate::meetings::GermanMinutes;
use crate::meetings::leading::{href, id};
use crate::visit::Visit;
use crate::{AppState, Failed, FormFailure};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::{AgendaItemId, FieldErrors, MeetingId, MinutesObjectionId, Problem};
use store::meetings::{self, CorrectedText};

/// Address of a meeting.
type At = Path<(String, String)>;

async fn answer(
    state: &AppState,
    visit: &Visit,
    meeting: MeetingId,
    result: store::Result<()>,
    done: &str,
    fields: Fields,
) -> Result<Response, Failed> {
    match result {
        Ok(()) => Ok(Redirect::to(&href(visit, meeting, &format!("/niederschrift?erledigt={done}"))).into_response()),
        Err(error) => page(state, visit, meeting, None, Attempt::failed(fields, FormFailure::of(error)?)).await,
    }
}

/// Begins the minutes.
pub(super) async fn write_minutes(State(state): State<AppState>, visit: Visit, Path((_, meeting)): At) -> Result<Response, Failed> {
    let meeting = id(&meeting)?;
    let result = meetings::write_minutes(&state.db, &visit.actor, meeting, &GermanMinutes, visit.now).await;
    answer(&state, &visit, meeting, result, "begonnen", Fields::default()).await
}

/// Completes the texts: head and items.
pub(super) async fn edit_minutes(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, meeting)): At,
    fields: Fields,
) -> Result<Response, Failed> {
    let meeting = id(&meeting)?;
    match save(&state, &visit, meeting, &fields).await? {
        None => answer(&state, &visit, meeting, Ok(()), "gespeichert", fields).await,
        Some((failed, failure)) => page(&state, &visit, meeting, None, Attempt { fields, failure, failed }).await,
    }
}

/// Stores every text that was changed on the page; the first that is not taken comes back with its name.
async fn save(state: &AppState, visit: &Visit, meeting: MeetingId, fields: &Fields) -> Result<Option<(String, FormFailure)>, Failed> {
    let of = meetings::staff_meeting(&state.db, &visit.actor, meeting, visit.now).await?;
    let stored = std::iter::once((HEAD.to_owned(), None, of.minutes.as_str()))
        .chain(of.agenda.iter().map(|item| (item.item.id.to_string(), Some(item.item.id), item.minutes.as_str())));
    for (key, item, stored) in stored {
        if !changed(fields, &key, stored) {
            continue;
        }
        let text = fields.text(&format!("{TEXT}{key}"));
        if let Err(error) = meetings::edit_minutes(&state.db, &visit.actor, meeting, item, &text, visit.now).await {
            return Ok(Some((key, FormFailure::of(error)?)));
        }
    }
    Ok(None)
}

/// Written anew on the page: what somebody else stored meanwhile is not put back by a text that was only sent along.
fn changed(fields: &Fields, key: &str, stored: &str) -> bool {
    let name = format!("{TEXT}{key}");
    if !fields.names().any(|known| known == name) {
        return false;
    }
    let typed = fields.get(&name);
    plain(typed) != plain(stored) && mark(typed) != fields.get(&format!("{MARK}{key}"))
}

/// The item of a form; `kopf` is the head.
pub(super) fn part(fields: &Fields) -> Result<Option<AgendaItemId>, FieldErrors> {
    match fields.get("item") {
        HEAD => Ok(None),
        item => item.parse().map(Some).map_err(|_| FieldErrors::one("item", Problem::ChooseOne)),
    }
}

/// Signs, after the texts that came along are stored.
pub(super) async fn sign_minutes(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, meeting)): At,
    fields: Fields,
) -> Result<Response, Failed> {
    let meeting = id(&meeting)?;
    if WRITING.admits(&visit.actor)
        && let Some((failed, failure)) = save(&state, &visit, meeting, &fields).await?
    {
        return page(&state, &visit, meeting, None, Attempt { fields, failure, failed }).await;
    }
    let result = meetings::sign_minutes(&state.db, &visit.actor, meeting, visit.now).await.map(drop);
    answer(&state, &visit, meeting, result, "unterschrieben", fields).await
}

/// Sends them to everybody who holds a seat.
pub(super) async fn send_minutes(State(state): State<AppState>, visit: Visit, Path((_, meeting)): At) -> Result<Response, Failed> {
    let meeting = id(&meeting)?;
    let result = meetings::send_minutes(&state.db, &visit.actor, meeting, visit.now).await;
    answer(&state, &visit, meeting, result, "versandt", Fields::default()).await
}

/// Enters what the body decided on an objection.
pub(super) async fn decide_minutes_objection(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, meeting)): At,
    fields: Fields,
) -> Result<Response, Failed> {
    let meeting = id(&meeting)?;
    let result = match decision(&fields) {
        Ok((objection, upheld, corrected)) => {
            let of = meetings::staff_meeting(&state.db, &visit.actor, meeting, visit.now).await?;
            // The address names the meeting that is objected to.
            if !of.objections.iter().any(|line| line.id == objection) {
                return Err(store::Error::NotFound.into());
            }
            meetings::decide_minutes_objection(
                &state.db,
                &visit.actor,
                objection,
                upheld,
                fields.get("decision"),
                corrected.as_ref(),
                visit.now,
            )
            .await
        }
        Err(errors) => Err(errors.into()),
    };
    answer(&state, &visit, meeting, result, "entschieden", fields).await
}

fn decision(fields: &Fields) -> Result<(MinutesObjectionId, bool, Option<CorrectedText>), FieldErrors> {
    let mut errors = FieldErrors::new();
    let objection: Option<MinutesObjectionId> = fields.read("objection");
    let upheld = match fields.get("upheld") {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    };
    if objection.is_none() {
        errors.add("objection", Problem::ChooseOne);
    }
    if upheld.is_none() || fields.get("decision").trim().is_empty() {
        errors.add("decision", Problem::Missing);
    }
    let corrected = match fields.get("item") {
        "" => None,
        _ => match part(fields) {
            Ok(item) if !fields.get("text").trim().is_empty() => Some(CorrectedText { item, text: fields.text("text") }),
            Ok(_) => {
                errors.add("text", Problem::Missing);
                None
            }
            Err(FieldErrors(problems)) => {
                errors.0.extend(problems);
                None
            }
        },
    };
    let (Some(objection), Some(upheld)) = (objection, upheld) else { return Err(errors) };
    errors.or((objection, upheld, corrected))
}

/// The minutes stand.
pub(super) async fn approve_minutes(State(state): State<AppState>, visit: Visit, Path((_, meeting)): At) -> Result<Response, Failed> {
    let meeting = id(&meeting)?;
    let result = meetings::approve_minutes(&state.db, &visit.actor, meeting, visit.now).await;
    answer(&state, &visit, meeting, result, "festgestellt", Fields::default()).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_was_written_anew_is_stored() {
        let sent = |typed: &str, drawn: &str| {
            Fields::parse(format!("text-kopf={}&stand-kopf={}", urlencoding::encode(typed), mark(drawn)).as_bytes())
        };
        assert!(changed(&sent("Neu", "Alt"), "kopf", "Alt"));
        assert!(!changed(&sent("Alt\r\nzwei", "Alt\nzwei"), "kopf", "Alt\nzwei"), "line breaks of a browser");
        assert!(!changed(&sent("Alt", "Alt"), "kopf", "Von jemand anderem"), "nothing is put back");
        assert!(changed(&sent("", "Alt"), "kopf", "Alt"), "emptied");
        assert!(!changed(&Fields::default(), "kopf", "Alt"), "did not come");
    }
}
