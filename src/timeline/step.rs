//! The calendar's units as steps along an axis: what ticks stand at, what
//! bars gather and what a brushed range snaps to.

use linimasa_dossier::calendar::{Day, DayRange};
use linimasa_dossier::edtf::{Date, Qualifier, Unit};

use crate::dates::{self, Length};
use crate::strings::DateWords;

/// A distance between two neighbouring places of a calendar axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Every day (1), or the days of a month divisible by 5 or 10 and the
    /// first.
    Days(u8),
    /// Months; a divisor of 12.
    Months(u8),
    /// Years, counted from the year 0.
    Years(u16),
}

/// Every step an axis can have, the finest first.
pub const STEPS: [Step; 13] = [
    Step::Days(1),
    Step::Days(5),
    Step::Days(10),
    Step::Months(1),
    Step::Months(3),
    Step::Years(1),
    Step::Years(2),
    Step::Years(5),
    Step::Years(10),
    Step::Years(20),
    Step::Years(50),
    Step::Years(100),
    Step::Years(1000),
];

impl Step {
    /// How long the step is on average.
    pub fn days(self) -> f64 {
        match self {
            Step::Days(count) => f64::from(count),
            Step::Months(count) => f64::from(count) * 30.437,
            Step::Years(count) => f64::from(count) * 365.2425,
        }
    }

    /// The last place at or before `day`.
    pub fn floor(self, day: Day) -> Day {
        let (year, month, of_month) = day.civil();
        match self {
            Step::Days(1) => day,
            Step::Days(count) => civil(year, month, day_place(of_month, count)),
            Step::Months(count) => civil(year, (month - 1) / count * count + 1, 1),
            Step::Years(count) => civil(floor_year(year, count), 1, 1),
        }
    }

    /// The first place after `day`.
    pub fn next(self, day: Day) -> Day {
        let (year, month, of_month) = day.civil();
        match self {
            Step::Days(1) => day.plus_days(1),
            Step::Days(count) => {
                let place = of_month / count * count + count;
                if place <= 30 - count {
                    civil(year, month, place)
                } else {
                    next_month(year, month)
                }
            }
            Step::Months(count) => next_month(year, (month - 1) / count * count + count),
            Step::Years(count) => civil(floor_year(year, count) + i32::from(count), 1, 1),
        }
    }

    /// The whole step that `day` lies in.
    pub fn around(self, day: Day) -> DayRange {
        DayRange {
            first: self.floor(day),
            last: self.next(day).plus_days(-1),
        }
    }

    /// The date that names the day, month, year or decade of `day`.
    pub fn date(self, day: Day) -> Date {
        let (year, month, of_month) = day.civil();
        let unit = match self {
            Step::Days(_) => Unit::Day(month, of_month),
            Step::Months(_) => Unit::Month(month),
            Step::Years(1) => Unit::Year,
            Step::Years(_) => Unit::Decade,
        };
        let year = match unit {
            Unit::Decade => floor_year(year, 10),
            _ => year,
        };
        Date {
            year,
            unit,
            qualifier: Qualifier::None,
        }
    }

    /// The step that a reader expects of a bigger stride.
    pub fn coarser(self) -> Step {
        match self {
            Step::Days(_) => Step::Months(1),
            Step::Months(_) => Step::Years(1),
            Step::Years(_) => Step::Years(10),
        }
    }
}

/// `days` in words; ten years that are a decade by its name.
pub fn in_words(days: DayRange, words: &DateWords) -> String {
    let decade = Step::Years(10);
    if decade.around(days.first) == days {
        return dates::date(decade.date(days.first), Length::Long, words);
    }
    dates::days(days, Length::Long, words)
}

/// The last tick of a month at or before its day `of_month`: 1, 5, 10 … 25, or
/// 1, 10, 20. Day 30 has none: it would stand too near the next month's first.
fn day_place(of_month: u8, count: u8) -> u8 {
    (of_month / count * count).clamp(1, 30 - count)
}

fn floor_year(year: i32, count: u16) -> i32 {
    year.div_euclid(i32::from(count)) * i32::from(count)
}

fn next_month(year: i32, month: u8) -> Day {
    if month == 12 {
        civil(year + 1, 1, 1)
    } else {
        civil(year, month + 1, 1)
    }
}

/// A day that exists by construction; the epoch would show a fault at once.
fn civil(year: i32, month: u8, day: u8) -> Day {
    Day::from_civil(year, month, day).unwrap_or(Day(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u8, of_month: u8) -> Day {
        Day::from_civil(year, month, of_month).unwrap()
    }

    #[test]
    fn every_day_lies_in_its_step_and_the_steps_follow_without_a_gap() {
        for step in STEPS {
            let mut place = step.floor(day(1899, 11, 7));
            while place < day(1904, 3, 1) {
                let whole = step.around(place);
                assert_eq!(whole.first, place, "{step:?}");
                assert_eq!(step.floor(whole.last), place, "{step:?}");
                place = step.next(place);
            }
        }
    }

    #[test]
    fn the_days_of_a_month_are_ticked_at_round_numbers() {
        let mut places = vec![day(2024, 2, 1)];
        while places.len() < 7 {
            places.push(Step::Days(5).next(places[places.len() - 1]));
        }
        let of_month: Vec<u8> = places.iter().map(|place| place.civil().2).collect();
        assert_eq!(of_month, [1, 5, 10, 15, 20, 25, 1]);
    }

    #[test]
    fn a_decade_is_called_by_its_name() {
        let words = crate::strings::UiLang::Id.dates();
        let nineties = Step::Years(10).around(day(1994, 5, 1));
        assert_eq!(in_words(nineties, words), "1990-an");
        assert_eq!(
            in_words(Step::Years(1).around(day(1994, 5, 1)), words),
            "1994"
        );
    }

    #[test]
    fn a_year_before_christ_has_its_decade() {
        assert_eq!(Step::Years(10).floor(day(-43, 3, 15)), day(-50, 1, 1));
    }
}
