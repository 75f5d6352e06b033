//! `cargo xtask size`: what a first visit weighs, against `size-budget.toml`.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::Path;

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::project;
use crate::shell::{self, Outcome};

/// Bytes, as they are and compressed.
#[derive(Clone, Copy, Default)]
struct Weight {
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// The row that holds everything.
const TOTAL: &str = "total";

pub(crate) fn run(_args: &[String]) -> Outcome {
    let weights = weigh(&project::dist())?;
    let file = project::root().join("size-budget.toml");
    let budgets: BTreeMap<String, usize> = toml::from_str(&shell::read(&file)?)
        .map_err(|error| format!("{}: {error}", file.display()))?;
    println!(
        "{:8} {:>9} {:>9} {:>9} {:>9}",
        "bytes", "raw", "gzip", "brotli", "budget"
    );
    for (kind, weight) in &weights {
        let budget = budgets
            .get(kind)
            .map_or_else(|| "none".to_owned(), usize::to_string);
        println!(
            "{kind:8} {:>9} {:>9} {:>9} {budget:>9}",
            weight.raw, weight.gzip, weight.brotli
        );
    }
    verdict(&weights, &budgets)
}

/// An error that names what is over its budget or has none.
fn verdict(weights: &BTreeMap<String, Weight>, budgets: &BTreeMap<String, usize>) -> Outcome {
    let over: Vec<String> = weights
        .iter()
        .filter_map(|(kind, weight)| match budgets.get(kind) {
            Some(budget) if weight.brotli <= *budget => None,
            Some(budget) => Some(format!(
                "{kind} is {} bytes over its budget",
                weight.brotli - budget
            )),
            None => Some(format!("{kind} has no budget")),
        })
        .collect();
    if over.is_empty() {
        return Ok(());
    }
    Err(format!(
        "{}: make it smaller, or change size-budget.toml and say why",
        over.join("; ")
    )
    .into())
}

/// What the files of a folder weigh, by their extension, and in total.
fn weigh(folder: &Path) -> Outcome<BTreeMap<String, Weight>> {
    let entries = fs::read_dir(folder).map_err(|error| {
        format!(
            "{}: {error}: run `cargo xtask build` first",
            folder.display()
        )
    })?;
    let mut weights = BTreeMap::<String, Weight>::new();
    for entry in entries {
        let path = entry?.path();
        let kind = path
            .extension()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let weight = weight(&fs::read(&path)?)?;
        weights.entry(kind).or_default().add(weight);
        weights.entry(TOTAL.to_owned()).or_default().add(weight);
    }
    Ok(weights)
}

fn weight(bytes: &[u8]) -> Outcome<Weight> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(bytes)?;
    let mut packed = Vec::new();
    let params = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &bytes[..], &mut packed, &params)?;
    Ok(Weight {
        raw: bytes.len(),
        gzip: gzip.finish()?.len(),
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
