//! Rahmenplan: kept from the district's file, read by everybody. What serves it stands in [`crate::projects`].

mod queries;
mod save;

pub use queries::plan;
pub(crate) use queries::{item, newest_items};
pub(crate) use save::{keep_findable, save_plan};
