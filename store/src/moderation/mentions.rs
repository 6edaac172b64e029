//! Um einen Blick gebeten: a colleague who is named in a note finds it in the own list until it was looked at.

use super::assign::{OFFICE, colleagues_in};
use crate::Db;
use crate::entity::{contribution, mention};
use crate::error::{Error, Result};
use crate::tx::{Tx, micros, new_id};
use chrono::{DateTime, Utc};
use domain::events::{Event, ObjectKind};
use domain::moderation::mentioned;
use domain::{Actor, ContributionId, Refusal};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

/// Puts a note before everybody it names; gives how many. Nobody asks themselves.
pub(super) async fn mention_in(
    tx: &Tx,
    actor: &Actor,
    (about, note): (ContributionId, Uuid),
    text: &str,
    now: DateTime<Utc>,
) -> Result<usize> {
    let people = colleagues_in(&tx.tx, tx.district).await?;
    let names: Vec<&str> = people.iter().map(|(_, name)| name.as_str()).collect();
    let mut asked = 0;
    for (account, _) in mentioned(text, &names).into_iter().filter_map(|place| people.get(place)) {
        if actor.account == Some(*account) {
            continue;
        }
        let row = mention::ActiveModel {
            id: Set(new_id()),
            district_id: Set(tx.district.0),
            contribution_id: Set(about.0),
            note_id: Set(note),
            account_id: Set(account.0),
            at: Set(micros(now)),
            seen_at: Set(None),
        };
        row.insert(&tx.tx).await?;
        asked += 1;
    }
    Ok(asked)
}

/// Notes that one has looked: the mentions of oneself at a contribution leave the list.
///
/// Who: whoever was mentioned. Effect: event `MentionSeen`; without an open mention nothing. Refusals: `Role`.
///
/// # Errors
/// [`Error::Database`].
pub async fn see_mentions(db: &Db, actor: &Actor, about: ContributionId, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let role = actor.acting_as(OFFICE)?;
    let rows = of(&tx.tx, actor, about).await?;
    if rows.is_empty() {
        let here = contribution::Entity::find_by_id(about.0).filter(contribution::Column::DistrictId.eq(tx.district.0));
        return here.one(&tx.tx).await?.map(drop).ok_or(Error::NotFound);
    }
    for row in rows {
        let mut row: mention::ActiveModel = row.into();
        row.seen_at = Set(Some(micros(now)));
        row.update(&tx.tx).await?;
    }
    tx.append(actor, Event::new((ObjectKind::Contribution, about.0), "MentionSeen", role, now), now).await?;
    tx.commit().await
}

/// Whether somebody waits for a look of this person at a contribution.
///
/// # Errors
/// [`Error::Database`].
pub async fn is_mentioned(db: &Db, actor: &Actor, about: ContributionId) -> Result<bool> {
    Ok(!of(&db.read, actor, about).await?.is_empty())
}

async fn of(conn: &impl ConnectionTrait, actor: &Actor, about: ContributionId) -> Result<Vec<mention::Model>> {
    let account = actor.account.ok_or(Error::Refused(Refusal::Role))?;
    let rows = mention::Entity::find()
        .filter(mention::Column::DistrictId.eq(actor.district.0))
        .filter(mention::Column::ContributionId.eq(about.0))
        .filter(mention::Column::AccountId.eq(account.0))
        .filter(mention::Column::SeenAt.is_null())
        .all(conn)
        .await?;
    Ok(rows)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
    use super::*;
    use crate::moderation::{WorkFilter, note, work};
    use crate::participation::fixture::*;
    use crate::testing::fresh;
    use domain::moderation::WorkKind;

    async fn waiting(db: &Db, actor: &Actor) -> usize {
        let filter = WorkFilter { work: Some(WorkKind::Mention), ..WorkFilter::default() };
        work(db, actor, &filter, monday()).await.unwrap().entries.len()
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn whoever_is_named_finds_it_until_they_looked() {
        for t in fresh().await {
            let (db, people) = (&t.db, people(&t).await);
            let other = people_of(db, "gruen", "GT").await;
            let receipt = sent(db, &people.amira, &idea(), "a").await;
            note(db, &people.selin, receipt.id, "@Timur und @Selin: bitte ansehen. @Vera nicht.", monday()).await.unwrap();
            assert_eq!((waiting(db, &people.timur).await, waiting(db, &people.selin).await, waiting(db, &other.timur).await), (1, 0, 0));
            assert!(is_mentioned(db, &people.timur, receipt.id).await.unwrap());
            let before = head(db, people.id()).await;
            assert!(matches!(see_mentions(db, &other.timur, receipt.id, monday()).await, Err(Error::NotFound)), "another district");
            see_mentions(db, &people.selin, receipt.id, monday()).await.unwrap();
            refused(see_mentions(db, &people.vera, receipt.id, monday()).await, Refusal::Role);
            assert_eq!(head(db, people.id()).await, before, "nobody looks for somebody else");
            for _ in 0..2 {
                see_mentions(db, &people.timur, receipt.id, monday()).await.unwrap();
            }
            assert_eq!(waiting(db, &people.timur).await, 0);
            assert_eq!(kinds(db, people.id(), receipt.id).await, ["ContributionReceived", "NoteAdded", "MentionSeen"]);
        }
    }
}
