//! Gremien, Ämter und Sitze, as the file names them.

use crate::meetings::RulesOfProcedure;
use crate::people::{OrganizationKind, SeatKind};
use serde::{Deserialize, Serialize};

/// A board, council, office, working group or institution.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrganizationProfile {
    /// Stable key.
    pub key: String,
    /// Name.
    pub name: String,
    /// Kind.
    pub kind: OrganizationKind,
    /// What it does, in a sentence or two.
    #[serde(default)]
    pub about: String,
    /// When and where it meets, for working groups.
    #[serde(default)]
    pub meets: String,
    /// E-mail address of an office, for forwarding.
    #[serde(default)]
    pub email: String,
    /// Rules of procedure of a body that votes.
    #[serde(default)]
    pub rules: Option<RulesOfProcedure>,
    /// Seats of a body that votes.
    #[serde(default)]
    pub seats: Vec<SeatProfile>,
}

/// One seat. Quota groups belong to the seat, never to a person (I10).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeatProfile {
    /// Stable key.
    pub key: String,
    /// Number, from 1.
    pub number: i64,
    /// Name of the seat: "Bewohnerschaft 3".
    pub label: String,
    /// Kind.
    pub kind: SeatKind,
    /// Who sends: "Evangelische Kirchengemeinde".
    #[serde(default)]
    pub sending_body: String,
    /// Quota group of the seat.
    #[serde(default)]
    pub quota_group: String,
    /// May vote.
    #[serde(default = "yes")]
    pub votes: bool,
}

const fn yes() -> bool {
    true
}
