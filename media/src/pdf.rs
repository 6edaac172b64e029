//! PDF files: taken apart and put together again. What acts or carries other files is refused, what only tells about the author is left out.

mod bomb;

use crate::{Cleaned, jpeg};
use domain::files::{FileKind, FileRefused};
use lopdf::{Dictionary, Document, LoadOptions, Object};

/// Bytes that one stream of objects may hold when it is unpacked.
const UNPACKED_MAX: usize = 16 * 1024 * 1024;

/// Entries that say who made a file, with what and where, or what to do when it is opened. A file reads the same without them.
const TELLING: [&[u8]; 10] =
    [b"Metadata", b"PieceInfo", b"OpenAction", b"AA", b"LastModified", b"Info", b"AF", b"Collection", b"SpiderInfo", b"Perms"];

/// Entries that only active files have.
const ACTIVE_KEYS: [&[u8]; 7] = [b"JS", b"JavaScript", b"EmbeddedFiles", b"EF", b"XFA", b"RichMediaContent", b"RichMediaSettings"];

/// Actions, annotations and streams that run, fetch, send or play something.
const ACTIVE_NAMES: [&[u8]; 15] = [
    b"JavaScript",
    b"Launch",
    b"SubmitForm",
    b"ImportData",
    b"GoToR",
    b"GoToE",
    b"Rendition",
    b"Movie",
    b"Sound",
    b"RichMedia",
    b"RichMediaExecute",
    b"Screen",
    b"3D",
    b"FileAttachment",
    b"EmbeddedFile",
];

/// Nested deeper than any page needs; the parser stops there too.
const DEPTH_MAX: usize = 100;

pub(crate) fn clean(bytes: &[u8]) -> Result<Cleaned, FileRefused> {
    bomb::check(bytes)?;
    let options = LoadOptions { max_decompressed_size: Some(UNPACKED_MAX), ..LoadOptions::default() };
    let mut file = Document::load_mem_with_options(bytes, options).map_err(refused)?;
    if file.was_encrypted() || file.is_encrypted() || file.trailer.has(b"Encrypt") {
        return Err(FileRefused::Encrypted);
    }
    file.trailer.remove(b"Info");
    file.trailer.remove(b"ID");
    for object in file.objects.values_mut() {
        inspect(object, 0)?;
    }
    inspect_dictionary(&mut file.trailer, 0)?;
    // What nothing leads to is not read by anybody: older versions, deleted pages, hidden riders.
    file.prune_objects();
    if file.get_pages().is_empty() {
        return Err(FileRefused::Damaged);
    }
    file.renumber_objects();
    let mut cleaned = Vec::with_capacity(bytes.len());
    file.save_to(&mut cleaned).map_err(|_| FileRefused::Damaged)?;
    Ok(Cleaned { kind: FileKind::Pdf, bytes: cleaned, thumbnail: None, width: 0, height: 0 })
}

fn refused(error: lopdf::Error) -> FileRefused {
    match error {
        lopdf::Error::Decryption(_) | lopdf::Error::InvalidPassword | lopdf::Error::UnsupportedSecurityHandler(_) => FileRefused::Encrypted,
        _ => FileRefused::Damaged,
    }
}

fn inspect(object: &mut Object, depth: usize) -> Result<(), FileRefused> {
    if depth > DEPTH_MAX {
        return Err(FileRefused::Damaged);
    }
    match object {
        Object::Array(items) => items.iter_mut().try_for_each(|item| inspect(item, depth + 1)),
        Object::Dictionary(dictionary) => inspect_dictionary(dictionary, depth + 1),
        Object::Stream(stream) => {
            inspect_dictionary(&mut stream.dict, depth + 1)?;
            if is_photo(&stream.dict) {
                let plain = jpeg::without_notes(&stream.content).ok_or(FileRefused::Damaged)?;
                stream.set_content(plain);
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

fn inspect_dictionary(dictionary: &mut Dictionary, depth: usize) -> Result<(), FileRefused> {
    for key in TELLING {
        dictionary.remove(key);
    }
    let acts = ["S", "Subtype", "Type"]
        .iter()
        .any(|key| dictionary.get(key.as_bytes()).and_then(Object::as_name).is_ok_and(|name| ACTIVE_NAMES.contains(&name)));
    if acts || ACTIVE_KEYS.iter().any(|key| dictionary.has(key)) {
        return Err(FileRefused::Active);
    }
    dictionary.iter_mut().try_for_each(|(_, value)| inspect(value, depth + 1))
}

/// A stream that is a JPEG and nothing around it.
fn is_photo(dictionary: &Dictionary) -> bool {
    let name = |object: &Object| object.as_name().is_ok_and(|name| name == b"DCTDecode" || name == b"DCT");
    match dictionary.get(b"Filter") {
        Ok(Object::Array(filters)) => matches!(filters.as_slice(), [only] if name(only)),
        Ok(one) => name(one),
        Err(_) => false,
    }
}

#[cfg(test)]
mod tests;
