//! Die Teile, die sich bewegen: drawn on the server, moved in the browser. Every one of them only makes a form or a page better
//! that works without it. The one crate with two targets; `request` is the only file that knows which one it is compiled for.
//!
//! A part is a component, drawn once by the server, around which an island stands: the island gets nothing but its children, finds
//! what it needs in them (`page`), and what is new comes as finished sentences or HTML (`docs/decisions/0012-islands-move-what-the-page-has-drawn.md`).

pub mod meetings;
pub mod moderation;
mod page;
pub mod participation;
pub mod places;
pub mod projects;
pub mod request;

/// Keeps the islands in the browser's module: called once, before hydration.
pub fn prepare() {
    request::prepare();
}
