//! `/{district}/projekte/{reference}`: one measure, its whole way, and everything that was said about it.

mod aside;
mod said;
mod work;

use super::history::history;
use super::next::{sentence, stands_still};
use crate::components::chip::{chip, measure_chip};
use crate::components::icon::{arrow, icon};
use crate::components::journey::journey;
use crate::components::map;
use crate::components::prose::lines;
use crate::dates;
use crate::following::feed_of;
use crate::form::Query;
use crate::page::{Head, Nav};
use crate::rendering::names::marked;
use crate::rendering::shown::{Shown, others};
use crate::visit::Visit;
use crate::voices::comments::section;
use crate::voices::support::sentence as sentence_of;
use crate::{AppState, Failed};
use axum::extract::{Path, State};
use axum::response::Response;
use chrono::{DateTime, Utc};
use domain::Written;
use domain::events::{ObjectKind, Recorded};
use domain::following::Followed;
use domain::participation::Tally;
use domain::places::Shape;
use domain::projects::BoardGroup;
use domain::rendering::{Rendered, mark};
use domain::time::days_between;
use leptos::prelude::*;
use store::participation;
use store::places;
use store::projects::{self, MeasureView};
use store::rendering::{PublicRendering, public_renderings};
use store::voices::{self, CommentPage};

/// The page.
pub async fn show(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, reference)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Failed> {
    let measure = projects::detail(&state.db, visit.district()?, &reference).await?;
    let followed = Followed::Measure(measure.reference.parse().map_err(|_| store::Error::NotFound)?);
    let following = store::following::is_following(&state.db, &visit.actor, &followed).await?;
    let said = Said {
        support: participation::support_of_measure(&state.db, visit.district()?.id, measure.id).await?,
        comments: voices::public_comments(&state.db, &visit.actor, measure.id.0, query.get("kommentare")).await?,
        followed: (followed, following),
    };
    let crumb = visit.texts().say_with("projects-title", &[("where", visit.where_name().into())]);
    let beside = Beside::of(&public_renderings(&state.db, visit.district()?.id, &[measure.id.0]).await?, &measure);
    let head = Head::new(&beside.measure.title(&visit, &measure.title))
        .nav(Nav::Projects)
        .crumb(&crumb, visit.href("/projekte"))
        .feed(&feed_of(&said.followed.0));
    let spot = places::shown(&state.db, visit.district()?.id, measure.id.0).await?;
    let head = head.images(map::images(&visit));
    Ok(head.respond(&visit.clone(), move || page(&visit, &measure, &beside, spot.as_ref(), &said)))
}

/// What people say about it.
struct Said {
    support: Tally,
    comments: CommentPage,
    /// What this page is to a follower, and whether the reader is one.
    followed: (Followed, bool),
}

/// What is there in other languages.
struct Beside {
    measure: Shown,
    paper: Shown,
    decision: Shown,
}

impl Beside {
    fn of(all: &[PublicRendering], measure: &MeasureView) -> Self {
        let hash = measure.paper().map_or("", |paper| paper.hash.as_str());
        let shown = |of: Rendered, parts: &[&str]| Shown::new(all, (of, measure.id.0), Written::German, mark(parts));
        Self {
            measure: shown(Rendered::Measure, &[&measure.title, &measure.summary]),
            paper: shown(Rendered::Paper, &[hash]),
            decision: shown(Rendered::Decision, &[&measure.council_wording]),
        }
    }
}

fn page(visit: &Visit, measure: &MeasureView, beside: &Beside, spot: Option<&Shape>, said: &Said) -> AnyView {
    let texts = visit.texts();
    view! {
        {top(visit, measure, beside)}
        <section class="section section--sunk" aria-labelledby="weg">
            <div class="wrap flow"><h2 id="weg">{texts.say("project-way")}</h2>{journey(visit, &measure.journey)}</div>
        </section>
        <div class="section">
            <div class="wrap split">
                <div class="flow">
                    {short(visit, measure)}
                    {about(visit, measure, &beside.measure)}
                    {said::pathway(visit, measure)}
                    {said::wordings(visit, measure, &beside.decision)}
                    {said::consultations(visit, measure)}
                    {said::discussed(visit, measure)}
                    {contributions(visit, measure, said.support)}
                    {work::plan(visit, measure)}
                    {work::milestones(visit, measure)}
                    {work::paper(visit, measure, &beside.paper)}
                    {outcome(visit, measure)}
                    {section(visit, &format!("/projekte/{}", measure.reference), &said.comments)}
                    <section class="section flow" aria-labelledby="verlauf">
                        <h2 id="verlauf">{texts.say("project-history")}</h2>
                        {history(visit, &measure.history)}
                    </section>
                </div>
                {aside::aside(visit, measure, spot, &said.followed)}
            </div>
        </div>
    }
    .into_any()
}

/// Since when the measure is at its stage, as everybody could see it.
fn standing_since(measure: &MeasureView) -> Option<DateTime<Utc>> {
    let moved =
        |event: &&Recorded| event.object == ObjectKind::Measure && event.payload.as_ref().is_some_and(|payload| payload.to.is_some());
    measure.history.iter().rev().find(moved).map(|event| event.occurred_at)
}

fn top(visit: &Visit, measure: &MeasureView, beside: &Beside) -> AnyView {
    let texts = visit.texts();
    let (lang, dir) = beside.measure.title_marks(visit);
    let field = measure.field().map(|field| view! { <span>{texts.say("project-field")}": "{field.title.clone()}</span> });
    let place = (!measure.place.is_empty()).then(|| view! { <span>{icon("pin")}{measure.place.clone()}</span> });
    let next = sentence(visit, measure.stage, &measure.next_step, measure.due_at).map(|next| view! { <span class="soft">{next}</span> });
    let late = stands_still(visit, measure.due_at).then(|| {
        let day = measure.due_at.map(dates::date).unwrap_or_default();
        let still = standing_since(measure).map(|since| texts.say_with("project-late-since", &[("days", days_between(since, visit.now).into())]));
        view! { <p class="row">{chip("late", "clock", &texts.say("projects-late"))}<span>{still}" "{texts.say_with("project-late", &[("day", day.into())])}</span></p> }
    });
    view! {
        <div class="wrap">
            <div class="page-head flow">
                <p class="meta"><span class="ref">{measure.reference.clone()}</span>{field}{place}</p>
                <h1 lang=lang dir=dir>{beside.measure.title(visit, &measure.title)}</h1>
                <p class="row">{measure_chip(visit, measure.stage)}{next}</p>
                {late}
                {reason(visit, measure)}
                {others(visit, [&beside.measure, &beside.paper, &beside.decision])}
            </div>
        </div>
    }
    .into_any()
}

/// Why it stands where it stands, when the way was left or interrupted.
fn reason(visit: &Visit, measure: &MeasureView) -> AnyView {
    let code = visit.texts().reason(&measure.stage_reason);
    let said =
        [code.unwrap_or_default(), measure.stage_note.clone()].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ");
    let shown = !said.is_empty() && (measure.group == BoardGroup::Otherwise || measure.stage.is_open());
    shown.then(|| view! { <p class="measure">{said}</p> }).into_any()
}

/// The paper's plain sentences, once there is a paper.
fn short(visit: &Visit, measure: &MeasureView) -> AnyView {
    let easy = measure.paper().map(|paper| paper.easy.clone()).filter(|easy| !easy.is_empty());
    easy.map(|easy| {
        let sentences: Vec<_> = easy.lines().map(|line| view! { <p>{line.to_owned()}</p> }).collect();
        view! { <section class="flow" aria-labelledby="kurz"><h2 id="kurz">{visit.texts().say("project-easy")}</h2><div class="easy flow measure">{sentences}</div></section> }
    })
    .into_any()
}

fn about(visit: &Visit, measure: &MeasureView, beside: &Shown) -> AnyView {
    let texts = visit.texts();
    let (lang, dir) = marked(visit, Written::German);
    let summary = view! { <p class="measure" lang=lang dir=dir>{lines(&measure.summary)}</p> };
    let origin = if measure.origin_note.is_empty() {
        texts.origin(measure.origin)
    } else {
        format!("{}, {}", texts.origin(measure.origin), measure.origin_note)
    };
    view! {
        <section class="flow" aria-labelledby="worum">
            <h2 id="worum">{texts.say("project-about")}</h2>
            {beside.text(visit, Some(summary.into_any()))}
            <p class="soft">{texts.say_with("project-origin", &[("origin", origin.into())])}</p>
        </section>
    }
    .into_any()
}

fn contributions(visit: &Visit, measure: &MeasureView, support: Tally) -> AnyView {
    let count = i64::try_from(measure.contributions.len()).unwrap_or(0);
    if count == 0 {
        return ().into_any();
    }
    let texts = visit.texts();
    let items: Vec<_> = measure
        .contributions
        .iter()
        .map(|line| {
            let href = visit.href(&format!("/beitraege/{}", line.reference));
            let taken = (!line.taken_over.is_empty()).then(|| texts.say_with("project-taken-over", &[("text", line.taken_over.as_str().into())]));
            view! {
                <li>
                    <h3><a href=href>{line.title.clone()}</a></h3>
                    {taken.map(|taken| view! { <p>{taken}</p> })}
                    <p class="meta"><span>{icon(crate::texts::kind_icon(line.kind))}{texts.kind(line.kind)}</span><span class="ref">{line.reference.clone()}</span></p>
                </li>
            }
        })
        .collect();
    let title = texts.say_with("project-contributions", &[("n", count.into())]);
    let wanted = (support.total() > 1).then(|| view! { <p>{sentence_of(visit, "support-of-measure", support)}</p> });
    view! { <section class="section flow" aria-labelledby="beitraege"><h2 id="beitraege">{title}</h2>{wanted}<ul class="list list--plain" role="list">{items}</ul></section> }.into_any()
}

/// What came of it, once it is closed.
fn outcome(visit: &Visit, measure: &MeasureView) -> AnyView {
    if measure.effect.is_empty() {
        return ().into_any();
    }
    let texts = visit.texts();
    let lessons = (!measure.lessons.is_empty())
        .then(|| view! { <h3>{texts.say("project-lessons")}</h3><p class="measure">{lines(&measure.lessons)}</p> });
    view! { <section class="section flow" aria-labelledby="wirkung"><h2 id="wirkung">{texts.say("project-effect")}</h2><p class="measure">{lines(&measure.effect)}</p>{lessons}</section> }.into_any()
}

/// A link to the next page, with the arrow that turns with the reading direction.
fn link(href: String, label: String) -> AnyView {
    view! { <a class="link-button" href=href>{label}{arrow()}</a> }.into_any()
}
