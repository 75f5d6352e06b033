//! The `linimasa` command.

mod articles;
mod build;
mod check;
mod export;
mod extract;
mod progress;

use std::hint::black_box;
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
    /// Compile articles into a dossier file, which the widget loads.
    Build(build::Arguments),
    /// Write the statements of a dossier as a table, as JSON, as events of a
    /// calendar or as annotations.
    Export(export::Arguments),
}

fn main() -> ExitCode {
    keep_freed_memory();
    match Arguments::parse().command {
        Command::Extract(arguments) => extract::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::Build(arguments) => build::run(&arguments),
        Command::Export(arguments) => export::run(&arguments),
    }
}

/// Has glibc's allocator keep what one text has taken for the next one, instead
/// of giving it back to the system and asking for it again: it keeps twice as
/// much as the biggest block that it has seen freed, of those that are smaller
/// than 32 MiB. Other allocators make nothing of it.
fn keep_freed_memory() {
    drop(black_box(Vec::<u8>::with_capacity(31 << 20)));
}
