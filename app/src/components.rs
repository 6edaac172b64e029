//! What pages are built of; one file per component, named like its class in `style/`.

pub mod chip;
pub mod compare;
pub mod frame;
pub mod icon;
pub mod journey;
pub mod pager;
pub mod prose;
