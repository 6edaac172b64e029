//! Which contributions can become part of a measure: published ones, by words or already chosen.

use super::load::manager;
use crate::Db;
use crate::entity::contribution;
use crate::error::{Result, known};
use crate::participation::details::details_of;
use crate::search;
use crate::tx::time;
use chrono::{DateTime, Utc};
use domain::events::ObjectKind;
use domain::participation::{Details, Kind, Stage};
use domain::{Actor, ContributionId};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select};

/// Contributions on the list; who does not find one among so many searches for it.
const MOST: u64 = 30;

/// A published contribution that no measure has taken over yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Adoptable {
    /// Id.
    pub id: ContributionId,
    /// Reference.
    pub reference: String,
    /// Kind.
    pub kind: Kind,
    /// Public title.
    pub title: String,
    /// Public text.
    pub text: String,
    /// Place in words.
    pub place: String,
    /// What a proposal still says.
    pub details: Details,
    /// When it was published.
    pub published_at: DateTime<Utc>,
}

/// What can be chosen, and what is chosen already.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AdoptableList {
    /// The chosen ones, in the order they were named; those that cannot be taken over are left out.
    pub chosen: Vec<Adoptable>,
    /// Others, newest first, or best first when searched.
    pub found: Vec<Adoptable>,
}

/// The contributions that a measure can take over.
///
/// Who: Quartiersmanagement.
///
/// # Errors
/// [`crate::Error::Refused`] for everybody else.
pub async fn adoptable(db: &Db, actor: &Actor, chosen: &[ContributionId], words: &str) -> Result<AdoptableList> {
    manager(actor)?;
    let most = usize::try_from(MOST).unwrap_or(usize::MAX);
    let named: Vec<ContributionId> = chosen.iter().take(most).copied().collect();
    let mut list = AdoptableList::default();
    if !named.is_empty() {
        let rows = published(actor).filter(contribution::Column::Id.is_in(named.iter().map(|id| id.0))).all(&db.read).await?;
        let mut rows = rows.into_iter().map(adoptable_of).collect::<Result<Vec<_>>>()?;
        rows.sort_by_key(|row| named.iter().position(|id| *id == row.id));
        list.chosen = rows;
    }
    let others = published(actor).filter(contribution::Column::Id.is_not_in(named.iter().map(|id| id.0)));
    list.found = if words.trim().is_empty() {
        let newest = others.order_by_desc(contribution::Column::PublishedAt).order_by_desc(contribution::Column::Id).limit(MOST);
        newest.all(&db.read).await?.into_iter().map(adoptable_of).collect::<Result<_>>()?
    } else {
        let hits = search::find(db, actor.district, words, &[ObjectKind::Contribution], MOST).await?;
        let rows = others.filter(contribution::Column::Id.is_in(hits.iter().map(|hit| hit.id))).all(&db.read).await?;
        let mut rows = rows.into_iter().map(adoptable_of).collect::<Result<Vec<_>>>()?;
        rows.sort_by_key(|row| hits.iter().position(|hit| hit.id == row.id.0));
        rows
    };
    Ok(list)
}

fn published(actor: &Actor) -> Select<contribution::Entity> {
    contribution::Entity::find()
        .filter(contribution::Column::DistrictId.eq(actor.district.0))
        .filter(contribution::Column::Stage.eq(Stage::Published.word()))
        .filter(contribution::Column::PublishedAt.is_not_null())
}

fn adoptable_of(row: contribution::Model) -> Result<Adoptable> {
    Ok(Adoptable {
        id: ContributionId(row.id),
        kind: known(Kind::from_word(&row.kind), "kind of contribution")?,
        details: details_of(&row)?,
        published_at: time(row.published_at.unwrap_or_default()),
        reference: row.reference,
        title: row.public_title,
        text: row.public_text,
        place: row.place,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
    use super::*;
    use crate::participation::fixture::{idea, monday, people, people_of, published as published_one, refused, sent};
    use crate::projects::{Into, MeasureText, adopt};
    use crate::testing::fresh;
    use domain::Refusal;

    fn references(list: &[Adoptable]) -> Vec<&str> {
        list.iter().map(|entry| entry.reference.as_str()).collect()
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn only_published_ones_of_the_district_can_be_taken_over() {
        for t in fresh().await {
            let (db, people) = (&t.db, people(&t).await);
            let other = people_of(db, "gruen", "GT").await;
            let shade = published_one(db, &people, &idea(), "a").await;
            let unread = sent(db, &people.amira, &idea(), "b").await;
            let foreign = published_one(db, &other, &idea(), "c").await;
            let gone = published_one(db, &people, &idea(), "d").await;
            let text = MeasureText {
                title: "Schatten am Spielplatz".into(),
                summary: "Ein Segel über der Rutsche.".into(),
                ..MeasureText::default()
            };
            adopt(db, &people.mara, &[(gone.id, "Alles übernommen.".into())], Into::New(text), monday()).await.unwrap();
            let list = adoptable(db, &people.mara, &[], "").await.unwrap();
            assert_eq!(references(&list.found), [shade.reference.as_str()]);
            let list = adoptable(db, &people.mara, &[unread.id, foreign.id, gone.id, shade.id], "").await.unwrap();
            assert_eq!((references(&list.chosen), list.found.len()), (vec![shade.reference.as_str()], 0));
            refused(adoptable(db, &people.selin, &[], "").await, Refusal::Role);
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn words_find_and_the_chosen_ones_stay_in_their_order() {
        for t in fresh().await {
            let (db, people) = (&t.db, people(&t).await);
            let bench = domain::participation::Intake {
                title: "Bank an der Haltestelle".into(),
                text: "Zum Sitzen fehlt eine Bank mit Lehne.".into(),
                ..idea()
            };
            let (one, two) = (published_one(db, &people, &idea(), "a").await, published_one(db, &people, &bench, "b").await);
            let list = adoptable(db, &people.mara, &[], "Lehne").await.unwrap();
            assert_eq!(references(&list.found), [two.reference.as_str()]);
            let list = adoptable(db, &people.mara, &[two.id, one.id], "Lehne").await.unwrap();
            assert_eq!((references(&list.chosen), list.found.len()), (vec![two.reference.as_str(), one.reference.as_str()], 0));
        }
    }
}
