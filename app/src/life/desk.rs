//! `/{district}/arbeitsplatz/quartier`: drafts and dates, offers that wait, and tasks that wait for hands.

use crate::components::chip::contribution_chip;
use crate::components::icon::{arrow, icon};
use crate::form::Query;
use crate::page::{Head, Nav};
use crate::posted::Posted;
use crate::visit::Visit;
use crate::{AppState, Failed, dates};
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use domain::life::EntryStage;
use leptos::prelude::*;
use store::life::{self, EntryView, OfferView, TaskView};

const PATH: &str = "/arbeitsplatz/quartier";

/// The page.
pub(super) async fn show(State(state): State<AppState>, visit: Visit, query: Query) -> Result<Response, Failed> {
    let entries = life::desk_entries(&state.db, &visit.actor, visit.now).await?;
    let offers = life::open_offers(&state.db, &visit.actor).await?;
    let tasks = life::tasks(&state.db, visit.district()?.id).await?;
    let done = query.get("erledigt") == "aufgabe";
    let head = Head::new("Termine und Hilfe").nav(Nav::DeskContributions).crumb("Arbeitsplatz", visit.href("/arbeitsplatz")).desk();
    Ok(head.respond(&visit.clone(), move || {
        let (drafts, shown): (Vec<&EntryView>, Vec<&EntryView>) = entries.iter().partition(|entry| entry.stage == EntryStage::Draft);
        let listed = |id: &'static str, heading: &'static str, none: &'static str, rows: Vec<AnyView>| {
            let list = if rows.is_empty() {
                view! { <p class="empty">{none}</p> }.into_any()
            } else {
                view! { <ul class="list list--plain" role="list">{rows}</ul> }.into_any()
            };
            view! { <section class="flow" aria-labelledby=id><h2 id=id>{heading}</h2>{list}</section> }
        };
        let of = |entries: Vec<&EntryView>| entries.into_iter().map(|entry| entry_row(&visit, entry)).collect();
        view! {
            <div class="wrap page-head flow">
                {done.then(|| view! { <div class="notice" role="status">{icon("check")}<p>"Die Aufgabe ist als erledigt eingetragen."</p></div> })}
                <h1>"Termine und Hilfe"</h1>
                <p class="lead measure">"Was aus Veranstaltungsvorschlägen und Mitmach-Angeboten wird. Bearbeitet wird es beim Beitrag."</p>
            </div>
            <div class="wrap section flow">
                {listed("angebote", "Offene Angebote", "Zurzeit wartet kein Angebot.", offers.iter().map(|offer| offer_row(&visit, offer)).collect())}
                {listed("aufgaben", "Aufgaben", "Zurzeit ist keine Aufgabe offen.", tasks.iter().map(|task| task_row(&visit, task)).collect())}
                {listed("entwuerfe", "Entwürfe für den Kalender", "Kein Entwurf.", of(drafts))}
                {listed("kalender", "Im öffentlichen Kalender", "Keine vorgeschlagene Veranstaltung kommt noch.", of(shown))}
                <p><a class="link-button" href=visit.href("/termine")>"Öffentlicher Kalender"{arrow()}</a></p>
            </div>
        }
        .into_any()
    }))
}

fn entry_row(visit: &Visit, entry: &EntryView) -> AnyView {
    let href = visit.href(&format!("/arbeitsplatz/beitraege/{}", entry.contribution));
    let when = entry.starts_at.map_or_else(|| "Tag noch offen".to_owned(), dates::full);
    let off = (entry.stage == EntryStage::Cancelled).then(|| view! { <span class="strong">"abgesagt"</span> });
    view! {
        <li>
            <h3><a href=href>{entry.title.clone()}</a></h3>
            <p class="meta"><span>{icon("clock")}{when}</span><span>{icon("pin")}{entry.place.clone()}</span>{off}</p>
        </li>
    }
    .into_any()
}

fn offer_row(visit: &Visit, offer: &OfferView) -> AnyView {
    let href = visit.href(&format!("/arbeitsplatz/beitraege/{}", offer.id));
    let due = offer.due_at.map(|due| view! { <span>{icon("clock")}{format!("Frist {}", dates::date(due))}</span> });
    view! {
        <li>
            <h3><a href=href>{offer.title.clone()}</a></h3>
            <p class="meta"><bdi class="ref" dir="ltr">{offer.reference.clone()}</bdi><span>{format!("seit {}", dates::short_date(offer.received_at, visit.now))}</span>{due}{contribution_chip(visit, offer.stage)}</p>
        </li>
    }
    .into_any()
}

fn task_row(visit: &Visit, task: &TaskView) -> AnyView {
    let measure = task.measure.as_ref().map(|(reference, title)| view! { <span>{format!("Projekt {reference}: {title}")}</span> });
    let helpers = if task.helpers == 1 { "1 Angebot".to_owned() } else { format!("{} Angebote", task.helpers) };
    let done = visit.href(&format!("/arbeitsplatz/aufgaben/{}/erledigt", task.id));
    view! {
        <li class="flow">
            <h3>{task.title.clone()}</h3>
            <p>{task.text.clone()}</p>
            <p class="meta"><span>{format!("Kontakt: {}", task.contact)}</span><span>{helpers}</span>{measure}</p>
            <form action=done method="post"><button class="button button--second" type="submit">{icon("check")}"Erledigt"<span class="vh">": "{task.title.clone()}</span></button></form>
        </li>
    }
    .into_any()
}

/// Notes that a task is done.
pub(super) async fn finish(sent: Posted) -> Result<Response, Failed> {
    life::finish_task(&sent.state.db, &sent.visit.actor, domain::TaskId(sent.id), sent.visit.now).await?;
    Ok(Redirect::to(&sent.visit.href(&format!("{PATH}?erledigt=aufgabe"))).into_response())
}
