//! `/arbeitsplatz/zahlen`: what arrived, by which way, and how soon the office reacted; for the office and the report to the funder.

use super::audit::{day_start, period};
use super::download;
use crate::Texts;
use crate::components::icon::icon;
use crate::form::{Fields, Query};
use crate::page::Head;
use crate::rendering::names::german_name_of_text;
use crate::visit::Visit;
use crate::{AppState, Failed, dates};
use axum::extract::State;
use axum::response::Response;
use chrono::{NaiveDate, TimeDelta};
use domain::Written;
use domain::accountability::{Reaction, csv};
use domain::participation::{Channel, Kind, Stage};
use domain::sentences::Sentences;
use leptos::prelude::*;
use store::accountability::{self, Count, Numbers};

/// One table: its word in addresses, heading, head of its first column, rows.
type Table = (&'static str, &'static str, &'static str, Vec<Count>);

/// The page.
pub async fn show(State(state): State<AppState>, visit: Visit, query: Query) -> Result<Response, Failed> {
    let (from, until) = period(&query, visit.now);
    let numbers = load(&state, &visit, (from, until)).await?;
    let visit_in = visit.clone();
    Ok(Head::new("Zahlen").desk().respond(&visit, move || view(&visit_in, &numbers, (from, until))))
}

/// The same as a table to take along.
pub async fn table(State(state): State<AppState>, visit: Visit, fields: Fields) -> Result<Response, Failed> {
    let chosen = period(&fields, visit.now);
    let numbers = load(&state, &visit, chosen).await?;
    let mut lines = csv::line(["Zahlen", visit.district()?.profile.name.as_str(), &chosen.0.to_string(), &chosen.1.to_string()]);
    let only = fields.get("tabelle");
    if only.is_empty() {
        for (label, value) in facts(&numbers) {
            lines.push_str(&csv::line(["Überblick", label, &value, ""]));
        }
    }
    for (_, heading, _, rows) in tables(visit.texts(), &numbers).into_iter().filter(|(word, ..)| only.is_empty() || *word == only) {
        for (label, count) in rows {
            lines.push_str(&csv::line([heading, &label, &count.to_string(), ""]));
        }
    }
    Ok(download::csv("zahlen.csv", &lines))
}

async fn load(state: &AppState, visit: &Visit, (from, until): (NaiveDate, NaiveDate)) -> Result<Numbers, Failed> {
    Ok(accountability::numbers(&state.db, &visit.actor, day_start(from), day_start(until + TimeDelta::days(1))).await?)
}

fn tables(texts: &Texts, numbers: &Numbers) -> Vec<Table> {
    let named = |rows: &[Count], name: &dyn Fn(&str) -> String| rows.iter().map(|(word, count)| (name(word), *count)).collect::<Vec<_>>();
    let month = |word: &str| {
        let day = NaiveDate::parse_from_str(&format!("{word}-01"), "%Y-%m-%d");
        day.map_or_else(|_| word.to_owned(), dates::month_of)
    };
    let or_else = |word: &str, other: &str| if word.is_empty() { other.to_owned() } else { word.to_owned() };
    vec![
        ("monat", "Nach Monat", "Monat", named(&numbers.months, &month)),
        ("art", "Nach Art", "Art", named(&numbers.kinds, &|word| Kind::from_word(word).map_or_else(String::new, |kind| texts.kind(kind)))),
        ("thema", "Nach Thema", "Handlungsfeld", named(&numbers.topics, &|word| or_else(word, "Ohne Handlungsfeld"))),
        (
            "weg",
            "Nach Weg",
            "Weg",
            named(&numbers.channels, &|word| Channel::from_word(word).map_or_else(String::new, |way| texts.channel(way))),
        ),
        (
            "sprache",
            "Nach Sprache",
            "Sprache",
            named(&numbers.locales, &|word| {
                Written::from_word(word).map_or_else(|| word.to_owned(), |written| german_name_of_text(written).to_owned())
            }),
        ),
        ("ort", "Nach Ort", "Ort", named(&numbers.places, &|word| or_else(word, "Andere Orte"))),
        (
            "reaktion",
            "Bis zur ersten Reaktion",
            "Zeit",
            named(&numbers.reactions, &|word| Reaction::from_word(word).map_or("", waited).to_owned()),
        ),
        (
            "stand",
            "Nach Stand heute",
            "Stand",
            named(&numbers.stages, &|word| Stage::from_word(word).map_or_else(String::new, |stage| texts.contribution_stage(stage))),
        ),
    ]
}

const fn waited(step: Reaction) -> &'static str {
    match step {
        Reaction::Day => "Bis zu einem Tag",
        Reaction::ThreeDays => "Bis zu drei Tagen",
        Reaction::Week => "Bis zu einer Woche",
        Reaction::TwoWeeks => "Bis zu zwei Wochen",
        Reaction::Later => "Länger als zwei Wochen",
        Reaction::None => "Noch keine Reaktion",
    }
}

fn facts(numbers: &Numbers) -> Vec<(&'static str, String)> {
    let time = |hours: Option<i64>| match hours {
        Some(hours) if hours < 48 => format!("{hours} Stunden"),
        Some(hours) => dates::days(hours / 24),
        None => "–".to_owned(),
    };
    vec![
        ("Beiträge eingegangen", numbers.total.to_string()),
        ("davon mit erster Reaktion", numbers.reacted.to_string()),
        ("Erste Reaktion, mittlerer Wert", time(numbers.median_hours)),
        ("Erste Reaktion, neun von zehn spätestens", time(numbers.ninety_hours)),
    ]
}

fn view(visit: &Visit, numbers: &Numbers, (from, until): (NaiveDate, NaiveDate)) -> AnyView {
    let facts: Vec<_> = facts(numbers).into_iter().map(|(label, value)| view! { <div><dt>{label}</dt><dd>{value}</dd></div> }).collect();
    let path = visit.href("/arbeitsplatz/zahlen");
    let file = |table: &'static str, label: String| {
        view! {
            <form class="no-print" action=format!("{path}/tabelle") method="post">
                <input type="hidden" name="von" value=from.to_string()/>
                <input type="hidden" name="bis" value=until.to_string()/>
                <input type="hidden" name="tabelle" value=table/>
                <button class="button button--second" type="submit">{label}</button>
            </form>
        }
    };
    let tables: Vec<_> = tables(visit.texts(), numbers)
        .into_iter()
        .filter(|(.., rows)| !rows.is_empty())
        .map(|table| {
            let (word, heading, ..) = table;
            view! { <section class="flow">{chart(table)}{file(word, format!("{heading} als CSV"))}</section> }
        })
        .collect();
    view! {
        <div class="wrap page-head flow">
            <h1>"Zahlen"</h1>
            <p class="lead">{format!("{} bis {}", dates::day(from), dates::day(until))}</p>
            <form class="filters no-print" action=path.clone() method="get" aria-label="Zeitraum wählen">
                <div><label for="von">"Von"</label><input class="input" type="date" id="von" name="von" value=from.to_string()/></div>
                <div><label for="bis">"Bis"</label><input class="input" type="date" id="bis" name="bis" value=until.to_string()/></div>
                <button class="button button--second" type="submit">{icon("filter")}"Anzeigen"</button>
            </form>
            {file("", "Alles als Tabelle (CSV)".to_owned())}
            <dl class="facts box">{facts}</dl>
            {tables}
            <p class="soft">"Ein Beitrag kann zu mehreren Handlungsfeldern gehören: aus der Prüfung und aus den Projekten, in die er übernommen ist."</p>
        </div>
    }
    .into_any()
}

/// A table whose numbers have bars beside them.
fn chart((_, heading, column, rows): Table) -> AnyView {
    let most = rows.iter().map(|(_, count)| *count).max().unwrap_or(1).max(1);
    let rows: Vec<_> = rows
        .into_iter()
        .map(|(label, count)| {
            let width = (count * 100 / most).max(1).to_string();
            view! {
                <tr>
                    <th scope="row">{label}</th>
                    <td class="num">{count}</td>
                    <td aria-hidden="true"><svg viewBox="0 0 100 8" preserveAspectRatio="none" focusable="false"><rect width=width height="8"></rect></svg></td>
                </tr>
            }
        })
        .collect();
    view! {
        <table class="table bars">
            <caption>{heading}</caption>
            <thead><tr><th scope="col">{column}</th><th scope="col" class="num">"Anzahl"</th><td aria-hidden="true"></td></tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}
