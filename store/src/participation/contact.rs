//! Wie Absender etwas erfahren: by the channel they chose. An e-mail address is confirmed or forgotten (`decisions.md` 3).

use crate::Db;
use crate::entity::{contact_task, contribution};
use crate::error::{Error, Result, known};
use crate::keys::token_hash;
use crate::outbox::{self, Mail};
use crate::tx::{Tx, micros, new_id, time};
use chrono::{DateTime, TimeDelta, Utc};
use domain::events::{Event, ObjectKind};
use domain::participation::ContactWish;
use domain::refusal::SignInRefused;
use domain::{Actor, ContributionId, DistrictId, Reference, Refusal, Role};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::BTreeMap;
use uuid::Uuid;

/// An address that nobody confirmed is kept this long (`decisions.md` 3).
const UNCONFIRMED: TimeDelta = TimeDelta::days(14);
/// Merges of merges are followed this far.
const CHAIN: usize = 8;

/// A call or a letter that somebody still owes an author.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactTask {
    /// Id.
    pub id: Uuid,
    /// By telephone or by letter.
    pub way: ContactWish,
    /// What is to be said, the key of the mail's texts.
    pub kind: String,
    /// Parameters of the texts.
    pub params: BTreeMap<String, String>,
    /// Since when.
    pub at: DateTime<Utc>,
    /// When it was done.
    pub done_at: Option<DateTime<Utc>>,
}

/// Tells the authors of these contributions, and of those merged into them, by the channel each of them chose.
///
/// Effect: one mail per confirmed or still fresh address; one open [`ContactTask`] with event `CallDue` or `LetterDue` for telephone and letter;
/// nothing for those who look themselves with their receipt code. `kind` is the key of the mail's texts; `reference` and `title` are
/// added to `params`.
pub(crate) async fn inform_authors_in(
    tx: &Tx,
    contributions: &[ContributionId],
    kind: &str,
    params: &[(&str, String)],
    now: DateTime<Utc>,
) -> Result<()> {
    for row in with_merged(&tx.tx, tx.district, contributions).await? {
        if row.withdrawal_marked_at.is_some() || row.stage == domain::participation::Stage::Withdrawn.word() {
            continue;
        }
        inform(tx, &row, kind, params, now).await?;
    }
    Ok(())
}

/// These contributions and those merged into them, directly or through another.
pub(super) async fn with_merged(
    conn: &impl ConnectionTrait,
    district: DistrictId,
    contributions: &[ContributionId],
) -> Result<Vec<contribution::Model>> {
    let mut found: Vec<contribution::Model> = Vec::new();
    let mut ids: Vec<Uuid> = contributions.iter().map(|id| id.0).collect();
    let district = contribution::Column::DistrictId.eq(district.0);
    let mut rows =
        contribution::Entity::find().filter(district.clone()).filter(contribution::Column::Id.is_in(ids.clone())).all(conn).await?;
    for _ in 0..CHAIN {
        rows.retain(|row| !found.iter().any(|known| known.id == row.id));
        if rows.is_empty() {
            break;
        }
        ids = rows.iter().map(|row| row.id).collect();
        found.append(&mut rows);
        rows = contribution::Entity::find()
            .filter(district.clone())
            .filter(contribution::Column::MergedInto.is_in(ids.clone()))
            .all(conn)
            .await?;
    }
    Ok(found)
}

/// Tells one author by the channel they chose; nothing for who looks with the receipt code.
pub(super) async fn inform(tx: &Tx, row: &contribution::Model, kind: &str, params: &[(&str, String)], now: DateTime<Utc>) -> Result<()> {
    let wish = known(ContactWish::from_word(&row.contact), "contact")?;
    match (wish, reachable_email(row, now)) {
        (ContactWish::Mail, Some(email)) => {
            let title = if row.public_title.is_empty() { &row.title } else { &row.public_title };
            let mut mail = Mail::new(kind, email).in_language(&row.locale).param("reference", &row.reference).param("title", title);
            for (key, value) in params {
                mail = mail.param(key, value);
            }
            outbox::put(&tx.tx, Some(tx.district), mail, now).await
        }
        (ContactWish::Phone, _) if row.phone.is_some() => owe(tx, row, (wish, "CallDue"), kind, params, now).await,
        (ContactWish::Letter, _) if row.letter.is_some() => owe(tx, row, (wish, "LetterDue"), kind, params, now).await,
        _ => Ok(()),
    }
}

/// Whether the office can say something to this author by itself.
pub(super) fn has_channel(row: &contribution::Model, now: DateTime<Utc>) -> bool {
    match ContactWish::from_word(&row.contact) {
        Some(ContactWish::Mail) => reachable_email(row, now).is_some(),
        Some(ContactWish::Phone) => row.phone.is_some(),
        Some(ContactWish::Letter) => row.letter.is_some(),
        Some(ContactWish::Code) | None => false,
    }
}

/// The address, when it is confirmed or young enough that its owner may still confirm it.
fn reachable_email(row: &contribution::Model, now: DateTime<Utc>) -> Option<&str> {
    let fresh = time(row.received_at) + UNCONFIRMED > now;
    row.email.as_deref().filter(|_| row.email_confirmed_at.is_some() || fresh)
}

async fn owe(
    tx: &Tx,
    row: &contribution::Model,
    (way, event): (ContactWish, &'static str),
    kind: &str,
    params: &[(&str, String)],
    now: DateTime<Utc>,
) -> Result<()> {
    // A link is for whoever gets the mail; nobody reads it aloud.
    let none = "none".to_owned();
    let params: BTreeMap<&str, &String> = params.iter().map(|(key, value)| (*key, if *key == "token" { &none } else { value })).collect();
    let task = contact_task::ActiveModel {
        id: Set(new_id()),
        district_id: Set(tx.district.0),
        contribution_id: Set(row.id),
        way: Set(way.word().to_owned()),
        kind: Set(kind.to_owned()),
        params: Set(serde_json::to_string(&params).map_err(|error| Error::Corrupt(error.to_string()))?),
        at: Set(micros(now)),
        done_by: Set(None),
        done_at: Set(None),
    };
    task.insert(&tx.tx).await?;
    let event = Event::new((ObjectKind::Contribution, row.id), event, Role::System, now).fact("about", kind);
    tx.append(&Actor::system(tx.district), event, now).await.map(|_| ())
}

/// The calls and letters about one contribution, oldest first.
pub(crate) async fn tasks_of(conn: &impl ConnectionTrait, contribution: Uuid) -> Result<Vec<ContactTask>> {
    let rows = contact_task::Entity::find()
        .filter(contact_task::Column::ContributionId.eq(contribution))
        .order_by_asc(contact_task::Column::At)
        .all(conn)
        .await?;
    rows.into_iter()
        .map(|row| {
            Ok(ContactTask {
                id: row.id,
                way: known(ContactWish::from_word(&row.way), "way of contact")?,
                kind: row.kind,
                params: serde_json::from_str(&row.params).map_err(|error| Error::Corrupt(error.to_string()))?,
                at: time(row.at),
                done_at: row.done_at.map(time),
            })
        })
        .collect()
}

/// Notes that the author was called or that the letter was posted.
///
/// Who: moderation, Quartiersmanagement. Effect: the task is done, event `AuthorInformed`. Doing it twice changes nothing. Refusals: `Role`.
///
/// # Errors
/// [`Error::NotFound`] for a task of another district.
pub async fn tick_contact(db: &Db, actor: &Actor, task: Uuid, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(&[Role::Moderator, Role::Manager])?;
    let account = actor.account.ok_or(Refusal::Role)?;
    let row = contact_task::Entity::find_by_id(task)
        .filter(contact_task::Column::DistrictId.eq(tx.district.0))
        .one(&tx.tx)
        .await?
        .ok_or(Error::NotFound)?;
    if row.done_at.is_some() {
        return Ok(());
    }
    let event = Event::new((ObjectKind::Contribution, row.contribution_id), "AuthorInformed", role, now)
        .fact("way", &row.way)
        .fact("about", &row.kind);
    let mut row: contact_task::ActiveModel = row.into();
    row.done_by = Set(Some(account.0));
    row.done_at = Set(Some(micros(now)));
    row.update(&tx.tx).await?;
    tx.append(actor, event, now).await?;
    tx.commit().await
}

/// A call that was ticked only just now is owed again; one that was ticked at another time stays done.
pub(super) async fn untick_in(tx: &Tx, actor: &Actor, (task, done): (Uuid, DateTime<Utc>), role: Role, now: DateTime<Utc>) -> Result<()> {
    let found = contact_task::Entity::find_by_id(task).filter(contact_task::Column::DistrictId.eq(tx.district.0));
    let row = found.one(&tx.tx).await?.ok_or(Error::NotFound)?;
    if row.done_at != Some(micros(done)) {
        return Ok(());
    }
    let event = Event::new((ObjectKind::Contribution, row.contribution_id), "CallReopened", role, now).fact("way", &row.way);
    let mut row: contact_task::ActiveModel = row.into();
    row.done_by = Set(None);
    row.done_at = Set(None);
    row.update(&tx.tx).await?;
    tx.append(actor, event, now).await.map(|_| ())
}

/// Confirms the e-mail address of a contribution by the mailed link.
///
/// Who: whoever has the link. Effect: the address is confirmed, event `AddressConfirmed`; the link works once. Refusals: `LinkOver`.
///
/// # Errors
/// [`Error::Refused`].
pub async fn confirm_address(db: &Db, district: DistrictId, token: &str, now: DateTime<Utc>) -> Result<Reference> {
    let tx = db.begin_write(district).await?;
    let row = contribution::Entity::find()
        .filter(contribution::Column::DistrictId.eq(district.0))
        .filter(contribution::Column::EmailTokenHash.eq(token_hash(token)))
        .one(&tx.tx)
        .await?
        .filter(|row| row.email.is_some() && time(row.received_at) + UNCONFIRMED > now)
        .ok_or(SignInRefused::LinkOver)?;
    let reference = row.reference.parse().map_err(|_| Error::Corrupt("reference".to_owned()))?;
    let id = row.id;
    let mut row: contribution::ActiveModel = row.into();
    row.email_confirmed_at = Set(Some(micros(now)));
    row.email_token_hash = Set(None);
    row.update(&tx.tx).await?;
    let event = Event::new((ObjectKind::Contribution, id), "AddressConfirmed", Role::Resident, now);
    tx.append(&Actor::resident(district), event, now).await?;
    tx.commit().await?;
    Ok(reference)
}

/// Erases addresses that nobody confirmed within 14 days; the contribution stays, its receipt code still opens it.
///
/// Who: the system. Effect: event `AddressErased` for each. Gives how many.
///
/// # Errors
/// [`Error::Database`].
pub async fn erase_unconfirmed_addresses(db: &Db, district: DistrictId, now: DateTime<Utc>) -> Result<u64> {
    let tx = db.begin_write(district).await?;
    let rows = contribution::Entity::find()
        .filter(contribution::Column::DistrictId.eq(district.0))
        .filter(contribution::Column::Email.is_not_null())
        .filter(contribution::Column::EmailConfirmedAt.is_null())
        .filter(contribution::Column::ReceivedAt.lte(micros(now - UNCONFIRMED)))
        .all(&tx.tx)
        .await?;
    let mut erased = 0;
    for row in rows {
        let id = row.id;
        let mut row: contribution::ActiveModel = row.into();
        row.email = Set(None);
        row.email_token_hash = Set(None);
        row.contact = Set(ContactWish::Code.word().to_owned());
        row.update(&tx.tx).await?;
        tx.append(&Actor::system(district), Event::new((ObjectKind::Contribution, id), "AddressErased", Role::System, now), now).await?;
        erased += 1;
    }
    tx.commit().await?;
    Ok(erased)
}

#[cfg(test)]
mod tests;
