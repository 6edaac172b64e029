//! `/{district}/zusammenfuehren/{token}`: an author is asked whether two contributions may go on together. Reading changes nothing, a button answers.

use crate::components::icon::icon;
use crate::components::prose::lines;
use crate::failure::FormFailure;
use crate::form::{Fields, error_summary};
use crate::page::Head;
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::{Path, State};
use axum::response::Response;
use domain::Refusal;
use domain::participation::MergeState;
use domain::refusal::SignInRefused;
use leptos::prelude::*;
use store::participation::{self, MergeAsked, MergeKey};

/// What a form led to.
#[derive(Debug, Clone, Default)]
struct Answered {
    done: Option<&'static str>,
    failure: FormFailure,
}

/// Shows both contributions and the question.
pub async fn show(State(state): State<AppState>, visit: Visit, Path((_, token)): Path<(String, String)>) -> Result<Response, Failed> {
    load(&state, &visit, &token, Answered::default()).await
}

/// Agrees, or objects.
pub async fn answer(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failed> {
    visit.district()?;
    let agrees = fields.get("answer") == "yes";
    let by = MergeKey::Link(token.clone());
    let answered = match participation::answer_merge(&state.db, &visit.actor, &by, agrees, visit.now).await {
        Ok(_) => Answered { done: Some(if agrees { "own-done-merge-yes" } else { "own-done-merge-no" }), ..Answered::default() },
        Err(error) => Answered { failure: FormFailure::of(error)?, ..Answered::default() },
    };
    load(&state, &visit, &token, answered).await
}

async fn load(state: &AppState, visit: &Visit, token: &str, answered: Answered) -> Result<Response, Failed> {
    match participation::merge_by_link(&state.db, visit.district()?.id, token).await {
        Ok(asked) => Ok(page(visit, token, asked, answered)),
        Err(store::Error::Refused(refusal @ Refusal::SignIn(SignInRefused::LinkOver))) => Ok(over(visit, refusal)),
        Err(error) => Err(error.into()),
    }
}

fn over(visit: &Visit, refusal: Refusal) -> Response {
    let texts = visit.texts();
    let failure = FormFailure { refusal: Some(refusal), ..FormFailure::default() };
    Head::new(&texts.say("merge-over-title")).private().status(failure.status()).respond(visit, move || {
        let own = visit.href("/verfolgen");
        view! { <div class="wrap section flow measure"><h1>{texts.say("merge-over-title")}</h1><p class="lead">{texts.say("merge-over")}</p><p><a href=own>{texts.say("follow-title")}</a></p></div> }.into_any()
    })
}

fn page(visit: &Visit, token: &str, asked: MergeAsked, answered: Answered) -> Response {
    let texts = visit.texts();
    let head = Head::new(&texts.say("merge-title")).private().status(answered.failure.status());
    let action = visit.href(&format!("/zusammenfuehren/{}", urlencoding::encode(token)));
    let visit_in = visit.clone();
    head.respond(visit, move || {
        let visit = visit_in;
        let texts = visit.texts();
        let done =
            answered.done.map(|key| view! { <div class="notice notice--sun" role="status">{icon("check")}<p>{texts.say(key)}</p></div> });
        view! {
            <div class="wrap section flow measure">
                {error_summary(&visit, &answered.failure, &[])}
                <h1>{texts.say("merge-title")}</h1>
                {done}
                {merge_asked(&visit, &asked)}
                <form class="flow" action=action method="post" novalidate>{merge_buttons(&visit, &asked)}</form>
            </div>
        }
        .into_any()
    })
}

/// Both contributions side by side, what it means, and until when silence is no consent yet.
pub(super) fn merge_asked(visit: &Visit, asked: &MergeAsked) -> AnyView {
    let texts = visit.texts();
    let key = match asked.state {
        MergeState::Proposed => "merge-lead",
        MergeState::Merged => "merge-done",
        MergeState::Declined | MergeState::Undone | MergeState::Lapsed => "merge-apart",
    };
    let until = (asked.state == MergeState::Proposed)
        .then(|| view! { <p><strong>{texts.say_with("merge-until", &[("day", texts.date(asked.due_at).into())])}</strong></p> });
    let said = asked.answered_at.and(asked.agrees).map(|agrees| {
        let key = if agrees { "merge-said-yes" } else { "merge-said-no" };
        view! { <p class="soft">{texts.say(key)}</p> }
    });
    let other = asked.other.as_ref().map(|other| {
        let href = visit.href(&format!("/beitraege/{}", other.reference));
        view! {
            <h3>{texts.say("merge-other")}</h3>
            <p><a href=href>{other.title.clone()}</a>" "<bdi class="ref soft" dir="ltr">{other.reference.clone()}</bdi></p>
            <blockquote class="wording"><p>{lines(&other.text)}</p></blockquote>
        }
    });
    view! {
        <p>{texts.say(key)}</p>
        <h3>{texts.say("merge-own")}</h3>
        <p>{asked.own.title.clone()}" "<bdi class="ref soft" dir="ltr">{asked.own.reference.clone()}</bdi></p>
        {other}
        {until}
        {said}
    }
    .into_any()
}

/// The two answers; after it was done only the one that undoes it, and none when it is over.
pub(super) fn merge_buttons(visit: &Visit, asked: &MergeAsked) -> AnyView {
    let texts = visit.texts();
    let yes = (asked.state == MergeState::Proposed && asked.agrees != Some(true))
        .then(|| view! { <button class="button" type="submit" name="answer" value="yes">{icon("check")}{texts.say("merge-yes")}</button> });
    let no = matches!(asked.state, MergeState::Proposed | MergeState::Merged)
        .then(|| view! { <button class="button button--second" type="submit" name="answer" value="no">{icon("undo")}{texts.say("merge-no")}</button> });
    view! { <p class="row">{yes}{no}</p> }.into_any()
}
