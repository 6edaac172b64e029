//! Stillstand: everything whose promised day is over, first for the office, after the days of grace for everybody (I9).

use crate::Db;
use crate::entity::{contact_task, contribution, forwarding, measure, report};
use crate::error::{Result, known};
use crate::tx::{micros, time};
use chrono::{DateTime, TimeDelta, Utc};
use domain::moderation::WorkKind;
use domain::profile::Profile;
use domain::{Actor, DistrictId, Role, participation, projects};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;
use uuid::Uuid;

/// Things of each kind that are listed; who lets more stand still has no use for a longer list.
const MOST: u64 = 200;
/// Who sees what stands still inside.
const READERS: &[Role] = &[Role::Moderator, Role::Manager, Role::ReviewPerson, Role::AdministrationLiaison];

/// What stands still.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// A contribution at a stage.
    Contribution(participation::Stage),
    /// A measure at a stage.
    Measure(projects::Stage),
    /// A piece of the office's own work.
    Task(WorkKind),
}

/// Something whose promised day is over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StandstillEntry {
    /// What it is.
    pub what: Standing,
    /// The contribution, the measure, the call or the report.
    pub id: Uuid,
    /// Reference.
    pub reference: String,
    /// Title.
    pub title: String,
    /// The office where it lies; empty where it is the quarter's own.
    pub office: String,
    /// Since when at the same step.
    pub since: DateTime<Utc>,
    /// The day that was promised.
    pub due: DateTime<Utc>,
}

/// Everything that stands still, longest overdue first.
///
/// Who: moderation, Quartiersmanagement, review person, administration liaison.
///
/// # Errors
/// [`crate::Error::Refused`] for everybody else.
pub async fn standstill(db: &Db, actor: &Actor, profile: &Profile, now: DateTime<Utc>) -> Result<Vec<StandstillEntry>> {
    actor.acting_as(READERS)?;
    let mut entries = contributions(db, actor.district, Condition::all(), now).await?;
    entries.extend(measures(db, actor.district, now).await?);
    entries.extend(calls(db, actor.district, profile, now).await?);
    entries.extend(reports(db, actor.district, now).await?);
    entries.sort_by_key(|entry| (entry.due, entry.id));
    Ok(entries)
}

/// What of it everybody sees: public contributions and measures, once the district's days of grace are over.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn public_standstill(db: &Db, district: DistrictId, profile: &Profile, now: DateTime<Utc>) -> Result<Vec<StandstillEntry>> {
    let over = now - TimeDelta::days(i64::from(profile.way.grace_days));
    let shown = [participation::Stage::Published, participation::Stage::Forwarded].map(participation::Stage::word);
    let public = Condition::all().add(contribution::Column::PublishedAt.is_not_null()).add(contribution::Column::Stage.is_in(shown));
    let mut entries = contributions(db, district, public, over).await?;
    entries.extend(measures(db, district, over).await?);
    entries.sort_by_key(|entry| (entry.due, entry.id));
    Ok(entries)
}

async fn contributions(db: &Db, district: DistrictId, wanted: Condition, before: DateTime<Utc>) -> Result<Vec<StandstillEntry>> {
    let open = participation::Stage::ALL.iter().filter(|stage| stage.is_open()).map(|stage| stage.word());
    let rows = contribution::Entity::find()
        .filter(contribution::Column::DistrictId.eq(district.0))
        .filter(contribution::Column::Stage.is_in(open))
        .filter(contribution::Column::DueAt.lt(micros(before)))
        .filter(wanted)
        .order_by_asc(contribution::Column::DueAt)
        .limit(MOST)
        .all(&db.read)
        .await?;
    let offices = offices(db, &rows).await?;
    rows.into_iter()
        .map(|row| {
            let stage = known(participation::Stage::from_word(&row.stage), "stage")?;
            Ok(StandstillEntry {
                what: Standing::Contribution(stage),
                id: row.id,
                office: offices.get(&row.id).cloned().unwrap_or_default(),
                since: time(row.stage_since),
                due: time(row.due_at.unwrap_or_default()),
                title: if row.public_title.is_empty() { row.title } else { row.public_title },
                reference: row.reference,
            })
        })
        .collect()
}

/// Where forwarded contributions lie now.
async fn offices(db: &Db, rows: &[contribution::Model]) -> Result<HashMap<Uuid, String>> {
    let forwarded = rows.iter().filter(|row| row.stage == participation::Stage::Forwarded.word()).map(|row| row.id);
    let sent = forwarding::Entity::find()
        .filter(forwarding::Column::ContributionId.is_in(forwarded))
        .filter(forwarding::Column::RepliedAt.is_null())
        .order_by_asc(forwarding::Column::SentAt)
        .all(&db.read)
        .await?;
    Ok(sent.into_iter().map(|row| (row.contribution_id, row.office_name)).collect())
}

/// Measures as everybody sees them: what was dealt with behind closed doors stays at its earlier stage.
async fn measures(db: &Db, district: DistrictId, before: DateTime<Utc>) -> Result<Vec<StandstillEntry>> {
    let open = projects::Stage::ALL.iter().filter(|stage| stage.is_open()).map(|stage| stage.word());
    let rows = measure::Entity::find()
        .filter(measure::Column::DistrictId.eq(district.0))
        .filter(measure::Column::ShownStage.is_in(open))
        .filter(measure::Column::DueAt.lt(micros(before)))
        .order_by_asc(measure::Column::DueAt)
        .limit(MOST)
        .all(&db.read)
        .await?;
    rows.into_iter()
        .map(|row| {
            Ok(StandstillEntry {
                what: Standing::Measure(known(projects::Stage::from_word(&row.shown_stage), "stage of measure")?),
                id: row.id,
                reference: row.reference,
                title: row.title,
                office: row.office_name,
                since: time(row.shown_since),
                due: time(row.due_at.unwrap_or_default()),
            })
        })
        .collect()
}

async fn calls(db: &Db, district: DistrictId, profile: &Profile, now: DateTime<Utc>) -> Result<Vec<StandstillEntry>> {
    let rows = contact_task::Entity::find()
        .filter(contact_task::Column::DistrictId.eq(district.0))
        .filter(contact_task::Column::DoneAt.is_null())
        .order_by_asc(contact_task::Column::At)
        .limit(MOST)
        .all(&db.read)
        .await?;
    let late: Vec<_> =
        rows.into_iter().map(|row| (WorkKind::Call.due(&profile.desk, time(row.at)), row)).filter(|(due, _)| *due < now).collect();
    let abouts = contribution::Entity::find()
        .filter(contribution::Column::DistrictId.eq(district.0))
        .filter(contribution::Column::Id.is_in(late.iter().map(|(_, row)| row.contribution_id)))
        .all(&db.read)
        .await?;
    let abouts: HashMap<Uuid, contribution::Model> = abouts.into_iter().map(|row| (row.id, row)).collect();
    let entry = |(due, row): (DateTime<Utc>, contact_task::Model)| {
        let about = abouts.get(&row.contribution_id)?;
        Some(StandstillEntry {
            what: Standing::Task(WorkKind::Call),
            id: about.id,
            reference: about.reference.clone(),
            title: about.title.clone(),
            office: String::new(),
            since: time(row.at),
            due,
        })
    };
    Ok(late.into_iter().filter_map(entry).collect())
}

async fn reports(db: &Db, district: DistrictId, now: DateTime<Utc>) -> Result<Vec<StandstillEntry>> {
    let rows = report::Entity::find()
        .filter(report::Column::DistrictId.eq(district.0))
        .filter(report::Column::DecidedAt.is_null())
        .filter(report::Column::DueAt.lt(micros(now)))
        .order_by_asc(report::Column::DueAt)
        .limit(MOST)
        .all(&db.read)
        .await?;
    let entry = |row: report::Model| StandstillEntry {
        what: Standing::Task(WorkKind::Report),
        id: row.id,
        reference: row.reference,
        title: row.title,
        office: String::new(),
        since: time(row.at),
        due: time(row.due_at),
    };
    Ok(rows.into_iter().map(entry).collect())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
    use super::*;
    use crate::participation::fixture::*;
    use crate::participation::{Receiver, forward};
    use crate::testing::fresh;
    use domain::Refusal;

    #[tokio::test(flavor = "multi_thread")]
    async fn what_stands_still_shows_first_inside_and_after_the_grace_to_everybody() {
        for t in fresh().await {
            let (db, people) = (&t.db, people(&t).await);
            let other = people_of(db, "gruen", "GT").await;
            let profile = &people.district.profile;
            let public = published(db, &people, &idea(), "a").await;
            let hidden = sent(db, &people.amira, &idea(), "b").await;
            let office = Receiver::Other { name: "Tiefbauamt".into(), email: "tiefbau@example.org".into() };
            forward(db, &people.selin, public.id, &office, "Bitte um Prüfung.", monday()).await.unwrap();
            for (days, inside, outside) in [(1, 0, 0), (10, 1, 0), (20, 2, 0), (28, 2, 0), (29, 2, 1), (90, 2, 1)] {
                let now = monday() + TimeDelta::days(days);
                let entries = standstill(db, &people.mara, profile, now).await.unwrap();
                assert_eq!(entries.len(), inside, "inside on day {days}");
                let entries = public_standstill(db, people.id(), profile, now).await.unwrap();
                assert_eq!(entries.len(), outside, "outside on day {days}");
                assert!(entries.iter().all(|entry| entry.id != hidden.id.0 && entry.office == "Tiefbauamt"));
            }
            let late = monday() + TimeDelta::days(90);
            assert!(standstill(db, &other.mara, profile, late).await.unwrap().is_empty());
            for stranger in [&people.amira, &people.otto, &people.vera] {
                refused(standstill(db, stranger, profile, late).await, Refusal::Role);
            }
        }
    }
}
