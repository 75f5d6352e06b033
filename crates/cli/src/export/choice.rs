//! Which statements are meant.

use clap::{Args, ValueEnum};
use linimasa_dossier::edtf::{Date, Edtf};
use linimasa_dossier::query::{Axis, Matching, Selection};
use linimasa_dossier::{ActorIx, Dossier, OutletIx};

/// A selection by ids and names.
#[derive(Debug, Args)]
pub(crate) struct Choice {
    /// Statements that name these: ids, with commas between them.
    #[arg(long, value_name = "IDS", value_delimiter = ',')]
    actors: Vec<String>,
    /// Whether one of the actors is enough.
    #[arg(long, value_enum, default_value_t = Match::Any)]
    r#match: Match,
    /// Statements that name none of these.
    #[arg(long, value_name = "IDS", value_delimiter = ',')]
    not: Vec<String>,
    /// The first day, month or year of the range: 2020-09-15, 2020-09, 2020.
    #[arg(long, value_name = "DATE", value_parser = date, allow_hyphen_values = true)]
    from: Option<Date>,
    /// The last one, itself included.
    #[arg(long, value_name = "DATE", value_parser = date, allow_hyphen_values = true)]
    to: Option<Date>,
    /// The dates that the range is meant on.
    #[arg(long, value_enum, default_value_t = On::Mentioned)]
    axis: On,
    /// Words that the sentence has.
    #[arg(short, long = "words", value_name = "WORDS")]
    q: Option<String>,
    /// Articles of this outlet alone; may be given several times.
    #[arg(long, value_name = "NAME")]
    outlet: Vec<String>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Match {
    /// A statement that names one of them is meant.
    Any,
    /// It must name every one.
    All,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum On {
    /// What the statements speak of.
    Mentioned,
    /// When the articles were published.
    Published,
}

fn date(value: &str) -> Result<Date, String> {
    match value.parse() {
        Ok(Edtf::Date(date)) => Ok(date),
        _ => Err(format!(
            "found the date `{value}`; expected year-month-day, year-month or a year"
        )),
    }
}

impl Choice {
    /// The selection that this is in `dossier`.
    pub(crate) fn resolve(&self, dossier: &Dossier) -> Result<Selection, String> {
        let from = self.from.map(|date| date.days().first);
        let to = self.to.map(|date| date.days().last);
        if let (Some(from), Some(to)) = (self.from, self.to)
            && from.days().first > to.days().last
        {
            return Err(format!(
                "--to: found {to}, which is before {from}; expected a later date"
            ));
        }
        Ok(Selection {
            actors: actors(dossier, "--actors", &self.actors)?,
            matching: match self.r#match {
                Match::Any => Matching::Any,
                Match::All => Matching::All,
            },
            excluded: actors(dossier, "--not", &self.not)?,
            from,
            to,
            axis: match self.axis {
                On::Mentioned => Axis::Mentioned,
                On::Published => Axis::Published,
            },
            words: self.q.clone().unwrap_or_default(),
            outlets: outlets(dossier, &self.outlet)?,
        })
    }
}

fn actors(dossier: &Dossier, option: &str, ids: &[String]) -> Result<Vec<ActorIx>, String> {
    let known = || dossier.actors().iter().map(|actor| actor.id.as_str());
    let found = ids.iter().map(|id| {
        let actor = dossier.actor_by_id(id.trim());
        actor.ok_or_else(|| unknown(option, "the id of an actor", id, known()))
    });
    found.collect()
}

fn outlets(dossier: &Dossier, names: &[String]) -> Result<Vec<OutletIx>, String> {
    let known = || dossier.outlets().iter().map(String::as_str);
    let found = names.iter().map(|name| {
        let found = (0..).zip(known()).find(|(_, known)| *known == name.trim());
        found
            .map(|(number, _)| OutletIx(number))
            .ok_or_else(|| unknown("--outlet", "the name of an outlet", name, known()))
    });
    found.collect()
}

/// Alike enough to be meant; 1 is the same.
const ALIKE_MIN: f64 = 0.8;
/// No more are told where none is alike.
const TOLD_MAX: usize = 12;

/// What was not found, and what it may have been.
fn unknown<'k>(
    option: &str,
    what: &str,
    found: &str,
    known: impl Iterator<Item = &'k str>,
) -> String {
    let mut known: Vec<(f64, &str)> = known
        .map(|known| (strsim::jaro_winkler(known, found), known))
        .collect();
    known.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    let hint = match known.first() {
        None => "; the dossier has none".to_owned(),
        Some((alike, nearest)) if *alike >= ALIKE_MIN => format!("; did you mean `{nearest}`?"),
        Some(_) => {
            let some = known
                .iter()
                .take(TOLD_MAX)
                .map(|(_, known)| format!("`{known}`"));
            let more = if known.len() > TOLD_MAX { ", …" } else { "" };
            format!(", as in {}{more}", some.collect::<Vec<_>>().join(", "))
        }
    };
    format!("{option}: found `{found}`; expected {what} of the dossier{hint}")
}
