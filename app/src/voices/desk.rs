//! `/arbeitsplatz/kommentare`: comments nobody has read yet, each with the two ways on.

use super::comments::page_of;
use crate::components::icon::icon;
use crate::dates;
use crate::failure::FormFailure;
use crate::form::error_summary;
use crate::moderation::sheet::{Attempt, Sheet, button};
use crate::page::{Head, Nav};
use crate::posted::Posted;
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use domain::FieldErrors;
use domain::fields::Problem;
use domain::moderation::WithholdReason;
use leptos::prelude::*;
use store::voices::{self, WaitingComment};

const PATH: &str = "/arbeitsplatz/kommentare";
const LABELS: &[(&str, &str)] = &[("text", "Text"), ("reason", "Grund"), ("note", "Satz für die Person, die geschrieben hat")];

/// Everything that waits.
pub(super) async fn show(State(state): State<AppState>, visit: Visit) -> Result<Response, Failed> {
    page(&state, &visit, None).await
}

/// Shows one to everybody.
pub(super) async fn show_comment(posted: Posted) -> Result<Response, Failed> {
    let result = voices::show_comment(&posted.state.db, &posted.visit.actor, posted.id, posted.fields.get("text"), posted.visit.now).await;
    finish(posted, "zeigen", result).await
}

/// Does not show one.
pub(super) async fn withhold_comment(posted: Posted) -> Result<Response, Failed> {
    let (db, actor, now) = (&posted.state.db, &posted.visit.actor, posted.visit.now);
    let result = match WithholdReason::from_word(posted.fields.get("reason")) {
        Some(reason) => voices::withhold_comment(db, actor, posted.id, (reason, posted.fields.get("note")), now).await,
        None => Err(FieldErrors::one("reason", Problem::ChooseOne).into()),
    };
    finish(posted, "nicht-zeigen", result).await
}

async fn finish(posted: Posted, deed: &str, result: store::Result<()>) -> Result<Response, Failed> {
    let Err(error) = result else { return Ok(Redirect::to(&posted.visit.href(PATH)).into_response()) };
    // What was typed comes back beside its comment; where there is none, nothing was meant.
    let waits = voices::waiting_comments(&posted.state.db, &posted.visit.actor).await?.iter().any(|comment| comment.id == posted.id);
    if !waits && matches!(error, store::Error::Invalid(_)) {
        return Err(store::Error::NotFound.into());
    }
    let form = key(deed, posted.id);
    let attempt = Attempt { form, fields: posted.fields, failure: FormFailure::of(error)? };
    page(&posted.state, &posted.visit, Some(attempt)).await
}

fn key(deed: &str, id: uuid::Uuid) -> String {
    format!("{deed}-{}", id.simple())
}

async fn page(state: &AppState, visit: &Visit, attempt: Option<Attempt>) -> Result<Response, Failed> {
    let waiting = voices::waiting_comments(&state.db, &visit.actor).await?;
    let failure = attempt.as_ref().map(|attempt| attempt.failure.clone()).unwrap_or_default();
    let head = Head::new("Kommentare lesen").nav(Nav::DeskContributions).status(failure.status()).desk();
    let head = head.crumb("Eingang", visit.href("/arbeitsplatz/beitraege"));
    let visit_in = visit.clone();
    Ok(head.respond(visit, move || {
        let visit = visit_in;
        let items: Vec<_> = waiting.iter().map(|comment| item(&visit, comment, attempt.as_ref())).collect();
        let empty = items.is_empty().then(|| view! { <p class="empty">"Kein Kommentar wartet."</p> });
        view! {
            <div class="wrap section flow">
                {error_summary(&visit, &failure, LABELS)}
                <h1>"Kommentare lesen"</h1>
                <p>"Namen und Angaben zu anderen Menschen mit "<code>"[["</code>" und "<code>"]]"</code>" umschließen; alle sehen dort ▮▮▮."</p>
                {empty}
                {items}
            </div>
        }
        .into_any()
    }))
}

fn item(visit: &Visit, comment: &WaitingComment, attempt: Option<&Attempt>) -> AnyView {
    let name = if comment.name.is_empty() { "ohne Namen".to_owned() } else { format!("als {}", comment.name) };
    let shown = comment.shown.then(|| view! { <span class="strong">{icon("eye")}"steht schon öffentlich"</span> });
    let id = format!("k-{}", comment.id.simple());
    let deeds = if comment.own {
        view! { <p class="strong">{icon("lock")}"Selbst geschrieben: Eine andere Person liest ihn."</p> }.into_any()
    } else {
        deeds(visit, comment, attempt)
    };
    view! {
        <article class="box flow" id=id.clone() aria-labelledby=format!("{id}-h")>
            <h2 id=format!("{id}-h")><a href=visit.href(&page_of(comment.object, &comment.reference))>{comment.title.clone()}</a></h2>
            <p class="meta">
                <bdi class="ref" dir="ltr">{comment.reference.clone()}</bdi>
                <span>{visit.texts().channel(comment.channel)}</span>
                <span>{icon("user")}<bdi>{name}</bdi></span>
                <time datetime=dates::machine(comment.since)>{dates::short_date(comment.since, visit.now)}</time>
                {shown}
            </p>
            {deeds}
        </article>
    }
    .into_any()
}

fn deeds(visit: &Visit, comment: &WaitingComment, attempt: Option<&Attempt>) -> AnyView {
    let texts = visit.texts();
    let sheet = |deed: &str| {
        let action = visit.href(&format!("{PATH}/{}/{deed}", comment.id));
        Sheet::new(visit, &key(deed, comment.id), action, attempt, false)
    };
    let (show, withhold) = (sheet("zeigen"), sheet("nicht-zeigen"));
    let reasons =
        WithholdReason::ALL.iter().map(|reason| (reason.word().to_owned(), texts.withhold_reason(*reason), String::new())).collect();
    let fields = view! {
        {withhold.radios("reason", "Grund", reasons)}
        {withhold.field("note", "Satz für die Person, die geschrieben hat", "").hint("Was genau nicht geht, mit „Sie“. Der Satz geht per E-Mail hinaus.").area(2)}
    };
    let refuse = withhold.form(fields.into_any(), button("button button--danger", "eye-off", "Nicht zeigen"));
    view! {
        {show.form(show.field("text", "Kommentar", &comment.text).area(4), button("button", "eye", "Öffentlich zeigen"))}
        {withhold.folded("Nicht zeigen", refuse)}
    }
    .into_any()
}
