//! Kommentare: what stands below a contribution or a measure, and the form that writes one.

use super::own;
use crate::components::draft::{draft, draft_sent};
use crate::components::icon::{arrow, icon};
use crate::components::prose::lines;
use crate::dates;
use crate::failure::FormFailure;
use crate::form::{Control, Fields, error_summary};
use crate::page::{Head, Nav};
use crate::participation::report::address_of;
use crate::posted::Posted;
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::Refusal;
use domain::events::ObjectKind;
use domain::moderation::ReportedPart;
use domain::voices::{CommentForm, CommentRule, CommentState};
use leptos::prelude::*;
use store::participation;
use store::people::{Limit, count_attempt};
use store::voices::{self, CommentKey, CommentPage, CommentSent, PublicComment, Subject};

/// What the device keeps while somebody writes.
const DRAFT: &str = "text";

/// The page on which comments stand.
pub(super) fn page_of(object: ObjectKind, reference: &str) -> String {
    let list = if object == ObjectKind::Measure { "projekte" } else { "beitraege" };
    format!("/{list}/{reference}")
}

/// What becomes of a comment at once.
pub(super) const fn became(state: CommentState) -> &'static str {
    match state {
        CommentState::Waiting => "comment-sent-waiting",
        CommentState::Shown => "comment-sent-shown",
        CommentState::Confirmed | CommentState::Withheld | CommentState::Withdrawn => "comment-sent-confirmed",
    }
}

/// The comments below a contribution or a measure; nothing where the district takes none and has none.
pub(crate) fn section(visit: &Visit, path: &str, page: &CommentPage) -> AnyView {
    let texts = visit.texts();
    let off = visit.profile().is_none_or(|profile| profile.comments == CommentRule::Off);
    if off && page.total == 0 && page.own.is_empty() {
        return ().into_any();
    }
    let reference = path.rsplit('/').next().unwrap_or_default();
    let items: Vec<_> = page.entries.iter().map(|comment| item(visit, reference, comment)).collect();
    let redacted = page.entries.iter().any(|comment| comment.text.contains('▮'));
    let redacted = redacted.then(|| view! { <p class="soft small">{texts.say("comments-redacted")}</p> });
    let list = if items.is_empty() {
        view! { <p class="soft">{texts.say("comments-none")}</p> }.into_any()
    } else {
        view! { <ul class="list list--plain" role="list">{items}</ul> }.into_any()
    };
    let href = visit.href(path);
    let more = page.next.as_ref().map(|next| {
        let href = format!("{href}?kommentare={}#kommentare", urlencoding::encode(next));
        view! { <p><a class="link-button" href=href rel="next">{texts.say("comments-more")}{arrow()}</a></p> }
    });
    let write = (!off).then(|| view! { <p><a class="button button--second" href=format!("{href}/kommentar")>{icon("speech")}{texts.say("comments-write")}</a></p> });
    let total = i64::try_from(page.total).unwrap_or(i64::MAX);
    view! {
        <section class="section flow" aria-labelledby="kommentare">
            <h2 id="kommentare">{texts.say_with("comments-title", &[("n", total.into())])}</h2>
            {list}
            {redacted}
            {more}
            {own::hidden(visit, &page.own)}
            {write}
        </section>
    }
    .into_any()
}

fn item(visit: &Visit, reference: &str, comment: &PublicComment) -> AnyView {
    let texts = visit.texts();
    let name = if comment.name.is_empty() { texts.say("comments-someone") } else { comment.name.clone() };
    let back = comment.own.then(|| {
        let action = visit.href(&format!("/kommentare/{}/zuruecknehmen", comment.id));
        view! { <form action=action method="post"><button class="link-button" type="submit">{icon("undo")}{texts.say("comments-back")}</button></form> }
    });
    view! {
        <li class="flow">
            <p class="measure">{lines(&comment.text)}</p>
            <p class="meta"><span>{icon("user")}<bdi>{name}</bdi></span><time datetime=dates::machine(comment.at)>{visit.texts().short_date(comment.at, visit.now)}</time><a href=address_of(visit, reference, ReportedPart::Comment(comment.id)) rel="nofollow">{texts.say("report-comment")}</a></p>
            {back}
        </li>
    }
    .into_any()
}

/// The form at a contribution.
pub(super) async fn of_contribution(state: State<AppState>, visit: Visit, path: Path<(String, String)>) -> Result<Response, Failed> {
    empty(&state.0, &visit, ObjectKind::Contribution, &path.0.1).await
}

/// The form at a measure.
pub(super) async fn of_measure(state: State<AppState>, visit: Visit, path: Path<(String, String)>) -> Result<Response, Failed> {
    empty(&state.0, &visit, ObjectKind::Measure, &path.0.1).await
}

/// Sends a comment on a contribution.
pub(super) async fn send_to_contribution(
    state: State<AppState>,
    visit: Visit,
    path: Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failed> {
    send(&state.0, &visit, (ObjectKind::Contribution, &path.0.1), &fields).await
}

/// Sends a comment on a measure.
pub(super) async fn send_to_measure(
    state: State<AppState>,
    visit: Visit,
    path: Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failed> {
    send(&state.0, &visit, (ObjectKind::Measure, &path.0.1), &fields).await
}

async fn empty(state: &AppState, visit: &Visit, object: ObjectKind, reference: &str) -> Result<Response, Failed> {
    let district = visit.district()?;
    let subject = voices::subject(&state.db, district.id, object, reference).await?;
    district.profile.comments.confirmed().map_err(store::Error::from)?;
    let typed = CommentForm { key: participation::new_key(), ..CommentForm::default() };
    Ok(form(visit, &subject, &typed, &FormFailure::default()))
}

async fn send(state: &AppState, visit: &Visit, (object, reference): (ObjectKind, &str), fields: &Fields) -> Result<Response, Failed> {
    let subject = voices::subject(&state.db, visit.district()?.id, object, reference).await?;
    let mut typed = CommentForm {
        text: fields.text("text"),
        name: fields.text("name"),
        email: fields.text("email"),
        key: fields.text("key"),
        language: visit.language,
    };
    match write(state, visit, &subject, &typed).await {
        Ok(sent) => Ok(arrived(visit, &subject, sent.state)),
        Err(error) => {
            let failure = FormFailure::of(error)?;
            if typed.key.is_empty() || failure.fields.of("key").is_some() {
                typed.key = participation::new_key();
            }
            Ok(form(visit, &subject, &typed, &failure))
        }
    }
}

async fn write(state: &AppState, visit: &Visit, subject: &Subject, typed: &CommentForm) -> store::Result<CommentSent> {
    typed.check(visit.signed_in())?;
    if !visit.actor.is_staff() && !count_attempt(&state.db, Limit::Form, &visit.address, visit.now).await? {
        return Err(Refusal::TooMany.into());
    }
    voices::comment(&state.db, &visit.actor, (subject.object, subject.reference.as_str()), typed, visit.now).await
}

/// Takes back a comment written with an account.
pub(super) async fn take_back(posted: Posted) -> Result<Response, Failed> {
    let by = CommentKey::Account(posted.id);
    let (object, reference) = voices::withdraw_comment(&posted.state.db, &posted.visit.actor, by, posted.visit.now).await?;
    Ok(Redirect::to(&posted.visit.href(&format!("{}#kommentare", page_of(object, &reference)))).into_response())
}

fn form(visit: &Visit, subject: &Subject, typed: &CommentForm, failure: &FormFailure) -> Response {
    let texts = visit.texts();
    let address = format!("{}/kommentar", page_of(subject.object, subject.reference.as_str()));
    let page = visit.href(&page_of(subject.object, subject.reference.as_str()));
    let nav = if subject.object == ObjectKind::Measure { Nav::Projects } else { Nav::Participate };
    let head = Head::new(&format!("{}: {}", texts.say("comment-title"), subject.title))
        .nav(nav)
        .islands()
        .private()
        .status(failure.status())
        .crumb(&subject.title, page.clone());
    let control = |name: &'static str, value: &str| {
        let label = texts.say(&format!("comment-{name}"));
        Control::new(visit, name, &label, value, failure).hint(&texts.say(&format!("comment-{name}-hint")))
    };
    let labels = ["text", "name", "email"].map(|name| (name, texts.say(&format!("comment-{name}"))));
    let labels: Vec<(&'static str, &str)> = labels.iter().map(|(name, label)| (*name, label.trim_end_matches('?'))).collect();
    let summary = error_summary(visit, failure, &labels);
    let after = visit.profile().is_some_and(|profile| profile.comments == CommentRule::After);
    let lead = texts.say(if after { "comment-after" } else { "comment-before" });
    let email = (!visit.signed_in()).then(|| control("email", &typed.email).input("email", "email"));
    let (text, name) = (control("text", &typed.text).area(5), control("name", &typed.name).optional().input("text", "nickname"));
    let (title, key, visit_in) = (subject.title.clone(), typed.key.clone(), visit.clone());
    head.respond(visit, move || {
        view! {
            <div class="wrap section flow measure">
                {summary}
                <h1>{texts.say("comment-title")}</h1>
                <p class="strong">{title}</p>
                <p class="lead">{lead}</p>
                <form class="flow" action=format!("{page}/kommentar") method="post" novalidate>
                    <input type="hidden" name="key" id="key" value=key/>
                    {text}
                    {draft(&visit_in, &address, DRAFT)}
                    {name}
                    {email}
                    <p class="row"><button class="button button--big" type="submit">{icon("speech")}{texts.say("comment-send")}</button><a class="link-button" href=page.clone()>{texts.say("write-cancel")}</a></p>
                </form>
                <p class="soft">{texts.say("comment-office")}</p>
            </div>
        }
        .into_any()
    })
}

fn arrived(visit: &Visit, subject: &Subject, state: CommentState) -> Response {
    let texts = visit.texts();
    let page = visit.href(&page_of(subject.object, subject.reference.as_str()));
    let address = format!("{}/kommentar", page_of(subject.object, subject.reference.as_str()));
    let visit_in = visit.clone();
    Head::new(&texts.say("comment-sent-title")).islands().private().respond(visit, move || {
        view! {
            <div class="wrap section flow measure">
                <h1>{texts.say("comment-sent-title")}</h1>
                <p class="lead">{texts.say(became(state))}</p>
                {draft_sent(&visit_in, &address, DRAFT)}
                <p><a class="link-button" href=page>{texts.say("comment-see")}</a></p>
            </div>
        }
        .into_any()
    })
}
