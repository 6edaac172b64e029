//! Der Ort auf der Karte, as the office decides that everybody sees it: a private door is nobody's business.

use super::load::load;
use crate::error::Result;
use crate::{Db, places};
use chrono::{DateTime, Utc};
use domain::events::ObjectKind;
use domain::places::{Shown, Spot};
use domain::refusal::StepRefused;
use domain::{Actor, ContributionId, Role};

/// Decides how the position of a contribution is shown: as sent, at the nearest street, elsewhere, or not at all.
///
/// Who: moderation, Quartiersmanagement, never the author (I2). Effect: the public position, event `SpotCorrected` (not public, without the
/// position). What was sent stays as it is. Refusals: `Role`, `OwnMatter`.
///
/// # Errors
/// [`crate::Error::Invalid`] at `position`, [`crate::Error::NotFound`].
pub async fn correct_spot(db: &Db, actor: &Actor, id: ContributionId, how: Shown, chosen: Option<&Spot>, now: DateTime<Utc>) -> Result<()> {
    let tx = db.begin_write(actor.district).await?;
    let loaded = load(&tx, actor, id).await?;
    let role = actor.acting_as(&[Role::Moderator, Role::Manager])?;
    if loaded.own {
        return Err(StepRefused::OwnMatter.into());
    }
    places::decide(&tx, (ObjectKind::Contribution, id.0), how, chosen).await?;
    tx.append(actor, loaded.event("SpotCorrected", role, now).fact("how", how), now).await?;
    tx.commit().await
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
    use super::*;
    use crate::participation::fixture::*;
    use crate::participation::{Arrival, receive, withdraw};
    use crate::projects::{MapFilter, MapPage, public_map};
    use crate::testing::fresh;
    use domain::Refusal;
    use domain::participation::Intake;
    use domain::places::Shape;

    fn at(position: &str) -> Intake {
        Intake { spot: Some(Spot::Shape(position.parse().unwrap())), ..idea() }
    }

    fn shape(text: &str) -> Shape {
        text.parse().unwrap()
    }

    async fn on_the_map(db: &Db, people: &People) -> Vec<Shape> {
        let MapPage { entries, .. } = public_map(db, people.id(), &MapFilter::default(), 10).await.unwrap();
        entries.into_iter().map(|entry| entry.shape).collect()
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_position_is_public_with_its_contribution_and_never_before() {
        for t in fresh().await {
            let (db, people) = (&t.db, people(&t).await);
            let intake = at("50.001100,8.001100");
            let receipt = sent(db, &people.amira, &intake, "a").await;
            assert_eq!(on_the_map(db, &people).await, []);
            crate::participation::publish(db, &people.selin, receipt.id, &as_it_is(&intake), monday()).await.unwrap();
            assert_eq!(on_the_map(db, &people).await, [shape("50.001100,8.001100")]);
            withdraw(db, &people.amira, &code(&receipt), monday()).await.unwrap();
            assert_eq!(on_the_map(db, &people).await, []);
            assert_eq!(places::spot(db, people.id(), receipt.id.0).await.unwrap(), None, "taken back is forgotten");
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn words_that_name_a_landmark_are_a_position() {
        for t in fresh().await {
            let (db, people) = (&t.db, people(&t).await);
            published(db, &people, &Intake { place: "Wiese neben dem Festplatz".into(), ..idea() }, "a").await;
            published(db, &people, &Intake { place: "irgendwo".into(), ..idea() }, "b").await;
            assert_eq!(on_the_map(db, &people).await, [shape("50.003000,8.003000")]);
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn the_office_decides_what_is_shown() {
        for t in fresh().await {
            let (db, people) = (&t.db, people(&t).await);
            let receipt = published(db, &people, &at("50.007000,8.004000"), "a").await;
            let cases = [
                (Shown::Street, None, Some("50.005000,8.004000")),
                (Shown::Corrected, Some(Spot::Landmark("Festplatz".into())), Some("50.003000,8.003000")),
                (Shown::Hidden, None, None),
                (Shown::AsSent, None, Some("50.007000,8.004000")),
            ];
            for (how, chosen, shown) in cases {
                correct_spot(db, &people.selin, receipt.id, how, chosen.as_ref(), monday()).await.unwrap();
                assert_eq!(on_the_map(db, &people).await, shown.map(shape).into_iter().collect::<Vec<_>>(), "{how}");
                let kept = places::spot(db, people.id(), receipt.id.0).await.unwrap().unwrap();
                assert_eq!((kept.sent, kept.how), (Some(shape("50.007000,8.004000")), how));
            }
            assert_eq!(kinds(db, people.id(), receipt.id).await.iter().filter(|kind| *kind == "SpotCorrected").count(), 4);
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn refusals_change_nothing() {
        for t in fresh().await {
            let (db, people) = (&t.db, people(&t).await);
            let other = people_of(db, "gruen", "GT").await;
            let outside = at("51.000000,8.001000");
            invalid(receive(db, &people.amira, &outside, &Arrival::web(&key("out")), monday()).await, "position");
            let receipt = sent(db, &people.amira, &Intake { place: "irgendwo".into(), ..idea() }, "a").await;
            let own = sent(db, &people.jonas, &at("50.001000,8.001000"), "own").await;
            let before = before(db, &people).await;
            let hide = |who: &Actor, id| {
                let who = who.clone();
                async move { correct_spot(db, &who, id, Shown::Hidden, None, monday()).await }
            };
            for stranger in [&people.amira, &people.vera, &people.ruth, &people.otto] {
                refused(hide(stranger, receipt.id).await, Refusal::Role);
            }
            refused(hide(&people.jonas, own.id).await, StepRefused::OwnMatter);
            not_found(hide(&other.selin, receipt.id).await);
            for how in [Shown::AsSent, Shown::Street, Shown::Corrected] {
                invalid(correct_spot(db, &people.selin, receipt.id, how, None, monday()).await, "position");
            }
            assert_eq!(super::super::fixture::before(db, &people).await, before);
            assert_eq!(places::spot(db, people.id(), receipt.id.0).await.unwrap(), None);
        }
    }
}
