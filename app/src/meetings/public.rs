//! Was alle lesen: meetings, agendas, results, minutes. Of non-public items only their number.

pub mod item;
pub mod list;
pub mod live;
pub mod minutes;
pub mod projector;
pub mod show;
