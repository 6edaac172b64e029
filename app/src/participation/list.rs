//! `/{district}/beitraege`: everything that was said and may be read, newest first; found by word, kind and stage.

use crate::components::chip::contribution_chip;
use crate::components::icon::icon;
use crate::components::journey::way;
use crate::components::pager::pager;
use crate::dates;
use crate::following::block::block;
use crate::form::Query;
use crate::page::{Head, Nav};
use crate::rendering::names::marked;
use crate::texts::kind_icon;
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::State;
use axum::response::Response;
use domain::following::Followed;
use domain::participation::{Kind, Stage};
use domain::projects;
use domain::sentences::Sentences;
use leptos::prelude::*;
use store::participation::{self, PublicEntry, PublicFilter, PublicPage};

const PATH: &str = "/beitraege";
const FEED: &str = "/beitraege.atom";
/// Letters of a search that are kept.
const LONGEST: usize = 100;

/// The list.
pub async fn show(State(state): State<AppState>, visit: Visit, query: Query) -> Result<Response, Failed> {
    let filter = PublicFilter {
        kind: Kind::from_word(query.get("art")),
        stage: Stage::from_word(query.get("stand")),
        search: query.get("suche").trim().chars().filter(|c| !c.is_control()).take(LONGEST).collect(),
        wished: query.get("folge") == "gewuenscht",
        after: query.text("ab"),
    };
    let page = participation::public_list(&state.db, visit.district()?.id, &filter).await?;
    let checking = participation::checking_time(&state.db, visit.district()?.id, visit.now).await?;
    let title = visit.texts().say("contributions-title");
    let visit_in = visit.clone();
    Ok(Head::new(&title).nav(Nav::Participate).feed(FEED).respond(&visit, move || view(&visit_in, &filter, &page, checking)))
}

fn address(visit: &Visit, filter: &PublicFilter, after: Option<&str>) -> String {
    let mut pairs: Vec<String> = vec![];
    if !filter.search.is_empty() {
        pairs.push(format!("suche={}", urlencoding::encode(&filter.search)));
    }
    pairs.extend(filter.kind.map(|kind| format!("art={kind}")));
    pairs.extend(filter.stage.map(|stage| format!("stand={stage}")));
    pairs.extend(filter.wished.then(|| "folge=gewuenscht".to_owned()));
    pairs.extend(after.map(|after| format!("ab={}", urlencoding::encode(after))));
    let path = visit.href(PATH);
    if pairs.is_empty() { path } else { format!("{path}?{}", pairs.join("&")) }
}

fn view(visit: &Visit, filter: &PublicFilter, page: &PublicPage, checking: Option<i64>) -> AnyView {
    let texts = visit.texts();
    let drawn = visit.profile().is_some_and(|profile| profile.drawing().is_some());
    let all: i64 = page.kinds.iter().map(|(_, count)| count).sum();
    let chosen = filter.kind.is_some() || filter.stage.is_some() || !filter.search.is_empty();
    let found = chosen.then(|| view! { <p role="status">{texts.say_with("contributions-found", &[("n", page.total.into())])}</p> });
    let items: Vec<_> = page.entries.iter().map(|entry| item(visit, entry)).collect();
    let list = if items.is_empty() {
        let key = if chosen { "contributions-none" } else { "contributions-none-yet" };
        let (href, label) = if chosen { (visit.href(PATH), "contributions-all") } else { (visit.href("/mitmachen"), "write-title") };
        view! { <div class="empty flow"><p>{texts.say(key)}</p><p><a class="button button--second" href=href>{texts.say(label)}</a></p></div> }.into_any()
    } else {
        view! { <ul class="list list--plain" role="list">{items}</ul> }.into_any()
    };
    let first = (!filter.after.is_empty()).then(|| address(visit, filter, None));
    let next = page.next.as_deref().map(|after| address(visit, filter, Some(after)));
    view! {
        <div class="wrap section flow">
            <div class="row row--between">
                <h1>{texts.say("contributions-title")}</h1>
                <a class="button button--sun" href=visit.href("/mitmachen")>{icon("pen")}{texts.say("write-title")}</a>
            </div>
            <p class="lead">{texts.say_with("contributions-lead", &[("n", all.into())])}</p>
            {checking.map(|days| view! { <p class="soft">{texts.say_with("checking-time", &[("days", days.into())])}</p> })}
            {drawn.then(|| view! { <p><a class="link-button" href=visit.href("/karte")>{icon("map")}{texts.say("map-link")}</a></p> })}
            {filters(visit, filter, page)}
            {order(visit, filter)}
            {found}
            {list}
            {pager(first, next)}
            {block(visit, &Followed::District, false, FEED)}
        </div>
    }
    .into_any()
}

fn filters(visit: &Visit, filter: &PublicFilter, page: &PublicPage) -> AnyView {
    let texts = visit.texts();
    let option = |word: &str, name: String, count: i64, chosen: bool| {
        let label = texts.say_with("contributions-option", &[("name", name.into()), ("n", count.into())]);
        view! { <option value=word.to_owned() selected=chosen>{label}</option> }
    };
    let kinds: Vec<_> =
        page.kinds.iter().map(|(kind, count)| option(kind.word(), texts.kind(*kind), *count, filter.kind == Some(*kind))).collect();
    let stages: Vec<_> = page
        .stages
        .iter()
        .map(|(stage, count)| option(stage.word(), texts.contribution_stage(*stage), *count, filter.stage == Some(*stage)))
        .collect();
    view! {
        <form class="filters" action=visit.href(PATH) method="get" role="search" aria-label=texts.say("contributions-filter")>
            <div><label for="suche">{texts.say("contributions-search")}</label><input class="input" type="search" id="suche" name="suche" value=filter.search.clone()/></div>
            <div><label for="art">{texts.say("contributions-kind")}</label><select class="input" id="art" name="art"><option value="">{texts.say("contributions-kind-all")}</option>{kinds}</select></div>
            <div><label for="stand">{texts.say("contributions-stage")}</label><select class="input" id="stand" name="stand"><option value="">{texts.say("contributions-stage-all")}</option>{stages}</select></div>
            <button class="button button--second" type="submit">{texts.say("contributions-show")}</button>
        </form>
    }
    .into_any()
}

/// Newest first, or what is wished for most; the ranking begins at five.
fn order(visit: &Visit, filter: &PublicFilter) -> AnyView {
    let texts = visit.texts();
    let other = PublicFilter { wished: !filter.wished, search: String::new(), after: String::new(), ..filter.clone() };
    let questions = PublicFilter { kind: Some(Kind::Question), stage: Some(Stage::Answered), ..PublicFilter::default() };
    let label = texts.say(if filter.wished { "support-sort-off" } else { "support-sort" });
    let line = filter.wished.then(|| view! { <span>{texts.say("support-sort-line")}</span> });
    view! { <p class="row">{line}<a class="link-button" href=address(visit, &other, None)>{icon("hand")}{label}</a><a class="link-button" href=address(visit, &questions, None)>{icon("question")}{texts.say("ways-answered-questions")}</a></p> }.into_any()
}

fn item(visit: &Visit, entry: &PublicEntry) -> AnyView {
    let texts = visit.texts();
    // Where the way ended the chip says so; dots that go on would promise something.
    let far = match &entry.measure {
        Some(measure) => projects::stop_of(measure.stage).map(|stop| (stop, measure.stage == projects::Stage::Closed)),
        None if entry.stage == Stage::Published => Some((2, false)),
        None => None,
    };
    let wished = entry.supporters.map(|n| view! { <span>{icon("hand")}{texts.say_with("support-short", &[("n", n.into())])}</span> });
    let (lang, dir) = marked(visit, entry.language);
    let refused = entry.not_taken_up.then(|| view! { <span>{texts.say("contributions-not-taken-up")}</span> });
    view! {
        <li>
            <h2><a href=visit.href(&format!("{PATH}/{}", entry.reference)) lang=lang dir=dir>{entry.title.clone()}</a></h2>
            <p lang=lang dir=dir>{entry.excerpt.clone()}</p>
            {entry.answer.as_ref().map(|answer| view! { <p><strong>{texts.say("ways-answer")}": "</strong>{answer.clone()}</p> })}
            <p class="meta">
                <span>{icon(kind_icon(entry.kind))}{texts.kind(entry.kind)}</span>
                <bdi class="ref" dir="ltr">{entry.reference.clone()}</bdi>
                <span>{icon("pin")}{entry.place.clone()}</span>
                <time datetime=dates::machine(entry.published_at)>{visit.texts().short_date(entry.published_at, visit.now)}</time>
                {contribution_chip(visit, entry.stage)}
                {wished}
                {refused}
                {far.map(|(at, finished)| view! { <span>{way(at, finished)}</span> })}
            </p>
        </li>
    }
    .into_any()
}
