//! The dossier file and the word search: how large, how long.

use std::hint::black_box;
use std::time::{Duration, Instant};

use linimasa_dossier::query::Selection;
use linimasa_dossier::{Dossier, encode, format};

use crate::synthetic;

fn timed<T>(what: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let made = black_box(what());
    (made, start.elapsed())
}

fn measure(articles: u32, statements: u32) {
    let model = synthetic::model(articles, statements);
    let text: usize = model
        .articles
        .iter()
        .map(|article| article.text.len())
        .sum();
    let (file, encoding) = timed(|| encode(&model));
    let (decoded, decoding) = timed(|| format::decode(&file));
    assert_eq!(decoded.as_ref(), Ok(&model));
    println!(
        "{articles} articles of {statements} statements: {} bytes, {} of them text; encoded in {encoding:.1?}, decoded in {decoding:.1?}",
        file.len(),
        text
    );
    let (dossier, indexing) = timed(|| Dossier::new(model));
    let search = |words: &str| {
        let selection = Selection {
            words: words.to_owned(),
            ..Selection::default()
        };
        timed(|| dossier.select(&selection).statements.count())
    };
    let (_, first) = search("bati");
    println!("  indexed in {indexing:.1?}; first search {first:.1?}");
    for words in ["batiku batimo", "bati kumo", "b", "ba"] {
        let (found, took) = search(words);
        println!("  `{words}`: {found} statements in {took:.1?}");
    }
}

pub(crate) fn run() {
    measure(1_000, 8);
    measure(10_000, 8);
}
