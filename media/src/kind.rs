//! What a file is: its first bytes say it, neither its name nor what the browser claims.

use domain::files::FileRefused;
use image::ImageFormat;

/// What is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    Photo(ImageFormat),
    Pdf,
}

/// Brands of the container that iPhones write.
const HEIC: [&[u8]; 8] = [b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1"];

pub(crate) fn of(bytes: &[u8]) -> Result<Format, FileRefused> {
    let starts = |with: &[u8]| bytes.starts_with(with);
    let at = |from: usize, with: &[u8]| bytes.get(from..from + with.len()) == Some(with);
    if starts(&[0xff, 0xd8, 0xff]) {
        Ok(Format::Photo(ImageFormat::Jpeg))
    } else if starts(b"\x89PNG\r\n\x1a\n") {
        Ok(Format::Photo(ImageFormat::Png))
    } else if starts(b"RIFF") && at(8, b"WEBP") {
        Ok(Format::Photo(ImageFormat::WebP))
    } else if starts(b"%PDF-") {
        Ok(Format::Pdf)
    } else if at(4, b"ftyp") && HEIC.iter().any(|brand| at(8, brand)) {
        Err(FileRefused::Heic)
    } else {
        Err(FileRefused::UnknownType)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_says_what_a_file_is() {
        let cases: [(&[u8], Result<Format, FileRefused>); 12] = [
            (b"\xff\xd8\xff\xe0", Ok(Format::Photo(ImageFormat::Jpeg))),
            (b"\x89PNG\r\n\x1a\n....", Ok(Format::Photo(ImageFormat::Png))),
            (b"RIFF\0\0\0\0WEBPVP8 ", Ok(Format::Photo(ImageFormat::WebP))),
            (b"%PDF-1.7\n", Ok(Format::Pdf)),
            (b"\0\0\0\x18ftypheic\0\0\0\0", Err(FileRefused::Heic)),
            (b"\0\0\0\x18ftypmif1\0\0\0\0", Err(FileRefused::Heic)),
            (b"\0\0\0\x18ftypisom\0\0\0\0", Err(FileRefused::UnknownType)),
            (b"GIF89a", Err(FileRefused::UnknownType)),
            (b"<svg xmlns=", Err(FileRefused::UnknownType)),
            (b"<!doctype html>", Err(FileRefused::UnknownType)),
            (b" %PDF-1.7", Err(FileRefused::UnknownType)),
            (b"RIFF\0\0\0\0WAVE", Err(FileRefused::UnknownType)),
        ];
        for (bytes, expected) in cases {
            assert_eq!(of(bytes), expected, "{}", String::from_utf8_lossy(bytes));
        }
    }
}
