//! All words of the widget, one file a language. A new language is a new file
//! here, one in `linimasa_ui`, and a variant of [`UiLang`].

pub use linimasa_ui::words::{DateWords, Plural, UI_LANGS, UiLang, fill};

mod en;
mod id;

/// The words of a language. Not inlined: each use of one would choose between
/// two constants.
#[inline(never)]
pub fn of(lang: UiLang) -> &'static Strings {
    match lang {
        UiLang::Id => &id::STRINGS,
        UiLang::En => &en::STRINGS,
    }
}

/// The words of one language.
#[derive(Debug)]
pub struct Strings {
    /// The language's name in itself.
    pub name: &'static str,
    /// Dates and numbers.
    pub dates: &'static DateWords,
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
    /// The dossier is empty.
    pub no_articles: &'static str,
    /// Its articles are.
    pub no_statements: &'static str,
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
