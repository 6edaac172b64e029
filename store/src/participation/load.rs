//! Loading a contribution inside a verb, always in the district of the one who acts, and writing its stage back.

use crate::entity::{contribution, district, forwarding};
use crate::error::{Error, Result, known};
use crate::tx::{Tx, micros};
use chrono::{DateTime, Utc};
use domain::events::{Event, ObjectKind};
use domain::participation::{Kind, Stage, Step, StepContext};
use domain::profile::Profile;
use domain::refusal::StepRefused;
use domain::{Actor, ContributionId, DistrictId, Role};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

/// A contribution as a verb holds it.
#[derive(Debug, Clone)]
pub(crate) struct Loaded {
    pub row: contribution::Model,
    pub kind: Kind,
    pub stage: Stage,
    pub earlier: Option<Stage>,
    /// The actor wrote it (I2).
    pub own: bool,
}

impl Loaded {
    pub(crate) fn of(row: contribution::Model, actor: &Actor) -> Result<Self> {
        let kind = known(Kind::from_word(&row.kind), "kind of contribution")?;
        let stage = known(Stage::from_word(&row.stage), "stage of contribution")?;
        let earlier = row.earlier_stage.as_deref().map(|word| known(Stage::from_word(word), "earlier stage")).transpose()?;
        let own = row.account_id.is_some() && row.account_id == actor.account.map(|account| account.0);
        Ok(Self { row, kind, stage, earlier, own })
    }

    /// The context every step starts from.
    pub(crate) fn context(&self) -> StepContext {
        StepContext { earlier: self.earlier, own_matter: self.own, ..StepContext::default() }
    }

    pub(crate) fn id(&self) -> ContributionId {
        ContributionId(self.row.id)
    }

    /// An event about this contribution.
    pub(crate) fn event(&self, kind: &'static str, role: Role, now: DateTime<Utc>) -> Event {
        Event::new((ObjectKind::Contribution, self.row.id), kind, role, now)
    }

    /// The title people may see: the public one once there is one.
    pub(crate) fn shown_title(&self) -> &str {
        if self.row.public_title.is_empty() { &self.row.title } else { &self.row.public_title }
    }

    pub(crate) fn is_public(&self) -> bool {
        self.row.published_at.is_some()
    }
}

/// A contribution of the actor's district.
pub(crate) async fn load(tx: &Tx, actor: &Actor, id: ContributionId) -> Result<Loaded> {
    let row = contribution::Entity::find_by_id(id.0)
        .filter(contribution::Column::DistrictId.eq(tx.district.0))
        .one(&tx.tx)
        .await?
        .ok_or(Error::NotFound)?;
    Loaded::of(row, actor)
}

/// The role in which somebody of the office takes a step. A specialist office acts only on what was forwarded to it.
pub(crate) async fn staff_role(tx: &Tx, actor: &Actor, step: Step, loaded: &Loaded) -> Result<Role> {
    let office: Vec<Role> = step.roles().iter().copied().filter(|role| !matches!(role, Role::Resident | Role::SpecialistOffice)).collect();
    if let Ok(role) = actor.acting_as(&office) {
        return Ok(role);
    }
    if !(step.roles().contains(&Role::SpecialistOffice) && actor.is(Role::SpecialistOffice)) {
        return Err(domain::Refusal::Role.into());
    }
    let organization = actor.organization.ok_or(domain::Refusal::Role)?;
    let theirs = forwarding::Entity::find()
        .filter(forwarding::Column::ContributionId.eq(loaded.row.id))
        .filter(forwarding::Column::OfficeId.eq(organization.0))
        .one(&tx.tx)
        .await?;
    if theirs.is_none() {
        return Err(Error::NotFound);
    }
    if loaded.stage != Stage::Forwarded {
        return Err(StepRefused::WrongStage.into());
    }
    Ok(Role::SpecialistOffice)
}

/// Writes the new stage and hands the changed row on for what else the verb sets.
pub(crate) fn moved(loaded: &Loaded, to: Stage, due: Option<DateTime<Utc>>, now: DateTime<Utc>) -> contribution::ActiveModel {
    let mut row: contribution::ActiveModel = loaded.row.clone().into();
    row.stage = Set(to.word().to_owned());
    row.stage_since = Set(micros(now));
    row.due_at = Set(due.map(micros));
    row
}

pub(crate) async fn save(tx: &Tx, row: contribution::ActiveModel) -> Result<contribution::Model> {
    Ok(row.update(&tx.tx).await?)
}

/// The district's file, for the rules it sets.
pub(crate) async fn profile(tx: &Tx) -> Result<Profile> {
    profile_in(&tx.tx, tx.district).await
}

/// The same outside a verb.
pub(crate) async fn profile_in(conn: &impl ConnectionTrait, id: DistrictId) -> Result<Profile> {
    let row = district::Entity::find_by_id(id.0).one(conn).await?.ok_or(Error::NotFound)?;
    serde_json::from_str(&row.profile).map_err(|error| Error::Corrupt(error.to_string()))
}
