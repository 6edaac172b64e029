//! Was mit einer Abstimmung geschieht: opened, entered, closed, stated. One handler, one verb.

use super::poll;
use super::room::answer;
use crate::form::Fields;
use crate::meetings::sent::Sent;
use crate::{Failed, Texts};
use axum::response::Response;
use domain::meetings::{BallotMode, Choice, PollKind, PollSource};
use domain::{FieldErrors, PollId, Problem, SeatId};
use store::meetings::views::{BallotLine, Cockpit};
use store::meetings::{self, CountInput, PollInput, VoteEntry};

/// Opens a poll.
pub(super) async fn open_poll(sent: Sent) -> Result<Response, Failed> {
    let input = PollInput {
        kind: PollKind::from_word(sent.get("kind")).unwrap_or(PollKind::Main),
        wording: sent.fields.text("wording"),
        amended: false,
        majority: poll::majority(sent.get("majority")),
        mode: BallotMode::from_word(sent.get("mode")).unwrap_or(BallotMode::Open),
        source: PollSource::from_word(sent.get("source")).unwrap_or(PollSource::Ballots),
    };
    let item = sent.fields.read("item");
    let result = meetings::open_poll(&sent.state.db, &sent.visit.actor, sent.meeting, item, &input, sent.visit.now).await;
    answer(sent, result, "offen").await
}

/// The poll of the address, one of this meeting's own, with the meeting as it stands.
async fn own_poll(sent: &Sent) -> Result<(PollId, Cockpit), Failed> {
    let poll = sent.poll()?;
    let of = meetings::cockpit(&sent.state.db, &sent.visit.actor, sent.meeting, sent.visit.now).await?;
    let known = of.meeting.agenda.iter().flat_map(|item| &item.item.polls).chain(&of.meeting.general_polls).any(|known| known.id == poll);
    if known { Ok((poll, of)) } else { Err(store::Error::NotFound.into()) }
}

/// Enters the hands of the room.
pub(super) async fn enter_votes(sent: Sent) -> Result<Response, Failed> {
    let (poll, of) = own_poll(&sent).await?;
    let entry = |line: &BallotLine| {
        let choice = Choice::from_word(sent.get(&format!("s{}", line.number)))?;
        Some(VoteEntry { seat: line.seat, choice, seen: sent.fields.read(&format!("v{}", line.number)) })
    };
    let entries: Vec<VoteEntry> = of.ballots.iter().filter_map(entry).collect();
    match meetings::enter_votes(&sent.state.db, &sent.visit.actor, poll, &entries, sent.visit.now).await {
        Ok(entered) => {
            let number = |seat: &SeatId| of.ballots.iter().find(|line| line.seat == *seat).map(|line| line.number.to_string());
            let others = entered.conflicts.iter().filter_map(number).collect::<Vec<_>>().join(",");
            sent.to(&format!("/leitung?erledigt=stimmen&anders={others}"))
        }
        refused => answer(sent, refused, "").await,
    }
}

/// Enters a count by hand.
pub(super) async fn enter_count_sheet(sent: Sent) -> Result<Response, Failed> {
    let (poll, _) = own_poll(&sent).await?;
    let result = match sheet(&sent.fields) {
        Ok(sheet) => meetings::enter_count_sheet(&sent.state.db, &sent.visit.actor, poll, &sheet, sent.visit.now).await,
        Err(errors) => Err(errors.into()),
    };
    answer(sent, result, "zaehlzettel").await
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
pub(super) async fn close_poll(sent: Sent) -> Result<Response, Failed> {
    let (poll, _) = own_poll(&sent).await?;
    let missing: Vec<SeatId> = match sent.fields.ticked("confirm") {
        true => sent.fields.all("missing").filter_map(|seat| seat.parse().ok()).collect(),
        false => vec![],
    };
    let result = meetings::close_poll(&sent.state.db, &sent.visit.actor, poll, &missing, Texts::german(), sent.visit.now).await;
    answer(sent, result, "geschlossen").await
}

/// The chair states the result.
pub(super) async fn state_result(sent: Sent) -> Result<Response, Failed> {
    let (poll, _) = own_poll(&sent).await?;
    let result = meetings::state_result(&sent.state.db, &sent.visit.actor, poll, sent.visit.now).await;
    answer(sent, result, "festgestellt").await
}
