//! Stimmen in a story: who else wants it, and what they say about it.

use chrono::NaiveDateTime;
use serde::Deserialize;

/// What people say to a contribution at one time.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Voices {
    /// When.
    pub at: NaiveDateTime,
    /// Who of the office enters the list and reads the comments.
    pub by: String,
    /// People with an account who click.
    #[serde(default)]
    pub accounts: Vec<String>,
    /// So many confirm it by mail.
    #[serde(default)]
    pub mails: u32,
    /// Serial of a paper list.
    #[serde(default)]
    pub list: String,
    /// Its filled lines.
    #[serde(default)]
    pub lines: String,
    /// Comments, each by somebody with an address of their own.
    #[serde(default)]
    pub comments: Vec<Said>,
}

/// A comment.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Said {
    /// What is said.
    pub text: String,
    /// The name beside it.
    #[serde(default)]
    pub name: String,
    /// Nobody has read it yet.
    #[serde(default)]
    pub waits: bool,
}
