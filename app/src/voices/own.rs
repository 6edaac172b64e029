//! Der eigene Kommentar: what became of it, why it is not shown, and the objection with one click; by the mailed link and with an account.

use super::comments::page_of;
use crate::components::icon::icon;
use crate::components::prose::lines;
use crate::failure::FormFailure;
use crate::form::{Control, error_summary};
use crate::page::Head;
use crate::posted::Posted;
use crate::visit::Visit;
use crate::{AppState, Failed, Fields};
use axum::extract::{Path, State};
use axum::response::Response;
use domain::voices::CommentState;
use leptos::prelude::*;
use store::voices::{self, CommentKey, OwnComment};

/// What a form of this page led to.
#[derive(Debug, Clone, Default)]
struct Answered {
    done: bool,
    failure: FormFailure,
    typed: String,
}

/// What the reader wrote and nobody else reads here, with what may be done about it; on the page of what it is about.
pub(super) fn hidden(visit: &Visit, own: &[OwnComment]) -> Option<AnyView> {
    if own.is_empty() {
        return None;
    }
    let items: Vec<_> = own
        .iter()
        .map(|comment| {
            let action = visit.href(&format!("/kommentare/{}", comment.id));
            view! { <li class="flow">{standing(visit, comment)}{deeds(visit, comment, &action, &Answered::default())}</li> }
        })
        .collect();
    Some(view! { <section class="flow" aria-labelledby="nur-fuer-mich"><h3 id="nur-fuer-mich">{visit.texts().say("comments-own-hidden")}</h3><ul class="list list--plain" role="list">{items}</ul></section> }.into_any())
}

/// The page behind the mailed link, once the comment is confirmed.
pub(super) fn by_link(visit: &Visit, token: &str, comment: &OwnComment) -> Response {
    page(visit, comment, &format!("/kommentar/{}", urlencoding::encode(token)), Answered::default())
}

/// Objects by the mailed link.
pub(super) async fn object_by_link(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failed> {
    let district = visit.district()?.id;
    let said = voices::object_to_comment(&state.db, &visit.actor, CommentKey::Link(&token), fields.get("objection"), visit.now).await;
    let answered = answered(said, &fields)?;
    match voices::comment_by_link(&state.db, district, &token, visit.now).await {
        Ok(comment) => Ok(page(&visit, &comment, &format!("/kommentar/{}", urlencoding::encode(&token)), answered)),
        Err(error) => super::link::over(&visit, error),
    }
}

/// Objects with the account that wrote it.
pub(super) async fn object(posted: Posted) -> Result<Response, Failed> {
    let (db, actor, now) = (&posted.state.db, &posted.visit.actor, posted.visit.now);
    let comment = voices::own_comment(db, actor, posted.id).await?;
    let said = voices::object_to_comment(db, actor, CommentKey::Account(posted.id), posted.fields.get("objection"), now).await;
    let answered = answered(said, &posted.fields)?;
    let comment = if answered.done { voices::own_comment(db, actor, posted.id).await? } else { comment };
    Ok(page(&posted.visit, &comment, &format!("/kommentare/{}", posted.id), answered))
}

fn answered(said: store::Result<()>, fields: &Fields) -> Result<Answered, Failed> {
    Ok(match said {
        Ok(()) => Answered { done: true, ..Answered::default() },
        Err(error) => Answered { failure: FormFailure::of(error)?, typed: fields.text("objection"), done: false },
    })
}

fn page(visit: &Visit, comment: &OwnComment, path: &str, answered: Answered) -> Response {
    let texts = visit.texts();
    let title = texts.say("comment-own-title");
    let action = visit.href(path);
    let (visit_in, comment) = (visit.clone(), comment.clone());
    Head::new(&title).private().status(answered.failure.status()).respond(visit, move || {
        let visit = visit_in;
        let label = texts.say("comment-object-text");
        let about = texts
            .say_with("comment-link-about", &[("reference", comment.reference.as_str().into()), ("title", comment.title.as_str().into())]);
        let done = answered
            .done
            .then(|| view! { <div class="notice notice--sun" role="status">{icon("check")}<p>{texts.say("comment-objected")}</p></div> });
        view! {
            <div class="wrap section flow measure">
                {error_summary(&visit, &answered.failure, &[("objection", label.as_str())])}
                <h1>{title}</h1>
                <p class="soft">{about}</p>
                {done}
                {standing(&visit, &comment)}
                {deeds(&visit, &comment, &action, &answered)}
                <p><a class="link-button" href=visit.href(&page_of(comment.object, &comment.reference))>{texts.say("comment-see")}</a></p>
            </div>
        }
        .into_any()
    })
}

/// The words, what became of them, why, and what became of the objection.
fn standing(visit: &Visit, comment: &OwnComment) -> AnyView {
    let texts = visit.texts();
    let withheld = comment.state == CommentState::Withheld;
    let state = match comment.state {
        CommentState::Waiting => texts.say("comment-sent-waiting"),
        state => texts.say_with(&format!("comment-state-{state}"), &[("note", comment.note.as_str().into())]),
    };
    let reason = comment.reason.filter(|_| withheld).map(|reason| view! { <p>{texts.withhold_reason_sentence(reason)}</p> });
    let objection = comment.objection.as_ref().map(|said| {
        let (key, day) =
            if said.upheld.is_some() { ("comment-objection-rejected", said.at) } else { ("comment-objection-open", said.due_at) };
        let words = (!said.text.is_empty()).then(|| view! { <blockquote class="wording"><p>{lines(&said.text)}</p></blockquote> });
        let why = (!said.reason.is_empty()).then(|| view! { <p>{lines(&said.reason)}</p> });
        view! { {words}<p class="strong">{texts.say_with(key, &[("day", texts.date(day).into())])}</p>{why} }
    });
    view! { <blockquote class="wording"><p>{lines(&comment.text)}</p></blockquote><p class="strong">{state}</p>{reason}{objection} }
        .into_any()
}

/// One click objects, another takes the comment back.
fn deeds(visit: &Visit, comment: &OwnComment, action: &str, answered: &Answered) -> AnyView {
    let texts = visit.texts();
    let object = comment.objection_until.filter(|until| *until >= visit.now).map(|until| {
        view! {
            <form class="flow" action=format!("{action}/einspruch") method="post" novalidate>
                <p>{texts.say_with("comment-object-line", &[("day", texts.date(until).into())])}</p>
                {words(visit, comment, answered)}
                <p><button class="button" type="submit">{icon("speech")}{texts.say("comment-object")}</button></p>
            </form>
        }
    });
    view! {
        {object}
        <form action=format!("{action}/zuruecknehmen") method="post"><button class="link-button" type="submit">{icon("undo")}{texts.say("comment-link-back")}</button></form>
    }
    .into_any()
}

/// Words for who wants to add some. Several of them may stand on one page: only the one that came back has the id that the summary links to.
fn words(visit: &Visit, comment: &OwnComment, answered: &Answered) -> AnyView {
    let texts = visit.texts();
    let label = texts.say("comment-object-text");
    if !answered.failure.is_empty() {
        return Control::new(visit, "objection", &label, &answered.typed, &answered.failure).optional().area(3);
    }
    let id = format!("einspruch-{}", comment.id.simple());
    view! { <div class="field flow"><label for=id.clone()>{label}<span class="soft">" "{texts.say("form-optional")}</span></label><textarea class="input" id=id name="objection" rows="3"></textarea></div> }.into_any()
}
