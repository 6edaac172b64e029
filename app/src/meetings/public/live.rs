//! Der Strom einer laufenden Sitzung: finished HTML as server-sent events; of non-public items only their number.

use crate::form::Query;
use crate::posted;
use crate::texts::Texts;
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::{Path, State};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use domain::meetings::PollStage;
use domain::{DistrictId, MeetingId};
use futures::stream::unfold;
use islands::meetings::{LiveBoard, LiveNews};
use std::convert::Infallible;
use std::time::Duration;
use store::live::Change;
use store::meetings::{LivePoll, LiveState, Watcher, live_state};
use tokio::sync::{broadcast, watch};

/// A comment keeps proxies from closing a quiet stream.
const QUIET: Duration = Duration::from_secs(15);
/// After an interruption the browser comes back so soon.
const RETRY: Duration = Duration::from_secs(2);

/// What is going on, as this visitor may know it.
pub async fn board(state: &AppState, visit: &Visit, district: DistrictId, id: MeetingId) -> Result<LiveBoard, Failed> {
    let watcher = if visit.signed_in() { Watcher::Person(&visit.actor) } else { Watcher::Public(district) };
    Ok(sentences(visit, &live_state(&state.db, watcher, id).await?))
}

fn sentences(visit: &Visit, live: &LiveState) -> LiveBoard {
    let texts = visit.texts();
    let item = live.item.as_ref().map_or_else(String::new, |item| match &item.title {
        Some(title) => {
            texts.say_with("agenda-item-titled", &[("number", item.number.to_string().into()), ("title", title.as_str().into())])
        }
        None => texts.say_with("agenda-item-closed", &[("number", item.number.to_string().into())]),
    });
    let poll = live.poll.as_ref();
    LiveBoard {
        seq: live.seq,
        stage: texts.meeting_stage(live.stage),
        item,
        presence: texts.say_with("agenda-present", &[("n", live.present.into())]),
        poll: poll.map(|poll| poll_line(texts, poll)).unwrap_or_default(),
        wording: poll.map(|poll| poll.wording.clone()).unwrap_or_default(),
        tally: poll.and_then(|poll| poll.tally),
        result: poll.and_then(|poll| poll.sentence.clone()).unwrap_or_default(),
        open: poll.is_some_and(|poll| poll.stage == PollStage::Open),
    }
}

fn poll_line(texts: &Texts, poll: &LivePoll) -> String {
    match poll.stage {
        PollStage::Open => {
            texts.say_with("agenda-poll-count", &[("cast", poll.cast.to_string().into()), ("of", poll.of.to_string().into())])
        }
        PollStage::Closed => texts.say("agenda-poll-closed-line"),
        PollStage::Stated => texts.say("agenda-poll-stated"),
    }
}

struct Line {
    state: AppState,
    visit: Visit,
    district: DistrictId,
    id: MeetingId,
    changes: broadcast::Receiver<Change>,
    closing: watch::Receiver<bool>,
    first: Option<LiveBoard>,
}

/// `/{district}/sitzungen/{id}/live`.
pub async fn follow(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Failed> {
    let id: MeetingId = posted::id(&id)?;
    let district = visit.district()?.id;
    let visit = if query.get("leinwand").is_empty() { visit } else { visit.as_public() };
    let changes = state.db.live.watch();
    let first = Some(board(&state, &visit, district, id).await?);
    let closing = state.closing.clone();
    let line = Line { state, visit, district, id, changes, closing, first };
    let stream = unfold(line, |mut line| async move {
        let board = next(&mut line).await?;
        let event = Event::default().id(board.seq.to_string()).retry(RETRY).json_data(LiveNews::from(board)).unwrap_or_default();
        Some((Ok::<_, Infallible>(event), line))
    });
    let mut response = Sse::new(stream).keep_alive(KeepAlive::new().interval(QUIET)).into_response();
    response.headers_mut().insert(axum::http::header::CACHE_CONTROL, axum::http::HeaderValue::from_static("no-store"));
    Ok(response)
}

/// The next state worth telling; `None` ends the stream.
async fn next(line: &mut Line) -> Option<LiveBoard> {
    if let Some(first) = line.first.take() {
        return Some(first);
    }
    loop {
        tokio::select! {
            _ = line.closing.changed() => return None,
            change = line.changes.recv() => match change {
                Ok(change) if change.meeting != line.id => {}
                // Missed some: what counts is only how it is now.
                Ok(_) | Err(broadcast::error::RecvError::Lagged(_)) => return board(&line.state, &line.visit, line.district, line.id).await.ok(),
                Err(broadcast::error::RecvError::Closed) => return None,
            },
        }
    }
}
