//! Was mit einer Abstimmung geschieht: opened, entered, closed, stated. One handler, one verb.

use super::room::answer;
use super::{href, id, poll};
use crate::form::Fields;
use crate::visit::Visit;
use crate::{AppState, Failed, Texts};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::meetings::{BallotMode, Choice, PollKind, PollSource};
use domain::{FieldErrors, MeetingId, PollId, Problem, SeatId};
use store::meetings::views::Cockpit;
use store::meetings::{self, CountInput, PollInput, VoteEntry};

/// Address of a poll of a meeting.
type AtPoll = Path<(String, String, String)>;

/// Opens a poll.
pub(super) async fn open_poll(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, meeting)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failed> {
    let meeting: MeetingId = id(&meeting)?;
    let input = PollInput {
        kind: PollKind::from_word(fields.get("kind")).unwrap_or(PollKind::Main),
        wording: fields.text("wording"),
        amended: false,
        majority: poll::majority(fields.get("majority")),
        mode: BallotMode::from_word(fields.get("mode")).unwrap_or(BallotMode::Open),
        source: PollSource::from_word(fields.get("source")).unwrap_or(PollSource::Ballots),
    };
    let result = meetings::open_poll(&state.db, &visit.actor, meeting, fields.read("item"), &input, visit.now).await;
    answer(&state, &visit, meeting, result.map(drop), "offen", fields).await
}

/// The poll of the address is the latest one of the current item.
async fn latest(state: &AppState, visit: &Visit, meeting: &str, poll: &str) -> Result<(MeetingId, PollId, Cockpit), Failed> {
    let (meeting, poll): (MeetingId, PollId) = (id(meeting)?, id(poll)?);
    let of = meetings::cockpit(&state.db, &visit.actor, meeting, visit.now).await?;
    let known = of.meeting.agenda.iter().flat_map(|item| &item.item.polls).chain(&of.meeting.general_polls).any(|known| known.id == poll);
    if known { Ok((meeting, poll, of)) } else { Err(store::Error::NotFound.into()) }
}

/// Enters the hands of the room.
pub(super) async fn enter_votes(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, meeting, poll)): AtPoll,
    fields: Fields,
) -> Result<Response, Failed> {
    let (meeting, poll, of) = latest(&state, &visit, &meeting, &poll).await?;
    let entry = |line: &store::meetings::views::BallotLine| {
        let choice = Choice::from_word(fields.get(&format!("s{}", line.number)))?;
        Some(VoteEntry { seat: line.seat, choice, seen: fields.read(&format!("v{}", line.number)) })
    };
    let entries: Vec<VoteEntry> = of.ballots.iter().filter_map(entry).collect();
    match meetings::enter_votes(&state.db, &visit.actor, poll, &entries, visit.now).await {
        Ok(entered) => {
            let number = |seat: &SeatId| of.ballots.iter().find(|line| line.seat == *seat).map(|line| line.number.to_string());
            let others = entered.conflicts.iter().filter_map(number).collect::<Vec<_>>().join(",");
            Ok(Redirect::to(&href(&visit, meeting, &format!("/leitung?erledigt=stimmen&anders={others}"))).into_response())
        }
        Err(error) => answer(&state, &visit, meeting, Err(error), "", fields).await,
    }
}

/// Enters a count by hand.
pub(super) async fn enter_count_sheet(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, meeting, poll)): AtPoll,
    fields: Fields,
) -> Result<Response, Failed> {
    let (meeting, poll, _) = latest(&state, &visit, &meeting, &poll).await?;
    let result = match sheet(&fields) {
        Ok(sheet) => meetings::enter_count_sheet(&state.db, &visit.actor, poll, &sheet, visit.now).await,
        Err(errors) => Err(errors.into()),
    };
    answer(&state, &visit, meeting, result, "zaehlzettel", fields).await
}

fn sheet(fields: &Fields) -> Result<CountInput, FieldErrors> {
    let mut errors = FieldErrors::new();
    let mut number = |name: &'static str, must: bool| {
        let typed = fields.get(name).trim();
        if typed.is_empty() && !must {
            return 0;
        }
        typed.parse().unwrap_or_else(|_| {
            errors.add(name, if typed.is_empty() { Problem::Missing } else { Problem::NotANumber });
            0
        })
    };
    let (yes, no, abstain, invalid) = (number("yes", true), number("no", true), number("abstain", false), number("invalid", false));
    errors.or(CountInput { yes, no, abstain, invalid, counted_by: fields.text("counted_by") })
}

/// Closes a poll; who did not vote is named and confirmed.
pub(super) async fn close_poll(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, meeting, poll)): AtPoll,
    fields: Fields,
) -> Result<Response, Failed> {
    let (meeting, poll, _) = latest(&state, &visit, &meeting, &poll).await?;
    let missing: Vec<SeatId> =
        if fields.ticked("confirm") { fields.all("missing").filter_map(|seat| seat.parse().ok()).collect() } else { vec![] };
    let result = meetings::close_poll(&state.db, &visit.actor, poll, &missing, Texts::german(), visit.now).await;
    answer(&state, &visit, meeting, result.map(drop), "geschlossen", fields).await
}

/// The chair states the result.
pub(super) async fn state_result(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, meeting, poll)): AtPoll,
) -> Result<Response, Failed> {
    let (meeting, poll, _) = latest(&state, &visit, &meeting, &poll).await?;
    let result = meetings::state_result(&state.db, &visit.actor, poll, visit.now).await;
    answer(&state, &visit, meeting, result.map(drop), "festgestellt", Fields::default()).await
}
