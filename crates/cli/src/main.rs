//! The `linimasa` command.

mod check;
mod extract;
mod progress;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Reads news articles: who, when, how many, and where it says so.
#[derive(Debug, Parser)]
#[command(name = "linimasa", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Write what each text says as one JSON object a line.
    Extract(extract::Arguments),
    /// Tell what is odd about a folder of articles, and whom its actors file
    /// does not name yet.
    Check(check::Arguments),
}

fn main() -> ExitCode {
    match Arguments::parse().command {
        Command::Extract(arguments) => extract::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
    }
}
