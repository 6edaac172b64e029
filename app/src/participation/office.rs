//! `/{district}/stellungnahme/{token}`: an office without account replies once, by its mailed link. Reading changes nothing, the button sends.

use crate::components::icon::icon;
use crate::components::prose::lines;
use crate::failure::FormFailure;
use crate::form::{Control, Fields, choice, error_summary};
use crate::page::Head;
use crate::texts::kind_icon;
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::{Path, State};
use axum::response::Response;
use domain::refusal::SignInRefused;
use domain::{FieldErrors, Problem, Refusal};
use leptos::prelude::*;
use store::participation::{self, ForwardingView, OfficeReply};

/// What came with a form.
#[derive(Debug, Clone, Default)]
struct Typed {
    kind: String,
    text: String,
    failure: FormFailure,
    done: bool,
}

/// Shows the contribution and the question.
pub async fn show(State(state): State<AppState>, visit: Visit, Path((_, token)): Path<(String, String)>) -> Result<Response, Failed> {
    load(&state, &visit, &token, Typed::default()).await
}

/// Sends the reply.
pub async fn reply(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failed> {
    let typed = Typed { kind: fields.text("kind"), text: fields.text("reply"), ..Typed::default() };
    let district = visit.district()?.id;
    let said = match typed.kind.as_str() {
        "answer" => Ok(OfficeReply::Answer(typed.text.clone())),
        "not_ours" => Ok(OfficeReply::NotOurs(typed.text.clone())),
        _ => Err(store::Error::Invalid(FieldErrors::one("kind", Problem::Unknown))),
    };
    let sent = match said {
        Ok(said) => participation::reply_to_forwarding(&state.db, district, &token, &said, visit.now).await,
        Err(error) => Err(error),
    };
    let typed = match sent {
        Ok(()) => Typed { done: true, ..Typed::default() },
        Err(error) => Typed { failure: FormFailure::of(error)?, ..typed },
    };
    load(&state, &visit, &token, typed).await
}

async fn load(state: &AppState, visit: &Visit, token: &str, typed: Typed) -> Result<Response, Failed> {
    match participation::forwarding(&state.db, visit.district()?.id, token, visit.now).await {
        Ok(view) => Ok(page(visit, token, view, typed)),
        Err(store::Error::Refused(refusal @ Refusal::SignIn(SignInRefused::LinkOver))) => Ok(over(visit, refusal)),
        Err(error) => Err(error.into()),
    }
}

fn over(visit: &Visit, refusal: Refusal) -> Response {
    let texts = visit.texts();
    let failure = FormFailure { refusal: Some(refusal), ..FormFailure::default() };
    Head::new(&texts.say("office-over-title")).private().status(failure.status()).respond(visit, move || {
        view! { <div class="wrap section flow measure"><h1>{texts.say("office-over-title")}</h1><p class="lead">{texts.say("office-over")}</p></div> }.into_any()
    })
}

fn page(visit: &Visit, token: &str, view: ForwardingView, typed: Typed) -> Response {
    let texts = visit.texts();
    let head = Head::new(&texts.say("office-title")).private().status(typed.failure.status());
    let action = visit.href(&format!("/stellungnahme/{}", urlencoding::encode(token)));
    let visit_in = visit.clone();
    head.respond(visit, move || {
        let visit = visit_in;
        let labels = [("kind", texts.say("office-kind")), ("reply", texts.say("office-reply"))];
        let labels: Vec<(&'static str, &str)> = labels.iter().map(|(name, label)| (*name, label.as_str())).collect();
        view! {
            <div class="wrap section flow measure">
                {error_summary(&visit, &typed.failure, &labels)}
                <h1>{texts.say("office-title")}</h1>
                <p class="lead">{texts.say_with("office-lead", &[("office", view.office.as_str().into())])}</p>
                {asked(&visit, &view)}
                {if view.open { form(&visit, action, &typed) } else { closed(&visit, &view, typed.done) }}
            </div>
        }
        .into_any()
    })
}

fn asked(visit: &Visit, view: &ForwardingView) -> AnyView {
    let texts = visit.texts();
    view! {
        <section class="box flow" aria-labelledby="frage">
            <h2 id="frage">{texts.say("office-question")}</h2>
            <p>{lines(&view.question)}</p>
            <p class="soft">{texts.say_with("office-due", &[("day", visit.texts().date(view.due_at).into())])}</p>
        </section>
        <section class="flow" aria-labelledby="beitrag">
            <h2 id="beitrag">{texts.say("office-contribution")}</h2>
            <p class="meta"><span>{icon(kind_icon(view.kind))}{texts.kind(view.kind)}</span><bdi class="ref" dir="ltr">{view.reference.clone()}</bdi><span>{icon("pin")}{view.place.clone()}</span></p>
            <h3>{view.title.clone()}</h3>
            <p>{lines(&view.text)}</p>
        </section>
    }
    .into_any()
}

fn form(visit: &Visit, action: String, typed: &Typed) -> AnyView {
    let texts = visit.texts();
    let option = |word: &'static str, label: &str, line: &str| {
        let chosen = typed.kind == word || (word == "answer" && typed.kind.is_empty());
        choice("radio", "kind", word, &texts.say(label), &texts.say(line), "", chosen)
    };
    view! {
        <form class="flow" action=action method="post" novalidate>
            <fieldset class="field flow" id="kind" tabindex="-1">
                <legend>{texts.say("office-kind")}</legend>
                {option("answer", "office-kind-answer", "office-kind-answer-line")}
                {option("not_ours", "office-kind-not-ours", "office-kind-not-ours-line")}
            </fieldset>
            {Control::new(visit, "reply", &texts.say("office-reply"), &typed.text, &typed.failure).hint(&texts.say("office-reply-hint")).area(6)}
            <p><button class="button button--big" type="submit">{texts.say("office-send")}</button></p>
        </form>
    }
    .into_any()
}

fn closed(visit: &Visit, view: &ForwardingView, done: bool) -> AnyView {
    let texts = visit.texts();
    let sentence = match (done, view.reply.is_some(), view.replied_at) {
        (true, ..) => texts.say("office-done"),
        (false, true, Some(at)) => texts.say_with("office-answered", &[("day", visit.texts().date(at).into())]),
        _ => texts.say("office-closed"),
    };
    let reply = view.reply.as_ref().map(|reply| view! { <blockquote class="wording"><p>{lines(reply)}</p></blockquote> });
    view! { <div class="notice notice--sun" role="status">{icon("check")}<p>{sentence}</p></div>{reply} }.into_any()
}
