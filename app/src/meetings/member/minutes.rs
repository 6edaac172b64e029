//! `/{district}/mein-beirat/niederschrift/{id}`: the whole minutes, for the body, and the way to object.

use crate::components::chip::chip;
use crate::components::icon::icon;
use crate::components::prose::prose;
use crate::form::{Control, Fields, Query, error_summary};
use crate::page::{Head, Nav};
use crate::posted;
use crate::routes::BOARD;
use crate::visit::Visit;
use crate::{AppState, Failed, FormFailure, dates};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::MeetingId;
use leptos::prelude::*;
use store::meetings;
use store::meetings::views::{BoardMinutes, CorrectionView};

/// The minutes.
pub async fn show(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Failed> {
    let id: MeetingId = posted::id(&id)?;
    page(&state, &visit, id, query.get("erledigt") == "eingewendet", "", FormFailure::default()).await
}

/// Objects to them.
pub async fn object_to_minutes(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failed> {
    let id: MeetingId = posted::id(&id)?;
    match meetings::object_to_minutes(&state.db, &visit.actor, id, fields.get("text"), visit.now).await {
        Ok(_) => Ok(Redirect::to(&visit.href(&format!("/mein-beirat/niederschrift/{id}?erledigt=eingewendet"))).into_response()),
        Err(error) => page(&state, &visit, id, false, fields.get("text"), FormFailure::of(error)?).await,
    }
}

async fn page(state: &AppState, visit: &Visit, id: MeetingId, sent: bool, typed: &str, failure: FormFailure) -> Result<Response, Failed> {
    let minutes = meetings::board_minutes(&state.db, &visit.actor, id, visit.now).await?;
    let title = visit.texts().say_with("member-minutes-title", &[("number", minutes.meeting.number.into())]);
    // The office reads them too, and has no table of its own there.
    let (table, way) = if BOARD.admits(&visit.actor) {
        (visit.texts().say("member-title"), visit.href("/mein-beirat"))
    } else {
        ("Sitzungen".to_owned(), visit.href("/arbeitsplatz/sitzungen"))
    };
    let head = Head::new(&title).nav(Nav::Meetings).private().status(failure.status()).crumb(&table, way);
    let (visit, typed) = (visit.clone(), typed.to_owned());
    Ok(head.respond(&visit.clone(), move || {
        let texts = visit.texts();
        let notice = sent.then(|| view! { <div class="notice" role="status">{icon("check")}<p>{texts.say("member-minutes-object-sent")}</p></div> });
        let items: Vec<_> = minutes
            .items
            .iter()
            .map(|(number, title, public, text)| {
                let hidden = (!public).then(|| chip("", "lock", &texts.say("member-hidden")));
                view! { <section class="flow"><h2>{format!("TOP {number}: {title}")}</h2>{hidden}<div class="prose">{prose(text)}</div>{corrections(&visit, &minutes, *number)}</section> }
            })
            .collect();
        view! {
            <article class="wrap section flow measure">
                {error_summary(&visit, &failure, &[("text", &texts.say("member-minutes-object-text"))])}
                {notice}
                <h1>{title}</h1>
                <p class="meta"><span>{icon("event")}{dates::full(minutes.meeting.starts_at)}</span><span>{icon("lock")}{texts.say("member-minutes-whole")}</span></p>
                <section class="flow"><h2>{texts.say("member-minutes-head")}</h2><div class="prose">{prose(&minutes.opening)}</div>{corrections(&visit, &minutes, 0)}</section>
                {items}
                {own(&visit, &minutes)}
                {minutes.may_object.then(|| form(&visit, &minutes, &typed, &failure))}
            </article>
        }
        .into_any()
    }))
}

fn corrections(visit: &Visit, minutes: &BoardMinutes, number: i64) -> AnyView {
    let line = |of: &CorrectionView| {
        let title = visit.texts().say_with("member-minutes-corrected", &[("day", dates::date(of.at).into())]);
        view! {
            <div class="notice">{icon("pen")}<div class="flow">
                <p><strong>{title}</strong>" "{of.reason.clone()}</p>
                <p><del>{of.before.clone()}</del></p>
                <p><ins>{of.after.clone()}</ins></p>
            </div></div>
        }
    };
    minutes.corrections.iter().filter(|(of, _)| *of == number).map(|(_, of)| line(of)).collect::<Vec<_>>().into_any()
}

fn own(visit: &Visit, minutes: &BoardMinutes) -> AnyView {
    let texts = visit.texts();
    let line = |(text, decision): &(String, Option<String>)| {
        let said = texts.say_with("member-minutes-object-own", &[("text", text.as_str().into())]);
        let then = decision.as_ref().map_or_else(
            || texts.say("member-minutes-object-open"),
            |decision| texts.say_with("member-minutes-object-decided", &[("decision", decision.as_str().into())]),
        );
        view! { <div class="notice">{icon("speech")}<div class="flow"><p>{said}</p><p><strong>{then}</strong></p></div></div> }
    };
    minutes.own_objections.iter().map(line).collect::<Vec<_>>().into_any()
}

fn form(visit: &Visit, minutes: &BoardMinutes, typed: &str, failure: &FormFailure) -> AnyView {
    let texts = visit.texts();
    let action = visit.href(&format!("/mein-beirat/niederschrift/{}", minutes.meeting.id));
    view! {
        <section class="section flow" aria-labelledby="einwenden">
            <h2 id="einwenden">{texts.say("member-minutes-object-title")}</h2>
            <form class="flow" action=action method="post" novalidate>
                {Control::new(visit, "text", &texts.say("member-minutes-object-text"), typed, failure).hint(&texts.say("member-minutes-object-why")).area(4)}
                <p><button class="button" type="submit">{texts.say("member-minutes-object-send")}</button></p>
            </form>
        </section>
    }
    .into_any()
}
