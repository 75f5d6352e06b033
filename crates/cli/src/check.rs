//! `linimasa check`: what an editor should know before a build.

mod report;

use std::io::ErrorKind;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use linimasa_analysis::census::{self, Census};

use crate::articles;

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
    let compiled = match articles::compile(&arguments.paths, arguments.actors.as_deref()) {
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
