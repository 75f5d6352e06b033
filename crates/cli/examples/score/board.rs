//! What is counted, and how it is shown.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

use linimasa_analysis::{Analysis, Lexicon};

use crate::gold::{ExpectedFigure, ExpectedTime, who};

/// One thing that is marked, or found.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    pub(crate) kind: Kind,
    /// Where it begins, in texts that say so; elsewhere 0.
    pub(crate) at: u32,
    /// Its words and its value.
    pub(crate) what: String,
    pub(crate) details: String,
    /// The rule that found it.
    pub(crate) rule: &'static str,
}

/// What is counted by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Date,
    Figure,
    Listed,
    Unlisted,
}

impl Kind {
    const ALL: [Kind; 4] = [Kind::Date, Kind::Figure, Kind::Listed, Kind::Unlisted];

    fn label(self, with_details: bool) -> &'static str {
        match (self, with_details) {
            (Kind::Date, false) => "dates",
            (Kind::Date, true) => "dates, with details",
            (Kind::Figure, false) => "figures",
            (Kind::Figure, true) => "figures, with details",
            (Kind::Listed, _) => "actors listed",
            (Kind::Unlisted, false) => "actors unlisted",
            (Kind::Unlisted, true) => "actors unlisted, with name",
        }
    }
}

impl Item {
    pub(crate) fn time(at: u32, time: &ExpectedTime, rule: &'static str) -> Self {
        let details = [
            ("mod", &time.r#mod),
            ("tod", &time.tod),
            ("bound", &time.bound),
        ];
        let details = details.iter().filter_map(|(key, detail)| {
            let detail = detail.as_deref()?;
            Some(format!("{key}={detail}"))
        });
        Item {
            kind: Kind::Date,
            at,
            what: format!("{} = {} {}", time.text, time.r#type, time.value),
            details: details.collect::<Vec<_>>().join(" "),
            rule,
        }
    }

    pub(crate) fn figure(at: u32, figure: &ExpectedFigure, rule: &'static str) -> Self {
        Item {
            kind: Kind::Figure,
            at,
            // The contract does not say in which case a unit is written.
            what: format!(
                "{} = {} {}",
                figure.text,
                figure.value,
                figure.unit.to_lowercase()
            ),
            details: figure.qualifier.clone().unwrap_or_default(),
            rule,
        }
    }

    /// `who` as a mark says it: an id, or `?Rina Hadi person`.
    pub(crate) fn actor(at: u32, words: &str, who: &str, rule: &'static str) -> Self {
        let newcomer = who.strip_prefix('?').and_then(|who| who.rsplit_once(' '));
        let (kind, is, details) = match newcomer {
            Some((name, kind)) => (Kind::Unlisted, kind, name),
            None => (Kind::Listed, who, ""),
        };
        Item {
            kind,
            at,
            what: format!("{words} = {is}"),
            details: details.to_owned(),
            rule,
        }
    }

    /// Everything found in `text`, with its place.
    pub(crate) fn all(text: &str, analysis: &Analysis, lexicon: &Lexicon) -> Vec<Item> {
        let rules = &analysis.rules;
        let times = analysis.times.iter().zip(&rules.times);
        let figures = analysis.figures.iter().zip(&rules.figures);
        let mentions = analysis.mentions.iter().zip(&rules.mentions);
        times
            .map(|(time, rule)| Item::time(time.span.start, &ExpectedTime::found(text, time), rule))
            .chain(figures.map(|(figure, rule)| {
                Item::figure(
                    figure.span.start,
                    &ExpectedFigure::found(text, figure),
                    rule,
                )
            }))
            .chain(mentions.map(|(mention, rule)| {
                let (at, words) = (mention.span.start, mention.span.of(text));
                Item::actor(at, words, &who(mention, lexicon), rule)
            }))
            .collect()
    }

    fn is_same(&self, other: &Item, with_details: bool) -> bool {
        self.kind == other.kind
            && self.at == other.at
            && self.what == other.what
            && (!with_details || self.details == other.details)
    }
}

impl fmt::Display for Item {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.what)?;
        if !self.details.is_empty() {
            write!(out, " ({})", self.details)?;
        }
        if !self.rule.is_empty() {
            write!(out, "  by {}", self.rule)?;
        }
        Ok(())
    }
}

/// How many were marked, were found, and were both.
#[derive(Clone, Copy, Debug, Default)]
struct Tally {
    gold: usize,
    found: usize,
    right: usize,
}

impl Tally {
    fn add(&mut self, other: Tally) {
        self.gold += other.gold;
        self.found += other.found;
        self.right += other.right;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let precision = ratio(self.right, self.found);
        let recall = ratio(self.right, self.gold);
        let f1 = ratio(2 * self.right, self.gold + self.found);
        let Tally { gold, found, right } = self;
        write!(
            out,
            "gold {gold:>5}  found {found:>5}  right {right:>5}  \
             P {precision:.3}  R {recall:.3}  F1 {f1:.3}"
        )
    }
}

fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 {
        return 1.0;
    }
    part as f64 / whole as f64
}

/// What became of a metadata field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Field {
    /// It says what it should, be it nothing.
    Right,
    Wrong,
    /// It says nothing, but should.
    Missing,
    /// It should say nothing.
    Invented,
}

/// What was counted in a file, or in all of them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Score {
    tallies: BTreeMap<(Kind, bool), Tally>,
    fields: BTreeMap<&'static str, [usize; 4]>,
    /// Characters of the body: all, and those lost.
    pub(crate) body: (usize, usize),
    /// Characters of the furniture: all, and those kept.
    pub(crate) furniture: (usize, usize),
}

impl Score {
    pub(crate) fn add(&mut self, other: &Score) {
        for (&key, &tally) in &other.tallies {
            self.tallies.entry(key).or_default().add(tally);
        }
        for (field, counts) in &other.fields {
            let sums = self.fields.entry(field).or_default();
            for (sum, count) in sums.iter_mut().zip(counts) {
                *sum += count;
            }
        }
        for (sum, part) in [
            (&mut self.body, other.body),
            (&mut self.furniture, other.furniture),
        ] {
            sum.0 += part.0;
            sum.1 += part.1;
        }
    }

    fn count(&mut self, kind: Kind, gold: &[Item], found: &[Item]) {
        for with_details in [false, true] {
            if with_details && kind == Kind::Listed {
                continue;
            }
            let of_kind = |items: &[Item]| items.iter().filter(|item| item.kind == kind).count();
            let missed = without(gold, found, with_details);
            let gold_count = of_kind(gold);
            let tally = Tally {
                gold: gold_count,
                found: of_kind(found),
                right: gold_count - missed.iter().filter(|item| item.kind == kind).count(),
            };
            self.tallies
                .entry((kind, with_details))
                .or_default()
                .add(tally);
        }
    }
}

/// The items that have no match among the others, each of which matches once.
fn without<'i>(items: &'i [Item], others: &[Item], with_details: bool) -> Vec<&'i Item> {
    let mut open: Vec<&Item> = others.iter().collect();
    items
        .iter()
        .filter(|item| {
            let same = open.iter().position(|o| o.is_same(item, with_details));
            same.map(|at| open.swap_remove(at)).is_none()
        })
        .collect()
}

impl fmt::Display for Score {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for ((kind, with_details), tally) in &self.tallies {
            if tally.gold + tally.found > 0 {
                writeln!(out, "  {:<27}{tally}", kind.label(*with_details))?;
            }
        }
        if self.body.0 > 0 {
            let percent = |(all, part): (usize, usize)| 100.0 * ratio(part, all.max(1));
            writeln!(
                out,
                "  {:<27}{:.2} % of {} characters lost; {:.2} % of {} of the furniture kept",
                "body",
                percent(self.body),
                self.body.0,
                percent(self.furniture),
                self.furniture.0,
            )?;
        }
        for (field, [right, wrong, missing, invented]) in &self.fields {
            writeln!(
                out,
                "  {field:<27}right {right}  wrong {wrong}  missing {missing}  invented {invented}"
            )?;
        }
        Ok(())
    }
}

/// What one file comes to.
pub(crate) struct Board {
    name: String,
    pub(crate) score: Score,
    shows_wrong: bool,
    wrong: String,
}

impl Board {
    pub(crate) fn new(path: &Path, shows_wrong: bool) -> Self {
        Board {
            name: path.display().to_string(),
            score: Score::default(),
            shows_wrong,
            wrong: String::new(),
        }
    }

    /// Compares what was marked in a text with what was found there.
    pub(crate) fn compare(&mut self, kinds: &[Kind], text: &str, gold: &[Item], found: &[Item]) {
        let found: Vec<Item> = found
            .iter()
            .filter(|item| kinds.contains(&item.kind))
            .cloned()
            .collect();
        for &kind in kinds {
            self.score.count(kind, gold, &found);
        }
        let missed = without(gold, &found, true);
        let extra = without(&found, gold, true);
        if !missed.is_empty() || !extra.is_empty() {
            self.note(text);
            for item in missed {
                self.note(&format!("  expected  {item}"));
            }
            for item in extra {
                self.note(&format!("  found     {item}"));
            }
        }
    }

    pub(crate) fn compare_all(&mut self, text: &str, gold: &[Item], found: &[Item]) {
        self.compare(&Kind::ALL, text, gold, found);
    }

    pub(crate) fn field(&mut self, name: &'static str, expected: &str, found: &str) {
        let field = match (expected, found) {
            (a, b) if a == b => Field::Right,
            ("", _) => Field::Invented,
            (_, "") => Field::Missing,
            _ => Field::Wrong,
        };
        self.score.fields.entry(name).or_default()[field as usize] += 1;
        if field != Field::Right {
            self.note(&format!(
                "{name}\n  expected  {expected}\n  found     {found}"
            ));
        }
    }

    /// Something for those who want to see what is wrong.
    pub(crate) fn note(&mut self, line: &str) {
        if self.shows_wrong {
            self.wrong
                .push_str(&format!("    {}\n", line.replace('\n', "\n    ")));
        }
    }
}

impl fmt::Display for Board {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}\n{}{}", self.name, self.wrong, self.score)
    }
}
