//! Pages of different make and what is read of them: each `NAME.html` beside
//! the `NAME.txt` that holds what it states and the text it gives. Set
//! `UPDATE_PAGES=1` to write the latter anew, and look at what changed.
#![allow(clippy::unwrap_used, reason = "helpers of tests fail as tests do")]

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

use linimasa_analysis::{Format as TextFormat, GivenText, Lexicon, Options, Place, analyse};
use linimasa_reader::{Format, read};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages")
}

/// What is read of a page: its metadata, and each line of its text behind `=`
/// where it is body and behind `-` where it is not.
fn shown(text: &GivenText) -> String {
    let lexicon = Lexicon::builtin();
    let options = Options {
        known: &text.known,
        ..Options::new(TextFormat::Text, &lexicon)
    };
    let (analysis, _) = analyse(&text.text, &options);
    let m = &analysis.metadata;
    let published = m.published.map(|date| date.to_string());
    let one = |value: &Option<String>| value.clone().unwrap_or_default();
    let mut shown = format!(
        "title: {}\noutlet: {}\nbyline: {}\npublished: {}\nurl: {}\nlang: {}\n\n",
        one(&m.title),
        one(&m.outlet),
        m.byline.join("; "),
        one(&published),
        one(&m.url),
        one(&m.lang),
    );
    let mut offset = 0;
    for (number, line) in text.text.split_inclusive('\n').enumerate() {
        let range = offset..offset + line.len();
        offset = range.end;
        if line.trim().is_empty() {
            continue;
        }
        let is_body = analysis
            .body
            .iter()
            .any(|span| range.contains(&(span.start as usize)));
        let mark = if is_body { '=' } else { '-' };
        let place = match &text.place {
            Place::Lines(lines) => lines[number].to_string(),
            _ => "?".to_owned(),
        };
        writeln!(shown, "{place:>3} {mark} {}", line.trim_end()).unwrap();
    }
    shown
}

#[test]
fn pages_are_read_as_they_were_before() {
    let mut names: Vec<PathBuf> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "html"))
        .collect();
    names.sort();
    assert!(names.len() >= 6);
    for path in names {
        let name = path.file_name().unwrap().to_string_lossy();
        let given = read(&name, Format::Html, &fs::read(&path).unwrap());
        let shown = shown(&given.texts[0]);
        let expected = path.with_extension("txt");
        if env::var_os("UPDATE_PAGES").is_some() {
            fs::write(&expected, &shown).unwrap();
        }
        assert_eq!(shown, fs::read_to_string(&expected).unwrap(), "{name}");
    }
}
