//! Vom Boden aufs Blatt: the drawing is always 1,000 units wide; a unit is the same length to the north as to the east.

use super::shape::{Bounds, Point};

/// Width of every drawing in units.
pub const WIDTH: i32 = 1000;

/// Where the points of a rectangle stand on the sheet.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Projection {
    bounds: Bounds,
    /// Units per millionth of a degree, to the east and to the north.
    scale: (f64, f64),
    /// Height in units.
    pub height: i32,
}

impl Projection {
    /// For a rectangle. One without width or height is drawn as a square, so that nothing divides by zero.
    pub fn of(bounds: Bounds) -> Self {
        let (wide, high) = (f64::from((bounds.east - bounds.west).max(1)), f64::from((bounds.north - bounds.south).max(1)));
        let middle = (f64::from(bounds.north) + f64::from(bounds.south)) / 2.0 / 1_000_000.0;
        let east = f64::from(WIDTH) / wide;
        let north = east / middle.to_radians().cos().max(0.01);
        Self { bounds, scale: (east, north), height: whole(high * north).max(1) }
    }

    /// Units from the left and from the top.
    pub fn xy(&self, point: Point) -> (i32, i32) {
        let east = f64::from(point.lon) - f64::from(self.bounds.west);
        let south = f64::from(self.bounds.north) - f64::from(point.lat);
        (whole(east * self.scale.0), whole(south * self.scale.1))
    }

    /// The point at a place of the sheet, kept inside the rectangle.
    pub fn point(&self, x: f64, y: f64) -> Point {
        let lon = f64::from(self.bounds.west) + x / self.scale.0;
        let lat = f64::from(self.bounds.north) - y / self.scale.1;
        Point { lat: whole(lat).clamp(self.bounds.south, self.bounds.north), lon: whole(lon).clamp(self.bounds.west, self.bounds.east) }
    }
}

/// Rounds; what does not fit stops at the border of the type.
#[allow(clippy::cast_possible_truncation)]
fn whole(number: f64) -> i32 {
    number.round() as i32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn corners_and_middle_stand_where_they_should() {
        let bounds = Bounds { south: 50_000_000, west: 8_000_000, north: 50_010_000, east: 8_010_000 };
        let sheet = Projection::of(bounds);
        assert_eq!(sheet.height, 1556, "a degree to the north is longer");
        let cases = [((50_010_000, 8_000_000), (0, 0)), ((50_000_000, 8_010_000), (1000, 1556)), ((50_005_000, 8_005_000), (500, 778))];
        for ((lat, lon), there) in cases {
            assert_eq!(sheet.xy(Point { lat, lon }), there);
        }
    }

    #[test]
    fn the_way_back_leads_to_the_same_unit_and_never_outside() {
        let bounds = Bounds { south: 50_000_000, west: 8_000_000, north: 50_004_000, east: 8_010_000 };
        let sheet = Projection::of(bounds);
        for (x, y) in [(0, 0), (250, 99), (1000, sheet.height)] {
            assert_eq!(sheet.xy(sheet.point(f64::from(x), f64::from(y))), (x, y));
        }
        assert!(bounds.contains(sheet.point(-50.0, 99_999.0)));
        assert_eq!(Projection::of(Bounds::default()).height, WIDTH, "a square");
    }
}
