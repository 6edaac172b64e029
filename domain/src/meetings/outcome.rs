//! Ergebnis einer Abstimmung: computed by the rules and explained as data for one sentence.

use super::{Choice, Counts, FrozenRules, MajorityKind, PollKind, PollSetup, QuorumFinding, RuleKey, TieRule};
use crate::people::words;
use serde::{Deserialize, Serialize};

/// The electorate in figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ElectorateFigures {
    /// Statutory number of seats.
    pub statutory: u16,
    /// Seats with a vote.
    pub entitled: u16,
    /// Seats that could vote: entitled, present, not recused.
    pub present: u16,
    /// Seats with a vote that are recused.
    pub recused: u16,
    /// The chair's choice, where it is known and the rules let it break a tie.
    pub chair: Option<Choice>,
}

words! {
    /// What came out.
    OutcomeResult {
        /// Angenommen.
        Accepted = "accepted",
        /// Abgelehnt.
        Rejected = "rejected",
        /// Stimmengleichheit that the chair's vote would decide, but has not.
        Tie = "tie",
        /// Nicht beschlussfähig: no result.
        NotQuorate = "not_quorate",
    }
}

words! {
    /// The rule that decided.
    RuleId {
        /// More Yes than No.
        SimpleMajority = "simple_majority",
        /// More than half of the statutory number.
        AbsoluteMajority = "absolute_majority",
        /// Two thirds of those present.
        TwoThirdsOfPresent = "two_thirds_of_present",
        /// Two thirds of the statutory number.
        TwoThirdsOfStatutory = "two_thirds_of_statutory",
        /// A tie is a rejection.
        TieRejected = "tie_rejected",
        /// The chair's vote decides a tie.
        ChairDecidesTie = "chair_decides_tie",
        /// Too few were there.
        Quorum = "quorum",
    }
}

/// Why it came out so: everything a sentence needs. Frozen with the result, together with the sentence as shown (`decisions.md` 12).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Explanation {
    /// The rule that decided.
    pub rule: RuleId,
    /// Where it is written: "§ 54 Abs. 1 HGO".
    pub source: String,
    /// A demonstration value, not the rule in force.
    pub demo_value: bool,
    /// What came out.
    pub result: OutcomeResult,
    /// The votes.
    pub counts: Counts,
    /// Seats that could vote and did not.
    pub not_cast: u16,
    /// The number the Yes votes are measured against.
    pub base: u16,
    /// Yes votes needed.
    pub needed: u16,
    /// Abstentions are part of the base.
    pub abstentions_count: bool,
    /// Quorum for this vote.
    pub quorum: QuorumFinding,
}

/// Ergebnis. Immutable once stated (I6).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// What came out.
    pub result: OutcomeResult,
    /// Ja.
    pub yes: u16,
    /// Nein.
    pub no: u16,
    /// Enthaltungen.
    pub abstain: u16,
    /// Invalid paper ballots.
    pub invalid: u16,
    /// Seats that could vote and did not: neither abstention nor absence.
    pub not_cast: u16,
    /// Seats that could vote.
    pub present: u16,
    /// Seats with a vote.
    pub entitled: u16,
    /// Seats with a vote that are recused.
    pub recused: u16,
    /// Statutory number.
    pub statutory: u16,
    /// The body could decide.
    pub quorate: bool,
    /// The rule that decided.
    pub rule: RuleId,
    /// Why.
    pub explanation: Explanation,
}

impl Outcome {
    /// The votes.
    pub const fn counts(&self) -> Counts {
        Counts { yes: self.yes, no: self.no, abstain: self.abstain, invalid: self.invalid }
    }
}

/// What the Yes votes are measured against, and how many are needed.
struct Threshold {
    base: u16,
    needed: u16,
    abstentions_count: bool,
}

fn threshold(rules: &FrozenRules, majority: MajorityKind, counts: &Counts, figures: &ElectorateFigures) -> Threshold {
    let more_than_half = |base: u16| base / 2 + 1;
    let two_thirds = |base: u16| u16::try_from((u32::from(base) * 2).div_ceil(3)).unwrap_or(u16::MAX);
    let whole = |base: u16, needed: u16| Threshold { base, needed, abstentions_count: false };
    match majority {
        MajorityKind::Simple => {
            let abstentions_count = rules.majority.abstentions_count;
            let base = counts.yes.saturating_add(counts.no).saturating_add(if abstentions_count { counts.abstain } else { 0 });
            Threshold { base, needed: more_than_half(base), abstentions_count }
        }
        MajorityKind::Absolute => whole(figures.statutory, more_than_half(figures.statutory)),
        MajorityKind::TwoThirdsOfPresent => whole(figures.present, two_thirds(figures.present)),
        MajorityKind::TwoThirdsOfStatutory => whole(figures.statutory, two_thirds(figures.statutory)),
    }
}

const fn rule_of(majority: MajorityKind) -> RuleId {
    match majority {
        MajorityKind::Simple => RuleId::SimpleMajority,
        MajorityKind::Absolute => RuleId::AbsoluteMajority,
        MajorityKind::TwoThirdsOfPresent => RuleId::TwoThirdsOfPresent,
        MajorityKind::TwoThirdsOfStatutory => RuleId::TwoThirdsOfStatutory,
    }
}

/// What came out of a tie of a simple majority.
fn broken(rule: TieRule, chair: Option<Choice>) -> (OutcomeResult, RuleId) {
    match (rule, chair) {
        (TieRule::Rejected, _) => (OutcomeResult::Rejected, RuleId::TieRejected),
        (TieRule::ChairDecides, Some(Choice::Yes)) => (OutcomeResult::Accepted, RuleId::ChairDecidesTie),
        (TieRule::ChairDecides, Some(Choice::No)) => (OutcomeResult::Rejected, RuleId::ChairDecidesTie),
        (TieRule::ChairDecides, Some(Choice::Abstain) | None) => (OutcomeResult::Tie, RuleId::ChairDecidesTie),
    }
}

/// The rule whose source is named. A majority that only a statute asks for has no rule here, so the legal basis is named.
fn key_of(rules: &FrozenRules, setup: &PollSetup) -> RuleKey {
    match setup.kind {
        PollKind::LateItem => RuleKey::LateItems,
        PollKind::Secrecy => RuleKey::SecretVote,
        _ if setup.majority == rules.majority.kind => RuleKey::Majority,
        _ => RuleKey::LegalBasis,
    }
}

/// Computes the result of a poll. Without a single Yes nothing is ever accepted.
pub fn compute(rules: &FrozenRules, setup: &PollSetup, counts: &Counts, figures: &ElectorateFigures, quorum: &QuorumFinding) -> Outcome {
    let Threshold { base, needed, abstentions_count } = threshold(rules, setup.majority, counts, figures);
    let tied = setup.majority == MajorityKind::Simple && u32::from(counts.yes) * 2 == u32::from(base);
    let (result, rule) = if !quorum.quorate {
        (OutcomeResult::NotQuorate, RuleId::Quorum)
    } else if tied {
        broken(rules.majority.tie, figures.chair)
    } else if counts.yes > 0 && counts.yes >= needed {
        (OutcomeResult::Accepted, rule_of(setup.majority))
    } else {
        (OutcomeResult::Rejected, rule_of(setup.majority))
    };
    let key = if rule == RuleId::Quorum { RuleKey::Quorum } else { key_of(rules, setup) };
    let not_cast = figures.present.saturating_sub(u16::try_from(counts.sum()).unwrap_or(u16::MAX));
    let explanation = Explanation {
        rule,
        source: rules.source_of(key).to_owned(),
        demo_value: rules.demo_value,
        result,
        counts: *counts,
        not_cast,
        base,
        needed,
        abstentions_count,
        quorum: *quorum,
    };
    let Counts { yes, no, abstain, invalid } = *counts;
    let ElectorateFigures { statutory, entitled, present, recused, .. } = *figures;
    Outcome {
        result,
        yes,
        no,
        abstain,
        invalid,
        not_cast,
        present,
        entitled,
        recused,
        statutory,
        quorate: quorum.quorate,
        rule,
        explanation,
    }
}

#[cfg(test)]
#[path = "outcome_tests.rs"]
mod tests;
