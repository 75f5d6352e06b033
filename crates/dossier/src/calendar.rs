//! Days of the proleptic Gregorian calendar as numbers, so that a date is one
//! `i32` and a comparison is one instruction.

/// Days since 1970-01-01; negative before. Every day from the year -9999 to
/// 9999 has one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub i32);

/// A day of the week, Monday first, as ISO 8601 has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Weekday {
    /// 1 in ISO 8601.
    Monday = 1,
    /// 2 in ISO 8601.
    Tuesday,
    /// 3 in ISO 8601.
    Wednesday,
    /// 4 in ISO 8601.
    Thursday,
    /// 5 in ISO 8601.
    Friday,
    /// 6 in ISO 8601.
    Saturday,
    /// 7 in ISO 8601.
    Sunday,
}

/// All weekdays, Monday first.
pub const WEEKDAYS: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

/// Days from `first` to `last`, both included; `first <= last`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DayRange {
    /// The first day of the range.
    pub first: Day,
    /// The last day of the range, itself included.
    pub last: Day,
}

impl DayRange {
    /// Whether the two ranges share a day.
    pub fn overlaps(self, other: DayRange) -> bool {
        self.first <= other.last && other.first <= self.last
    }

    /// How many days the range has; at least 1.
    pub fn len_days(self) -> u32 {
        self.last.0.abs_diff(self.first.0).saturating_add(1)
    }
}

impl Day {
    /// The day `year`-`month`-`day`, or nothing where there is no such day.
    /// `month` is 1 to 12; year 0 is 1 BC, as in ISO 8601.
    pub fn from_civil(year: i32, month: u8, day: u8) -> Option<Day> {
        if !(1..=12).contains(&month) || day == 0 || day > days_in_month(year, month) {
            return None;
        }
        // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms":
        // years start in March, so that the leap day is the last of its year.
        let year = if month <= 2 { year - 1 } else { year };
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let month_from_march = (i32::from(month) + 9) % 12;
        let day_of_year = (153 * month_from_march + 2) / 5 + i32::from(day) - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        Some(Day(era * 146_097 + day_of_era - 719_468))
    }

    /// Year, month (1 to 12) and day of the month (1 to 31).
    pub fn civil(self) -> (i32, u8, u8) {
        let days = self.0.saturating_add(719_468);
        let era = days.div_euclid(146_097);
        let day_of_era = days.rem_euclid(146_097);
        let year_of_era =
            (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let day = (day_of_year - (153 * month_from_march + 2) / 5 + 1) as u8;
        let month = if month_from_march < 10 {
            month_from_march + 3
        } else {
            month_from_march - 9
        } as u8;
        let year = year_of_era + era * 400 + i32::from(month <= 2);
        (year, month, day)
    }

    /// The day of the week.
    pub fn weekday(self) -> Weekday {
        // 1970-01-01 was a Thursday.
        WEEKDAYS[(self.0 + 3).rem_euclid(7) as usize]
    }

    /// The day `days` later; earlier where `days` is negative.
    pub fn plus_days(self, days: i32) -> Day {
        Day(self.0.saturating_add(days))
    }
}

/// Whether `year` has a 29 February.
pub fn is_leap_year(year: i32) -> bool {
    year.rem_euclid(4) == 0 && (year.rem_euclid(100) != 0 || year.rem_euclid(400) == 0)
}

/// 28 to 31; 0 where `month` is not 1 to 12.
pub fn days_in_month(year: i32, month: u8) -> u8 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap_year(year) => 29,
        2 => 28,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_and_its_number_agree_over_four_centuries() {
        let first = Day::from_civil(1800, 1, 1).unwrap();
        let last = Day::from_civil(2200, 12, 31).unwrap();
        for number in first.0..=last.0 {
            let (year, month, day) = Day(number).civil();
            assert_eq!(Day::from_civil(year, month, day), Some(Day(number)));
        }
    }

    #[test]
    fn known_days_fall_on_their_weekdays() {
        let weekday = |y, m, d| Day::from_civil(y, m, d).unwrap().weekday();
        assert_eq!(weekday(1970, 1, 1), Weekday::Thursday);
        assert_eq!(weekday(2020, 11, 25), Weekday::Wednesday);
        assert_eq!(weekday(2024, 4, 17), Weekday::Wednesday);
    }

    #[test]
    fn a_day_that_does_not_exist_has_no_number() {
        assert_eq!(Day::from_civil(2023, 2, 29), None);
        assert_eq!(Day::from_civil(2023, 13, 1), None);
        assert_eq!(Day::from_civil(2023, 4, 31), None);
        assert_eq!(Day::from_civil(2023, 4, 0), None);
    }
}
