//! `linimasa build`: articles to a dossier file.

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use linimasa_dossier::{Dossier, encode};

use crate::articles::{self, count};

#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// Folders of articles, or single articles.
    #[arg(value_name = "DIR|FILES", default_value = "articles")]
    paths: Vec<PathBuf>,
    /// The dossier file: what the `src` of the element names.
    #[arg(short, long, value_name = "FILE.lini")]
    output: PathBuf,
    /// The actors file, instead of that of the folder.
    #[arg(long, value_name = "FILE")]
    actors: Option<PathBuf>,
}

/// Runs the command; the exit code is 0 when the file was written.
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

fn build(arguments: &Arguments) -> Result<String, String> {
    let output = &arguments.output;
    let name = output.display();
    if output.extension().is_none_or(|ending| ending != "lini") {
        return Err(format!(
            "--output: found `{name}`; expected the name of a dossier file, as in `{}`",
            output.with_extension("lini").display()
        ));
    }
    let model = articles::model(&arguments.paths, arguments.actors.as_deref())?;
    let bytes = encode(&model);
    // The widget refuses what it cannot read: better here than before a reader.
    Dossier::decode(&bytes).map_err(|error| {
        format!(
            "{name}: the compiled dossier cannot be read back: {error}; this is a fault of \
             Linimasa, not of an article: please report it with the articles that bring it about"
        )
    })?;
    fs::write(output, &bytes).map_err(|error| format!("{name}: {error}"))?;
    let statements = model.articles.iter().map(|it| it.statements.len()).sum();
    Ok(format!(
        "{name}: {}, {}, {}, {}",
        count(model.articles.len(), "article"),
        count(statements, "statement"),
        count(model.actors.len(), "actor"),
        count(bytes.len(), "byte"),
    ))
}
