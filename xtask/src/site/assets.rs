//! Fonts, pictures and well-known files from `style/public`.

use super::{Site, manifest::Manifest};
use crate::files;
use anyhow::{Context, Result};
use std::path::Path;

/// What pages refer to by way of the manifest and may therefore be renamed.
const RENAMED: [&str; 7] = ["woff2", "svg", "png", "webp", "avif", "jpg", "js"];

/// Copies the files. Those in a folder get a content hash into `pkg`; those at the top and all others keep their address.
pub fn copy(root: &Path, site: &mut Site, manifest: &mut Manifest) -> Result<String> {
    let public = root.join("style/public");
    let found = files::below(&public)?;
    for path in &found {
        let name = path.strip_prefix(&public)?.to_str().context("a file name in style/public is not UTF-8")?;
        let content = files::bytes(path)?;
        let address = if is_renamed(name) {
            let short = name.rsplit('/').next().unwrap_or(name);
            site.add_hashed(short, &content)?
        } else {
            site.add(name, &content)?;
            format!("/{name}")
        };
        manifest.files.insert(name.to_owned(), address);
    }
    Ok(format!("{} files", found.len()))
}

fn is_renamed(name: &str) -> bool {
    let extension = name.rsplit_once('.').map(|(_, extension)| extension);
    name.contains('/') && !name.starts_with('.') && extension.is_some_and(|extension| RENAMED.contains(&extension))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_pages_refer_to_is_renamed() {
        for (name, renamed) in [
            ("fonts/text.woff2", true),
            ("fonts/OFL.txt", false),
            ("favicon.svg", false),
            ("robots.txt", false),
            (".well-known/x.svg", false),
        ] {
            assert_eq!(is_renamed(name), renamed, "{name}");
        }
    }
}
