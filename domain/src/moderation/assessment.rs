//! Einschätzung beim Prüfen: what the law wants is ticked, what plan and fund say is answered. All of it is recorded with the publication (E5).

use super::CheckPoint;
use crate::people::words;

words! {
    /// What a point of the check is bound to.
    Basis {
        /// The law.
        Law = "law",
        /// Readers understand it.
        Readers = "readers",
        /// The framework plan.
        Plan = "plan",
        /// The Verfügungsfonds.
        Fund = "fund",
    }
}

words! {
    /// Could the Verfügungsfonds pay for it?
    FundAnswer {
        /// Not looked at, or not clear.
        Unclear = "unclear",
        /// Yes, by its rules.
        Eligible = "eligible",
        /// No.
        NotEligible = "not_eligible",
    }
}

impl CheckPoint {
    /// What the point is bound to.
    pub const fn basis(self) -> Basis {
        match self {
            Self::PersonalData | Self::Faces | Self::Insult | Self::Law => Basis::Law,
            Self::Place | Self::Kind => Basis::Readers,
        }
    }
}

/// What plan and fund say to a contribution.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    /// Key of the field of action it belongs to; empty: none.
    pub topic: String,
    /// Whether the fund could pay.
    pub fund: FundAnswer,
}

impl Default for Assessment {
    fn default() -> Self {
        Self { topic: String::new(), fund: FundAnswer::Unclear }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_point_is_bound_to_something() {
        let law = CheckPoint::ALL.iter().filter(|point| point.basis() == Basis::Law).count();
        let readers = CheckPoint::ALL.iter().filter(|point| point.basis() == Basis::Readers).count();
        assert_eq!((law, readers), (4, 2), "plan and fund are answered, not ticked");
        assert_eq!(Assessment::default().fund, FundAnswer::Unclear);
    }
}
