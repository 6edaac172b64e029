//! Rahmenplan: the guideline. Fields of action hold strengths, weaknesses, goals and recommendations.

use crate::ids::{PlanId, PlanItemId};
use crate::participation::{Kind, Stage};
use crate::people::words;
use crate::refusal::StepRefused;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

words! {
    /// What an item of the plan is.
    PlanItemKind {
        /// Handlungsfeld.
        Field = "field",
        /// Stärke.
        Strength = "strength",
        /// Schwäche.
        Weakness = "weakness",
        /// Ziel.
        Goal = "goal",
        /// Handlungsempfehlung.
        Recommendation = "recommendation",
    }
}

/// One item of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanItem {
    /// Id.
    pub id: PlanItemId,
    /// Stable key from the district's file.
    pub key: String,
    /// Kind.
    pub kind: PlanItemKind,
    /// The field of action it belongs to; `None` for fields themselves.
    pub field: Option<PlanItemId>,
    /// Number as printed, `2.3`.
    pub number: String,
    /// Title.
    pub title: String,
    /// Text.
    pub text: String,
}

/// A framework plan in one version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrameworkPlan {
    /// Id.
    pub id: PlanId,
    /// Title.
    pub title: String,
    /// Version, counted from 1.
    pub version: i64,
    /// What it is, in the district's own sentences.
    pub about: String,
    /// In force from this day.
    pub in_force_from: NaiveDate,
    /// Items, fields first, each field followed by its own.
    pub items: Vec<PlanItem>,
}

impl FrameworkPlan {
    /// The fields of action in their order.
    pub fn fields(&self) -> impl Iterator<Item = &PlanItem> {
        self.items.iter().filter(|item| item.kind == PlanItemKind::Field)
    }

    /// The items of one kind in a field.
    pub fn of(&self, field: PlanItemId, kind: PlanItemKind) -> impl Iterator<Item = &PlanItem> {
        self.items.iter().filter(move |item| item.field == Some(field) && item.kind == kind)
    }
}

/// Whether a contribution may stand as evidence beside an item of the plan (E9: "praise and criticism optionally pinned to the plan").
///
/// # Errors
/// [`StepRefused::WrongKind`] for other kinds and other items, [`StepRefused::WrongStage`] for what nobody reads or what goes on in another one,
/// [`StepRefused::OwnMatter`] (I2).
pub fn may_be_evidence((kind, stage): (Kind, Stage), item: PlanItemKind, own_matter: bool) -> Result<(), StepRefused> {
    use Stage::{Adopted, Answered, Forwarded, Published, Queried, Received};
    if !kind.is_evidence() || !matches!(item, PlanItemKind::Strength | PlanItemKind::Weakness) {
        return Err(StepRefused::WrongKind);
    }
    if !matches!(stage, Received | Queried | Published | Forwarded | Answered | Adopted) {
        return Err(StepRefused::WrongStage);
    }
    if own_matter { Err(StepRefused::OwnMatter) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn praise_and_criticism_stand_beside_strengths_and_weaknesses() {
        for kind in Kind::ALL {
            for item in PlanItemKind::ALL {
                let fits =
                    matches!(kind, Kind::Praise | Kind::Criticism) && matches!(item, PlanItemKind::Strength | PlanItemKind::Weakness);
                let expected = if fits { Ok(()) } else { Err(StepRefused::WrongKind) };
                assert_eq!(may_be_evidence((*kind, Stage::Published), *item, false), expected, "{kind} {item}");
            }
        }
    }

    #[test]
    fn what_nobody_reads_proves_nothing() {
        for stage in Stage::ALL {
            let hidden = matches!(stage, Stage::Draft | Stage::Withheld | Stage::Objected | Stage::Merged | Stage::Withdrawn);
            let expected = if hidden { Err(StepRefused::WrongStage) } else { Ok(()) };
            assert_eq!(may_be_evidence((Kind::Praise, *stage), PlanItemKind::Strength, false), expected, "{stage}");
        }
        let own = may_be_evidence((Kind::Praise, Stage::Published), PlanItemKind::Strength, true);
        assert_eq!(own, Err(StepRefused::OwnMatter));
    }
}
