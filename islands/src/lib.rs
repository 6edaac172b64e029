//! Die Teile, die sich bewegen: drawn on the server, hydrated in the browser. Every one of them only makes a form or a page better
//! that works without it. The one crate with two targets; `request` is the only file that knows which one it is compiled for.

pub mod meetings;
pub mod participation;
pub mod projects;
pub mod request;

/// Keeps the islands in the browser's module: called once, before hydration.
pub fn prepare() {
    request::prepare();
}
