//! `/{district}/mein-beirat/abstimmung/{id}`: first the question for interests, then the ballot. The form works without script.

use super::interest::Attempt;
use super::item;
use crate::components::icon::{arrow, drawing, icon};
use crate::form::{Fields, Query, error_summary};
use crate::page::{Head, Nav};
use crate::posted;
use crate::visit::Visit;
use crate::{AppState, Failed, FormFailure};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::meetings::{BallotMode, Choice, PollStage, VoteRefused};
use domain::sentences::Sentences;
use domain::{FieldErrors, PollId, Problem, Refusal, SeatId};
use islands::meetings::{Ballot, BallotAddress, BallotTexts, ChoiceTexts};
use leptos::prelude::*;
use store::meetings::views::{MyItem, MyPoll};
use store::meetings::{self, BallotInput};

/// The page of one poll.
pub async fn show(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Failed> {
    let id: PollId = posted::id(&id)?;
    page(&state, &visit, id, query.get("erledigt"), None, FormFailure::default()).await
}

/// The page, at first or with what was not taken.
pub async fn page(
    state: &AppState,
    visit: &Visit,
    id: PollId,
    done: &str,
    attempt: Option<Attempt>,
    failure: FormFailure,
) -> Result<Response, Failed> {
    let ballot = meetings::my_ballot(&state.db, &visit.actor, id).await?;
    let status = attempt.as_ref().map_or_else(|| failure.status(), |attempt| attempt.failure.status());
    let title = visit.texts().say("member-vote-title");
    let head = Head::new(&title)
        .nav(Nav::Meetings)
        .private()
        .islands()
        .status(status)
        .crumb(&visit.texts().say("member-title"), visit.href("/mein-beirat"));
    let (visit, said) = (visit.clone(), done == "gesagt");
    Ok(head.respond(&visit.clone(), move || {
        let texts = visit.texts();
        let shown = attempt.as_ref().map_or(&failure, |attempt| &attempt.failure);
        let summary = error_summary(&visit, shown, &[("interest", &texts.say("member-interest-text")), ("choice", &texts.say("member-vote-legend"))]);
        let notice = said.then(|| view! { <div class="notice" role="status">{icon("check")}<p>{texts.say("member-said")}</p></div> });
        let again = super::poll_href(&visit, ballot.poll.id);
        view! {
            <div class="wrap section flow measure">
                {summary}
                {notice}
                <h1>{title}</h1>
                {section(&visit, ballot.item.as_ref(), &ballot.poll, attempt.as_ref(), &failure)}
                <p class="row"><a class="link-button" href=again>{texts.say("member-vote-again")}</a><a class="link-button" href=visit.href("/mein-beirat")>{texts.say("member-vote-back")}{arrow()}</a></p>
            </div>
        }
        .into_any()
    }))
}

/// The matter, the question for interests, the ballot.
pub fn section(visit: &Visit, of: Option<&MyItem>, poll: &MyPoll, attempt: Option<&Attempt>, failure: &FormFailure) -> AnyView {
    let asks = poll.stage == PollStage::Open;
    let matter = of.map(|of| item::matter(visit, of, poll.id, asks, attempt));
    view! { {matter}{ballot(visit, poll, failure)} }.into_any()
}

fn ballot(visit: &Visit, poll: &MyPoll, failure: &FormFailure) -> AnyView {
    let texts = visit.texts();
    let over = match poll.stage {
        PollStage::Open => None,
        PollStage::Closed => Some(texts.say("member-vote-over")),
        PollStage::Stated => Some(texts.say("member-vote-stated")),
    };
    let counts = poll.ballot.map(|(choice, version)| (choice.word().to_owned(), version));
    let cast = poll.ballot.map(|(choice, _)| texts.say_with("member-vote-counts", &[("choice", texts.choice(choice).into())]));
    if let Some(over) = over {
        return view! { <div class="notice">{icon("lock")}<div class="flow"><p><strong>{over}</strong></p>{cast.map(|cast| view! { <p>{cast}</p> })}</div></div> }.into_any();
    }
    // Whoever may not vote reads why, and what to do; nobody is left with dead buttons.
    if let (Err(why), None) = (poll.may_vote, poll.ballot) {
        let sentence = texts.refusal(&Refusal::from(why));
        let quote = view! { <p id="wortlaut">"„"{poll.wording.clone()}"“"</p> };
        return view! { <div class="box flow">{quote}<div class="notice">{icon("hand")}<p>{sentence}</p></div></div> }.into_any();
    }
    let missing = failure
        .fields
        .of("choice")
        .is_some()
        .then(|| view! { <p class="error" id="choice">{icon("alert")}<span>{texts.say("member-vote-choose")}</span></p> });
    view! { {missing}<Ballot texts=sentences(visit, poll) to=address(visit, poll) counts=counts may_change=poll.may_change/> }.into_any()
}

fn sentences(visit: &Visit, poll: &MyPoll) -> BallotTexts {
    let texts = visit.texts();
    let choice = |choice: Choice, picture: &str| ChoiceTexts {
        word: choice.word().to_owned(),
        label: texts.choice(choice),
        drawing: drawing(picture).to_owned(),
        receipt: texts.say_with("member-vote-counts", &[("choice", texts.choice(choice).into())]),
    };
    let change = if poll.may_change { "member-vote-note-change" } else { "member-vote-note-final" };
    BallotTexts {
        legend: texts.say("member-vote-step"),
        wording: poll.wording.clone(),
        choices: vec![choice(Choice::Yes, "check"), choice(Choice::No, "close"), choice(Choice::Abstain, "pause")],
        cast: texts.say("member-vote-cast"),
        change: texts.say("member-vote-change"),
        choose: texts.say("member-vote-choose"),
        note: texts.say(if poll.mode == BallotMode::ByName { "member-vote-note-names" } else { change }),
        offline: texts.say("member-vote-offline"),
    }
}

fn address(visit: &Visit, poll: &MyPoll) -> BallotAddress {
    let cast = super::poll_href(visit, poll.id);
    BallotAddress {
        slug: visit.profile().map(|profile| profile.slug.clone()).unwrap_or_default(),
        poll: poll.id.to_string(),
        seat: poll.seat.to_string(),
        key: store::participation::new_key(),
        change: format!("{cast}/aendern"),
        cast,
    }
}

/// What the form says; a missing choice is told at the form.
fn read(fields: &Fields) -> Result<BallotInput, FieldErrors> {
    let choice = Choice::from_word(fields.get("choice")).ok_or_else(|| FieldErrors::one("choice", Problem::ChooseOne))?;
    let seat: SeatId = fields.read("seat").ok_or_else(|| FieldErrors::one("choice", Problem::ChooseOne))?;
    Ok(BallotInput { seat, choice, key: fields.text("key") })
}

/// Casts the ballot of the own seat.
pub async fn cast_vote(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failed> {
    let id = poll_of(&id, &fields)?;
    let cast = match read(&fields) {
        Ok(ballot) => meetings::cast_vote(&state.db, &visit.actor, id, &ballot, visit.now).await,
        Err(errors) => Err(errors.into()),
    };
    answer(&state, &visit, id, cast.map(drop), "abgegeben").await
}

/// Changes it while the poll is open.
pub async fn change_vote(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failed> {
    let id = poll_of(&id, &fields)?;
    let changed = match (read(&fields), fields.read::<i64>("version")) {
        (Ok(ballot), Some(version)) => meetings::change_vote(&state.db, &visit.actor, id, &ballot, version, visit.now).await,
        (Ok(_), None) => Err(VoteRefused::Stale.into()),
        (Err(errors), _) => Err(errors.into()),
    };
    answer(&state, &visit, id, changed.map(drop), "geaendert").await
}

/// The poll of the address; a form that names another one was put together by hand.
fn poll_of(id: &str, fields: &Fields) -> store::Result<PollId> {
    let id: PollId = posted::id(id)?;
    let named: Option<PollId> = fields.read("poll");
    if named.is_some_and(|named| named != id) { Err(store::Error::NotFound) } else { Ok(id) }
}

async fn answer(state: &AppState, visit: &Visit, id: PollId, result: store::Result<()>, done: &str) -> Result<Response, Failed> {
    match result {
        Ok(()) => Ok(Redirect::to(&visit.href(&format!("/mein-beirat?erledigt={done}"))).into_response()),
        Err(error) => page(state, visit, id, "", None, FormFailure::of(error)?).await,
    }
}
