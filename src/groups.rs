//! The chronology in stretches of time, each under a heading.

use linimasa_dossier::Mark;
use linimasa_dossier::calendar::DayRange;
use linimasa_dossier::edtf::{Date, Qualifier, Unit};
use linimasa_dossier::order;

/// A range this long is no longer the matter of one year.
const DECADE_DAYS_MIN: u32 = 3_000;
/// Nor one this long the matter of a decade.
const CENTURY_DAYS_MIN: u32 = 30_000;

/// Marks under one heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// A year, a decade or a century.
    pub heading: Date,
    /// In the order of their days.
    pub marks: Vec<Mark>,
}

/// `marks`, which are in the order of their days, by the year in which they
/// begin; what speaks of a decade or a century stands before the years.
pub fn groups(marks: &[Mark]) -> Vec<Group> {
    let mut by_heading: Vec<((i32, u8), Option<Group>)> = Vec::new();
    for mark in marks {
        let heading = heading(mark.days);
        let rank = match heading.unit {
            Unit::Century => 0,
            Unit::Decade => 1,
            _ => 2,
        };
        let group = order::entry(&mut by_heading, (heading.year, rank));
        let group = group.get_or_insert_with(|| Group {
            heading,
            marks: Vec::new(),
        });
        group.marks.push(*mark);
    }
    by_heading
        .into_iter()
        .filter_map(|(_, group)| group)
        .collect()
}

fn heading(days: DayRange) -> Date {
    let open = days.first.0 == i32::MIN;
    let known = if open { days.last } else { days.first };
    let (year, _, _) = known.civil();
    let endless = open || days.last.0 == i32::MAX;
    let (year, unit) = match days.len_days() {
        _ if endless => (year, Unit::Year),
        CENTURY_DAYS_MIN.. => (year.div_euclid(100) * 100, Unit::Century),
        DECADE_DAYS_MIN.. => (year.div_euclid(10) * 10, Unit::Decade),
        _ => (year, Unit::Year),
    };
    Date {
        year,
        unit,
        qualifier: Qualifier::None,
    }
}

#[cfg(test)]
mod tests {
    use linimasa_dossier::StatementIx;
    use linimasa_dossier::edtf::Edtf;

    use super::*;

    fn headings(values: &[&str]) -> Vec<(String, usize)> {
        let mut marks: Vec<Mark> = values
            .iter()
            .map(|value| Mark {
                statement: StatementIx(0),
                time: 0,
                days: value.parse::<Edtf>().unwrap().days(),
            })
            .collect();
        marks.sort_by_key(|mark| (mark.days.first, mark.days.last));
        groups(&marks)
            .into_iter()
            .map(|group| (group.heading.to_string(), group.marks.len()))
            .collect()
    }

    #[test]
    fn statements_stand_under_the_year_in_which_they_begin() {
        let found = headings(&["2020-09", "2020-11-10", "2020", "2023-09/2024-06"]);
        assert_eq!(found, [("2020".to_owned(), 3), ("2023".to_owned(), 1)]);
    }

    #[test]
    fn a_decade_and_a_century_have_headings_of_their_own_before_the_years() {
        let found = headings(&["1990", "199X", "1990-05-01", "19XX", "1994/2024"]);
        let headings: Vec<&str> = found.iter().map(|(heading, _)| heading.as_str()).collect();
        assert_eq!(headings, ["19XX", "199X", "1990"]);
        assert_eq!(found[1].1, 2);
    }

    #[test]
    fn an_open_range_stands_under_the_end_that_is_known() {
        assert_eq!(headings(&["2020/.."]), [("2020".to_owned(), 1)]);
        assert_eq!(headings(&["../2021"]), [("2021".to_owned(), 1)]);
    }
}
