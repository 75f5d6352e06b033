//! Pages of any length, made of sentences of this project: its articles and
//! its test pages, or its case files, where nearly every sentence has a date,
//! a name or a figure. The same for the same numbers.

use std::fs;
use std::path::{Path, PathBuf};

use linimasa_analysis::Lang;
use toml::{Table, Value};

/// Sentences, and the lines that stand around an article.
pub(crate) struct Texts {
    lang: Lang,
    sentences: Vec<String>,
    furniture: Vec<String>,
}

impl Texts {
    /// Those of news in that language.
    pub(crate) fn news(lang: Lang) -> Self {
        let crate_dir = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut texts = Texts {
            lang,
            sentences: Vec::new(),
            furniture: Vec::new(),
        };
        for path in files(&crate_dir.join("tests/pages")) {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            if name.contains("english") == (lang == Lang::En) {
                texts.add_page(&path);
            }
        }
        if lang == Lang::Id {
            texts
                .sentences
                .extend(articles(&crate_dir.join("../../articles")));
        }
        texts
    }

    /// Those of the case files, with the furniture of news.
    pub(crate) fn cases(lang: Lang) -> Self {
        let folder = match lang {
            Lang::Id => "cases/indonesian",
            Lang::En => "cases/english",
        };
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        let files = ["time.toml", "figures.toml", "actors.toml"].map(|name| folder.join(name));
        Texts {
            sentences: files.iter().flat_map(|file| cases(&read(file))).collect(),
            ..Texts::news(lang)
        }
    }

    /// A scraped page, or one whose lines say what they are: of the first,
    /// what ends with a stop is prose.
    fn add_page(&mut self, path: &Path) {
        let page = read(path);
        let is_gold = path.extension().is_some_and(|ending| ending == "page");
        if !is_gold && path.extension().is_none_or(|ending| ending != "txt") {
            return;
        }
        for line in page.lines() {
            let is_prose = line.ends_with(['.', '"', '”']) && line.len() > 60;
            let (text, is_prose) = match (line.strip_prefix("= "), line.strip_prefix("- ")) {
                (Some(text), _) if is_gold => (text, true),
                (_, Some(text)) if is_gold => (text, false),
                _ if is_gold || line.trim().is_empty() => continue,
                _ => (line, is_prose),
            };
            let list = if is_prose {
                &mut self.sentences
            } else {
                &mut self.furniture
            };
            list.push(unmarked(text));
        }
    }

    pub(crate) fn lang(&self) -> Lang {
        self.lang
    }

    /// A page of about that many bytes: menus, paragraphs of two to four of
    /// its texts with a line of furniture behind every sixth, and menus again.
    /// No two paragraphs are the same: what a page repeats is furniture.
    pub(crate) fn page(&self, bytes: usize, seed: u64) -> String {
        let mut chance = Chance(seed);
        let mut page = String::new();
        self.furnish(&mut page, (bytes / 500).min(12), &mut chance);
        let mut paragraphs = 0;
        while page.len() + 300 < bytes {
            paragraphs += 1;
            page.push_str(match self.lang {
                Lang::Id => "Di rumah nomor ",
                Lang::En => "At house number ",
            });
            page.push_str(&format!("{paragraphs}, "));
            for _ in 0..2 + chance.below(3) {
                page.push_str(chance.one_of(&self.sentences));
                page.push(' ');
            }
            page.truncate(page.trim_end().len());
            page.push_str("\n\n");
            if paragraphs % 6 == 0 {
                self.furnish(&mut page, 1, &mut chance);
            }
        }
        self.furnish(&mut page, (bytes / 500).min(12), &mut chance);
        page
    }

    fn furnish(&self, page: &mut String, lines: usize, chance: &mut Chance) {
        for _ in 0..lines {
            page.push_str(chance.one_of(&self.furniture));
            page.push('\n');
        }
    }
}

/// A name, and what makes a text of about that many bytes.
type Maker = (&'static str, fn(usize) -> String);

/// Texts that rules might stumble over.
pub(crate) const NASTY: [Maker; 14] = [
    ("one word without end", |n| "a".repeat(n)),
    ("digits without end", |n| "7".repeat(n)),
    ("white space", |n| " \n".repeat(n / 2)),
    ("open brackets", |n| "(".repeat(n)),
    ("numbers and dashes", |n| "1-2-".repeat(n / 4)),
    ("weekdays", |n| "Rabu ".repeat(n / 5)),
    ("dates in a row", |n| "17 April 2024 hingga ".repeat(n / 21)),
    ("names in a row", |n| "Sari Dewi ".repeat(n / 10)),
    ("a new name in every sentence", |n| {
        numbered(n, |i| {
            format!("Menteri {} berkata bahwa air surut. ", name(i))
        })
    }),
    ("a new acronym in every sentence", |n| {
        numbered(n, |i| {
            let name = name(i);
            let letters: String = name.chars().filter(char::is_ascii_uppercase).collect();
            format!("Serikat {name} (S{letters}) setuju. ")
        })
    }),
    ("the same line again and again", |n| {
        "Baca juga: Air Surut\n".repeat(n / 21)
    }),
    ("headlines", |n| {
        numbered(n, |i| format!("{} Menang Lagi\n", name(i)))
    }),
    ("no end of a sentence", |n| {
        "dan air naik di desa itu, ".repeat(n / 26)
    }),
    ("accents upon accents", |n| "e\u{301}".repeat(n / 3)),
];

fn numbered(bytes: usize, line: impl Fn(usize) -> String) -> String {
    let mut text = String::new();
    (0..)
        .take_while(|&i| {
            text.push_str(&line(i));
            text.len() < bytes
        })
        .for_each(drop);
    text
}

/// A name of two words, another for every number.
fn name(number: usize) -> String {
    const SYLLABLES: [&str; 16] = [
        "ba", "ti", "ku", "mo", "ran", "sel", "da", "per", "an", "ke", "gu", "lis", "ter", "nya",
        "si", "ru",
    ];
    let syllable = |shift: usize| SYLLABLES[(number >> shift) % 16];
    let capital = |word: String| word[..1].to_uppercase() + &word[1..];
    let first = capital([syllable(0), syllable(4), syllable(8)].concat());
    let last = capital([syllable(12), syllable(16), syllable(2)].concat());
    format!("{first} {last}")
}

/// Numbers that look like chance (splitmix64).
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % end as u64) as usize
    }

    fn one_of<'t>(&mut self, texts: &'t [String]) -> &'t str {
        &texts[self.below(texts.len())]
    }
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| {
        eprintln!("{}: {error}", path.display());
        String::new()
    })
}

/// Every file in a folder, sorted.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    paths.sort();
    paths
}

/// A text without marks like `[Moskow|rusia]`.
fn unmarked(text: &str) -> String {
    let parts = text.split(['[', ']']).enumerate();
    let names = parts.map(|(i, part)| match i % 2 {
        0 => part,
        _ => part.split('|').next().unwrap_or(part),
    });
    names.collect::<String>().replace('\n', " ")
}

/// The texts of a case file.
fn cases(file: &str) -> Vec<String> {
    let file: Table = file.parse().unwrap_or_default();
    let cases = file.get("case").and_then(Value::as_array);
    let texts = cases.into_iter().flatten();
    texts
        .filter_map(|case| case.get("text")?.as_str())
        .map(unmarked)
        .collect()
}

/// The paragraphs of the articles that ship.
fn articles(folder: &Path) -> Vec<String> {
    let mut paragraphs = Vec::new();
    for path in files(folder) {
        let text = read(&path);
        // Behind the head, where there is one.
        let body = text.splitn(3, "+++").nth(2).unwrap_or_default();
        let lines = body.split("\n\n").map(|lines| lines.replace('\n', " "));
        paragraphs.extend(lines.map(|text| text.trim().to_owned()));
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty() && !paragraph.starts_with("[^"));
    paragraphs
}
