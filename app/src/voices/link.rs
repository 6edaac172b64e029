//! Mailed links: the page asks, only the button does something, because scanners open every link. The same link takes back later.

use super::own;
use crate::components::icon::icon;
use crate::components::prose::lines;
use crate::failure::FormFailure;
use crate::page::Head;
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::voices::CommentState;
use leptos::prelude::*;
use store::participation::{self, SupportKey, SupportLink};
use store::voices::{self, CommentKey, OwnComment};

/// Asks whether somebody wants it too, or takes it back once it is confirmed.
pub(super) async fn show_support(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response, Failed> {
    match participation::support_by_link(&state.db, visit.district()?.id, &token, visit.now).await {
        Ok(link) => Ok(ask_support(&visit, &token, &link)),
        Err(error) => over(&visit, error),
    }
}

fn ask_support(visit: &Visit, token: &str, link: &SupportLink) -> Response {
    let key = |part: &str| format!("support-link-{}{part}", if link.confirmed { "back-" } else { "" });
    let (title, lead) = (key("title"), key("lead"));
    let button = if link.confirmed { ("undo", "support-link-back") } else { ("hand", "support-link-yes") };
    let about = format!("{} {}", link.reference, link.title);
    let path = format!("/unterstuetzen/{}{}", urlencoding::encode(token), if link.confirmed { "/zuruecknehmen" } else { "" });
    asking(visit, (&title, Some(&lead)), &about, vec![(path, button.0, button.1)])
}

/// Confirms.
pub(super) async fn confirm_support(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response, Failed> {
    match participation::confirm_support(&state.db, visit.district()?.id, &token, visit.now).await {
        Ok(reference) => Ok(done(&visit, ("support-given-title", "support-given"), &format!("/beitraege/{reference}"))),
        Err(error) => over(&visit, error),
    }
}

/// Takes back.
pub(super) async fn take_back_support(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response, Failed> {
    visit.district()?;
    match participation::withdraw_support(&state.db, &visit.actor, SupportKey::Link(&token), visit.now).await {
        Ok(reference) => Ok(done(&visit, ("support-taken-title", "support-taken"), &format!("/beitraege/{reference}"))),
        Err(error) => over(&visit, error),
    }
}

/// Asks whether the comment is somebody's own; afterwards it says what became of it.
pub(super) async fn show_comment(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response, Failed> {
    match voices::comment_by_link(&state.db, visit.district()?.id, &token, visit.now).await {
        Ok(link) if link.state == CommentState::Waiting => Ok(ask_comment(&visit, &token, &link)),
        Ok(link) => Ok(own::by_link(&visit, &token, &link)),
        Err(error) => over(&visit, error),
    }
}

fn ask_comment(visit: &Visit, token: &str, link: &OwnComment) -> Response {
    let texts = visit.texts();
    let path = format!("/kommentar/{}", urlencoding::encode(token));
    let about =
        texts.say_with("comment-link-about", &[("reference", link.reference.as_str().into()), ("title", link.title.as_str().into())]);
    let back = (format!("{path}/zuruecknehmen"), "undo", "comment-link-back");
    let text = format!("{about}\n„{}“", link.text);
    asking(visit, ("comment-link-title", None), &text, vec![(path, "check", "comment-link-yes"), back])
}

/// Confirms.
pub(super) async fn confirm_comment(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response, Failed> {
    match voices::confirm_comment(&state.db, visit.district()?.id, &token, visit.now).await {
        Ok(sent) => Ok(done(
            &visit,
            ("comment-sent-title", super::comments::became(sent.state)),
            &super::comments::page_of(sent.object, sent.reference.as_str()),
        )),
        Err(error) => over(&visit, error),
    }
}

/// Takes back.
pub(super) async fn take_back_comment(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response, Failed> {
    visit.district()?;
    match voices::withdraw_comment(&state.db, &visit.actor, CommentKey::Link(&token), visit.now).await {
        Ok((object, reference)) => {
            Ok(done(&visit, ("comment-taken-title", "comment-taken"), &super::comments::page_of(object, &reference)))
        }
        Err(error) => over(&visit, error),
    }
}

/// A question with a button for each answer.
fn asking(visit: &Visit, (title, lead): (&str, Option<&str>), about: &str, forms: Vec<(String, &'static str, &'static str)>) -> Response {
    let texts = visit.texts();
    let (title, lead, about) = (texts.say(title), lead.map(|lead| texts.say(lead)), about.to_owned());
    let forms: Vec<_> = forms
        .into_iter()
        .enumerate()
        .map(|(number, (path, picture, label))| {
            let class = if number == 0 { "button button--big" } else { "button button--second" };
            view! { <form action=visit.href(&path) method="post"><button class=class type="submit">{icon(picture)}{texts.say(label)}</button></form> }
        })
        .collect();
    Head::new(&title.clone()).private().respond(visit, move || {
        view! { <div class="wrap section flow measure"><h1>{title}</h1><p class="strong">{lines(&about)}</p>{lead.map(|lead| view! { <p class="lead">{lead}</p> })}<div class="row">{forms}</div></div> }.into_any()
    })
}

fn done(visit: &Visit, (title, sentence): (&str, &str), path: &str) -> Response {
    plain(visit, (title, sentence), StatusCode::OK, path)
}

/// What a link says that does nothing any more.
pub(super) fn over(visit: &Visit, error: store::Error) -> Result<Response, Failed> {
    let failure = FormFailure::of(error)?;
    Ok(plain(visit, ("voice-over-title", "voice-over"), failure.status(), "/beitraege"))
}

fn plain(visit: &Visit, (title, sentence): (&str, &str), status: StatusCode, path: &str) -> Response {
    let texts = visit.texts();
    let (title, sentence, href) = (texts.say(title), texts.say(sentence), visit.href(path));
    Head::new(&title.clone()).private().status(status).respond(visit, move || {
        view! { <div class="wrap section flow measure"><h1>{title}</h1><p class="lead">{sentence}</p><p><a class="link-button" href=href>{texts.say("comment-see")}</a></p></div> }.into_any()
    })
}
