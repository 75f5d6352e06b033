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

    /// Its words. Not inlined: each use of one would choose between two
    /// constants.
    #[inline(never)]
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
    // By character: the search for a text is larger than all that calls it.
    let mut parts = template.split('{');
    let mut filled = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        filled.push_str(values.next().copied().unwrap_or_default());
        filled.push_str(part.strip_prefix('}').unwrap_or(part));
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
    /// The page around the views.
    pub page: PageWords,
    /// The filters.
    pub filters: FiltersWords,
    /// What is chosen.
    pub chips: ChipsWords,
    /// What is chosen, to take along.
    pub share: ShareWords,
    /// What is found.
    pub results: ResultsWords,
    /// An article.
    pub article: ArticleWords,
    /// Who appears.
    pub actors: ActorsWords,
    /// The timeline.
    pub timeline: TimelineWords,
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

/// The page around the views.
#[derive(Debug)]
pub struct PageWords {
    /// How many articles.
    pub articles: Plural,
    /// How many actors.
    pub actors: Plural,
    /// Names the tabs.
    pub views: &'static str,
    /// A tab.
    pub chronology: &'static str,
    /// A tab.
    pub articles_tab: &'static str,
    /// A tab.
    pub actors_tab: &'static str,
    /// Names the language switch.
    pub languages: &'static str,
    /// Where a dossier or an article has no title.
    pub untitled: &'static str,
}

/// The filters.
#[derive(Debug)]
pub struct FiltersWords {
    /// Names them.
    pub title: &'static str,
    /// Says that they act at once.
    pub hint: &'static str,
    /// Opens them where there is little room.
    pub open: &'static str,
    /// The same with the number of filters in force.
    pub open_count: &'static str,
    /// Closes them; `{}` is how many statements there are.
    pub close: Plural,
    /// A field.
    pub words: &'static str,
    /// In the empty field.
    pub words_example: &'static str,
    /// A group.
    pub actors: &'static str,
    /// Names the choice between any and all.
    pub matching: &'static str,
    /// One actor is enough.
    pub any: &'static str,
    /// All actors must be named.
    pub all: &'static str,
    /// A field over a long list.
    pub find_actor: &'static str,
    /// No actor is called that.
    pub no_actor: &'static str,
    /// Shows the rest of the list.
    pub more_actors: Plural,
    /// Hides it again.
    pub fewer_actors: &'static str,
    /// Read after an actor's name.
    pub count: Plural,
    /// Excludes an actor.
    pub exclude: &'static str,
    /// Stands beside an excluded actor.
    pub excluded: &'static str,
    /// A group.
    pub outlets: &'static str,
    /// A group.
    pub dates: &'static str,
    /// Names the choice of what the range is meant on.
    pub axis: &'static str,
    /// Dates that the text speaks of.
    pub mentioned: &'static str,
    /// Dates of publication.
    pub published: &'static str,
    /// A field.
    pub from: &'static str,
    /// A field.
    pub to: &'static str,
    /// In the empty field.
    pub date_example: &'static str,
    /// Not a date.
    pub date_form: &'static str,
    /// No such day.
    pub date_calendar: &'static str,
    /// Names the years as ready-made ranges.
    pub years: &'static str,
}

/// What is chosen.
#[derive(Debug)]
pub struct ChipsWords {
    /// Names the list.
    pub title: &'static str,
    /// What a chip does.
    pub remove: &'static str,
    /// Takes them all away.
    pub clear: &'static str,
    /// An excluded actor.
    pub except: &'static str,
    /// The words.
    pub words: &'static str,
    /// The range, on dates mentioned.
    pub mentioned: &'static str,
    /// The range, on publication.
    pub published: &'static str,
    /// An id that the dossier does not know.
    pub unknown: &'static str,
}

/// What is chosen, to take along.
#[derive(Debug)]
pub struct ShareWords {
    /// Opens it.
    pub open: &'static str,
    /// Names it.
    pub title: &'static str,
    /// An address.
    pub link: &'static str,
    /// What it is for.
    pub link_hint: &'static str,
    /// HTML.
    pub element: &'static str,
    /// What it is for.
    pub element_hint: &'static str,
    /// The same where it cannot say all that is chosen.
    pub partly: &'static str,
    /// HTML.
    pub frame: &'static str,
    /// What it is for.
    pub frame_hint: &'static str,
    /// Copies one of them; its name follows for those who hear it.
    pub copy: &'static str,
    /// It is copied.
    pub copied: &'static str,
    /// It could not be.
    pub failed: &'static str,
    /// Closes it.
    pub close: &'static str,
}

/// What is found.
#[derive(Debug)]
pub struct ResultsWords {
    /// What the part of the page with what was found is called.
    pub name: &'static str,
    /// Nothing is filtered.
    pub all: Plural,
    /// How many of how many.
    pub some: &'static str,
    /// Follows: from how many articles.
    pub articles: Plural,
    /// Nothing is found.
    pub none: &'static str,
    /// Over what could be dropped.
    pub none_hint: &'static str,
    /// Nothing that could be dropped alone helps.
    pub none_all: &'static str,
    /// Shows more of a long list.
    pub more: Plural,
    /// What the source line does.
    pub open: &'static str,
    /// After a date of publication that was inferred.
    pub inferred: &'static str,
    /// An article without a date of publication.
    pub undated_source: &'static str,
    /// Copies the statement's address.
    pub copy: &'static str,
    /// It is copied.
    pub copied: &'static str,
    /// It could not be.
    pub not_copied: &'static str,
    /// What a mark on an actor does.
    pub add_actor: &'static str,
    /// The same for one that is chosen.
    pub drop_actor: &'static str,
    /// What a mark on a date does.
    pub set_range: &'static str,
    /// Before an editor's remark.
    pub note: &'static str,
    /// A heading over statements that no date places.
    pub undated: &'static str,
    /// Why they stand there.
    pub undated_hint: &'static str,
}

/// An article.
#[derive(Debug)]
pub struct ArticleWords {
    /// Back to a tab, whose name follows.
    pub back: &'static str,
    /// The article published before.
    pub previous: &'static str,
    /// The article published after.
    pub next: &'static str,
    /// Names the two.
    pub neighbours: &'static str,
    /// Names the bibliographic data.
    pub about: &'static str,
    /// A term.
    pub outlet: &'static str,
    /// A term.
    pub published: &'static str,
    /// A term.
    pub byline: &'static str,
    /// A term.
    pub via: &'static str,
    /// A term.
    pub lang: &'static str,
    /// A link to the source.
    pub original: &'static str,
    /// How a date was inferred.
    pub from_url: &'static str,
    /// How a date was inferred.
    pub from_dateline: &'static str,
    /// How a date was inferred.
    pub from_text: &'static str,
    /// How many of its statements match.
    pub matching: Plural,
    /// How many it has, nothing being filtered.
    pub statements: Plural,
    /// How many more match.
    pub rest: Plural,
    /// An address led to an article that is not there.
    pub missing: &'static str,
}

/// Who appears.
#[derive(Debug)]
pub struct ActorsWords {
    /// A kind.
    pub person: &'static str,
    /// A kind.
    pub state: &'static str,
    /// A kind.
    pub subnational: &'static str,
    /// A kind.
    pub organisation: &'static str,
    /// A kind.
    pub armed_group: &'static str,
    /// Before those who appear along.
    pub with: &'static str,
    /// Names the small chart; years with their numbers follow.
    pub by_year: &'static str,
    /// Chooses the actor.
    pub filter: &'static str,
    /// A link.
    pub wikidata: &'static str,
    /// The same for those who hear it alone.
    pub wikidata_of: &'static str,
    /// Nobody is named.
    pub none: &'static str,
}

/// What the timeline says.
#[derive(Debug)]
pub struct TimelineWords {
    /// The whole.
    pub label: &'static str,
    /// The marks above the axis, as a group.
    pub marks: &'static str,
    /// The articles below the axis, as a group.
    pub publications: &'static str,
    /// What a mark stands for.
    pub marks_legend: &'static str,
    /// What a bar stands for.
    pub bars_legend: &'static str,
    /// What a tick below the axis stands for.
    pub publications_legend: &'static str,
    /// How to go from mark to mark.
    pub keys: &'static str,
    /// The slider of the range's first day.
    pub range_from: &'static str,
    /// The slider of the range's last day.
    pub range_to: &'static str,
    /// What can be done while there is no range.
    pub range_hint: &'static str,
    /// The button that takes the range away.
    pub range_clear: &'static str,
    /// The button that makes what was pressed the range.
    pub range_take: &'static str,
    /// How many statements.
    pub statements: Plural,
    /// How many articles.
    pub articles: Plural,
    /// How many more are not listed.
    pub more: Plural,
    /// The button that closes the list.
    pub close: &'static str,
    /// The tooltip of a break in the axis.
    pub axis_break: &'static str,
    /// Opens the text equivalent.
    pub as_table: &'static str,
    /// The table's column of dates.
    pub when: &'static str,
    /// The table's column of statements.
    pub column_statements: &'static str,
    /// The table's column of articles.
    pub column_articles: &'static str,
    /// Where nothing has a date.
    pub nothing: &'static str,
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
