//! What a rule about the invitation and the session can say. Every variant is something a statute or a real board's rules say.

use super::MajorityKind;
use crate::meetings::refusals;
use crate::people::SeatKind;
use serde::{Deserialize, Serialize};

/// How the days of an invitation are counted: two different functions in [`crate::meetings::deadline`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InvitationDeadline {
    /// So many days between the proven receipt and the day of the meeting (HGO § 58 (1)).
    ReceiptDays(u16),
    /// So many full calendar days between invitation and meeting; neither end counts (GemO § 34 (3)).
    FullCalendarDays(u16),
}

impl InvitationDeadline {
    /// The number of days.
    pub const fn days(self) -> u16 {
        match self {
            Self::ReceiptDays(days) | Self::FullCalendarDays(days) => days,
        }
    }
}

/// Whether a late or missing invitation is healed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CureRule {
    /// Nothing heals it.
    NotProvided,
    /// The member appears or waives (GemO § 34 (4)).
    AppearanceOrWaiver,
}

/// Ladungsfrist.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InvitationRule {
    /// How many days, counted how.
    pub deadline: InvitationDeadline,
    /// Days that must remain when urgency shortens it; 0 = the day before the meeting at the latest. `None`: never shortened.
    #[serde(default)]
    pub shortest: Option<u16>,
    /// Days for a second meeting about the same items; `None`: the usual number.
    #[serde(default)]
    pub repeat: Option<u16>,
    /// The body itself must confirm the urgency before the agenda begins (GemO § 34 (3)).
    #[serde(default)]
    pub urgency_confirmed_by_body: bool,
    /// What heals a defect.
    pub cure: CureRule,
}

/// Items that were not in the invitation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LateItems {
    /// Two thirds of the statutory number agree (HGO § 58 (2)).
    TwoThirdsOfStatutory,
    /// Two thirds of those present agree (GemO § 34 (7)).
    TwoThirdsOfPresent,
    /// Never.
    NotAllowed,
}

impl LateItems {
    /// The majority that admits a late item; `None` where there are none.
    pub const fn majority(self) -> Option<MajorityKind> {
        match self {
            Self::TwoThirdsOfStatutory => Some(MajorityKind::TwoThirdsOfStatutory),
            Self::TwoThirdsOfPresent => Some(MajorityKind::TwoThirdsOfPresent),
            Self::NotAllowed => None,
        }
    }
}

/// Öffentlichkeit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Publicity {
    /// Always public.
    Public,
    /// Public unless the body excludes it for an item (HGO § 52, GemO § 35).
    PublicUnlessExcluded,
    /// Non-public as a rule (HGO § 67).
    NonPublicAsARule,
}

impl Publicity {
    /// An item is public unless somebody says otherwise.
    pub const fn usual(self) -> bool {
        !matches!(self, Self::NonPublicAsARule)
    }

    /// An item may be dealt with in public, or not in public.
    pub const fn allows(self, public: bool) -> bool {
        public || !matches!(self, Self::Public)
    }
}

/// How many must be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QuorumNeeded {
    /// More than half of the statutory number.
    MoreThanHalf,
    /// A fixed number.
    AtLeast(u16),
}

/// When it is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QuorumChecked {
    /// Stated at the opening, then presumed until somebody challenges it (HGO § 53 (1)).
    AtOpening,
    /// Counted at each decision (GemO § 39 (1)).
    AtEachDecision,
    /// Stated at the opening and counted at each decision.
    Both,
}

/// Mindestbesetzung: so many of one kind of seat must be among those present.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Composition {
    /// Kind of seat.
    pub kind: SeatKind,
    /// How many.
    pub at_least: u16,
}

/// Beschlussfähigkeit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuorumRule {
    /// How many.
    pub needed: QuorumNeeded,
    /// Who must be among them.
    #[serde(default)]
    pub composition: Option<Composition>,
    /// When it is looked at.
    pub checked: QuorumChecked,
}

impl QuorumRule {
    /// The meeting cannot open without quorum.
    pub const fn at_opening(&self) -> bool {
        matches!(self.checked, QuorumChecked::AtOpening | QuorumChecked::Both)
    }
}

/// Quorum when an item was put back for lack of one and comes a second time. The invitation must say so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SecondMeetingRule {
    /// Whoever comes (HGO § 53 (2)).
    AnyNumber,
    /// A lower number (GemO § 39 (1): three).
    AtLeast(u16),
    /// The usual number again.
    NotProvided,
}

/// Quorum when members are barred by law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BarredMembersRule {
    /// More than half are barred: whoever is there (HGO § 53 (3)).
    AnyNumberIfMoreThanHalfBarred,
    /// One third suffices as soon as one is barred, otherwise the mayor decides in the body's place (GemO § 39 (2)).
    OneThirdElseMayor,
    /// The usual number.
    NotProvided,
}

/// Taking part from elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RemoteRule {
    /// Nobody.
    NotAllowed,
    /// Members, but not the chair (HGO § 52a).
    MembersNotChair,
    /// Members, but not the chair and not in a secret vote (GemO § 35a).
    MembersNotChairNotSecret,
    /// Everybody.
    Allowed,
}

refusals! {
    /// Why somebody cannot take part from elsewhere.
    RemoteRefused {
        /// The rules do not provide for it.
        NotAllowed,
        /// The chair is on site.
        ChairOnSite,
        /// Not in a secret vote.
        NotInSecretVote,
    }
}

impl RemoteRule {
    /// Whether somebody may take part from elsewhere; who may, counts as present.
    ///
    /// # Errors
    /// The [`RemoteRefused`] that the rule names.
    pub fn may_attend(self, is_chair: bool, secret: bool) -> Result<(), RemoteRefused> {
        match self {
            Self::NotAllowed => Err(RemoteRefused::NotAllowed),
            Self::MembersNotChair | Self::MembersNotChairNotSecret if is_chair => Err(RemoteRefused::ChairOnSite),
            Self::MembersNotChairNotSecret if secret => Err(RemoteRefused::NotInSecretVote),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
#[path = "session_tests.rs"]
mod tests;
