//! E11: a contribution becomes part of a measure. Always inside the measure's own transaction.

use super::contact::inform_authors_in;
use super::load::{load, moved, save};
use crate::entity::{measure, measure_contribution};
use crate::error::{Error, Result};
use crate::tx::{Tx, micros};
use chrono::{DateTime, Utc};
use domain::participation::{Step, StepContext};
use domain::{Actor, ContributionId, MeasureId, Role};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter};

/// Takes a contribution over into a measure that this transaction has already written.
///
/// Who: Quartiersmanagement. Effect: stage `adopted`, the link with what was taken over and what not, public event `ContributionAdopted`
/// with the measure's reference, the author is told. Refusals: `WrongStage` (only published ones), `OwnMatter`; `NotFound` for another district's.
pub(crate) async fn adopt_in(
    tx: &Tx,
    actor: &Actor,
    role: Role,
    contribution: ContributionId,
    measure: MeasureId,
    taken_over: &str,
    now: DateTime<Utc>,
) -> Result<()> {
    let loaded = load(tx, actor, contribution).await?;
    let target = measure::Entity::find_by_id(measure.0)
        .filter(measure::Column::DistrictId.eq(tx.district.0))
        .one(&tx.tx)
        .await?
        .ok_or(Error::NotFound)?;
    let to = loaded.stage.after(Step::Adopt, &StepContext { target: true, ..loaded.context() })?;
    save(tx, moved(&loaded, to, None, now)).await?;
    link(tx, measure, contribution, taken_over, now).await?;
    let event = loaded
        .event("ContributionAdopted", role, now)
        .moved(loaded.stage, to)
        .because("", taken_over)
        .fact("measure", &target.reference)
        .public();
    tx.append(actor, event, now).await?;
    let params = [("measure", target.reference.clone()), ("measure_title", target.title.clone()), ("taken_over", taken_over.to_owned())];
    inform_authors_in(tx, &[contribution], "contribution_adopted", &params, now).await
}

/// The link is written once, whether the measure's verb already wrote it or not.
async fn link(tx: &Tx, measure: MeasureId, contribution: ContributionId, taken_over: &str, now: DateTime<Utc>) -> Result<()> {
    if measure_contribution::Entity::find_by_id((measure.0, contribution.0)).one(&tx.tx).await?.is_some() {
        return Ok(());
    }
    let row = measure_contribution::ActiveModel {
        measure_id: Set(measure.0),
        contribution_id: Set(contribution.0),
        taken_over: Set(taken_over.trim().to_owned()),
        linked_at: Set(micros(now)),
    };
    row.insert(&tx.tx).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
    use super::*;
    use crate::participation::fixture::*;
    use crate::participation::{Withdrawal, by_code, public_detail, withdraw};
    use crate::projects::{Into, MeasureText, adopt};
    use crate::testing::fresh;
    use domain::participation::Stage;
    use domain::refusal::StepRefused;

    fn new() -> Into {
        Into::New(MeasureText {
            title: "Schatten am Spielplatz".into(),
            summary: "Ein Segel über der Rutsche.".into(),
            place: "Berliner Ring".into(),
            field: None,
        })
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_contribution_goes_on_as_part_of_a_measure() {
        for t in fresh().await {
            let (db, people) = (&t.db, people(&t).await);
            let (receipt, same) = (published(db, &people, &by_mail(), "a").await, published(db, &people, &idea(), "b").await);
            merged(db, &people, same.id, receipt.id).await;
            let said = "Das Segel ja, die Bäume noch nicht.";
            let measure = adopt(db, &people.mara, &[(receipt.id, said.into())], new(), monday()).await.unwrap();
            assert_eq!(stage(db, receipt.id).await, Stage::Adopted);
            let seen = public_detail(db, &people.district, receipt.reference.as_str()).await.unwrap();
            assert_eq!((seen.measures[0].id, seen.measures[0].taken_over.as_str(), seen.journey.at), (measure, said, 3));
            assert_eq!(param(db, "contribution_adopted", "taken_over").await, said);
            let merged = public_detail(db, &people.district, same.reference.as_str()).await.unwrap();
            assert_eq!((merged.measures[0].id, merged.journey.at), (measure, 3), "what was merged goes on with it");
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn withdrawing_an_adopted_one_only_marks_it() {
        for t in fresh().await {
            let (db, people) = (&t.db, people(&t).await);
            let named = domain::participation::Intake { shown: domain::participation::Shown::Name, ..by_mail() };
            let receipt = published(db, &people, &named, "a").await;
            adopt(db, &people.mara, &[(receipt.id, "Alles übernommen.".into())], new(), monday()).await.unwrap();
            assert_eq!(public_detail(db, &people.district, receipt.reference.as_str()).await.unwrap().name.as_deref(), Some("Amira"));
            for _ in 0..2 {
                assert_eq!(withdraw(db, &people.amira, &code(&receipt), monday()).await.unwrap(), Withdrawal::Marked);
            }
            let seen = public_detail(db, &people.district, receipt.reference.as_str()).await.unwrap();
            assert_eq!((seen.name, seen.withdrawal_marked, seen.stage), (None, true, Stage::Adopted));
            assert_eq!(kinds(db, people.id(), receipt.id).await.iter().filter(|kind| *kind == "WithdrawalMarked").count(), 1);
            assert!(
                by_code(db, &people.district, &receipt.code.printed(), "203.0.113.1", monday())
                    .await
                    .unwrap()
                    .withdrawal_marked_at
                    .is_some()
            );
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn one_that_cannot_be_adopted_leaves_no_measure_behind() {
        for t in fresh().await {
            let (db, people) = (&t.db, people(&t).await);
            let (fine, unread) = (published(db, &people, &idea(), "a").await, sent(db, &people.amira, &idea(), "b").await);
            let own = sent(db, &people.jonas, &idea(), "own").await;
            crate::participation::publish(db, &people.selin, own.id, &as_it_is(&idea()), monday()).await.unwrap();
            let before = before(db, &people).await;
            let both = [(fine.id, "Alles übernommen.".to_owned()), (unread.id, "Alles übernommen.".to_owned())];
            refused(adopt(db, &people.mara, &both, new(), monday()).await, StepRefused::WrongStage);
            refused(adopt(db, &people.jonas, &[(own.id, "Alles übernommen.".into())], new(), monday()).await, StepRefused::OwnMatter);
            assert_eq!(super::super::fixture::before(db, &people).await, before);
            assert!(measure::Entity::find().all(&db.read).await.unwrap().is_empty());
        }
    }
}
