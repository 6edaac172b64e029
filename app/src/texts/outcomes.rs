//! Ergebnis und Beschlussfähigkeit in einem Satz: the figures, then the rule that decided, then where it is written (`decisions.md` 12 and 18).

use super::Texts;
use domain::meetings::{DeadlineCheck, Explanation, OutcomeResult, QuorumBasis, QuorumFinding, RuleId};

/// The sentence that a frozen result keeps.
pub(super) fn sentence(texts: &Texts, why: &Explanation) -> String {
    let source = source(texts, why);
    let Some(rule) = rule_key(why) else {
        let shortage = shortage(texts, &why.quorum);
        return texts.say_with("outcome-not-quorate", &[("shortage", shortage.into()), ("source", source.into())]);
    };
    let rule = texts.say_with(rule, &[("base", why.base.into()), ("needed", why.needed.into())]);
    let parts = [
        ("result", texts.result(why.result).into()),
        ("counts", counts(texts, why).into()),
        ("rule", rule.into()),
        ("source", source.into()),
    ];
    texts.say_with("outcome-sentence", &parts)
}

/// Key of the rule in words; `None` where there is no result to explain.
fn rule_key(why: &Explanation) -> Option<&'static str> {
    let key = match why.rule {
        RuleId::SimpleMajority if why.abstentions_count => "outcome-rule-abstentions-count",
        RuleId::SimpleMajority if why.counts.abstain > 0 => "outcome-rule-abstentions-left-out",
        RuleId::SimpleMajority => "outcome-rule-simple",
        RuleId::AbsoluteMajority => "outcome-rule-absolute",
        RuleId::TwoThirdsOfPresent => "outcome-rule-two-thirds-of-present",
        RuleId::TwoThirdsOfStatutory => "outcome-rule-two-thirds-of-statutory",
        // Where abstentions count, half of all votes is a tie too, although Yes and No differ.
        RuleId::TieRejected if why.counts.yes != why.counts.no => "outcome-rule-half-rejected",
        RuleId::TieRejected => "outcome-rule-tie-rejected",
        RuleId::ChairDecidesTie if why.result == OutcomeResult::Tie => "outcome-rule-chair-missing",
        RuleId::ChairDecidesTie => "outcome-rule-chair",
        RuleId::Quorum => return None,
    };
    Some(key)
}

fn counts(texts: &Texts, why: &Explanation) -> String {
    let votes = why.counts;
    let mut counts =
        texts.say_with("outcome-counts", &[("yes", votes.yes.into()), ("no", votes.no.into()), ("abstain", votes.abstain.into())]);
    for (key, number) in [("outcome-counts-invalid", votes.invalid), ("outcome-counts-not-cast", why.not_cast)] {
        if number > 0 {
            counts.push_str(", ");
            counts.push_str(&texts.say_with(key, &[("n", number.into())]));
        }
    }
    counts
}

/// The source; a demonstration value says so wherever a rule is named.
fn source(texts: &Texts, why: &Explanation) -> String {
    let mark = texts.say("outcome-demo-value");
    if why.demo_value && !why.source.contains(&mark) {
        return format!("{}; {mark}", why.source);
    }
    why.source.clone()
}

/// How many are there and how many it takes, and who else is missing.
fn shortage(texts: &Texts, quorum: &QuorumFinding) -> String {
    let mut clauses = vec![counted(texts, quorum)];
    if let Some((needed, present)) = quorum.composition.filter(|(needed, present)| present < needed) {
        clauses.push(texts.say_with("quorum-composition", &[("needed", needed.into()), ("present", present.into())]));
    }
    if quorum.mayor_decides {
        clauses.push(texts.say("quorum-mayor-decides"));
    }
    clauses.join("; ")
}

fn counted(texts: &Texts, quorum: &QuorumFinding) -> String {
    texts.say_with(
        "quorum-counted",
        &[("present", quorum.present.into()), ("statutory", quorum.statutory.into()), ("needed", quorum.needed.into())],
    )
}

impl Texts {
    /// A stated sentence without the mark of a demonstration value, for pages that say it once at their head. It was frozen in German, in
    /// whatever language the page is.
    pub fn unmarked(&self, sentence: &str) -> String {
        let mark = Texts::german().say("outcome-demo-value");
        sentence.replace(&format!(" ({mark})"), "").replace(&format!("; {mark}"), "")
    }

    /// Whether a body can decide, as counted now and as the rule has it.
    pub fn quorum(&self, quorum: &QuorumFinding) -> String {
        if !quorum.quorate {
            return self.say_with("quorum-missing", &[("shortage", shortage(self, quorum).into())]);
        }
        let key = match quorum.basis {
            QuorumBasis::Usual => "quorum-usual",
            QuorumBasis::SecondMeeting => "quorum-second-meeting",
            QuorumBasis::BarredMembers => "quorum-barred-members",
            QuorumBasis::Presumed => "quorum-presumed",
        };
        let numbers = [
            ("counted", counted(self, quorum).into()),
            ("present", quorum.present.into()),
            ("needed", quorum.needed.into()),
            ("barred", quorum.barred.into()),
        ];
        self.say_with(key, &numbers)
    }

    /// What the check of an invitation gave.
    pub fn deadline(&self, check: &DeadlineCheck) -> String {
        // The reason is a sentence of its own or half of one; its full stop is ours.
        let plain = |reason: &str| reason.trim().trim_end_matches('.').to_owned();
        match check {
            DeadlineCheck::Met => self.say("deadline-met"),
            DeadlineCheck::Shortened { reason, awaits_confirmation: false } => {
                self.say_with("deadline-shortened", &[("reason", plain(reason).into())])
            }
            DeadlineCheck::Shortened { reason, awaits_confirmation: true } => {
                self.say_with("deadline-awaits-confirmation", &[("reason", plain(reason).into())])
            }
            DeadlineCheck::Cured { reason } => self.say_with("deadline-cured", &[("reason", plain(reason).into())]),
            DeadlineCheck::Missed { latest } => self.say_with("deadline-missed", &[("day", self.day(*latest).into())]),
        }
    }
}

#[cfg(test)]
#[path = "outcomes_tests.rs"]
mod tests;
