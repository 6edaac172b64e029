//! Measures what a browser transfers for every public page and compares it with the limits in `xtask/budget.toml`.
//!
//! It starts nothing: give it the address of a server that runs with demonstration data.

mod pages;
mod weight;

use crate::files;
use crate::http::Client;
use anyhow::{Context, Result, ensure};
use clap::Args as ClapArgs;
use pages::Plan;
use std::path::Path;
use weight::{Scale, Weight};

/// The command line of `xtask budget`.
#[derive(ClapArgs)]
pub struct Args {
    /// The server to measure, for instance http://127.0.0.1:3000
    #[arg(long)]
    url: String,
}

/// Prints a line per page and fails when a limit is exceeded.
pub fn check(root: &Path, args: &Args) -> Result<()> {
    let plan: Plan = toml::from_str(&files::text(&root.join("xtask/budget.toml"))?).context("xtask/budget.toml")?;
    let mut scale = Scale::new(Client::connect(&args.url)?);
    let mut broken = Vec::new();
    println!("  {:>7} {:>6} {:>6} {:>7} {:>6} {:>7} {:>7} {:>7}  page", "html", "css", "font", "picture", "js", "wasm", "total", "limit");
    let pages = plan.pages(|path| scale.text(path))?;
    let count = pages.len();
    for page in pages {
        match scale.weigh(&page.path) {
            Ok(weight) => {
                let problems = weight.problems(&plan.limits, &page);
                print_row(&weight, page.lean.unwrap_or(plan.limits.lean), &page.path);
                broken.extend(problems.into_iter().map(|problem| format!("{}: {problem}", page.path)));
            }
            Err(error) => broken.push(format!("{}: {error:#}", page.path)),
        }
    }
    for problem in &broken {
        println!("  {problem}");
    }
    ensure!(broken.is_empty(), "{} limits exceeded on {count} pages", broken.len());
    println!("  {count} pages, all within their limits (bytes as transferred, brotli; the limit is for HTML and CSS)");
    Ok(())
}

fn print_row(weight: &Weight, lean: usize, path: &str) {
    println!(
        "  {:>7} {:>6} {:>6} {:>7} {:>6} {:>7} {:>7} {:>7}  {path}",
        weight.html,
        weight.css,
        weight.font,
        weight.picture,
        weight.js,
        weight.wasm,
        weight.total(),
        lean
    );
}
