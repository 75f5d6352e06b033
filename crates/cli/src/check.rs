//! `linimasa check`: what an editor should know before a build.

mod census;
mod report;

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use linimasa_analysis::{Compiled, InputFile, compile_with};

use crate::progress::Progress;
use census::Census;

#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// Folders of articles, or single articles.
    #[arg(value_name = "DIR|FILES", default_value = "articles")]
    paths: Vec<PathBuf>,
    /// The actors file, instead of that of the folder.
    #[arg(long, value_name = "FILE")]
    actors: Option<PathBuf>,
    /// Write everything as one JSON object.
    #[arg(long, conflicts_with = "suggest")]
    json: bool,
    /// Write those whom the actors file does not name as entries for it.
    #[arg(long)]
    suggest: bool,
}

/// Runs the command; the exit code is 0 when a build would not be stopped.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let compiled = match read(arguments) {
        Ok(compiled) => compiled,
        Err(message) => {
            eprintln!("{message}");
            return ExitCode::FAILURE;
        }
    };
    let named = census::named(&compiled);
    let census = Census::of(&compiled, &named);
    if !arguments.json {
        for diagnostic in &compiled.diagnostics {
            eprintln!("{diagnostic}");
        }
    }
    let written = if arguments.json {
        report::json(&compiled, &census)
    } else if arguments.suggest {
        report::suggestions(&census)
    } else {
        report::text(&compiled, &census)
    };
    match written {
        Ok(()) => ExitCode::from(u8::from(compiled.has_errors())),
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("standard output: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Compiles the articles as a build would.
fn read(arguments: &Arguments) -> Result<Compiled, String> {
    let mut files = Vec::new();
    for path in &arguments.paths {
        if path.is_dir() {
            files.extend(linimasa_folder::read(path).map_err(|error| error.to_string())?);
        } else {
            files.push(file(path)?);
        }
    }
    let actors = arguments.actors.as_deref().map(file).transpose()?;
    let mut progress = Progress::new(Some(files.len()), false);
    let compiled = compile_with(&files, actors.as_ref(), &mut |done| progress.show(done));
    progress.clear();
    Ok(compiled)
}

fn file(path: &Path) -> Result<InputFile, String> {
    linimasa_folder::file(path).map_err(|error| error.to_string())
}
