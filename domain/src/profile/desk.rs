//! Fristen und Gewohnheiten des Büros, as the file names them.

use serde::{Deserialize, Serialize};

/// How soon the office does what waits, and when silence is spoken about (I9). Days are working days unless something else is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Desk {
    /// An addition is read.
    pub addition_days: u32,
    /// A comment is read.
    pub comment_days: u32,
    /// A photo is read.
    pub photo_days: u32,
    /// A report is decided.
    pub report_days: u32,
    /// An objection is decided.
    pub objection_days: u32,
    /// A second person confirms or declines.
    pub approval_days: u32,
    /// Somebody is called, or a letter is sent.
    pub call_days: u32,
    /// A colleague looks.
    pub mention_days: u32,
    /// Calendar days before a deadline on which the person who owes an answer is reminded.
    pub remind_days: u32,
    /// Calendar days past the date of an office after which the lead of the quarter's office takes it up.
    pub escalate_days: u32,
}

impl Default for Desk {
    fn default() -> Self {
        Self {
            addition_days: 3,
            comment_days: 2,
            photo_days: 2,
            report_days: 2,
            objection_days: 10,
            approval_days: 3,
            call_days: 2,
            mention_days: 2,
            remind_days: 3,
            escalate_days: 14,
        }
    }
}
