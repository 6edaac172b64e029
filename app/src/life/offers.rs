//! Angebote, Räume und Arbeitsgruppen.

use crate::components::german::german;
use crate::components::icon::icon;
use crate::page::{Head, Nav};
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::State;
use axum::response::Response;
use domain::people::OrganizationKind;
use leptos::prelude::*;
use store::life::{self, TaskView};

/// `/{district}/angebote`.
pub async fn show(visit: Visit) -> Result<Response, Failed> {
    let life = visit.district()?.profile.life.clone();
    Ok(Head::new(&visit.texts().say("frame-offers")).nav(Nav::Office).respond(&visit.clone(), move || {
        let texts = visit.texts();
        let offers: Vec<_> = life
            .offers
            .iter()
            .map(|offer| {
                view! {
                    <li class="card"><h2>{offer.title.clone()}</h2><p class="meta"><span>{icon("clock")}{offer.when.clone()}</span><span>{icon("pin")}{offer.place.clone()}</span></p><p>{offer.text.clone()}</p></li>
                }
            })
            .collect();
        let rooms: Vec<_> = life
            .rooms
            .iter()
            .map(|room| {
                view! {
                    <li class="card"><h3>{room.name.clone()}</h3><p class="meta"><span>{icon("people")}{texts.say_with("offers-seats", &[("n", room.seats.into())])}</span></p><p>{room.equipment.clone()}</p><p class="soft">{room.booking.clone()}</p></li>
                }
            })
            .collect();
        let has_rooms = !rooms.is_empty();
        view! {
            <div class="wrap section flow">
                <h1>{texts.say("frame-offers")}</h1>
                <ul class="tiles" role="list" lang=visit.german() dir=visit.german_dir()>{offers}</ul>
                {has_rooms.then(|| view! { <h2>{texts.say("offers-rooms")}</h2><ul class="tiles" role="list" lang=visit.german() dir=visit.german_dir()>{rooms}</ul> })}
            </div>
        }
        .into_any()
    }))
}

/// `/{district}/arbeitsgruppen`.
pub async fn show_groups(State(state): State<AppState>, visit: Visit) -> Result<Response, Failed> {
    let profile = visit.district()?.profile.clone();
    let tasks = life::tasks(&state.db, visit.district()?.id).await?;
    Ok(Head::new(&visit.texts().say("frame-groups")).nav(Nav::Participate).respond(&visit.clone(), move || {
        let texts = visit.texts();
        let groups: Vec<_> = profile
            .of_kind(OrganizationKind::WorkingGroup)
            .map(|group| view! { <li class="card" id=format!("g-{}", group.key)><h2>{group.name.clone()}</h2><p>{group.about.clone()}</p><p class="meta"><span>{icon("clock")}{group.meets.clone()}</span></p></li> })
            .collect();
        let empty = groups.is_empty().then(|| view! { <p class="empty">{texts.say("groups-none")}</p> });
        view! {
            <div class="wrap section flow">
                <h1>{texts.say("frame-groups")}</h1>
                <p class="lead measure">{texts.say("groups-lead")}</p>
                {empty}
                <ul class="tiles" role="list" lang=visit.german() dir=visit.german_dir()>{groups}</ul>
                {open_tasks(&visit, &tasks)}
                <p><a class="button" href=visit.href("/mitmachen?art=offer")>{icon("join")}{texts.say("groups-join")}</a></p>
            </div>
        }
        .into_any()
    }))
}

/// Tasks that wait for hands; they come from offers of help, and who asks finds whom to ask.
fn open_tasks(visit: &Visit, tasks: &[TaskView]) -> Option<AnyView> {
    let texts = visit.texts();
    let items: Vec<_> = tasks
        .iter()
        .map(|task| {
            let measure = task.measure.as_ref().map(|(reference, title)| {
                view! { <p class="small">{texts.say("ways-task-measure")}" "<a href=visit.href(&format!("/projekte/{reference}"))>{german(visit, title)}</a></p> }
            });
            let contact = texts.say_with("ways-task-contact", &[("contact", task.contact.as_str().into())]);
            let helpers = (task.helpers > 0).then(|| view! { <span>{icon("people")}{texts.say_with("ways-task-helpers", &[("n", task.helpers.into())])}</span> });
            view! {
                <li class="card" id=format!("a-{}", task.id)>
                    <h3>{german(visit, &task.title)}</h3>
                    <p lang=visit.german() dir=visit.german_dir()>{task.text.clone()}</p>
                    <p class="meta"><span>{contact}</span>{helpers}</p>
                    {measure}
                </li>
            }
        })
        .collect();
    (!items.is_empty()).then(|| view! { <h2>{texts.say("ways-tasks")}</h2><ul class="tiles" role="list">{items}</ul> }.into_any())
}
