//! „Das will ich auch“: the box at a contribution, the form for who has no account, and the way back.

use crate::components::icon::icon;
use crate::failure::FormFailure;
use crate::form::{Control, Fields, error_summary};
use crate::page::{Head, Nav};
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::Refusal;
use domain::events::ObjectKind;
use domain::fields::written;
use domain::participation::Tally;
use leptos::prelude::*;
use store::participation::{self, Standing, SupportKey};
use store::people::{Limit, count_attempt};
use store::voices::{self, Subject};

/// The box on the page of a contribution: how many, by which way, and the one button.
pub(crate) fn block(visit: &Visit, reference: &str, standing: &Standing) -> AnyView {
    let texts = visit.texts();
    let path = visit.href(&format!("/beitraege/{reference}"));
    let count = if standing.tally.total() <= 1 { texts.say("support-alone") } else { sentence(visit, "support-count", standing.tally) };
    let deed = if standing.own {
        view! { <p>{texts.say("support-own")}</p> }.into_any()
    } else if standing.mine {
        view! { <form class="row" action=format!("{path}/zuruecknehmen") method="post"><p class="strong">{icon("check")}{texts.say("support-mine")}</p><button class="button button--second" type="submit">{texts.say("support-back")}</button></form> }.into_any()
    } else if visit.signed_in() {
        view! { <form action=format!("{path}/unterstuetzen") method="post"><button class="button" type="submit">{icon("hand")}{texts.say("support-go")}</button></form> }.into_any()
    } else {
        view! { <p><a class="button" href=format!("{path}/unterstuetzen")>{icon("hand")}{texts.say("support-go")}</a></p> }.into_any()
    };
    view! {
        <section class="box flow" aria-labelledby="dafuer">
            <h2 id="dafuer">{texts.say("support-title")}</h2>
            <p>{count}</p>
            {deed}
            <p class="soft small">{texts.say("support-public")}</p>
        </section>
    }
    .into_any()
}

/// How many, and by which way each of them came.
pub(crate) fn sentence(visit: &Visit, key: &str, tally: Tally) -> String {
    let texts = visit.texts();
    let ways = [("support-checked", tally.checked), ("support-paper", tally.paper), ("support-authors", tally.authors)];
    let ways = ways.iter().filter(|(_, n)| *n > 0).map(|(key, n)| texts.say_with(key, &[("n", (*n).into())])).collect::<Vec<_>>();
    texts.say_with(key, &[("total", tally.total().into()), ("ways", ways.join(", ").into())])
}

/// The form for who has no account.
pub(super) async fn show(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, reference)): Path<(String, String)>,
) -> Result<Response, Failed> {
    let subject = voices::subject(&state.db, visit.district()?.id, ObjectKind::Contribution, &reference).await?;
    Ok(form(&visit, &subject, "", &FormFailure::default()))
}

/// Supports at once with an account, by a mailed link without.
pub(super) async fn give(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, reference)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failed> {
    let subject = voices::subject(&state.db, visit.district()?.id, ObjectKind::Contribution, &reference).await?;
    if visit.signed_in() {
        participation::support(&state.db, &visit.actor, &reference, visit.now).await?;
        return Ok(back(&visit, &reference));
    }
    match ask(&state, &visit, &reference, fields.get("email")).await {
        Ok(()) => Ok(sent(&visit, &subject)),
        Err(error) => Ok(form(&visit, &subject, fields.get("email"), &FormFailure::of(error)?)),
    }
}

async fn ask(state: &AppState, visit: &Visit, reference: &str, email: &str) -> store::Result<()> {
    // A slip of the pen costs nobody in the same hall an attempt.
    written(email)?;
    if !count_attempt(&state.db, Limit::Form, &visit.address, visit.now).await? {
        return Err(Refusal::TooMany.into());
    }
    participation::request_support(&state.db, visit.actor.district, reference, (email, visit.language), visit.now).await
}

/// Takes back what was given with an account.
pub(super) async fn take_back(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, reference)): Path<(String, String)>,
) -> Result<Response, Failed> {
    visit.district()?;
    participation::withdraw_support(&state.db, &visit.actor, SupportKey::Account(&reference), visit.now).await?;
    Ok(back(&visit, &reference))
}

fn back(visit: &Visit, reference: &str) -> Response {
    Redirect::to(&visit.href(&format!("/beitraege/{reference}#dafuer"))).into_response()
}

fn form(visit: &Visit, subject: &Subject, email: &str, failure: &FormFailure) -> Response {
    let texts = visit.texts();
    let path = visit.href(&format!("/beitraege/{}", subject.reference));
    let head =
        Head::new(&format!("{}: {}", texts.say("support-go"), subject.title)).nav(Nav::Participate).private().status(failure.status());
    let head = head.crumb(&texts.say("contributions-title"), visit.href("/beitraege")).crumb(&subject.title, path.clone());
    let control = Control::new(visit, "email", &texts.say("support-email"), email, failure).hint(&texts.say("support-email-hint"));
    let summary = error_summary(visit, failure, &[("email", &texts.say("support-email"))]);
    let title = subject.title.clone();
    head.respond(visit, move || {
        view! {
            <div class="wrap section flow measure">
                {summary}
                <h1>{texts.say("support-go")}</h1>
                <p class="strong">{title}</p>
                <p class="lead">{texts.say("support-form-lead")}</p>
                <form class="flow" action=format!("{path}/unterstuetzen") method="post" novalidate>
                    {control.input("email", "email")}
                    <p class="row"><button class="button button--big" type="submit">{icon("mail")}{texts.say("support-send")}</button><a class="link-button" href=path.clone()>{texts.say("write-cancel")}</a></p>
                </form>
                <p class="soft">{texts.say("support-public")}" "{texts.say("support-office")}</p>
            </div>
        }
        .into_any()
    })
}

/// The same answer whether the address supports already or not.
fn sent(visit: &Visit, subject: &Subject) -> Response {
    let texts = visit.texts();
    let path = visit.href(&format!("/beitraege/{}", subject.reference));
    Head::new(&texts.say("support-sent-title")).nav(Nav::Participate).private().respond(visit, move || {
        view! {
            <div class="wrap section flow measure">
                <h1>{texts.say("support-sent-title")}</h1>
                <p class="lead">{texts.say("support-sent")}</p>
                <p><a class="link-button" href=path>{texts.say("support-see")}</a></p>
            </div>
        }
        .into_any()
    })
}
