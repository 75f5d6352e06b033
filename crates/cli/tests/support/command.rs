//! The command as it is run in a folder of articles.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Runs `linimasa` in `folder`.
pub(crate) fn run(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_linimasa"))
        .args(arguments)
        .current_dir(folder)
        .output()
        .unwrap()
}

/// What it wrote to its standard output.
pub(crate) fn written(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}

/// What it wrote to its standard error.
pub(crate) fn told(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).unwrap()
}

/// A folder of its own, called `name`, with these files and a place for
/// articles; left to the system's clean-up.
pub(crate) fn folder(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let dir = std::env::temp_dir().join(format!("linimasa-{name}-{}", std::process::id()));
    fs::create_dir_all(dir.join("berita")).unwrap();
    for (name, text) in files {
        fs::write(dir.join(name), text).unwrap();
    }
    dir
}
