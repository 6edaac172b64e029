//! Befangenheit: the question stands beside every item; an answer is a sentence, and it can be taken back.

use super::board;
use super::vote;
use crate::components::icon::icon;
use crate::form::{Fields, error_line};
use crate::posted;
use crate::visit::Visit;
use crate::{AppState, Failed, FormFailure, dates};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::meetings::Interest;
use domain::sentences::Sentences;
use domain::{AgendaItemId, PollId, SeatId};
use leptos::prelude::*;
use store::meetings;
use store::meetings::views::{MyInterest, MyItem};

/// An answer that was not taken, with what was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    /// The item.
    pub item: AgendaItemId,
    /// What was written.
    pub text: String,
    /// What is wrong with it.
    pub failure: FormFailure,
}

/// The question with its answer; `poll` is where one comes back to.
pub fn question(visit: &Visit, of: &MyItem, poll: Option<PollId>, attempt: Option<&Attempt>) -> AnyView {
    let texts = visit.texts();
    let number = of.item.number;
    let id = format!("befangen-{number}");
    let attempt = attempt.filter(|attempt| attempt.item == of.item.id);
    let hint = of
        .hint
        .filter(|_| of.interest.is_none())
        .map(|hint| view! { <p class="notice notice--sun">{icon("hand")}<span>{texts.hint(hint)}</span></p> });
    let title = texts.say("member-interest-title");
    let heading = match poll {
        Some(_) => view! { <h2 id=id.clone()>{format!("1. {title}")}</h2> }.into_any(),
        None => view! { <h4 id=id.clone()>{title}<span class="vh">{format!(" TOP {number}")}</span></h4> }.into_any(),
    };
    let answered = of.interest.as_ref().map(|said| answer(visit, said));
    let again = of.interest.is_some();
    let form = forms(visit, of, poll, attempt);
    let form = if again && attempt.is_none() {
        view! { <details class="disclosure"><summary>{texts.say("member-interest-change")}</summary>{form}</details> }.into_any()
    } else {
        form
    };
    view! { <section class="section flow" aria-labelledby=id>{heading}{hint}{answered}{form}<p class="soft small">{texts.say("member-interest-why")}</p></section> }.into_any()
}

fn answer(visit: &Visit, said: &MyInterest) -> AnyView {
    let texts = visit.texts();
    if !said.declared && said.recused.is_none() {
        return view! { <div class="notice">{icon("check")}<p><strong>{texts.say_with("member-interest-said-no", &[("time", dates::clock(said.at).into())])}</strong></p></div> }.into_any();
    }
    let words = if said.declared {
        texts.say_with("member-interest-said-yes", &[("text", said.text.as_str().into())])
    } else {
        texts.say("member-interest-body")
    };
    let todo = match said.recused {
        Some(conduct) => view! { <p><strong>{texts.say("member-interest-recused")}</strong>" "{texts.conduct(conduct)}</p> }.into_any(),
        None => view! { <p>{texts.say("member-interest-later")}</p> }.into_any(),
    };
    view! { <div class="notice">{icon("hand")}<div class="flow"><p>{words}</p>{todo}</div></div> }.into_any()
}

fn forms(visit: &Visit, of: &MyItem, poll: Option<PollId>, attempt: Option<&Attempt>) -> AnyView {
    let texts = visit.texts();
    let action = visit.href(&format!("/mein-beirat/befangenheit/{}", of.item.id));
    let back = poll.map(|poll| view! { <input type="hidden" name="abstimmung" value=poll.to_string()/> });
    let back_too = poll.map(|poll| view! { <input type="hidden" name="abstimmung" value=poll.to_string()/> });
    let declared = of.interest.as_ref().is_some_and(|said| said.declared);
    let no = if declared { texts.say("member-interest-back") } else { texts.say("member-interest-no") };
    let text =
        attempt.map_or_else(|| of.interest.as_ref().map(|said| said.text.clone()).unwrap_or_default(), |attempt| attempt.text.clone());
    let id = if attempt.is_some() { "interest".to_owned() } else { format!("interest-{}", of.item.number) };
    let problem = attempt.and_then(|attempt| {
        let of_field = attempt.failure.fields.of("interest").map(|problem| texts.problem("interest", problem));
        of_field.or_else(|| attempt.failure.refusal.as_ref().map(|refusal| texts.refusal(refusal)))
    });
    let invalid = problem.is_some().then_some("true");
    let described = problem.is_some().then_some("interest-e");
    let open = attempt.is_some();
    view! {
        <div class="flow">
            <form action=action.clone() method="post"><input type="hidden" name="answer" value="none"/>{back}<button class="button button--second" type="submit">{no}</button></form>
            <details class="disclosure" open=open><summary>{texts.say("member-interest-yes")}</summary>
                <form class="flow" action=action method="post" novalidate>
                    <input type="hidden" name="answer" value="declared"/>{back_too}
                    <div class="field flow">
                        <label for=id.clone()>{texts.say("member-interest-text")}</label>
                        {problem.map(|sentence| error_line("interest", &sentence))}
                        <textarea class="input" id=id name="interest" rows="2" aria-invalid=invalid aria-describedby=described>{text}</textarea>
                    </div>
                    <p><button class="button" type="submit">{texts.say("member-interest-send")}</button></p>
                </form>
            </details>
        </div>
    }
    .into_any()
}

/// Says, for the own seat, whether a matter concerns oneself.
pub async fn declare_interest(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failed> {
    let id: AgendaItemId = posted::id(&id)?;
    let poll = own_poll(&state, &visit, id, &fields).await?;
    let seat = own_seat(&state, &visit).await?;
    let answer = if fields.get("answer") == "declared" { Interest::Declared { text: fields.text("interest") } } else { Interest::None };
    match meetings::declare_interest(&state.db, &visit.actor, id, seat, &answer, visit.now).await {
        Ok(_) => {
            let back = poll.map_or_else(
                || visit.href("/mein-beirat?erledigt=gesagt"),
                |poll| format!("{}?erledigt=gesagt", super::poll_href(&visit, poll)),
            );
            Ok(Redirect::to(&back).into_response())
        }
        Err(error) => {
            let attempt = Attempt { item: id, text: fields.text("interest"), failure: FormFailure::of(error)? };
            match poll {
                Some(poll) => vote::page(&state, &visit, poll, "", Some(attempt), FormFailure::default()).await,
                None => board::page(&state, &visit, "", Some(attempt), FormFailure::default()).await,
            }
        }
    }
}

/// The poll whose page one came from: one of this item that the person may vote in.
async fn own_poll(state: &AppState, visit: &Visit, item: AgendaItemId, fields: &Fields) -> Result<Option<PollId>, Failed> {
    let Some(poll) = fields.read("abstimmung") else { return Ok(None) };
    let ballot = meetings::my_ballot(&state.db, &visit.actor, poll).await?;
    if ballot.item.is_none_or(|mine| mine.item.id != item) {
        return Err(store::Error::NotFound.into());
    }
    Ok(Some(poll))
}

/// The seat one sits on in the meeting at hand.
async fn own_seat(state: &AppState, visit: &Visit) -> Result<SeatId, Failed> {
    let mine = meetings::my_board(&state.db, &visit.actor, visit.now).await?;
    let seat = mine.meeting.and_then(|meeting| meeting.seat).or_else(|| mine.seats.first().map(|seat| seat.id));
    seat.ok_or_else(|| domain::Refusal::Role.into())
}
