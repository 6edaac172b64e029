//! Gründe: catalogues that people choose from, as a label to choose and a sentence to read (I1).

use super::Texts;
use domain::files::HideReason;
use domain::moderation::{CheckPoint, FundAnswer, ProposalAction, RefusalReason, ReportReason, WithholdReason};
use domain::projects::{EndReason, REVIEW_DATE};

labels! {
    /// Why a contribution is not published, as a label.
    withhold_reason(WithholdReason) {
        PersonalData => "withhold-personal-data",
        Insult => "withhold-insult",
        Unlawful => "withhold-unlawful",
        Advertising => "withhold-advertising",
        NotTheQuarter => "withhold-not-the-quarter",
        Unintelligible => "withhold-unintelligible",
    }
    /// Why a contribution is not published, as a sentence for its author.
    withhold_reason_sentence(WithholdReason) {
        PersonalData => "withhold-personal-data-sentence",
        Insult => "withhold-insult-sentence",
        Unlawful => "withhold-unlawful-sentence",
        Advertising => "withhold-advertising-sentence",
        NotTheQuarter => "withhold-not-the-quarter-sentence",
        Unintelligible => "withhold-unintelligible-sentence",
    }
    /// Why a file stays in the office, as a sentence for whoever sent it.
    hide_reason(HideReason) {
        Person => "file-reason-person",
        Unrelated => "file-reason-unrelated",
        Rights => "file-reason-rights",
        Forbidden => "file-reason-forbidden",
        Record => "file-reason-record",
    }
    /// Why a proposal is not taken up, as a label.
    refusal_reason(RefusalReason) {
        Law => "refusal-law",
        Technical => "refusal-technical",
        Owner => "refusal-owner",
        Cost => "refusal-cost",
        Plan => "refusal-plan",
        Exists => "refusal-exists",
        OtherBody => "refusal-other-body",
    }
    /// Why a proposal is not taken up, as a sentence for everybody.
    refusal_reason_sentence(RefusalReason) {
        Law => "refusal-law-sentence",
        Technical => "refusal-technical-sentence",
        Owner => "refusal-owner-sentence",
        Cost => "refusal-cost-sentence",
        Plan => "refusal-plan-sentence",
        Exists => "refusal-exists-sentence",
        OtherBody => "refusal-other-body-sentence",
    }
    /// Why a measure is discontinued, as a label.
    end_reason(EndReason) {
        NewDecision => "end-new-decision",
        FundingLost => "end-funding-lost",
        Impossible => "end-impossible",
        NoLongerWanted => "end-no-longer-wanted",
    }
    /// Why a measure is discontinued, as a sentence for everybody.
    end_reason_sentence(EndReason) {
        NewDecision => "end-new-decision-sentence",
        FundingLost => "end-funding-lost-sentence",
        Impossible => "end-impossible-sentence",
        NoLongerWanted => "end-no-longer-wanted-sentence",
    }
    /// A point of the checklist before publishing.
    check_point(CheckPoint) {
        PersonalData => "check-personal-data",
        Faces => "check-faces",
        Insult => "check-insult",
        Law => "check-law",
        Place => "check-place",
        Kind => "check-kind",
    }
    /// What the point is bound to.
    check_point_line(CheckPoint) {
        PersonalData => "check-personal-data-line",
        Faces => "check-faces-line",
        Insult => "check-insult-line",
        Law => "check-law-line",
        Place => "check-place-line",
        Kind => "check-kind-line",
    }
    /// Whether the fund could pay.
    fund_answer(FundAnswer) {
        Unclear => "fund-unclear",
        Eligible => "fund-eligible",
        NotEligible => "fund-not-eligible",
    }
    /// Why somebody reports something, as a label.
    report_reason(ReportReason) {
        Unlawful => "report-reason-unlawful",
        PersonalData => "report-reason-personal-data",
        Insult => "report-reason-insult",
        Other => "report-reason-other",
    }
    /// What belongs to it, in a line.
    report_reason_line(ReportReason) {
        Unlawful => "report-reason-unlawful-line",
        PersonalData => "report-reason-personal-data-line",
        Insult => "report-reason-insult-line",
        Other => "report-reason-other-line",
    }
    /// What waits for a second person.
    proposal_action(ProposalAction) {
        Withhold => "proposal-withhold",
        NotTakeUp => "proposal-not-take-up",
        NotPursue => "proposal-not-pursue",
        RefuseGrant => "proposal-refuse-grant",
    }
}

impl Texts {
    /// The sentence of a recorded reason code, whichever catalogue it is from; the catalogues share no code.
    pub fn reason(&self, code: &str) -> Option<String> {
        if code == REVIEW_DATE {
            return Some(self.say("reason-review-date"));
        }
        let withheld = || WithholdReason::from_word(code).map(|reason| self.withhold_reason_sentence(reason));
        let refused = || RefusalReason::from_word(code).map(|reason| self.refusal_reason_sentence(reason));
        let ended = || EndReason::from_word(code).map(|reason| self.end_reason_sentence(reason));
        let hidden = || HideReason::from_word(code).map(|reason| self.hide_reason(reason));
        withheld().or_else(refused).or_else(ended).or_else(hidden)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recorded_code_finds_its_sentence() {
        let table = [
            ("insult", Some("Der Beitrag beleidigt oder bedroht jemanden.")),
            ("exists", Some("Das gibt es schon, oder es ist schon auf dem Weg.")),
            ("funding_lost", Some("Das Geld dafür ist weggefallen.")),
            ("review_date", Some("Der vereinbarte Tag ist da. Das Projekt wird wieder geprüft.")),
            ("because", None),
            ("", None),
        ];
        for (code, sentence) in table {
            assert_eq!(Texts::german().reason(code).as_deref(), sentence, "{code}");
        }
    }

    #[test]
    fn the_catalogues_share_no_code() {
        let mut codes: Vec<&str> = WithholdReason::ALL.iter().map(|reason| reason.word()).collect();
        codes.extend(RefusalReason::ALL.iter().map(|reason| reason.word()));
        codes.extend(EndReason::ALL.iter().map(|reason| reason.word()));
        let all = codes.len();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), all);
    }
}
