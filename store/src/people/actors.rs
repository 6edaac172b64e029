//! Wer handelt: an account becomes an actor in one district.

use crate::Db;
use crate::entity::{account, membership, role_grant};
use crate::error::{Error, Result, known};
use chrono::{DateTime, Utc};
use domain::time::local_day;
use domain::{AccountId, Actor, DistrictId, OrganizationId, Role, SeatId};
use sea_orm::{ColumnTrait, EntityTrait, ExprTrait, QueryFilter};

/// The person with all roles and seats held today in this district.
///
/// # Errors
/// [`Error::NotFound`] for an account that is gone or switched off.
pub async fn actor_of(db: &Db, district: DistrictId, account: AccountId, now: DateTime<Utc>) -> Result<Actor> {
    let person =
        account::Entity::find_by_id(account.0).one(&db.read).await?.filter(|row| row.disabled_at.is_none()).ok_or(Error::NotFound)?;
    let grants = role_grant::Entity::find()
        .filter(role_grant::Column::DistrictId.eq(district.0))
        .filter(role_grant::Column::AccountId.eq(account.0))
        .all(&db.read)
        .await?;
    let mut roles = grants.iter().map(|grant| known(Role::from_word(&grant.role), "role")).collect::<Result<Vec<_>>>()?;
    let day = local_day(now).to_string();
    let memberships = membership::Entity::find()
        .filter(membership::Column::DistrictId.eq(district.0))
        .filter(membership::Column::AccountId.eq(account.0))
        .filter(membership::Column::FromDay.lte(&day))
        .filter(membership::Column::UntilDay.is_null().or(membership::Column::UntilDay.gte(&day)))
        .all(&db.read)
        .await?;
    for membership in &memberships {
        let role = if membership.deputy { Role::Deputy } else { Role::BoardMember };
        if !roles.contains(&role) {
            roles.push(role);
        }
    }
    roles.push(Role::Resident);
    Ok(Actor {
        district,
        account: Some(account),
        name: person.name,
        roles,
        seats: memberships.iter().map(|membership| SeatId(membership.seat_id)).collect(),
        organization: grants.iter().find_map(|grant| grant.organization_id).map(OrganizationId),
    })
}

/// Districts in which a person has a role or a seat.
///
/// # Errors
/// [`Error::Database`].
pub async fn roles_of(db: &Db, account: AccountId) -> Result<Vec<DistrictId>> {
    let grants = role_grant::Entity::find().filter(role_grant::Column::AccountId.eq(account.0)).all(&db.read).await?;
    let seats = membership::Entity::find().filter(membership::Column::AccountId.eq(account.0)).all(&db.read).await?;
    let mut districts: Vec<DistrictId> =
        grants.iter().map(|row| row.district_id).chain(seats.iter().map(|row| row.district_id)).map(DistrictId).collect();
    districts.sort_unstable();
    districts.dedup();
    Ok(districts)
}
