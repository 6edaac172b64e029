//! Die Zusammenfassung: at most one a day, grouped by what it is about, and none when nothing is new.

use super::{Followed, Happened};
use crate::places::Drawing;
use crate::time::{local, local_day};
use chrono::{DateTime, NaiveDate, Timelike, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The local hour from which the digests of a day are made (Europe/Berlin).
pub const DIGEST_HOUR: u32 = 7;
/// Things one digest tells of; what goes beyond is counted, and its page has it.
pub const GROUPS_MAX: usize = 30;

/// The digests of a district are due: it is morning, and today's were not made yet.
pub fn digest_due(last: Option<NaiveDate>, now: DateTime<Utc>) -> bool {
    local(now).hour() >= DIGEST_HOUR && last.is_none_or(|last| last < local_day(now))
}

/// Everything new about one thing, oldest first.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Group {
    /// What the person follows that this belongs to; the first that fits, if there are several.
    pub because: Followed,
    /// What happened; never empty.
    pub happened: Vec<Happened>,
}

/// One person's news.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Digest {
    /// By thing, in the order in which something first happened to it.
    pub groups: Vec<Group>,
    /// Things that did not fit.
    pub more: usize,
}

impl Digest {
    /// What is new for somebody; each thing followed counts from its own place in the chain on. `happened` is given oldest first. `None` when
    /// nothing is new.
    pub fn of(follows: &[(Followed, i64)], happened: &[Happened], drawing: Option<&Drawing>) -> Option<Self> {
        let mut groups: Vec<(Uuid, Group)> = vec![];
        for what in happened {
            let heard = follows.iter().find(|(followed, since)| what.seq > *since && followed.hears(what, drawing));
            let Some((because, _)) = heard else { continue };
            match groups.iter_mut().find(|(id, _)| *id == what.id) {
                Some((_, group)) => group.happened.push(what.clone()),
                None => groups.push((what.id, Group { because: because.clone(), happened: vec![what.clone()] })),
            }
        }
        let more = groups.len().saturating_sub(GROUPS_MAX);
        groups.truncate(GROUPS_MAX);
        (!groups.is_empty()).then(|| Self { groups: groups.into_iter().map(|(_, group)| group).collect(), more })
    }
}
