//! How much more memory an analysis takes than its text: what a process holds
//! at most while it reads one text, less what it held before. The system
//! counts pages, so that short texts say little.

use std::env;
use std::fs;
use std::hint::black_box;
use std::process::Command;

use linimasa_analysis::actors::Lexicon;
use linimasa_analysis::{Format, Lang, Options, analyse};

use crate::texts::Texts;

const LENGTHS: [usize; 3] = [100_000, 1_000_000, 10_000_000];

pub(crate) fn run() {
    for length in LENGTHS {
        let bench = env::current_exe().and_then(|path| {
            let length = length.to_string();
            Command::new(path).args(["memory", &length]).status()
        });
        if !bench.is_ok_and(|status| status.success()) {
            println!("memory: not measured");
        }
    }
}

/// Reads one text of that length in this process.
pub(crate) fn measure(bytes: &str) {
    let bytes = bytes.parse().unwrap_or(LENGTHS[0]);
    let texts = Texts::news(Lang::Id);
    let lexicon = Lexicon::builtin();
    let options = Options::new(Format::Text, &lexicon);
    let page = texts.page(bytes, 1);
    // Whatever is made once, for all texts.
    black_box(analyse(&texts.page(2_000, 2), &options));
    let before = kilobytes("VmRSS:");
    black_box(analyse(&page, &options));
    let (Some(before), Some(most)) = (before, kilobytes("VmHWM:")) else {
        println!("memory: the system does not tell");
        return;
    };
    let times = most.saturating_sub(before) as f64 * 1024.0 / page.len() as f64;
    println!(
        "memory: {times:.1} times a text of {} kB",
        page.len() / 1000
    );
}

fn kilobytes(key: &str) -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(key))?;
    line.split_whitespace().next()?.parse().ok()
}
