//! Sitzungen: planned, invited, held; presence and items as the chair and the clerk entered them.

use super::minutes;
use super::world::World;
use crate::demo::story::{Change, DeclaredInterest, Item, ItemDeed, Letter, Meeting, MeetingDeed, Step};
use chrono::{DateTime, Utc};
use domain::meetings::{DeliveryWay, Interest, Presence};
use domain::time::from_local;
use domain::{Actor, AgendaItemId, MeetingId};
use store::Result;
use store::meetings::{self as verbs, AttendanceEntry, InvitationInput, ItemInput, MeetingPlan};

/// Plans a meeting.
pub(super) async fn plan<'s>(world: &mut World<'s>, meeting: &'s Meeting, at: DateTime<Utc>) -> Result<()> {
    let plan = MeetingPlan {
        organization: world.organization(&meeting.organization)?,
        number: Some(meeting.number),
        place: meeting.place.clone(),
        starts_at: from_local(meeting.starts_at),
        note: String::new(),
    };
    let id = verbs::plan_meeting(&world.db, &world.actor(&meeting.planned.by)?, &plan, at).await?;
    world.meetings.insert(&meeting.key, id);
    Ok(())
}

/// Puts every item on the agenda, in its order.
pub(super) async fn agenda<'s>(world: &mut World<'s>, meeting: &'s Meeting, at: DateTime<Utc>) -> Result<()> {
    let (actor, id) = (world.actor(&meeting.agenda.by)?, world.meeting(meeting)?);
    for item in &meeting.items {
        let input = ItemInput {
            title: item.title.clone(),
            text: item.text.clone(),
            wording: String::new(),
            public: item.public,
            nonpublic_reason: item.secrecy.clone(),
            formal: item.formal,
            measure: item.measure.as_deref().map(|key| world.measure(key)).transpose()?,
        };
        let added = verbs::add_item(&world.db, &actor, id, input, at).await?;
        world.items.insert((&meeting.key, &item.key), added);
    }
    Ok(())
}

/// Takes a step of a meeting.
pub(super) async fn step(world: &World<'_>, meeting: &Meeting, step: &Step<MeetingDeed>, at: DateTime<Utc>) -> Result<()> {
    let (actor, id) = (world.actor(&step.by)?, world.meeting(meeting)?);
    match &step.deed {
        MeetingDeed::Invite { letters } => {
            let ways = letters.iter().map(|letter| Ok((world.seat(&letter.seat)?, DeliveryWay::Letter))).collect::<Result<_>>()?;
            verbs::invite(&world.db, &actor, id, &InvitationInput { urgency: String::new(), ways }, at).await.map(drop)
        }
        MeetingDeed::Open {} => open(world, meeting, (&actor, id), at).await,
        MeetingDeed::Close {} => verbs::close_meeting(&world.db, &actor, id, at).await,
        MeetingDeed::DraftMinutes { text } => minutes::draft(world, meeting, (&actor, id), text, at).await,
        MeetingDeed::SignMinutes {} => verbs::sign_minutes(&world.db, &actor, id, at).await.map(drop),
        MeetingDeed::SendMinutes {} => verbs::send_minutes(&world.db, &actor, id, at).await,
        MeetingDeed::ApproveMinutes {} => verbs::approve_minutes(&world.db, &actor, id, at).await,
        MeetingDeed::PublishMinutes { until } => minutes::publish(world, meeting, (&actor, id), *until, at).await,
    }
}

/// The list is gone through, then the chair opens.
async fn open(world: &World<'_>, meeting: &Meeting, (actor, id): (&Actor, MeetingId), at: DateTime<Utc>) -> Result<()> {
    let now = domain::time::local(at);
    let seats = world.district.profile.board().into_iter().flat_map(|board| &board.seats);
    let entry = |seat: &domain::profile::SeatProfile| {
        let deputy = meeting.attendance.deputies.iter().any(|called| called.seat == seat.key);
        Ok(AttendanceEntry { deputy, ..AttendanceEntry::new(world.seat(&seat.key)?, meeting.attendance.of(&seat.key, now)) })
    };
    let entries = seats.map(entry).collect::<Result<Vec<_>>>()?;
    verbs::record_attendance(&world.db, actor, id, &entries, at).await?;
    verbs::open_meeting(&world.db, actor, id, at).await.map(drop)
}

/// An invitation by letter arrived.
pub(super) async fn received(world: &World<'_>, meeting: &Meeting, letter: &Letter, by: &str, at: DateTime<Utc>) -> Result<()> {
    let seat = world.seat(&letter.seat)?;
    verbs::record_receipt(&world.db, &world.actor(by)?, world.meeting(meeting)?, seat, letter.received, at).await.map(drop)
}

/// Somebody comes late or leaves early.
pub(super) async fn attendance(world: &World<'_>, meeting: &Meeting, change: &Change, by: &str, at: DateTime<Utc>) -> Result<()> {
    let deputy = change.presence == Presence::Present && meeting.attendance.deputies.iter().any(|called| called.seat == change.seat);
    let entry = AttendanceEntry { deputy, ..AttendanceEntry::new(world.seat(&change.seat)?, change.presence) };
    verbs::record_attendance(&world.db, &world.actor(by)?, world.meeting(meeting)?, &[entry], at).await
}

/// Takes a step of an item.
pub(super) async fn item(world: &World<'_>, meeting: &Meeting, item: &Item, step: &Step<ItemDeed>, at: DateTime<Utc>) -> Result<()> {
    let (actor, id) = (world.actor(&step.by)?, world.item(meeting, item)?);
    match &step.deed {
        ItemDeed::Call {} => verbs::call_item(&world.db, &actor, id, at).await,
        ItemDeed::AskInterests { declared } => {
            verbs::ask_interests(&world.db, &actor, id, at).await?;
            for interest in declared {
                declare(world, &actor, id, interest, at).await?;
            }
            Ok(())
        }
        ItemDeed::Deliberate {} => verbs::deliberate(&world.db, &actor, id, &item.presenter, at).await,
        // The item is voted as soon as the result of its main poll is stated.
        ItemDeed::Vote {} => Ok(()),
        ItemDeed::Adjourn { reason, until } => verbs::adjourn_item(&world.db, &actor, id, reason, *until, at).await,
        ItemDeed::Note {} => verbs::note_item(&world.db, &actor, id, "", at).await,
    }
}

/// What somebody said is entered for their seat; what follows from it say the rules.
async fn declare(world: &World<'_>, actor: &Actor, item: AgendaItemId, said: &DeclaredInterest, at: DateTime<Utc>) -> Result<()> {
    let answer = Interest::Declared { text: said.why.clone() };
    verbs::declare_interest(&world.db, actor, item, world.seat(&said.seat)?, &answer, at).await.map(drop)
}
