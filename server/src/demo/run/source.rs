//! Woher die Dateien kommen: a folder that a person can edit, or the copies inside the program.

use crate::demo::Demonstration;
use crate::demo::files;
use crate::district::FileProblem;
use std::path::{Path, PathBuf};

/// Names another folder than `server/demo`.
const VARIABLE: &str = "QUARTIER_DEMO";
/// Where the files lie in the repository.
const FOLDER: &str = "server/demo";

/// The files as they were when the program was built.
const COPIES: &[(&str, &str)] = &[
    ("dalheim.geojson", include_str!("../../../demo/dalheim.geojson")),
    ("dalheim.toml", include_str!("../../../demo/dalheim.toml")),
    ("dalheim-story/contributions.toml", include_str!("../../../demo/dalheim-story/contributions.toml")),
    ("dalheim-story/desk.toml", include_str!("../../../demo/dalheim-story/desk.toml")),
    ("dalheim-story/measures-decided.toml", include_str!("../../../demo/dalheim-story/measures-decided.toml")),
    ("dalheim-story/measures-open.toml", include_str!("../../../demo/dalheim-story/measures-open.toml")),
    ("dalheim-story/meetings.toml", include_str!("../../../demo/dalheim-story/meetings.toml")),
    ("dalheim-story/people.toml", include_str!("../../../demo/dalheim-story/people.toml")),
    ("gruebentaelchen.geojson", include_str!("../../../demo/gruebentaelchen.geojson")),
    ("gruebentaelchen.toml", include_str!("../../../demo/gruebentaelchen.toml")),
    ("gruebentaelchen-story/contributions.toml", include_str!("../../../demo/gruebentaelchen-story/contributions.toml")),
    ("gruebentaelchen-story/desk.toml", include_str!("../../../demo/gruebentaelchen-story/desk.toml")),
    ("gruebentaelchen-story/measures.toml", include_str!("../../../demo/gruebentaelchen-story/measures.toml")),
    ("gruebentaelchen-story/people.toml", include_str!("../../../demo/gruebentaelchen-story/people.toml")),
];

/// Where the files are read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Source {
    /// A folder.
    Folder(PathBuf),
    /// The copies in the program.
    Copies,
}

impl Source {
    /// The folder that the operator named, the one of the repository, or the copies.
    pub(super) fn find() -> Self {
        let named = std::env::var(VARIABLE).ok().filter(|name| !name.trim().is_empty()).map(PathBuf::from);
        let near = || Some(Path::new(FOLDER)).filter(|folder| folder.is_dir()).map(Path::to_path_buf);
        named.or_else(near).map_or(Self::Copies, Self::Folder)
    }

    /// A district with its story.
    pub(super) fn read(&self, slug: &str) -> Result<Demonstration, Vec<FileProblem>> {
        match self {
            Self::Folder(folder) => files::read(folder, slug),
            Self::Copies => {
                let profile = COPIES.iter().find(|(path, _)| *path == format!("{slug}.toml")).map(|(_, text)| *text).unwrap_or_default();
                let folder = format!("{slug}-story/");
                let map = COPIES.iter().filter(|(path, _)| *path == format!("{slug}.geojson")).copied();
                let told = COPIES.iter().filter_map(|(path, text)| Some((path.strip_prefix(&folder)?, *text)));
                files::parse_all(profile, map.chain(told))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use std::collections::BTreeSet;

    fn folder() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("demo")
    }

    fn toml_files(folder: &Path, prefix: &str, found: &mut BTreeSet<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let (path, name) = entry.map(|entry| (entry.path(), entry.file_name().into_string().unwrap())).unwrap();
            if path.is_dir() {
                toml_files(&path, &format!("{prefix}{name}/"), found);
            } else {
                found.insert(format!("{prefix}{name}"));
            }
        }
    }

    #[test]
    fn every_file_has_its_copy() {
        let mut found = BTreeSet::new();
        toml_files(&folder(), "", &mut found);
        // The pictures are no text; `photos` holds them.
        found.retain(|path| !path.starts_with("photos/"));
        assert_eq!(COPIES.iter().map(|(path, _)| (*path).to_owned()).collect::<BTreeSet<_>>(), found);
    }

    #[test]
    fn folder_and_copies_tell_the_same() {
        for slug in super::super::DISTRICTS {
            assert_eq!(Source::Copies.read(slug).unwrap(), Source::Folder(folder()).read(slug).unwrap());
        }
        assert!(Source::Folder(folder()).read("westend").is_err());
        assert!(Source::Copies.read("westend").is_err());
    }
}
