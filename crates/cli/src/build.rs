//! `linimasa build`: articles to a dossier file, to one HTML file, or to a site.

mod site;
mod widget;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use linimasa_dossier::model::DossierModel;
use linimasa_dossier::{Dossier, encode};
use linimasa_site::single::{self, Data};

use crate::articles::{self, Draft, count};

#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// Folders of articles, single articles, records (`.jsonl`), or an HTML file
    /// that holds a dossier.
    #[arg(value_name = "DIR|FILES", default_value = "articles")]
    paths: Vec<PathBuf>,
    /// What to write: a dossier file, which the `src` of the element names; one
    /// HTML file with everything in it; or a folder, for a site.
    #[arg(short, long, value_name = "FILE.lini|FILE.html|DIR")]
    output: PathBuf,
    /// Write one HTML file, whatever its name.
    #[arg(long)]
    single_file: bool,
    /// Where the widget is: a `linimasa.html`, or the folder of a built site.
    /// Absent: `LINIMASA_WIDGET`, beside this program, or `dist`.
    #[arg(long, value_name = "FILE.html|DIR")]
    widget: Option<PathBuf>,
    /// The actors file, instead of that of the folder.
    #[arg(long, value_name = "FILE")]
    actors: Option<PathBuf>,
}

/// Runs the command; the exit code is 0 when all was written.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    match build(arguments) {
        Ok(summary) => {
            eprintln!("{summary}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// What is asked for.
#[derive(Debug, PartialEq)]
enum Kind {
    Dossier,
    Single,
    Site,
}

fn kind(output: &Path, is_single: bool) -> Result<Kind, String> {
    let ending = output.extension().and_then(|ending| ending.to_str());
    match ending {
        _ if is_single => Ok(Kind::Single),
        _ if output.is_dir() => Ok(Kind::Site),
        Some("lini") => Ok(Kind::Dossier),
        Some("html") => Ok(Kind::Single),
        None => Ok(Kind::Site),
        Some(_) => Err(format!(
            "--output: found `{}`; expected the name of a dossier file, as in `{}`, of an HTML \
             file, or of a folder",
            output.display(),
            output.with_extension("lini").display()
        )),
    }
}

fn build(arguments: &Arguments) -> Result<String, String> {
    let output = &arguments.output;
    let actors = arguments.actors.as_deref();
    let kind = kind(output, arguments.single_file)?;
    if kind == Kind::Dossier {
        let model = articles::model(&arguments.paths, actors)?;
        let bytes = dossier(&model)?;
        write(output, &bytes)?;
        return Ok(summary(output, &model, bytes.len()));
    }
    // Whoever has no widget is told before anything is read.
    let named = widget::find(arguments.widget.as_deref());
    let draft = articles::draft(&arguments.paths, actors)?;
    let data = data(&draft)?;
    let bytes = match (kind, &draft.template) {
        (Kind::Site, _) => site::write(&named?, output, &draft.model, &data)?,
        (_, Some(template)) if arguments.widget.is_none() => single(template, &data, output)?,
        _ => single(&named?.template()?, &data, output)?,
    };
    Ok(summary(output, &draft.model, bytes))
}

/// Writes the HTML file; gives its length.
fn single(template: &str, data: &Data, output: &Path) -> Result<usize, String> {
    let html = single::replace(template, data)
        .map_err(|error| format!("{}: {error}", output.display()))?;
    write(output, html.as_bytes())?;
    Ok(html.len())
}

fn data(draft: &Draft) -> Result<Data, String> {
    let texts = draft.files.iter();
    Ok(Data {
        dossier: dossier(&draft.model)?,
        folder: texts
            .map(|(name, text)| (name.to_owned(), text.to_string()))
            .collect(),
        place: draft.place.clone(),
    })
}

/// The dossier file.
fn dossier(model: &DossierModel) -> Result<Vec<u8>, String> {
    let bytes = encode(model);
    // The widget refuses what it cannot read: better here than before a reader.
    Dossier::decode(&bytes).map_err(|error| {
        format!(
            "the compiled dossier cannot be read back: {error}; this is a fault of Linimasa, not \
             of an article: please report it with the articles that bring it about"
        )
    })?;
    Ok(bytes)
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), String> {
    fs::write(path, bytes).map_err(|error| format!("{}: {error}", path.display()))
}

fn summary(output: &Path, model: &DossierModel, bytes: usize) -> String {
    let statements = model.articles.iter().map(|it| it.statements.len()).sum();
    format!(
        "{}: {}, {}, {}, {}",
        output.display(),
        count(model.articles.len(), "article"),
        count(statements, "statement"),
        count(model.actors.len(), "actor"),
        count(bytes, "byte"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_told_by_the_name() {
        let of = |name: &str| kind(Path::new(name), false);
        assert_eq!(of("a.lini"), Ok(Kind::Dossier));
        assert_eq!(of("a/b.html"), Ok(Kind::Single));
        assert_eq!(of("situs/"), Ok(Kind::Site));
        assert_eq!(of("."), Ok(Kind::Site));
        assert_eq!(kind(Path::new("a.lini"), true), Ok(Kind::Single));
        assert!(of("a.json").unwrap_err().contains("as in `a.lini`"));
    }
}
