//! Loading a measure inside a verb, always in the district of the one who acts.

use crate::entity::{district, measure, measure_contribution, organization, paper};
use crate::error::{Error, Result, known};
use crate::moderation::own_matter;
use crate::search;
use crate::tx::Tx;
use chrono::NaiveDate;
use domain::events::ObjectKind;
use domain::profile::Way;
use domain::projects::{Fit, Stage, Step, StepContext, StepInput};
use domain::{Actor, ContributionId, MeasureId, Refusal, Role};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, PaginatorTrait, QueryFilter, QueryOrder};
use serde::Deserialize;
use uuid::Uuid;

/// A measure as a verb holds it.
#[derive(Debug, Clone)]
pub(crate) struct Loaded {
    pub row: measure::Model,
    pub stage: Stage,
}

/// A measure of the actor's district.
pub(crate) async fn load(tx: &Tx, id: MeasureId) -> Result<Loaded> {
    let row = measure::Entity::find_by_id(id.0)
        .filter(measure::Column::DistrictId.eq(tx.district.0))
        .one(&tx.tx)
        .await?
        .ok_or(Error::NotFound)?;
    let stage = known(Stage::from_word(&row.stage), "stage of measure")?;
    Ok(Loaded { row, stage })
}

/// The way of a measure in this district, from its file.
pub(crate) async fn way(tx: &Tx) -> Result<Way> {
    #[derive(Deserialize)]
    struct OnlyWay {
        way: Way,
    }
    let row = district::Entity::find_by_id(tx.district.0).one(&tx.tx).await?.ok_or(Error::NotFound)?;
    let profile: OnlyWay = serde_json::from_str(&row.profile).map_err(|error| Error::Corrupt(error.to_string()))?;
    Ok(profile.way)
}

impl Loaded {
    /// The role in which a person takes a step. A specialist office acts only on the measures it is responsible for.
    pub(crate) fn role(&self, actor: &Actor, step: Step) -> Result<Role> {
        let theirs = self.row.office_id.is_some() && self.row.office_id == actor.organization.map(|office| office.0);
        let allowed: Vec<Role> =
            step.roles_at(self.stage).iter().copied().filter(|role| *role != Role::SpecialistOffice || theirs).collect();
        Ok(actor.acting_as(&allowed)?)
    }

    /// Everything the rule has to know: what is stored, and what comes with the step.
    pub(crate) async fn context(
        &self,
        tx: &Tx,
        actor: &Actor,
        step: Step,
        input: &StepInput,
        way: &Way,
        today: NaiveDate,
    ) -> Result<StepContext> {
        let row = &self.row;
        let said = input.context(step, today);
        let checked = row.plan_checked_at.is_some();
        let no_fit = checked && (row.impossible || row.fit.as_deref() == Some(Fit::None.word()));
        let by_day = actor.is(Role::System) && input.reason.as_deref() == Some(domain::projects::REVIEW_DATE);
        Ok(StepContext {
            reason: said.reason || by_day,
            own_matter: own_matter(tx, actor, ObjectKind::Measure, row.id).await?,
            plan_checked: checked,
            no_fit,
            paper: has_paper_in(&tx.tx, row.id).await?,
            minutes_signed: said.minutes_signed || row.minutes_signed,
            has_board: way.board.is_some(),
            group_heard: said.group_heard || !row.group_heard.is_empty(),
            proof_of_use: said.proof_of_use || !row.proof_of_use.is_empty(),
            above_limit: input.amount.is_some_and(|amount| amount > way.grant_limit),
            ..said
        })
    }
}

/// A paper exists.
pub(crate) async fn has_paper_in(conn: &impl ConnectionTrait, measure: Uuid) -> Result<bool> {
    Ok(paper::Entity::find().filter(paper::Column::MeasureId.eq(measure)).count(conn).await? > 0)
}

/// The contributions that led to a measure.
pub(crate) async fn contributions_of(tx: &Tx, measure: Uuid) -> Result<Vec<ContributionId>> {
    let rows = measure_contribution::Entity::find()
        .filter(measure_contribution::Column::MeasureId.eq(measure))
        .order_by_asc(measure_contribution::Column::LinkedAt)
        .all(&tx.tx)
        .await?;
    Ok(rows.into_iter().map(|row| ContributionId(row.contribution_id)).collect())
}

/// An organization by key or name; what is not known here stays a name, because councils have committees that no file lists.
pub(crate) async fn organization(tx: &Tx, key_or_name: &str) -> Result<(Option<Uuid>, String)> {
    let row = organization::Entity::find()
        .filter(organization::Column::DistrictId.eq(tx.district.0))
        .filter(organization::Column::Key.eq(key_or_name).or(organization::Column::Name.eq(key_or_name)))
        .one(&tx.tx)
        .await?;
    Ok(row.map_or_else(|| (None, key_or_name.to_owned()), |row| (Some(row.id), row.name)))
}

/// Writes the public text of a measure and of its newest paper where the search finds them.
pub(crate) async fn keep_findable(tx: &Tx, row: &measure::Model) -> Result<()> {
    let papers = paper::Entity::find().filter(paper::Column::MeasureId.eq(row.id)).order_by_desc(paper::Column::Version);
    let papers = papers.all(&tx.tx).await?;
    let address = format!("/projekte/{}", row.reference);
    for (place, paper) in papers.iter().enumerate() {
        if place > 0 {
            search::remove(tx, paper.id).await?;
            continue;
        }
        let text = [&paper.easy, &paper.text, &paper.wording, &paper.cost, &paper.alternatives].map(String::as_str).join("\n");
        let (address, title) = (format!("{address}#vorlage"), format!("{}: {}", paper.reference, paper.title));
        let text = search::Text { object: ObjectKind::Paper, id: paper.id, address: &address, title: &title, text: &text };
        search::put(tx, &text).await?;
    }
    let easy = papers.first().map_or("", |paper| paper.easy.as_str());
    let text = format!("{}\n{}\n{easy}", row.summary, row.place);
    search::put(tx, &search::Text { object: ObjectKind::Measure, id: row.id, address: &address, title: &row.title, text: &text }).await
}

/// Only the lead of the Quartiersmanagement.
pub(crate) fn manager(actor: &Actor) -> std::result::Result<Role, Refusal> {
    Ok(actor.acting_as(&[Role::Manager])?)
}
