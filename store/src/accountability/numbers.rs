//! Zahlen for the office and for the report to the funder: counted by the database, always with the same few statements.

use crate::Db;
use crate::entity::{checklist, contribution, event, measure, measure_contribution, plan_item};
use crate::error::Result;
use crate::tx::{micros, time};
use chrono::{DateTime, Utc};
use domain::accountability::Reaction;
use domain::events::ObjectKind;
use domain::time::local_day;
use domain::{Actor, Role};
use sea_orm::sea_query::{Alias, Expr, SelectStatement, SimpleExpr};
use sea_orm::{ColumnTrait, EntityTrait, ExprTrait, JoinType, QueryFilter, QuerySelect, QueryTrait};
use std::collections::{BTreeMap, BTreeSet, HashMap};
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
    /// By Handlungsfeld, of their check or of the measures they became part of; one may have several. Those without as an empty name, last.
    pub topics: Vec<Count>,
    /// By the time until the first reaction, as words, shortest first; steps that nobody is at are left out.
    pub reactions: Vec<Count>,
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
    let hours = scope.reactions().await?;
    let kinds = scope.by(contribution::Column::Kind).await?;
    let total = kinds.iter().map(|(_, count)| count).sum();
    Ok(Numbers {
        total,
        months: scope.months().await?,
        kinds,
        channels: scope.by(contribution::Column::Channel).await?,
        locales: scope.by(contribution::Column::Language).await?,
        stages: scope.by(contribution::Column::Stage).await?,
        places: few(scope.by(contribution::Column::Place).await?),
        topics: scope.topics(total).await?,
        reactions: steps(&hours, total),
        reacted: i64::try_from(hours.len()).unwrap_or(i64::MAX),
        median_hours: at_share(&hours, 50),
        ninety_hours: at_share(&hours, 90),
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
        Ok(without_gaps(months))
    }

    /// Topics of each contribution, once: what its check says, and what the measures say that it became part of. Some have none.
    async fn topics(&self, total: i64) -> Result<Vec<Count>> {
        let items = plan_item::Entity::find().filter(plan_item::Column::DistrictId.eq(self.district)).all(&self.db.read).await?;
        let by_key: HashMap<&str, &str> = items.iter().map(|item| (item.key.as_str(), item.title.as_str())).collect();
        let by_id: HashMap<Uuid, &str> = items.iter().map(|item| (item.id, item.title.as_str())).collect();
        let said = self.checked().await?.into_iter().filter_map(|(id, key)| Some((id, *by_key.get(key.as_str())?)));
        let served = self.served().await?.into_iter().filter_map(|(id, field)| Some((id, *by_id.get(&field?)?)));
        let each: BTreeSet<(Uuid, &str)> = said.chain(served).collect();
        let with: BTreeSet<Uuid> = each.iter().map(|(id, _)| *id).collect();
        let mut topics: HashMap<String, i64> = HashMap::new();
        for (_, topic) in each {
            *topics.entry(topic.to_owned()).or_default() += 1;
        }
        let mut rows = most_first(topics.into_iter().collect());
        let without = total - i64::try_from(with.len()).unwrap_or(i64::MAX);
        if without > 0 {
            rows.push((String::new(), without));
        }
        Ok(rows)
    }

    /// Field of action of the check, by contribution.
    async fn checked(&self) -> Result<Vec<(Uuid, String)>> {
        let rows = checklist::Entity::find()
            .select_only()
            .columns([checklist::Column::ContributionId, checklist::Column::Answer])
            .filter(checklist::Column::Point.eq("plan"))
            .filter(checklist::Column::ContributionId.in_subquery(self.ids()));
        Ok(rows.into_tuple().all(&self.db.read).await?)
    }

    /// Field of action of the measures, by contribution.
    async fn served(&self) -> Result<Vec<(Uuid, Option<Uuid>)>> {
        let to_measure = measure_contribution::Entity::belongs_to(measure::Entity)
            .from(measure_contribution::Column::MeasureId)
            .to(measure::Column::Id)
            .into();
        let rows = measure_contribution::Entity::find()
            .select_only()
            .column(measure_contribution::Column::ContributionId)
            .column(measure::Column::FieldId)
            .join(JoinType::InnerJoin, to_measure)
            .filter(measure_contribution::Column::ContributionId.in_subquery(self.ids()));
        Ok(rows.into_tuple().all(&self.db.read).await?)
    }

    fn ids(&self) -> SelectStatement {
        self.rows().select_only().column(contribution::Column::Id).into_query()
    }

    /// After how many hours each had its first reaction that had one, shortest first.
    async fn reactions(&self) -> Result<Vec<i64>> {
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
        Ok(hours)
    }
}

/// How many had their first reaction within each step, and how many wait for it.
fn steps(hours: &[i64], total: i64) -> Vec<Count> {
    let count = |step: Reaction| {
        let within = || hours.iter().filter(|hours| Reaction::after(**hours) == step).count();
        if step == Reaction::None {
            total - i64::try_from(hours.len()).unwrap_or(i64::MAX)
        } else {
            i64::try_from(within()).unwrap_or(i64::MAX)
        }
    };
    Reaction::ALL.iter().map(|step| (step.word().to_owned(), count(*step))).filter(|(_, count)| *count > 0).collect()
}

/// The value below which so many of a hundred lie.
fn at_share(sorted: &[i64], percent: usize) -> Option<i64> {
    let at = (sorted.len() * percent).div_ceil(100).saturating_sub(1);
    sorted.get(at).copied()
}

/// Every month from the first to the last one: a month in which nobody wrote is a number too.
fn without_gaps(counted: BTreeMap<String, i64>) -> Vec<Count> {
    let month = |word: &str| word.split_once('-').and_then(|(year, month)| Some((year.parse::<i32>().ok()?, month.parse::<u32>().ok()?)));
    let (Some(mut at), Some(last)) =
        (counted.keys().next().and_then(|word| month(word)), counted.keys().last().and_then(|word| month(word)))
    else {
        return vec![];
    };
    let mut months = vec![];
    while at <= last {
        let word = format!("{:04}-{:02}", at.0, at.1);
        let count = counted.get(&word).copied().unwrap_or_default();
        months.push((word, count));
        at = if at.1 == 12 { (at.0 + 1, 1) } else { (at.0, at.1 + 1) };
    }
    months
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
