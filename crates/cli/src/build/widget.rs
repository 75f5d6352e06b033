//! Where the widget is that a page needs.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use linimasa_site::folder::SHIM;

/// The single file of a site.
const FILE: &str = "linimasa.html";
/// Names a widget for all runs.
const VARIABLE: &str = "LINIMASA_WIDGET";
/// Where `cargo xtask build` leaves it.
const BUILT: &str = "dist";

/// A `linimasa.html`, or the folder of a built site.
#[derive(Debug)]
pub(super) struct Widget(PathBuf);

/// The one that was named; else the first that is there of those that are
/// looked for.
pub(super) fn find(named: Option<&Path>) -> Result<Widget, String> {
    let named = named.map(PathBuf::from);
    if let Some(path) = named.or_else(|| env::var_os(VARIABLE).map(PathBuf::from)) {
        return if path.exists() {
            Ok(Widget(path))
        } else {
            Err(missing(&[path]))
        };
    }
    let beside = env::current_exe().ok();
    let beside = beside.as_deref().and_then(Path::parent);
    let looked: Vec<PathBuf> = [beside, Some(Path::new(BUILT))]
        .into_iter()
        .flatten()
        .map(|folder| folder.join(FILE))
        .collect();
    match looked.iter().find(|path| path.is_file()) {
        Some(path) => Ok(Widget(path.clone())),
        None => Err(missing(&looked)),
    }
}

fn missing(looked: &[PathBuf]) -> String {
    let looked: Vec<_> = looked
        .iter()
        .map(|path| format!("`{}`", path.display()))
        .collect();
    format!(
        "found no widget at {}; a page needs one: download `{FILE}` from a Linimasa site (\"Unduh \
         sebagai satu berkas\"), or build it with `cargo xtask build`, and name it with --widget or \
         {VARIABLE}",
        looked.join(" or ")
    )
}

impl Widget {
    /// The text of the single file.
    pub(super) fn template(&self) -> Result<String, String> {
        let path = match self.0.is_dir() {
            true => self.0.join(FILE),
            false => self.0.clone(),
        };
        fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
    }

    /// The folder of the site.
    pub(super) fn site(&self) -> Result<&Path, String> {
        let folder = match self.0.is_dir() {
            true => Some(self.0.as_path()),
            false => self.0.parent(),
        };
        let is_site = |folder: &&Path| folder.join(SHIM).is_file();
        folder.filter(is_site).ok_or_else(|| {
            format!(
                "{}: found no site there; expected the folder that `cargo xtask build` made; name \
                 it with --widget, or write one HTML file with --single-file",
                self.0.display()
            )
        })
    }
}
