//! All words of the interface, one file a language. A new language is a new
//! file and a variant of [`UiLang`].

mod en;
mod id;

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

    /// Its words.
    pub fn strings(self) -> &'static Strings {
        match self {
            UiLang::Id => &id::STRINGS,
            UiLang::En => &en::STRINGS,
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
    let mut parts = template.split("{}");
    let mut filled = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        filled.push_str(values.next().copied().unwrap_or_default());
        filled.push_str(part);
    }
    filled
}

/// The words of one language.
#[derive(Debug)]
pub struct Strings {
    /// The language's name in itself.
    pub name: &'static str,
    /// Dates and numbers.
    pub dates: DateWords,
}

/// What dates and numbers are written with.
#[derive(Debug)]
pub struct DateWords {
    /// January to December.
    pub months: [&'static str; 12],
    /// The same in short.
    pub months_short: [&'static str; 12],
    /// Monday to Sunday.
    pub weekdays: [&'static str; 7],
    /// Between the thousands.
    pub thousands: &'static str,
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
