//! Rahmenplan: the guideline. Fields of action hold strengths, weaknesses, goals and recommendations.

use crate::ids::{PlanId, PlanItemId};
use crate::people::words;
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
