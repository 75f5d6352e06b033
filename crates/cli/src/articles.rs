//! Articles as a build reads them.

use std::path::{Path, PathBuf};

use linimasa_analysis::{Compiled, InputFile, compile_with};
use linimasa_dossier::model::DossierModel;

use crate::progress::Progress;

/// Compiles folders and single articles, with another actors file than theirs
/// where one is given.
pub(crate) fn compile(paths: &[PathBuf], actors: Option<&Path>) -> Result<Compiled, String> {
    let mut files = Vec::new();
    for path in paths {
        if path.is_dir() {
            files.extend(linimasa_folder::read(path).map_err(|error| error.to_string())?);
        } else {
            files.push(file(path)?);
        }
    }
    let actors = actors.map(file).transpose()?;
    let mut progress = Progress::new(Some(files.len()), false);
    let compiled = compile_with(&files, actors.as_ref(), &mut |done| progress.show(done));
    progress.clear();
    Ok(compiled)
}

/// The model of what can be published: what is odd is told, what is wrong is an
/// error.
pub(crate) fn model(paths: &[PathBuf], actors: Option<&Path>) -> Result<DossierModel, String> {
    let compiled = compile(paths, actors)?;
    for diagnostic in &compiled.diagnostics {
        eprintln!("{diagnostic}");
    }
    let names: Vec<_> = paths.iter().map(|path| path.to_string_lossy()).collect();
    let names = names.join(", ");
    if compiled.has_errors() {
        return Err(format!(
            "{names}: nothing is written: mend the mistakes told above"
        ));
    }
    if compiled.model.articles.is_empty() {
        return Err(format!(
            "{names}: found no articles; expected .md, .txt, .html, .json or .jsonl files; \
             put some there, or name another folder"
        ));
    }
    Ok(compiled.model)
}

fn file(path: &Path) -> Result<InputFile, String> {
    linimasa_folder::file(path).map_err(|error| error.to_string())
}

/// `1 article`, `2 articles`.
pub(crate) fn count(number: usize, what: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {what}{plural}")
}
