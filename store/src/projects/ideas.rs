//! Was die Vorschläge sagten: cost and helpers of the contributions that a measure took over, for whoever checks and plans it.

use crate::Db;
use crate::entity::{contribution, measure_contribution};
use crate::error::Result;
use crate::participation::details::details_of;
use domain::participation::Details;
use domain::{Actor, MeasureId, Refusal, Role};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

/// What one contribution said besides its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProposalIdea {
    /// Reference.
    pub reference: String,
    /// Public title.
    pub title: String,
    /// Cost, and for the office who would help.
    pub details: Details,
}

/// What the contributions of a measure said about cost and helpers, in the order of their numbers; those that said nothing are left out.
///
/// Who: staff; who would help is for Quartiersmanagement and moderation only.
///
/// # Errors
/// [`crate::Error::Refused`] for everybody else.
pub async fn proposal_ideas(db: &Db, actor: &Actor, measure: MeasureId) -> Result<Vec<ProposalIdea>> {
    if !actor.is_staff() {
        return Err(Refusal::Role.into());
    }
    let links = measure_contribution::Entity::find().filter(measure_contribution::Column::MeasureId.eq(measure.0)).all(&db.read).await?;
    if links.is_empty() {
        return Ok(vec![]);
    }
    let rows = contribution::Entity::find()
        .filter(contribution::Column::DistrictId.eq(actor.district.0))
        .filter(contribution::Column::Id.is_in(links.iter().map(|link| link.contribution_id)))
        .order_by_asc(contribution::Column::Reference)
        .all(&db.read)
        .await?;
    let inside = actor.is(Role::Manager) || actor.is(Role::Moderator);
    let mut ideas = vec![];
    for row in rows {
        let details = details_of(&row)?;
        let details = if inside { details } else { Details { helpers: String::new(), ..details } };
        if !details.is_empty() {
            ideas.push(ProposalIdea { reference: row.reference, title: row.public_title, details });
        }
    }
    Ok(ideas)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
    use super::*;
    use crate::participation::fixture::*;
    use crate::projects::{Into, MeasureText, adopt, adoptable};
    use crate::testing::fresh;
    use domain::participation::{CostClass, Intake, Kind};

    fn workshop() -> Intake {
        let details = Details {
            cost_class: Some(CostClass::Medium),
            cost_amount: Some(1_500),
            helpers: "Drei Leute aus dem Haus.".into(),
            ..Details::default()
        };
        Intake { kind: Kind::ProjectProposal, title: "Leihwerkstatt".into(), details, ..idea() }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn cost_and_helpers_come_along_into_the_measure() {
        for t in fresh().await {
            let (db, people) = (&t.db, people(&t).await);
            let (said, silent) = (published(db, &people, &workshop(), "a").await, published(db, &people, &idea(), "b").await);
            let list = adoptable(db, &people.mara, &[said.id], "").await.unwrap();
            assert_eq!(list.chosen[0].details, workshop().details);
            let text = MeasureText { title: "Leihwerkstatt".into(), summary: "Werkzeug für alle.".into(), ..MeasureText::default() };
            let both = [(said.id, "Das ganze.".to_owned()), (silent.id, "Das Segel.".to_owned())];
            let measure = adopt(db, &people.mara, &both, Into::New(text), monday()).await.unwrap();
            let ideas = proposal_ideas(db, &people.mara, measure).await.unwrap();
            assert_eq!(ideas.len(), 1);
            assert_eq!((ideas[0].reference.as_str(), &ideas[0].details), (said.reference.as_str(), &workshop().details));
            let outside = proposal_ideas(db, &people.otto, measure).await.unwrap();
            assert_eq!((outside[0].details.cost_amount, outside[0].details.helpers.as_str()), (Some(1_500), ""));
            refused(proposal_ideas(db, &people.amira, measure).await, Refusal::Role);
        }
    }
}
