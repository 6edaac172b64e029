//! Die Zusammenfassung am Morgen: one mail to each follower of a district who has something new, and none to the others.

use super::happened::after;
use super::{end_all, end_one, followed, somebody};
use crate::Db;
use crate::entity::{account, digest_run, event_head, follow, follower};
use crate::error::{Error, Result};
use crate::outbox::{self, Mail};
use crate::people::District;
use crate::tx::Tx;
use chrono::{DateTime, NaiveDate, Utc};
use domain::events::{Event, ObjectKind};
use domain::following::{Digest, Followed, Happened, Way, digest_due};
use domain::time::local_day;
use domain::{DistrictId, Role};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use serde::Serialize;
use std::collections::HashMap;
use uuid::Uuid;

/// Puts the digests of the day into the outbox. Gives how many.
///
/// Who: the system, from seven o'clock local time. Effect: a mail `digest` to each follower with news, the place in the chain up to which was told,
/// event `DigestsSent`. A second run, or a second instance, finds the day done: place, day and mails are one transaction.
///
/// # Errors
/// [`Error::Database`].
pub async fn send_digests(db: &Db, district: &District, now: DateTime<Utc>) -> Result<u64> {
    // Nothing is locked as long as nothing is due.
    if !digest_due(day_of(run_of(&db.read, district.id).await?.as_ref())?, now) {
        return Ok(0);
    }
    let tx = db.begin_write(district.id).await?;
    let run = run_of(&tx.tx, district.id).await?;
    if !digest_due(day_of(run.as_ref())?, now) {
        return Ok(0);
    }
    let head = event_head::Entity::find_by_id(district.id.0).one(&tx.tx).await?.ok_or(Error::NotFound)?.seq;
    let people = people(&tx).await?;
    let told = run.as_ref().map_or(0, |run| run.seq);
    let first = people.iter().flat_map(|person| &person.follows).map(|(_, since, _)| *since).min().unwrap_or(head);
    let happened = after(&tx.tx, district.id, told.max(first), now).await?;
    let mut sent = 0;
    for person in &people {
        sent += u64::from(send(&tx, district, person, &happened, now).await?);
    }
    settle(&tx, run.is_some(), head, now).await?;
    if sent > 0 {
        let event = Event::new((ObjectKind::District, district.id.0), "DigestsSent", Role::System, now).fact("n", sent);
        tx.append(&somebody(&tx), event, now).await?;
    }
    tx.commit().await?;
    Ok(sent)
}

async fn run_of(conn: &impl ConnectionTrait, district: DistrictId) -> Result<Option<digest_run::Model>> {
    Ok(digest_run::Entity::find_by_id(district.0).one(conn).await?)
}

fn day_of(run: Option<&digest_run::Model>) -> Result<Option<NaiveDate>> {
    run.map(|run| run.day.parse().map_err(|_| Error::Corrupt("day of the digests".to_owned()))).transpose()
}

/// Notes that today is done, and up to where.
async fn settle(tx: &Tx, there: bool, seq: i64, now: DateTime<Utc>) -> Result<()> {
    let run = digest_run::ActiveModel { district_id: Set(tx.district.0), day: Set(local_day(now).to_string()), seq: Set(seq) };
    if there {
        run.update(&tx.tx).await?
    } else {
        run.insert(&tx.tx).await?
    };
    Ok(())
}

/// Somebody who gets a digest.
struct Person {
    id: Uuid,
    address: String,
    locale: String,
    /// What is followed, from which place in the chain on, and the row it stands in.
    follows: Vec<(Followed, i64, Uuid)>,
}

/// Everybody who follows by mail and can be reached.
async fn people(tx: &Tx) -> Result<Vec<Person>> {
    let followers = follower::Entity::find()
        .filter(follower::Column::DistrictId.eq(tx.district.0))
        .filter(follower::Column::Way.eq(Way::Mail.word()))
        .order_by_asc(follower::Column::Id)
        .all(&tx.tx)
        .await?;
    let accounts = account::Entity::find()
        .filter(account::Column::Id.is_in(followers.iter().filter_map(|row| row.account_id)))
        .filter(account::Column::DisabledAt.is_null())
        .all(&tx.tx)
        .await?;
    let accounts: HashMap<Uuid, Option<String>> = accounts.into_iter().map(|row| (row.id, row.email)).collect();
    let rows = follow::Entity::find()
        .filter(follow::Column::DistrictId.eq(tx.district.0))
        .filter(follow::Column::ConfirmedAt.is_not_null())
        .order_by_asc(follow::Column::Id)
        .all(&tx.tx)
        .await?;
    let mut follows: HashMap<Uuid, Vec<(Followed, i64, Uuid)>> = HashMap::new();
    for row in rows {
        follows.entry(row.follower_id).or_default().push((followed(&row)?, row.since_seq, row.id));
    }
    let person = |row: follower::Model| {
        let address = row.email.or_else(|| accounts.get(&row.account_id?).cloned().flatten())?;
        Some(Person { id: row.id, address, locale: row.locale, follows: follows.remove(&row.id)? })
    };
    Ok(followers.into_iter().filter_map(person).collect())
}

async fn send(tx: &Tx, district: &District, person: &Person, happened: &[Happened], now: DateTime<Utc>) -> Result<bool> {
    let follows: Vec<(Followed, i64)> = person.follows.iter().map(|(followed, since, _)| (followed.clone(), *since)).collect();
    let Some(digest) = Digest::of(&follows, happened, district.profile.drawing()) else { return Ok(false) };
    let heard = |followed: &Followed| digest.groups.iter().any(|group| group.because == *followed);
    let ends: Vec<(&Followed, String)> = person
        .follows
        .iter()
        .filter(|(followed, ..)| heard(followed))
        .map(|(followed, _, id)| (followed, end_one(&tx.keys, *id)))
        .collect();
    let mail = Mail::new("digest", &person.address)
        .in_language(&person.locale)
        .param("digest", written(&digest)?)
        .param("ends", written(&ends)?)
        .param("token", end_all(&tx.keys, person.id));
    outbox::put(&tx.tx, Some(district.id), mail, now).await?;
    Ok(true)
}

fn written<T: Serialize>(data: &T) -> Result<String> {
    serde_json::to_string(data).map_err(|error| Error::Corrupt(error.to_string()))
}
