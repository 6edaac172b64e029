//! Rahmenplan, as the file names it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Rahmenplan as written in the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanProfile {
    /// Title.
    pub title: String,
    /// Version.
    pub version: i64,
    /// In force from.
    pub in_force_from: NaiveDate,
    /// What it is, in own sentences.
    pub about: String,
    /// Fields of action.
    pub fields: Vec<FieldProfile>,
}

/// Handlungsfeld with everything in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FieldProfile {
    /// Stable key.
    pub key: String,
    /// Title.
    pub title: String,
    /// Text.
    pub text: String,
    /// Stärken.
    #[serde(default)]
    pub strengths: Vec<ItemProfile>,
    /// Schwächen.
    #[serde(default)]
    pub weaknesses: Vec<ItemProfile>,
    /// Ziele.
    #[serde(default)]
    pub goals: Vec<ItemProfile>,
    /// Handlungsempfehlungen.
    #[serde(default)]
    pub recommendations: Vec<ItemProfile>,
}

/// One strength, weakness, goal or recommendation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ItemProfile {
    /// Stable key.
    pub key: String,
    /// Title.
    pub title: String,
    /// Text.
    #[serde(default)]
    pub text: String,
}
