//! Laden: tells both stories by the store's verbs, each deed by the person who did it, at the time it happened (`decisions.md` 11).
//!
//! `source` finds the files, `timeline` puts every deed of a story in order, `world` remembers what the keys of the files became,
//! and one file per feature performs the deeds. `proof` looks at the result, `guests` prints who can sign in, `crowd` makes data to measure with.

mod clock;
mod contributions;
mod crowd;
mod desk;
mod failure;
mod guests;
mod measures;
mod meetings;
mod minutes;
mod people;
mod perform;
mod photos;
mod polls;
mod proof;
mod source;
mod timeline;
mod voices;
mod world;

pub use failure::DemoError;
pub use guests::who_can_sign_in;

use super::{Demonstration, check};
use crate::config::Settings;
use app::state::Mode;
use chrono::{DateTime, Utc};
use domain::events::ObjectKind;
use source::Source;
use std::io::Write;
use store::people::District;
use store::{Db, events, outbox};
use timeline::Entry;
use world::World;

/// Districts of the demonstration; the first one gets what is made to measure with.
const DISTRICTS: [&str; 2] = ["dalheim", "gruebentaelchen"];

/// Loads both districts of the demonstration, and so many more published contributions. What is loaded already stays as it is.
///
/// # Errors
/// [`DemoError`]: outside the demonstration, where a file or a story has a problem, or when a verb refuses what a story tells.
pub async fn load(settings: &Settings, db: &Db, contributions: u32, now: DateTime<Utc>) -> Result<(), DemoError> {
    if settings.app.mode != Mode::Demo {
        return Err(DemoError::NotDemonstration);
    }
    let stories = read(&Source::find())?;
    db.hurry().await?;
    let told = tell_all(db, &stories, contributions, now).await;
    db.settle().await?;
    say(&told?)?;
    say(&who_can_sign_in(settings, db).await?)
}

/// Reads both stories and checks that they can have happened.
fn read(source: &Source) -> Result<Vec<Demonstration>, DemoError> {
    let mut stories = vec![];
    for slug in DISTRICTS {
        let demonstration = source.read(slug).map_err(DemoError::Files)?;
        let problems = check(&demonstration.profile, &demonstration.story);
        if !problems.is_empty() {
            return Err(DemoError::Story(problems));
        }
        stories.push(demonstration);
    }
    Ok(stories)
}

async fn tell_all(db: &Db, stories: &[Demonstration], contributions: u32, now: DateTime<Utc>) -> Result<String, DemoError> {
    let mut worlds = vec![];
    let mut lines = vec![];
    for demonstration in stories {
        let name = &demonstration.profile.name;
        let district = people::district(db, demonstration, now).await?;
        if events::any_about(db, district.id, ObjectKind::Contribution).await? {
            lines.push(format!("{name} ist schon geladen und bleibt, wie es ist."));
        } else {
            let accounts = people::accounts(db, &district, &demonstration.story).await?;
            worlds.push(World::new(db, district, &demonstration.story, accounts).await?);
        }
    }
    tell(&mut worlds).await?;
    for world in &worlds {
        proof::hold(world).await?;
        lines.push(world.summary());
    }
    if let Some(ended) = worlds.iter().filter_map(|world| world.ended).max() {
        outbox::forget_before(db, now.max(ended)).await?;
    }
    if contributions > 0 {
        let district = store::people::district(db, DISTRICTS[0]).await?;
        lines.push(crowd::gather(db, &district, contributions, now).await?);
        proof::chain(db, &district).await?;
    }
    Ok(lines.join("\n"))
}

/// Every deed of every story, in one order of time.
async fn tell(worlds: &mut [World<'_>]) -> Result<(), DemoError> {
    let mut deeds: Vec<(usize, Entry<'_>)> = vec![];
    for (number, world) in worlds.iter_mut().enumerate() {
        let timeline = timeline::of(world.story);
        world.ended = timeline.last().map(|entry| entry.at);
        deeds.extend(timeline.into_iter().map(|entry| (number, entry)));
    }
    deeds.sort_by_key(|(_, entry)| entry.at);
    for (number, entry) in deeds {
        let Some(world) = worlds.get_mut(number) else { continue };
        perform::deed(world, &entry).await.map_err(|error| DemoError::deed(world, &entry, error))?;
    }
    Ok(())
}

fn is_demonstration(district: &District) -> bool {
    district.demo && DISTRICTS.contains(&district.profile.slug.as_str())
}

fn say(text: &str) -> Result<(), DemoError> {
    writeln!(std::io::stdout(), "{text}").map_err(DemoError::Output)
}

#[cfg(test)]
mod tests;
