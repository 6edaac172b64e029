//! `/{district}`: what can I say, what became of it, what is on.

use crate::components::chip::measure_chip;
use crate::components::frame::skyline;
use crate::components::icon::{arrow, icon};
use crate::components::journey::{since, way};
use crate::life::events::{self, Occurrence};
use crate::page::{Head, Nav};
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::State;
use axum::response::Response;
use chrono::Datelike;
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
    let next: Vec<Occurrence> = events::upcoming(&district.profile, visit.now, DATES);
    let title = format!("{}: mitreden und mitmachen", district.profile.name);
    Ok(Head::new(&title).nav(Nav::Start).respond(&visit.clone(), move || {
        view! {
            {hero(&visit)}
            {kinds(&visit)}
            {became(&visit, recent, &numbers)}
            {calendar(&visit, next)}
        }
        .into_any()
    }))
}

fn hero(visit: &Visit) -> AnyView {
    let Some(profile) = visit.profile() else { return ().into_any() };
    view! {
        <section class="hero">
            <div class="wrap split">
                <div class="flow">
                    <h1>{profile.start.question.clone()}</h1>
                    <p class="lead measure">{profile.start.lead.clone()}</p>
                    <p><a class="button button--sun button--big" href=visit.href("/mitmachen")>{icon("pen")}"Beitrag schreiben"</a></p>
                    <p>"Dauert zwei Minuten. Ohne Anmeldung. Auch am Telefon oder auf Papier."</p>
                </div>
                <form class="find flow" action=visit.href("/verfolgen") method="post" role="search">
                    <label for="nummer">"Schon geschrieben?"</label>
                    <div class="row">
                        <input class="input ref" type="text" id="nummer" name="code" dir="ltr" aria-describedby="nummer-h" autocomplete="off"/>
                        <button class="button button--second" type="submit">"Suchen"</button>
                    </div>
                    <p class="small" id="nummer-h">"Ihre Vorgangsnummer, zum Beispiel "<bdi class="ref">{format!("{}-2026-00012", profile.prefix)}</bdi>", oder Ihr Abholcode"</p>
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
            <div class="wrap flow"><h2 id="sagen">"Was möchten Sie uns sagen?"</h2><ul class="tiles tiles--small" role="list">{tiles}</ul></div>
        </section>
    }
    .into_any()
}

fn became(visit: &Visit, recent: Vec<MeasureCard>, numbers: &participation::StartNumbers) -> AnyView {
    let cards: Vec<_> = recent.into_iter().map(|card| measure_card(visit, card)).collect();
    let sentence = format!(
        "{} sind {} Beiträge eingegangen. {} haben eine Antwort. {} sind noch bei uns.",
        local_day(visit.now).year(),
        numbers.received,
        numbers.answered,
        numbers.open
    );
    view! {
        <section class="section section--sunk" aria-labelledby="geworden">
            <div class="wrap flow">
                <div class="row row--between"><h2 id="geworden">"Das ist daraus geworden"</h2><a class="link-button" href=visit.href("/projekte")>"Alle Projekte"{arrow()}</a></div>
                {if cards.is_empty() {
                    view! { <p class="empty">"Noch gibt es kein Projekt. Es beginnt mit Ihrem Beitrag."</p> }.into_any()
                } else {
                    view! { <ul class="tiles" role="list">{cards}</ul> }.into_any()
                }}
                <p class="soft">{sentence}" "<a href=visit.href("/beitraege")>"Alle Beiträge lesen"</a></p>
            </div>
        </section>
    }
    .into_any()
}

/// A measure as a card.
pub fn measure_card(visit: &Visit, card: MeasureCard) -> AnyView {
    let stop = domain::projects::stop_of(card.stage).unwrap_or(card.last_stop);
    let finished = card.stage == domain::projects::Stage::Closed;
    let from = match card.contributions {
        0 => String::new(),
        1 => "Aus einem Beitrag. ".to_owned(),
        n => format!("Aus {n} Beiträgen. "),
    };
    view! {
        <li class="card">
            <h3><a href=visit.href(&format!("/projekte/{}", card.reference))>{card.title}</a></h3>
            <p>{from}{card.summary}</p>
            <footer class="flow">
                {way(stop, finished)}
                <p class="row row--between">{measure_chip(visit, card.stage)}<span class="soft small">{since(visit, card.stage_since)}</span></p>
            </footer>
        </li>
    }
    .into_any()
}

fn calendar(visit: &Visit, next: Vec<Occurrence>) -> AnyView {
    let Some(profile) = visit.profile() else { return ().into_any() };
    let items: Vec<_> = next.into_iter().map(|occurrence| events::date_item(visit, &occurrence)).collect();
    let office = &profile.office;
    let hours: Vec<_> =
        office.hours.iter().map(|hours| view! { <div><dt>{hours.day.clone()}</dt><dd>{hours.time.clone()}</dd></div> }).collect();
    view! {
        <section class="section" aria-labelledby="termine">
            <div class="wrap split">
                <div class="flow">
                    <h2 id="termine">"Nächste Termine"</h2>
                    <ul class="dates" role="list">{items}</ul>
                    <p class="row"><a class="link-button" href=visit.href("/termine")>"Alle Termine"{arrow()}</a>{news(visit)}</p>
                </div>
                <aside class="asides" aria-label="Büro und Programm">
                    <div class="box flow">
                        <h2>{office.name.clone()}</h2>
                        <p>{office.street.clone()}<br/>{office.postcode.clone()}" "{office.town.clone()}</p>
                        <dl class="facts">{hours}</dl>
                        <p><a class="link-button" href=format!("tel:{}", office.phone.replace(' ', ""))>{icon("phone")}{office.phone.clone()}</a></p>
                    </div>
                    {profile.programme.motto.as_ref().map(|motto| view! {
                        <figure class="box box--accent flow"><blockquote><p>"„"{motto.text.clone()}"“"</p></blockquote><figcaption class="soft small">{motto.source.clone()}</figcaption></figure>
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
    some.then(|| view! { <a class="link-button" href=visit.href("/neues")>"Neues aus dem Quartier"{arrow()}</a> }.into_any())
}

/// `/{district}/leichte-sprache`: the same in plain sentences, one per line.
pub async fn show_easy(visit: Visit) -> Result<Response, Failed> {
    let profile = visit.district()?.profile.clone();
    if profile.start.easy.is_empty() {
        return Err(store::Error::NotFound.into());
    }
    Ok(Head::new("Leichte Sprache").respond(&visit.clone(), move || {
        let lines: Vec<_> = profile.start.easy.iter().map(|line| view! { <p>{line.clone()}</p> }).collect();
        view! {
            <div class="wrap section flow">
                <h1>{format!("{} in Leichter Sprache", profile.name)}</h1>
                <div class="easy flow measure">{lines}</div>
                <p><a class="button" href=visit.href("/mitmachen")>{icon("pen")}"Beitrag schreiben"</a></p>
            </div>
        }
        .into_any()
    }))
}
