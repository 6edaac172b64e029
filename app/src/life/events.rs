//! Termine: from the district's file, repeated ones counted out.

use crate::Failed;
use crate::components::german::german;
use crate::components::icon::icon;
use crate::page::{Head, Nav};
use crate::visit::Visit;
use axum::response::Response;
use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use domain::profile::{LifeEvent, Profile};
use domain::time::from_local;
use leptos::prelude::*;

/// Weeks that the calendar looks ahead.
const AHEAD: i64 = 8;

/// One date on which an event takes place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occurrence {
    /// Begin.
    pub at: DateTime<Utc>,
    /// The event.
    pub event: LifeEvent,
}

/// The next dates from now on.
pub fn upcoming(profile: &Profile, now: DateTime<Utc>, most: usize) -> Vec<Occurrence> {
    let end = now + TimeDelta::weeks(AHEAD);
    let mut all: Vec<Occurrence> = profile.life.events.iter().flat_map(|event| occurrences(event, now, end)).collect();
    all.sort_by_key(|occurrence| occurrence.at);
    all.truncate(most);
    all
}

fn occurrences(event: &LifeEvent, now: DateTime<Utc>, end: DateTime<Utc>) -> Vec<Occurrence> {
    let mut local: NaiveDateTime = event.starts_at;
    let step = TimeDelta::weeks(i64::from(event.every_weeks));
    let mut found = vec![];
    loop {
        let at = from_local(local);
        if at > end {
            return found;
        }
        if at >= now {
            found.push(Occurrence { at, event: event.clone() });
        }
        if event.every_weeks == 0 {
            return found;
        }
        local += step;
    }
}

/// One line of the calendar.
pub fn date_item(visit: &Visit, occurrence: &Occurrence) -> AnyView {
    let (event, texts) = (&occurrence.event, visit.texts());
    let (weekday, day, month) = texts.leaf(domain::time::local_day(occurrence.at));
    let from = texts.clock(occurrence.at);
    let time = match event.ends_at {
        Some(end) => texts.say_with("events-time", &[("from", from.into()), ("until", texts.clock(from_local(end)).into())]),
        None => from,
    };
    view! {
        <li>
            <p class="day"><span>{weekday}</span><b>{day}</b>{month}</p>
            <div class="flow">
                <h3>{german(visit, &event.title)}</h3>
                <p class="meta"><span>{icon("clock")}{time}</span><span>{icon("pin")}{german(visit, &event.place)}</span></p>
                <p lang=visit.german() dir=visit.german_dir()>{event.text.clone()}</p>
            </div>
        </li>
    }
    .into_any()
}

/// `/{district}/termine`.
pub async fn show(visit: Visit) -> Result<Response, Failed> {
    let next = upcoming(&visit.district()?.profile, visit.now, 60);
    Ok(Head::new(&visit.texts().say("frame-events")).nav(Nav::Events).respond(&visit.clone(), move || {
        let texts = visit.texts();
        let items: Vec<_> = next.iter().map(|occurrence| date_item(&visit, occurrence)).collect();
        view! {
            <div class="wrap section flow">
                <h1>{texts.say("frame-events")}</h1>
                <p class="lead">{texts.say("events-lead")}</p>
                {if items.is_empty() { view! { <p class="empty">{texts.say("events-none")}</p> }.into_any() } else { view! { <ul class="dates" role="list">{items}</ul> }.into_any() }}
            </div>
        }
        .into_any()
    }))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn event(starts_at: &str, every_weeks: u32) -> LifeEvent {
        let starts_at = NaiveDateTime::parse_from_str(starts_at, "%Y-%m-%d %H:%M").unwrap();
        LifeEvent { key: "k".into(), starts_at, ends_at: None, every_weeks, title: "t".into(), place: "p".into(), text: "x".into() }
    }

    #[test]
    fn repeated_events_keep_their_hour_when_the_clock_moves() {
        let now = "2026-10-20T00:00:00Z".parse().unwrap();
        let found = occurrences(&event("2026-01-07 14:00", 1), now, "2026-11-05T00:00:00Z".parse().unwrap());
        let times: Vec<String> = found.iter().map(|o| o.at.to_rfc3339()).collect();
        assert_eq!(times, ["2026-10-21T12:00:00+00:00", "2026-10-28T13:00:00+00:00", "2026-11-04T13:00:00+00:00"]);
    }

    #[test]
    fn single_events_come_once_and_never_from_the_past() {
        let now: DateTime<Utc> = "2026-10-20T00:00:00Z".parse().unwrap();
        let end = now + TimeDelta::weeks(2);
        assert_eq!(occurrences(&event("2026-10-19 14:00", 0), now, end).len(), 0);
        assert_eq!(occurrences(&event("2026-10-21 14:00", 0), now, end).len(), 1);
    }
}
