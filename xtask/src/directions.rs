//! The direction rules of ARCHITECTURE.md, checked instead of remembered.
//!
//! Each rule is a function that returns plain messages; no message means the rule is kept.

mod crates;
mod database;
mod order;
mod settings;
mod source;
mod words;

use anyhow::{Result, ensure};
use source::Source;
use std::path::Path;

/// One rule: what it says, and what it found.
type Rule = (&'static str, Vec<String>);

/// Checks all rules and fails with the list of what is broken.
pub fn check(root: &Path) -> Result<()> {
    let mut count = 0;
    for (says, broken) in rules(root)? {
        println!("  {} {says}", if broken.is_empty() { "ok    " } else { "BROKEN" });
        for message in &broken {
            println!("         {message}");
        }
        count += broken.len();
    }
    ensure!(count == 0, "{count} places break a direction rule");
    Ok(())
}

fn rules(root: &Path) -> Result<Vec<Rule>> {
    let all = source::all(root)?;
    Ok(vec![
        ("crates use each other in one direction", crates::manifests(root)?),
        ("the browser's crate tree holds no server crate", crates::frontend_tree(root)?),
        ("features depend on each other in one order", order::features(&all)),
        ("cfg(feature) stands in islands/src/request.rs", words::feature_gates(&all)),
        ("no Resource and no Suspense", words::resources(&all)),
        ("domain asks for neither time nor chance", words::clocks(&all)),
        ("the database is spoken to in store only", database::outside(&all)),
        ("entities and models stay inside store", database::models(&all)),
        ("files are short and named for what they hold", words::files(root)?),
        ("Leptos.toml and Cargo.toml agree", settings::leptos(root)?),
    ])
}

/// A message that points at a line.
fn at(source: &Source, line: usize, what: &str) -> String {
    format!("{}:{line}: {what}", source.path)
}
