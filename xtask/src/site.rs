//! Builds `target/site`, the folder the server gives to browsers.
//!
//! ```text
//! pkg/quartier.HASH.{css,js,wasm}   what pages refer to, named by content, cacheable for ever
//! pkg/NAME.HASH.woff2 …             the same for fonts and pictures from style/public/*/
//! robots.txt favicon.svg …          files whose address others know, from style/public/
//! *.br *.gz                         compressed twins, served in place of the file
//! manifest.json                       which name belongs to what; the server reads it at start
//! hash.txt                          the same in the form Leptos' own `hash_files` option reads
//! ```
//! Every step leaves alone what is up to date, so that a second run takes about a second.

mod assets;
mod manifest;
mod script;
mod stylesheet;
mod twins;

use anyhow::Result;
use manifest::Manifest;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// Everything that pages refer to has this name before the hash; `LEPTOS_OUTPUT_NAME` in .cargo/config.toml says the same.
const NAME: &str = "quartier";

/// Builds the whole site.
pub fn build(root: &Path) -> Result<()> {
    let mut site = Site::new(root);
    let mut manifest = Manifest::default();
    timed("wasm and script", || script::build(root, &mut site, &mut manifest))?;
    timed("fonts and files", || assets::copy(root, &mut site, &mut manifest))?;
    timed("style sheet", || stylesheet::build(root, &mut site, &mut manifest))?;
    timed("compressed twins", || twins::write(&mut site))?;
    manifest.write(&mut site)?;
    site.sweep()
}

fn timed(what: &str, step: impl FnOnce() -> Result<String>) -> Result<()> {
    let start = Instant::now();
    let outcome = step()?;
    println!("  {what}: {outcome} ({:.1} s)", start.elapsed().as_secs_f32());
    Ok(())
}

/// The folder being built and the files that belong in it.
struct Site {
    folder: PathBuf,
    kept: BTreeSet<PathBuf>,
}

impl Site {
    fn new(root: &Path) -> Self {
        Self { folder: root.join("target/site"), kept: BTreeSet::new() }
    }

    /// Writes `pkg/NAME.HASH.EXT` and returns its address.
    fn add_hashed(&mut self, name: &str, content: &[u8]) -> Result<String> {
        let address = format!("/pkg/{}", crate::files::hashed_name(name, content));
        self.add(address.trim_start_matches('/'), content)?;
        Ok(address)
    }

    /// Writes a file under its own name, given relative to the site.
    fn add(&mut self, name: &str, content: &[u8]) -> Result<()> {
        let path = self.folder.join(name);
        crate::files::write(&path, content)?;
        self.kept.insert(path);
        Ok(())
    }

    /// Removes what an earlier build left behind.
    fn sweep(&self) -> Result<()> {
        for path in crate::files::below(&self.folder)? {
            if !self.kept.contains(&path) {
                fs::remove_file(path)?;
            }
        }
        Ok(())
    }
}
