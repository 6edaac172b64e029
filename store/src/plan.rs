//! Rahmenplan: kept from the district's file, read by everybody. What serves it stands in [`crate::projects`].

mod evidence;
mod queries;
mod save;

pub use evidence::{EvidenceLine, EvidenceView, evidence, evidence_of, mark_evidence, unmark_evidence};
pub use queries::plan;
pub(crate) use queries::{item, newest_items};
pub(crate) use save::{keep_findable, save_plan};
