//! Which crate may use which.

use crate::files;
use anyhow::{Context, Result, ensure};
use std::path::Path;
use std::process::Command;

/// Each crate with the crates of the workspace that it may use: domain ← media ← store ← islands ← app ← server.
const MAY_USE: [(&str, &[&str]); 8] = [
    ("domain", &[]),
    ("media", &["domain"]),
    ("store", &["domain", "media"]),
    ("islands", &["domain", "store"]),
    ("app", &["domain", "store", "islands"]),
    ("frontend", &["islands"]),
    ("server", &["domain", "store", "islands", "app"]),
    ("press", &["domain"]),
];

/// What must never reach the browser; a name ending in `*` stands for all that begin so.
const NEVER_IN_BROWSER: [&str; 11] =
    ["store", "media", "image*", "lopdf", "sea-orm*", "sqlx*", "tokio", "axum*", "fluent*", "regex*", "leptos_axum"];

/// The libraries of the database, which only `store` may name.
const DATABASE: [&str; 2] = ["sea-orm*", "sqlx*"];

/// Reads each crate's Cargo.toml and names the dependencies that point the wrong way.
pub fn manifests(root: &Path) -> Result<Vec<String>> {
    let mut broken = Vec::new();
    for (krate, allowed) in MAY_USE {
        let manifest: toml::Table = files::text(&root.join(krate).join("Cargo.toml"))?.parse().with_context(|| krate)?;
        for (name, _) in manifest.get("dependencies").and_then(toml::Value::as_table).into_iter().flatten() {
            if MAY_USE.iter().any(|(other, _)| other == name) && !allowed.contains(&name.as_str()) {
                broken.push(format!("{krate}/Cargo.toml: {krate} must not use {name}"));
            }
            if krate != "store" && is_one_of(name, &DATABASE) {
                broken.push(format!("{krate}/Cargo.toml: only store may use {name}"));
            }
        }
    }
    Ok(broken)
}

/// Asks cargo what the browser's crate pulls in.
pub fn frontend_tree(root: &Path) -> Result<Vec<String>> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let tree = Command::new(cargo)
        .args(["tree", "--package", "frontend", "--target", "wasm32-unknown-unknown", "--edges", "normal"])
        .args(["--prefix", "none", "--format", "{p}"])
        .current_dir(root)
        .output()
        .context("cargo does not start")?;
    ensure!(tree.status.success(), "cargo tree: {}", String::from_utf8_lossy(&tree.stderr));
    Ok(server_crates(&String::from_utf8(tree.stdout)?))
}

fn server_crates(tree: &str) -> Vec<String> {
    let mut names: Vec<&str> =
        tree.lines().filter_map(|line| line.split(' ').next()).filter(|name| is_one_of(name, &NEVER_IN_BROWSER)).collect();
    names.sort_unstable();
    names.dedup();
    names
        .iter()
        .map(|name| {
            format!(
                "{name} is compiled for the browser; `cargo tree -p frontend --target wasm32-unknown-unknown -e normal -i {name}` says why"
            )
        })
        .collect()
}

fn is_one_of(name: &str, list: &[&str]) -> bool {
    list.iter().any(|entry| match entry.strip_suffix('*') {
        Some(beginning) => name.starts_with(beginning),
        None => name == *entry,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
    use super::*;

    #[test]
    fn server_crates_are_named_once() {
        let tree = "frontend v0.1.0 (/x)\nislands v0.1.0 (/x)\nsqlx-core v0.8.0\nserde v1.0.0\nsqlx-core v0.8.0 (*)\ntokio v1.0.0\n";
        let found = server_crates(tree);
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(found[0].starts_with("sqlx-core ") && found[1].starts_with("tokio "), "{found:?}");
    }

    #[test]
    fn names_that_only_look_alike_pass() {
        for name in ["tokio-stream-like", "stored", "serde", "any_spawner"] {
            assert!(!is_one_of(name, &NEVER_IN_BROWSER), "{name}");
        }
    }
}
