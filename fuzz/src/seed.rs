//! Writes what the fuzzer starts from: the texts of the case files and of the
//! test pages as `corpus/analyse`, and the words of the languages' tables as
//! `words.dict`.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The first byte of a seed chooses how the others are read; these are plain
/// text in either language, with a date and without.
const CHOICES: [u8; 4] = [0b0000_0000, 0b0000_1010, 0b0001_1110, 0b1110_0010];

fn main() -> io::Result<()> {
    let fuzz = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = fuzz.join("..");
    let corpus = fuzz.join("corpus/analyse");
    fs::create_dir_all(&corpus)?;
    let mut seeds = Vec::new();
    for path in files(&root.join("crates/analysis/cases"))? {
        let cases = fs::read_to_string(path)?;
        let texts = cases
            .lines()
            .filter_map(|line| line.strip_prefix("text = \""));
        seeds.extend(texts.map(|text| (0, text.trim_end_matches('"').to_owned())));
    }
    for path in files(&root.join("crates/analysis/tests/pages"))? {
        seeds.push((0, fs::read_to_string(path)?));
    }
    for path in files(&root.join("articles"))? {
        seeds.push((1, fs::read_to_string(path)?));
    }
    for (number, (format, text)) in seeds.iter().enumerate() {
        let choice = CHOICES[number % CHOICES.len()] | format;
        let seed = [&[choice], text.as_bytes()].concat();
        fs::write(corpus.join(format!("seed-{number}")), seed)?;
    }
    fs::write(fuzz.join("words.dict"), dictionary(&root)?)
}

/// Every file in a folder and in those in it, sorted.
fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            paths.extend(files(&path)?);
        } else {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

/// The words between quotation marks in the languages' tables, one a line.
fn dictionary(root: &Path) -> io::Result<String> {
    let mut words = BTreeSet::new();
    for path in files(&root.join("crates/analysis/src/languages"))? {
        let table = fs::read_to_string(path)?;
        for line in table
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
        {
            words.extend(line.split('"').skip(1).step_by(2).map(str::to_owned));
        }
    }
    let is_word = |word: &&String| !word.is_empty() && word.len() < 60 && !word.contains('\\');
    Ok(words
        .iter()
        .filter(is_word)
        .map(|word| format!("\"{}\"\n", escaped(word)))
        .collect())
}

/// A word as libFuzzer's dictionaries write it.
fn escaped(word: &str) -> String {
    let mut text = String::new();
    for &byte in word.as_bytes() {
        if byte.is_ascii_graphic() || byte == b' ' {
            text.push(char::from(byte));
        } else {
            text.push_str(&format!("\\x{byte:02X}"));
        }
    }
    text
}
