//! The style sheet: `style/main.css` and everything it imports, as one small file.

use super::{NAME, Site, manifest::Manifest};
use anyhow::{Context, Result, anyhow};
use lightningcss::bundler::{Bundler, FileProvider};
use lightningcss::dependencies::{Dependency, DependencyOptions, UrlDependency};
use lightningcss::printer::PrinterOptions;
use lightningcss::stylesheet::{MinifyOptions, ParserOptions};
use lightningcss::targets::{Browsers, Targets};
use std::path::Path;

/// Browsers of early 2023: they know layers, container queries and OKLCH; nesting is written out for them.
fn browsers() -> Targets {
    let version = |major: u32, minor: u32| Some(major << 16 | minor << 8);
    Targets::from(Browsers {
        chrome: version(111, 0),
        edge: version(111, 0),
        firefox: version(113, 0),
        safari: version(16, 4),
        ios_saf: version(16, 4),
        ..Browsers::default()
    })
}

/// Bundles and minifies the style sheet and adds it to the site. Needs the addresses of the fonts in the manifest.
pub fn build(root: &Path, site: &mut Site, manifest: &mut Manifest) -> Result<String> {
    let (mut code, links) = bundle(&root.join("style/main.css"))?;
    for link in links {
        let address = resolve(&link, manifest)?;
        if manifest.font.is_empty() && address.ends_with(".woff2") {
            manifest.font.clone_from(&address);
        }
        code = code.replace(&format!("\"{}\"", link.placeholder), &quoted(&address));
    }
    manifest.css = site.add_hashed(&format!("{NAME}.css"), code.as_bytes())?;
    Ok(format!("{:.1} kB", code.len() as f32 / 1000.0))
}

/// The minified text, in which a placeholder stands for every `url()`.
fn bundle(entry: &Path) -> Result<(String, Vec<UrlDependency>)> {
    let provider = FileProvider::new();
    let mut bundler = Bundler::new(&provider, None, ParserOptions::default());
    let mut sheet = bundler.bundle(entry).map_err(|error| anyhow!("{error}"))?;
    let targets = browsers();
    sheet.minify(MinifyOptions { targets, ..MinifyOptions::default() }).map_err(|error| anyhow!("{error}"))?;
    let printed = sheet
        .to_css(PrinterOptions {
            minify: true,
            targets,
            analyze_dependencies: Some(DependencyOptions { remove_imports: false }),
            ..PrinterOptions::default()
        })
        .map_err(|error| anyhow!("{error}"))?;
    let mut links = Vec::new();
    for dependency in printed.dependencies.unwrap_or_default() {
        match dependency {
            Dependency::Url(link) => links.push(link),
            Dependency::Import(import) => {
                return Err(anyhow!("{}: @import of another host: {}", import.loc.file_path, import.url));
            }
        }
    }
    Ok((printed.code, links))
}

/// The address that a browser gets for a `url()`: data and fragments as they are, files by their hashed name.
fn resolve(link: &UrlDependency, manifest: &Manifest) -> Result<String> {
    let url = link.url.as_str();
    if url.starts_with("data:") || url.starts_with('#') {
        return Ok(url.to_owned());
    }
    let name = url.trim_start_matches("./").trim_start_matches("public/").trim_start_matches('/');
    let known = manifest.files.get(name).cloned();
    known.with_context(|| format!("{}: url({url}) is not in style/public", link.loc.file_path))
}

/// The address as a CSS string.
fn quoted(address: &str) -> String {
    format!("\"{}\"", address.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
    use super::*;
    use std::fs;

    #[test]
    fn imports_keep_their_layers_and_links_are_found() {
        let folder = std::env::temp_dir().join(format!("xtask-css-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("main.css"), "@layer base, parts; @import './b.css' layer(parts);").unwrap();
        fs::write(
            folder.join("b.css"),
            ".a { & .b { color: oklch(50% .1 200) } } @font-face { font-family: F; src: url('/fonts/f.woff2') }",
        )
        .unwrap();
        let (code, links) = bundle(&folder.join("main.css")).unwrap();
        assert!(code.starts_with("@layer base;@layer parts{"), "the order of the layers: {code}");
        assert!(code.contains(".a .b{"), "nesting is written out: {code}");
        assert!(code.contains("oklch("), "{code}");
        assert_eq!(links[0].url, "/fonts/f.woff2");
        assert!(code.contains(&format!("\"{}\"", links[0].placeholder)), "{code}");

        let mut manifest = Manifest::default();
        assert!(resolve(&links[0], &manifest).unwrap_err().to_string().contains("not in style/public"));
        manifest.files.insert("fonts/f.woff2".into(), "/pkg/f.1.woff2".into());
        assert_eq!(resolve(&links[0], &manifest).unwrap(), "/pkg/f.1.woff2");
        fs::remove_dir_all(folder).unwrap();
    }
}
