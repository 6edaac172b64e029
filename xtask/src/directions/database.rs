//! What may be known of the database, and where.

use super::{Source, at, source::has_word, words::forbidden};

/// The libraries, the transactions and the language of the database.
const DATABASE: [&str; 13] = [
    "sea_orm",
    "sea_orm_migration",
    "sqlx::",
    "begin_write",
    ".begin(",
    "SELECT",
    "INSERT INTO",
    "DELETE FROM",
    "\"UPDATE ",
    "\"WITH ",
    "PRAGMA",
    "\"BEGIN ",
    "\"BEGIN\"",
];

/// Names every place outside `store` that speaks to the database.
pub fn outside(sources: &[Source]) -> Vec<String> {
    forbidden(
        sources.iter().filter(|source| source.krate != "store" && !source.path.contains("/tests/")),
        &DATABASE,
        "only store speaks to the database; no",
    )
}

/// Names entity modules that other crates could see, and public functions that hand out a `Model`.
pub fn models(sources: &[Source]) -> Vec<String> {
    let store: Vec<&Source> = sources.iter().filter(|source| source.krate == "store" && source.is_shipped()).collect();
    let mut broken = Vec::new();
    for source in &store {
        if source.code.contains("DeriveEntityModel") && is_visible(&source.path, &store) {
            broken.push(format!("{}: an entity that other crates can see; declare its module pub(crate)", source.path));
        }
        let signatures = if is_exposed(&source.path, &store) { public_signatures(source) } else { Vec::new() };
        for (line, signature) in signatures {
            if ["Model", "ActiveModel", "DatabaseConnection", "DatabaseTransaction"].iter().any(|name| has_word(&signature, name)) {
                broken.push(at(source, line, "a public function hands out what belongs to the database; return a view from domain"));
            }
        }
    }
    broken
}

/// True if every module on the way from the crate's root to this file is `pub`.
fn is_visible(path: &str, store: &[&Source]) -> bool {
    let Some(inner) = path.strip_prefix("store/src/").and_then(|name| name.strip_suffix(".rs")) else {
        return false;
    };
    let mut parent = "store/src/lib.rs".to_owned();
    let mut folder = "store/src".to_owned();
    for module in inner.split('/') {
        let declared = store
            .iter()
            .find(|source| source.path == parent)
            .is_some_and(|source| source.lines().any(|(_, code)| code.trim() == format!("pub mod {module};")));
        if !declared {
            return false;
        }
        folder = format!("{folder}/{module}");
        parent = format!("{folder}.rs");
    }
    true
}

/// True if other crates can reach what the file declares `pub`: its module is visible, or something of it is re-exported.
fn is_exposed(path: &str, store: &[&Source]) -> bool {
    let stem = path.rsplit('/').next().and_then(|name| name.strip_suffix(".rs")).unwrap_or(path);
    let exported = |source: &&Source| source.lines().any(|(_, code)| code.trim().starts_with("pub use ") && has_word(code, stem));
    stem == "lib" || is_visible(path, store) || store.iter().any(exported)
}

/// The signatures of `pub` functions that another crate can call, each on one line.
fn public_signatures(source: &Source) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut open: Option<(usize, String)> = None;
    for (line, code) in source.lines() {
        let code = code.trim();
        if open.is_none() && (code.starts_with("pub fn ") || code.starts_with("pub async fn ")) {
            open = Some((line, String::new()));
        }
        if let Some((start, mut signature)) = open.take() {
            let end = code.find('{').unwrap_or(code.len());
            signature.push_str(code.get(..end).unwrap_or(code));
            signature.push(' ');
            if end < code.len() || code.ends_with(';') {
                found.push((start, signature));
            } else {
                open = Some((start, signature));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
    use super::*;

    #[test]
    fn sql_and_its_libraries_stay_in_store() {
        let check = |path: &str, code: &str| outside(&[Source::new(path, code)]).len();
        assert_eq!(check("server/src/x.rs", "use sea_orm::Database;"), 1);
        assert_eq!(check("app/src/x.rs", "let q = \"SELECT 1\";"), 1);
        assert_eq!(check("app/src/x.rs", "let text = \"UPDATED\";"), 0);
        assert_eq!(check("store/src/x.rs", "use sea_orm::Database; let q = \"SELECT 1\";"), 0);
    }

    #[test]
    fn an_entity_is_visible_only_if_all_its_parents_are() {
        let entity = "#[derive(DeriveEntityModel)]\npub struct Model {}";
        let check = |lib: &str, parent: &str| {
            models(&[
                Source::new("store/src/lib.rs", lib),
                Source::new("store/src/people.rs", parent),
                Source::new("store/src/people/seat.rs", entity),
            ])
            .len()
        };
        assert_eq!(check("pub mod people;", "pub(crate) mod seat;"), 0);
        assert_eq!(check("mod people;", "pub mod seat;"), 0);
        assert_eq!(check("pub mod people;", "pub mod seat;"), 1);
    }

    #[test]
    fn a_private_module_may_speak_of_models_unless_it_is_re_exported() {
        let roll = "pub fn interest(&self) -> Option<&interest::Model> {";
        let check = |lib: &str| models(&[Source::new("store/src/lib.rs", lib), Source::new("store/src/roll.rs", roll)]).len();
        assert_eq!(check("mod roll;"), 0);
        assert_eq!(check("pub mod roll;"), 1);
        assert_eq!(check("mod roll;\npub use roll::Roll;"), 1);
    }

    #[test]
    fn signatures_over_several_lines_are_read() {
        let check = |code: &str| models(&[Source::new("store/src/lib.rs", code)]).len();
        assert_eq!(check("pub async fn a(\n    db: &Db,\n) -> Result<seat::Model, Error> {\n}"), 1);
        assert_eq!(check("pub(crate) fn a() -> seat::Model {\n}"), 0);
        assert_eq!(check("pub fn a() -> Seat {\n    let m: Model = b();\n}"), 0);
    }
}
