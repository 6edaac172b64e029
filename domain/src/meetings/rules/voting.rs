//! What a rule about votes and recusal can say.

use serde::{Deserialize, Serialize};

/// Kind of majority.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MajorityKind {
    /// More Yes than No among the votes cast.
    Simple,
    /// More than half of the statutory number.
    Absolute,
    /// Two thirds of those present.
    TwoThirdsOfPresent,
    /// Two thirds of the statutory number.
    TwoThirdsOfStatutory,
}

impl MajorityKind {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Simple, Self::Absolute, Self::TwoThirdsOfPresent, Self::TwoThirdsOfStatutory];
}

/// Stimmengleichheit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TieRule {
    /// The motion is rejected (HGO § 54 (1)).
    Rejected,
    /// The chair's vote decides.
    ChairDecides,
}

/// Mehrheit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MajorityRule {
    /// Unless the law asks for another one.
    pub kind: MajorityKind,
    /// What a tie means.
    pub tie: TieRule,
    /// Abstentions count among the votes cast of a simple majority. Invalid votes never do.
    #[serde(default)]
    pub abstentions_count: bool,
}

/// Geheime Abstimmung.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SecretVoteRule {
    /// Never.
    Forbidden,
    /// Only in elections that a statute wants secret (HGO § 54 (2)).
    ElectionsOnly,
    /// In elections, and when the body so decides with this majority (GemO § 40 (1)).
    OnMotion(MajorityKind),
    /// Whenever the chair opens it so.
    Allowed,
}

/// Changing a ballot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VoteChange {
    /// As long as the poll is open; never in a secret one.
    UntilClose,
    /// Cast is cast.
    NotAllowed,
}

/// What a person with an interest does while the item is dealt with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RecusalConduct {
    /// Leaves the room (HGO § 25 (4)).
    LeavesRoom,
    /// Sits among the audience.
    SitsInAudience,
    /// Audience in public session, out of the room in non-public session (GemO § 22 (4)).
    ByPublicity,
    /// Stays and speaks, without a vote.
    StaysWithoutVote,
}

/// Befangenheit. The person discloses first; the software asks and logs, it never excludes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecusalRule {
    /// What the person does.
    pub conduct: RecusalConduct,
    /// In doubt the body decides in the person's absence (HGO § 25 (3), GemO § 22 (5)).
    pub body_decides: bool,
    /// Who applies for something keeps the vote on it.
    pub applicants_vote: bool,
}
