//! Quartier, Konten, Rollen und Sitze.

use super::failure::DemoError;
use super::world::World;
use crate::demo::Demonstration;
use crate::demo::story::{Person, Story};
use chrono::{DateTime, NaiveDate, Utc};
use domain::time::from_local;
use domain::{AccountId, Role};
use futures::{StreamExt, TryStreamExt, stream};
use std::collections::HashMap;
use std::sync::Arc;
use store::people::{self, District};
use store::{Db, Result};

/// The district as its file says. A new one begins with its first person.
pub(super) async fn district(db: &Db, demonstration: &Demonstration, now: DateTime<Utc>) -> std::result::Result<Arc<District>, DemoError> {
    let slug = &demonstration.profile.slug;
    let began = match people::district(db, slug).await {
        Ok(known) if !known.demo => return Err(DemoError::RealDistrict(slug.clone())),
        Ok(_) => now,
        Err(store::Error::NotFound) => demonstration.story.people.iter().map(|person| morning(person.since, 6)).min().unwrap_or(now),
        Err(error) => return Err(error.into()),
    };
    store::add_district(db, &demonstration.profile, true, began).await?;
    Ok(people::district(db, slug).await?)
}

fn morning(day: NaiveDate, hour: u32) -> DateTime<Utc> {
    day.and_hms_opt(hour, 0, 0).map_or(DateTime::UNIX_EPOCH, from_local)
}

/// An account for everybody, with the password of the story. Hashing is slow on purpose, so it is done on every core.
pub(super) async fn accounts<'s>(db: &Db, district: &District, story: &'s Story) -> Result<HashMap<&'s str, AccountId>> {
    let known = people::list_accounts(db, district.id).await?;
    let mut accounts = HashMap::new();
    for person in &story.people {
        let before = known.iter().find(|account| account.email.as_deref() == Some(&person.email)).map(|account| account.id);
        let account = match before {
            Some(account) => account,
            None => people::create_account(db, &person.email, &person.name, true, morning(person.since, 7)).await?,
        };
        accounts.insert(person.key.as_str(), account);
    }
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let passwords = stream::iter(accounts.values().copied()).map(|account| people::set_password(db, account, &story.password));
    passwords.buffer_unordered(cores).try_collect::<()>().await?;
    Ok(accounts)
}

/// A person takes up roles and seat.
pub(super) async fn join<'s>(world: &mut World<'s>, person: &'s Person, at: DateTime<Utc>) -> Result<()> {
    let district = world.district.id;
    let account = world.accounts.get(person.key.as_str()).copied().ok_or(store::Error::NotFound)?;
    for role in &person.roles {
        let organization = person.organization.as_deref().filter(|_| *role == Role::SpecialistOffice);
        people::grant_role(&world.db, district, account, *role, organization, at).await?;
    }
    for (seat, deputy) in person.seat.iter().map(|seat| (seat, false)).chain(person.deputy_of.iter().map(|seat| (seat, true))) {
        people::take_seat(&world.db, district, seat, account, deputy, person.since, at).await?;
    }
    let actor = people::actor_of(&world.db, district, account, at).await?;
    world.actors.insert(&person.key, actor);
    Ok(())
}
