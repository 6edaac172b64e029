//! Loading a file inside a verb, always in the district of the one who acts, with what it belongs to.

use crate::entity::{attachment, contribution};
use crate::error::{Error, Result, known};
use crate::tx::Tx;
use chrono::{DateTime, Utc};
use domain::events::{Event, ObjectKind};
use domain::files::{FileKind, FileState};
use domain::refusal::StepRefused;
use domain::{Actor, Role};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

/// A file as a verb holds it.
pub(super) struct Loaded {
    pub row: attachment::Model,
    pub kind: FileKind,
    pub state: FileState,
    /// In which role the actor decides.
    pub role: Role,
    /// What it belongs to can be read by everybody.
    pub public: bool,
}

impl Loaded {
    /// An event about what the file belongs to, which says which file.
    pub(super) fn event(&self, kind: &'static str, now: DateTime<Utc>) -> Result<Event> {
        let object = known(ObjectKind::from_word(&self.row.object), "object of a file")?;
        Ok(Event::new((object, self.row.object_id), kind, self.role, now).fact("file", self.row.id))
    }
}

/// A file of the actor's district, for those who decide about it: moderation and Quartiersmanagement, never those who sent it (I2).
pub(super) async fn load(tx: &Tx, actor: &Actor, id: Uuid) -> Result<Loaded> {
    load_as(tx, actor, id, &[Role::Moderator, Role::Manager]).await
}

/// The same for others who may decide.
pub(super) async fn load_as(tx: &Tx, actor: &Actor, id: Uuid, roles: &[Role]) -> Result<Loaded> {
    let role = actor.acting_as(roles)?;
    let row = attachment::Entity::find_by_id(id)
        .filter(attachment::Column::DistrictId.eq(tx.district.0))
        .one(&tx.tx)
        .await?
        .ok_or(Error::NotFound)?;
    let belongs = contribution::Entity::find_by_id(row.object_id)
        .filter(contribution::Column::DistrictId.eq(tx.district.0))
        .one(&tx.tx)
        .await?
        .ok_or(Error::NotFound)?;
    if belongs.account_id.is_some() && belongs.account_id == actor.account.map(|account| account.0) {
        return Err(StepRefused::OwnMatter.into());
    }
    Ok(Loaded {
        kind: known(FileKind::from_word(&row.kind), "kind of file")?,
        state: known(FileState::from_word(&row.state), "state of a file")?,
        role,
        public: belongs.published_at.is_some(),
        row,
    })
}
