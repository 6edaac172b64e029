//! Niederschriften: what happened writes itself, the clerk adds what was said.

use super::world::World;
use crate::demo::story::Meeting;
use app::meetings::GermanMinutes;
use chrono::{DateTime, NaiveDate, Utc};
use domain::meetings::{ItemRecord, MinutesWriter, OpeningRecord, Reader};
use domain::moderation::redact;
use domain::{Actor, AgendaItemId, MeetingId};
use store::Result;
use store::meetings as verbs;

/// What readers see where a name was taken out.
const MARK: &str = "▮▮▮";

/// The clerk writes down each item and begins the minutes.
pub(super) async fn draft(
    world: &World<'_>,
    meeting: &Meeting,
    (clerk, id): (&Actor, MeetingId),
    text: &str,
    at: DateTime<Utc>,
) -> Result<()> {
    for item in meeting.items.iter().filter(|item| !item.minutes.is_empty()) {
        let said = item.minutes.replace("[[", "").replace("]]", "");
        verbs::edit_minutes(&world.db, clerk, id, Some(world.item(meeting, item)?), &said, at).await?;
    }
    verbs::write_minutes(&world.db, clerk, id, &Clerk { head: text }, at).await
}

/// The version for everybody: written anew without names, with what the clerk wrote and marked.
pub(super) async fn publish(
    world: &World<'_>,
    meeting: &Meeting,
    (clerk, id): (&Actor, MeetingId),
    until: NaiveDate,
    at: DateTime<Utc>,
) -> Result<()> {
    let head = meeting.steps.iter().find_map(|step| match &step.deed {
        crate::demo::story::MeetingDeed::DraftMinutes { text } => Some(text.as_str()),
        _ => None,
    });
    let mut public = verbs::draft_public_minutes(&world.db, clerk, id, &Clerk { head: head.unwrap_or_default() }).await?;
    for (item, text) in &mut public.items {
        *text = joined(text, &said(world, meeting, *item)?);
    }
    public.until = Some(until);
    public.checked = true;
    verbs::publish_minutes(&world.db, clerk, id, &public, at).await
}

fn said(world: &World<'_>, meeting: &Meeting, id: AgendaItemId) -> Result<String> {
    for item in &meeting.items {
        if world.item(meeting, item)? == id {
            return Ok(redact(&item.minutes, MARK));
        }
    }
    Ok(String::new())
}

/// The program's own sentences; the clerk adds to the head what was said outside the items.
struct Clerk<'a> {
    head: &'a str,
}

impl MinutesWriter for Clerk<'_> {
    fn opening(&self, record: &OpeningRecord, reader: Reader) -> String {
        joined(&GermanMinutes.opening(record, reader), self.head)
    }

    fn item(&self, record: &ItemRecord, reader: Reader) -> String {
        GermanMinutes.item(record, reader)
    }
}

fn joined(written: &str, said: &str) -> String {
    [written.trim(), said.trim()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n")
}
