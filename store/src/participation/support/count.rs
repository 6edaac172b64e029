//! Zählen: who supports a contribution together with everything merged into it. Rows are never moved by a merge (I4).

use super::person_of_address;
use crate::Db;
use crate::entity::{account, contribution, measure_contribution, support, support_tally};
use crate::error::Result;
use crate::keys::Keys;
use crate::participation::contact::with_merged;
use crate::participation::public::is_hidden;
use crate::tx::Tx;
use domain::participation::{Person, Supports, Tally};
use domain::{ContributionId, DistrictId, MeasureId};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use std::collections::HashMap;
use uuid::Uuid;

/// Everybody who supports one of these contributions or something merged into them, each once.
async fn supports_of(conn: &impl ConnectionTrait, keys: &Keys, district: DistrictId, contributions: &[ContributionId]) -> Result<Supports> {
    let family = with_merged(conn, district, contributions).await?;
    let mut all: Supports = authors(conn, keys, &family).await?;
    let rows = support::Entity::find()
        .filter(support::Column::DistrictId.eq(district.0))
        .filter(support::Column::ContributionId.is_in(family.iter().map(|row| row.id)))
        .filter(support::Column::ConfirmedAt.is_not_null())
        .filter(support::Column::WithdrawnAt.is_null())
        .all(conn)
        .await?;
    for row in rows {
        all.give(if row.line.is_some() { Person::Line(row.same_as.unwrap_or(row.id)) } else { Person::Known(row.person) });
    }
    Ok(all)
}

/// Each public contribution is supported by who wrote it; a known author is counted as known.
async fn authors(conn: &impl ConnectionTrait, keys: &Keys, family: &[contribution::Model]) -> Result<Supports> {
    let accounts: Vec<Uuid> = family.iter().filter_map(|row| row.account_id).collect();
    let mut addresses: HashMap<Uuid, Option<String>> = HashMap::new();
    if !accounts.is_empty() {
        let rows = account::Entity::find().filter(account::Column::Id.is_in(accounts)).all(conn).await?;
        addresses = rows.into_iter().map(|row| (row.id, row.email)).collect();
    }
    let public = family.iter().filter(|row| row.published_at.is_some() && !is_hidden(&row.stage));
    Ok(public
        .map(|row| match (row.account_id, row.email.as_deref().filter(|_| row.email_confirmed_at.is_some())) {
            (Some(id), _) => Person::Known(super::person_of_account(keys, id, addresses.get(&id).cloned().flatten().as_deref())),
            (None, Some(address)) => Person::Known(person_of_address(keys, address)),
            (None, None) => Person::Author(ContributionId(row.id)),
        })
        .collect())
}

/// Counts anew, for this contribution and for every one it was merged into. Every verb that changes a support or a merge ends with it.
pub(crate) async fn retally_in(tx: &Tx, id: ContributionId) -> Result<()> {
    let mut next = Some(id.0);
    let mut seen = Vec::new();
    while let Some(id) = next.filter(|id| !seen.contains(id)) {
        seen.push(id);
        keep(tx, id, supports_of(&tx.tx, &tx.keys, tx.district, &[ContributionId(id)]).await?.tally()).await?;
        next = contribution::Entity::find_by_id(id).one(&tx.tx).await?.and_then(|row| row.merged_into);
    }
    Ok(())
}

async fn keep(tx: &Tx, id: Uuid, tally: Tally) -> Result<()> {
    use support_tally::Column;
    let row = support_tally::ActiveModel {
        contribution_id: Set(id),
        district_id: Set(tx.district.0),
        checked: Set(tally.checked),
        paper: Set(tally.paper),
        authors: Set(tally.authors),
        total: Set(tally.total()),
    };
    let again = OnConflict::column(Column::ContributionId)
        .update_columns([Column::Checked, Column::Paper, Column::Authors, Column::Total])
        .to_owned();
    support_tally::Entity::insert(row).on_conflict(again).exec_without_returning(&tx.tx).await?;
    Ok(())
}

/// The kept count of one contribution; who wrote it counts even if nobody else does.
pub(super) async fn tally_of(conn: &impl ConnectionTrait, id: Uuid) -> Result<Tally> {
    let kept = support_tally::Entity::find_by_id(id).one(conn).await?;
    Ok(kept.map_or(Tally { authors: 1, ..Tally::default() }, |row| Tally { checked: row.checked, paper: row.paper, authors: row.authors }))
}

/// Everybody who supports one of the contributions of a measure, each once.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn support_of_measure(db: &Db, district: DistrictId, id: MeasureId) -> Result<Tally> {
    let links = measure_contribution::Entity::find().filter(measure_contribution::Column::MeasureId.eq(id.0)).all(&db.read).await?;
    let contributions: Vec<ContributionId> = links.into_iter().map(|link| ContributionId(link.contribution_id)).collect();
    Ok(supports_of(&db.read, &db.keys, district, &contributions).await?.tally())
}
