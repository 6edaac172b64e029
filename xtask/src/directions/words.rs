//! Words that may not stand in some places.

use super::{Source, at, source::has_word};
use crate::files;
use anyhow::Result;
use std::collections::BTreeMap;
use std::path::Path;

/// The only file that tells the browser's build from the server's.
const GATE: &str = "islands/src/request.rs";
/// Leptos' ways of loading data while rendering; here data is loaded before.
const RESOURCES: [&str; 9] =
    ["Resource::new", "OnceResource", "LocalResource", "ArcResource", "Resource<", "<Suspense", "<Transition", "<Await", "Suspense("];
/// Ways of asking for time, chance or a new id.
const CLOCKS: [&str; 8] =
    ["Utc::now", "Local::now", "SystemTime::now", "Instant::now", "Uuid::now_v7", "Uuid::new_v4", "rand::", "thread_rng"];
/// Names that say nothing about what a file holds.
const EMPTY_NAMES: [&str; 6] = ["mod", "utils", "util", "helpers", "common", "dto"];
/// The longest a file may be, in lines.
const LONGEST: usize = 300;

/// `ssr` and `hydrate` are told apart in one file; any other feature in one file of the crate that owns it.
pub fn feature_gates(sources: &[Source]) -> Vec<String> {
    let mut broken = Vec::new();
    let mut homes: BTreeMap<(String, String), String> = BTreeMap::new();
    for source in sources.iter().filter(|source| source.path != GATE) {
        for (line, code) in source.lines() {
            for feature in gated(code) {
                if matches!(feature, "ssr" | "hydrate") {
                    broken.push(at(source, line, &format!("cfg(feature = \"{feature}\") belongs in {GATE}")));
                    continue;
                }
                let home = homes.entry((source.krate.clone(), feature.to_owned())).or_insert_with(|| source.path.clone());
                if *home != source.path {
                    broken.push(at(source, line, &format!("cfg(feature = \"{feature}\") stands in {home} already")));
                }
            }
        }
    }
    broken
}

/// The features that a line of code asks for.
fn gated(code: &str) -> impl Iterator<Item = &str> {
    let parts = if code.contains("cfg") { code } else { "" };
    parts.split("feature = \"").skip(1).filter_map(|rest| rest.split('"').next())
}

/// Data is loaded before a page is rendered, so Leptos' resources have no place.
pub fn resources(sources: &[Source]) -> Vec<String> {
    let drawing = |source: &&Source| matches!(source.krate.as_str(), "app" | "islands");
    forbidden(sources.iter().filter(drawing), &RESOURCES, "data is loaded before rendering; no")
}

/// `domain` is given `now` and ids.
pub fn clocks(sources: &[Source]) -> Vec<String> {
    forbidden(sources.iter().filter(|source| source.krate == "domain"), &CLOCKS, "domain takes time and ids as arguments; no")
}

/// Names every line that holds one of the words.
pub fn forbidden<'a>(sources: impl Iterator<Item = &'a Source>, words: &[&str], why: &str) -> Vec<String> {
    let mut broken = Vec::new();
    for source in sources {
        for (line, code) in source.lines() {
            for word in words {
                if has_word(code, word) {
                    broken.push(at(source, line, &format!("{why} `{}`", word.trim_matches(['(', '<']))));
                }
            }
        }
    }
    broken
}

/// Length and name of every file that a person wrote.
pub fn files(root: &Path) -> Result<Vec<String>> {
    let mut broken = Vec::new();
    for path in files::below(root)? {
        let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
        if !matches!(extension, "rs" | "css" | "ts") {
            continue;
        }
        let name = path.strip_prefix(root)?.display().to_string();
        let lines = files::text(&path)?.lines().count();
        if lines > LONGEST {
            broken.push(format!("{name}: {lines} lines; at most {LONGEST}"));
        }
        let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        if extension == "rs" && EMPTY_NAMES.contains(&stem) {
            broken.push(format!("{name}: the name says nothing about what is in it"));
        }
    }
    Ok(broken)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
    use super::*;

    #[test]
    fn the_gate_is_one_file() {
        let gate = "#[cfg(feature = \"ssr\")]\nuse a;\n#[cfg(all(test, not(feature = \"hydrate\")))]\nuse b;";
        assert_eq!(feature_gates(&[Source::new(GATE, gate)]), Vec::<String>::new());
        assert_eq!(feature_gates(&[Source::new("app/src/x.rs", gate)]).len(), 2);
        assert_eq!(feature_gates(&[Source::new("app/src/x.rs", "/// cfg(feature = \"ssr\")\n// cfg(feature = \"ssr\")")]).len(), 0);
    }

    #[test]
    fn another_feature_has_one_home_per_crate() {
        let s3 = "#[cfg(feature = \"s3\")]\nuse a;";
        assert_eq!(feature_gates(&[Source::new("server/src/a.rs", s3)]).len(), 0);
        assert_eq!(feature_gates(&[Source::new("server/src/a.rs", s3), Source::new("server/src/b.rs", s3)]).len(), 1);
    }

    #[test]
    fn resources_are_found_and_similar_words_are_not() {
        let check = |code: &str| resources(&[Source::new("app/src/x.rs", code)]).len();
        assert_eq!(check("let a = Resource::new(f, g);"), 1);
        assert_eq!(check("view! { <Suspense fallback=f> }"), 1);
        assert_eq!(check("fn allowed() -> Vec<Transition> { Transition::all() }"), 0);
        assert_eq!(check("let a = HumanResource::new();"), 0);
    }

    #[test]
    fn domain_has_no_clock() {
        assert_eq!(clocks(&[Source::new("domain/src/x.rs", "let now = Utc::now();")]).len(), 1);
        assert_eq!(clocks(&[Source::new("store/src/x.rs", "let now = Utc::now();")]).len(), 0);
    }
}
