//! Abstimmungen: everybody votes on their own seat, or the clerk enters what was counted by hand.

use super::world::World;
use crate::demo::story::{Item, ItemDeed, Meeting, Poll};
use app::Texts;
use chrono::{DateTime, TimeDelta, Utc};
use domain::Actor;
use domain::meetings::{Choice, PollSource, Presence};
use store::meetings::{self as verbs, BallotInput, CountInput, PollInput};
use store::{Error, Result};

/// From one hand to the next.
const BETWEEN: TimeDelta = TimeDelta::seconds(4);

/// Opens a poll; with ballots, everybody votes.
pub(super) async fn open<'s>(world: &mut World<'s>, meeting: &'s Meeting, item: &'s Item, poll: &'s Poll, at: DateTime<Utc>) -> Result<()> {
    let input =
        PollInput { kind: poll.kind, wording: poll.wording.clone(), amended: false, majority: None, mode: poll.mode, source: poll.source };
    let id =
        verbs::open_poll(&world.db, &world.actor(&poll.by)?, world.meeting(meeting)?, Some(world.item(meeting, item)?), &input, at).await?;
    world.polls.insert((&meeting.key, &item.key, poll.opened_at), id);
    if poll.source == PollSource::Ballots {
        let mut now = at;
        for (seat, choice) in ballots(world, meeting, item, poll) {
            now += BETWEEN;
            let key = format!("{}-{}-{}-{seat}", meeting.key, item.key, poll.opened_at);
            let ballot = BallotInput { seat: world.seat(seat)?, choice, key };
            verbs::cast_vote(&world.db, &sitting(world, meeting, seat)?, id, &ballot, now).await?;
        }
    }
    Ok(())
}

/// Who votes how: every seat that votes, whose holder is there and has no interest in the matter.
fn ballots<'w>(world: &'w World<'_>, meeting: &Meeting, item: &Item, poll: &Poll) -> Vec<(&'w str, Choice)> {
    let board = world.district.profile.board();
    let votes = board.into_iter().flat_map(|board| &board.seats).filter(|seat| seat.votes).map(|seat| seat.key.as_str());
    let there = votes.filter(|seat| meeting.attendance.of(seat, poll.opened_at) == Presence::Present && !concerns(item, seat));
    there.filter_map(|seat| Some((seat, poll.choice(seat)?))).collect()
}

/// Whoever holds the seat has an interest in the matter.
fn concerns(item: &Item, seat: &str) -> bool {
    let declared =
        |deed: &ItemDeed| matches!(deed, ItemDeed::AskInterests { declared } if declared.iter().any(|interest| interest.seat == seat));
    item.steps.iter().any(|step| declared(&step.deed))
}

/// Who sits there: the deputy who was called in, otherwise the member.
fn sitting(world: &World<'_>, meeting: &Meeting, seat: &str) -> Result<Actor> {
    let deputy = meeting.attendance.deputies.iter().find(|called| called.seat == seat).map(|called| called.person.as_str());
    let member = || world.story.people.iter().find(|person| person.seat.as_deref() == Some(seat)).map(|person| person.key.as_str());
    world.actor(deputy.or_else(member).ok_or(Error::NotFound)?)
}

/// Closes a poll; a count by hand is entered before.
pub(super) async fn close(world: &World<'_>, meeting: &Meeting, item: &Item, poll: &Poll, at: DateTime<Utc>) -> Result<()> {
    let id = world.poll(meeting, item, poll)?;
    if let Some(clerk) = poll.entered_by.as_deref() {
        let counts = poll.counts;
        let sheet = CountInput {
            yes: counts.yes,
            no: counts.no,
            abstain: counts.abstain,
            invalid: counts.invalid,
            counted_by: poll.counted_by.clone(),
        };
        verbs::enter_count_sheet(&world.db, &world.actor(clerk)?, id, &sheet, at).await?;
    }
    let silent = poll.not_cast.iter().map(|seat| world.seat(seat)).collect::<Result<Vec<_>>>()?;
    verbs::close_poll(&world.db, &world.actor(&poll.by)?, id, &silent, Texts::german(), at).await.map(drop)
}

/// States the result.
pub(super) async fn state(world: &World<'_>, meeting: &Meeting, item: &Item, poll: &Poll, at: DateTime<Utc>) -> Result<()> {
    verbs::state_result(&world.db, &world.actor(&poll.by)?, world.poll(meeting, item, poll)?, at).await.map(drop)
}
