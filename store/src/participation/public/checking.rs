//! Wie lange das Prüfen zurzeit dauert: measured on what was published or answered in the last 30 days.

use crate::Db;
use crate::entity::contribution;
use crate::error::Result;
use crate::tx::{micros, time};
use chrono::{DateTime, TimeDelta, Utc};
use domain::DistrictId;
use domain::participation::{Channel, Stage, checking_days};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

/// How far back is looked.
const SPAN: TimeDelta = TimeDelta::days(30);
/// Cases that are looked at; more do not move the middle.
const MOST: u64 = 500;

/// Days that checking typically takes at present; `None` while too few cases say something.
///
/// # Errors
/// [`crate::Error::Database`].
pub async fn checking_time(db: &Db, district: DistrictId, now: DateTime<Utc>) -> Result<Option<i64>> {
    let since = micros(now - SPAN);
    let answered = Condition::all()
        .add(contribution::Column::PublishedAt.is_null())
        .add(contribution::Column::Stage.eq(Stage::Answered.word()))
        .add(contribution::Column::StageSince.gte(since));
    let rows: Vec<(i64, Option<i64>, i64)> = contribution::Entity::find()
        .select_only()
        .column(contribution::Column::ReceivedAt)
        .column(contribution::Column::PublishedAt)
        .column(contribution::Column::StageSince)
        .filter(contribution::Column::DistrictId.eq(district.0))
        .filter(contribution::Column::Channel.is_in(Channel::ALL.iter().map(|channel| channel.word())))
        .filter(Condition::any().add(contribution::Column::PublishedAt.gte(since)).add(answered))
        .order_by_desc(contribution::Column::PublishedAt)
        .limit(MOST)
        .into_tuple()
        .all(&db.read)
        .await?;
    let taken: Vec<_> = rows.into_iter().map(|(from, published, moved)| (time(from), time(published.unwrap_or(moved)))).collect();
    Ok(checking_days(&taken))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
    use super::*;
    use crate::participation::fixture::*;
    use crate::participation::{answer, publish};
    use crate::testing::fresh;

    #[tokio::test(flavor = "multi_thread")]
    async fn five_cases_of_the_last_month_say_how_long_it_takes() {
        for t in fresh().await {
            let (db, people) = (&t.db, people(&t).await);
            let other = people_of(db, "gruen", "GT").await;
            for (n, days) in [1, 2, 3, 9].into_iter().enumerate() {
                let receipt = sent(db, &people.amira, &idea(), &format!("n{n}")).await;
                publish(db, &people.selin, receipt.id, &as_it_is(&idea()), monday() + TimeDelta::days(days)).await.unwrap();
            }
            let soon = monday() + TimeDelta::days(10);
            assert_eq!(checking_time(db, people.id(), soon).await.unwrap(), None, "four say nothing");
            let receipt = sent(db, &people.amira, &idea(), "answered").await;
            answer(db, &people.mara, receipt.id, "Das ist am Montag.", monday() + TimeDelta::days(2)).await.unwrap();
            assert_eq!(checking_time(db, people.id(), soon).await.unwrap(), Some(2));
            assert_eq!(checking_time(db, people.id(), monday() + TimeDelta::days(60)).await.unwrap(), None);
            assert_eq!(checking_time(db, other.id(), soon).await.unwrap(), None);
        }
    }
}
