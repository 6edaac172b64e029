//! Bogen: the number of one sheet of a pad of forms (`decisions.md` 1). It is typed from paper, so it notices a slip.

use std::fmt;
use std::str::FromStr;

/// Sheets that one pad may have; more is a second pad.
pub const PAD_MAX: u32 = 50;
/// Sheets a district can number: five digits stand on the form.
const NUMBER_MAX: u32 = 99_999;
/// Letters of the check: no I, O and U, which handwriting confuses. Twenty-three are a prime, so one wrong digit or two swapped ones show.
const CHECK: &[u8; 23] = b"ABCDEFGHJKLMNPQRSTVWXYZ";

/// Number of a sheet with its check letter: `00017-T`. It is no secret: the receipt code on the slip is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Serial(u32);

impl Serial {
    /// The sheet of this number, counted from one in each district.
    pub const fn new(number: u32) -> Option<Self> {
        if number >= 1 && number <= NUMBER_MAX { Some(Self(number)) } else { None }
    }

    /// Its number.
    pub const fn number(self) -> u32 {
        self.0
    }

    fn check(self) -> char {
        let place = usize::try_from(self.0 % 23).unwrap_or_default();
        CHECK.get(place).map_or('A', |letter| char::from(*letter))
    }
}

impl fmt::Display for Serial {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:05}-{}", self.0, self.check())
    }
}

/// Not written like the number of a sheet, or its check letter does not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotASerial;

impl FromStr for Serial {
    type Err = NotASerial;

    /// Reads what people type: without zeros, hyphen, in lower case.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let plain: String = text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–')).collect();
        let (digits, check) = plain.split_at_checked(plain.len().saturating_sub(1)).ok_or(NotASerial)?;
        if !digits.chars().all(|c| c.is_ascii_digit()) {
            return Err(NotASerial);
        }
        let serial = digits.parse().ok().and_then(Self::new).ok_or(NotASerial)?;
        let typed = check.chars().next().ok_or(NotASerial)?.to_ascii_uppercase();
        if typed == serial.check() { Ok(serial) } else { Err(NotASerial) }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn numbers_are_read_as_people_type_them() {
        let printed = Serial::new(17).unwrap().to_string();
        assert_eq!(printed, "00017-T");
        for text in ["00017-T", "17t", " 17 - T ", "00017–t"] {
            assert_eq!(text.parse(), Ok(Serial(17)), "{text}");
        }
        for text in ["", "T", "17", "00017-X", "0-A", "+17T", "1x7T", "100000A", "17ß"] {
            assert_eq!(text.parse::<Serial>(), Err(NotASerial), "{text}");
        }
        assert_eq!((Serial::new(0), Serial::new(100_000)), (None, None));
    }

    #[test]
    fn a_wrong_digit_and_two_swapped_ones_are_noticed() {
        for number in [1, 17, 452, 9_080, 99_999] {
            let right = Serial::new(number).unwrap().to_string();
            let (digits, check) = right.split_once('-').unwrap();
            for place in 0..5 {
                for wrong in '0'..='9' {
                    let mut slip = digits.to_owned();
                    slip.replace_range(place..=place, &wrong.to_string());
                    assert_eq!(format!("{slip}{check}").parse::<Serial>().is_ok(), slip == digits, "{slip}{check}");
                }
            }
            for place in 0..4 {
                let mut swapped: Vec<char> = digits.chars().collect();
                swapped.swap(place, place + 1);
                let swapped: String = swapped.into_iter().collect();
                assert_eq!(format!("{swapped}{check}").parse::<Serial>().is_ok(), swapped == digits, "{swapped}{check}");
            }
        }
    }
}
