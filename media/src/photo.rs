//! Photos: unpacked within limits, turned as the camera was held, made smaller and written anew as JPEG.

use crate::Cleaned;
use domain::files::{FileKind, FileRefused, PIXELS_MAX};
use image::codecs::jpeg::JpegEncoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, Rgb, RgbImage};
use std::io::Cursor;

/// Pixels of the longer side of what is kept: a screen full, and nothing a poster could be printed from.
pub const LONGEST: u32 = 2048;
/// Pixels of the longer side of the small picture.
const SMALL: u32 = 480;
/// Quality of the JPEG, of 100.
const QUALITY: u8 = 82;
const SMALL_QUALITY: u8 = 76;
/// No side is longer: 50 million pixels in one row would be a trap.
const SIDE_MAX: u32 = 20_000;
/// Bytes that unpacking may take, four for each pixel and some for the tables.
const ALLOC_MAX: u64 = PIXELS_MAX * 4 + 64 * 1024 * 1024;

pub(crate) fn clean(bytes: &[u8], format: ImageFormat) -> Result<Cleaned, FileRefused> {
    keep(&read(bytes, format)?)
}

/// A picture in memory, as it is kept.
pub(crate) fn keep(picture: &RgbImage) -> Result<Cleaned, FileRefused> {
    let bytes = encode(picture, QUALITY)?;
    let thumbnail = encode(&fit(DynamicImage::ImageRgb8(picture.clone()), SMALL), SMALL_QUALITY)?;
    Ok(Cleaned { kind: FileKind::Photo, width: picture.width(), height: picture.height(), bytes, thumbnail: Some(thumbnail) })
}

/// The picture of a file, upright, without transparency, at most [`LONGEST`] pixels long.
pub(crate) fn read(bytes: &[u8], format: ImageFormat) -> Result<RgbImage, FileRefused> {
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_alloc = Some(ALLOC_MAX);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|_| FileRefused::Damaged)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > PIXELS_MAX || width.max(height) > SIDE_MAX {
        return Err(FileRefused::TooManyPixels);
    }
    if width == 0 || height == 0 {
        return Err(FileRefused::Damaged);
    }
    // A camera that says nothing, or nonsense, was held upright.
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let picture = DynamicImage::from_decoder(decoder).map_err(|_| FileRefused::Damaged)?;
    let mut picture = DynamicImage::ImageRgb8(fit(picture, LONGEST));
    picture.apply_orientation(orientation);
    Ok(picture.into_rgb8())
}

/// At most `longest` pixels long, and on white where one could see through.
fn fit(picture: DynamicImage, longest: u32) -> RgbImage {
    let picture = if picture.width().max(picture.height()) > longest { picture.thumbnail(longest, longest) } else { picture };
    if !picture.color().has_alpha() {
        return picture.into_rgb8();
    }
    let seen_through = picture.into_rgba8();
    RgbImage::from_fn(seen_through.width(), seen_through.height(), |x, y| {
        let [r, g, b, a] = seen_through.get_pixel(x, y).0;
        let on_white = |c: u8| {
            let mixed = (u32::from(c) * u32::from(a) + 255 * (255 - u32::from(a))) / 255;
            u8::try_from(mixed).unwrap_or(u8::MAX)
        };
        Rgb([on_white(r), on_white(g), on_white(b)])
    })
}

/// A plain JPEG: pixels and nothing else.
fn encode(picture: &RgbImage, quality: u8) -> Result<Vec<u8>, FileRefused> {
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, quality).encode_image(picture).map_err(|_| FileRefused::Damaged)?;
    Ok(bytes)
}
