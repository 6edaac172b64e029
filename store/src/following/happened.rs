//! Was öffentlich geschehen ist: read from the record, and only as far as everybody may read it now. What was withheld or taken back since is not told,
//! and a comment only as long as it is shown. Always the same number of statements, however much happened.

mod around;

use crate::entity::{event, event_payload};
use crate::error::{Error, Result};
use crate::events::recorded;
use around::Around;
use chrono::{DateTime, Utc};
use domain::events::{ObjectKind, Recorded};
use domain::following::{BearsOn, Happened, Happening};
use domain::{DistrictId, Reference};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashSet;
use uuid::Uuid;

/// Events looked at for one page or feed: among so many there is enough that everybody may read.
const WINDOW: u64 = 400;
/// Events one morning tells of; a district has a few dozen a day.
const MORNING: u64 = 5_000;

/// Which happenings are wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Wanted {
    /// All.
    Everything,
    /// Those about some kinds of things.
    Kinds(&'static [ObjectKind]),
    /// Those about some things.
    About(Vec<Uuid>),
}

/// The newest happenings, newest first.
pub(super) async fn newest(conn: &impl ConnectionTrait, district: DistrictId, wanted: Wanted, now: DateTime<Utc>) -> Result<Vec<Happened>> {
    let mut query = told(district);
    query = match wanted {
        Wanted::Everything => query,
        Wanted::Kinds(kinds) => query.filter(event::Column::Object.is_in(kinds.iter().map(|kind| kind.word()))),
        Wanted::About(ids) => query.filter(event::Column::ObjectId.is_in(ids)),
    };
    let rows = query.order_by_desc(event::Column::Seq).limit(WINDOW).find_also_related(event_payload::Entity).all(conn).await?;
    public(conn, district, rows.into_iter().map(recorded).collect::<Result<_>>()?, now).await
}

/// What happened after a place in the chain, oldest first.
pub(super) async fn after(conn: &impl ConnectionTrait, district: DistrictId, seq: i64, now: DateTime<Utc>) -> Result<Vec<Happened>> {
    let query = told(district).filter(event::Column::Seq.gt(seq)).order_by_asc(event::Column::Seq).limit(MORNING);
    let rows = query.find_also_related(event_payload::Entity).all(conn).await?;
    public(conn, district, rows.into_iter().map(recorded).collect::<Result<_>>()?, now).await
}

/// Events that may have words for everybody.
fn told(district: DistrictId) -> sea_orm::Select<event::Entity> {
    let kinds = Condition::any()
        .add(event::Column::Kind.is_in(Happening::EVENTS.iter().copied()))
        .add(event::Column::Object.eq(ObjectKind::Measure.word()));
    event::Entity::find().filter(event::Column::DistrictId.eq(district.0)).filter(kinds)
}

/// Keeps what everybody may read, with its title and what it bears on; in the order given.
async fn public(conn: &impl ConnectionTrait, district: DistrictId, events: Vec<Recorded>, now: DateTime<Utc>) -> Result<Vec<Happened>> {
    let events: Vec<(Happening, Recorded)> =
        events.into_iter().filter_map(|event| Happening::of(&event).map(|happening| (happening, event))).collect();
    let around = Around::load(conn, district, &events, now).await?;
    let mut seen = HashSet::new();
    let mut told = vec![];
    for (happening, event) in &events {
        // A comment is told once, however often it was confirmed and shown.
        let comment = event.fact("comment").and_then(|id| id.parse::<Uuid>().ok());
        let fresh = comment.is_none_or(|id| around.comments.contains(&id) && seen.insert(id));
        if *happening == Happening::Commented && (comment.is_none() || !fresh) {
            continue;
        }
        told.extend(one(*happening, event, &around)?);
    }
    Ok(told)
}

/// One happening; `None` where its object is not public.
fn one(happening: Happening, event: &Recorded, around: &Around) -> Result<Option<Happened>> {
    let to = event.payload.as_ref().and_then(|payload| payload.to.clone());
    let plain = |object, id, title: &str| Happened {
        seq: event.seq,
        at: event.occurred_at,
        happening,
        object,
        id,
        reference: None,
        title: title.to_owned(),
        to,
        meeting: None,
        bears_on: BearsOn::default(),
    };
    if event.object == ObjectKind::Meeting {
        let Some(meeting) = around.meetings.get(&event.id) else { return Ok(None) };
        if happening == Happening::MinutesPublished && !meeting.minutes {
            return Ok(None);
        }
        let called = Some((meeting.number, meeting.starts_at));
        return Ok(Some(Happened { meeting: called, ..plain(ObjectKind::Meeting, event.id, &meeting.body) }));
    }
    // A paper is told at its measure.
    let id = around.papers.get(&event.id).copied().unwrap_or(event.id);
    let Some(thing) = around.things.get(&id) else { return Ok(None) };
    let reference: Reference = thing.reference.parse().map_err(|_| Error::Corrupt("reference".to_owned()))?;
    Ok(Some(Happened { reference: Some(reference), bears_on: around.bears_on(id), ..plain(thing.object, id, &thing.title) }))
}
