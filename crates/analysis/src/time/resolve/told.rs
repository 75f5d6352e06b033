//! What the dates just told say of the next: days of one list, an end behind
//! its start, the day over an entry.

use linimasa_dossier::edtf::{Date, Edtf, Unit};
use linimasa_dossier::model::TimeValue;

use super::Story;
use crate::time::calendar::{exact, in_year, weekday_number};
use crate::time::when::{Frame, When};

impl Story {
    /// The day behind another of a list is of its year, or of the next.
    pub(super) fn place_in_list(&self, when: &When) -> Option<Date> {
        let before = self.spoken.filter(|_| self.is_listed)?.date;
        let bare = when.day.is_some() && when.weekday.is_none() && when.direction.is_none();
        let after = |date: &Date| date.days().first > before.days().last;
        let is_day = bare && matches!(before.unit, Unit::Day(..));
        let near = |date: &Date| date.days().first.0 - before.days().last.0 <= LIST_DAYS_MAX;
        let dates = [before.year, before.year + 1].map(|year| in_year(year, when));
        let mut dates = dates.into_iter().flatten().filter(|_| is_day);
        dates.find(|date| after(date) && near(date))
    }

    /// An end is behind what its sentence has just told: "on Monday … until
    /// Friday".
    pub(super) fn behind_told(&self, date: Date, when: &When) -> Date {
        let told = self
            .spoken
            .filter(|told| self.is_end && told.sentence == self.sentence && !told.reported);
        let Some(told) = told.filter(|told| date.days().last < told.date.days().first) else {
            return date;
        };
        let later = match date.unit {
            Unit::Day(..) if when.is_bare_weekday() => {
                let weekday = i32::from(weekday_number(date.days().first));
                let from = told.date.days().last;
                let days = (weekday - i32::from(weekday_number(from)) - 1).rem_euclid(7) + 1;
                Some(Date::day(from.plus_days(days)))
            }
            Unit::Month(_) if when.is_bare_month() => exact(told.date.year, date.unit)
                .filter(|date| date.days().last > told.date.days().last)
                .or_else(|| exact(told.date.year + 1, date.unit)),
            _ => None,
        };
        later.unwrap_or(date)
    }

    /// A date that stands alone in its line: the times alone in the lines below
    /// are of that day.
    pub(in crate::time) fn head(&mut self, value: &TimeValue) {
        self.heading = match value {
            TimeValue::Date(Edtf::Date(date)) => Some(*date),
            _ => None,
        };
    }

    /// A time alone in its line opens an entry: of the day over it, or that of
    /// publication, and not of one that the entry before spoke of.
    pub(in crate::time) fn open_entry(&mut self) {
        let day = self.heading.or(self.today());
        let day = day.filter(|date| matches!(date.unit, Unit::Day(..)));
        if let Some(day) = day {
            self.day = Some((day, self.sentence));
        }
    }

    /// The date last spoken of. What was earlier is not counted from an end yet
    /// to come that another sentence named: "out until Friday. … a day earlier".
    pub(super) fn base_of(&self, frame: Frame) -> Option<Date> {
        let spoken = self.spoken?;
        let is_back = frame.ahead < 0 && spoken.sentence < self.sentence;
        self.told_of.filter(|_| is_back).or(Some(spoken.date))
    }
}

/// Days of one list are no farther apart.
const LIST_DAYS_MAX: i32 = 45;
