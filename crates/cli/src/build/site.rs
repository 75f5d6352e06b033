//! A site of a dossier, from the files of a built one.

use std::fs;
use std::path::Path;

use linimasa_dossier::model::DossierModel;
use linimasa_site::folder::{self, Files};
use linimasa_site::single::Data;

use super::widget::Widget;
use crate::articles::count;

/// Writes the site into `output`; gives how many bytes it has.
pub(super) fn write(
    widget: &Widget,
    output: &Path,
    model: &DossierModel,
    data: &Data,
) -> Result<usize, String> {
    let from = widget.site()?;
    check(from, output)?;
    let files = folder::fill(read(from)?, model, data)
        .map_err(|error| format!("{}: {error}", from.display()))?;
    fs::create_dir_all(output).map_err(|error| format!("{}: {error}", output.display()))?;
    for name in read(output)?.keys() {
        if folder::is_dossier(name) && !files.contains_key(name) {
            let path = output.join(name);
            fs::remove_file(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        }
    }
    for (name, bytes) in &files {
        super::write(&output.join(name), bytes)?;
    }
    Ok(files.values().map(Vec::len).sum())
}

/// Nothing is written over but a site that was written here before: a folder may
/// hold somebody's own pages beside the widget's files.
fn check(from: &Path, output: &Path) -> Result<(), String> {
    let name = output.display();
    let same = |path: &Path| fs::canonicalize(path).ok();
    if output.exists() && same(from) == same(output) {
        return Err(format!(
            "{name}: found the widget's own folder; expected another; name one with --output"
        ));
    }
    let there = match output.is_dir() {
        true => read(output)?,
        false => Files::new(),
    };
    if there.is_empty() || folder::is_filled(&there) {
        return Ok(());
    }
    Err(format!(
        "{name}: found {} of another kind; expected an empty folder, or a site that this command \
         wrote; name another with --output",
        count(there.len(), "file")
    ))
}

/// The files that lie in a folder itself.
fn read(folder: &Path) -> Result<Files, String> {
    let named = |error| format!("{}: {error}", folder.display());
    let mut files = Files::new();
    for entry in fs::read_dir(folder).map_err(named)? {
        let path = entry.map_err(named)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if path.is_file() && !name.starts_with('.') {
            let bytes = fs::read(&path).map_err(named)?;
            files.insert(name.into_owned(), bytes);
        }
    }
    Ok(files)
}
