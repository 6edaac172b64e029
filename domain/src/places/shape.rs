//! Punkt und Fläche, as forms and addresses write them: `50.553612,8.476820`, the corners of an area with `;` between them.

use crate::fields::Problem;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// An area with fewer corners is none.
pub const CORNERS_MIN: u32 = 3;
/// More corners nobody draws by hand.
pub const CORNERS_MAX: u32 = 20;
/// Parts of a degree.
const PARTS: f64 = 1_000_000.0;

/// A point on the ground, in millionths of a degree (WGS 84).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(from = "(i32, i32)", into = "(i32, i32)")]
pub struct Point {
    /// Northern latitude.
    pub lat: i32,
    /// Eastern longitude.
    pub lon: i32,
}

impl From<(i32, i32)> for Point {
    fn from((lat, lon): (i32, i32)) -> Self {
        Self { lat, lon }
    }
}

impl From<Point> for (i32, i32) {
    fn from(point: Point) -> Self {
        (point.lat, point.lon)
    }
}

impl Point {
    /// From degrees; `None` for what is not on the globe.
    pub fn from_degrees(lat: f64, lon: f64) -> Option<Self> {
        let on_globe = lat.abs() <= 90.0 && lon.abs() <= 180.0;
        // At most 180 million: fits.
        #[allow(clippy::cast_possible_truncation)]
        on_globe.then(|| Self { lat: (lat * PARTS).round() as i32, lon: (lon * PARTS).round() as i32 })
    }

    /// Latitude and longitude in degrees.
    pub fn degrees(self) -> (f64, f64) {
        (f64::from(self.lat) / PARTS, f64::from(self.lon) / PARTS)
    }

    /// Metres to another point; exact enough within a town.
    pub fn metres_to(self, other: Self) -> f64 {
        const METRES: f64 = 111_320.0;
        let (lat, lon) = self.degrees();
        let (other_lat, other_lon) = other.degrees();
        let east = (other_lon - lon) * lat.to_radians().cos();
        (other_lat - lat).hypot(east) * METRES
    }
}

// Written and read in whole numbers: what formats and parses fractions would weigh more than the whole map in the browser.
impl fmt::Display for Point {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, part) in [self.lat, self.lon].into_iter().enumerate() {
            let (sign, part) = (if part < 0 { "-" } else { "" }, part.unsigned_abs());
            write!(f, "{}{sign}{}.{:06}", if number == 0 { "" } else { "," }, part / 1_000_000, part % 1_000_000)?;
        }
        Ok(())
    }
}

impl FromStr for Point {
    type Err = Problem;

    fn from_str(text: &str) -> Result<Self, Problem> {
        let (lat, lon) = text.split_once(',').ok_or(Problem::Unknown)?;
        let point = Self { lat: millionths(lat).ok_or(Problem::Unknown)?, lon: millionths(lon).ok_or(Problem::Unknown)? };
        let on_globe = point.lat.abs() <= 90_000_000 && point.lon.abs() <= 180_000_000;
        if on_globe { Ok(point) } else { Err(Problem::Unknown) }
    }
}

/// `50.55` → 50,550,000; digits beyond the sixth say nothing.
fn millionths(text: &str) -> Option<i32> {
    let text = text.trim();
    let (sign, text) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
    let (whole, rest) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || !digits(rest) || whole.len() > 3 {
        return None;
    }
    let fraction = rest.bytes().chain(std::iter::repeat(b'0')).take(6).fold(0, |sum, byte| sum * 10 + i32::from(byte - b'0'));
    Some(sign * (whole.parse::<i32>().ok()? * 1_000_000 + fraction))
}

/// A point or an area.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Shape {
    /// Punkt.
    Point(Point),
    /// Fläche: its corners, the first one not repeated.
    Area(Vec<Point>),
}

impl Shape {
    /// Every corner; of a point the point.
    pub fn corners(&self) -> &[Point] {
        match self {
            Self::Point(point) => std::slice::from_ref(point),
            Self::Area(corners) => corners,
        }
    }

    /// Where its sign stands: the point, or the middle of the corners.
    pub fn middle(&self) -> Point {
        let corners = self.corners();
        let mean = |of: fn(&Point) -> i32| {
            let sum: i64 = corners.iter().map(|corner| i64::from(of(corner))).sum();
            i32::try_from(sum / i64::try_from(corners.len().max(1)).unwrap_or(1)).unwrap_or_default()
        };
        Point { lat: mean(|corner| corner.lat), lon: mean(|corner| corner.lon) }
    }
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, corner) in self.corners().iter().enumerate() {
            write!(f, "{}{corner}", if number == 0 { "" } else { ";" })?;
        }
        Ok(())
    }
}

impl FromStr for Shape {
    type Err = Problem;

    fn from_str(text: &str) -> Result<Self, Problem> {
        if !text.contains(';') {
            return text.trim().parse().map(Self::Point);
        }
        let corners = text.split(';').map(str::parse).collect::<Result<Vec<Point>, _>>()?;
        let number = u32::try_from(corners.len()).unwrap_or(u32::MAX);
        if !(CORNERS_MIN..=CORNERS_MAX).contains(&number) {
            return Err(Problem::Corners { min: CORNERS_MIN, max: CORNERS_MAX });
        }
        Ok(Self::Area(corners))
    }
}

/// The rectangle of a drawing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "(i32, i32, i32, i32)", into = "(i32, i32, i32, i32)")]
pub struct Bounds {
    /// Lower edge.
    pub south: i32,
    /// Left edge.
    pub west: i32,
    /// Upper edge.
    pub north: i32,
    /// Right edge.
    pub east: i32,
}

impl From<(i32, i32, i32, i32)> for Bounds {
    fn from((south, west, north, east): (i32, i32, i32, i32)) -> Self {
        Self { south, west, north, east }
    }
}

impl From<Bounds> for (i32, i32, i32, i32) {
    fn from(bounds: Bounds) -> Self {
        (bounds.south, bounds.west, bounds.north, bounds.east)
    }
}

impl Bounds {
    /// The rectangle around some points; `None` without two that differ in both directions.
    pub fn around(points: impl IntoIterator<Item = Point>) -> Option<Self> {
        let all = points.into_iter().map(|point| Self { south: point.lat, west: point.lon, north: point.lat, east: point.lon });
        let bounds = all.reduce(|a, b| Self {
            south: a.south.min(b.south),
            west: a.west.min(b.west),
            north: a.north.max(b.north),
            east: a.east.max(b.east),
        })?;
        (bounds.south < bounds.north && bounds.west < bounds.east).then_some(bounds)
    }

    /// The point lies inside or on an edge.
    pub fn contains(&self, point: Point) -> bool {
        (self.south..=self.north).contains(&point.lat) && (self.west..=self.east).contains(&point.lon)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        for text in ["50.553612,8.476820", "-1.500000,0.000001", "50.000000,8.000000;50.001000,8.000000;50.000000,8.001000"] {
            assert_eq!(text.parse::<Shape>().unwrap().to_string(), text);
        }
        assert_eq!(" 50.5 , 8.25 ".parse::<Shape>().unwrap().to_string(), "50.500000,8.250000");
    }

    #[test]
    fn what_is_no_position_is_refused() {
        let corners = Problem::Corners { min: 3, max: 20 };
        let many = vec!["50,8"; 21].join(";");
        let cases = [
            ("", Problem::Unknown),
            ("50", Problem::Unknown),
            ("91,8", Problem::Unknown),
            ("50,181", Problem::Unknown),
            ("NaN,8", Problem::Unknown),
            ("50.,8", Problem::Unknown),
            ("+50,8", Problem::Unknown),
            ("1e1,8", Problem::Unknown),
            ("inf,8", Problem::Unknown),
            ("50,8;50,9", corners.clone()),
            ("50,8;x", Problem::Unknown),
            (many.as_str(), corners),
        ];
        for (text, problem) in cases {
            assert_eq!(text.parse::<Shape>(), Err(problem), "{text}");
        }
    }

    #[test]
    fn distances_and_middles() {
        let (a, b) = (Point { lat: 50_000_000, lon: 8_000_000 }, Point { lat: 50_001_000, lon: 8_000_000 });
        assert_eq!(a.metres_to(b).round(), 111.0);
        assert_eq!(a.metres_to(Point { lon: 8_001_000, ..a }).round(), 72.0, "a degree to the east is shorter");
        assert_eq!(Shape::Area(vec![a, b, Point { lat: 50_002_000, lon: 8_003_000 }]).middle(), Point { lat: 50_001_000, lon: 8_001_000 });
    }

    #[test]
    fn bounds_need_room() {
        let a = Point { lat: 1, lon: 1 };
        assert_eq!(Bounds::around([a, Point { lat: 2, lon: 1 }]), None);
        let bounds = Bounds::around([a, Point { lat: 5, lon: -3 }]).unwrap();
        assert_eq!(bounds, Bounds { south: 1, west: -3, north: 5, east: 1 });
        assert!(bounds.contains(a) && !bounds.contains(Point { lat: 6, lon: 0 }));
    }
}
