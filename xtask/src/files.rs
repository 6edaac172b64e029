//! Reading folders and naming files by their content.

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};

/// Folders that hold nothing written by a person.
const SKIPPED: [&str; 6] = ["target", "node_modules", ".git", ".toolchain", "data", "artefacts"];

/// All files below `folder` in a stable order; none if the folder does not exist.
pub fn below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    collect(folder, &mut found)?;
    found.sort();
    Ok(found)
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) -> Result<()> {
    if !folder.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(folder).with_context(|| shown(folder))? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if path.is_dir() {
            if !SKIPPED.contains(&name) {
                collect(&path, found)?;
            }
        } else {
            found.push(path);
        }
    }
    Ok(())
}

/// Reads a text file; the error names it.
pub fn text(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| shown(path))
}

/// Reads a file; the error names it.
pub fn bytes(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| shown(path))
}

/// Writes a file with its folders, unless it already has this content. Returns whether it wrote.
pub fn write(path: &Path, content: &[u8]) -> Result<bool> {
    if fs::read(path).is_ok_and(|old| old == content) {
        return Ok(false);
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(|| shown(folder))?;
    }
    fs::write(path, content).with_context(|| shown(path))?;
    Ok(true)
}

/// The SHA-256 of the content, hexadecimal.
pub fn digest(content: &[u8]) -> String {
    Sha256::digest(content).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Puts a short content hash before the extension: `quartier.css` becomes `quartier.1f0c2a9b3d4e.css`.
pub fn hashed_name(name: &str, content: &[u8]) -> String {
    let hash: String = digest(content).chars().take(12).collect();
    match name.rsplit_once('.') {
        Some((stem, extension)) => format!("{stem}.{hash}.{extension}"),
        None => format!("{name}.{hash}"),
    }
}

/// The path as text for a message.
pub fn shown(path: &Path) -> String {
    path.display().to_string()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
    use super::*;

    #[test]
    fn the_hash_follows_the_content_and_nothing_else() {
        let name = hashed_name("quartier.css", b"a{}");
        assert!(name.starts_with("quartier.") && name.ends_with(".css"), "{name}");
        assert_eq!(name.len(), "quartier..css".len() + 12);
        assert_eq!(name, hashed_name("quartier.css", b"a{}"));
        assert_ne!(name, hashed_name("quartier.css", b"b{}"));
    }

    #[test]
    fn an_unchanged_file_is_left_alone() {
        let folder = std::env::temp_dir().join(format!("xtask-files-{}", std::process::id()));
        let path = folder.join("a/b.txt");
        assert!(write(&path, b"one").unwrap());
        assert!(!write(&path, b"one").unwrap());
        assert!(write(&path, b"two").unwrap());
        assert_eq!(below(&folder).unwrap(), [path]);
        fs::remove_dir_all(folder).unwrap();
    }
}
