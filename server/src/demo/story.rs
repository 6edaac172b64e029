//! Geschichte eines Quartiers: what the files of `demo/*-story/` may tell. Whatever is not told here is not in the demonstration.
//!
//! A step is `{ at = …, by = "selin", do = "publish", … }`: local time, key of a person, word of a verb, and the fields that verb asks for.
//! `by` may also be [`AUTHOR`] or [`SYSTEM`].

mod contribution;
mod deed;
mod desk;
mod measure;
mod meeting;
mod poll;
mod voices;

pub use contribution::{Contribution, Photo};
pub use deed::ContributionDeed;
pub use desk::DeskDeed;
pub use measure::{Measure, MeasureDeed, Paper, PlanCheck};
pub use meeting::{Attendance, CalledIn, Change, DeclaredInterest, Item, ItemDeed, Letter, Meeting, MeetingDeed};
pub use poll::{Poll, VoteCounts};
pub use voices::Voices;

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use domain::people::Role;
use domain::time::from_local;
use serde::Deserialize;

/// The author of a contribution, without account: by form or receipt code.
pub const AUTHOR: &str = "author";
/// A job of the system.
pub const SYSTEM: &str = "system";

/// Everything that happened in a district, and to whom.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Story {
    /// Password of every account of the demonstration; printed when it is loaded.
    pub password: String,
    /// Everybody with an account.
    pub people: Vec<Person>,
    /// Beiträge.
    pub contributions: Vec<Contribution>,
    /// Maßnahmen.
    pub measures: Vec<Measure>,
    /// Sitzungen, oldest first.
    pub meetings: Vec<Meeting>,
    /// What the office does for itself, and what is reported.
    pub desk: Vec<Step<DeskDeed>>,
}

impl Story {
    /// Adds what another file tells.
    pub(super) fn append(&mut self, mut other: Self) {
        if self.password.is_empty() {
            self.password = other.password;
        }
        self.people.append(&mut other.people);
        self.contributions.append(&mut other.contributions);
        self.measures.append(&mut other.measures);
        self.meetings.append(&mut other.meetings);
        self.desk.append(&mut other.desk);
    }

    /// A person by key.
    pub fn person(&self, key: &str) -> Option<&Person> {
        self.people.iter().find(|person| person.key == key)
    }

    /// A measure by key.
    pub fn measure(&self, key: &str) -> Option<&Measure> {
        self.measures.iter().find(|measure| measure.key == key)
    }

    /// A contribution by key.
    pub fn contribution(&self, key: &str) -> Option<&Contribution> {
        self.contributions.iter().find(|contribution| contribution.key == key)
    }
}

/// Somebody with an account. All are invented.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Key, as steps name it.
    pub key: String,
    /// Name.
    pub name: String,
    /// E-mail address, one per person in all districts.
    pub email: String,
    /// Roles in the district.
    #[serde(default)]
    pub roles: Vec<Role>,
    /// Seat the person holds.
    #[serde(default)]
    pub seat: Option<String>,
    /// Seat for which the person can be called in.
    #[serde(default)]
    pub deputy_of: Option<String>,
    /// Office a specialist works for.
    #[serde(default)]
    pub organization: Option<String>,
    /// Since when.
    pub since: NaiveDate,
    /// Stands in the list with which people sign in to the demonstration.
    #[serde(default)]
    pub shown: bool,
    /// Task in a few words, for that list.
    #[serde(default)]
    pub about: String,
}

/// One thing somebody did.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Step<Deed> {
    /// When, local time.
    pub at: NaiveDateTime,
    /// Who: key of a person, [`AUTHOR`] or [`SYSTEM`].
    pub by: String,
    /// What.
    #[serde(flatten)]
    pub deed: Deed,
}

impl<Deed> Step<Deed> {
    /// The instant.
    pub fn instant(&self) -> DateTime<Utc> {
        from_local(self.at)
    }
}

/// Somebody did something: when and who.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mark {
    /// When, local time.
    pub at: NaiveDateTime,
    /// Key of the person.
    pub by: String,
}

/// The second person: until then the public state does not change (`decisions.md` 5).
pub type Second = Mark;
