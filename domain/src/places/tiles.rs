//! Kacheln: which pictures of a tile server lie below a rectangle (Web Mercator, 256 pixels a tile).

use super::shape::{Bounds, Point};
use std::f64::consts::PI;

/// Pictures below one map; the finest level that needs no more is taken.
const MOST: u32 = 16;
/// The finest level that servers have.
const FINEST: u32 = 18;

/// One tile and the rectangle it covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tile {
    /// Level.
    pub z: u32,
    /// Column, from the west.
    pub x: u32,
    /// Row, from the north.
    pub y: u32,
    /// What it covers.
    pub bounds: Bounds,
}

impl Tile {
    /// Its address: `{z}`, `{x}` and `{y}` filled in.
    pub fn address(&self, template: &str) -> String {
        template.replace("{z}", &self.z.to_string()).replace("{x}", &self.x.to_string()).replace("{y}", &self.y.to_string())
    }
}

/// The tiles below a rectangle.
pub fn tiles(bounds: Bounds) -> Vec<Tile> {
    let level = (0..=FINEST).rev().find(|z| {
        let ((left, top), (right, bottom)) = corners(bounds, *z);
        (right - left + 1).saturating_mul(bottom - top + 1) <= MOST
    });
    let z = level.unwrap_or_default();
    let ((left, top), (right, bottom)) = corners(bounds, z);
    (top..=bottom).flat_map(|y| (left..=right).map(move |x| tile(z, x, y))).collect()
}

/// The tiles in which the upper left and the lower right corner lie.
fn corners(bounds: Bounds, z: u32) -> ((u32, u32), (u32, u32)) {
    (at(Point { lat: bounds.north, lon: bounds.west }, z), at(Point { lat: bounds.south, lon: bounds.east }, z))
}

fn at(point: Point, z: u32) -> (u32, u32) {
    let (lat, lon) = point.degrees();
    let side = f64::from(1_u32 << z);
    let north = lat.clamp(-85.0, 85.0).to_radians();
    let part = (1.0 - (north.tan() + 1.0 / north.cos()).ln() / PI) / 2.0;
    // Between nothing and the side of the level.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let whole = |part: f64| (part * side).floor().clamp(0.0, side - 1.0) as u32;
    (whole((lon + 180.0) / 360.0), whole(part))
}

fn tile(z: u32, x: u32, y: u32) -> Tile {
    let (north, west) = corner(z, x, y);
    let (south, east) = corner(z, x + 1, y + 1);
    Tile { z, x, y, bounds: Bounds { south, west, north, east } }
}

/// Upper left corner of a tile.
fn corner(z: u32, x: u32, y: u32) -> (i32, i32) {
    let side = f64::from(1_u32 << z);
    let lon = f64::from(x) / side * 360.0 - 180.0;
    let lat = (PI * (1.0 - 2.0 * f64::from(y) / side)).sinh().atan().to_degrees();
    Point::from_degrees(lat, lon).map_or((0, 0), |point| (point.lat, point.lon))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quarter_lies_on_few_tiles_and_all_of_it() {
        let bounds = Bounds { south: 50_549_800, west: 8_470_200, north: 50_556_100, east: 8_484_300 };
        let tiles = tiles(bounds);
        assert!((4..=16).contains(&tiles.len()), "{}", tiles.len());
        let covers = |lat, lon| tiles.iter().any(|tile| tile.bounds.contains(Point { lat, lon }));
        for (lat, lon) in [(bounds.south, bounds.west), (bounds.north, bounds.east), (50_553_000, 8_477_000)] {
            assert!(covers(lat, lon));
        }
    }

    #[test]
    fn a_known_tile_has_its_address() {
        // Wetzlar on level 10, as every slippy map numbers it.
        let (x, y) = at(Point { lat: 50_553_000, lon: 8_477_000 }, 10);
        assert_eq!((x, y), (536, 344));
        assert_eq!(tile(10, x, y).address("https://t.example/{z}/{x}/{y}.png"), "https://t.example/10/536/344.png");
    }
}
