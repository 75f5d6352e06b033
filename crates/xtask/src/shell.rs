//! Runs commands, and shows each before it runs.

use std::error::Error;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::{fs, io};

/// What a task ends with; the error is a message for a person.
pub(crate) type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// Runs a command to its end; a failing one is an error.
pub(crate) fn run(command: &mut Command) -> Outcome {
    show(command);
    let status = command.status().map_err(|error| cannot(command, &error))?;
    ended(command, status.success())
}

/// Like [`run`], and hands over every line of standard output as it passes.
pub(crate) fn tee(command: &mut Command, mut line: impl FnMut(&str)) -> Outcome {
    show(command);
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| cannot(command, &error))?;
    if let Some(output) = child.stdout.take() {
        for text in BufReader::new(output).split(b'\n') {
            let text = String::from_utf8_lossy(&text?).into_owned();
            println!("{text}");
            line(&text);
        }
    }
    ended(command, child.wait()?.success())
}

/// What a command prints, where it is there and succeeds; shows nothing.
pub(crate) fn output(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}

/// What a command prints when it is given a text to read; a failing one is an
/// error.
pub(crate) fn pipe(command: &mut Command, input: &str) -> Outcome<String> {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| cannot(command, &error))?;
    if let Some(mut stdin) = child.stdin.take() {
        stdin.write_all(input.as_bytes())?;
    }
    let output = child.wait_with_output()?;
    ended(command, output.status.success())?;
    Ok(String::from_utf8(output.stdout)?)
}

/// Reads a text file; the error names it.
pub(crate) fn read(path: &Path) -> Outcome<String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()).into())
}

fn show(command: &Command) {
    let words: Vec<_> = std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(|word| word.to_string_lossy())
        .collect();
    println!("$ {}", words.join(" "));
}

fn cannot(command: &Command, error: &io::Error) -> String {
    let program = command.get_program().to_string_lossy();
    format!("`{program}` could not be started: {error}")
}

fn ended(command: &Command, success: bool) -> Outcome {
    if success {
        return Ok(());
    }
    let program = command.get_program().to_string_lossy();
    let first = command.get_args().next().unwrap_or_default();
    Err(format!("`{program} {}` failed", first.to_string_lossy()).into())
}
