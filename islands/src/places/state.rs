//! Was gewählt ist: corners, the aim that keys move, and how close the map is. Pure, so that the server's tests can press it.

use domain::places::{Bounds, CORNERS_MAX, CORNERS_MIN, Point, Projection, Shape, WIDTH};

/// Units that a key moves the aim.
const STEP: f64 = 10.0;
/// The same with Shift.
const STRIDE: f64 = 60.0;
/// How close the map goes.
const CLOSEST: u32 = 3;

/// What was done, for the sentence that is read out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Told {
    /// Attribute that holds the sentence.
    pub(super) sentence: Option<&'static str>,
    /// Says which landmark is near.
    pub(super) near: bool,
    /// May fill the empty words of the form.
    pub(super) fills: bool,
}

/// The map as it stands.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Picking {
    projection: Projection,
    landmarks: Vec<(Point, String)>,
    corners: Vec<Point>,
    /// Corners of an area are set, not a point.
    pub(super) area: bool,
    aim: Option<(f64, f64)>,
    /// Times two each.
    close: u32,
}

impl Picking {
    /// From what the page has written.
    pub(super) fn read(bounds: &str, landmarks: &str, position: &str) -> Option<Self> {
        let edges = bounds.split(',').map(|edge| edge.parse().ok()).collect::<Option<Vec<i32>>>()?;
        let [south, west, north, east] = edges.as_slice() else { return None };
        let bounds = Bounds { south: *south, west: *west, north: *north, east: *east };
        let landmark = |line: &str| line.split_once('|').and_then(|(at, name)| Some((at.parse().ok()?, name.to_owned())));
        let chosen: Option<Shape> = position.parse().ok();
        Some(Self {
            projection: Projection::of(bounds),
            landmarks: landmarks.lines().filter_map(landmark).collect(),
            area: matches!(chosen, Some(Shape::Area(_))),
            corners: chosen.map(|shape| shape.corners().to_vec()).unwrap_or_default(),
            aim: None,
            close: 0,
        })
    }

    /// A press at a part of what is seen: 0 to 1 from the left and from the top.
    pub(super) fn press(&mut self, (right, down): (f64, f64)) -> Told {
        let (left, top, width, height) = self.window();
        self.put(left + right * width, top + down * height)
    }

    fn put(&mut self, x: f64, y: f64) -> Told {
        self.aim = Some((x, y));
        let point = self.projection.point(x, y);
        if !self.area {
            self.corners = vec![point];
            return Told { sentence: Some("data-set"), near: true, fills: true };
        }
        if u32::try_from(self.corners.len()).is_ok_and(|corners| corners >= CORNERS_MAX) {
            return Told { sentence: Some("data-full"), ..Told::default() };
        }
        self.corners.push(point);
        Told { sentence: Some("data-corner"), near: true, fills: self.is_complete() }
    }

    /// A key on the map; `None` for keys that are not ours.
    pub(super) fn key(&mut self, key: &str, far: bool) -> Option<Told> {
        let step = if far { STRIDE } else { STEP } / f64::from(1_u32 << self.close);
        let (dx, dy) = match key {
            "ArrowLeft" => (-step, 0.0),
            "ArrowRight" => (step, 0.0),
            "ArrowUp" => (0.0, -step),
            "ArrowDown" => (0.0, step),
            "Enter" | " " => {
                let (x, y) = self.aimed();
                return Some(self.put(x, y));
            }
            "+" => return self.use_tool("larger"),
            "-" => return self.use_tool("smaller"),
            "Backspace" | "Delete" => return self.use_tool("clear"),
            _ => return None,
        };
        let (x, y) = self.aimed();
        self.aim = Some(((x + dx).clamp(0.0, f64::from(WIDTH)), (y + dy).clamp(0.0, f64::from(self.projection.height))));
        Some(Told { near: true, ..Told::default() })
    }

    /// A tool by its name.
    pub(super) fn use_tool(&mut self, tool: &str) -> Option<Told> {
        match tool {
            "larger" => self.close = (self.close + 1).min(CLOSEST),
            "smaller" => self.close = self.close.saturating_sub(1),
            "clear" => {
                self.corners.clear();
                return Some(Told { sentence: Some("data-cleared"), ..Told::default() });
            }
            "point" | "area" => {
                self.area = tool == "area";
                self.corners.clear();
            }
            _ => return None,
        }
        Some(Told::default())
    }

    /// Where the aim is: at first on what is chosen, or in the middle.
    fn aimed(&self) -> (f64, f64) {
        let middle = || (f64::from(WIDTH) / 2.0, f64::from(self.projection.height) / 2.0);
        let chosen = || self.corners.last().map(|corner| self.projection.xy(*corner)).map(|(x, y)| (f64::from(x), f64::from(y)));
        self.aim.or_else(chosen).unwrap_or_else(middle)
    }

    /// Left, top, width and height of what is seen; close by, the aim is in the middle.
    fn window(&self) -> (f64, f64, f64, f64) {
        let (full, tall) = (f64::from(WIDTH), f64::from(self.projection.height));
        let times = f64::from(1_u32 << self.close);
        let (width, height) = (full / times, tall / times);
        let (x, y) = self.aimed();
        ((x - width / 2.0).clamp(0.0, full - width), (y - height / 2.0).clamp(0.0, tall - height), width, height)
    }

    /// For the drawing.
    pub(super) fn view_box(&self) -> String {
        let (left, top, width, height) = self.window();
        format!("{} {} {} {}", whole(left), whole(top), whole(width), whole(height))
    }

    fn is_complete(&self) -> bool {
        !self.area || u32::try_from(self.corners.len()).is_ok_and(|corners| corners >= CORNERS_MIN)
    }

    fn shape(&self) -> Option<Shape> {
        let first = self.corners.first().filter(|_| self.is_complete())?;
        Some(if self.area { Shape::Area(self.corners.clone()) } else { Shape::Point(*first) })
    }

    /// What the form sends: nothing while an area has too few corners.
    pub(super) fn value(&self) -> String {
        self.shape().map(|shape| shape.to_string()).unwrap_or_default()
    }

    /// What is chosen, as the page draws it.
    pub(super) fn chosen(&self) -> String {
        let place = |corner: &Point| self.projection.xy(*corner);
        let points = self.corners.iter().map(place).map(|(x, y)| format!("{x},{y}")).collect::<Vec<_>>().join(" ");
        let area = if self.area { format!("<polygon class=\"map__area\" points=\"{points}\"/>") } else { String::new() };
        let pin = self.shape().map(|shape| self.projection.xy(shape.middle()));
        let pin = pin.map(|(x, y)| format!("<use href=\"#nadel\" x=\"{x}\" y=\"{y}\"/>")).unwrap_or_default();
        format!("{area}{pin}")
    }

    /// The cross that keys move.
    pub(super) fn aim(&self) -> String {
        let Some((x, y)) = self.aim else { return String::new() };
        format!("<path class=\"map__aim\" d=\"M{} {}m-30 0h60m-30-30v60\"/>", whole(x), whole(y))
    }

    /// The landmark nearest to the aim.
    pub(super) fn near(&self) -> Option<&str> {
        let (x, y) = self.aimed();
        let (x, y) = (whole(x), whole(y));
        let far = |at: Point| {
            let (left, top) = self.projection.xy(at);
            (left - x).pow(2) + (top - y).pow(2)
        };
        let nearest = self.landmarks.iter().min_by_key(|(at, _)| far(*at));
        nearest.map(|(_, name)| name.as_str())
    }
}

/// Units are small numbers.
#[allow(clippy::cast_possible_truncation)]
fn whole(units: f64) -> i32 {
    units.round() as i32
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn picking(position: &str) -> Picking {
        let landmarks = "50.002000,8.002000|Festplatz\n50.008000,8.008000|Schule";
        Picking::read("50000000,8000000,50010000,8010000", landmarks, position).unwrap()
    }

    #[test]
    fn keys_move_and_set() {
        let mut map = picking("");
        assert_eq!(map.value(), "");
        assert_eq!(map.key("ArrowRight", true), Some(Told { near: true, ..Told::default() }));
        assert_eq!(map.key("ArrowUp", false), Some(Told { near: true, ..Told::default() }));
        assert_eq!(map.key("Enter", false).unwrap().sentence, Some("data-set"));
        assert_eq!(map.value(), "50.005064,8.005600");
        assert_eq!(map.near(), Some("Schule"));
        assert_eq!(map.key("Tab", false), None, "the way out stays open");
        map.key("Backspace", false);
        assert_eq!(map.value(), "");
    }

    #[test]
    fn an_area_needs_three_corners_and_ends_at_twenty() {
        let mut map = picking("");
        map.use_tool("area");
        map.press((0.1, 0.1));
        map.press((0.2, 0.1));
        assert_eq!(map.value(), "");
        assert!(map.press((0.2, 0.2)).fills);
        assert_eq!(map.value().split(';').count(), 3);
        for _ in 3..20 {
            map.press((0.3, 0.3));
        }
        assert_eq!(map.press((0.4, 0.4)).sentence, Some("data-full"));
        assert_eq!(map.value().split(';').count(), 20);
        map.use_tool("point");
        assert_eq!(map.value(), "");
    }

    #[test]
    fn close_by_a_press_means_what_is_seen() {
        let mut map = picking("50.005000,8.005000");
        map.use_tool("larger");
        assert_eq!(map.view_box(), "250 389 500 778");
        map.press((0.5, 0.5));
        assert_eq!(map.value(), "50.005000,8.005000");
        for _ in 0..9 {
            map.use_tool("larger");
        }
        assert!(map.view_box().ends_with(" 125 195"), "{}", map.view_box());
    }

    #[test]
    fn what_the_page_did_not_write_wakes_nothing() {
        assert_eq!(Picking::read("1,2,3", "", ""), None);
        assert_eq!(Picking::read("a,b,c,d", "", ""), None);
    }
}
