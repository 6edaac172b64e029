//! Folgen: who wants to hear of something new about a contribution, a measure, a topic, a street or landmark, or the whole district. Only what
//! everybody may read anyway reaches a follower, and at most once a day.

mod digest;
mod happening;

pub use digest::{DIGEST_HOUR, Digest, GROUPS_MAX, Group, digest_due};
pub use happening::{BearsOn, Happened, Happening};

use crate::people::words;
use crate::places::Drawing;
use crate::profile::Profile;
use crate::reference::Reference;
use crate::refusal::FollowRefused;
use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

/// As many things one person, or one link, may follow.
pub const FOLLOWS_MAX: usize = 60;
/// Days for which the link in the mail confirms; after that the address is erased (`decisions.md` 3).
pub const UNCONFIRMED_DAYS: i64 = 14;

words! {
    /// Kind of what can be followed.
    FollowedKind {
        /// Beitrag.
        Contribution = "contribution",
        /// Maßnahme.
        Measure = "measure",
        /// Handlungsfeld of the Rahmenplan.
        Topic = "topic",
        /// Street or landmark of the district's drawing.
        Place = "place",
        /// The whole district.
        District = "district",
    }
}

words! {
    /// How somebody follows.
    Way {
        /// By mail, to an address that was confirmed or to the one of an account.
        Mail = "mail",
        /// By a link that only reads.
        Link = "link",
    }
}

/// What is followed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Followed {
    /// A contribution, by its reference.
    Contribution(Reference),
    /// A measure, by its reference.
    Measure(Reference),
    /// A field of action, by its key, which stays the same from one version of the plan to the next.
    Topic(String),
    /// A street or landmark, by its name.
    Place(String),
    /// Everything in the district.
    District,
}

impl Followed {
    /// Its kind.
    pub const fn kind(&self) -> FollowedKind {
        match self {
            Self::Contribution(_) => FollowedKind::Contribution,
            Self::Measure(_) => FollowedKind::Measure,
            Self::Topic(_) => FollowedKind::Topic,
            Self::Place(_) => FollowedKind::Place,
            Self::District => FollowedKind::District,
        }
    }

    /// Which one of its kind, as it is stored.
    pub fn target(&self) -> &str {
        match self {
            Self::Contribution(reference) | Self::Measure(reference) => reference.as_str(),
            Self::Topic(name) | Self::Place(name) => name,
            Self::District => "",
        }
    }

    /// Reads the two parts; `None` for a reference that is not written like one, and for a topic or place without a name.
    pub fn read(kind: FollowedKind, target: &str) -> Option<Self> {
        let named = |build: fn(String) -> Self| (!target.is_empty()).then(|| build(target.to_owned()));
        match kind {
            FollowedKind::Contribution => target.parse().ok().map(Self::Contribution),
            FollowedKind::Measure => target.parse().ok().map(Self::Measure),
            FollowedKind::Topic => named(Self::Topic),
            FollowedKind::Place => named(Self::Place),
            FollowedKind::District => Some(Self::District),
        }
    }

    /// The district's file has this topic or draws this place. Whether a contribution or measure may be followed depends on whether it is public.
    pub fn is_offered(&self, profile: &Profile) -> bool {
        match self {
            Self::Contribution(_) | Self::Measure(_) | Self::District => true,
            Self::Topic(key) => profile.plan.iter().flat_map(|plan| &plan.fields).any(|field| field.key == *key),
            Self::Place(name) => profile.drawing().is_some_and(|drawing| drawing.names().contains(name.as_str())),
        }
    }

    /// A public happening reaches who follows this. What others say about a contribution or a measure reaches only who follows that very one:
    /// a street or a whole district would be too loud.
    pub fn hears(&self, what: &Happened, drawing: Option<&Drawing>) -> bool {
        let bears_on = &what.bears_on;
        match self {
            Self::Contribution(own) | Self::Measure(own) => what.reference.as_ref() == Some(own) || bears_on.led_here.contains(own),
            _ if what.happening == Happening::Commented => false,
            Self::Topic(key) => bears_on.topics.contains(key),
            Self::Place(name) => drawing.is_some_and(|drawing| drawing.lies_at(name, &bears_on.place, bears_on.shape.as_ref())),
            Self::District => true,
        }
    }
}

/// Whether somebody who follows `already` things may follow one more.
///
/// # Errors
/// [`FollowRefused::Full`].
pub const fn may_follow(already: usize) -> Result<(), FollowRefused> {
    if already < FOLLOWS_MAX { Ok(()) } else { Err(FollowRefused::Full) }
}

/// Whether the link in a mail of that moment still confirms.
///
/// # Errors
/// [`FollowRefused::LinkOver`].
pub fn may_confirm(asked_at: DateTime<Utc>, now: DateTime<Utc>) -> Result<(), FollowRefused> {
    if asked_at + TimeDelta::days(UNCONFIRMED_DAYS) > now { Ok(()) } else { Err(FollowRefused::LinkOver) }
}

#[cfg(test)]
mod tests;
