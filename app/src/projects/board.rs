//! `/{district}/projekte`: the board of five groups; one group as a list with pages.

use super::card::{card, row};
use super::filters;
use crate::components::icon::{arrow, icon};
use crate::components::pager::pager;
use crate::following::block::block;
use crate::form::Query;
use crate::page::{Head, Nav};
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::State;
use axum::response::Response;
use domain::following::Followed;
use domain::projects::BoardGroup;
use leptos::prelude::*;
use store::projects::{self, Board, BoardFilter, BoardGroupView, FilterChoices, MeasureCard};

const PATH: &str = "/projekte";
const FEED: &str = "/projekte.atom";
/// Cards of a group on the board.
const CARDS: u32 = 3;
/// Rows of a page of a list.
const ROWS: u32 = 20;

/// What the page shows below its filters.
enum Shown {
    Board(Board),
    List(BoardGroup, Vec<MeasureCard>, Option<String>),
}

/// The board, or with `gruppe` one group as a list.
pub async fn show(State(state): State<AppState>, visit: Visit, query: Query) -> Result<Response, Failed> {
    let district = visit.district()?.clone();
    let filter = filters::read(&query);
    let choices = projects::filter_choices(&state.db, district.id).await?;
    let (totals, shown) = match BoardGroup::from_word(query.get("gruppe")) {
        None => {
            let board = projects::board(&state.db, district.id, &filter, CARDS).await?;
            (totals(&board), Shown::Board(board))
        }
        Some(group) => {
            let board = projects::board(&state.db, district.id, &filter, 1).await?;
            let after = Some(query.get("ab")).filter(|mark| !mark.is_empty());
            let (cards, next) = projects::group_list(&state.db, district.id, group, &filter, after, ROWS).await?;
            (totals(&board), Shown::List(group, cards, next))
        }
    };
    let title = visit.texts().say_with("projects-title", &[("where", visit.where_name().into())]);
    Ok(Head::new(&title)
        .nav(Nav::Projects)
        .feed(FEED)
        .respond(&visit.clone(), move || page(&visit, &title, (&filter, &choices), &totals, &shown)))
}

fn totals(board: &Board) -> Vec<(BoardGroup, i64)> {
    board.groups.iter().map(|view| (view.group, view.total)).collect()
}

fn page(
    visit: &Visit,
    title: &str,
    (filter, choices): (&BoardFilter, &FilterChoices),
    totals: &[(BoardGroup, i64)],
    shown: &Shown,
) -> AnyView {
    let texts = visit.texts();
    let of = |groups: &[BoardGroup]| totals.iter().filter(|(group, _)| groups.contains(group)).map(|(_, total)| *total).sum::<i64>();
    let open = of(&[BoardGroup::Checking, BoardGroup::Deliberating, BoardGroup::Doing]);
    let lead = if chosen(filter) {
        texts.say_with("projects-lead-chosen", &[("n", totals.iter().map(|(_, total)| *total).sum::<i64>().into())])
    } else {
        texts.say_with("projects-lead", &[("open", open.into()), ("done", of(&[BoardGroup::Done]).into())])
    };
    let hidden = match shown {
        Shown::Board(_) => vec![],
        Shown::List(group, ..) => vec![("gruppe", group.word().to_owned())],
    };
    let (inside, below) = match shown {
        Shown::Board(board) => (groups(visit, board, filter), otherwise(visit, board, filter)),
        Shown::List(group, cards, next) => (list(visit, *group, cards, filter, next.as_deref()), ().into_any()),
    };
    view! {
        <div class="wrap flow">
            <div class="page-head flow"><h1>{title.to_owned()}</h1><p class="lead measure">{lead}</p>{guideline(visit)}<p><a class="link-button" href=visit.href("/stillstand")>{icon("clock")}{texts.say("standstill-link")}</a></p></div>
            {tabs(visit, filter, totals, shown)}
            {filters::form(visit, PATH, filter, choices, &hidden)}
            {inside}
        </div>
        {below}
        <div class="wrap section">{block(visit, &Followed::District, false, FEED)}</div>
    }
    .into_any()
}

/// Somebody chose a part of the projects.
fn chosen(filter: &BoardFilter) -> bool {
    *filter != BoardFilter::default()
}

/// The way to the plan that every project is measured by.
fn guideline(visit: &Visit) -> AnyView {
    let there = visit.profile().is_some_and(|profile| profile.plan.is_some());
    let plan = there.then(
        || view! { <a class="link-button" href=visit.href("/rahmenplan")>{icon("list")}{visit.texts().say("project-plan-read")}</a> },
    );
    let drawn = visit.profile().is_some_and(|profile| profile.drawing().is_some());
    let map = drawn.then(|| view! { <a class="link-button" href=visit.href("/karte")>{icon("map")}{visit.texts().say("map-link")}</a> });
    view! { <p class="row">{plan}{map}</p> }.into_any()
}

fn tabs(visit: &Visit, filter: &BoardFilter, totals: &[(BoardGroup, i64)], shown: &Shown) -> AnyView {
    let texts = visit.texts();
    let open = match shown {
        Shown::Board(_) => None,
        Shown::List(group, ..) => Some(*group),
    };
    let lists: Vec<_> = totals
        .iter()
        .map(|(group, total)| {
            let href = filters::address(visit, PATH, filter, &[("gruppe", group.word())]);
            let current = (open == Some(*group)).then_some("page");
            view! { <li><a href=href aria-current=current>{format!("{} ({total})", texts.board_group(*group))}</a></li> }
        })
        .collect();
    let current = open.is_none().then_some("page");
    view! {
        <nav class="tabs" aria-label=texts.say("projects-views")>
            <ul><li><a href=filters::address(visit, PATH, filter, &[]) aria-current=current>{icon("board")}{texts.say("projects-board")}</a></li>{lists}</ul>
        </nav>
    }
    .into_any()
}

/// The four groups of what is under way or done.
fn groups(visit: &Visit, board: &Board, filter: &BoardFilter) -> AnyView {
    if board.groups.iter().all(|view| view.total == 0) {
        let texts = visit.texts();
        let (sentence, action) = if chosen(filter) {
            let all = view! { <a class="button" href=visit.href(PATH)>{texts.say("projects-filter-clear")}</a> };
            (texts.say("projects-none-found"), all.into_any())
        } else {
            let write = view! { <a class="button" href=visit.href("/mitmachen")>{icon("pen")}{texts.say("projects-write")}</a> };
            (texts.say("projects-first"), write.into_any())
        };
        return view! { <div class="empty flow"><p>{sentence}</p><p>{action}</p></div> }.into_any();
    }
    let columns: Vec<_> =
        board.groups.iter().filter(|view| view.group != BoardGroup::Otherwise).map(|view| group(visit, view, filter)).collect();
    view! { <div class="board section">{columns}</div> }.into_any()
}

fn group(visit: &Visit, shown: &BoardGroupView, filter: &BoardFilter) -> AnyView {
    let texts = visit.texts();
    let id = shown.group.word();
    let cards: Vec<_> = shown.cards.iter().map(|measure| card(visit, measure)).collect();
    let cards = if cards.is_empty() {
        view! { <p class="soft">{texts.say("projects-group-empty")}</p> }.into_any()
    } else {
        view! { <ul class="flow" role="list">{cards}</ul> }.into_any()
    };
    let count = texts.say_with("projects-count", &[("n", shown.total.into())]);
    view! {
        <section class="flow" aria-labelledby=id>
            <h2 id=id>{texts.board_group(shown.group)}" "<span>{shown.total}<span class="vh">" "{count}</span></span></h2>
            {cards}
            {more(visit, shown, filter)}
        </section>
    }
    .into_any()
}

fn more(visit: &Visit, shown: &BoardGroupView, filter: &BoardFilter) -> AnyView {
    let rest = shown.total - i64::try_from(shown.cards.len()).unwrap_or(0);
    if rest <= 0 {
        return ().into_any();
    }
    let texts = visit.texts();
    let href = filters::address(visit, PATH, filter, &[("gruppe", shown.group.word())]);
    let group = texts.board_group(shown.group);
    view! { <p><a class="link-button" href=href>{texts.say_with("projects-more", &[("n", rest.into())])}<span class="vh">": "{group}</span>{arrow()}</a></p> }.into_any()
}

/// "Anders ausgegangen": no refusal disappears.
fn otherwise(visit: &Visit, board: &Board, filter: &BoardFilter) -> AnyView {
    let Some(shown) = board.group(BoardGroup::Otherwise) else { return ().into_any() };
    let texts = visit.texts();
    let rows: Vec<_> = shown.cards.iter().map(|measure| row(visit, measure)).collect();
    let rows = if rows.is_empty() {
        let key = if chosen(filter) { "projects-otherwise-none-chosen" } else { "projects-otherwise-none" };
        view! { <p class="soft">{texts.say(key)}</p> }.into_any()
    } else {
        view! { <ul class="list" role="list">{rows}</ul> }.into_any()
    };
    view! {
        <section class="section section--sunk" aria-labelledby="otherwise">
            <div class="wrap flow">
                <h2 id="otherwise">{texts.board_group(BoardGroup::Otherwise)}</h2>
                <p class="measure">{texts.say("projects-otherwise-lead")}</p>
                {rows}
                {more(visit, shown, filter)}
            </div>
        </section>
    }
    .into_any()
}

fn list(visit: &Visit, group: BoardGroup, cards: &[MeasureCard], filter: &BoardFilter, next: Option<&str>) -> AnyView {
    let texts = visit.texts();
    let rows: Vec<_> = cards.iter().map(|measure| row(visit, measure)).collect();
    let rows = if rows.is_empty() {
        view! { <p class="empty">{texts.say("projects-none-found")}</p> }.into_any()
    } else {
        view! { <ul class="list" role="list">{rows}</ul> }.into_any()
    };
    let lead = (group == BoardGroup::Otherwise).then(|| view! { <p class="measure">{texts.say("projects-otherwise-lead")}</p> });
    let first = visit.query.contains("ab=").then(|| filters::address(visit, PATH, filter, &[("gruppe", group.word())]));
    let next = next.map(|mark| filters::address(visit, PATH, filter, &[("gruppe", group.word()), ("ab", mark)]));
    view! { <section class="section flow" aria-labelledby="liste"><h2 id="liste">{texts.board_group(group)}</h2>{lead}{rows}{pager(first, next)}</section> }.into_any()
}
