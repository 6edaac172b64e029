//! Auskunft (DSGVO Art. 15): everything that is stored about one person, in words and as data.

use crate::Db;
use crate::entity::{
    account, comment, contact_task, contribution, follow, follower, internal_note, membership, role_grant, seat, session, support,
};
use crate::error::{Error, Result};
use crate::participation::{by_typed_code, views};
use crate::tx::time;
use chrono::{DateTime, Utc};
use domain::following::FollowedKind;
use domain::{Actor, DistrictId};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use serde::Serialize;
use uuid::Uuid;

/// One line: a key, which the page has words for, and what is stored.
pub type Entry = (&'static str, String);

/// One record.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Section {
    /// What it is: `account`, `contribution`, `addition` …
    pub what: &'static str,
    /// What is stored, in order; empty values are left out.
    pub entries: Vec<Entry>,
}

/// Everything about one person.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct PersonData {
    /// When it was put together.
    pub at: DateTime<Utc>,
    /// The records.
    pub sections: Vec<Section>,
}

impl Section {
    fn new(what: &'static str, entries: Vec<Entry>) -> Self {
        Self { what, entries: entries.into_iter().filter(|(_, value)| !value.is_empty()).collect() }
    }
}

/// What is stored about the author of one contribution.
///
/// Who: whoever has its receipt code. Refusals: [`domain::refusal::CodeRefused`].
///
/// # Errors
/// [`Error::Refused`].
pub async fn export_by_code(db: &Db, district: DistrictId, code: &str, address: &str, now: DateTime<Utc>) -> Result<PersonData> {
    let row = by_typed_code(db, district, code, address, now).await?;
    Ok(PersonData { at: now, sections: of_contribution(db, row).await? })
}

/// What is stored about somebody with an account, in this district.
///
/// Who: the person, signed in.
///
/// # Errors
/// [`Error::NotFound`] without an account.
pub async fn export_account(db: &Db, actor: &Actor, now: DateTime<Utc>) -> Result<PersonData> {
    let id = actor.account.ok_or(Error::NotFound)?.0;
    let person = account::Entity::find_by_id(id).one(&db.read).await?.ok_or(Error::NotFound)?;
    let mut sections = vec![Section::new(
        "account",
        vec![("name", person.name), ("email", person.email.unwrap_or_default()), ("created_at", stamp(person.created_at))],
    )];
    let district = actor.district.0;
    let roles = role_grant::Entity::find()
        .filter(role_grant::Column::DistrictId.eq(district))
        .filter(role_grant::Column::AccountId.eq(id))
        .all(&db.read)
        .await?;
    sections.extend(roles.into_iter().map(|row| Section::new("role", vec![("role", row.role)])));
    let seats = membership::Entity::find()
        .filter(membership::Column::DistrictId.eq(district))
        .filter(membership::Column::AccountId.eq(id))
        .all(&db.read)
        .await?;
    let labels = seat::Entity::find().filter(seat::Column::Id.is_in(seats.iter().map(|row| row.seat_id))).all(&db.read).await?;
    for row in seats {
        let label = labels.iter().find(|seat| seat.id == row.seat_id).map(|seat| seat.label.clone()).unwrap_or_default();
        sections.push(Section::new("seat", vec![("seat", label), ("from", row.from_day), ("until", row.until_day.unwrap_or_default())]));
    }
    let sessions = session::Entity::find().filter(session::Column::AccountId.eq(id)).all(&db.read).await?;
    sections.extend(
        sessions
            .into_iter()
            .map(|row| Section::new("session", vec![("created_at", stamp(row.created_at)), ("seen_at", stamp(row.seen_at))])),
    );
    let own = contribution::Entity::find()
        .filter(contribution::Column::DistrictId.eq(district))
        .filter(contribution::Column::AccountId.eq(id))
        .order_by_asc(contribution::Column::ReceivedAt)
        .all(&db.read)
        .await?;
    for row in own {
        sections.extend(of_contribution(db, row).await?);
    }
    sections.extend(voices_of(db, actor.district, id).await?);
    sections.extend(follows_of(db, actor.district, id).await?);
    Ok(PersonData { at: now, sections })
}

/// Comments and supports given with an account.
async fn voices_of(db: &Db, district: DistrictId, account: Uuid) -> Result<Vec<Section>> {
    let comments = comment::Entity::find()
        .filter(comment::Column::DistrictId.eq(district.0))
        .filter(comment::Column::AccountId.eq(account))
        .all(&db.read)
        .await?;
    let supports = support::Entity::find()
        .filter(support::Column::DistrictId.eq(district.0))
        .filter(support::Column::AccountId.eq(account))
        .all(&db.read)
        .await?;
    let comment = |row: comment::Model| {
        let email = row.email.unwrap_or_default();
        Section::new("comment", vec![("at", stamp(row.at)), ("text", row.text), ("name", row.name), ("email", email)])
    };
    let support = |row: support::Model| {
        Section::new("support", vec![("at", stamp(row.asked_at)), ("way", row.way), ("email", row.email.unwrap_or_default())])
    };
    Ok(comments.into_iter().map(comment).chain(supports.into_iter().map(support)).collect())
}

/// What is followed with an account.
async fn follows_of(db: &Db, district: DistrictId, account: Uuid) -> Result<Vec<Section>> {
    let own = follower::Entity::find()
        .filter(follower::Column::DistrictId.eq(district.0))
        .filter(follower::Column::AccountId.eq(account))
        .one(&db.read)
        .await?;
    let Some(own) = own else { return Ok(vec![]) };
    let rows = follow::Entity::find().filter(follow::Column::FollowerId.eq(own.id)).order_by_asc(follow::Column::AskedAt);
    let section = |row: follow::Model| {
        let key = match FollowedKind::from_word(&row.kind) {
            Some(FollowedKind::Contribution | FollowedKind::Measure) => "reference",
            Some(FollowedKind::Place) => "place",
            Some(FollowedKind::Topic) | None => "topic",
            Some(FollowedKind::District) => "district",
        };
        let target = if row.target.is_empty() { "ja".to_owned() } else { row.target };
        Section::new("follow", vec![("at", stamp(row.asked_at)), (key, target)])
    };
    Ok(rows.all(&db.read).await?.into_iter().map(section).collect())
}

async fn of_contribution(db: &Db, row: contribution::Model) -> Result<Vec<Section>> {
    let id = row.id;
    let yes = |set: bool| if set { "ja" } else { "nein" }.to_owned();
    let mut sections = vec![Section::new(
        "contribution",
        vec![
            ("reference", row.reference),
            ("kind", row.kind),
            ("stage", row.stage),
            ("channel", row.channel),
            ("received_at", stamp(row.received_at)),
            ("published_at", row.published_at.map(stamp).unwrap_or_default()),
            ("heading", row.title),
            ("text", row.text),
            ("public_title", row.public_title),
            ("public_text", row.public_text),
            ("place", row.place),
            ("locale", row.locale),
            ("name", row.name),
            ("pseudonym", row.pseudonym),
            ("show_name", yes(row.show_name)),
            ("contact", row.contact),
            ("email", row.email.unwrap_or_default()),
            ("email_confirmed_at", row.email_confirmed_at.map(stamp).unwrap_or_default()),
            ("phone", row.phone.unwrap_or_default()),
            ("letter", row.letter.unwrap_or_default()),
            ("answer", row.answer),
        ],
    )];
    let shown = |at: DateTime<Utc>| at.to_rfc3339();
    let additions = views::additions_of(&db.read, id).await?;
    sections.extend(additions.into_iter().map(|row| Section::new("addition", vec![("at", shown(row.at)), ("text", row.text)])));
    let queries = views::queries_of(&db.read, id).await?;
    sections.extend(queries.into_iter().map(|row| {
        Section::new("query", vec![("at", shown(row.asked_at)), ("question", row.question), ("answer", row.answer.unwrap_or_default())])
    }));
    let objections = views::objections_of(&db.read, id).await?;
    sections.extend(
        objections
            .into_iter()
            .map(|row| Section::new("objection", vec![("at", shown(row.at)), ("text", row.text), ("reason", row.reason)])),
    );
    let tasks = contact_task::Entity::find().filter(contact_task::Column::ContributionId.eq(id)).all(&db.read).await?;
    sections.extend(tasks.into_iter().map(|row| {
        Section::new("call", vec![("at", stamp(row.at)), ("way", row.way), ("done_at", row.done_at.map(stamp).unwrap_or_default())])
    }));
    let notes = internal_note::Entity::find().filter(internal_note::Column::ObjectId.eq(id)).all(&db.read).await?;
    sections.extend(notes.into_iter().map(|row| Section::new("note", vec![("at", stamp(row.at)), ("text", row.text)])));
    Ok(sections)
}

fn stamp(micros: i64) -> String {
    time(micros).to_rfc3339()
}
