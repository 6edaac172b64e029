//! Ausschnitt: who reads the queue, what they want of it, and the contributions that entries belong to.

use super::{Owner, STAFF, WorkEntry, WorkFilter};
use crate::Db;
use crate::entity::{contribution, district, forwarding};
use crate::error::{Error, Result, known};
use crate::tx::time;
use chrono::{DateTime, Utc};
use domain::moderation::WorkKind;
use domain::participation::{Channel, Kind, Stage};
use domain::profile::{Desk, Profile};
use domain::{Actor, ContributionId, Role};
use sea_orm::sea_query::{Query, SelectStatement};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter};
use std::collections::HashMap;
use uuid::Uuid;

/// What every source needs.
pub(super) struct Scope<'a> {
    pub(super) db: &'a Db,
    pub(super) actor: &'a Actor,
    pub(super) filter: &'a WorkFilter,
    pub(super) now: DateTime<Utc>,
    pub(super) desk: Desk,
    /// Reads only what was forwarded to its own office.
    pub(super) office_only: bool,
}

impl<'a> Scope<'a> {
    pub(super) async fn new(db: &'a Db, actor: &'a Actor, filter: &'a WorkFilter, now: DateTime<Utc>) -> Result<Self> {
        let role = actor.acting_as(STAFF)?;
        let row = district::Entity::find_by_id(actor.district.0).one(&db.read).await?.ok_or(Error::NotFound)?;
        let profile: Profile = serde_json::from_str(&row.profile).map_err(|error| Error::Corrupt(error.to_string()))?;
        Ok(Self { db, actor, filter, now, desk: profile.desk, office_only: role == Role::SpecialistOffice })
    }

    /// This kind of work is wanted, and this reader may see it at all.
    pub(super) fn wants(&self, work: WorkKind) -> bool {
        let contribution = matches!(work, WorkKind::Contribution | WorkKind::Objection);
        (contribution || !self.office_only) && self.filter.work.is_none_or(|wanted| wanted == work)
    }

    /// Something is owed: what belongs to a contribution always, the contribution itself as long as it is open.
    pub(super) fn waits(&self, work: WorkKind, stage: Stage) -> bool {
        work != WorkKind::Contribution || stage.is_open()
    }

    /// The entry is in the wanted part.
    pub(super) fn keeps(&self, entry: &WorkEntry) -> bool {
        let filter = self.filter;
        let about =
            |wanted: &dyn Fn(Kind, Stage, Channel) -> bool| entry.about.is_some_and(|(kind, stage, channel)| wanted(kind, stage, channel));
        let owner = match filter.owner {
            Owner::Any => true,
            Owner::Nobody => entry.owner.is_none(),
            Owner::Is(account) => entry.owner.as_ref().is_some_and(|(owner, _)| *owner == account),
        };
        owner
            && filter.work.is_none_or(|work| entry.work == work)
            && filter.kind.is_none_or(|wanted| about(&|kind, _, _| kind == wanted))
            && filter.stage.is_none_or(|wanted| about(&|_, stage, _| stage == wanted))
            && filter.channel.is_none_or(|wanted| about(&|_, _, channel| channel == wanted))
            && filter.locale.as_ref().is_none_or(|wanted| entry.locale == *wanted)
            && (!filter.overdue || entry.overdue)
            && filter.after.is_none_or(|after| entry.place() > after)
    }

    /// Contributions that this reader may see.
    pub(super) fn visible(&self) -> Result<Condition> {
        let mut seen = Condition::all().add(contribution::Column::DistrictId.eq(self.actor.district.0));
        if self.office_only {
            let office = self.actor.organization.ok_or(Error::NotFound)?;
            let theirs = Query::select()
                .column(forwarding::Column::ContributionId)
                .from(forwarding::Entity)
                .and_where(forwarding::Column::OfficeId.eq(office.0))
                .to_owned();
            seen = seen.add(contribution::Column::Stage.eq(Stage::Forwarded.word())).add(contribution::Column::Id.in_subquery(theirs));
        }
        Ok(seen)
    }

    /// Ids of the district's contributions, for rows that know only those.
    pub(super) fn ours(&self) -> SelectStatement {
        Query::select()
            .column(contribution::Column::Id)
            .from(contribution::Entity)
            .and_where(contribution::Column::DistrictId.eq(self.actor.district.0))
            .to_owned()
    }

    /// The contributions that rows belong to, by id.
    pub(super) async fn contributions(&self, ids: Vec<Uuid>) -> Result<HashMap<Uuid, contribution::Model>> {
        if ids.is_empty() {
            return Ok(HashMap::new());
        }
        let mut found = contribution::Entity::find()
            .filter(contribution::Column::DistrictId.eq(self.actor.district.0))
            .filter(contribution::Column::Id.is_in(ids));
        if let Some(topic) = &self.filter.topic {
            found = found.filter(contribution::Column::Id.in_subquery(super::contributions::of_topic(self, topic)));
        }
        let rows = found.all(&self.db.read).await?;
        Ok(rows.into_iter().map(|row| (row.id, row)).collect())
    }

    /// Something that waits at a contribution since then, due by the days of its kind.
    pub(super) fn entry(&self, work: WorkKind, id: Uuid, row: &contribution::Model, since: i64) -> Result<WorkEntry> {
        let since = time(since);
        let mut entry = of_contribution(self.actor, work, row)?;
        entry.id = id;
        entry.since = since;
        entry.due = Some(work.due(&self.desk, since));
        Ok(entry)
    }
}

/// An entry about the contribution itself.
pub(super) fn of_contribution(actor: &Actor, work: WorkKind, row: &contribution::Model) -> Result<WorkEntry> {
    let stage = known(Stage::from_word(&row.stage), "stage")?;
    Ok(WorkEntry {
        work,
        id: row.id,
        at: Some(ContributionId(row.id)),
        reference: row.reference.clone(),
        title: if stage == Stage::Withdrawn { String::new() } else { row.title.clone() },
        about: Some((known(Kind::from_word(&row.kind), "kind")?, stage, known(Channel::from_word(&row.channel), "channel")?)),
        locale: row.language.clone(),
        since: time(row.received_at),
        due: row.due_at.map(time),
        overdue: false,
        owner: None,
        own: row.account_id.is_some() && row.account_id == actor.account.map(|account| account.0),
    })
}
