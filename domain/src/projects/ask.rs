//! Was ein Schritt festhalten muss: the column "Must be recorded" of `domain.md` § 4.2 as data, so that form, check and record agree.

use super::{Stage, Step};
use crate::moderation::RefusalReason;
use crate::people::words;

words! {
    /// Something a step records; the word is the name of its form field.
    Ask {
        /// Code from a catalogue of reasons.
        Reason = "reason",
        /// Sentence for everybody.
        Note = "note",
        /// Day to come: review, expected answer, start, restart, end, proof of use.
        Date = "date",
        /// Day on which it happened or will happen in the council.
        On = "on",
        /// Who answers for it at the other side.
        Contact = "contact",
        /// Drucksachennummer.
        Drucksache = "drucksache",
        /// Link into the council's information system.
        SourceUrl = "source_url",
        /// Name of the source document.
        Document = "document",
        /// Exact wording of a decision.
        Wording = "wording",
        /// How the council's decision differs from the Votum.
        Difference = "difference",
        /// Committee or council.
        Organization = "organization",
        /// The body decides, it does not only advise.
        Authoritative = "authoritative",
        /// What a committee recommends.
        Advice = "advice",
        /// Granted or refused by the administration.
        Granted = "granted",
        /// Sum in whole Euro.
        Amount = "amount",
        /// What is left in the fund, in whole Euro.
        Remaining = "remaining",
        /// Rule of the fund that was applied.
        Rule = "rule",
        /// Mix of funding.
        Funding = "funding",
        /// Day of the funding notice.
        ApprovedOn = "approved_on",
        /// Responsible office.
        Office = "office",
        /// What is promised until when.
        Milestones = "milestones",
        /// Which working group was heard and what it said.
        GroupHeard = "group_heard",
        /// The board asked that a noted matter goes on.
        BoardAsks = "board_asks",
        /// Proof of use: handed in, or not due.
        ProofOfUse = "proof_of_use",
        /// What came of it.
        Effect = "effect",
        /// What the next one can learn from it.
        Lessons = "lessons",
    }
}

words! {
    /// Katalog der Gründe, eine Maßnahme einzustellen (M20).
    EndReason {
        /// A new decision of the council or the administration.
        NewDecision = "new_decision",
        /// The money is gone.
        FundingLost = "funding_lost",
        /// It turned out to be impossible.
        Impossible = "impossible",
        /// Whoever wanted it no longer does.
        NoLongerWanted = "no_longer_wanted",
    }
}

/// Reason code of the job that takes a measure up again on its day (M3a).
pub const REVIEW_DATE: &str = "review_date";

const MUST: bool = true;
const MAY: bool = false;

impl Step {
    /// What the step records, in the order of its form; `true` = without it the step is not taken.
    pub const fn asks(self, stage: Stage) -> &'static [(Ask, bool)] {
        use Ask::*;
        match self {
            Self::Defer => &[(Date, MUST), (Note, MUST)],
            Self::ReviewAgain | Self::SettleElsewhere | Self::ProposePlanChange | Self::TakeUpAgain => &[(Note, MUST)],
            Self::NotPursue | Self::RefuseGrant => &[(Reason, MUST), (Note, MUST)],
            Self::ApproveGrant => &[(Amount, MUST), (Rule, MUST), (Remaining, MAY), (Date, MUST), (Note, MAY)],
            Self::MakeReady => &[(Note, MAY)],
            Self::HandOver => match stage {
                Stage::UnderReview => &[(GroupHeard, MUST), (Contact, MUST), (Date, MUST), (Note, MAY)],
                Stage::Noted => &[(BoardAsks, MUST), (Contact, MUST), (Date, MUST), (Note, MAY)],
                _ => &[(Contact, MUST), (Date, MUST), (Note, MAY)],
            },
            Self::Table => &[(Drucksache, MUST), (SourceUrl, MAY), (On, MAY), (Note, MAY)],
            Self::DecideInAdministration => &[(Granted, MUST), (Note, MUST), (Amount, MAY), (Document, MAY), (SourceUrl, MAY), (On, MAY)],
            Self::Deliberate => &[(Organization, MUST), (Authoritative, MAY), (On, MUST), (Advice, MAY), (SourceUrl, MAY)],
            Self::Resolve => &[(On, MUST), (Wording, MUST), (Difference, MAY), (Document, MAY), (SourceUrl, MAY), (Note, MAY)],
            Self::ResolveAmended => &[(On, MUST), (Wording, MUST), (Difference, MUST), (Document, MAY), (SourceUrl, MAY), (Note, MAY)],
            Self::Reject | Self::EndWithoutResolution => {
                &[(On, MUST), (Note, MUST), (Wording, MAY), (Difference, MAY), (Document, MAY), (SourceUrl, MAY)]
            }
            Self::SendBack => &[(On, MUST), (Note, MUST), (SourceUrl, MAY)],
            Self::CouncilAdjourn => &[(On, MUST), (Date, MAY), (Note, MAY)],
            Self::OpenFunding => &[(Funding, MUST), (Date, MAY), (Note, MAY)],
            Self::Plan => {
                &[(Funding, MUST), (ApprovedOn, MUST), (Amount, MUST), (Office, MUST), (Date, MUST), (Milestones, MUST), (Note, MAY)]
            }
            Self::Start => &[(On, MAY), (Office, MAY), (Date, MAY), (Note, MAY)],
            Self::Pause => &[(Note, MUST), (Date, MUST)],
            Self::Resume => &[(Date, MAY), (Note, MAY)],
            Self::Complete => &[(On, MUST), (Amount, MUST), (Note, MAY)],
            Self::Close => &[(Effect, MUST), (ProofOfUse, MUST), (Lessons, MAY), (Note, MAY)],
            Self::Discontinue => &[(Reason, MUST), (Note, MUST), (Document, MAY), (SourceUrl, MAY)],
            Self::PutOnAgenda
            | Self::TakeOffAgenda
            | Self::Present
            | Self::Adjourn
            | Self::Support
            | Self::SupportAmended
            | Self::NotSupport
            | Self::Note => &[],
        }
    }

    /// The code stands in the catalogue of this step.
    pub fn knows_reason(self, code: &str) -> bool {
        match self {
            Self::NotPursue | Self::RefuseGrant => RefusalReason::from_word(code).is_some(),
            Self::Discontinue => EndReason::from_word(code).is_some(),
            _ => true,
        }
    }

    /// Steps that a meeting takes, never the form of a measure.
    pub const fn belongs_to_meeting(self) -> bool {
        matches!(
            self,
            Self::PutOnAgenda
                | Self::TakeOffAgenda
                | Self::Present
                | Self::Adjourn
                | Self::Support
                | Self::SupportAmended
                | Self::NotSupport
                | Self::Note
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_the_rule_needs_is_asked_for() {
        for stage in Stage::ALL {
            for step in Step::ALL.iter().filter(|step| step.needs_reason() && !step.belongs_to_meeting()) {
                assert!(step.asks(*stage).contains(&(Ask::Note, true)), "{stage} {step}");
            }
        }
    }

    #[test]
    fn what_needs_two_people_needs_a_code() {
        for step in Step::ALL.iter().filter(|step| step.needs_two()) {
            assert!(step.asks(Stage::UnderReview).contains(&(Ask::Reason, true)), "{step}");
            assert!(step.knows_reason("law"));
            assert!(!step.knows_reason("because"));
            assert!(!step.knows_reason("funding_lost"));
        }
        assert!(Step::Discontinue.knows_reason("funding_lost"));
        assert!(!Step::Discontinue.knows_reason("law"));
    }
}
