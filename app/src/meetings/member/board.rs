//! `/{district}/mein-beirat`: the one page of a member.

use super::interest::Attempt;
use super::{item, vote};
use crate::components::chip::measure_chip;
use crate::components::icon::{arrow, icon};
use crate::form::{Fields, Query, error_summary};
use crate::meetings::public::live;
use crate::page::{Head, Nav};
use crate::posted;
use crate::visit::Visit;
use crate::{AppState, Failed, FormFailure, dates};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::MeetingId;
use domain::meetings::{MeetingStage, PollStage};
use islands::meetings::{LiveBoard, LiveMeeting};
use leptos::prelude::*;
use store::meetings;
use store::meetings::views::{MyBoard, MyMeeting, MySeat};

/// The page.
pub async fn show(State(state): State<AppState>, visit: Visit, query: Query) -> Result<Response, Failed> {
    page(&state, &visit, query.get("erledigt"), None, FormFailure::default()).await
}

/// The page, at first or with an answer that was not taken.
pub async fn page(state: &AppState, visit: &Visit, done: &str, attempt: Option<Attempt>, failure: FormFailure) -> Result<Response, Failed> {
    let district = visit.district()?.id;
    let mine = meetings::my_board(&state.db, &visit.actor, visit.now).await?;
    let running = mine.meeting.as_ref().filter(|meeting| meeting.meeting.stage.in_session()).map(|meeting| meeting.meeting.id);
    let live = match running {
        Some(id) => Some(live::board(state, visit, district, id).await?),
        None => None,
    };
    let status = attempt.as_ref().map_or_else(|| failure.status(), |attempt| attempt.failure.status());
    let head = Head::new(&visit.texts().say("member-title"))
        .nav(Nav::Meetings)
        .private()
        .status(status)
        .crumb(&board_name(visit), visit.href("/sitzungen"));
    let head = if running.is_some() { head.islands() } else { head };
    let (notice, visit) = (notice(visit, done), visit.clone());
    Ok(head.respond(&visit.clone(), move || {
        let shown = attempt.as_ref().map_or(&failure, |attempt| &attempt.failure);
        let summary = error_summary(&visit, shown, &[("interest", &visit.texts().say("member-interest-text"))]);
        let meeting = mine.meeting.as_ref().map(|meeting| meeting_part(&visit, meeting, live, attempt.as_ref()));
        let nothing = mine.meeting.is_none().then(|| view! { <p class="empty">{visit.texts().say("member-no-meeting")}</p> });
        view! {
            <div class="wrap page-head flow">{summary}{notice}{seats(&visit, &mine.seats)}<h1>{visit.texts().say("member-title")}</h1>{now(&visit, mine.meeting.as_ref())}</div>
            <div class="wrap split">
                <div class="flow">{meeting}{nothing}</div>
                <aside class="asides" aria-label=visit.texts().say("member-todo")>{to_do(&visit, &mine)}{voten(&visit, &mine)}</aside>
            </div>
        }
        .into_any()
    }))
}

fn board_name(visit: &Visit) -> String {
    visit.profile().and_then(|profile| profile.board()).map(|board| board.name.clone()).unwrap_or_default()
}

fn notice(visit: &Visit, done: &str) -> Option<AnyView> {
    let sentence = match done {
        "gesagt" => visit.texts().say("member-said"),
        "abgegeben" => visit.texts().say("member-vote-done"),
        "geaendert" => visit.texts().say("member-vote-changed"),
        _ => return None,
    };
    Some(view! { <div class="notice" role="status">{icon("check")}<p>{sentence}</p></div> }.into_any())
}

fn seats(visit: &Visit, seats: &[MySeat]) -> AnyView {
    let texts = visit.texts();
    if seats.is_empty() {
        return view! { <p class="notice">{icon("seat")}<span>{texts.say("member-no-seat")}</span></p> }.into_any();
    }
    let line = |seat: &MySeat| {
        let key = if seat.deputy { "member-deputy" } else { "member-seat" };
        let name = texts.say_with(key, &[("number", seat.number.into()), ("label", seat.label.as_str().into())]);
        let until = seat.until.map(|day| view! { <span>{texts.say_with("member-until", &[("day", dates::day(day).into())])}</span> });
        view! { <p class="meta"><span>{icon("user")}{name}</span>{until}</p> }
    };
    seats.iter().map(line).collect::<Vec<_>>().into_any()
}

/// What is going on, in one box.
fn now(visit: &Visit, meeting: Option<&MyMeeting>) -> AnyView {
    let texts = visit.texts();
    let Some(meeting) = meeting else { return ().into_any() };
    let runs = match meeting.meeting.stage {
        MeetingStage::Opened => texts.say("member-runs"),
        MeetingStage::Interrupted => texts.say("member-paused"),
        _ => return ().into_any(),
    };
    let called = meeting.current.map(|number| format!(" {}", texts.say_with("member-called", &[("number", number.into())])));
    let open = meeting.poll.as_ref().filter(|poll| poll.stage == PollStage::Open).map(|_| format!(" {}", texts.say("member-vote-open")));
    view! { <div class="notice notice--sun" role="status">{icon("info")}<p><strong>{runs}{called}</strong>{open}</p></div> }.into_any()
}

fn meeting_part(visit: &Visit, of: &MyMeeting, live: Option<LiveBoard>, attempt: Option<&Attempt>) -> AnyView {
    let texts = visit.texts();
    let entry = &of.meeting;
    let asks = of.seat.is_some() && (entry.stage == MeetingStage::Invited || entry.stage.in_session());
    let poll = of.poll.as_ref().map(|poll| {
        let item = of.agenda.iter().find(|item| Some(item.item.number) == of.current);
        vote::section(visit, item, poll, attempt, &FormFailure::default())
    });
    // What the ballot already asks is not asked twice on one page.
    let voting = of.poll.as_ref().and(of.current);
    let items: Vec<_> =
        of.agenda.iter().map(|line| item::line(visit, line, of.current, asks && Some(line.item.number) != voting, attempt)).collect();
    let agenda = if items.is_empty() {
        view! { <p class="empty">{texts.say("member-agenda-later")}</p> }.into_any()
    } else {
        view! { <ol class="agenda" role="list">{items}</ol> }.into_any()
    };
    let address = visit.href(&format!("/sitzungen/{}/live", entry.id));
    let public = visit.href(&format!("/sitzungen/{}", entry.id));
    let again = visit.href("/mein-beirat");
    let note = (!of.note.is_empty()).then(|| view! { <p>{of.note.clone()}</p> });
    view! {
        {poll}
        <section class="box flow" aria-labelledby="sitzung">
            <h2 id="sitzung">{format!("{}. Sitzung, {}", entry.number, entry.body)}</h2>
            <p class="meta"><span>{icon("event")}{dates::full(entry.starts_at)}</span><span>{icon("pin")}{entry.place.clone()}</span></p>
            {note}
            {coming(visit, of)}
            <p><a class="link-button" href=public>{texts.say("member-public-page")}{arrow()}</a></p>
        </section>
        {live.map(|first| view! { <LiveMeeting address=address first=first again=again vote=String::new()/> })}
        <h2>{texts.say("member-agenda")}</h2>
        {agenda}
    }
    .into_any()
}

/// The question whether one comes.
fn coming(visit: &Visit, of: &MyMeeting) -> AnyView {
    let texts = visit.texts();
    let Some(coming) = of.coming.filter(|_| of.meeting.stage == MeetingStage::Invited) else { return ().into_any() };
    let action = visit.href(&format!("/mein-beirat/zusage/{}", of.meeting.id));
    let said = coming.map(|yes| {
        let sentence = if yes { texts.say("member-coming-said-yes") } else { texts.say("member-coming-said-no") };
        view! { <div class="notice">{icon("check")}<p><strong>{sentence}</strong></p></div> }
    });
    let button = |value: &'static str, key: &'static str| view! { <button class="button button--second" type="submit" name="coming" value=value>{texts.say(key)}</button> };
    let form = view! { <form class="row" action=action method="post" aria-labelledby="kommen">{button("yes", "member-coming-yes")}{button("no", "member-coming-no")}</form> };
    let form = if coming.is_some() {
        view! { <details class="disclosure"><summary>{texts.say("member-coming-change")}</summary>{form}</details> }.into_any()
    } else {
        form.into_any()
    };
    view! { <h3 id="kommen">{texts.say("member-coming-title")}</h3>{said}<p class="soft">{texts.say("member-coming-why")}</p>{form} }
        .into_any()
}

fn to_do(visit: &Visit, mine: &MyBoard) -> AnyView {
    let texts = visit.texts();
    let mut todo: Vec<AnyView> = vec![];
    if let Some(poll) =
        mine.meeting.as_ref().and_then(|meeting| meeting.poll.as_ref()).filter(|poll| poll.may_vote.is_ok() && poll.ballot.is_none())
    {
        todo.push(
            view! { <li><p><a class="strong" href=super::poll_href(visit, poll.id)>{texts.say("member-todo-vote")}</a></p></li> }
                .into_any(),
        );
    }
    if let Some(meeting) =
        mine.meeting.as_ref().filter(|meeting| meeting.coming == Some(None) && meeting.meeting.stage == MeetingStage::Invited)
    {
        let words = texts.say_with("member-todo-coming", &[("number", meeting.meeting.number.into())]);
        todo.push(view! { <li><p><a class="strong" href="#kommen">{words}</a></p></li> }.into_any());
    }
    for minutes in &mine.minutes {
        let words = texts.say_with("member-todo-minutes", &[("number", minutes.meeting.number.into())]);
        let since = texts.say_with("member-todo-minutes-since", &[("day", dates::date(minutes.sent_at).into())]);
        let href = visit.href(&format!("/mein-beirat/niederschrift/{}", minutes.meeting.id));
        todo.push(view! { <li><p><a class="strong" href=href>{words}</a><br/><span class="soft small">{since}</span></p></li> }.into_any());
    }
    let body = if todo.is_empty() {
        view! { <p class="empty">{texts.say("member-todo-none")}</p> }.into_any()
    } else {
        view! { <ul class="timeline" role="list">{todo}</ul> }.into_any()
    };
    view! { <div class="box flow"><h2>{texts.say("member-todo")}</h2>{body}</div> }.into_any()
}

fn voten(visit: &Visit, mine: &MyBoard) -> AnyView {
    if mine.voten.is_empty() {
        return ().into_any();
    }
    let line = |votum: &store::meetings::views::VotumFollowed| {
        let href = visit.href(&format!("/projekte/{}", votum.reference));
        view! { <li><p><a href=href>{votum.title.clone()}</a><br/>{measure_chip(visit, votum.stage)}</p></li> }
    };
    let lines: Vec<_> = mine.voten.iter().map(line).collect();
    view! { <div class="box flow"><h2>{visit.texts().say("member-voten")}</h2><ul class="timeline" role="list">{lines}</ul></div> }
        .into_any()
}

/// Says whether one comes.
pub async fn answer_invitation(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failed> {
    let id: MeetingId = posted::id(&id)?;
    let mine = meetings::my_board(&state.db, &visit.actor, visit.now).await?;
    let meeting = mine.meeting.filter(|meeting| meeting.meeting.id == id);
    let coming = match (fields.get("coming"), &meeting) {
        ("yes", _) => true,
        ("no", _) => false,
        _ => {
            meetings::public_meeting(&state.db, visit.actor.district, id, visit.now).await?;
            return page(&state, &visit, "", None, FormFailure::default()).await;
        }
    };
    let seat = meeting.and_then(|meeting| meeting.seat).or_else(|| mine.seats.first().map(|seat| seat.id));
    let seat = seat.ok_or(domain::Refusal::Role)?;
    match meetings::answer_invitation(&state.db, &visit.actor, id, seat, coming, visit.now).await {
        Ok(()) => Ok(Redirect::to(&visit.href("/mein-beirat?erledigt=gesagt")).into_response()),
        Err(error) => page(&state, &visit, "", None, FormFailure::of(error)?).await,
    }
}
