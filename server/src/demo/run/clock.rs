//! Was von selbst geschieht: jobs that ran in the background, calls and letters of the office, authors who click the link in their mail.

use super::timeline::{Deed, Entry};
use super::world::World;
use chrono::{DateTime, Datelike, TimeDelta, Utc, Weekday};
use domain::time::{from_local, local_day};
use domain::{Actor, Role};
use store::{Error, Result, participation, projects};

/// So long after sending, an author opens the mail that asks to confirm the address.
pub(super) const CONFIRMS: TimeDelta = TimeDelta::minutes(6);

/// On Monday mornings the system's jobs; on Tuesdays and Fridays in the afternoon calls and letters.
pub(super) fn ticks<'s>(first: DateTime<Utc>, last: DateTime<Utc>) -> impl Iterator<Item = Entry<'s>> {
    let days = local_day(first).iter_days().take_while(move |day| *day <= local_day(last));
    let tick = |day: chrono::NaiveDate| {
        let (hour, deed) = match day.weekday() {
            Weekday::Mon => (5, Deed::Jobs),
            Weekday::Tue | Weekday::Fri => (16, Deed::Tell),
            _ => return None,
        };
        Some(Entry { at: from_local(day.and_hms_opt(hour, 30, 0)?), deed })
    };
    days.filter_map(tick).filter(move |entry| first < entry.at && entry.at < last)
}

/// The jobs that no story tells: it is asked what the administration says, and addresses that nobody confirmed are erased.
pub(super) async fn jobs(world: &World<'_>, at: DateTime<Utc>) -> Result<()> {
    let district = world.district.id;
    projects::ask_administration(&world.db, &Actor::system(district), at).await?;
    participation::remind_offices(&world.db, &Actor::system(district), at).await?;
    participation::erase_unconfirmed_addresses(&world.db, district, at).await?;
    Ok(())
}

/// Makes every call and writes every letter that the office owes.
pub(super) async fn tell(world: &World<'_>, at: DateTime<Utc>) -> Result<()> {
    let Ok(actor) = caller(world) else { return Ok(()) };
    if participation::queue_counts(&world.db, &actor, at).await?.tasks == 0 {
        return Ok(());
    }
    for sent in world.contributions.values().filter(|sent| sent.intake.phone.is_some() || sent.intake.letter.is_some()) {
        for task in participation::opened(&world.db, &actor, sent.id).await?.tasks.iter().filter(|task| task.done_at.is_none()) {
            participation::tick_contact(&world.db, &actor, task.id, at).await?;
        }
    }
    Ok(())
}

/// Whoever sits at the counter: somebody who moderates and does not lead.
fn caller(world: &World<'_>) -> Result<Actor> {
    let at_the_counter = world.story.people.iter().find(|person| person.roles == [Role::Moderator]);
    world.actor(at_the_counter.map(|person| person.key.as_str()).ok_or(Error::NotFound)?)
}
