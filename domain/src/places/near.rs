//! Was an einem Ort liegt: streets and landmarks by their names, and what lies there by words or by position.

use super::drawing::nearest_between;
use super::{Drawing, Point, Shape};
use std::collections::BTreeSet;

/// Metres around a landmark that still belong to it.
const AT_LANDMARK: f64 = 100.0;
/// Metres beside a street that still belong to it: a house and its garden.
const AT_STREET: f64 = 50.0;

impl Drawing {
    /// Names of all streets and landmarks, each once.
    pub fn names(&self) -> BTreeSet<&str> {
        let streets = self.streets.iter().map(|street| street.name.as_str());
        let landmarks = self.landmarks.iter().map(|landmark| landmark.name.as_str());
        streets.chain(landmarks).filter(|name| !name.is_empty()).collect()
    }

    /// Something lies at a street or landmark: its words name it, or its position is close by. Nothing lies at a name that is not drawn.
    pub fn lies_at(&self, name: &str, words: &str, shape: Option<&Shape>) -> bool {
        let at = shape.map(Shape::middle);
        if let Some(landmark) = self.landmark(name) {
            return self.named_in(words).is_some_and(|named| named.name == name)
                || at.is_some_and(|at| at.metres_to(landmark.at) <= AT_LANDMARK);
        }
        let lines: Vec<&[Point]> = self.streets.iter().filter(|street| street.name == name).map(|street| street.line.as_slice()).collect();
        !lines.is_empty() && (names_word(words, name) || at.is_some_and(|at| lines.iter().any(|line| metres_beside(at, line) <= AT_STREET)))
    }
}

/// Metres to the nearest point of a line.
fn metres_beside(from: Point, line: &[Point]) -> f64 {
    let parts = line.windows(2).filter_map(|pair| match pair {
        [a, b] => Some(nearest_between(from, *a, *b)),
        _ => None,
    });
    parts.map(|near| from.metres_to(near)).fold(f64::INFINITY, f64::min)
}

/// Words have this name as whole words: „am Ring“ names the Ring, „Ringelweg“ does not.
fn names_word(words: &str, name: &str) -> bool {
    let (words, name) = (words.to_lowercase(), name.to_lowercase());
    let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    !name.is_empty()
        && words.match_indices(&name).any(|(at, found)| {
            let before = words.get(..at).and_then(|text| text.chars().next_back());
            let after = words.get(at + found.len()..).and_then(|text| text.chars().next());
            !letter(before) && !letter(after)
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::places::drawing::sample;

    #[test]
    fn every_name_once() {
        assert_eq!(sample().names().into_iter().collect::<Vec<_>>(), ["Ring", "Spielplatz", "Spielplatz am Ring"]);
        assert!(Drawing::default().names().is_empty());
    }

    #[test]
    fn something_lies_where_its_words_or_its_position_say() {
        let drawing = sample();
        let at = |lat, lon| Some(Shape::Point(Point { lat, lon }));
        let nowhere = || None;
        let cases = [
            ("Ring", "Am ring 3", nowhere(), true),
            ("Ring", "Im Ringelweg", nowhere(), false),
            ("Ring", "Am Anring", nowhere(), false),
            ("Ring", "", at(50_005_200, 8_004_000), true),
            ("Ring", "", at(50_007_000, 8_004_000), false),
            ("Spielplatz", "auf dem Spielplatz", nowhere(), true),
            ("Spielplatz", "Spielplatz am Ring", nowhere(), false),
            ("Spielplatz am Ring", "Spielplatz am Ring", nowhere(), true),
            ("Spielplatz", "", at(50_002_300, 8_002_300), true),
            ("Spielplatz", "überall", at(50_004_000, 8_004_000), false),
            ("Rathaus", "Rathaus", at(50_005_000, 8_004_000), false),
            ("", "", nowhere(), false),
        ];
        for (name, words, shape, lies) in cases {
            assert_eq!(drawing.lies_at(name, words, shape.as_ref()), lies, "{name} {words} {shape:?}");
        }
    }
}
