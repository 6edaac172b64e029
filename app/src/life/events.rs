//! Termine: what is on in the quarter, soonest first, each for one's own calendar.

use super::calendar::{AHEAD, Date, upcoming};
use crate::Failed;
use crate::components::chip::chip;
use crate::components::german::german;
use crate::components::icon::{arrow, icon};
use crate::page::{Head, Nav};
use crate::visit::Visit;
use axum::response::Response;
use chrono::TimeDelta;
use domain::time::local_day;
use leptos::prelude::*;

/// Where in the page a date stands.
pub(super) fn anchor(key: &str) -> String {
    format!("t-{key}")
}

/// One line of the calendar.
pub fn date_item(visit: &Visit, date: &Date) -> AnyView {
    let texts = visit.texts();
    let (weekday, day, month) = texts.leaf(local_day(date.at));
    let from = texts.clock(date.at);
    let time = match date.ends_at {
        Some(end) => texts.say_with("events-time", &[("from", from.into()), ("until", texts.clock(end).into())]),
        None => from,
    };
    let title = match &date.path {
        Some(path) => view! { <a href=visit.href(path)>{german(visit, &date.title)}</a> }.into_any(),
        None => german(visit, &date.title),
    };
    let off = date.cancelled.as_ref().map(
        |note| view! { <p>{chip("off", "close", &texts.say("ways-cancelled"))}" "<span lang=visit.german() dir=visit.german_dir()>{note.clone()}</span></p> },
    );
    let text = (!date.text.is_empty()).then(|| view! { <p lang=visit.german() dir=visit.german_dir()>{date.text.clone()}</p> });
    view! {
        <li id=anchor(&date.key)>
            <p class="day"><span>{weekday}</span><b>{day}</b>{month}</p>
            <div class="flow">
                <h3>{title}</h3>
                <p class="meta"><span>{icon("clock")}{time}</span><span>{icon("pin")}{german(visit, &date.place)}</span>{file_link(visit, date)}</p>
                {off}
                {text}
            </div>
        </li>
    }
    .into_any()
}

fn file_link(visit: &Visit, date: &Date) -> AnyView {
    let href = visit.href(&format!("/termine/{}/termin.ics", urlencoding::encode(&date.key)));
    view! { <a href=href>{visit.texts().say("ways-calendar-one")}<span class="vh">": "{date.title.clone()}</span></a> }.into_any()
}

/// `/{district}/termine`.
pub async fn show(visit: Visit) -> Result<Response, Failed> {
    let soon = visit.now + TimeDelta::weeks(AHEAD);
    let (next, later): (Vec<Date>, Vec<Date>) = upcoming(&visit).await?.into_iter().partition(|date| date.at <= soon);
    Ok(Head::new(&visit.texts().say("frame-events")).nav(Nav::Events).respond(&visit.clone(), move || {
        let texts = visit.texts();
        let items: Vec<_> = next.iter().map(|date| date_item(&visit, date)).collect();
        let later: Vec<_> = later.iter().map(|date| date_item(&visit, date)).collect();
        let later = (!later.is_empty()).then(|| view! { <h2>{texts.say("ways-calendar-later")}</h2><ul class="dates" role="list">{later}</ul> });
        view! {
            <div class="wrap section flow">
                <h1>{texts.say("frame-events")}</h1>
                <p class="lead">{texts.say("events-lead")}</p>
                {if items.is_empty() { view! { <p class="empty">{texts.say("events-none")}</p> }.into_any() } else { view! { <ul class="dates" role="list">{items}</ul> }.into_any() }}
                {later}
                <p class="row">
                    <a class="link-button" href=visit.href("/termine.ics")>{icon("calendar")}{texts.say("ways-calendar-all")}</a>
                    <a class="link-button" href=visit.href("/mitmachen?art=event_proposal")>{texts.say("ways-propose-event")}{arrow()}</a>
                </p>
            </div>
        }
        .into_any()
    }))
}
