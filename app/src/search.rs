//! Suche: `/{district}/suche`, and the field in the head of every page that leads there.

mod words;

use crate::components::icon::icon;
use crate::components::pager::pager;
use crate::form::Query;
use crate::page::Head;
use crate::routes::{Routes, Who};
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use domain::Reference;
use leptos::prelude::*;
use store::participation::{self, ByReference};
use store::search::{Asked, Found, FoundEntry, Piece, search};
use words::{Scope, kind_icon};

const PATH: &str = "/suche";
/// Hits of a page.
const PAGE: usize = 20;
/// Letters of a question that come back into the field.
const LONGEST: usize = 200;

/// Addresses of this feature.
pub fn routes(routes: Routes) -> Routes {
    routes.get("/{district}/suche", Who::Everyone, show)
}

/// What was asked for.
struct Question {
    typed: String,
    scope: Scope,
    from: usize,
}

impl Question {
    fn read(query: &Query) -> Self {
        let typed: String = query.get("q").trim().chars().filter(|c| !c.is_control()).take(LONGEST).collect();
        Self { typed, scope: Scope::from_word(query.get("wo")).unwrap_or(Scope::All), from: query.read("ab").unwrap_or(0) }
    }

    fn address(&self, visit: &Visit, typed: &str, scope: Scope, from: usize) -> String {
        let mut address = format!("{}?q={}", visit.href(PATH), urlencoding::encode(typed));
        if scope != Scope::All {
            address += &format!("&wo={}", scope.word());
        }
        if from > 0 {
            address += &format!("&ab={from}");
        }
        address
    }
}

/// The page; a reference leads straight to what it names.
async fn show(State(state): State<AppState>, visit: Visit, query: Query) -> Result<Response, Failed> {
    let district = visit.district()?.id;
    let question = Question::read(&query);
    if question.typed.parse::<Reference>().is_ok() {
        let to = match participation::by_reference(&state.db, district, &question.typed).await? {
            ByReference::Contribution(reference) => Some(format!("/beitraege/{reference}")),
            ByReference::Measure(reference) => Some(format!("/projekte/{reference}")),
            ByReference::NotPublic => None,
        };
        if let Some(to) = to {
            return Ok(Redirect::to(&visit.href(&to)).into_response());
        }
    }
    let asked = Asked { typed: &question.typed, kinds: question.scope.kinds(), from: question.from, most: PAGE };
    let found = search(&state.db, district, asked).await?;
    let title = visit.texts().say("search-title");
    let visit_in = visit.clone();
    Ok(Head::new(&title).respond(&visit, move || view(&visit_in, &question, &found)))
}

fn view(visit: &Visit, question: &Question, found: &Found) -> AnyView {
    let texts = visit.texts();
    view! {
        <div class="wrap section flow">
            <h1>{texts.say("search-title")}</h1>
            {form(visit, question)}
            {if question.typed.is_empty() {
                view! { <p class="lead measure">{texts.say("search-lead")}</p> }.into_any()
            } else {
                answer(visit, question, found)
            }}
        </div>
    }
    .into_any()
}

fn form(visit: &Visit, question: &Question) -> AnyView {
    let texts = visit.texts();
    let plan = visit.profile().is_some_and(|profile| profile.plan.is_some());
    let scopes: Vec<_> = Scope::ALL
        .iter()
        .filter(|scope| plan || **scope != Scope::Plan)
        .map(|scope| view! { <option value=scope.word() selected={*scope == question.scope}>{texts.scope(*scope)}</option> })
        .collect();
    view! {
        <form class="filters" action=visit.href(PATH) method="get" role="search" aria-label=texts.say("search-title")>
            <div>
                <label for="q">{texts.say("search-field")}</label>
                <input class="input" type="search" id="q" name="q" value=question.typed.clone() aria-describedby="q-h" autocomplete="off" enterkeyhint="search"/>
            </div>
            <div><label for="wo">{texts.say("search-what")}</label><select class="input" id="wo" name="wo">{scopes}</select></div>
            <button class="button" type="submit">{icon("search")}{texts.say("search-go")}</button>
        </form>
        <p class="hint small" id="q-h">{texts.say("search-field-hint")}</p>
    }
    .into_any()
}

fn answer(visit: &Visit, question: &Question, found: &Found) -> AnyView {
    let texts = visit.texts();
    let n = i64::try_from(found.total).unwrap_or(i64::MAX);
    let key = if found.many { "search-many" } else { "search-count" };
    let count = texts.say_with(key, &[("n", n.into()), ("query", question.typed.as_str().into())]);
    let meant = found.meant.as_ref().map(|meant| {
        let href = question.address(visit, meant, question.scope, 0);
        view! { <p>{texts.say("search-meant")}": "<a href=href>{meant.clone()}</a>"?"</p> }
    });
    let loose = found.loose.then(|| view! { <p>{texts.say("search-loose")}</p> });
    let cut = found.cut.then(|| view! { <p class="soft">{texts.say("search-cut")}</p> });
    let items: Vec<_> = found.entries.iter().map(|entry| item(visit, entry)).collect();
    let list =
        if found.total == 0 { none(visit, question) } else { view! { <ol class="list list--plain" role="list">{items}</ol> }.into_any() };
    let first = (question.from > 0).then(|| question.address(visit, &question.typed, question.scope, 0));
    let after = question.from.saturating_add(PAGE);
    let next = (after < found.total).then(|| question.address(visit, &question.typed, question.scope, after));
    view! { <div role="status"><p class="strong">{count}</p>{meant}{loose}{cut}</div>{list}{pager(first, next)} }.into_any()
}

fn item(visit: &Visit, entry: &FoundEntry) -> AnyView {
    let texts = visit.texts();
    view! {
        <li>
            <h2><a href=visit.href(&entry.address) dir="auto">{marked(&entry.title)}</a></h2>
            <p dir="auto">{marked(&entry.excerpt)}</p>
            <p class="meta"><span>{icon(kind_icon(entry.object))}{texts.found_kind(entry.object)}</span></p>
        </li>
    }
    .into_any()
}

/// A text with its hits; every piece is escaped as text.
fn marked(pieces: &[Piece]) -> AnyView {
    pieces
        .iter()
        .map(|piece| {
            let text = piece.text.clone();
            if piece.hit { view! { <mark>{text}</mark> }.into_any() } else { text.into_any() }
        })
        .collect::<Vec<_>>()
        .into_any()
}

/// What to try when nothing was found.
fn none(visit: &Visit, question: &Question) -> AnyView {
    let texts = visit.texts();
    let everywhere = (question.scope != Scope::All).then(|| {
        let href = question.address(visit, &question.typed, Scope::All, 0);
        view! { <li><a href=href>{texts.say("search-none-everywhere")}</a></li> }
    });
    view! {
        <div class="empty flow">
            <p>{texts.say("search-none")}</p>
            <ul><li>{texts.say("search-none-shorter")}</li><li>{texts.say("search-none-other")}</li>{everywhere}</ul>
            <p>{texts.say("search-none-write")}</p>
            <p><a class="button button--second" href=visit.href("/mitmachen")>{icon("pen")}{texts.say("write-title")}</a></p>
        </div>
    }
    .into_any()
}

/// The field in the head of a district's public pages. On small screens only its button, which leads to the page of the search.
pub(crate) fn field(visit: &Visit) -> AnyView {
    let texts = visit.texts();
    if visit.place().is_none() || visit.path.ends_with(PATH) {
        return ().into_any();
    }
    view! {
        <form class="seek" action=visit.href(PATH) method="get" role="search" aria-label=texts.say("search-title")>
            <input class="input" type="search" name="q" aria-label=texts.say("search-field") autocomplete="off" enterkeyhint="search"/>
            <button type="submit">{icon("search")}{texts.say("search-go")}</button>
        </form>
    }
    .into_any()
}
