//! Gesichter und Kennzeichen: parts of a photo that nobody can make out again.

use crate::{Cleaned, photo};
use domain::files::{BlurBox, FileRefused, WHOLE, check_boxes};
use image::{ImageFormat, Rgb, RgbImage};

/// Fields into which the longer side of a box falls: a face of six fields is nobody's, and a number plate has less fields than letters.
const FIELDS: u32 = 6;
/// No field is smaller, in pixels.
const FIELD_MIN: u32 = 8;

/// Makes parts of a kept photo unrecognisable: each becomes a few fields of their mean colour, and nothing of what was there stays in the file.
///
/// # Errors
/// [`FileRefused::NoBox`], [`FileRefused::BadBox`]; [`FileRefused::Damaged`] for what is no kept photo.
pub fn blur(photo: &[u8], boxes: &[BlurBox]) -> Result<Cleaned, FileRefused> {
    let boxes = check_boxes(boxes)?;
    let mut picture = photo::read(photo, ImageFormat::Jpeg)?;
    for one in boxes {
        cover(&mut picture, one);
    }
    photo::keep(&picture)
}

/// From pixel to pixel, the end not counted. Always at least one pixel.
fn span(from: u16, length: u16, whole: u32) -> (u32, u32) {
    let pixel = |thousandths: u32| thousandths * whole / u32::from(WHOLE);
    let start = pixel(u32::from(from)).min(whole.saturating_sub(1));
    // Rounded up: a box never covers less than was drawn.
    let end = ((u32::from(from) + u32::from(length)) * whole).div_ceil(u32::from(WHOLE));
    (start, end.clamp(start + 1, whole))
}

fn cover(picture: &mut RgbImage, part: BlurBox) {
    let (left, right) = span(part.left, part.width, picture.width());
    let (top, bottom) = span(part.top, part.height, picture.height());
    let field = ((right - left).max(bottom - top)).div_ceil(FIELDS).max(FIELD_MIN);
    let mut y = top;
    while y < bottom {
        let mut x = left;
        while x < right {
            level(picture, (x, (x + field).min(right)), (y, (y + field).min(bottom)));
            x += field;
        }
        y += field;
    }
}

/// One field in its mean colour, in coarse steps so that neighbours tell less about each other.
fn level(picture: &mut RgbImage, (left, right): (u32, u32), (top, bottom): (u32, u32)) {
    let (mut sum, mut count) = ([0u64; 3], 0u64);
    let pixels = || (top..bottom).flat_map(move |y| (left..right).map(move |x| (x, y)));
    for (x, y) in pixels() {
        for (total, channel) in sum.iter_mut().zip(picture.get_pixel(x, y).0) {
            *total += u64::from(channel);
        }
        count += 1;
    }
    let mean = sum.map(|total| u8::try_from(total / count.max(1)).unwrap_or(u8::MAX) & 0xf0 | 0x08);
    for (x, y) in pixels() {
        picture.put_pixel(x, y, Rgb(mean));
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::cast_possible_truncation)]
    use super::*;
    use image::GenericImageView;

    /// Stripes one pixel wide in a field of grey.
    fn stripes() -> Vec<u8> {
        let picture = RgbImage::from_fn(400, 300, |x, _| if x % 8 < 4 { Rgb([0, 0, 0]) } else { Rgb([255, 255, 255]) });
        photo::keep(&picture).unwrap().bytes
    }

    #[test]
    fn nothing_of_what_was_there_can_be_seen() {
        let done = blur(&stripes(), &[BlurBox { left: 250, top: 250, width: 500, height: 500 }]).unwrap();
        let picture = image::load_from_memory(&done.bytes).unwrap().into_luma8();
        let spread = |left: u32, top: u32, width: u32, height: u32| {
            let part = picture.view(left, top, width, height).to_image();
            i32::from(*part.iter().max().unwrap()) - i32::from(*part.iter().min().unwrap())
        };
        assert!(spread(108, 83, 180, 130) < 60, "{}", spread(108, 83, 180, 130));
        assert!(spread(0, 0, 80, 60) > 200, "the rest stays as it is");
        let small = image::load_from_memory(&done.thumbnail.unwrap()).unwrap();
        assert_eq!((done.width, done.height, small.width()), (400, 300, 400));
    }

    #[test]
    fn boxes_reach_every_edge() {
        for part in [(0, 0, 1, 1), (999, 999, 1, 1), (0, 0, 1000, 1000), (990, 0, 900, 3)] {
            let (left, top, width, height) = part;
            assert!(blur(&stripes(), &[BlurBox { left, top, width, height }]).is_ok(), "{part:?}");
        }
        assert_eq!(blur(&stripes(), &[]), Err(FileRefused::NoBox));
        assert_eq!(blur(b"no photo", &[BlurBox { left: 0, top: 0, width: 9, height: 9 }]), Err(FileRefused::Damaged));
    }
}
