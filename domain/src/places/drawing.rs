//! Die Zeichnung eines Quartiers: streets, grounds and landmarks from the operator's GeoJSON.

use super::shape::{Bounds, Point, Shape};
use crate::people::words;
use serde::{Deserialize, Serialize};

words! {
    /// What an area of the drawing is.
    GroundKind {
        /// Grünfläche.
        Green = "green",
        /// Gewässer.
        Water = "water",
        /// Gebäude.
        Building = "building",
        /// Platz.
        Square = "square",
    }
}

/// Straße or Weg.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Street {
    /// Name; empty for one that has none.
    pub name: String,
    /// Broad: carries through traffic.
    pub main: bool,
    /// Its line.
    pub line: Vec<Point>,
}

/// An area of the drawing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ground {
    /// Name; may be empty.
    pub name: String,
    /// What it is.
    pub kind: GroundKind,
    /// Its outline, the first corner not repeated.
    pub outline: Vec<Point>,
}

/// A place that everybody knows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Landmark {
    /// Name, as people say it; differs from every other.
    pub name: String,
    /// Where it is.
    pub at: Point,
}

/// Everything that is drawn.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Drawing {
    /// The district's rectangle: positions outside are refused.
    pub bounds: Bounds,
    /// Streets.
    pub streets: Vec<Street>,
    /// Areas.
    pub grounds: Vec<Ground>,
    /// Landmarks, by name.
    pub landmarks: Vec<Landmark>,
}

impl Drawing {
    /// Nothing is drawn.
    pub fn is_empty(&self) -> bool {
        self.bounds == Bounds::default()
    }

    /// A landmark by its name.
    pub fn landmark(&self, name: &str) -> Option<&Landmark> {
        self.landmarks.iter().find(|landmark| landmark.name == name)
    }

    /// The landmark nearest to a point.
    pub fn nearest_landmark(&self, point: Point) -> Option<&Landmark> {
        self.landmarks.iter().min_by(|a, b| point.metres_to(a.at).total_cmp(&point.metres_to(b.at)))
    }

    /// The landmark that words name, the longest name first: „Wiese neben dem Spielplatz am Ring“ is the playground at the ring.
    pub fn named_in(&self, words: &str) -> Option<&Landmark> {
        let words = words.to_lowercase();
        let named = self.landmarks.iter().filter(|landmark| words.contains(&landmark.name.to_lowercase()));
        named.max_by_key(|landmark| landmark.name.len())
    }

    /// The same shape, made coarse: the point of the nearest street, so that it says which street and not which house.
    pub fn blurred(&self, shape: &Shape) -> Shape {
        let from = shape.middle();
        let candidates = self.streets.iter().flat_map(|street| street.line.windows(2)).filter_map(|pair| match pair {
            [a, b] => Some(nearest_between(from, *a, *b)),
            _ => None,
        });
        Shape::Point(candidates.min_by(|a, b| from.metres_to(*a).total_cmp(&from.metres_to(*b))).unwrap_or(from))
    }
}

/// The point between two others that is nearest to a third.
pub(super) fn nearest_between(from: Point, a: Point, b: Point) -> Point {
    let narrow = from.degrees().0.to_radians().cos();
    let flat = |point: Point| (f64::from(point.lon - from.lon) * narrow, f64::from(point.lat - from.lat));
    let ((ax, ay), (bx, by)) = (flat(a), flat(b));
    let (dx, dy) = (bx - ax, by - ay);
    let length = dx * dx + dy * dy;
    let part = if length > 0.0 { (-(ax * dx + ay * dy) / length).clamp(0.0, 1.0) } else { 0.0 };
    // Between two points that fit.
    #[allow(clippy::cast_possible_truncation)]
    let between = |a: i32, b: i32| (f64::from(a) + (f64::from(b) - f64::from(a)) * part).round() as i32;
    Point { lat: between(a.lat, b.lat), lon: between(a.lon, b.lon) }
}

/// A drawing of a street and two landmarks, for the tests.
#[cfg(test)]
pub(super) fn sample() -> Drawing {
    let landmark = |name: &str, lat, lon| Landmark { name: name.to_owned(), at: Point { lat, lon } };
    Drawing {
        bounds: Bounds { south: 50_000_000, west: 8_000_000, north: 50_010_000, east: 8_010_000 },
        streets: vec![Street {
            name: "Ring".into(),
            main: true,
            line: vec![Point { lat: 50_005_000, lon: 8_001_000 }, Point { lat: 50_005_000, lon: 8_009_000 }],
        }],
        grounds: vec![],
        landmarks: vec![landmark("Spielplatz", 50_002_000, 8_002_000), landmark("Spielplatz am Ring", 50_006_000, 8_008_000)],
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn landmarks_are_found_by_words_and_by_distance() {
        let drawing = sample();
        let cases = [
            ("Wiese neben dem spielplatz am ring", Some("Spielplatz am Ring")),
            ("Spielplatz", Some("Spielplatz")),
            ("Rathaus", None),
            ("", None),
        ];
        for (words, name) in cases {
            assert_eq!(drawing.named_in(words).map(|landmark| landmark.name.as_str()), name, "{words}");
        }
        assert_eq!(drawing.nearest_landmark(Point { lat: 50_003_000, lon: 8_003_000 }).unwrap().name, "Spielplatz");
        assert_eq!(Drawing::default().nearest_landmark(Point { lat: 0, lon: 0 }), None);
    }

    #[test]
    fn blurring_leads_to_the_street() {
        let drawing = sample();
        let blurred = |lat, lon| drawing.blurred(&Shape::Point(Point { lat, lon }));
        let at = |lat, lon| Shape::Point(Point { lat, lon });
        assert_eq!(blurred(50_007_000, 8_004_000), at(50_005_000, 8_004_000), "straight to the line");
        assert_eq!(blurred(50_007_000, 8_000_000), at(50_005_000, 8_001_000), "never beyond its end");
        assert_eq!(Drawing::default().blurred(&at(5, 5)), at(5, 5), "where there is no street nothing moves");
    }
}
