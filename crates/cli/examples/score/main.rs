//! How well `linimasa extract` reads texts that a person has marked.
//!
//! ```sh
//! cargo run -q -p linimasa-cli --example score -- [--wrong] [FOLDER|FILE…]
//! ```
//!
//! Reads, wherever they lie in the folders named, or else in this project:
//!
//! | file | holds |
//! | --- | --- |
//! | `time*.toml`, `figures*.toml` | texts with what is expected in each (`crates/analysis/cases`) |
//! | `actors*.toml` | texts with every mention marked in place |
//! | `*.page` | scraped pages, line by line (see [`page`]) |
//!
//! A text is English where its file's name ends in `-en` or its folder is
//! called `english`, and Indonesian elsewhere; a page tells its language
//! itself. What is right must have its place, its value or its actor right;
//! "with details" a date's `mod`, `tod` and `bound`, a figure's qualifier and
//! an unlisted actor's name too.

mod board;
mod cases;
#[path = "../../../analysis/tests/cases/gold.rs"]
mod gold;
mod page;

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use linimasa_analysis::Lang;

use board::{Board, Score};

#[derive(Parser)]
struct Arguments {
    /// Case files, gold pages, or folders of them.
    files: Vec<PathBuf>,
    /// Show every text that is not read right, and the rules that read it.
    #[arg(long)]
    wrong: bool,
    /// Let the language of each text be detected.
    #[arg(long)]
    detect: bool,
}

fn main() -> ExitCode {
    let mut arguments = Arguments::parse();
    if arguments.files.is_empty() {
        let analysis = Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("analysis");
        arguments.files = ["cases", "tests"].map(|dir| analysis.join(dir)).to_vec();
    }
    let mut files = Vec::new();
    for path in &arguments.files {
        if let Err(error) = visit(path, &mut files) {
            eprintln!("{}: {error}", path.display());
            return ExitCode::FAILURE;
        }
    }
    match score_all(&files, &arguments) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("standard output: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Scores the files and shows what they come to; whether all could be read.
fn score_all(files: &[PathBuf], arguments: &Arguments) -> io::Result<bool> {
    let mut out = io::stdout().lock();
    let mut total = Score::default();
    let mut is_read = true;
    for path in files {
        match score(path, arguments) {
            Ok(Some(board)) => {
                write!(out, "{board}")?;
                total.add(&board.score);
            }
            Ok(None) => {}
            Err(message) => {
                eprintln!("{}: {message}", path.display());
                is_read = false;
            }
        }
    }
    writeln!(out, "total\n{total}")?;
    Ok(is_read)
}

/// All files in a folder, sorted; or the one file.
fn visit(path: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    if !path.is_dir() {
        files.push(path.to_owned());
        return Ok(());
    }
    let mut entries = fs::read_dir(path)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<Vec<_>>>()?;
    entries.sort();
    entries.iter().try_for_each(|entry| visit(entry, files))
}

/// What a file comes to; nothing where it is of no kind that is read.
fn score(path: &Path, arguments: &Arguments) -> Result<Option<Board>, String> {
    let mut board = Board::new(path, arguments.wrong);
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    let ending = path.extension().unwrap_or_default();
    let lang = language(path, &name).filter(|_| !arguments.detect);
    if ending == "page" {
        page::score(path, &mut board)?;
    } else if ending != "toml" {
        return Ok(None);
    } else if name.starts_with("time") {
        cases::times(path, lang, &mut board)?;
    } else if name.starts_with("figures") {
        cases::figures(path, lang, &mut board)?;
    } else if name.starts_with("actors") {
        cases::actors(path, lang, &mut board)?;
    } else {
        return Ok(None);
    }
    Ok(Some(board))
}

fn language(path: &Path, name: &str) -> Option<Lang> {
    let folder = path.parent().and_then(Path::file_name).unwrap_or_default();
    if name.ends_with("-en") || folder == "english" {
        Some(Lang::En)
    } else {
        Some(Lang::Id)
    }
}
