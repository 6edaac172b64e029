//! Vergessen: addresses nobody confirmed, follows of what ended a year ago, and everything of a person who is erased.

use super::end::drop_follows;
use super::person_of_address;
use crate::Db;
use crate::entity::{contribution, follow, follower, measure, measure_contribution};
use crate::error::{Result, known};
use crate::tx::{Tx, micros, time};
use chrono::{DateTime, TimeDelta, Utc};
use domain::events::{Event, ObjectKind};
use domain::following::{FollowedKind, UNCONFIRMED_DAYS};
use domain::projects::contact_until;
use domain::{Actor, DistrictId, Role, participation, projects};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect, QueryTrait, Select};
use std::collections::HashMap;
use uuid::Uuid;

/// Requests of a district that nobody confirmed yet.
pub(crate) fn unconfirmed(district: DistrictId) -> Select<follow::Entity> {
    follow::Entity::find().filter(follow::Column::DistrictId.eq(district.0)).filter(follow::Column::ConfirmedAt.is_null())
}

/// Forgets requests that nobody confirmed within 14 days, and addresses that stand for nothing else.
///
/// Who: the system. Effect: the rows are gone, event `FollowRequestsErased`. Gives how many.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn erase_unconfirmed_follows(db: &Db, district: DistrictId, now: DateTime<Utc>) -> Result<u64> {
    let old = follow::Column::AskedAt.lte(micros(now - TimeDelta::days(UNCONFIRMED_DAYS)));
    if unconfirmed(district).filter(old.clone()).one(&db.read).await?.is_none() {
        return Ok(0);
    }
    let tx = db.begin_write(district).await?;
    let erased = drop_follows(&tx, Condition::all().add(follow::Column::ConfirmedAt.is_null()).add(old)).await?;
    told(&tx, "FollowRequestsErased", erased, now).await?;
    tx.commit().await?;
    Ok(erased)
}

/// Ends what is followed of contributions and measures that ended a year ago: there is nothing left to tell (`decisions.md` 6).
///
/// Who: the system, daily. Effect: the rows are gone, and addresses that stand for nothing else; event `FollowsErased`. Gives how many. Refusals:
/// `Role`.
///
/// # Errors
/// [`crate::Error::Refused`] for people.
pub async fn end_old_follows(db: &Db, actor: &Actor, now: DateTime<Utc>) -> Result<u64> {
    actor.acting_as(&[Role::System])?;
    let over = over(&db.read, actor.district, now).await?;
    if over.is_empty() {
        return Ok(0);
    }
    let tx = db.begin_write(actor.district).await?;
    let which = over.into_iter().fold(Condition::any(), |which, (kind, reference)| {
        which.add(Condition::all().add(follow::Column::Kind.eq(kind.word())).add(follow::Column::Target.eq(reference)))
    });
    let erased = drop_follows(&tx, which).await?;
    told(&tx, "FollowsErased", erased, now).await?;
    tx.commit().await?;
    Ok(erased)
}

async fn told(tx: &Tx, kind: &'static str, number: u64, now: DateTime<Utc>) -> Result<()> {
    if number == 0 {
        return Ok(());
    }
    let event = Event::new((ObjectKind::District, tx.district.0), kind, Role::System, now).fact("n", number);
    tx.append(&Actor::system(tx.district), event, now).await.map(|_| ())
}

/// Followed contributions and measures whose year is over.
async fn over(conn: &impl ConnectionTrait, district: DistrictId, now: DateTime<Utc>) -> Result<Vec<(FollowedKind, String)>> {
    let targets = |kind: FollowedKind| {
        let of = follow::Entity::find().select_only().column(follow::Column::Target);
        of.filter(follow::Column::DistrictId.eq(district.0)).filter(follow::Column::Kind.eq(kind.word())).into_query()
    };
    let contributions = contribution::Entity::find()
        .filter(contribution::Column::DistrictId.eq(district.0))
        .filter(contribution::Column::Reference.in_subquery(targets(FollowedKind::Contribution)))
        .all(conn)
        .await?;
    let links = measure_contribution::Entity::find()
        .filter(measure_contribution::Column::ContributionId.is_in(contributions.iter().map(|row| row.id)))
        .all(conn)
        .await?;
    let measures = measure::Entity::find()
        .filter(measure::Column::DistrictId.eq(district.0))
        .filter(
            Condition::any()
                .add(measure::Column::Reference.in_subquery(targets(FollowedKind::Measure)))
                .add(measure::Column::Id.is_in(links.iter().map(|link| link.measure_id))),
        )
        .all(conn)
        .await?;
    let mut stages: HashMap<Uuid, (projects::Stage, DateTime<Utc>)> = HashMap::new();
    let mut over = vec![];
    for row in &measures {
        let stage = known(projects::Stage::from_word(&row.stage), "stage of measure")?;
        let since = time(row.stage_since);
        stages.insert(row.id, (stage, since));
        // A measure of its own has the end of one that a contribution led to at once.
        if contact_until((participation::Stage::Adopted, since), &[(stage, since)]).is_some_and(|until| until <= now) {
            over.push((FollowedKind::Measure, row.reference.clone()));
        }
    }
    for row in contributions {
        let stage = known(participation::Stage::from_word(&row.stage), "stage")?;
        let led: Vec<_> =
            links.iter().filter(|link| link.contribution_id == row.id).filter_map(|link| stages.get(&link.measure_id).copied()).collect();
        if contact_until((stage, time(row.stage_since)), &led).is_some_and(|until| until <= now) {
            over.push((FollowedKind::Contribution, row.reference));
        }
    }
    Ok(over)
}

/// Everything an account follows here is forgotten.
pub(crate) async fn forget_account(tx: &Tx, account: Uuid) -> Result<()> {
    let own = super::mine::followers_of(tx.district, account);
    drop_follows(tx, Condition::all().add(follow::Column::FollowerId.in_subquery(own))).await.map(|_| ())
}

/// Everything that the owner of an address follows here is forgotten.
pub(crate) async fn forget_address(tx: &Tx, address: &str) -> Result<()> {
    let own = follower::Entity::find()
        .select_only()
        .column(follower::Column::Id)
        .filter(follower::Column::DistrictId.eq(tx.district.0))
        .filter(follower::Column::Person.eq(person_of_address(&tx.keys, address)))
        .into_query();
    drop_follows(tx, Condition::all().add(follow::Column::FollowerId.in_subquery(own))).await.map(|_| ())
}
