//! Compressed twins: `x.css.br` and `x.css.gz` beside `x.css`, made once with all the time it takes.

use super::Site;
use crate::files;
use anyhow::Result;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::ffi::OsString;
use std::io::Write;
use std::path::{Path, PathBuf};

/// What becomes smaller; fonts and pictures are compressed already.
const COMPRESSED: [&str; 8] = ["css", "js", "wasm", "svg", "txt", "json", "xml", "webmanifest"];

/// Writes the twins that are missing or older than their file.
pub fn write(site: &mut Site) -> Result<String> {
    let (mut made, mut kept) = (0, 0);
    for path in site.kept.clone() {
        let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
        if !COMPRESSED.contains(&extension) {
            continue;
        }
        for (ending, compress) in [(".br", brotli as fn(&[u8]) -> Result<Vec<u8>>), (".gz", gzip)] {
            let twin = beside(&path, ending);
            if is_up_to_date(&twin, &path) {
                kept += 1;
            } else {
                files::write(&twin, &compress(&files::bytes(&path)?)?)?;
                made += 1;
            }
            site.kept.insert(twin);
        }
    }
    Ok(format!("{made} made, {kept} up to date"))
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(ending);
    name.into()
}

/// A file is only written when its content changes, so its time tells whether the twin is still right.
fn is_up_to_date(twin: &Path, path: &Path) -> bool {
    let modified = |path: &Path| path.metadata().and_then(|data| data.modified()).ok();
    matches!((modified(twin), modified(path)), (Some(twin), Some(path)) if twin >= path)
}

fn brotli(content: &[u8]) -> Result<Vec<u8>> {
    let mut packed = Vec::new();
    {
        let mut writer = brotli::CompressorWriter::new(&mut packed, 1 << 16, 11, 22);
        writer.write_all(content)?;
    }
    Ok(packed)
}

fn gzip(content: &[u8]) -> Result<Vec<u8>> {
    let mut writer = GzEncoder::new(Vec::new(), Compression::best());
    writer.write_all(content)?;
    Ok(writer.finish()?)
}
