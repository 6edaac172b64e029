//! Der Kalender: dates of the district's file, events that residents proposed, and meetings that everybody may attend, in one list and as a file.

use crate::Failed;
use crate::page;
use crate::visit::Visit;
use axum::extract::Path;
use axum::response::Response;
use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use domain::life::{Calendar, CalendarDate, EntryStage};
use domain::meetings::MeetingStage;
use domain::profile::{LifeEvent, Profile};
use domain::time::{from_local, local_day};
use store::life::{self, EntryView};
use store::meetings::views::MeetingEntry;
use store::{Error, meetings};

/// Weeks for which repeated dates are counted out.
pub(super) const AHEAD: i64 = 8;
/// What a calendar program opens.
const ICS: &str = "text/calendar; charset=utf-8";

/// One date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Date {
    /// Names it in an address, stable.
    pub key: String,
    /// Begin.
    pub at: DateTime<Utc>,
    /// End.
    pub ends_at: Option<DateTime<Utc>>,
    /// Title.
    pub title: String,
    /// Place.
    pub place: String,
    /// What it is.
    pub text: String,
    /// Where to read on, inside the district.
    pub path: Option<String>,
    /// Why it does not take place.
    pub cancelled: Option<String>,
    /// When it was written or changed last.
    pub changed_at: DateTime<Utc>,
}

/// Everything to come, soonest first.
pub async fn upcoming(visit: &Visit) -> Result<Vec<Date>, Failed> {
    let (db, district) = (&visit.state.db, visit.district()?);
    let mut all = of_file(&district.profile, visit.now);
    all.extend(life::public_entries(db, district.id, visit.now).await?.into_iter().filter_map(of_entry));
    let found = meetings::list(db, district.id, visit.now).await?;
    all.extend(found.upcoming.iter().filter_map(|entry| of_meeting(visit, entry)));
    all.sort_by(|one, other| (one.at, &one.key).cmp(&(other.at, &other.key)));
    Ok(all)
}

fn of_file(profile: &Profile, now: DateTime<Utc>) -> Vec<Date> {
    let end = now + TimeDelta::weeks(AHEAD);
    profile.life.events.iter().flat_map(|event| occurrences(event, now, end)).collect()
}

fn occurrences(event: &LifeEvent, now: DateTime<Utc>, end: DateTime<Utc>) -> Vec<Date> {
    let mut local: NaiveDateTime = event.starts_at;
    let step = TimeDelta::weeks(i64::from(event.every_weeks));
    let mut found = vec![];
    loop {
        let at = from_local(local);
        if at > end {
            return found;
        }
        if at >= now {
            found.push(of_event(event, at));
        }
        if event.every_weeks == 0 {
            return found;
        }
        local += step;
    }
}

fn of_event(event: &LifeEvent, at: DateTime<Utc>) -> Date {
    let long = event.ends_at.map(|end| end - event.starts_at);
    Date {
        key: format!("{}-{}", event.key, local_day(at)),
        at,
        ends_at: long.map(|long| at + long),
        title: event.title.clone(),
        place: event.place.clone(),
        text: event.text.clone(),
        path: None,
        cancelled: None,
        changed_at: at,
    }
}

fn of_entry(entry: EntryView) -> Option<Date> {
    Some(Date {
        key: entry.id.to_string(),
        at: entry.starts_at?,
        ends_at: entry.ends_at,
        title: entry.title,
        place: entry.place,
        text: entry.text,
        path: entry.reference.map(|reference| format!("/beitraege/{reference}")),
        cancelled: (entry.stage == EntryStage::Cancelled).then_some(entry.note),
        changed_at: entry.changed_at,
    })
}

/// A meeting that is announced; what is not public of it stands on its own page as a number only.
fn of_meeting(visit: &Visit, entry: &MeetingEntry) -> Option<Date> {
    if !entry.stage.is_announced() && entry.stage != MeetingStage::Planned {
        return None;
    }
    let values = [("body", entry.body.as_str().into()), ("number", entry.number.into())];
    Some(Date {
        key: entry.id.to_string(),
        at: entry.starts_at,
        ends_at: None,
        title: visit.texts().say_with("ways-meeting", &values),
        place: entry.place.clone(),
        text: String::new(),
        path: Some(format!("/sitzungen/{}", entry.id)),
        cancelled: (entry.stage == MeetingStage::Cancelled).then(|| entry.end_reason.clone()),
        changed_at: entry.starts_at,
    })
}

/// `/{district}/termine.ics`: all dates for one's own calendar.
pub(super) async fn all(visit: Visit) -> Result<Response, Failed> {
    let dates = upcoming(&visit).await?;
    Ok(file(&visit, dates))
}

/// `/{district}/termine/{key}/termin.ics`: one of them.
pub(super) async fn one(visit: Visit, Path((_, key)): Path<(String, String)>) -> Result<Response, Failed> {
    let date = upcoming(&visit).await?.into_iter().find(|date| date.key == key).ok_or(Error::NotFound)?;
    Ok(file(&visit, vec![date]))
}

fn file(visit: &Visit, dates: Vec<Date>) -> Response {
    let host = visit.state.config.base_url.split("://").last().unwrap_or_default().split(['/', ':']).next().unwrap_or_default().to_owned();
    let dates = dates.into_iter().map(|date| CalendarDate {
        uid: format!("{}@{host}", date.key),
        stamp: date.changed_at,
        starts_at: date.at,
        ends_at: date.ends_at,
        title: date.title,
        place: date.place,
        text: date.cancelled.clone().unwrap_or(date.text),
        url: visit.url(date.path.as_deref().unwrap_or("/termine")),
        cancelled: date.cancelled.is_some(),
    });
    let name = visit.profile().map(|profile| profile.name.clone()).unwrap_or_default();
    page::data(visit, ICS, Calendar { name, dates: dates.collect() }.write())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn event(starts_at: &str, every_weeks: u32) -> LifeEvent {
        let starts_at = NaiveDateTime::parse_from_str(starts_at, "%Y-%m-%d %H:%M").unwrap();
        let ends_at = Some(starts_at + TimeDelta::hours(2));
        LifeEvent { key: "k".into(), starts_at, ends_at, every_weeks, title: "t".into(), place: "p".into(), text: "x".into() }
    }

    #[test]
    fn repeated_events_keep_their_hour_when_the_clock_moves() {
        let now = "2026-10-20T00:00:00Z".parse().unwrap();
        let found = occurrences(&event("2026-01-07 14:00", 1), now, "2026-11-05T00:00:00Z".parse().unwrap());
        let times: Vec<String> = found.iter().map(|date| date.at.to_rfc3339()).collect();
        assert_eq!(times, ["2026-10-21T12:00:00+00:00", "2026-10-28T13:00:00+00:00", "2026-11-04T13:00:00+00:00"]);
        let keys: Vec<&str> = found.iter().map(|date| date.key.as_str()).collect();
        assert_eq!(keys, ["k-2026-10-21", "k-2026-10-28", "k-2026-11-04"]);
        assert!(found.iter().all(|date| date.ends_at == Some(date.at + TimeDelta::hours(2))), "each has its own end");
    }

    #[test]
    fn single_events_come_once_and_never_from_the_past() {
        let now: DateTime<Utc> = "2026-10-20T00:00:00Z".parse().unwrap();
        let end = now + TimeDelta::weeks(2);
        assert_eq!(occurrences(&event("2026-10-19 14:00", 0), now, end).len(), 0);
        assert_eq!(occurrences(&event("2026-10-21 14:00", 0), now, end).len(), 1);
    }
}
