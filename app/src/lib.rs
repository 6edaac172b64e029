//! Pages, forms and texts. GET renders a page, POST performs one verb; everything works without script.
//!
//! `routes` lists every address with who may use it; `visit` finds out who asks and in which district; `page` renders.

#[macro_use]
pub mod texts;

pub mod accountability;
pub mod components;
pub mod dates;
pub mod failure;
pub mod files;
pub mod following;
pub mod form;
pub mod home;
pub mod language;
pub mod life;
pub mod meetings;
pub mod moderation;
pub mod page;
pub mod participation;
pub mod people;
pub mod places;
pub mod plan;
pub mod posted;
pub mod press;
pub mod projects;
pub mod rendering;
pub mod routes;
pub mod search;
pub mod start;
pub mod state;
pub mod visit;
pub mod voices;

pub use failure::Failed;
pub use failure::FormFailure;
pub use form::Fields;
pub use page::{Head, Nav};
pub use routes::{Routes, Spec, Who};
pub use state::{AppState, Mode, Site};
pub use texts::Texts;
pub use visit::Visit;
