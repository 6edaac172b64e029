//! Dateien: photos and PDF files that people send along, what is taken and why something is not.

use crate::people::words;
use serde::{Deserialize, Serialize};

/// Files with one contribution.
pub const FILES_MAX: usize = 5;
/// Bytes of one file as it is sent: 10 MB everywhere (`decisions.md` 9).
pub const BYTES_MAX: usize = 10 * 1024 * 1024;
/// Pixels of a photo before anything is unpacked: a little above what telephones take.
pub const PIXELS_MAX: u64 = 50_000_000;
/// Characters of the words that describe a picture.
pub const ALT_MAX: u32 = 300;
/// Hours for which files of a form that was not finished are kept (`decisions.md` 9).
pub const KEPT_HOURS: i64 = 24;
/// Boxes that are made unrecognisable at once.
pub const BOXES_MAX: usize = 20;

words! {
    /// What a file is, found out from its content.
    FileKind {
        /// A photo or drawing, kept as JPEG.
        Photo = "photo",
        /// A PDF file.
        Pdf = "pdf",
    }
}

words! {
    /// Who sees a file.
    FileState {
        /// Nobody looked at it yet: only the office.
        Waiting = "waiting",
        /// Everybody who sees the contribution.
        Shown = "shown",
        /// It stays in the office.
        Hidden = "hidden",
    }
}

words! {
    /// Why a file stays in the office.
    HideReason {
        /// People can be recognised, or something else that belongs to nobody but them.
        Person = "person",
        /// It has nothing to do with the contribution.
        Unrelated = "unrelated",
        /// It belongs to somebody else (copyright).
        Rights = "rights",
        /// It insults, threatens or is forbidden.
        Forbidden = "forbidden",
        /// The scan of a paper form: only for the file.
        Record = "record",
    }
}

/// Why a file was not taken or not changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FileRefused {
    /// There are [`FILES_MAX`] already.
    TooMany,
    /// More than [`BYTES_MAX`].
    TooLarge,
    /// Nothing in it.
    Empty,
    /// Neither a photo nor a PDF file, whatever its name says.
    UnknownType,
    /// A photo as iPhones keep it, which most browsers cannot show.
    Heic,
    /// More than [`PIXELS_MAX`].
    TooManyPixels,
    /// It begins like a photo or PDF file, but cannot be read to its end.
    Damaged,
    /// A PDF file with a password.
    Encrypted,
    /// A PDF file that runs programs or carries other files.
    Active,
    /// Kept no longer than [`KEPT_HOURS`].
    Gone,
    /// Nothing was marked to be made unrecognisable.
    NoBox,
    /// A box that lies outside of the picture or has no size, or too many of them.
    BadBox,
    /// Only photos can be made unrecognisable in parts.
    NotAPhoto,
    /// The picture without boxes is deleted: what is public stays as it is.
    NoOriginal,
}

impl FileRefused {
    /// All of them, for tests and texts.
    pub const ALL: [Self; 14] = [
        Self::TooMany,
        Self::TooLarge,
        Self::Empty,
        Self::UnknownType,
        Self::Heic,
        Self::TooManyPixels,
        Self::Damaged,
        Self::Encrypted,
        Self::Active,
        Self::Gone,
        Self::NoBox,
        Self::BadBox,
        Self::NotAPhoto,
        Self::NoOriginal,
    ];
}

/// A part of a picture, in thousandths of its width and height, so that it fits every size of the same picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct BlurBox {
    /// From the left edge.
    pub left: u16,
    /// From the upper edge.
    pub top: u16,
    /// Width.
    pub width: u16,
    /// Height.
    pub height: u16,
}

/// The whole of a picture in the unit of [`BlurBox`].
pub const WHOLE: u16 = 1000;

impl BlurBox {
    /// A box from percentages as people type them, with a comma or a point.
    ///
    /// # Errors
    /// [`FileRefused::BadBox`] for what is no number, has no size or lies outside.
    pub fn typed([left, top, width, height]: [&str; 4]) -> Result<Self, FileRefused> {
        let thousandths = |text: &str| -> Result<u16, FileRefused> {
            let percent: f64 = text.trim().replace(',', ".").parse().map_err(|_| FileRefused::BadBox)?;
            if !(0.0..=100.0).contains(&percent) {
                return Err(FileRefused::BadBox);
            }
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            Ok((percent * 10.0).round() as u16)
        };
        let typed = Self { left: thousandths(left)?, top: thousandths(top)?, width: thousandths(width)?, height: thousandths(height)? };
        typed.check()
    }

    /// The box, if it has a size and begins inside of the picture. What stands out is cut off.
    ///
    /// # Errors
    /// [`FileRefused::BadBox`].
    pub fn check(self) -> Result<Self, FileRefused> {
        if self.width == 0 || self.height == 0 || self.left >= WHOLE || self.top >= WHOLE {
            return Err(FileRefused::BadBox);
        }
        let (width, height) = (self.width.min(WHOLE - self.left), self.height.min(WHOLE - self.top));
        Ok(Self { width, height, ..self })
    }
}

/// The boxes that will be made unrecognisable.
///
/// # Errors
/// [`FileRefused::NoBox`] without any, [`FileRefused::BadBox`] for one that is none or more than [`BOXES_MAX`].
pub fn check_boxes(boxes: &[BlurBox]) -> Result<Vec<BlurBox>, FileRefused> {
    if boxes.is_empty() {
        return Err(FileRefused::NoBox);
    }
    if boxes.len() > BOXES_MAX {
        return Err(FileRefused::BadBox);
    }
    boxes.iter().map(|one| one.check()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_box_is_typed_in_percent() {
        let cases = [
            (["10", "20,5", "30.25", "40"], Ok(BlurBox { left: 100, top: 205, width: 303, height: 400 })),
            (["90", "90", "20", "20"], Ok(BlurBox { left: 900, top: 900, width: 100, height: 100 })),
            (["0", "0", "100", "100"], Ok(BlurBox { left: 0, top: 0, width: 1000, height: 1000 })),
            (["", "0", "10", "10"], Err(FileRefused::BadBox)),
            (["-1", "0", "10", "10"], Err(FileRefused::BadBox)),
            (["0", "0", "0", "10"], Err(FileRefused::BadBox)),
            (["100", "0", "10", "10"], Err(FileRefused::BadBox)),
            (["0", "0", "101", "10"], Err(FileRefused::BadBox)),
            (["NaN", "0", "10", "10"], Err(FileRefused::BadBox)),
            (["inf", "0", "10", "10"], Err(FileRefused::BadBox)),
        ];
        for (typed, expected) in cases {
            assert_eq!(BlurBox::typed(typed), expected, "{typed:?}");
        }
    }

    #[test]
    fn some_boxes_and_not_too_many() {
        let one = BlurBox { left: 0, top: 0, width: 10, height: 10 };
        assert_eq!(check_boxes(&[]), Err(FileRefused::NoBox));
        assert_eq!(check_boxes(&[one; BOXES_MAX]).map(|boxes| boxes.len()), Ok(BOXES_MAX));
        assert_eq!(check_boxes(&[one; BOXES_MAX + 1]), Err(FileRefused::BadBox));
        assert_eq!(check_boxes(&[BlurBox { width: 0, ..one }]), Err(FileRefused::BadBox));
    }
}
