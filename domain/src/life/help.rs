//! Mithelfen: a task that somebody who offers help can take on.

use crate::fields::FieldErrors;
use serde::{Deserialize, Serialize};

/// A task as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TaskForm {
    /// What it is called.
    pub title: String,
    /// What to do.
    pub text: String,
    /// Whom to ask; everybody reads it.
    pub contact: String,
}

/// The same, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// What it is called.
    pub title: String,
    /// What to do.
    pub text: String,
    /// Whom to ask.
    pub contact: String,
}

impl TaskForm {
    /// Checks the form. Its fields are called `task_title`, `task_text` and `task_contact`.
    ///
    /// # Errors
    /// One problem per field that must be mended.
    pub fn check(&self) -> Result<Task, FieldErrors> {
        let mut errors = FieldErrors::new();
        let title = errors.line("task_title", &self.title, 3, 120);
        let text = errors.text("task_text", &self.text, 5, 600);
        let contact = errors.line("task_contact", &self.contact, 3, 160);
        errors.or(Task { title, text, contact })
    }
}
