//! `manifest.json`: which address belongs to what.

use super::Site;
use anyhow::Result;
use serde::Serialize;
use std::collections::BTreeMap;

/// The addresses of everything that pages refer to.
#[derive(Default, Serialize)]
pub struct Manifest {
    /// The style sheet.
    pub css: String,
    /// The script that loads the wasm.
    pub js: String,
    /// The wasm.
    pub wasm: String,
    /// The font that a page preloads: the first one the style sheet names.
    pub font: String,
    /// Every file of `style/public` by its name there, for instance `fonts/x.woff2`.
    pub files: BTreeMap<String, String>,
}

impl Manifest {
    /// Writes `manifest.json`, and `hash.txt` for Leptos' `hash_files` option.
    pub fn write(&self, site: &mut Site) -> Result<()> {
        let mut json = serde_json::to_vec_pretty(self)?;
        json.push(b'\n');
        let hashes: String = [("js", &self.js), ("wasm", &self.wasm), ("css", &self.css)]
            .into_iter()
            .map(|(kind, address)| format!("{kind}: {}\n", hash_in(address)))
            .collect();
        site.add("hash.txt", hashes.as_bytes())?;
        site.add("manifest.json", &json)
    }
}

/// The hash between the two dots of a file name.
fn hash_in(address: &str) -> &str {
    address.rsplit('.').nth(1).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_read_back_from_the_address() {
        assert_eq!(hash_in("/pkg/quartier.0123abc.wasm"), "0123abc");
        assert_eq!(hash_in("quartier"), "");
    }
}
