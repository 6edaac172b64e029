//! Beschlussfähigkeit: computed at the opening and for each vote, and always shown both ways, as counted now and as the rule has it.
//!
//! HGO § 53 states it once and then presumes it until somebody challenges it; GemO § 39 counts at each decision.

use super::{BarredMembersRule, FrozenRules, QuorumChecked, QuorumNeeded, SecondMeetingRule};
use crate::people::words;
use serde::{Deserialize, Serialize};

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct QuorumFigures {
    /// Seats with a vote that are present, without those recused from the item.
    pub present: u16,
    /// Seats with a vote that are barred by law from the item, present or not.
    pub barred: u16,
    /// Of those present, seats of the kind that the minimum composition names.
    pub of_kind: u16,
    /// The item was put back for lack of quorum before.
    pub second_time: bool,
    /// The invitation said that the second time a lower number suffices.
    pub second_announced: bool,
}

words! {
    /// Which rule makes the body quorate, or fails to.
    QuorumBasis {
        /// The usual number.
        Usual = "usual",
        /// Second meeting about the same item.
        SecondMeeting = "second_meeting",
        /// Members are barred by law.
        BarredMembers = "barred_members",
        /// Stated at the opening and not challenged since.
        Presumed = "presumed",
    }
}

words! {
    /// What is known about quorum in a running meeting.
    QuorumState {
        /// Not yet stated, or found missing on a motion.
        NotEstablished = "not_established",
        /// Stated by the chair.
        Established = "established",
    }
}

/// Feststellung der Beschlussfähigkeit, with everything a sentence needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuorumFinding {
    /// The body can decide.
    pub quorate: bool,
    /// It could decide by the count alone.
    pub counted: bool,
    /// The rule that says so; when nothing does, the usual one.
    pub basis: QuorumBasis,
    /// Seats needed under that rule when counted.
    pub needed: u16,
    /// Seats present that count.
    pub present: u16,
    /// Statutory number.
    pub statutory: u16,
    /// Seats barred.
    pub barred: u16,
    /// Seats of the kind that must be among them: needed and present.
    pub composition: Option<(u16, u16)>,
    /// The mayor decides in the body's place (GemO § 39 (2)).
    pub mayor_decides: bool,
}

/// Counts, here and now.
pub fn count(rules: &FrozenRules, figures: &QuorumFigures) -> QuorumFinding {
    let statutory = rules.statutory_number;
    let needed = match rules.quorum.needed {
        QuorumNeeded::MoreThanHalf => statutory / 2 + 1,
        QuorumNeeded::AtLeast(number) => number,
    };
    let composition = rules.quorum.composition.map(|rule| (rule.at_least, figures.of_kind));
    let usual = figures.present >= needed && composition.is_none_or(|(needed, present)| present >= needed);
    let finding = |basis, needed, quorate| QuorumFinding {
        quorate,
        counted: quorate,
        basis,
        needed,
        present: figures.present,
        statutory,
        barred: figures.barred,
        composition,
        mayor_decides: false,
    };
    if usual {
        return finding(QuorumBasis::Usual, needed, true);
    }
    let lower =
        [(QuorumBasis::SecondMeeting, second_meeting(rules, figures)), (QuorumBasis::BarredMembers, barred_members(rules, figures))];
    for (basis, lower) in lower {
        if let Some(lower) = lower.filter(|lower| figures.present >= *lower) {
            return finding(basis, lower, true);
        }
    }
    let mayor_decides = rules.barred_members == BarredMembersRule::OneThirdElseMayor && figures.barred > 0;
    QuorumFinding { mayor_decides, ..finding(QuorumBasis::Usual, needed, false) }
}

/// The number that suffices the second time. Even "any number" needs somebody to decide.
fn second_meeting(rules: &FrozenRules, figures: &QuorumFigures) -> Option<u16> {
    (figures.second_time && figures.second_announced).then_some(())?;
    match rules.second_meeting {
        SecondMeetingRule::AnyNumber => Some(1),
        SecondMeetingRule::AtLeast(number) => Some(number),
        SecondMeetingRule::NotProvided => None,
    }
}

fn barred_members(rules: &FrozenRules, figures: &QuorumFigures) -> Option<u16> {
    let (statutory, barred) = (u32::from(rules.statutory_number), u32::from(figures.barred));
    match rules.barred_members {
        BarredMembersRule::AnyNumberIfMoreThanHalfBarred => (barred * 2 > statutory).then_some(1),
        BarredMembersRule::OneThirdElseMayor => (barred > 0).then_some(rules.statutory_number.div_ceil(3)),
        BarredMembersRule::NotProvided => None,
    }
}

/// Quorum for one vote: as counted, or presumed where the rule presumes it.
pub fn at_vote(rules: &FrozenRules, state: QuorumState, figures: &QuorumFigures) -> QuorumFinding {
    let counted = count(rules, figures);
    let presumed = rules.quorum.checked == QuorumChecked::AtOpening && state == QuorumState::Established;
    if counted.quorate || !presumed {
        return counted;
    }
    QuorumFinding { quorate: true, basis: QuorumBasis::Presumed, mayor_decides: false, ..counted }
}

/// What a count on a motion, or at the opening, leaves behind for the rest of the meeting (HGO § 53 (1)).
pub fn state_after(finding: &QuorumFinding) -> QuorumState {
    if finding.counted { QuorumState::Established } else { QuorumState::NotEstablished }
}

#[cfg(test)]
#[path = "quorum_tests.rs"]
mod tests;
