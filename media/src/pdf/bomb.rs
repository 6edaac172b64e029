//! Streams that hold objects are unpacked when a file is read. Before that happens they are unpacked once into nothing, and counted.

use domain::files::FileRefused;
use flate2::bufread::ZlibDecoder;
use memchr::memmem;
use std::io::{self, Read};

/// Bytes that all streams of objects of a file may hold together.
const UNPACKED_MAX: u64 = 64 * 1024 * 1024;
/// As far before its data as a stream can say what it is.
const HEADER: usize = 2048;

/// Refuses a file that would grow without measure when it is read.
pub(super) fn check(bytes: &[u8]) -> Result<(), FileRefused> {
    let mut unpacked = 0;
    let mut from = 0;
    while let Some(at) = memmem::find(bytes.get(from..).unwrap_or_default(), b"stream") {
        let start = from + at;
        from = start + b"stream".len();
        let header = bytes.get(start.saturating_sub(HEADER)..start).unwrap_or_default();
        if header.ends_with(b"end") || !holds_objects(header) {
            continue;
        }
        if memmem::find(header, b"LZW").is_some() {
            return Err(FileRefused::Damaged);
        }
        unpacked += measure(bytes.get(from..).unwrap_or_default(), UNPACKED_MAX - unpacked);
        if unpacked >= UNPACKED_MAX {
            return Err(FileRefused::Damaged);
        }
    }
    Ok(())
}

/// `#` may hide any name: `/Obj#53tm`.
fn holds_objects(header: &[u8]) -> bool {
    let own = memmem::rfind(header, b" obj").and_then(|at| header.get(at..)).unwrap_or(header);
    [&b"ObjStm"[..], b"XRef", b"#"].iter().any(|word| memmem::find(own, word).is_some())
}

/// How many bytes come out, at most `most`.
fn measure(data: &[u8], most: u64) -> u64 {
    let data = data.strip_prefix(b"\r\n").or_else(|| data.strip_prefix(b"\n")).unwrap_or(data);
    let mut unpacked = ZlibDecoder::new(data).take(most);
    let mut counted = 0;
    let mut room = [0; 16 * 1024];
    loop {
        match unpacked.read(&mut room) {
            Ok(0) => return counted,
            Ok(read) => counted += read as u64,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            // What cannot be unpacked holds nothing.
            Err(_) => return counted,
        }
    }
}
