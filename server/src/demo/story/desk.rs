//! Was im Büro geschieht, in a story: templates, notes, who has what in hand, and what somebody reports.

use domain::moderation::ReportReason;
use domain::rendering::Rendered;
use serde::Deserialize;

/// One deed of the office, or of somebody who reports.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case", deny_unknown_fields)]
pub enum DeskDeed {
    /// A template is written.
    Template {
        /// Title.
        title: String,
        /// Text with its places.
        text: String,
    },
    /// A note is written; `@` names colleagues.
    Note {
        /// Key of the contribution.
        contribution: String,
        /// Text.
        text: String,
    },
    /// Somebody gets a contribution into their hands.
    Assign {
        /// Key of the contribution.
        contribution: String,
        /// Key of the person.
        to: String,
    },
    /// A text in Leichte Sprache or a translation is written and published.
    Render {
        /// What it belongs to.
        of: Rendered,
        /// Key of the contribution, or of the measure.
        key: String,
        /// Code of the language.
        language: String,
        /// Title.
        title: String,
        /// Text.
        text: String,
        /// Who has checked it.
        #[serde(default)]
        checked_by: String,
    },
    /// Praise or criticism is marked as evidence for the plan.
    Evidence {
        /// Key of the contribution.
        contribution: String,
        /// Key of the strength or weakness.
        item: String,
    },
    /// Somebody reports a public contribution.
    Report {
        /// Key of the contribution.
        contribution: String,
        /// Reason code.
        reason: ReportReason,
        /// What is wrong.
        text: String,
    },
}
