//! What one page weighs, part by part.

use super::pages::{Limits, Page};
use crate::http::{Answer, Client};
use crate::markup::{self, Tag};
use anyhow::{Result, bail, ensure};
use std::collections::{BTreeMap, BTreeSet};

/// Bytes as transferred.
#[derive(Default)]
pub struct Weight {
    /// The page itself.
    pub html: usize,
    /// Its style sheets.
    pub css: usize,
    /// The fonts it preloads.
    pub font: usize,
    /// Pictures and icons.
    pub picture: usize,
    /// Scripts in files.
    pub js: usize,
    /// WebAssembly.
    pub wasm: usize,
    /// Whether there is any `<script>` in the page.
    scripted: bool,
}

impl Weight {
    /// Everything together.
    pub fn total(&self) -> usize {
        self.html + self.css + self.font + self.picture + self.js + self.wasm
    }

    /// What is too much, or not as the plan says.
    pub fn problems(&self, limits: &Limits, page: &Page) -> Vec<String> {
        let lean = page.lean.unwrap_or(limits.lean);
        let script = self.js + self.wasm;
        let mut problems = Vec::new();
        let mut exceeded = |what: &str, bytes: usize, limit: usize| {
            if bytes > limit {
                problems.push(format!("{what}: {bytes} bytes, {limit} allowed"));
            }
        };
        exceeded("HTML and CSS", self.html + self.css, lean);
        exceeded("everything together", self.total(), limits.full.max(lean));
        exceeded("script and wasm", script, if page.islands { limits.script } else { 0 });
        if page.islands && (self.js == 0 || self.wasm == 0) {
            problems.push("has islands in budget.toml, but loads no script or no wasm".to_owned());
        }
        if !page.islands && self.scripted {
            problems.push("has no island in budget.toml, but there is a <script> in it".to_owned());
        }
        problems
    }
}

/// What a file that a page refers to is.
#[derive(Clone, Copy)]
enum Part {
    Css,
    Font,
    Picture,
    Js,
    Wasm,
}

/// Weighs pages over one connection and every file once.
pub struct Scale {
    client: Client,
    files: BTreeMap<String, usize>,
}

impl Scale {
    /// A scale that asks this server.
    pub fn new(client: Client) -> Self {
        Self { client, files: BTreeMap::new() }
    }

    /// The text of a page.
    pub fn text(&mut self, path: &str) -> Result<String> {
        self.fetch(path)?.text()
    }

    /// Fetches a page with all that it loads.
    pub fn weigh(&mut self, path: &str) -> Result<Weight> {
        let answer = self.fetch(path)?;
        let text = answer.text()?;
        let tags = markup::tags(&text);
        let mut weight = Weight { html: answer.body.len(), scripted: tags.iter().any(|tag| tag.name == "script"), ..Weight::default() };
        let mut loaded = BTreeSet::new();
        let linked = tags.iter().filter_map(part).map(|(part, address)| (part, address.to_owned()));
        for (part, address) in linked.chain(mentioned(&text)) {
            if loaded.insert(address.clone()) {
                let bytes = self.file(&address)?;
                *match part {
                    Part::Css => &mut weight.css,
                    Part::Font => &mut weight.font,
                    Part::Picture => &mut weight.picture,
                    Part::Js => &mut weight.js,
                    Part::Wasm => &mut weight.wasm,
                } += bytes;
            }
        }
        Ok(weight)
    }

    fn file(&mut self, address: &str) -> Result<usize> {
        if let Some(bytes) = self.files.get(address) {
            return Ok(*bytes);
        }
        if address.starts_with("data:") {
            return Ok(0);
        }
        if !address.starts_with('/') || address.starts_with("//") {
            bail!("loads {address}, which is not an address of this site");
        }
        let bytes = self.fetch(address)?.body.len();
        self.files.insert(address.to_owned(), bytes);
        Ok(bytes)
    }

    fn fetch(&mut self, path: &str) -> Result<Answer> {
        let answer = self.client.get(path)?;
        ensure!(answer.status == 200, "{path} answers {}", answer.status);
        Ok(answer)
    }
}

/// The file that a tag makes a browser load, and what it is.
fn part<'a>(tag: &Tag<'a>) -> Option<(Part, &'a str)> {
    match tag.name {
        "script" => Some((Part::Js, tag.get("src")?)),
        "img" | "source" => Some((Part::Picture, tag.get("src")?)),
        "link" => {
            let rel = tag.get("rel")?;
            let part = match (rel, tag.get("as")) {
                ("stylesheet", _) => Part::Css,
                ("modulepreload", _) => Part::Js,
                ("icon", _) => Part::Picture,
                ("preload", Some("font")) => Part::Font,
                ("preload", Some("fetch")) => Part::Wasm,
                ("preload", Some("script")) => Part::Js,
                ("preload", Some("style")) => Part::Css,
                ("preload", Some("image")) => Part::Picture,
                _ => return None,
            };
            Some((part, tag.get("href")?))
        }
        _ => None,
    }
}

/// Script and wasm that only an inline script names.
fn mentioned(text: &str) -> Vec<(Part, String)> {
    text.match_indices("/pkg/")
        .filter_map(|(start, _)| text.get(start..))
        .filter_map(|rest| rest.split(['"', '\'', '`', ' ', '<', '>', ')']).next())
        .filter_map(|address| match address.rsplit('.').next() {
            Some("js") => Some((Part::Js, address.to_owned())),
            Some("wasm") => Some((Part::Wasm, address.to_owned())),
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
    use super::*;

    const LIMITS: Limits = Limits { lean: 30, full: 150, script: 90 };

    fn page(islands: bool) -> Page {
        Page { path: "/".to_owned(), lean: None, islands }
    }

    #[test]
    fn limits_are_inclusive_and_each_is_named() {
        let weight = Weight { html: 20, css: 10, font: 30, js: 6, wasm: 84, scripted: true, ..Weight::default() };
        assert_eq!(weight.problems(&LIMITS, &page(true)), Vec::<String>::new());
        let weight = Weight { html: 21, css: 10, font: 30, js: 7, wasm: 84, scripted: true, ..Weight::default() };
        assert_eq!(weight.problems(&LIMITS, &page(true)).len(), 3);
    }

    #[test]
    fn a_plain_page_loads_no_script_at_all() {
        let weight = Weight { html: 1, ..Weight::default() };
        assert_eq!(weight.problems(&LIMITS, &page(false)), Vec::<String>::new());
        assert_eq!(weight.problems(&LIMITS, &page(true)).len(), 1);
        let weight = Weight { html: 1, js: 1, scripted: true, ..Weight::default() };
        assert_eq!(weight.problems(&LIMITS, &page(false)).len(), 2);
    }

    #[test]
    fn what_a_page_loads_is_found_by_its_tags_and_in_its_script() {
        let text = r#"<link rel="stylesheet" href="/pkg/q.1.css"><link rel="preload" as="font" href="/pkg/f.2.woff2">
            <script type="module">import("/pkg/q.3.js").then(m => m.default("/pkg/q.4.wasm"))</script><img src="/x.svg">"#;
        let linked: Vec<_> = markup::tags(text).iter().filter_map(part).map(|(_, address)| address).collect();
        assert_eq!(linked, ["/pkg/q.1.css", "/pkg/f.2.woff2", "/x.svg"]);
        let named: Vec<_> = mentioned(text).into_iter().map(|(_, address)| address).collect();
        assert_eq!(named, ["/pkg/q.3.js", "/pkg/q.4.wasm"]);
    }
}
