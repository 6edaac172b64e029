//! Vorgangsnummer (public) and Abholcode (secret), `decisions.md` 1 and 2.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// Public number of a contribution or measure: `DH-2026-00012`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Reference(String);

impl Reference {
    /// Number `number` of a district's series of one year.
    pub fn new(prefix: &str, year: i32, number: i64) -> Self {
        Self(format!("{prefix}-{year}-{number:05}"))
    }

    /// As printed.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Reference {
    type Err = NotAReference;

    /// Reads what people type: lower case, spaces, missing zeros (`dh 2026 12`).
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let upper = text.trim().to_uppercase();
        let mut parts = upper.split(|c: char| c == '-' || c == '–' || c == '/' || c.is_whitespace()).filter(|part| !part.is_empty());
        let (Some(prefix), Some(year), Some(number), None) = (parts.next(), parts.next(), parts.next(), parts.next()) else {
            return Err(NotAReference);
        };
        let letters = (1..=6).contains(&prefix.len()) && prefix.chars().all(|c| c.is_ascii_uppercase());
        let year: i32 = year.parse().map_err(|_| NotAReference)?;
        let number: i64 = number.parse().map_err(|_| NotAReference)?;
        if letters && (2000..3000).contains(&year) && (1..10_000_000).contains(&number) {
            Ok(Self::new(prefix, year, number))
        } else {
            Err(NotAReference)
        }
    }
}

/// Not written like a reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAReference;

/// Crockford's alphabet: no I, L, O, U, so that a code can be read aloud.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Symbols that only a check character uses (Crockford, modulo 37).
const CHECK: &[u8; 37] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U";

/// Secret receipt code: 80 bit as 16 characters, plus a check character, in groups of four.
#[derive(Clone, PartialEq, Eq)]
pub struct ReceiptCode([u8; 10]);

impl ReceiptCode {
    /// The code of ten secret bytes.
    pub const fn from_bytes(bytes: [u8; 10]) -> Self {
        Self(bytes)
    }

    /// The secret bytes, to be hashed before they are stored.
    pub const fn bytes(&self) -> &[u8; 10] {
        &self.0
    }

    fn number(&self) -> u128 {
        self.0.iter().fold(0, |sum, byte| (sum << 8) | u128::from(*byte))
    }

    /// As printed: `7K3M-9QXT-…`, the check character last.
    pub fn printed(&self) -> String {
        let number = self.number();
        let mut text = String::with_capacity(21);
        for place in 0..16u32 {
            if place > 0 && place % 4 == 0 {
                text.push('-');
            }
            let digit = (number >> (75 - 5 * place)) & 31;
            text.push(symbol(ALPHABET, digit));
        }
        text.push('-');
        text.push(symbol(CHECK, number % 37));
        text
    }
}

fn symbol(alphabet: &[u8], digit: u128) -> char {
    usize::try_from(digit).ok().and_then(|place| alphabet.get(place)).map_or('0', |byte| char::from(*byte))
}

/// Never printed by accident.
impl fmt::Debug for ReceiptCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReceiptCode(…)")
    }
}

impl FromStr for ReceiptCode {
    type Err = NotAReceiptCode;

    /// Reads what people type: spaces, hyphens, lower case, O for 0, I and L for 1.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let plain: Vec<u8> =
            text.bytes().filter(|byte| !byte.is_ascii_whitespace() && *byte != b'-').map(|byte| byte.to_ascii_uppercase()).collect();
        let (check, digits) = plain.split_last().ok_or(NotAReceiptCode)?;
        if digits.len() != 16 {
            return Err(NotAReceiptCode);
        }
        let mut number: u128 = 0;
        for byte in digits {
            let read = match byte {
                b'O' => b'0',
                b'I' | b'L' => b'1',
                other => *other,
            };
            let digit = ALPHABET.iter().position(|letter| *letter == read).ok_or(NotAReceiptCode)?;
            number = (number << 5) | u128::try_from(digit).map_err(|_| NotAReceiptCode)?;
        }
        let check = match check {
            b'O' => '0',
            b'I' | b'L' => '1',
            other => char::from(*other),
        };
        if symbol(CHECK, number % 37) != check {
            return Err(NotAReceiptCode);
        }
        let mut bytes = [0; 10];
        for (place, byte) in bytes.iter_mut().rev().enumerate() {
            *byte = u8::try_from((number >> (8 * place)) & 255).map_err(|_| NotAReceiptCode)?;
        }
        Ok(Self(bytes))
    }
}

/// Not written like a receipt code, or its check character does not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAReceiptCode;

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn references_are_read_as_people_type_them() {
        for text in ["DH-2026-00012", "dh-2026-12", " dh 2026 12 ", "DH–2026–00012", "DH/2026/012"] {
            assert_eq!(text.parse::<Reference>().unwrap().as_str(), "DH-2026-00012", "{text}");
        }
        for text in ["", "DH-2026", "2026-00012", "DH-26-1", "DH-2026-0", "DH-2026-1-2", "DH-2026-x", "D1-2026-1", "<b>-2026-1"] {
            assert_eq!(text.parse::<Reference>(), Err(NotAReference), "{text}");
        }
    }

    #[test]
    fn codes_round_trip_and_forgive_handwriting() {
        for seed in 0..200u8 {
            let code = ReceiptCode::from_bytes(std::array::from_fn(|i| {
                seed.wrapping_mul(37).wrapping_add(u8::try_from(i).unwrap().wrapping_mul(29))
            }));
            let printed = code.printed();
            assert_eq!(printed.len(), 21);
            assert_eq!(printed.parse::<ReceiptCode>().unwrap(), code);
            let sloppy = printed.to_lowercase().replace('-', " ").replace('0', "o").replace('1', "l");
            assert_eq!(sloppy.parse::<ReceiptCode>().unwrap(), code, "{sloppy}");
        }
    }

    #[test]
    fn every_single_slip_is_noticed() {
        let printed = ReceiptCode::from_bytes(*b"Gr\xfcbent\x00lc").printed();
        for (place, right) in printed.char_indices().filter(|(_, c)| *c != '-') {
            for wrong in ALPHABET.iter().map(|byte| char::from(*byte)).filter(|c| *c != right) {
                let mut slip = printed.clone();
                slip.replace_range(place..=place, &wrong.to_string());
                assert_eq!(slip.parse::<ReceiptCode>(), Err(NotAReceiptCode), "{slip}");
            }
        }
        for text in ["", "7K3M", "....-....-....-....-.", "äöü"] {
            assert_eq!(text.parse::<ReceiptCode>(), Err(NotAReceiptCode));
        }
    }

    #[test]
    fn codes_do_not_show_in_logs() {
        assert_eq!(format!("{:?}", ReceiptCode::from_bytes([1; 10])), "ReceiptCode(…)");
    }
}
