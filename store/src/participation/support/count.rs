//! Zählen: who supports a contribution together with everything merged into it. Rows are never moved by a merge (I4).

use super::person_of_address;
use crate::Db;
use crate::entity::{account, contribution, measure_contribution, merge_notice, merge_proposal, support, support_tally};
use crate::error::Result;
use crate::keys::Keys;
use crate::participation::contact::with_merged;
use crate::participation::public::is_hidden;
use crate::tx::Tx;
use domain::participation::{MergeState, Person, Staying, Supports, Tally, counts_at, gathered};
use domain::{ContributionId, DistrictId, MeasureId};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, JoinType, QueryFilter, QuerySelect};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use uuid::Uuid;

/// What became of some contributions by merging, and who stayed behind.
pub(in crate::participation) struct Ways {
    merged_into: BTreeMap<Uuid, Uuid>,
    staying: Staying<Uuid>,
}

impl Ways {
    /// The ways of a family as [`with_merged`] gives it; no statement where nothing was merged.
    pub(in crate::participation) async fn of(conn: &impl ConnectionTrait, family: &[contribution::Model]) -> Result<Self> {
        let merged_into: BTreeMap<Uuid, Uuid> = family.iter().filter_map(|row| Some((row.id, row.merged_into?))).collect();
        let mut staying = Staying::new();
        if !merged_into.is_empty() {
            let of_proposal = merge_notice::Entity::belongs_to(merge_proposal::Entity)
                .from(merge_notice::Column::ProposalId)
                .to(merge_proposal::Column::Id)
                .into();
            let said: Vec<(Uuid, Vec<u8>)> = merge_notice::Entity::find()
                .select_only()
                .column(merge_proposal::Column::ContributionId)
                .column(merge_notice::Column::Person)
                .join(JoinType::InnerJoin, of_proposal)
                .filter(merge_proposal::Column::ContributionId.is_in(merged_into.keys().copied()))
                .filter(merge_proposal::Column::State.eq(MergeState::Merged.word()))
                .filter(merge_notice::Column::ObjectedAt.is_not_null())
                .into_tuple()
                .all(conn)
                .await?;
            for (id, person) in said {
                staying.entry(id).or_insert_with(BTreeSet::new).insert(Person::Known(person));
            }
        }
        Ok(Self { merged_into, staying })
    }

    /// What this person gave to `from` counts at `root`.
    pub(in crate::participation) fn counts(&self, person: &[u8], from: Uuid, root: Uuid) -> bool {
        counts_at(&self.merged_into, &self.staying, &Person::Known(person.to_vec()), from, root)
    }

    /// Whether this person stays with a contribution that was merged; `None` when it stands for itself.
    pub(super) fn stays(&self, person: &[u8], id: Uuid) -> Option<bool> {
        self.merged_into.get(&id)?;
        Some(self.staying.get(&id).is_some_and(|people| people.contains(&Person::Known(person.to_vec()))))
    }
}

/// Everybody who supports one of these contributions or something merged into them, each once.
async fn supports_of(conn: &impl ConnectionTrait, keys: &Keys, district: DistrictId, contributions: &[ContributionId]) -> Result<Supports> {
    let family = with_merged(conn, district, contributions).await?;
    let mut each = authors(conn, keys, &family).await?;
    let rows = support::Entity::find()
        .filter(support::Column::DistrictId.eq(district.0))
        .filter(support::Column::ContributionId.is_in(family.iter().map(|row| row.id)))
        .filter(support::Column::ConfirmedAt.is_not_null())
        .filter(support::Column::WithdrawnAt.is_null())
        .all(conn)
        .await?;
    for row in rows {
        let person = if row.line.is_some() { Person::Line(row.same_as.unwrap_or(row.id)) } else { Person::Known(row.person) };
        each.entry(row.contribution_id).or_default().give(person);
    }
    let ways = Ways::of(conn, &family).await?;
    let of_root = |id: &ContributionId| gathered(&each, &ways.merged_into, &ways.staying, id.0);
    Ok(contributions.iter().map(of_root).fold(Supports::default(), |all, own| all.with(&own)))
}

/// Each public contribution is supported by who wrote it; a known author is counted as known.
pub(in crate::participation) async fn authors(
    conn: &impl ConnectionTrait,
    keys: &Keys,
    family: &[contribution::Model],
) -> Result<BTreeMap<Uuid, Supports>> {
    let accounts: Vec<Uuid> = family.iter().filter_map(|row| row.account_id).collect();
    let mut addresses: HashMap<Uuid, Option<String>> = HashMap::new();
    if !accounts.is_empty() {
        let rows = account::Entity::find().filter(account::Column::Id.is_in(accounts)).all(conn).await?;
        addresses = rows.into_iter().map(|row| (row.id, row.email)).collect();
    }
    let public = family.iter().filter(|row| row.published_at.is_some() && !is_hidden(&row.stage));
    let person = |row: &contribution::Model| match (row.account_id, row.email.as_deref().filter(|_| row.email_confirmed_at.is_some())) {
        (Some(id), _) => Person::Known(super::person_of_account(keys, id, addresses.get(&id).cloned().flatten().as_deref())),
        (None, Some(address)) => Person::Known(person_of_address(keys, address)),
        (None, None) => Person::Author(ContributionId(row.id)),
    };
    Ok(public.map(|row| (row.id, Supports::from_iter([person(row)]))).collect())
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
