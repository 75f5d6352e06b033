//! What a pointer does on the timeline, from pressing to letting go.

use linimasa_dossier::calendar::DayRange;

use super::brush::{self, End};
use super::scale::Scale;

/// A press that goes no further than this opens something and drags nothing.
const SLOP_PX: f64 = 4.0;

/// Where the range can be taken hold of.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Grips {
    /// The upper end of the band.
    pub top: f64,
    /// Its lower end.
    pub bottom: f64,
    /// Half the size of the place where a handle can be taken.
    pub reach: f64,
}

impl Grips {
    /// The middle of a handle.
    pub fn middle(&self) -> f64 {
        (self.top + self.bottom) / 2.0
    }
}

/// What was taken hold of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Hold {
    /// Nothing: a new range begins.
    Ground,
    /// An end of the range.
    Handle(End),
    /// The range as a whole.
    Band,
}

/// A press and what became of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Gesture {
    hold: Hold,
    x: f64,
    y: f64,
    before: DayRange,
    now: DayRange,
    dragging: bool,
}

impl Gesture {
    /// A press at a point. `range` is what is chosen, or the whole axis.
    pub fn press(scale: &Scale, range: DayRange, grips: Grips, x: f64, y: f64) -> Gesture {
        let (left, right) = scale.span(range);
        let reached = (y - grips.middle()).abs() <= grips.reach * 2.0;
        let (to_left, to_right) = ((x - left).abs(), (x - right).abs());
        let inside = left < x && x < right && grips.top <= y && y <= grips.bottom;
        let hold = if reached && to_left.min(to_right) <= grips.reach {
            Hold::Handle(if to_left < to_right {
                End::From
            } else {
                End::To
            })
        } else if inside && range != scale.bounds() {
            Hold::Band
        } else {
            Hold::Ground
        };
        Gesture {
            hold,
            x,
            y,
            before: range,
            now: range,
            dragging: false,
        }
    }

    /// The pointer went on; the new range, if that changed it.
    pub fn drag(&mut self, scale: &Scale, x: f64, y: f64) -> Option<DayRange> {
        if !self.dragging {
            let (dx, dy) = ((x - self.x).abs(), (y - self.y).abs());
            if dx < SLOP_PX || dx < dy {
                return None;
            }
            self.dragging = true;
        }
        let range = match self.hold {
            Hold::Ground => brush::swept(scale, self.x, x),
            Hold::Handle(end) => brush::pulled(scale, self.before, end, x),
            Hold::Band => brush::moved(scale, self.before, x - self.x),
        };
        if range == self.now {
            return None;
        }
        self.now = range;
        Some(range)
    }

    /// Whether it became more than a press.
    pub fn dragging(&self) -> bool {
        self.dragging
    }

    /// What was chosen before, for a drag that is given up.
    pub fn before(&self) -> DayRange {
        self.before
    }

    /// What is chosen now.
    pub fn now(&self) -> DayRange {
        self.now
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use linimasa_dossier::calendar::Day;

    const GRIPS: Grips = Grips {
        top: 4.0,
        bottom: 120.0,
        reach: 12.0,
    };

    fn month(year: i32, month: u8) -> Day {
        Day::from_civil(year, month, 1).unwrap()
    }

    fn setting() -> (Scale, DayRange) {
        let dates = [2020, 2025].map(|year| DayRange {
            first: month(year, 6),
            last: month(year, 6),
        });
        let chosen = DayRange {
            first: month(2022, 1),
            last: month(2023, 1).plus_days(-1),
        };
        (Scale::new(&dates, 900.0).unwrap(), chosen)
    }

    fn dragged(from: Day, to: Day, y: f64) -> Option<DayRange> {
        let (scale, chosen) = setting();
        let mut gesture = Gesture::press(&scale, chosen, GRIPS, scale.x(from), y);
        gesture.drag(&scale, scale.x(to) + 2.0, y + 1.0)
    }

    #[test]
    fn a_drag_beside_the_range_makes_a_new_one() {
        let range = dragged(month(2023, 6), month(2024, 2), 100.0).unwrap();
        assert_eq!(range.first, month(2023, 6));
        assert_eq!(range.last, month(2024, 3).plus_days(-1));
    }

    #[test]
    fn a_drag_inside_the_range_moves_it() {
        let range = dragged(month(2022, 6), month(2023, 6), 20.0).unwrap();
        assert_eq!(range.first, month(2023, 1));
        assert_eq!(range.last, month(2024, 1).plus_days(-1));
    }

    #[test]
    fn a_drag_on_a_handle_moves_that_end() {
        let range = dragged(month(2022, 1), month(2022, 4), 62.0).unwrap();
        assert_eq!(range.first, month(2022, 4));
        assert_eq!(range.last, month(2023, 1).plus_days(-1));
    }

    #[test]
    fn a_press_that_trembles_is_no_drag() {
        let (scale, chosen) = setting();
        let mut gesture = Gesture::press(&scale, chosen, GRIPS, 300.0, 20.0);
        assert_eq!(gesture.drag(&scale, 302.0, 21.0), None);
        assert!(!gesture.dragging());
    }
}
