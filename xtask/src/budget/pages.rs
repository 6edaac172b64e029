//! Which pages are measured: `xtask/budget.toml`, with a row per district.

use crate::markup;
use anyhow::{Context, Result};
use serde::Deserialize;

/// The file as written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// What `{district}` stands for.
    districts: Vec<String>,
    /// The limits that hold where a page says nothing else.
    pub limits: Limits,
    page: Vec<Entry>,
}

/// Limits in bytes as transferred, where 1 kB is 1,000 bytes.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// HTML and CSS.
    pub lean: usize,
    /// Everything together.
    pub full: usize,
    /// Script and wasm.
    pub script: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    /// The address, or the page on which to look for `link`.
    path: String,
    /// Measures the first page linked from `path` whose address starts so.
    link: Option<String>,
    /// Only these districts have the page.
    districts: Option<Vec<String>>,
    /// Its own limit for HTML and CSS.
    lean: Option<usize>,
    /// Whether the page has a part that moves.
    #[serde(default)]
    islands: bool,
}

/// One page to measure.
#[derive(Debug, PartialEq)]
pub struct Page {
    /// Its address.
    pub path: String,
    /// Its own limit for HTML and CSS.
    pub lean: Option<usize>,
    /// Whether it may load script and wasm, and must.
    pub islands: bool,
}

impl Plan {
    /// The pages of every district; `text` fetches a page in which a link is looked for.
    pub fn pages(&self, mut text: impl FnMut(&str) -> Result<String>) -> Result<Vec<Page>> {
        let mut pages = Vec::new();
        for entry in &self.page {
            let mut districts = entry.districts.as_ref().unwrap_or(&self.districts).as_slice();
            if !entry.path.contains("{district}") {
                districts = districts.get(..1).unwrap_or_default();
            }
            for district in districts {
                let mut path = entry.path.replace("{district}", district);
                if let Some(link) = &entry.link {
                    let link = link.replace("{district}", district);
                    path = markup::first_link(&text(&path)?, &link).with_context(|| format!("{path} has no link to {link}…"))?;
                }
                pages.push(Page { path, lean: entry.lean, islands: entry.islands });
            }
        }
        Ok(pages)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
    use super::*;

    const PLAN: &str = r#"
districts = ["a", "b"]
[limits]
lean = 1
full = 2
script = 3
[[page]]
path = "/"
[[page]]
path = "/{district}/x"
islands = true
[[page]]
path = "/{district}/x"
link = "/{district}/x/"
districts = ["b"]
lean = 9
"#;

    #[test]
    fn a_page_per_district_and_the_linked_one() {
        let plan: Plan = toml::from_str(PLAN).unwrap();
        let pages = plan.pages(|_| Ok(r#"<a href="/b/x/7">"#.to_owned())).unwrap();
        let page = |path: &str, lean, islands| Page { path: path.to_owned(), lean, islands };
        assert_eq!(pages, [page("/", None, false), page("/a/x", None, true), page("/b/x", None, true), page("/b/x/7", Some(9), false)]);
    }

    #[test]
    fn a_missing_link_is_an_error() {
        let plan: Plan = toml::from_str(PLAN).unwrap();
        assert!(plan.pages(|_| Ok(String::new())).is_err());
    }
}
