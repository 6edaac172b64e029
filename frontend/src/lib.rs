//! The browser's entry point.

use wasm_bindgen::prelude::wasm_bindgen;

/// Called once by the page; every island is then hydrated by its own function.
#[wasm_bindgen]
pub fn hydrate() {
    islands::prepare();
    leptos::mount::hydrate_islands();
}
