//! Geschäftsordnung: rules of procedure as data. A district's file names a preset and overrides single rules; at a meeting they are frozen.
//!
//! No rule has a default in code: what neither the preset nor the file says is *empty*, and a meeting under empty rules cannot be opened.

mod minutes;
mod presets;
mod session;
mod voting;

pub use minutes::*;
pub use presets::dalheim_demonstration;
pub use session::*;
pub use voting::*;

use crate::people::words;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

words! {
    /// Where the rules of a body start from (`domain.md` § 4.5).
    Preset {
        /// Gemeindevertretung or Stadtverordnetenversammlung under the HGO.
        HessenCouncil = "hessen_council",
        /// Gemeinderat under the GemO of Rheinland-Pfalz.
        RlpCouncil = "rlp_council",
        /// Commission of the Magistrat, § 72 HGO.
        HessenCommission72 = "hessen_commission_72",
        /// Board with rules of its own.
        InformalBoard = "informal_board",
    }
}

macro_rules! rules_of_procedure {
    ($($(#[$doc:meta])* $field:ident: $type:ty = $key:ident $word:literal),+ $(,)?) => {
        words! {
            /// Key of a rule, as written in a district's file.
            RuleKey { $($(#[$doc])* $key = $word),+ }
        }

        /// Geschäftsordnung as a body has it: a preset and what the body's own file says. `None` is an empty rule.
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct RulesOfProcedure {
            /// Where the rules start from.
            pub preset: Preset,
            /// Demonstration values, not the rules in force (`decisions.md` 18): shown wherever a rule is named.
            #[serde(default)]
            pub demo_value: bool,
            $($(#[$doc])* #[serde(default, skip_serializing_if = "Option::is_none")] pub $field: Option<$type>,)+
            /// Source of a single rule, such as "§ 54 Abs. 1 HGO"; without one the legal basis is named.
            #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
            pub sources: BTreeMap<RuleKey, String>,
        }

        /// Geschäftsordnung of one meeting: complete and never changed again.
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct FrozenRules {
            /// Where the rules started from.
            pub preset: Preset,
            /// Demonstration values, not the rules in force.
            pub demo_value: bool,
            $($(#[$doc])* pub $field: $type,)+
            /// Source of a single rule.
            #[serde(default)]
            pub sources: BTreeMap<RuleKey, String>,
        }

        impl RulesOfProcedure {
            /// A preset with every rule empty.
            fn empty(preset: Preset) -> Self {
                Self { preset, demo_value: false, sources: BTreeMap::new(), $($field: None),+ }
            }

            /// Rules that are empty, in the order of the file.
            pub fn empty_rules(&self) -> Vec<RuleKey> {
                let mut empty = vec![];
                $(if self.$field.is_none() || self.is_blank(RuleKey::$key) { empty.push(RuleKey::$key); })+
                empty
            }

            /// These rules with every rule that `own` gives instead. A preset's source goes with the rule it belonged to.
            #[must_use]
            pub fn overridden_by(mut self, own: Self) -> Self {
                $(if own.$field.is_some() {
                    self.$field = own.$field;
                    self.sources.remove(&RuleKey::$key);
                })+
                self.sources.extend(own.sources);
                self.demo_value |= own.demo_value;
                self
            }

            /// The complete rules for one meeting.
            ///
            /// # Errors
            /// [`RulesIncomplete`] names every empty rule.
            pub fn freeze(&self) -> Result<FrozenRules, RulesIncomplete> {
                let missing = self.empty_rules();
                let incomplete = || RulesIncomplete { missing: missing.clone() };
                if !missing.is_empty() {
                    return Err(incomplete());
                }
                Ok(FrozenRules {
                    preset: self.preset,
                    demo_value: self.demo_value,
                    sources: self.sources.clone(),
                    $($field: self.$field.clone().ok_or_else(incomplete)?),+
                })
            }
        }
    };
}

rules_of_procedure! {
    /// Rechtsgrundlage, in German: "Hessische Gemeindeordnung".
    legal_basis: String = LegalBasis "legal_basis",
    /// Gesetzliche Zahl: seats by law or statute, whether filled or not.
    statutory_number: u16 = StatutoryNumber "statutory_number",
    /// Ladungsfrist.
    invitation: InvitationRule = Invitation "invitation",
    /// Items that were not in the invitation.
    late_items: LateItems = LateItems "late_items",
    /// Öffentlichkeit.
    publicity: Publicity = Publicity "publicity",
    /// Beschlussfähigkeit.
    quorum: QuorumRule = Quorum "quorum",
    /// Beschlussfähigkeit when the same item comes a second time.
    second_meeting: SecondMeetingRule = SecondMeeting "second_meeting",
    /// Beschlussfähigkeit when members are barred.
    barred_members: BarredMembersRule = BarredMembers "barred_members",
    /// Mehrheit.
    majority: MajorityRule = Majority "majority",
    /// Geheime Abstimmung.
    secret_vote: SecretVoteRule = SecretVote "secret_vote",
    /// Changing a ballot while the poll is open.
    vote_change: VoteChange = VoteChange "vote_change",
    /// Befangenheit.
    recusal: RecusalRule = Recusal "recusal",
    /// Niederschrift.
    minutes: MinutesRule = Minutes "minutes",
    /// Taking part from elsewhere.
    remote: RemoteRule = Remote "remote",
}

/// The rules have empty keys; no meeting can be opened under them.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[error("empty rules: {}", missing.iter().map(|key| key.word()).collect::<Vec<_>>().join(", "))]
pub struct RulesIncomplete {
    /// The empty rules.
    pub missing: Vec<RuleKey>,
}

impl RulesOfProcedure {
    /// What a district's file says, completed by its preset.
    #[must_use]
    pub fn resolved(self) -> Self {
        self.preset.rules().overridden_by(self)
    }

    /// Names of the empty keys, as written in a district's file.
    pub fn missing(&self) -> Vec<&'static str> {
        self.empty_rules().into_iter().map(RuleKey::word).collect()
    }

    /// Given, but with nothing in it.
    fn is_blank(&self, key: RuleKey) -> bool {
        match key {
            RuleKey::LegalBasis => self.legal_basis.as_ref().is_some_and(|text| text.trim().is_empty()),
            RuleKey::StatutoryNumber => self.statutory_number == Some(0),
            RuleKey::Quorum => self.quorum.as_ref().is_some_and(|rule| rule.needed == QuorumNeeded::AtLeast(0)),
            RuleKey::SecondMeeting => self.second_meeting == Some(SecondMeetingRule::AtLeast(0)),
            RuleKey::Minutes => self.minutes.as_ref().is_some_and(|rule| rule.signed_by.is_empty()),
            _ => false,
        }
    }
}

impl FrozenRules {
    /// Where a rule is written: its own source, otherwise the legal basis.
    pub fn source_of(&self, key: RuleKey) -> &str {
        self.sources.get(&key).map_or(self.legal_basis.as_str(), String::as_str)
    }
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
