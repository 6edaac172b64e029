//! Icons: drawn in `style/icons.txt`, always beside a word, never alone.

use leptos::prelude::*;
use std::collections::HashMap;
use std::sync::LazyLock;

static ICONS: LazyLock<HashMap<&'static str, &'static str>> = LazyLock::new(|| {
    include_str!("../../../style/icons.txt")
        .lines()
        .filter_map(|line| {
            let (name, rest) = line.split_once('|')?;
            let (_, drawing) = rest.split_once('|')?;
            Some((name, drawing))
        })
        .collect()
});

/// An icon by its name; it says nothing to a screen reader.
pub fn icon(name: &str) -> AnyView {
    drawn(name, "icon")
}

/// An arrow that points along the reading direction.
pub fn arrow() -> AnyView {
    drawn("arrow", "icon icon--dir")
}

/// The strokes of an icon, for an island that draws it.
pub fn drawing(name: &str) -> &'static str {
    debug_assert!(ICONS.contains_key(name), "no icon is called {name}");
    ICONS.get(name).copied().unwrap_or_default()
}

fn drawn(name: &str, class: &'static str) -> AnyView {
    let drawing = drawing(name);
    view! { <svg class=class viewBox="0 0 24 24" aria-hidden="true" inner_html=drawing></svg> }.into_any()
}
