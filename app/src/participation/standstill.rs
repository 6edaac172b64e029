//! `/{district}/stillstand`: what stands still longer than the district allows itself, for everybody to see (I9).

use crate::components::chip::{contribution_chip, measure_chip};
use crate::components::icon::icon;
use crate::page::{Head, Nav};
use crate::visit::Visit;
use crate::{AppState, Failed};
use axum::extract::State;
use axum::response::Response;
use domain::time::days_between;
use leptos::prelude::*;
use store::moderation::{self, Standing, StandstillEntry};

/// The list.
pub async fn show(State(state): State<AppState>, visit: Visit) -> Result<Response, Failed> {
    let district = visit.district()?;
    let entries = moderation::public_standstill(&state.db, district.id, &district.profile, visit.now).await?;
    let grace = district.profile.way.grace_days;
    let title = visit.texts().say("standstill-title");
    let visit_in = visit.clone();
    Ok(Head::new(&title).nav(Nav::Projects).respond(&visit, move || {
        let visit = visit_in;
        let texts = visit.texts();
        let items: Vec<_> = entries.iter().map(|entry| item(&visit, entry)).collect();
        let list = if items.is_empty() {
            view! { <p class="empty">{texts.say("standstill-none")}</p> }.into_any()
        } else {
            view! { <ul class="list list--plain" role="list">{items}</ul> }.into_any()
        };
        view! {
            <div class="wrap section flow">
                <h1>{texts.say("standstill-title")}</h1>
                <p class="lead measure">{texts.say_with("standstill-lead", &[("days", grace.into())])}</p>
                {list}
            </div>
        }
        .into_any()
    }))
}

fn item(visit: &Visit, entry: &StandstillEntry) -> AnyView {
    let texts = visit.texts();
    let (href, chip) = match entry.what {
        Standing::Contribution(stage) => (format!("/beitraege/{}", entry.reference), contribution_chip(visit, stage)),
        Standing::Measure(stage) => (format!("/projekte/{}", entry.reference), measure_chip(visit, stage)),
        // The office's own work is nobody's business outside; the query gives none of it.
        Standing::Task(_) => return ().into_any(),
    };
    let since = texts.say_with(
        "standstill-since",
        &[("days", days_between(entry.since, visit.now).into()), ("day", visit.texts().date(entry.due).into())],
    );
    let office = (!entry.office.is_empty())
        .then(|| view! { <span>{icon("forward")}{texts.say_with("standstill-at", &[("office", entry.office.as_str().into())])}</span> });
    view! {
        <li class="flow">
            <h2><a href=visit.href(&href)>{entry.title.clone()}</a></h2>
            <p>{since}</p>
            <p class="meta"><bdi class="ref" dir="ltr">{entry.reference.clone()}</bdi>{chip}{office}</p>
        </li>
    }
    .into_any()
}
