//! Articles as a build reads them.

use std::fs;
use std::path::{Path, PathBuf};

use linimasa_analysis::{Compiled, Content, InputFile, compile_with};
use linimasa_dossier::model::DossierModel;
use linimasa_draft::{ACTORS, Files};
use linimasa_site::single::{self, Data, Error};

use crate::progress::Progress;

/// Compiles folders, single articles and the folders that single files hold,
/// with another actors file than theirs where one is given.
pub(crate) fn compile(paths: &[PathBuf], actors: Option<&Path>) -> Result<Compiled, String> {
    let mut files = Vec::new();
    for path in paths {
        if path.is_dir() {
            files.extend(linimasa_folder::read(path).map_err(|error| error.to_string())?);
        } else if let Some((_, data)) = single_file(path)? {
            let folder = data.folder.into_iter();
            files.extend(inputs(&path.display().to_string(), folder));
        } else {
            files.push(file(path)?);
        }
    }
    let actors = actors.map(file).transpose()?;
    Ok(compiled(&files, actors.as_ref()))
}

fn compiled(files: &[InputFile], actors: Option<&InputFile>) -> Compiled {
    let mut progress = Progress::new(Some(files.len()), false);
    let compiled = compile_with(files, actors, &mut |done| progress.show(done));
    progress.clear();
    compiled
}

/// The model of what can be published: what is odd is told, what is wrong is an
/// error.
pub(crate) fn model(paths: &[PathBuf], actors: Option<&Path>) -> Result<DossierModel, String> {
    publishable(compile(paths, actors)?, paths)
}

fn publishable(compiled: Compiled, paths: &[PathBuf]) -> Result<DossierModel, String> {
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

/// A dossier with the folder that it was compiled from.
pub(crate) struct Draft {
    pub(crate) model: DossierModel,
    pub(crate) files: Files,
    /// Where a reader begins, as the single file has it that this comes from.
    pub(crate) place: String,
    /// That file, where there is one.
    pub(crate) template: Option<String>,
}

/// Reads everything as a draft, in which all articles are Markdown, and compiles
/// that: who goes on with the folder gets the same dossier.
pub(crate) fn draft(paths: &[PathBuf], actors: Option<&Path>) -> Result<Draft, String> {
    let mut raw = Vec::new();
    let (mut place, mut template) = (String::new(), None);
    // The first actors file counts.
    if let Some(path) = actors {
        raw.push((ACTORS.to_owned(), bytes(path)?));
    }
    for path in paths {
        if path.is_dir() {
            raw.extend(linimasa_folder::raw(path).map_err(|error| error.to_string())?);
        } else if let Some((html, data)) = single_file(path)? {
            let texts = data.folder.into_iter();
            raw.extend(texts.map(|(name, text)| (name, text.into_bytes())));
            place = data.place;
            template = Some(html);
        } else {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            raw.push((name.into_owned(), bytes(path)?));
        }
    }
    let (files, told) = linimasa_draft::of_folder(raw);
    for told in told {
        eprintln!("{}", told.message);
    }
    let texts = files
        .iter()
        .map(|(name, text)| (name.to_owned(), text.to_string()));
    // Messages name the files as they lie on the disk, where they do.
    let folder = match paths {
        [one] => one.display().to_string(),
        _ => String::new(),
    };
    let model = publishable(compiled(&inputs(&folder, texts), None), paths)?;
    Ok(Draft {
        model,
        files,
        place,
        template,
    })
}

/// Texts as the analysis takes them, named as if they lay in a folder.
fn inputs(folder: &str, texts: impl Iterator<Item = (String, String)>) -> Vec<InputFile> {
    let folder = folder.trim_end_matches('/');
    texts
        .map(|(name, text)| InputFile {
            name: match folder {
                "" => name,
                folder => format!("{folder}/{name}"),
            },
            content: Content::Bytes(text.into_bytes()),
        })
        .collect()
}

/// What a file holds that Linimasa saved as one page; nothing where it is
/// another file.
fn single_file(path: &Path) -> Result<Option<(String, Data)>, String> {
    if path.extension().is_none_or(|ending| ending != "html") {
        return Ok(None);
    }
    let read = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let Ok(html) = String::from_utf8(read) else {
        return Ok(None);
    };
    match single::read(&html) {
        Ok(data) => Ok(Some((html, data))),
        // A page that somebody saved is an article.
        Err(Error::Foreign(_)) => Ok(None),
        Err(error) => Err(format!("{}: {error}", path.display())),
    }
}

fn file(path: &Path) -> Result<InputFile, String> {
    linimasa_folder::file(path).map_err(|error| error.to_string())
}

fn bytes(path: &Path) -> Result<Vec<u8>, String> {
    linimasa_folder::bytes(path).map_err(|error| error.to_string())
}

/// `1 article`, `2 articles`.
pub(crate) fn count(number: usize, what: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {what}{plural}")
}
