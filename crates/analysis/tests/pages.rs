//! Whole pages as they are scraped, each with what a careful reader finds in
//! it: `pages/*.txt` and, beside them, `*.toml`.
#![allow(clippy::unwrap_used, reason = "helpers of tests fail as tests do")]

use std::fs;
use std::path::Path;

use linimasa_analysis::{Format, Lexicon, Options, analyse};
use serde::Deserialize;

#[derive(Debug, Default, Deserialize, PartialEq)]
#[serde(default, deny_unknown_fields)]
struct Expected {
    title: Option<String>,
    outlet: Option<String>,
    byline: Vec<String>,
    published: Option<String>,
    published_from: Option<String>,
    url: Option<String>,
    via: Vec<String>,
    lang: Option<String>,
    body: Vec<String>,
}

fn read(text: &str) -> Expected {
    let lexicon = Lexicon::builtin();
    let (analysis, _) = analyse(text, &Options::new(Format::Text, &lexicon));
    let metadata = analysis.metadata;
    Expected {
        title: metadata.title,
        outlet: metadata.outlet,
        byline: metadata.byline,
        published: metadata.published.map(|date| date.to_string()),
        published_from: metadata.published_from.map(|from| from.as_str().to_owned()),
        url: metadata.url,
        via: metadata.via,
        lang: metadata.lang,
        body: analysis
            .body
            .iter()
            .map(|span| span.of(text).to_owned())
            .collect(),
    }
}

#[test]
fn pages_are_taken_apart_as_a_reader_would() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages");
    let mut count = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|ending| ending != "txt") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let expected = fs::read_to_string(path.with_extension("toml")).unwrap();
        let expected: Expected = toml::from_str(&expected).unwrap();
        assert_eq!(read(&text), expected, "{}", path.display());
        assert_eq!(
            read(&text.replace('\n', "\r\n")).body.len(),
            expected.body.len()
        );
        count += 1;
    }
    assert!(count >= 3, "pages are missing");
}
