#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use super::*;
use lopdf::{Stream, dictionary};

/// One page with some words, and what the test adds to the catalog and the trailer.
fn file(change: impl FnOnce(&mut Document, lopdf::ObjectId)) -> Vec<u8> {
    let mut file = Document::with_version("1.5");
    let pages = file.new_object_id();
    let content = file.add_object(Stream::new(dictionary! {}, b"BT (Schatten) Tj ET".to_vec()));
    let page = file.add_object(dictionary! { "Type" => "Page", "Parent" => pages, "Contents" => content });
    file.objects.insert(pages, Object::Dictionary(dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 }));
    let catalog = file.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
    file.trailer.set("Root", catalog);
    change(&mut file, catalog);
    let mut bytes = vec![];
    file.save_to(&mut bytes).unwrap();
    bytes
}

fn with(key: &'static str, value: impl Into<Object>) -> Vec<u8> {
    let value = value.into();
    file(|file, catalog| {
        file.get_dictionary_mut(catalog).unwrap().set(key, value);
    })
}

fn holds(bytes: &[u8], word: &str) -> bool {
    memchr::memmem::find(bytes, word.as_bytes()).is_some()
}

#[test]
fn a_plain_file_stays_readable() {
    let done = clean(&file(|_, _| ())).unwrap();
    let again = Document::load_mem(&done.bytes).unwrap();
    assert_eq!((done.kind, again.get_pages().len()), (FileKind::Pdf, 1));
    assert!(holds(&done.bytes, "Schatten"));
}

#[test]
fn what_tells_about_the_author_is_gone() {
    let bytes = file(|file, catalog| {
        let info = file
            .add_object(dictionary! { "Author" => Object::string_literal("Amira Geheim"), "Title" => Object::string_literal("Geheim") });
        file.trailer.set("Info", info);
        let xmp = file.add_object(Stream::new(dictionary! { "Type" => "Metadata" }, b"<x>Geheim</x>".to_vec()));
        file.get_dictionary_mut(catalog).unwrap().set("Metadata", xmp);
        let photo = [&[0xff, 0xd8, 0xff, 0xe1, 0, 10][..], b"GPS GEHE", &[0xff, 0xda, 0, 2, 1, 2, 0xff, 0xd9]].concat();
        let photo = file.add_object(Stream::new(dictionary! { "Subtype" => "Image", "Filter" => "DCTDecode" }, photo));
        file.get_dictionary_mut(catalog).unwrap().set("Photo", photo);
        file.add_object(Object::string_literal("Geheim: an earlier version"));
    });
    assert!(holds(&bytes, "Geheim") && holds(&bytes, "GPS"));
    let done = clean(&bytes).unwrap();
    assert!(!holds(&done.bytes, "Geheim") && !holds(&done.bytes, "GPS"));
}

#[test]
fn opening_a_file_starts_nothing() {
    let action = dictionary! { "S" => "GoTo", "D" => Object::Null };
    let done = clean(&with("OpenAction", action.clone())).unwrap();
    assert!(!holds(&done.bytes, "OpenAction"));
    assert!(!holds(&clean(&with("AA", dictionary! { "WC" => action })).unwrap().bytes, "/AA"));
}

#[test]
fn what_acts_is_refused() {
    let action = |name: &str| Object::Dictionary(dictionary! { "S" => name });
    let cases: Vec<Vec<u8>> = vec![
        with("Names", dictionary! { "JavaScript" => dictionary! {} }),
        with("Names", dictionary! { "EmbeddedFiles" => dictionary! {} }),
        with("AcroForm", dictionary! { "XFA" => Object::string_literal("x") }),
        with("Anything", action("JavaScript")),
        with("Anything", vec![vec![action("Launch")].into()]),
        with("Anything", action("SubmitForm")),
        with("Anything", dictionary! { "Subtype" => "RichMedia" }),
        with("Anything", dictionary! { "Type" => "EmbeddedFile" }),
        file(|file, _| {
            file.add_object(dictionary! { "JS" => Object::string_literal("app.alert(1)") });
        }),
    ];
    for (n, bytes) in cases.iter().enumerate() {
        assert_eq!(clean(bytes), Err(FileRefused::Active), "{n}");
    }
}

#[test]
fn a_file_with_a_password_is_refused() {
    let bytes = file(|file, _| {
        let secret = file.add_object(dictionary! { "Filter" => "Standard", "V" => 1, "R" => 2, "P" => -4, "O" => Object::string_literal("x"), "U" => Object::string_literal("x") });
        file.trailer.set("Encrypt", secret);
    });
    assert_eq!(clean(&bytes), Err(FileRefused::Encrypted));
}

#[test]
fn a_file_that_grows_without_measure_is_refused() {
    use flate2::{Compression, write::ZlibEncoder};
    use std::io::Write;
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::best());
    packed.write_all(&vec![b' '; 80 * 1024 * 1024]).unwrap();
    let packed = packed.finish().unwrap();
    for kind in ["ObjStm", "Obj#53tm", "XRef"] {
        let head = format!("%PDF-1.5\n1 0 obj\n<</Type/{kind}/N 1/First 4/Filter/FlateDecode/Length {}>>\nstream\n", packed.len());
        let bytes = [head.as_bytes(), &packed, b"\nendstream\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF"].concat();
        assert_eq!(clean(&bytes), Err(FileRefused::Damaged), "{kind}");
    }
    let lzw = b"%PDF-1.5\n1 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/LZWDecode/Length 3>>\nstream\nabc\nendstream\nendobj\n";
    assert_eq!(clean(lzw), Err(FileRefused::Damaged));
}

#[test]
fn what_is_no_file_is_refused() {
    for bytes in [&b"%PDF-"[..], b"%PDF-1.7\n%%EOF", b"%PDF-1.7\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF"] {
        assert_eq!(clean(bytes), Err(FileRefused::Damaged));
    }
    let deep = [b"%PDF-1.7\n1 0 obj\n".to_vec(), vec![b'['; 100_000], b"\nendobj\ntrailer<</Root 1 0 R>>".to_vec()].concat();
    assert_eq!(clean(&deep), Err(FileRefused::Damaged));
}
