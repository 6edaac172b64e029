//! Photos inside of PDF files keep their bytes, but not what the camera noted in them.

/// A JPEG without EXIF, XMP, comments and whatever else a camera or program notes; colours stay as they are. `None` when it is no whole JPEG.
pub(crate) fn without_notes(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut rest = bytes.strip_prefix(&[0xff, 0xd8])?;
    let mut plain = vec![0xff, 0xd8];
    loop {
        let [0xff, marker, ..] = rest else { return None };
        match marker {
            // A marker may be filled up with more of the same.
            0xff => rest = rest.get(1..)?,
            // From here on there are pixels only.
            0xda => {
                plain.extend_from_slice(rest);
                return Some(plain);
            }
            _ => {
                let length = usize::from(u16::from_be_bytes([*rest.get(2)?, *rest.get(3)?]));
                let segment = rest.get(..length + 2).filter(|_| length >= 2)?;
                if !is_note(*marker, segment) {
                    plain.extend_from_slice(segment);
                }
                rest = rest.get(segment.len()..)?;
            }
        }
    }
}

/// JFIF (0), the colour profile (2) and Adobe's colour transform (14) are needed to show it; the other application segments and comments are not.
fn is_note(marker: u8, segment: &[u8]) -> bool {
    match marker {
        0xe0 | 0xee => false,
        0xe2 => segment.get(4..15) != Some(b"ICC_PROFILE"),
        0xe1..=0xef | 0xfe => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn segment(marker: u8, inside: &[u8]) -> Vec<u8> {
        let length = u16::try_from(inside.len() + 2).unwrap_or_default().to_be_bytes();
        [&[0xff, marker][..], &length, inside].concat()
    }

    #[test]
    fn notes_are_left_out_and_pixels_stay() {
        let kept = [segment(0xe0, b"JFIF\0"), segment(0xe2, b"ICC_PROFILE\0\x01\x01"), segment(0xdb, b"tables")].concat();
        let notes =
            [segment(0xe1, b"Exif\0\0GPS"), segment(0xfe, b"made by"), segment(0xe2, b"FPXR"), segment(0xed, b"Photoshop")].concat();
        let pixels = [segment(0xda, b"start"), b"\x01\xff\x00\x02\xff\xd9".to_vec()].concat();
        let photo = [&[0xff, 0xd8][..], &notes, &kept, &pixels].concat();
        assert_eq!(without_notes(&photo), Some([&[0xff, 0xd8][..], &kept, &pixels].concat()));
    }

    #[test]
    fn what_is_no_photo_is_none() {
        for bytes in [&b""[..], b"\xff\xd8", b"\xff\xd8\xff", b"\xff\xd8\xff\xe1\xff\xff", b"\xff\xd8\xff\xe1\0\0", b"GIF89a"] {
            assert_eq!(without_notes(bytes), None, "{bytes:?}");
        }
    }
}
