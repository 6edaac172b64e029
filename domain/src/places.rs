//! Orte: points and areas in a district, and the drawing on which they lie. Positions are kept in millionths of a degree
//! (about ten centimetres), so that a place is the same on every machine.

mod drawing;
mod labels;
mod near;
mod projection;
mod shape;
mod tiles;

pub use drawing::{Drawing, Ground, GroundKind, Landmark, Street};
pub use labels::{Frame, fitting};
pub use projection::{Projection, WIDTH};
pub use shape::{Bounds, CORNERS_MAX, CORNERS_MIN, Point, Shape};
pub use tiles::{Tile, tiles};

use crate::fields::Problem;
use crate::people::words;
use serde::{Deserialize, Serialize};

words! {
    /// What everybody sees of the position that somebody sent.
    Shown {
        /// As it was sent.
        AsSent = "as_sent",
        /// Moved to the nearest street: the house is nobody's business.
        Street = "street",
        /// At a landmark or a point that the office chose.
        Corrected = "corrected",
        /// Nothing: only the words.
        Hidden = "hidden",
    }
}

/// A position as somebody chose it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Spot {
    /// A landmark of the drawing, by its name.
    Landmark(String),
    /// A point or an area.
    Shape(Shape),
}

impl Spot {
    /// Reads the two fields of a form; `None` when nothing was chosen. What was set on the map counts before the list.
    ///
    /// # Errors
    /// [`Problem::Unknown`] and [`Problem::Corners`] for something that is not a position.
    pub fn read(position: &str, landmark: &str) -> Result<Option<Self>, Problem> {
        if !position.trim().is_empty() {
            return position.parse().map(Self::Shape).map(Some);
        }
        let landmark = landmark.trim();
        Ok((!landmark.is_empty()).then(|| Self::Landmark(landmark.to_owned())))
    }

    /// Where that is.
    ///
    /// # Errors
    /// [`Problem::Outside`] for what lies beyond the district, [`Problem::Unknown`] for a landmark that the drawing does not have.
    pub fn on(&self, drawing: &Drawing) -> Result<Shape, Problem> {
        match self {
            Self::Landmark(name) => drawing.landmark(name).map(|landmark| Shape::Point(landmark.at)).ok_or(Problem::Unknown),
            Self::Shape(shape) if shape.corners().iter().all(|corner| drawing.bounds.contains(*corner)) => Ok(shape.clone()),
            Self::Shape(_) => Err(Problem::Outside),
        }
    }
}

/// Puts what lies close together under one sign: each group is a list of places in `at`, in their order. `reach` in units of the drawing.
pub fn gather(at: &[(i32, i32)], reach: i32) -> Vec<Vec<usize>> {
    let mut groups: Vec<((i32, i32), Vec<usize>)> = vec![];
    for (number, (x, y)) in at.iter().enumerate() {
        match groups.iter_mut().find(|((left, top), _)| (left - x).abs() <= reach && (top - y).abs() <= reach) {
            Some((_, group)) => group.push(number),
            None => groups.push(((*x, *y), vec![number])),
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_spot_is_read_and_found() {
        let drawing = drawing::sample();
        let on = |position: &str, landmark: &str| Spot::read(position, landmark)?.map(|spot| spot.on(&drawing)).transpose();
        let at = |lat, lon| Some(Shape::Point(Point { lat, lon }));
        let cases = [
            ("", "", Ok(None)),
            ("", "Spielplatz", Ok(at(50_002_000, 8_002_000))),
            ("50.001,8.001", "Spielplatz", Ok(at(50_001_000, 8_001_000))),
            ("", "Rathaus", Err(Problem::Unknown)),
            ("50.011,8.001", "", Err(Problem::Outside)),
            ("hier", "", Err(Problem::Unknown)),
            ("50.001,8.001;50.002,8.002", "", Err(Problem::Corners { min: CORNERS_MIN, max: CORNERS_MAX })),
            ("50.001,8.001;50.002,8.002;51,8.001", "", Err(Problem::Outside)),
        ];
        for (position, landmark, expected) in cases {
            assert_eq!(on(position, landmark), expected, "{position} {landmark}");
        }
    }

    #[test]
    fn neighbours_share_a_sign() {
        assert_eq!(gather(&[(0, 0), (100, 0), (8, 8), (100, 9), (30, 0)], 10), [vec![0, 2], vec![1, 3], vec![4]]);
        assert!(gather(&[], 10).is_empty());
    }
}
