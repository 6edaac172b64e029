//! Rust sources without their comments, so that a rule never stumbles over a sentence about it.

use crate::files;
use anyhow::Result;
use std::path::Path;

/// The crates whose sources are checked.
pub const CRATES: [&str; 6] = ["domain", "store", "islands", "app", "frontend", "server"];

/// One Rust file of the workspace.
pub struct Source {
    /// The crate it belongs to.
    pub krate: String,
    /// Its path from the root of the repository, with forward slashes.
    pub path: String,
    /// Its text; comment lines are empty, so that line numbers hold.
    pub code: String,
}

impl Source {
    /// Makes a source from its path and full text.
    pub fn new(path: &str, text: &str) -> Self {
        let krate = path.split('/').next().unwrap_or_default().to_owned();
        let code = text.lines().map(without_comment).collect::<Vec<_>>().join("\n");
        Self { krate, path: path.to_owned(), code }
    }

    /// The lines that hold code, numbered from 1.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.code.lines().enumerate().map(|(index, line)| (index + 1, line))
    }

    /// True for files below `src`, false for integration tests.
    pub fn is_shipped(&self) -> bool {
        self.path.contains("/src/")
    }
}

fn without_comment(line: &str) -> &str {
    if line.trim_start().starts_with("//") { "" } else { line }
}

/// Reads the sources of all crates.
pub fn all(root: &Path) -> Result<Vec<Source>> {
    let mut sources = Vec::new();
    for krate in CRATES {
        for path in files::below(&root.join(krate))? {
            if path.extension().is_some_and(|extension| extension == "rs") {
                let name = path.strip_prefix(root)?.to_string_lossy().replace('\\', "/");
                sources.push(Source::new(&name, &files::text(&path)?));
            }
        }
    }
    Ok(sources)
}

/// True if the word stands in the line by itself, not as a part of a longer name; `<Tag` not as a type's argument.
pub fn has_word(line: &str, word: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    let (opens_tag, starts, ends) = (word.starts_with('<'), word.starts_with(is_part), word.ends_with(is_part));
    line.match_indices(word).any(|(start, _)| {
        let before = line.get(..start).and_then(|text| text.chars().next_back());
        let after = line.get(start + word.len()..).and_then(|text| text.chars().next());
        let joined_before = before.is_some_and(|c| is_part(c) && (starts || opens_tag) || opens_tag && c == ':');
        let joined_after = after.is_some_and(|c| is_part(c) && ends);
        !joined_before && !joined_after
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_are_blank_and_lines_keep_their_number() {
        let source = Source::new("app/src/x.rs", "//! sqlx\nuse a;\n    // sea_orm\nuse b;");
        let lines: Vec<_> = source.lines().filter(|(_, line)| !line.is_empty()).collect();
        assert_eq!(lines, [(2, "use a;"), (4, "use b;")]);
        assert_eq!(source.krate, "app");
    }

    #[test]
    fn words_are_whole() {
        assert!(has_word("fn a() -> Model {", "Model"));
        assert!(has_word("Vec<seat::Model>", "Model"));
        assert!(!has_word("fn a() -> ModelCar {", "Model"));
        assert!(!has_word("fn a() -> ActiveModel {", "Model"));
        assert!(has_word("db.begin(now)", ".begin("));
        assert!(has_word("view! {<Suspense>", "<Suspense"));
        assert!(!has_word("Vec<Transition>", "<Transition"));
        assert!(!has_word("collect::<Transition>()", "<Transition"));
    }
}
