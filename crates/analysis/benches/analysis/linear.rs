//! By which power of its length the time to read a text grows: 1 where twice
//! the text takes twice the time.

use std::time::Duration;

use linimasa_analysis::actors::Lexicon;
use linimasa_analysis::{Format, Lang, Options, analyse};

use crate::clock::{self, megabytes};
use crate::texts::{NASTY, Texts};

const LENGTHS: [usize; 9] = [
    1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000,
];

/// A text that takes longer is the last of its kind.
const TOO_LONG: Duration = Duration::from_secs(4);

/// Measures the texts whose name holds `wanted`.
pub(crate) fn run(wanted: &str) {
    let lexicon = Lexicon::builtin();
    for lang in Lang::ALL {
        let texts = Texts::news(lang);
        let name = format!("news, `{}`", texts.lang().code());
        if name.contains(wanted) {
            measure(&name, &lexicon, |bytes| texts.page(bytes, 1));
        }
    }
    for (name, text) in NASTY {
        if name.contains(wanted) {
            measure(name, &lexicon, text);
        }
    }
}

fn measure(name: &str, lexicon: &Lexicon, text: impl Fn(usize) -> String) {
    let mut points = Vec::new();
    let mut speeds = Vec::new();
    for length in LENGTHS {
        let text = text(length);
        let took = clock::time(|| analyse(&text, &Options::new(Format::Text, lexicon)));
        points.push(((text.len() as f64).ln(), took.as_secs_f64().ln()));
        speeds.push(format!("{:.1}", megabytes(text.len(), took)));
        if took > TOO_LONG {
            break;
        }
    }
    println!(
        "exponent {:.3} {name}, MB/s from 1 kB to 10 MB: {}",
        slope(&points),
        speeds.join(" ")
    );
}

/// The slope of the line with the least squares.
fn slope(points: &[(f64, f64)]) -> f64 {
    let count = points.len() as f64;
    let mean = |of: fn(&(f64, f64)) -> f64| points.iter().map(of).sum::<f64>() / count;
    let (x, y) = (mean(|point| point.0), mean(|point| point.1));
    let covariance: f64 = points
        .iter()
        .map(|point| (point.0 - x) * (point.1 - y))
        .sum();
    let variance: f64 = points.iter().map(|point| (point.0 - x).powi(2)).sum();
    covariance / variance
}
