//! Prüfung: checklist, reasons, and the rule of two (`decisions.md` 5).

mod assessment;
mod batch;
mod report;
mod template;
mod work;

pub use assessment::{Assessment, Basis, FundAnswer};
pub use batch::{BatchItem, Deed, may_undo};
pub use report::{Report, ReportForm, Reportable, ReportedPart};
pub use template::{Filling, PLACES, check_template, fill, mentioned};
pub use work::WorkKind;

use crate::files::HideReason;
use crate::ids::AccountId;
use crate::people::words;
use crate::refusal::StepRefused;

words! {
    /// Katalog der Gründe, einen Beitrag nicht zu veröffentlichen (E6).
    WithholdReason {
        /// Contains personal data of others that cannot be taken out.
        PersonalData = "personal_data",
        /// Insults or threatens.
        Insult = "insult",
        /// Incites, discriminates or is otherwise unlawful.
        Unlawful = "unlawful",
        /// Advertising.
        Advertising = "advertising",
        /// Not about the quarter, and nobody to forward it to.
        NotTheQuarter = "not_the_quarter",
        /// Cannot be understood, and the author cannot be asked.
        Unintelligible = "unintelligible",
    }
}

words! {
    /// Katalog der Gründe, einen Vorschlag nicht aufzunehmen (E9, M4).
    RefusalReason {
        /// Legally not possible.
        Law = "law",
        /// Technically not possible.
        Technical = "technical",
        /// The ground or building belongs to somebody else.
        Owner = "owner",
        /// Out of proportion to its cost.
        Cost = "cost",
        /// Does not serve the Rahmenplan.
        Plan = "plan",
        /// Exists already or is under way.
        Exists = "exists",
        /// Another body is responsible and said no.
        OtherBody = "other_body",
    }
}

words! {
    /// Punkte der Prüfliste (E5).
    CheckPoint {
        /// No personal data of others is left.
        PersonalData = "personal_data",
        /// No faces, no number plates.
        Faces = "faces",
        /// No insult.
        Insult = "insult",
        /// Nothing punishable, nobody's personality violated.
        Law = "law",
        /// The place is understandable.
        Place = "place",
        /// The kind fits.
        Kind = "kind",
    }
}

words! {
    /// What waits for a second person.
    ProposalAction {
        /// E6, E6a.
        Withhold = "withhold",
        /// E9 "not taken up".
        NotTakeUp = "not_take_up",
        /// M4, and M13a refused.
        NotPursue = "not_pursue",
        /// M5.
        RefuseGrant = "refuse_grant",
    }
}

words! {
    /// Why something is brought before the office again (report, DSA Art. 16 style).
    ReportReason {
        /// Unlawful content.
        Unlawful = "unlawful",
        /// Personal data.
        PersonalData = "personal_data",
        /// Insult.
        Insult = "insult",
        /// Something else.
        Other = "other",
    }
}

impl WithholdReason {
    /// The same reason, as it is said of a photo or PDF file.
    pub const fn of_file(self) -> HideReason {
        match self {
            Self::PersonalData => HideReason::Person,
            Self::Insult | Self::Unlawful => HideReason::Forbidden,
            Self::Advertising | Self::NotTheQuarter | Self::Unintelligible => HideReason::Unrelated,
        }
    }
}

/// May `second` confirm what `first` proposed?
///
/// # Errors
/// [`StepRefused::SamePerson`] for the proposer, [`StepRefused::OwnMatter`] for the author (I2).
pub fn may_confirm(first: Option<AccountId>, second: Option<AccountId>, own_matter: bool) -> Result<(), StepRefused> {
    if second.is_none() || first == second {
        return Err(StepRefused::SamePerson);
    }
    if own_matter { Err(StepRefused::OwnMatter) } else { Ok(()) }
}

/// Replaces `[[words]]` marks by a visible mark: the public version of a redacted text.
pub fn redact(text: &str, mark: &str) -> String {
    let mut public = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("[[") {
        let Some((_, behind)) = after.split_once("]]") else { break };
        public.push_str(before);
        public.push_str(mark);
        rest = behind;
    }
    public.push_str(rest);
    public
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn two_means_two() {
        let selin = Some(AccountId(Uuid::from_u128(1)));
        let vera = Some(AccountId(Uuid::from_u128(2)));
        assert_eq!(may_confirm(selin, vera, false), Ok(()));
        assert_eq!(may_confirm(selin, selin, false), Err(StepRefused::SamePerson));
        assert_eq!(may_confirm(selin, None, false), Err(StepRefused::SamePerson));
        assert_eq!(may_confirm(selin, vera, true), Err(StepRefused::OwnMatter));
    }

    #[test]
    fn redaction_leaves_a_mark() {
        let cases = [
            ("Herr [[Meier]] parkt dort", "Herr ▮ parkt dort"),
            ("[[a]] und [[b]]", "▮ und ▮"),
            ("offen [[ohne Ende", "offen [[ohne Ende"),
            ("nichts", "nichts"),
        ];
        for (text, public) in cases {
            assert_eq!(redact(text, "▮"), public);
        }
    }
}
