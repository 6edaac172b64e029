//! `/{district}`: what can I say, what became of it, what is on.

use crate::components::chip::measure_chip;
use crate::components::frame::skyline;
use crate::components::german::german;
use crate::components::icon::{arrow, icon};
use crate::components::journey::{since, way};
use crate::following::{block::block, feed_of};
use crate::life::calendar::{self, Date};
use crate::life::events;
use crate::page::{Head, Nav};
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::State;
use axum::response::Response;
use chrono::Datelike;
use domain::Language;
use domain::following::Followed;
use domain::participation::Kind;
use domain::time::local_day;
use leptos::prelude::*;
use store::projects::MeasureCard;
use store::{participation, projects};

/// Measures on the start page.
const RECENT: u64 = 3;
/// Dates on the start page.
const DATES: usize = 3;

/// The first page of a district.
pub async fn show(State(state): State<AppState>, visit: Visit) -> Result<Response, Failed> {
    let district = visit.district()?.clone();
    let recent = projects::recent(&state.db, district.id, RECENT).await?;
    let numbers = participation::start_numbers(&state.db, district.id, local_day(visit.now).year()).await?;
    let mut next = calendar::upcoming(&visit).await?;
    next.truncate(DATES);
    let title = visit.texts().say_with("start-title", &[("name", district.profile.name.as_str().into())]);
    Ok(Head::new(&title).nav(Nav::Start).feed(&feed_of(&Followed::District)).respond(&visit.clone(), move || {
        view! {
            {hero(&visit)}
            {easy(&visit)}
            {kinds(&visit)}
            {became(&visit, recent, &numbers)}
            {dates(&visit, &next)}
            <div class="wrap section">{block(&visit, &Followed::District, false, &feed_of(&Followed::District))}</div>
        }
        .into_any()
    }))
}

fn hero(visit: &Visit) -> AnyView {
    let Some(profile) = visit.profile() else { return ().into_any() };
    let (texts, de, ltr) = (visit.texts(), visit.german(), visit.german_dir());
    view! {
        <section class="hero">
            <div class="wrap split">
                <div class="flow">
                    <h1 lang=de dir=ltr>{profile.start.question.clone()}</h1>
                    <p class="lead measure" lang=de dir=ltr>{profile.start.lead.clone()}</p>
                    <p><a class="button button--sun button--big" href=visit.href("/mitmachen")>{icon("pen")}{visit.texts().say("start-write")}</a></p>
                    <p>{texts.say("start-write-line")}</p>
                </div>
                <form class="find flow" action=visit.href("/verfolgen") method="post" role="search">
                    <label for="nummer">{texts.say("start-find")}</label>
                    <div class="row">
                        <input class="input ref" type="text" id="nummer" name="code" dir="ltr" aria-describedby="nummer-h" autocomplete="off"/>
                        <button class="button button--second" type="submit">{texts.say("start-find-go")}</button>
                    </div>
                    <p class="small" id="nummer-h">{texts.say("start-find-hint")}" "<bdi class="ref" dir="ltr">{format!("{}-2026-00012", profile.prefix)}</bdi>{texts.say("start-find-hint-or")}</p>
                </form>
            </div>
            {skyline(visit)}
        </section>
    }
    .into_any()
}

fn kinds(visit: &Visit) -> AnyView {
    let tiles: Vec<_> = Kind::ALL
        .iter()
        .filter(|kind| **kind != Kind::Suggestion)
        .map(|kind| {
            let href = visit.href(&format!("/mitmachen?art={}", kind.word()));
            view! { <li><a class="tile wide" href=href>{icon(crate::texts::kind_icon(*kind))}{visit.texts().kind_narrow(*kind)}</a></li> }
        })
        .collect();
    view! {
        <section class="section" aria-labelledby="sagen">
            <div class="wrap flow"><h2 id="sagen">{visit.texts().say("start-kinds")}</h2><ul class="tiles tiles--small" role="list">{tiles}</ul></div>
        </section>
    }
    .into_any()
}

fn became(visit: &Visit, recent: Vec<MeasureCard>, numbers: &participation::StartNumbers) -> AnyView {
    let cards: Vec<_> = recent.into_iter().map(|card| measure_card(visit, card)).collect();
    let texts = visit.texts();
    let sentence = texts.say_with(
        "start-numbers",
        &[
            ("year", local_day(visit.now).year().to_string().into()),
            ("received", numbers.received.into()),
            ("answered", numbers.answered.into()),
            ("open", numbers.open.into()),
        ],
    );
    view! {
        <section class="section section--sunk" aria-labelledby="geworden">
            <div class="wrap flow">
                <div class="row row--between"><h2 id="geworden">{texts.say("start-became")}</h2><a class="link-button" href=visit.href("/projekte")>{texts.say("start-projects")}{arrow()}</a></div>
                {if cards.is_empty() {
                    view! { <p class="empty">{texts.say("start-projects-none")}</p> }.into_any()
                } else {
                    view! { <ul class="tiles" role="list">{cards}</ul> }.into_any()
                }}
                <p class="soft">{sentence}" "<a href=visit.href("/beitraege")>{texts.say("start-read-all")}</a></p>
            </div>
        </section>
    }
    .into_any()
}

/// Who reads the site in Leichte Sprache finds the first page's own text first.
fn easy(visit: &Visit) -> Option<AnyView> {
    let some = visit.language == Language::Easy && visit.profile().is_some_and(|profile| !profile.start.easy.is_empty());
    some.then(|| view! { <section class="section"><div class="wrap">{sentences(visit)}</div></section> }.into_any())
}

/// The district's text in Leichte Sprache, one sentence a line.
fn sentences(visit: &Visit) -> AnyView {
    let easy = visit.profile().map_or(&[][..], |profile| profile.start.easy.as_slice());
    let lines: Vec<_> = easy.iter().map(|line| view! { <p>{line.clone()}</p> }).collect();
    view! { <div class="easy flow measure" lang=visit.german() dir=visit.german_dir()>{lines}</div> }.into_any()
}

/// A measure as a card.
pub fn measure_card(visit: &Visit, card: MeasureCard) -> AnyView {
    let stop = domain::projects::stop_of(card.stage).unwrap_or(card.last_stop);
    let finished = card.stage == domain::projects::Stage::Closed;
    let from = visit.texts().say_with("start-from", &[("n", card.contributions.into())]);
    view! {
        <li class="card">
            <h3><a href=visit.href(&format!("/projekte/{}", card.reference))>{german(visit, &card.title)}</a></h3>
            <p>{from}" "{german(visit, &card.summary)}</p>
            <footer class="flow">
                {way(stop, finished)}
                <p class="row row--between">{measure_chip(visit, card.stage)}<span class="soft small">{since(visit, card.stage_since)}</span></p>
            </footer>
        </li>
    }
    .into_any()
}

fn dates(visit: &Visit, next: &[Date]) -> AnyView {
    let Some(profile) = visit.profile() else { return ().into_any() };
    let items: Vec<_> = next.iter().map(|date| events::date_item(visit, date)).collect();
    let (office, texts) = (&profile.office, visit.texts());
    let hours: Vec<_> =
        office.hours.iter().map(|hours| view! { <div><dt>{hours.day.clone()}</dt><dd>{hours.time.clone()}</dd></div> }).collect();
    view! {
        <section class="section" aria-labelledby="termine">
            <div class="wrap split">
                <div class="flow">
                    <h2 id="termine">{texts.say("start-next-dates")}</h2>
                    <ul class="dates" role="list">{items}</ul>
                    <p class="row"><a class="link-button" href=visit.href("/termine")>{texts.say("start-all-dates")}{arrow()}</a>{news(visit)}</p>
                </div>
                <aside class="asides" aria-label=texts.say("start-aside")>
                    <div class="box flow" lang=visit.german() dir=visit.german_dir()>
                        <h2>{office.name.clone()}</h2>
                        <p>{office.street.clone()}<br/>{office.postcode.clone()}" "{office.town.clone()}</p>
                        <dl class="facts">{hours}</dl>
                        <p><a class="link-button" href=format!("tel:{}", office.phone.replace(' ', ""))>{icon("phone")}{office.phone.clone()}</a></p>
                    </div>
                    {profile.programme.motto.as_ref().map(|motto| view! {
                        <figure class="box box--accent flow" lang=visit.german() dir=visit.german_dir()><blockquote><p>"„"{motto.text.clone()}"“"</p></blockquote><figcaption class="soft small">{motto.source.clone()}</figcaption></figure>
                    })}
                </aside>
            </div>
        </section>
    }
    .into_any()
}

/// The way to the news, where there are any.
fn news(visit: &Visit) -> Option<AnyView> {
    let some = visit.profile().is_some_and(|profile| !profile.life.news.is_empty());
    some.then(|| view! { <a class="link-button" href=visit.href("/neues")>{visit.texts().say("start-news")}{arrow()}</a> }.into_any())
}

/// `/{district}/leichte-sprache`: the same in plain sentences, one per line.
pub async fn show_easy(visit: Visit) -> Result<Response, Failed> {
    let profile = visit.district()?.profile.clone();
    if profile.start.easy.is_empty() {
        return Err(store::Error::NotFound.into());
    }
    Ok(Head::new(&visit.texts().say("start-easy")).respond(&visit.clone(), move || {
        let texts = visit.texts();
        view! {
            <div class="wrap section flow">
                <h1>{texts.say_with("start-easy-title", &[("name", profile.name.as_str().into())])}</h1>
                {sentences(&visit)}
                <p><a class="button" href=visit.href("/mitmachen")>{icon("pen")}{visit.texts().say("start-write")}</a></p>
            </div>
        }
        .into_any()
    }))
}
