//! Settings that are written twice because two programs read them.

use crate::files;
use anyhow::{Context, Result};
use std::path::Path;
use toml::{Table, Value};

/// What the server reads from Leptos.toml and cargo-leptos from Cargo.toml.
const SHARED: [&str; 6] = ["output-name", "site-root", "site-pkg-dir", "site-addr", "reload-port", "env"];

/// Names the keys of Leptos.toml that differ from Cargo.toml's metadata.
pub fn leptos(root: &Path) -> Result<Vec<String>> {
    let read = |name: &str| -> Result<Table> { files::text(&root.join(name))?.parse().with_context(|| name.to_owned()) };
    let (workspace, runtime) = (read("Cargo.toml")?, read("Leptos.toml")?);
    Ok(differences(&metadata(&workspace)?, &metadata(&runtime)?))
}

/// The first entry of `[[workspace.metadata.leptos]]`.
fn metadata(file: &Table) -> Result<Table> {
    let entry = file
        .get("workspace")
        .and_then(|value| value.get("metadata"))
        .and_then(|value| value.get("leptos"))
        .and_then(|value| value.get(0))
        .and_then(Value::as_table);
    Ok(entry.context("no [[workspace.metadata.leptos]]")?.clone())
}

fn differences(workspace: &Table, runtime: &Table) -> Vec<String> {
    let mut broken: Vec<String> = SHARED
        .iter()
        .filter(|key| workspace.get(**key) != runtime.get(**key))
        .map(|key| format!("{key} is not the same in Cargo.toml and Leptos.toml"))
        .collect();
    broken
        .extend(runtime.keys().filter(|key| !SHARED.contains(&key.as_str())).map(|key| format!("Leptos.toml: {key} is not a shared key")));
    broken
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
    use super::*;

    #[test]
    fn a_difference_is_named() {
        let a: Table = "output-name = 'q'\nstyle-file = 's'".parse().unwrap();
        let b: Table = "output-name = 'r'".parse().unwrap();
        assert_eq!(differences(&a, &a.clone().into_iter().filter(|(key, _)| key == "output-name").collect()), Vec::<String>::new());
        assert_eq!(differences(&a, &b), ["output-name is not the same in Cargo.toml and Leptos.toml"]);
    }
}
