//! What the reader has chosen, by ids: it outlives the dossier it was made on
//! and fits into an address.

use std::rc::Rc;

use linimasa_dossier::Dossier;
use linimasa_dossier::edtf::Date;
use linimasa_dossier::query::{Axis, Matching, Selection};

/// The id of an actor, an article or a statement, or the name of an outlet.
pub type Id = Rc<str>;

/// No list of a choice grows longer.
pub const VALUES_MAX: usize = 200;
/// Characters of the words searched for.
pub const WORDS_CHARS_MAX: usize = 200;

/// A selection by ids. Ids that the dossier does not know are kept, so that a
/// link stays whole, and select nothing away.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choice {
    /// Actors to be named.
    pub actors: Vec<Id>,
    /// Whether one of them is enough.
    pub matching: Matching,
    /// Actors not to be named.
    pub excluded: Vec<Id>,
    /// The range begins with the first day of this.
    pub from: Option<Date>,
    /// The range ends with the last day of this.
    pub to: Option<Date>,
    /// Which dates the range is meant on.
    pub axis: Axis,
    /// Words to be found.
    pub words: String,
    /// Outlets, by name.
    pub outlets: Vec<Id>,
}

/// One thing that a reader can take out of a [`Choice`].
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Filter {
    /// The words.
    Words,
    /// One of the actors.
    Actor(Id),
    /// One of the excluded.
    Excluded(Id),
    /// The range, both ends.
    Range,
    /// One of the outlets.
    Outlet(Id),
}

impl Choice {
    /// The filters in force, in the order in which they are shown.
    pub fn filters(&self) -> Vec<Filter> {
        let mut filters: Vec<Filter> = Vec::new();
        filters.extend(self.actors.iter().cloned().map(Filter::Actor));
        filters.extend(self.excluded.iter().cloned().map(Filter::Excluded));
        if self.from.is_some() || self.to.is_some() {
            filters.push(Filter::Range);
        }
        if !self.words.trim().is_empty() {
            filters.push(Filter::Words);
        }
        filters.extend(self.outlets.iter().cloned().map(Filter::Outlet));
        filters
    }

    /// The same without `filter`; unchanged where it is not in force.
    pub fn without(&self, filter: &Filter) -> Choice {
        let mut rest = self.clone();
        match filter {
            Filter::Words => rest.words.clear(),
            Filter::Actor(id) => rest.actors.retain(|other| other != id),
            Filter::Excluded(id) => rest.excluded.retain(|other| other != id),
            Filter::Range => rest.set_range(None, None),
            Filter::Outlet(id) => rest.outlets.retain(|other| other != id),
        }
        rest
    }

    /// Nothing chosen; how a choice is meant stays.
    pub fn cleared(&self) -> Choice {
        Choice {
            matching: self.matching,
            axis: self.axis,
            ..Choice::default()
        }
    }

    /// Sets both ends. Where they cross, the end that was set first, `to`,
    /// opens.
    pub fn set_range(&mut self, from: Option<Date>, to: Option<Date>) {
        self.from = from;
        self.to = to.filter(|&to| !crossed(from, to));
    }

    /// Sets the start; an end before it opens.
    pub fn set_from(&mut self, from: Option<Date>) {
        self.set_range(from, self.to);
    }

    /// Sets the end; a start after it opens.
    pub fn set_to(&mut self, to: Option<Date>) {
        self.from = self
            .from
            .filter(|&from| !to.is_some_and(|to| crossed(Some(from), to)));
        self.to = to;
    }

    /// Sets the words, cut at [`WORDS_CHARS_MAX`].
    pub fn set_words(&mut self, words: &str) {
        self.words = words.chars().take(WORDS_CHARS_MAX).collect();
    }

    /// The ids that `dossier` does not know.
    pub fn unknown(&self, dossier: &Dossier) -> Vec<&str> {
        let mut unknown: Vec<&str> = Vec::new();
        for ids in [&self.actors, &self.excluded] {
            let missing = ids.iter().filter(|id| dossier.actor_by_id(id).is_none());
            unknown.extend(missing.map(|id| &**id));
        }
        let outlets = self.outlets.iter();
        let missing = outlets.filter(|name| outlet_by_name(dossier, name).is_none());
        unknown.extend(missing.map(|name| &**name));
        unknown
    }

    /// The selection that this is in `dossier`.
    pub fn resolve(&self, dossier: &Dossier) -> Selection {
        let actors = |ids: &[Id]| {
            ids.iter()
                .filter_map(|id| dossier.actor_by_id(id))
                .collect::<Vec<_>>()
        };
        Selection {
            actors: actors(&self.actors),
            matching: self.matching,
            excluded: actors(&self.excluded),
            from: self.from.map(|date| date.days().first),
            to: self.to.map(|date| date.days().last),
            axis: self.axis,
            words: self.words.clone(),
            outlets: self
                .outlets
                .iter()
                .filter_map(|name| outlet_by_name(dossier, name))
                .collect(),
        }
    }
}

/// The outlet called `name`.
pub fn outlet_by_name(dossier: &Dossier, name: &str) -> Option<linimasa_dossier::OutletIx> {
    let found = dossier.outlets().iter().position(|outlet| outlet == name)?;
    u32::try_from(found).ok().map(linimasa_dossier::OutletIx)
}

fn crossed(from: Option<Date>, to: Date) -> bool {
    from.is_some_and(|from| from.days().first > to.days().last)
}

/// Puts `id` in where it is missing and takes it out where it is not; a full
/// list takes no more.
pub fn toggle(list: &mut Vec<Id>, id: Id) {
    if let Some(place) = list.iter().position(|other| *other == id) {
        list.remove(place);
    } else if list.len() < VALUES_MAX {
        list.push(id);
    }
}
