//! The languages of the interfaces, and the words that they share, one file a
//! language.

mod en;
mod id;

pub use en::DATES as DATES_EN;
pub use id::DATES as DATES_ID;

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum UiLang {
    /// Indonesian.
    #[default]
    Id,
    /// English.
    En,
}

/// All of them, as the language switch lists them.
pub const UI_LANGS: [UiLang; 2] = [UiLang::Id, UiLang::En];

impl UiLang {
    /// Its BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            UiLang::Id => "id",
            UiLang::En => "en",
        }
    }

    /// The language of a BCP 47 tag, region and script aside; nothing where
    /// the interface does not speak it.
    pub fn from_tag(tag: &str) -> Option<UiLang> {
        let primary = tag.split(['-', '_']).next()?;
        UI_LANGS
            .into_iter()
            .find(|lang| lang.tag().eq_ignore_ascii_case(primary))
    }

    /// What it writes dates and numbers with.
    #[inline(never)]
    pub fn dates(self) -> &'static DateWords {
        match self {
            UiLang::Id => &DATES_ID,
            UiLang::En => &DATES_EN,
        }
    }
}

/// A text that depends on a number; `{}` stands for the number.
#[derive(Debug)]
pub struct Plural {
    /// For exactly one.
    pub one: &'static str,
    /// For every other number.
    pub other: &'static str,
}

impl Plural {
    /// The text for `count`, with `number` (the count as the language writes
    /// it) in its place.
    pub fn of(&self, count: u32, number: &str) -> String {
        fill(if count == 1 { self.one } else { self.other }, &[number])
    }
}

/// `template` with each `{}` replaced by the next of `values`; a `{}` without
/// a value disappears.
pub fn fill(template: &str, values: &[&str]) -> String {
    let mut values = values.iter();
    // By character: the search for a text is larger than all that calls it.
    let mut parts = template.split('{');
    let mut filled = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        filled.push_str(values.next().copied().unwrap_or_default());
        filled.push_str(part.strip_prefix('}').unwrap_or(part));
    }
    filled
}

/// What dates and numbers are written with; `{}` stands for what is written.
#[derive(Debug)]
pub struct DateWords {
    /// January to December.
    pub months: [&'static str; 12],
    /// The same in short.
    pub months_short: [&'static str; 12],
    /// Monday to Sunday.
    pub weekdays: [&'static str; 7],
    /// Spring to winter.
    pub seasons: [&'static str; 4],
    /// Numbers of quarters and half-years.
    pub ordinals: [&'static str; 4],
    /// Between the thousands.
    pub thousands: &'static str,
    /// Between hours and minutes.
    pub clock: &'static str,
    /// Ten years.
    pub decade: &'static str,
    /// A hundred years, by number.
    pub century: &'static str,
    /// Six months, by number.
    pub half: &'static str,
    /// Three months, by number.
    pub quarter: &'static str,
    /// Seven days, by number.
    pub week: &'static str,
    /// A year before the year 1.
    pub before_common_era: &'static str,
    /// A range without an end.
    pub since: &'static str,
    /// A range without a start.
    pub until: &'static str,
    /// The first third.
    pub early: &'static str,
    /// The second third.
    pub mid: &'static str,
    /// The last third.
    pub late: &'static str,
    /// Not exact.
    pub about: &'static str,
    /// Perhaps wrong.
    pub uncertain: &'static str,
    /// The day is not known.
    pub month_only: &'static str,
    /// Nor is the month.
    pub year_only: &'static str,
    /// It began then.
    pub from_then: &'static str,
    /// It ended then.
    pub until_then: &'static str,
    /// It lay ahead when it was written.
    pub ahead: &'static str,
    /// A part of the day.
    pub dawn: &'static str,
    /// A part of the day.
    pub morning: &'static str,
    /// A part of the day.
    pub midday: &'static str,
    /// A part of the day.
    pub afternoon: &'static str,
    /// A part of the day.
    pub evening: &'static str,
    /// A part of the day.
    pub night: &'static str,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_does_not_hide_its_language() {
        assert_eq!(UiLang::from_tag("en-GB"), Some(UiLang::En));
        assert_eq!(UiLang::from_tag("ID_id"), Some(UiLang::Id));
        assert_eq!(UiLang::from_tag("fr"), None);
        assert_eq!(UiLang::from_tag(""), None);
    }

    #[test]
    fn values_fill_the_gaps_of_a_template_in_order() {
        assert_eq!(fill("{} dari {} baris", &["3", "41"]), "3 dari 41 baris");
        assert_eq!(fill("tanpa celah", &["3"]), "tanpa celah");
        assert_eq!(fill("{} dan {}", &["satu"]), "satu dan ");
    }
}
