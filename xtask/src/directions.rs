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
struct Rule {
    says: &'static str,
    broken: Vec<String>,
}

/// Checks all rules and fails with the list of what is broken.
pub fn check(root: &Path) -> Result<()> {
    let sources = source::all(root)?;
    let rules = [
        Rule {
            says: "crates use each other in one direction",
            broken: crates::manifests(root)?,
        },
        Rule {
            says: "the browser's crate tree holds no server crate",
            broken: crates::frontend_tree(root)?,
        },
        Rule {
            says: "features depend on each other in one order",
            broken: order::features(&sources),
        },
        Rule {
            says: "cfg(feature) stands in islands/src/request.rs",
            broken: words::feature_gates(&sources),
        },
        Rule {
            says: "no Resource and no Suspense",
            broken: words::resources(&sources),
        },
        Rule {
            says: "domain asks for neither time nor chance",
            broken: words::clocks(&sources),
        },
        Rule {
            says: "the database is spoken to in store only",
            broken: database::outside(&sources),
        },
        Rule {
            says: "entities and models stay inside store",
            broken: database::models(&sources),
        },
        Rule {
            says: "files are at most 300 lines and named for what they hold",
            broken: words::files(root)?,
        },
        Rule {
            says: "Leptos.toml and Cargo.toml agree",
            broken: settings::leptos(root)?,
        },
    ];
    let mut count = 0;
    for rule in &rules {
        println!(
            "  {} {}",
            if rule.broken.is_empty() {
                "ok    "
            } else {
                "BROKEN"
            },
            rule.says
        );
        for message in &rule.broken {
            println!("         {message}");
        }
        count += rule.broken.len();
    }
    ensure!(count == 0, "{count} places break a direction rule");
    Ok(())
}

/// A message that points at a line.
fn at(source: &Source, line: usize, what: &str) -> String {
    format!("{}:{line}: {what}", source.path)
}
