//! `cargo xtask size`: what the site and the package weigh, against
//! `size-budget.toml`.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::{fs, io};

use flate2::Compression;
use flate2::write::GzEncoder;
use serde::Deserialize;

use crate::project;
use crate::shell::{self, Outcome};
use crate::single_file;

/// Bytes, as they are and compressed.
#[derive(Clone, Copy, Default)]
struct Weight {
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// The most that each row may weigh.
#[derive(Deserialize)]
struct Budgets {
    /// As it is: for what is kept on disks and carried about.
    raw: BTreeMap<String, usize>,
    #[serde(flatten)]
    brotli: BTreeMap<String, usize>,
}

/// The row that holds everything.
const TOTAL: &str = "total";

/// The rows that a first visit to the shipped page loads, which the total adds
/// up. The others weigh what other pages load instead.
const FIRST_VISIT: &[&str] = &[
    "html", "shim", "page", "loader", "glue", "css", "svg", "wasm",
];

pub(crate) fn run(_args: &[String]) -> Outcome {
    let weights = weigh()?;
    let file = project::root().join("size-budget.toml");
    let budgets: Budgets = toml::from_str(&shell::read(&file)?)
        .map_err(|error| format!("{}: {error}", file.display()))?;
    println!(
        "{:8} {:>9} {:>9} {:>9} {:>9}",
        "bytes", "raw", "gzip", "brotli", "budget"
    );
    for (row, weight) in &weights {
        let budget = budgets
            .brotli
            .get(row)
            .map_or_else(|| "none".to_owned(), usize::to_string);
        println!(
            "{row:8} {:>9} {:>9} {:>9} {budget:>9}",
            weight.raw, weight.gzip, weight.brotli
        );
    }
    verdict(&weights, &budgets)
}

/// An error that names what is over its budget or has none.
fn verdict(weights: &BTreeMap<String, Weight>, budgets: &Budgets) -> Outcome {
    let mut over = Vec::new();
    for (kind, weight) in weights {
        match budgets.brotli.get(kind) {
            Some(budget) => over.extend(excess(kind, weight.brotli, *budget)),
            None => over.push(format!("{kind} has no budget")),
        }
        if let Some(budget) = budgets.raw.get(kind) {
            over.extend(excess(&format!("{kind} as it is"), weight.raw, *budget));
        }
    }
    if over.is_empty() {
        return Ok(());
    }
    Err(format!(
        "{}: make it smaller, or change size-budget.toml and say why",
        over.join("; ")
    )
    .into())
}

fn excess(what: &str, weight: usize, budget: usize) -> Option<String> {
    let over = weight.checked_sub(budget).filter(|over| *over > 0)?;
    Some(format!("{what} is {over} bytes over its budget"))
}

/// What everything weighs that is built, by rows.
fn weigh() -> Outcome<BTreeMap<String, Weight>> {
    let mut weights = BTreeMap::<String, Weight>::new();
    for path in files(&project::dist(), "build")? {
        let row = row(&path);
        let weight = weight(&fs::read(&path)?)?;
        if FIRST_VISIT.contains(&row.as_str()) {
            weights.entry(TOTAL.to_owned()).or_default().add(weight);
        }
        weights.entry(row).or_default().add(weight);
    }
    let inline = project::package().join("inline.js");
    let inline = fs::read(&inline).map_err(|error| missing(&inline, &error, "package"))?;
    weights.insert("inline".to_owned(), weight(&inline)?);
    weights.insert("sheet".to_owned(), weight(&style_sheet()?)?);
    Ok(weights)
}

/// The row that a file of the site is counted in: what it is for, else its
/// extension.
fn row(path: &Path) -> String {
    let text = |part: Option<&OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
    let name = text(path.file_name());
    let extension = text(path.extension());
    match (name.as_str(), extension.as_str()) {
        ("lini-masa.js", _) => "shim".to_owned(),
        (single_file::FILE, _) => "single".to_owned(),
        (glue, "js") if glue.starts_with("linimasa-") => "glue".to_owned(),
        (page, "js") if page.starts_with("page-") => "page".to_owned(),
        ("sw.js", _) | (_, "webmanifest" | "png") => "offline".to_owned(),
        (embed, _) if embed.contains("embed") => "embed".to_owned(),
        (studio, _) if studio.starts_with("studio-") => of_studio(studio, &extension).to_owned(),
        _ => extension,
    }
}

/// The row of a file of the studio: its WebAssembly, the folder beside the site,
/// the loader, and all other scripts together.
fn of_studio(name: &str, extension: &str) -> &'static str {
    // `studio-` and a hash; the others have another word between.
    let is_loader = name.matches('-').count() == 1;
    match extension {
        "wasm" => "studio",
        "json" => "folder",
        _ if is_loader => "loader",
        _ => "scripts",
    }
}

/// The widget's own style sheet, which is a part of the WebAssembly.
fn style_sheet() -> Outcome<Vec<u8>> {
    let src = project::root().join("src");
    let mut parts = files(&src.join("style"), "build")?;
    parts.push(src.join("timeline.css"));
    let texts: Outcome<Vec<String>> = parts.iter().map(|part| shell::read(part)).collect();
    Ok(texts?.concat().into_bytes())
}

/// The files of a folder that the task `maker` makes, by name.
fn files(folder: &Path, maker: &str) -> Outcome<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).map_err(|error| missing(folder, &error, maker))?;
    let mut paths = Vec::new();
    for entry in entries {
        paths.push(entry?.path());
    }
    paths.sort();
    Ok(paths)
}

fn missing(path: &Path, error: &io::Error, maker: &str) -> String {
    format!(
        "{}: {error}: run `cargo xtask {maker}` first",
        path.display()
    )
}

/// `bytes` in gzip, as small as it gets.
pub(crate) fn gzip(bytes: &[u8]) -> Outcome<Vec<u8>> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(bytes)?;
    Ok(gzip.finish()?)
}

fn weight(bytes: &[u8]) -> Outcome<Weight> {
    let mut packed = Vec::new();
    let params = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &bytes[..], &mut packed, &params)?;
    Ok(Weight {
        raw: bytes.len(),
        gzip: gzip(bytes)?.len(),
        brotli: packed.len(),
    })
}

impl Weight {
    fn add(&mut self, other: Self) {
        self.raw += other.raw;
        self.gzip += other.gzip;
        self.brotli += other.brotli;
    }
}
