//! Arbeit: one queue for everything that waits in the office, from every source, the most urgent first.
//!
//! A source is one function in a file of its own below: it reads what is open, at most [`MOST`], with a constant number of statements,
//! and hands over [`WorkEntry`]s. [`work`] calls each of them, puts owners to what they gave, filters, sorts and cuts the page.

mod additions;
mod approvals;
mod calls;
mod comments;
mod contributions;
mod mentions;
mod photos;
mod reports;
mod scope;

use super::assign::owners;
use crate::Db;
use crate::error::Result;
use crate::tx::micros;
use chrono::{DateTime, Utc};
use domain::moderation::WorkKind;
use domain::participation::{Channel, Kind, Stage};
use domain::{AccountId, Actor, ContributionId, Role};
use scope::Scope;
use uuid::Uuid;

/// Entries of one page; a person works through fewer in a day.
pub const PAGE: usize = 100;
/// Open things that a small source reads at most: more are a sign that nobody looks, and the rest follows when some are done.
const MOST: u64 = 1000;
/// Who works with the queue. A specialist office sees what was forwarded to it and nothing else.
pub(super) const STAFF: &[Role] = &[Role::Manager, Role::Moderator, Role::ReviewPerson, Role::SpecialistOffice];

/// Whose things are wanted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Owner {
    /// Everybody's.
    #[default]
    Any,
    /// What nobody has in hand.
    Nobody,
    /// What this person has in hand.
    Is(AccountId),
}

/// What of the queue is wanted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WorkFilter {
    /// Only this kind of work.
    pub work: Option<WorkKind>,
    /// Only contributions at this stage, the finished ones too; `None`: everything open.
    pub stage: Option<Stage>,
    /// Only what belongs to contributions of this kind.
    pub kind: Option<Kind>,
    /// Only what came by this channel.
    pub channel: Option<Channel>,
    /// Only what was written in this language.
    pub locale: Option<String>,
    /// Only what belongs to this field of action, by its key in the framework plan.
    pub topic: Option<String>,
    /// Only what is overdue.
    pub overdue: bool,
    /// Whose.
    pub owner: Owner,
    /// Goes on behind this entry: its due date in microseconds and its id.
    pub after: Option<(i64, Uuid)>,
}

/// What an entry of the queue is about, with what is known of it at a glance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkEntry {
    /// What has to be done.
    pub work: WorkKind,
    /// The thing itself: the contribution, the addition, the call, the report. Owners are kept by it.
    pub id: Uuid,
    /// The contribution at which it is done; `None` where it is done somewhere else.
    pub at: Option<ContributionId>,
    /// Reference.
    pub reference: String,
    /// Title as the office reads it; empty once it was withdrawn.
    pub title: String,
    /// The contribution behind it: kind, stage, channel.
    pub about: Option<(Kind, Stage, Channel)>,
    /// Language it was written in; empty where that means nothing.
    pub locale: String,
    /// Since when it waits.
    pub since: DateTime<Utc>,
    /// By when it is done.
    pub due: Option<DateTime<Utc>>,
    /// The time is over.
    pub overdue: bool,
    /// Who has it in hand.
    pub owner: Option<(AccountId, String)>,
    /// The reader wrote it and may not decide about it (I2).
    pub own: bool,
}

impl WorkEntry {
    /// The place of the entry in the queue.
    pub fn place(&self) -> (i64, Uuid) {
        (self.due.map_or(0, micros), self.id)
    }
}

/// One page of the queue.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WorkPage {
    /// Entries, the most urgent first.
    pub entries: Vec<WorkEntry>,
    /// Where the next page begins.
    pub next: Option<(i64, Uuid)>,
}

/// Reads the queue, the most urgent first. The number of statements does not depend on how much waits.
///
/// Who: moderation, Quartiersmanagement, review person; a specialist office what was forwarded to it.
///
/// # Errors
/// [`crate::Error::Refused`] for everybody else.
pub async fn work(db: &Db, actor: &Actor, filter: &WorkFilter, now: DateTime<Utc>) -> Result<WorkPage> {
    let scope = Scope::new(db, actor, filter, now).await?;
    let mut entries = gather(&scope).await?;
    let ids: Vec<Uuid> = entries.iter().map(|entry| entry.id).collect();
    let owners = owners(&db.read, actor.district, &ids).await?;
    for entry in &mut entries {
        entry.owner = owners.get(&entry.id).cloned();
        entry.overdue = entry.due.is_some_and(|due| due < now) && entry.about.is_none_or(|(_, stage, _)| scope.waits(entry.work, stage));
    }
    entries.retain(|entry| scope.keeps(entry));
    entries.sort_by_key(WorkEntry::place);
    let more = entries.len() > PAGE;
    entries.truncate(PAGE);
    let next = entries.last().filter(|_| more).map(WorkEntry::place);
    Ok(WorkPage { entries, next })
}

/// Every source, one line each.
async fn gather(scope: &Scope<'_>) -> Result<Vec<WorkEntry>> {
    let mut entries = vec![];
    if scope.wants(WorkKind::Contribution) || scope.wants(WorkKind::Objection) {
        entries.extend(contributions::open(scope).await?);
    }
    if scope.wants(WorkKind::Objection) {
        entries.extend(comments::objections(scope).await?);
    }
    if scope.wants(WorkKind::Addition) {
        entries.extend(additions::open(scope).await?);
    }
    if scope.wants(WorkKind::Comment) {
        entries.extend(comments::open(scope).await?);
    }
    if scope.wants(WorkKind::Call) {
        entries.extend(calls::open(scope).await?);
    }
    if scope.wants(WorkKind::Photo) {
        entries.extend(photos::open(scope).await?);
    }
    if scope.wants(WorkKind::Report) {
        entries.extend(reports::open(scope).await?);
    }
    if scope.wants(WorkKind::Mention) {
        entries.extend(mentions::open(scope).await?);
    }
    if scope.wants(WorkKind::Approval) {
        entries.extend(approvals::open(scope).await?);
    }
    Ok(entries)
}

#[cfg(test)]
mod tests;
