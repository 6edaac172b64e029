//! The browser's entry point: hydrates the islands and nothing else.

// Named, so that the linker keeps what only `#[island]` exports.
use islands as _;
use wasm_bindgen::prelude::wasm_bindgen;

/// Gives life to the islands of the page; the script that loads the wasm calls it once.
#[wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
