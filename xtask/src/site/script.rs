//! The browser's part: cargo → wasm-bindgen → wasm-opt.
//!
//! wasm-bindgen runs as a library, so that `Cargo.lock` keeps it equal to the crate that the frontend is built with.

use super::{NAME, Site, manifest::Manifest};
use crate::files;
use anyhow::{Context, Result, bail, ensure};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use wasm_bindgen_cli_support::Bindgen;

/// Raise it when the steps below change, so that finished work is not taken for up to date.
const RECIPE: &str = "1";

/// Builds script and wasm and adds them to the site. Returns what was done.
pub fn build(root: &Path, site: &mut Site, manifest: &mut Manifest) -> Result<String> {
    let raw = compile(root)?;
    let stage = root.join("target/xtask/bindgen");
    let stamp = stage.join("stamp");
    let tools = files::text(&root.join("xtask/package-lock.json"))?;
    let wanted = files::digest(&[files::bytes(&raw)?.as_slice(), tools.as_bytes(), RECIPE.as_bytes()].concat());
    let fresh = fs::read_to_string(&stamp).is_ok_and(|done| done == wanted);
    if !fresh {
        if stage.exists() {
            fs::remove_dir_all(&stage)?;
        }
        bind(&raw, &stage)?;
        optimise(root, &stage)?;
        files::write(&stamp, wanted.as_bytes())?;
    }

    let wasm = files::bytes(&stage.join(format!("{NAME}.wasm")))?;
    let script = files::bytes(&stage.join(format!("{NAME}.js")))?;
    add_snippets(&stage, site)?;
    manifest.js = site.add_hashed(&format!("{NAME}.js"), &script)?;
    manifest.wasm = site.add_hashed(&format!("{NAME}.wasm"), &wasm)?;
    let state = if fresh { "up to date" } else { "built" };
    Ok(format!("{state}, {} kB wasm and {} kB script", wasm.len() / 1000, script.len() / 1000))
}

/// Compiles the frontend; cargo itself decides whether anything has changed.
fn compile(root: &Path) -> Result<PathBuf> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(["build", "--package", "frontend", "--target", "wasm32-unknown-unknown", "--profile", "wasm-release"])
        .current_dir(root)
        .status()
        .context("cargo does not start")?;
    ensure!(status.success(), "the frontend does not compile");
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |folder| root.join(folder));
    Ok(target.join("wasm32-unknown-unknown/wasm-release/frontend.wasm"))
}

/// Writes `quartier.js` and the bound wasm. The target-features section stays: wasm-opt reads it.
fn bind(raw: &Path, stage: &Path) -> Result<()> {
    Bindgen::new()
        .input_path(raw)
        .out_name(NAME)
        .web(true)?
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .omit_default_module_path(true)
        .generate(stage)
        .context("wasm-bindgen")
}

/// Shrinks the wasm with Binaryen, which npm ships as a program for Node.
fn optimise(root: &Path, stage: &Path) -> Result<()> {
    let tool = install_binaryen(root)?;
    let bound = stage.join(format!("{NAME}_bg.wasm"));
    let status = Command::new("node")
        .arg(tool)
        .args(["-Oz", "--strip-debug", "--strip-producers"])
        .arg(&bound)
        .arg("-o")
        .arg(stage.join(format!("{NAME}.wasm")))
        .status()
        .context("node does not start")?;
    ensure!(status.success(), "wasm-opt failed");
    fs::remove_file(bound)?;
    Ok(())
}

/// Installs the locked version of Binaryen unless it is there, and returns the path of wasm-opt.
fn install_binaryen(root: &Path) -> Result<PathBuf> {
    let folder = root.join("xtask");
    let lock = files::bytes(&folder.join("package-lock.json"))?;
    let installed = folder.join("node_modules/.quartier-lock");
    if fs::read(&installed).ok().as_ref() != Some(&lock) {
        let status = Command::new("npm")
            .args(["ci", "--silent", "--no-fund", "--no-audit"])
            .current_dir(&folder)
            .status()
            .context("npm does not start")?;
        ensure!(status.success(), "npm ci failed in xtask");
        files::write(&installed, &lock)?;
    }
    Ok(folder.join("node_modules/binaryen/bin/wasm-opt"))
}

/// Inline scripts of dependencies keep their names: the script imports them by path, and the path carries a hash already.
fn add_snippets(stage: &Path, site: &mut Site) -> Result<()> {
    for path in files::below(&stage.join("snippets"))? {
        let Some(name) = path.strip_prefix(stage).ok().and_then(Path::to_str) else {
            bail!("unexpected name: {}", files::shown(&path));
        };
        site.add(&format!("pkg/{name}"), &files::bytes(&path)?)?;
    }
    Ok(())
}
