//! Words and rules of Quartier. Pure: no I/O, no clock, no randomness, no framework.
//!
//! Folders follow the features, in the only order in which they may depend on each other:
//! `people` → `places` → `files` → `moderation` → `participation` → `plan` → `projects` → `meetings` → `voices` → `rendering` → `following` → `life`; `journey` reads them all.

pub mod accountability;
pub mod documents;
pub mod events;
pub mod fields;
pub mod files;
pub mod following;
pub mod ids;
pub mod journey;
pub mod language;
pub mod life;
pub mod meetings;
pub mod moderation;
pub mod participation;
pub mod people;
pub mod places;
pub mod plan;
pub mod profile;
pub mod projects;
pub mod reference;
pub mod refusal;
pub mod rendering;
pub mod sentences;
pub mod time;
pub mod voices;

pub use fields::{Field, FieldErrors, Problem};
pub use ids::*;
pub use language::{Language, Written};
pub use people::{Actor, Role};
pub use reference::{ReceiptCode, Reference};
pub use refusal::{Refusal, StepRefused};
