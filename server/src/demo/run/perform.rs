//! One deed becomes one verb.

use super::timeline::{Deed, Entry};
use super::world::World;
use super::{clock, contributions, desk, measures, meetings, people, polls, voices};
use store::Result;

/// Performs a deed at its time.
pub(super) async fn deed<'s>(world: &mut World<'s>, entry: &Entry<'s>) -> Result<()> {
    let at = entry.at;
    match entry.deed {
        Deed::Join(person) => people::join(world, person, at).await,
        Deed::Jobs => clock::jobs(world, at).await,
        Deed::Tell => clock::tell(world, at).await,
        Deed::Confirm(contribution) => contributions::confirm(world, contribution, at).await,
        Deed::Contribution(contribution, step) => contributions::step(world, contribution, step, at).await,
        Deed::Voices(contribution, said) => voices::say(world, contribution, said, at).await,
        Deed::SecondOfContribution(contribution, deed, second) => contributions::second(world, contribution, deed, second, at).await,
        Deed::Desk(step) => desk::step(world, step, at).await,
        Deed::Open(measure) => measures::open(world, measure, at).await,
        Deed::Measure(measure, step) => measures::step(world, measure, step, at).await,
        Deed::SecondOfMeasure(measure, second) => measures::second(world, measure, second, at).await,
        Deed::Plan(meeting) => meetings::plan(world, meeting, at).await,
        Deed::Agenda(meeting) => meetings::agenda(world, meeting, at).await,
        Deed::Meeting(meeting, step) => meetings::step(world, meeting, step, at).await,
        Deed::Received(meeting, letter, by) => meetings::received(world, meeting, letter, by, at).await,
        Deed::Attendance(meeting, change, by) => meetings::attendance(world, meeting, change, by, at).await,
        Deed::Item(meeting, item, step) => meetings::item(world, meeting, item, step, at).await,
        Deed::OpenPoll(meeting, item, poll) => polls::open(world, meeting, item, poll, at).await,
        Deed::ClosePoll(meeting, item, poll) => polls::close(world, meeting, item, poll, at).await,
        Deed::StateResult(meeting, item, poll) => polls::state(world, meeting, item, poll, at).await,
    }
}
