//! Was aus den Schlüsseln der Dateien wurde: people, seats, contributions, measures, meetings as the database knows them.

use crate::demo::story::{AUTHOR, Item, Meeting, Poll, SYSTEM, Story};
use chrono::{DateTime, NaiveDateTime, Utc};
use domain::events::ObjectKind;
use domain::participation::Intake;
use domain::time::local_day;
use domain::{
    AccountId, Actor, AgendaItemId, ContributionId, MeasureId, MeetingId, OrganizationId, PlanItemId, PollId, ProposalId, SeatId,
};
use std::collections::HashMap;
use std::hash::Hash;
use std::sync::Arc;
use store::people::{self, District};
use store::{Db, Error, Result, plan};

/// A contribution that was received.
#[derive(Debug, Clone)]
pub(super) struct Sent {
    pub id: ContributionId,
    pub reference: String,
    /// Receipt code as printed.
    pub code: String,
    pub intake: Intake,
}

/// A district while its story is told.
pub(super) struct World<'s> {
    pub db: Db,
    pub district: Arc<District>,
    pub story: &'s Story,
    /// When the last deed is done.
    pub ended: Option<DateTime<Utc>>,
    pub accounts: HashMap<&'s str, AccountId>,
    /// People who have taken up their roles.
    pub actors: HashMap<&'s str, Actor>,
    organizations: HashMap<String, OrganizationId>,
    seats: HashMap<String, SeatId>,
    plan: HashMap<String, PlanItemId>,
    pub contributions: HashMap<&'s str, Sent>,
    pub measures: HashMap<&'s str, MeasureId>,
    pub meetings: HashMap<&'s str, MeetingId>,
    pub items: HashMap<(&'s str, &'s str), AgendaItemId>,
    pub polls: HashMap<(&'s str, &'s str, NaiveDateTime), PollId>,
    /// What waits for a second person.
    pub proposals: HashMap<(ObjectKind, &'s str), ProposalId>,
}

fn known<K: Eq + Hash, V: Clone>(map: &HashMap<K, V>, key: &K) -> Result<V> {
    map.get(key).cloned().ok_or(Error::NotFound)
}

impl<'s> World<'s> {
    /// A district in which nothing has happened yet.
    pub(super) async fn new(db: &Db, district: Arc<District>, story: &'s Story, accounts: HashMap<&'s str, AccountId>) -> Result<Self> {
        let organizations = people::organizations(db, district.id).await?.into_iter().map(|view| (view.key, view.id)).collect();
        let plan = plan::plan(db, district.id).await?.into_iter().flat_map(|plan| plan.items).map(|item| (item.key, item.id)).collect();
        let seats = seats(db, &district, &organizations).await?;
        Ok(Self {
            db: db.clone(),
            district,
            story,
            ended: None,
            accounts,
            actors: HashMap::new(),
            organizations,
            seats,
            plan,
            contributions: HashMap::new(),
            measures: HashMap::new(),
            meetings: HashMap::new(),
            items: HashMap::new(),
            polls: HashMap::new(),
            proposals: HashMap::new(),
        })
    }

    /// Who acts: a person, an author without account, or a job.
    pub(super) fn actor(&self, by: &str) -> Result<Actor> {
        match by {
            AUTHOR => Ok(Actor::resident(self.district.id)),
            SYSTEM => Ok(Actor::system(self.district.id)),
            key => known(&self.actors, &key),
        }
    }

    pub(super) fn organization(&self, key: &str) -> Result<OrganizationId> {
        known(&self.organizations, &key.to_owned())
    }

    pub(super) fn seat(&self, key: &str) -> Result<SeatId> {
        known(&self.seats, &key.to_owned())
    }

    /// An item of the Rahmenplan.
    pub(super) fn plan_item(&self, key: &str) -> Result<PlanItemId> {
        known(&self.plan, &key.to_owned())
    }

    pub(super) fn sent(&self, key: &str) -> Result<Sent> {
        known(&self.contributions, &key)
    }

    pub(super) fn measure(&self, key: &str) -> Result<MeasureId> {
        known(&self.measures, &key)
    }

    pub(super) fn meeting(&self, meeting: &Meeting) -> Result<MeetingId> {
        known(&self.meetings, &meeting.key.as_str())
    }

    pub(super) fn item(&self, meeting: &Meeting, item: &Item) -> Result<AgendaItemId> {
        known(&self.items, &(meeting.key.as_str(), item.key.as_str()))
    }

    pub(super) fn poll(&self, meeting: &Meeting, item: &Item, poll: &Poll) -> Result<PollId> {
        known(&self.polls, &(meeting.key.as_str(), item.key.as_str(), poll.opened_at))
    }

    pub(super) fn proposal(&self, object: ObjectKind, key: &str) -> Result<ProposalId> {
        known(&self.proposals, &(object, key))
    }

    /// What was told, in one line.
    pub(super) fn summary(&self) -> String {
        let until = self.ended.map(|at| local_day(at).format("%d.%m.%Y").to_string()).unwrap_or_default();
        format!(
            "{}: {} Beiträge, {} Maßnahmen, {} Sitzungen, bis zum {until}.",
            self.district.profile.name,
            self.contributions.len(),
            self.measures.len(),
            self.meetings.len()
        )
    }
}

/// The seats of the board; their keys stand in the district's file, their numbers in both.
async fn seats(db: &Db, district: &District, organizations: &HashMap<String, OrganizationId>) -> Result<HashMap<String, SeatId>> {
    let Some(board) = district.profile.board() else { return Ok(HashMap::new()) };
    let body = known(organizations, &board.key)?;
    let seats = people::seats_of(db, district.id, body, chrono::NaiveDate::MIN).await?;
    let id = |number: i64| seats.iter().find(|seat| seat.number == number).map(|seat| seat.id);
    Ok(board.seats.iter().filter_map(|seat| Some((seat.key.clone(), id(seat.number)?))).collect())
}
