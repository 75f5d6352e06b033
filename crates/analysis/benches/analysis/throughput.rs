//! How many megabytes are read in a second.

use linimasa_analysis::actors::{self, Lexicon};
use linimasa_analysis::{Analysis, Format, Lang, Options, analyse, figures, sentence, time};
use linimasa_dossier::edtf::{Date, Edtf};
use linimasa_dossier::model::Span;

use crate::clock::{self, megabytes};
use crate::texts::Texts;

/// That of a long report.
const PAGE_BYTES: usize = 6_000;
const PAGES: u64 = 60;

/// Measures the parts whose name holds `wanted`.
pub(crate) fn run(wanted: &str) {
    let news = Lang::ALL.map(Texts::news);
    let dense = Lang::ALL.map(Texts::cases);
    for (kind, texts) in [("news", news), ("cases", dense)]
        .into_iter()
        .flat_map(|(kind, texts)| texts.map(|texts| (kind, texts)))
    {
        let corpus = Corpus::new(&texts);
        println!(
            "{PAGES} pages of {} kB, {kind}, `{}`: {} dates, {} mentions, {} figures",
            PAGE_BYTES / 1000,
            texts.lang().code(),
            corpus.count(|analysis| analysis.times.len()),
            corpus.count(|analysis| analysis.mentions.len()),
            corpus.count(|analysis| analysis.figures.len()),
        );
        for (part, speed) in corpus.speeds(wanted) {
            println!("  {part:<24}{speed:>8.1} MB/s");
        }
    }
}

/// The speed of all of the analysis, over news in both languages.
pub(crate) fn whole() -> f64 {
    let speeds = Lang::ALL.map(|lang| Corpus::new(&Texts::news(lang)).whole());
    // The time for the same bytes of each.
    speeds.len() as f64 / speeds.iter().map(|speed| 1.0 / speed).sum::<f64>()
}

/// What a part is called, and what it does.
type Part<'a> = (&'static str, &'a dyn Fn(&Body) -> usize);

struct Corpus {
    lang: Lang,
    lexicon: Lexicon,
    pages: Vec<String>,
}

/// A body and what is found in it first.
struct Body {
    text: String,
    sentences: Vec<Span>,
    taken: Vec<Span>,
}

impl Corpus {
    fn new(texts: &Texts) -> Self {
        Corpus {
            lang: texts.lang(),
            lexicon: Lexicon::builtin(),
            pages: (0..PAGES)
                .map(|seed| texts.page(PAGE_BYTES, seed))
                .collect(),
        }
    }

    fn analyse(&self, page: &str) -> Analysis {
        analyse(page, &Options::new(Format::Text, &self.lexicon)).0
    }

    fn count(&self, of: impl Fn(&Analysis) -> usize) -> usize {
        self.pages.iter().map(|page| of(&self.analyse(page))).sum()
    }

    fn whole(&self) -> f64 {
        self.speed(|| {
            self.pages
                .iter()
                .map(|page| self.analyse(page).times.len())
                .sum()
        })
    }

    fn speed(&self, what: impl FnMut() -> usize) -> f64 {
        let bytes = self.pages.iter().map(String::len).sum();
        megabytes(bytes, clock::time(what))
    }

    /// Of the whole and of its parts, each over the bytes of the pages. What
    /// is left is the body, the metadata, and the way back into the page.
    fn speeds(&self, wanted: &str) -> Vec<(&'static str, f64)> {
        let bodies: Vec<Body> = self.pages.iter().map(|page| self.body(page)).collect();
        let published = date();
        let parts: [Part; 4] = [
            ("sentences", &|body| self.sentences(&body.text).len()),
            ("dates", &|body| {
                time::find(&body.text, &body.sentences, published, self.lang).len()
            }),
            ("actors", &|body| {
                actors::find(&body.text, &body.sentences, &self.lexicon, self.lang).len()
            }),
            ("figures", &|body| {
                figures::find(&body.text, &body.sentences, &body.taken, self.lang).len()
            }),
        ];
        let parts = parts.into_iter().filter(|(part, _)| part.contains(wanted));
        let each = |find: &dyn Fn(&Body) -> usize| self.speed(|| bodies.iter().map(find).sum());
        let parts: Vec<_> = parts.map(|(part, find)| (part, each(find))).collect();
        if !wanted.is_empty() {
            return parts;
        }
        let whole = self.whole();
        let known: f64 = parts.iter().map(|(_, speed)| 1.0 / speed).sum();
        let rest = 1.0 / (1.0 / whole - known).max(0.0);
        let mut speeds = vec![("all of it", whole)];
        speeds.extend(parts);
        speeds.push(("body, metadata, places", rest));
        speeds
    }

    fn body(&self, page: &str) -> Body {
        let analysis = self.analyse(page);
        let paragraphs: Vec<&str> = analysis.body.iter().map(|span| span.of(page)).collect();
        let text = paragraphs.join("\n\n");
        let sentences = self.sentences(&text);
        let mentions = actors::find(&text, &sentences, &self.lexicon, self.lang);
        let times = time::find(&text, &sentences, date(), self.lang);
        let mut taken: Vec<Span> = mentions.iter().map(|mention| mention.span).collect();
        taken.extend(times.iter().map(|found| found.time.span));
        taken.sort_unstable();
        Body {
            text,
            sentences,
            taken,
        }
    }

    fn sentences(&self, text: &str) -> Vec<Span> {
        let mut sentences = Vec::new();
        let mut at = 0;
        for paragraph in text.split("\n\n") {
            let end = at + paragraph.len();
            let span = Span {
                start: u32::try_from(at).unwrap_or(u32::MAX),
                end: u32::try_from(end).unwrap_or(u32::MAX),
            };
            sentences.extend(sentence::split(text, span, self.lang));
            at = end + 2;
        }
        sentences
    }
}

fn date() -> Option<Date> {
    match "2024-04-18".parse() {
        Ok(Edtf::Date(date)) => Some(date),
        _ => None,
    }
}
