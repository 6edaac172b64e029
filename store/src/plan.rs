//! Rahmenplan: kept from the district's file, read by everybody. What serves it stands in [`crate::projects`].

mod queries;
mod save;

pub(crate) use queries::item;
pub use queries::plan;
pub(crate) use save::save_plan;
