//! What strangers send, made harmless: recognised by its content and never by its name, read with limits, written anew.
//!
//! Nothing of the original bytes of a photo survives: no EXIF, no place, no thumbnail of a camera, no second file behind the first.
//! A PDF file is taken apart into its objects and put together again without what acts, hides or tells.

mod jpeg;
mod kind;
mod pdf;
mod photo;
mod unrecognisable;

use domain::files::{BYTES_MAX, FileKind, FileRefused};

pub use unrecognisable::blur;

/// A file that may be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cleaned {
    /// What it is.
    pub kind: FileKind,
    /// Its bytes: a JPEG of at most 2,048 pixels on its longer side, or a PDF.
    pub bytes: Vec<u8>,
    /// A small JPEG; none for a PDF file.
    pub thumbnail: Option<Vec<u8>>,
    /// Width in pixels; 0 for a PDF file.
    pub width: u32,
    /// Height in pixels; 0 for a PDF file.
    pub height: u32,
}

/// Cleans a file. It takes up to a second and some 200 MB for the largest photo: never on a thread that answers requests.
///
/// # Errors
/// [`FileRefused`] says why it is not taken.
pub fn clean(bytes: &[u8]) -> Result<Cleaned, FileRefused> {
    if bytes.is_empty() {
        return Err(FileRefused::Empty);
    }
    if bytes.len() > BYTES_MAX {
        return Err(FileRefused::TooLarge);
    }
    match kind::of(bytes)? {
        kind::Format::Photo(format) => photo::clean(bytes, format),
        kind::Format::Pdf => pdf::clean(bytes),
    }
}
