//! Gremien, Ämter, Arbeitsgruppen und ihre Sitze.

use crate::Db;
use crate::entity::{account, membership, organization, seat};
use crate::error::{Error, Result, known};
use crate::tx::{Tx, new_id};
use chrono::NaiveDate;
use domain::meetings::RulesOfProcedure;
use domain::people::{OrganizationKind, SeatKind};
use domain::profile::{OrganizationProfile, Profile};
use domain::{AccountId, DistrictId, OrganizationId, SeatId};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder};
use std::collections::HashMap;

/// An organization.
#[derive(Debug, Clone, PartialEq)]
pub struct OrganizationView {
    /// Id.
    pub id: OrganizationId,
    /// Stable key.
    pub key: String,
    /// Name.
    pub name: String,
    /// Kind.
    pub kind: OrganizationKind,
    /// What it does.
    pub about: String,
    /// Address for forwarding; empty when unknown.
    pub email: String,
    /// Rules of procedure, for bodies that vote.
    pub rules: Option<RulesOfProcedure>,
}

/// A seat with who holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeatView {
    /// Id.
    pub id: SeatId,
    /// Number, from 1.
    pub number: i64,
    /// Name of the seat.
    pub label: String,
    /// Kind.
    pub kind: SeatKind,
    /// Who sends.
    pub sending_body: String,
    /// Quota group of the seat.
    pub quota_group: String,
    /// May vote.
    pub votes: bool,
    /// The member; `None` is a vacancy.
    pub member: Option<SeatHolder>,
    /// The deputy.
    pub deputy: Option<SeatHolder>,
}

/// Who sits on a seat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeatHolder {
    /// Account.
    pub account: AccountId,
    /// Name.
    pub name: String,
}

/// All organizations of a district, in the order of its file.
///
/// # Errors
/// [`Error::Database`].
pub async fn organizations(db: &Db, district: DistrictId) -> Result<Vec<OrganizationView>> {
    let rows = organization::Entity::find()
        .filter(organization::Column::DistrictId.eq(district.0))
        .order_by_asc(organization::Column::Position)
        .all(&db.read)
        .await?;
    rows.into_iter().map(view).collect()
}

fn view(row: organization::Model) -> Result<OrganizationView> {
    let rules = row
        .rules
        .map(|text| serde_json::from_str(&text))
        .transpose()
        .map_err(|error| Error::Corrupt(format!("rules of {}: {error}", row.key)))?;
    Ok(OrganizationView {
        id: OrganizationId(row.id),
        kind: known(OrganizationKind::from_word(&row.kind), "organization kind")?,
        key: row.key,
        name: row.name,
        about: row.about,
        email: row.email,
        rules,
    })
}

/// The seats of a body on a day, with their holders.
///
/// # Errors
/// [`Error::Database`].
pub async fn seats_of(db: &Db, district: DistrictId, organization: OrganizationId, day: NaiveDate) -> Result<Vec<SeatView>> {
    let seats = seat::Entity::find()
        .filter(seat::Column::DistrictId.eq(district.0))
        .filter(seat::Column::OrganizationId.eq(organization.0))
        .order_by_asc(seat::Column::Number)
        .all(&db.read)
        .await?;
    let holders = holders(db, seats.iter().map(|seat| seat.id), day).await?;
    seats.into_iter().map(|row| seat_view(row, &holders)).collect()
}

type Holders = HashMap<(uuid::Uuid, bool), SeatHolder>;

async fn holders(db: &Db, seats: impl Iterator<Item = uuid::Uuid>, day: NaiveDate) -> Result<Holders> {
    let day = day.to_string();
    let rows = membership::Entity::find()
        .filter(membership::Column::SeatId.is_in(seats))
        .filter(membership::Column::FromDay.lte(&day))
        .filter(membership::Column::UntilDay.is_null().or(membership::Column::UntilDay.gte(&day)))
        .all(&db.read)
        .await?;
    let people = account::Entity::find().filter(account::Column::Id.is_in(rows.iter().map(|row| row.account_id))).all(&db.read).await?;
    let names: HashMap<_, _> = people.into_iter().map(|row| (row.id, row.name)).collect();
    let holder = |row: membership::Model| {
        let name = names.get(&row.account_id).cloned().unwrap_or_default();
        ((row.seat_id, row.deputy), SeatHolder { account: AccountId(row.account_id), name })
    };
    Ok(rows.into_iter().map(holder).collect())
}

fn seat_view(row: seat::Model, holders: &Holders) -> Result<SeatView> {
    Ok(SeatView {
        id: SeatId(row.id),
        number: row.number,
        label: row.label,
        kind: known(SeatKind::from_word(&row.kind), "seat kind")?,
        sending_body: row.sending_body,
        quota_group: row.quota_group,
        votes: row.votes,
        member: holders.get(&(row.id, false)).cloned(),
        deputy: holders.get(&(row.id, true)).cloned(),
    })
}

/// Organizations and seats as in the file; what is gone from the file stays, because minutes and votes name it.
pub(crate) async fn save_organizations(tx: &Tx, profile: &Profile) -> Result<()> {
    let rows = organization::Entity::find().filter(organization::Column::DistrictId.eq(tx.district.0)).all(&tx.tx).await?;
    let known: HashMap<String, uuid::Uuid> = rows.into_iter().map(|row| (row.key, row.id)).collect();
    for (position, organization) in (0i64..).zip(&profile.organizations) {
        let id = save_organization(tx, organization, known.get(&organization.key).copied(), position).await?;
        save_seats(tx, organization, id).await?;
    }
    Ok(())
}

async fn save_organization(tx: &Tx, from: &OrganizationProfile, known: Option<uuid::Uuid>, position: i64) -> Result<uuid::Uuid> {
    let rules = from.rules.as_ref().map(serde_json::to_string).transpose().map_err(|error| Error::Corrupt(error.to_string()))?;
    let id = known.unwrap_or_else(new_id);
    let row = organization::ActiveModel {
        id: Set(id),
        district_id: Set(tx.district.0),
        key: Set(from.key.clone()),
        kind: Set(from.kind.word().to_owned()),
        name: Set(from.name.clone()),
        about: Set(from.about.clone()),
        email: Set(from.email.clone()),
        rules: Set(rules),
        position: Set(position),
    };
    if known.is_some() {
        row.update(&tx.tx).await?
    } else {
        row.insert(&tx.tx).await?
    };
    Ok(id)
}

async fn save_seats(tx: &Tx, from: &OrganizationProfile, organization: uuid::Uuid) -> Result<()> {
    let rows = seat::Entity::find().filter(seat::Column::OrganizationId.eq(organization)).all(&tx.tx).await?;
    let known: HashMap<String, uuid::Uuid> = rows.into_iter().map(|row| (row.key, row.id)).collect();
    for seat in &from.seats {
        let id = known.get(&seat.key).copied();
        let row = seat::ActiveModel {
            id: Set(id.unwrap_or_else(new_id)),
            district_id: Set(tx.district.0),
            organization_id: Set(organization),
            key: Set(seat.key.clone()),
            number: Set(seat.number),
            label: Set(seat.label.clone()),
            kind: Set(seat.kind.word().to_owned()),
            sending_body: Set(seat.sending_body.clone()),
            quota_group: Set(seat.quota_group.clone()),
            votes: Set(seat.votes),
        };
        if id.is_some() {
            row.update(&tx.tx).await?
        } else {
            row.insert(&tx.tx).await?
        };
    }
    Ok(())
}
