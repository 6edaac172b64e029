//! Zahlen for the office and for the report to the funder: counted by the database, always with the same few statements.

use crate::Db;
use crate::entity::{contribution, event, measure, measure_contribution, plan_item};
use crate::error::Result;
use crate::tx::{micros, time};
use chrono::{DateTime, Utc};
use domain::events::ObjectKind;
use domain::time::local_day;
use domain::{Actor, Role};
use sea_orm::sea_query::{Alias, Expr, SimpleExpr};
use sea_orm::{ColumnTrait, EntityTrait, ExprTrait, JoinType, QueryFilter, QuerySelect};
use std::collections::{BTreeMap, HashMap};
use uuid::Uuid;

/// Places shown by name; the others are one line.
const PLACES: usize = 12;
/// Microseconds of an hour: whole hours are enough to find the local day.
const HOUR: i64 = 3_600_000_000;
/// Events by which the office reacts for the first time.
const REACTIONS: [&str; 6] = [
    "ContributionPublished",
    "ContributionAsked",
    "ContributionAnswered",
    "ContributionForwarded",
    "ContributionWithheld",
    "ContributionSplit",
];

/// A word or name, and how many.
pub type Count = (String, i64);

/// The figures of a period.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Numbers {
    /// Contributions that arrived.
    pub total: i64,
    /// By month, `2026-03`, oldest first.
    pub months: Vec<Count>,
    /// By kind, as words.
    pub kinds: Vec<Count>,
    /// By channel, as words.
    pub channels: Vec<Count>,
    /// By language.
    pub locales: Vec<Count>,
    /// By stage now, as words.
    pub stages: Vec<Count>,
    /// By place, most first; the rest as an empty name.
    pub places: Vec<Count>,
    /// By Handlungsfeld of the measures they became part of.
    pub topics: Vec<Count>,
    /// Contributions that the office reacted to.
    pub reacted: i64,
    /// Hours until the first reaction: the middle one.
    pub median_hours: Option<i64>,
    /// Hours within which nine of ten had a reaction.
    pub ninety_hours: Option<i64>,
}

/// Counts what arrived between two moments.
///
/// Who: Quartiersmanagement, moderation, chair, administration liaison. Counts only; no word of anybody. Refusals: `Role`.
///
/// # Errors
/// [`crate::Error::Refused`].
pub async fn numbers(db: &Db, actor: &Actor, from: DateTime<Utc>, until: DateTime<Utc>) -> Result<Numbers> {
    actor.acting_as(&[Role::Manager, Role::Moderator, Role::Chair, Role::AdministrationLiaison])?;
    let scope = Scope { db, district: actor.district.0, from: micros(from), until: micros(until) };
    let (reacted, median_hours, ninety_hours) = scope.reactions().await?;
    let kinds = scope.by(contribution::Column::Kind).await?;
    Ok(Numbers {
        total: kinds.iter().map(|(_, count)| count).sum(),
        months: scope.months().await?,
        kinds,
        channels: scope.by(contribution::Column::Channel).await?,
        locales: scope.by(contribution::Column::Language).await?,
        stages: scope.by(contribution::Column::Stage).await?,
        places: few(scope.by(contribution::Column::Place).await?),
        topics: scope.topics().await?,
        reacted,
        median_hours,
        ninety_hours,
    })
}

/// A district and a period.
struct Scope<'a> {
    db: &'a Db,
    district: Uuid,
    from: i64,
    until: i64,
}

impl Scope<'_> {
    fn rows(&self) -> sea_orm::Select<contribution::Entity> {
        contribution::Entity::find()
            .filter(contribution::Column::DistrictId.eq(self.district))
            .filter(contribution::Column::ReceivedAt.gte(self.from))
            .filter(contribution::Column::ReceivedAt.lt(self.until))
    }

    async fn by(&self, column: contribution::Column) -> Result<Vec<Count>> {
        let rows: Vec<Count> = self
            .rows()
            .select_only()
            .column(column)
            .column_as(contribution::Column::Id.count(), "count")
            .group_by(column)
            .into_tuple()
            .all(&self.db.read)
            .await?;
        Ok(most_first(rows))
    }

    async fn months(&self) -> Result<Vec<Count>> {
        let hour: SimpleExpr = Expr::col(contribution::Column::ReceivedAt).div(HOUR);
        let rows: Vec<(i64, i64)> = self
            .rows()
            .select_only()
            .column_as(hour, "hour")
            .column_as(contribution::Column::Id.count(), "count")
            // By its name: PostgreSQL takes two bound parameters for two expressions.
            .group_by(Expr::col(Alias::new("hour")))
            .into_tuple()
            .all(&self.db.read)
            .await?;
        let mut months: BTreeMap<String, i64> = BTreeMap::new();
        for (hour, count) in rows {
            *months.entry(local_day(time(hour * HOUR)).format("%Y-%m").to_string()).or_default() += count;
        }
        Ok(months.into_iter().collect())
    }

    async fn topics(&self) -> Result<Vec<Count>> {
        let to_measure = measure_contribution::Entity::belongs_to(measure::Entity)
            .from(measure_contribution::Column::MeasureId)
            .to(measure::Column::Id)
            .into();
        let to_contribution = measure_contribution::Entity::belongs_to(contribution::Entity)
            .from(measure_contribution::Column::ContributionId)
            .to(contribution::Column::Id)
            .into();
        let links: Vec<(Uuid, Option<Uuid>)> = measure_contribution::Entity::find()
            .select_only()
            .column(measure_contribution::Column::ContributionId)
            .column(measure::Column::FieldId)
            .join(JoinType::InnerJoin, to_measure)
            .join(JoinType::InnerJoin, to_contribution)
            .filter(contribution::Column::DistrictId.eq(self.district))
            .filter(contribution::Column::ReceivedAt.gte(self.from))
            .filter(contribution::Column::ReceivedAt.lt(self.until))
            .into_tuple()
            .all(&self.db.read)
            .await?;
        let fields = plan_item::Entity::find().filter(plan_item::Column::DistrictId.eq(self.district)).all(&self.db.read).await?;
        let names: HashMap<Uuid, String> = fields.into_iter().map(|item| (item.id, item.title)).collect();
        let mut topics: HashMap<String, i64> = HashMap::new();
        for (_, field) in links {
            *topics.entry(field.and_then(|field| names.get(&field).cloned()).unwrap_or_default()).or_default() += 1;
        }
        Ok(most_first(topics.into_iter().collect()))
    }

    /// How many had a reaction, and after how many hours.
    async fn reactions(&self) -> Result<(i64, Option<i64>, Option<i64>)> {
        let first: Vec<(Uuid, i64)> = event::Entity::find()
            .select_only()
            .column(event::Column::ObjectId)
            .column_as(event::Column::OccurredAt.min(), "first")
            .filter(event::Column::DistrictId.eq(self.district))
            .filter(event::Column::Object.eq(ObjectKind::Contribution.word()))
            .filter(event::Column::Kind.is_in(REACTIONS))
            .group_by(event::Column::ObjectId)
            .into_tuple()
            .all(&self.db.read)
            .await?;
        let received: Vec<(Uuid, i64)> = self
            .rows()
            .select_only()
            .columns([contribution::Column::Id, contribution::Column::ReceivedAt])
            .into_tuple()
            .all(&self.db.read)
            .await?;
        let received: HashMap<Uuid, i64> = received.into_iter().collect();
        let mut hours: Vec<i64> =
            first.into_iter().filter_map(|(id, at)| received.get(&id).map(|from| Ord::max(at - from, 0) / HOUR)).collect();
        hours.sort_unstable();
        let count = i64::try_from(hours.len()).unwrap_or(i64::MAX);
        Ok((count, at_share(&hours, 50), at_share(&hours, 90)))
    }
}

/// The value below which so many of a hundred lie.
fn at_share(sorted: &[i64], percent: usize) -> Option<i64> {
    let at = (sorted.len() * percent).div_ceil(100).saturating_sub(1);
    sorted.get(at).copied()
}

fn most_first(mut rows: Vec<Count>) -> Vec<Count> {
    rows.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    rows
}

/// The most frequent ones; all others as one line without a name.
fn few(mut rows: Vec<Count>) -> Vec<Count> {
    if rows.len() > PLACES {
        let others = rows.split_off(PLACES).iter().map(|(_, count)| count).sum();
        rows.push((String::new(), others));
    }
    rows
}

#[cfg(test)]
mod tests;
