//! `/{district}/beitraege/{reference}`: one contribution, what was answered, and how far it has come.

use super::together;
use crate::components::chip::{contribution_chip, measure_chip};
use crate::components::icon::icon;
use crate::components::journey::{journey, timeline};
use crate::components::map;
use crate::components::prose::lines;
use crate::dates;
use crate::files::gallery;
use crate::following::{self, feed_of};
use crate::form::Query;
use crate::life::became::{self, Became};
use crate::page::{Head, Nav};
use crate::participation::details;
use crate::rendering::names::marked;
use crate::rendering::shown::{Shown, others};
use crate::texts::kind_icon;
use crate::visit::Visit;
use crate::voices::comments::section;
use crate::voices::support::block;
use crate::{AppState, Failed};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::Reference;
use domain::following::Followed;
use domain::participation::{Stage, is_public_silence};
use domain::places::Shape;
use domain::rendering::{Rendered, mark};
use domain::time::days_between;
use leptos::prelude::*;
use store::participation::{self, LinkedMeasure, PublicDetail, Standing};
use store::places;
use store::rendering::public_renderings;
use store::voices::{self, CommentPage};

/// One contribution; an address with the number written otherwise leads to the right one.
pub async fn show(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, typed)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Failed> {
    let detail = participation::public_detail(&state.db, visit.district()?, &typed).await?;
    if typed.parse::<Reference>().is_ok() && typed != detail.reference {
        return Ok(Redirect::permanent(&visit.href(&format!("/beitraege/{}", detail.reference))).into_response());
    }
    let siblings = public_renderings(&state.db, visit.district()?.id, &[detail.id.0]).await?;
    let beside = Shown::new(&siblings, (Rendered::Contribution, detail.id.0), detail.language, mark(&[&detail.title, &detail.text]));
    let head = Head::new(&beside.title(&visit, &detail.title))
        .nav(Nav::Participate)
        .crumb(&visit.texts().say("contributions-title"), visit.href("/beitraege"));
    let spot = places::shown(&state.db, visit.district()?.id, detail.id.0).await?;
    let followed = Followed::Contribution(detail.reference.parse().map_err(|_| store::Error::NotFound)?);
    let head = head.feed(&feed_of(&followed));
    let said = Said {
        standing: participation::support_standing(&state.db, &visit.actor, detail.id).await?,
        comments: voices::public_comments(&state.db, &visit.actor, detail.id.0, query.get("kommentare")).await?,
        became: became::of(&visit, detail.kind, detail.stage, detail.id).await?,
        following: store::following::is_following(&state.db, &visit.actor, &followed).await?,
        followed,
    };
    let head = head.images(map::images(&visit));
    let visit_in = visit.clone();
    Ok(head.respond(&visit, move || view(&visit_in, &detail, &beside, spot.as_ref(), &said)))
}

/// What others say about it, and where it led.
struct Said {
    standing: Standing,
    comments: CommentPage,
    became: Option<Became>,
    followed: Followed,
    following: bool,
}

fn view(visit: &Visit, detail: &PublicDetail, beside: &Shown, spot: Option<&Shape>, said: &Said) -> AnyView {
    let texts = visit.texts();
    let (lang, dir) = marked(visit, detail.language);
    let original = view! { <p class="measure lead" lang=lang dir=dir>{lines(&detail.text)}</p> };
    let redacted = detail.text.contains('▮').then(|| view! { <p class="soft small">{texts.say("contribution-redacted")}</p> });
    let cost = details::cost(visit, detail.cost.0, detail.cost.1);
    let withdrawn =
        detail.withdrawal_marked.then(|| view! { <div class="notice">{icon("info")}<p>{texts.say("contribution-withdrawn")}</p></div> });
    view! {
        <div class="wrap section flow">
            <article class="flow">
                {head(visit, detail, beside)}
                {others(visit, [beside])}
                {beside.text(visit, Some(original.into_any()))}
                {cost.map(|cost| view! { <p>{icon("coins")}" "{texts.say_with("ways-cost-idea", &[("cost", cost.into())])}</p> })}
                {redacted}
                {withdrawn}
                {gallery(visit, &detail.reference, &detail.files)}
                {additions(visit, detail)}
            </article>
            <section class="flow" aria-labelledby="weg"><h2 id="weg">{texts.say("contribution-way")}</h2>{journey(visit, &detail.journey)}{promised(visit, detail)}</section>
            <div class="split">
                <div class="flow">
                    {answer(visit, detail)}
                    {became::view(visit, said.became.as_ref())}
                    {measures(visit, detail)}
                    {merged(visit, detail)}
                    {(detail.stage != Stage::Merged).then(|| section(visit, &format!("/beitraege/{}", detail.reference), &said.comments))}
                    <section class="flow" aria-labelledby="verlauf"><h2 id="verlauf">{texts.say("contribution-history")}</h2>{timeline(visit, &detail.journey)}</section>
                </div>
                <aside class="asides">
                    {(detail.stage != Stage::Merged).then(|| block(visit, &detail.reference, &said.standing))}
                    {together::block(visit, &detail.reference, said.standing.stays)}
                    {following::block::block(visit, &said.followed, said.following, &feed_of(&said.followed))}
                    {map::small(visit, spot)}
                    <p><a class="button button--second wide" href=visit.href("/mitmachen")>{icon("pen")}{texts.say("contribution-write")}</a></p>
                    <p><a class="link-button" href=visit.href(&format!("/beitraege/{}/unterschriften.pdf", detail.reference))>{texts.say("paper-supports")}</a></p>
                    <p><a class="link-button" href=visit.href("/verfolgen")>{texts.say("contribution-own")}</a></p>
                    <p><a class="link-button" href=visit.href(&format!("/melden?nummer={}", detail.reference))>{icon("alert")}{texts.say("report-link")}</a></p>
                </aside>
            </div>
        </div>
    }
    .into_any()
}

fn head(visit: &Visit, detail: &PublicDetail, beside: &Shown) -> AnyView {
    let texts = visit.texts();
    let (lang, dir) = beside.title_marks(visit);
    let by = detail.name.as_ref().map(|name| view! { <span>{texts.say_with("contribution-by", &[("name", name.as_str().into())])}</span> });
    let received = texts.say_with("contribution-received", &[("day", visit.texts().short_date(detail.received_at, visit.now).into())]);
    view! {
        <h1 lang=lang dir=dir>{beside.title(visit, &detail.title)}</h1>
        <p class="meta">
            <span>{icon(kind_icon(detail.kind))}{texts.kind(detail.kind)}</span>
            <bdi class="ref" dir="ltr">{detail.reference.clone()}</bdi>
            <span>{icon("pin")}{detail.place.clone()}</span>
            <time datetime=dates::machine(detail.received_at)>{received}</time>
            {by}
            {contribution_chip(visit, detail.stage)}
        </p>
    }
    .into_any()
}

fn additions(visit: &Visit, detail: &PublicDetail) -> Option<AnyView> {
    if detail.additions.is_empty() {
        return None;
    }
    let items: Vec<_> = detail
        .additions
        .iter()
        .map(|(text, at)| view! { <li><p>{lines(text)}</p><p class="meta"><time datetime=dates::machine(*at)>{visit.texts().short_date(*at, visit.now)}</time></p></li> })
        .collect();
    Some(view! { <section class="flow" aria-labelledby="ergaenzt"><h2 id="ergaenzt">{visit.texts().say("contribution-additions")}</h2><ul class="list list--plain" role="list">{items}</ul></section> }.into_any())
}

/// What the office promised, and after some days of grace that it is late (I9).
fn promised(visit: &Visit, detail: &PublicDetail) -> Option<AnyView> {
    let due = detail.due_at.filter(|_| detail.stage == Stage::Published)?;
    let grace = visit.profile().map_or(0, |profile| profile.way.grace_days);
    let late = due + chrono::TimeDelta::days(i64::from(grace)) < visit.now;
    // Until the days of grace are over a date that just passed would only confuse.
    if !late && due < visit.now {
        return None;
    }
    let key = if late { "contribution-late" } else { "contribution-next" };
    let sentence = visit.texts().say_with(key, &[("day", visit.texts().date(due).into())]);
    Some(view! { <p>{sentence}</p> }.into_any())
}

fn answer(visit: &Visit, detail: &PublicDetail) -> Option<AnyView> {
    let texts = visit.texts();
    let forwarded = detail.office.as_ref().filter(|_| detail.stage == Stage::Forwarded);
    if let Some(office) = forwarded {
        let at = view! { <p>{texts.say_with("contribution-forwarded", &[("office", office.as_str().into())])}</p> };
        return Some(view! { {at}{silent(visit, detail, office)} }.into_any());
    }
    if detail.answer.is_empty() {
        return None;
    }
    let title = texts.say(if detail.not_taken_up { "contribution-not-taken-up" } else { "contribution-answer" });
    let reason = detail.journey.last().and_then(|entry| entry.reason.as_deref()).and_then(|code| texts.reason(code));
    let from = detail.office.as_ref().map(
        |office| view! { <p class="soft small">{texts.say_with("contribution-answer-from", &[("office", office.as_str().into())])}</p> },
    );
    view! {
        <section class="box flow" aria-labelledby="antwort">
            <h2 id="antwort">{title}</h2>
            {reason.filter(|_| detail.not_taken_up).map(|reason| view! { <p class="strong">{reason}</p> })}
            <p>{lines(&detail.answer)}</p>
            {from}
        </section>
    }
    .into_any()
    .into()
}

/// How long an office has been silent, once the days of grace are over (I9).
fn silent(visit: &Visit, detail: &PublicDetail, office: &str) -> Option<AnyView> {
    let grace = visit.profile().map_or(0, |profile| profile.way.grace_days);
    let due = detail.due_at.filter(|due| is_public_silence(*due, grace, visit.now))?;
    let days = days_between(detail.stage_since, visit.now);
    let values = [("days", days.into()), ("office", office.into()), ("day", visit.texts().date(due).into())];
    Some(
        view! { <div class="notice notice--sun">{icon("clock")}<p>{visit.texts().say_with("contribution-silent", &values)}</p></div> }
            .into_any(),
    )
}

fn measures(visit: &Visit, detail: &PublicDetail) -> Option<AnyView> {
    if detail.measures.is_empty() {
        return None;
    }
    let texts = visit.texts();
    let items: Vec<_> = detail.measures.iter().map(|measure| measure_item(visit, measure)).collect();
    Some(view! { <section class="box flow" aria-labelledby="projekt"><h2 id="projekt">{texts.say("contribution-measures")}</h2><ul class="list list--plain" role="list">{items}</ul></section> }.into_any())
}

fn measure_item(visit: &Visit, measure: &LinkedMeasure) -> AnyView {
    let texts = visit.texts();
    let taken = (!measure.taken_over.is_empty())
        .then(|| view! { <p>{texts.say_with("contribution-taken-over", &[("text", measure.taken_over.as_str().into())])}</p> });
    view! {
        <li>
            <h3><a href=visit.href(&format!("/projekte/{}", measure.reference))>{measure.title.clone()}</a></h3>
            {taken}
            <p class="meta"><bdi class="ref" dir="ltr">{measure.reference.clone()}</bdi>{measure_chip(visit, measure.stage)}</p>
        </li>
    }
    .into_any()
}

fn merged(visit: &Visit, detail: &PublicDetail) -> AnyView {
    let texts = visit.texts();
    let link = |(reference, title): &(String, String)| view! { <a href=visit.href(&format!("/beitraege/{reference}"))>{title.clone()}</a>" "<bdi class="ref soft" dir="ltr">{reference.clone()}</bdi> };
    let into = detail.merged_into.as_ref().map(|target| {
        view! { <section class="box flow" aria-labelledby="gemeinsam"><h2 id="gemeinsam">{texts.say("contribution-merged-into")}</h2><p>{texts.say("contribution-merged-into-line")}" "{link(target)}</p></section> }
    });
    let from: Vec<_> = detail.merged_from.iter().map(|other| view! { <li>{link(other)}</li> }).collect();
    let from = (!from.is_empty()).then(|| view! { <section class="flow" aria-labelledby="dasselbe"><h2 id="dasselbe">{texts.say("contribution-merged-from")}</h2><ul>{from}</ul></section> });
    let parts: Vec<_> = detail.parts.iter().map(|part| view! { <li>{link(part)}</li> }).collect();
    let parts = (!parts.is_empty()).then(|| view! { <section class="box flow" aria-labelledby="teile"><h2 id="teile">{texts.say("split-into")}</h2><ul>{parts}</ul></section> });
    let origin = detail.split_from.as_ref().map(|origin| view! { <p>{texts.say("split-from")}" "{link(origin)}</p> });
    view! { {into}{from}{parts}{origin} }.into_any()
}
