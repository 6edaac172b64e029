//! `/{district}/rueckfrage/{token}`: an author answers the office's question by the mailed link. Reading changes nothing, the button sends.

use crate::components::icon::icon;
use crate::components::prose::lines;
use crate::failure::FormFailure;
use crate::form::{Control, Fields, error_summary};
use crate::page::Head;
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::{Path, State};
use axum::response::Response;
use domain::Refusal;
use domain::refusal::SignInRefused;
use leptos::prelude::*;
use store::participation::{self, AskedView, AuthorKey};

/// Shows the question.
pub async fn show(State(state): State<AppState>, visit: Visit, Path((_, token)): Path<(String, String)>) -> Result<Response, Failed> {
    load(&state, &visit, &token, "", FormFailure::default()).await
}

/// Sends the answer.
pub async fn reply(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failed> {
    let key = AuthorKey::Link(token.clone());
    match participation::reply(&state.db, &visit.actor, &key, fields.get("answer"), visit.now).await {
        Ok(()) => Ok(said(&visit, ("asked-done-title", "asked-done"), &FormFailure::default())),
        Err(store::Error::Refused(Refusal::SignIn(SignInRefused::LinkOver))) => {
            load(&state, &visit, &token, fields.get("answer"), FormFailure::default()).await
        }
        Err(error) => load(&state, &visit, &token, fields.get("answer"), FormFailure::of(error)?).await,
    }
}

async fn load(state: &AppState, visit: &Visit, token: &str, typed: &str, failure: FormFailure) -> Result<Response, Failed> {
    match participation::asked_by_link(&state.db, visit.district()?.id, token, visit.now).await {
        Ok(view) => Ok(page(visit, token, view, typed, failure)),
        Err(store::Error::Refused(refusal @ Refusal::SignIn(SignInRefused::LinkOver))) => {
            let failure = FormFailure { refusal: Some(refusal), ..FormFailure::default() };
            Ok(said(visit, ("asked-over-title", "asked-over"), &failure))
        }
        Err(error) => Err(error.into()),
    }
}

/// A page of two sentences and the way on.
fn said(visit: &Visit, (title, sentence): (&'static str, &'static str), failure: &FormFailure) -> Response {
    let texts = visit.texts();
    let visit_in = visit.clone();
    Head::new(&texts.say(title)).private().status(failure.status()).respond(visit, move || {
        view! {
            <div class="wrap section flow measure">
                <h1>{texts.say(title)}</h1>
                <p class="lead">{texts.say(sentence)}</p>
                <p><a class="link-button" href=visit_in.href("/verfolgen")>{texts.say("follow-title")}</a></p>
            </div>
        }
        .into_any()
    })
}

fn page(visit: &Visit, token: &str, view: AskedView, typed: &str, failure: FormFailure) -> Response {
    let texts = visit.texts();
    let action = visit.href(&format!("/rueckfrage/{}", urlencoding::encode(token)));
    let (visit_in, typed) = (visit.clone(), typed.to_owned());
    Head::new(&texts.say("asked-title")).private().status(failure.status()).respond(visit, move || {
        let visit = visit_in;
        let label = texts.say("asked-answer");
        let below = if view.open {
            view! {
                <p class="soft">{texts.say_with("asked-until", &[("day", visit.texts().date(view.deadline).into())])}</p>
                <form class="flow" action=action method="post" novalidate>
                    {Control::new(&visit, "answer", &label, &typed, &failure).area(5)}
                    <p><button class="button button--big" type="submit">{icon("reply")}{texts.say("asked-send")}</button></p>
                </form>
            }
            .into_any()
        } else {
            view! { <div class="notice" role="status">{icon("info")}<p>{texts.say("asked-closed")}</p></div> }.into_any()
        };
        view! {
            <div class="wrap section flow measure">
                {error_summary(&visit, &failure, &[("answer", label.as_str())])}
                <h1>{texts.say("asked-title")}</h1>
                <p class="lead">{texts.say_with("asked-lead", &[("title", view.title.as_str().into())])}</p>
                <section class="box flow" aria-labelledby="frage"><h2 id="frage">{texts.say("asked-question")}</h2><p>{lines(&view.question)}</p></section>
                {below}
            </div>
        }
        .into_any()
    })
}
