//! What pages are built of; one file per component, named like its class in `style/`.

pub mod chip;
pub mod compare;
pub mod draft;
mod footer;
pub mod frame;
pub mod german;
pub mod icon;
pub mod journey;
pub mod map;
pub mod pager;
pub mod prose;
mod service;
