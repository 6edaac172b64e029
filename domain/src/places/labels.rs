//! Beschriftung: which names fit on the sheet without covering a sign or another name. What is left out stands in the list beside the map.

/// A part of the sheet, in its units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Frame {
    /// From the left edge.
    pub left: i32,
    /// From the upper edge.
    pub top: i32,
    /// Its right side.
    pub right: i32,
    /// Its lower side.
    pub bottom: i32,
}

impl Frame {
    /// A square around a point.
    pub const fn around((x, y): (i32, i32), half: i32) -> Self {
        Self { left: x - half, top: y - half, right: x + half, bottom: y + half }
    }

    /// Both have a spot in common.
    pub const fn meets(&self, other: &Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }
}

/// Which of the wanted frames stay free, the first ones first.
pub fn fitting(wanted: &[Frame], taken: &[Frame]) -> Vec<bool> {
    let mut used = taken.to_vec();
    wanted
        .iter()
        .map(|frame| {
            let free = !used.iter().any(|other| other.meets(frame));
            if free {
                used.push(*frame);
            }
            free
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_make_way_for_signs_and_for_earlier_names() {
        let name = |left: i32, top: i32| Frame { left, top, right: left + 100, bottom: top + 20 };
        let wanted = [name(0, 0), name(50, 10), name(50, 40), name(300, 300), name(100, 0)];
        assert_eq!(fitting(&wanted, &[Frame::around((320, 310), 26)]), [true, false, true, false, true], "edges may touch");
        assert_eq!(fitting(&[], &[]), Vec::<bool>::new());
    }
}
