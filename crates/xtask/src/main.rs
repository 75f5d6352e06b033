//! The one entry for development: `cargo xtask help`.

use std::env;
use std::process::ExitCode;

mod browser;
mod build;
mod package;
mod page;
mod project;
mod screenshots;
mod serve;
mod setup;
mod shell;
mod single_file;
mod size;
mod test;
mod tools;
mod world;

use shell::Outcome;

/// One name on the command line.
struct Task {
    name: &'static str,
    help: &'static str,
    run: fn(&[String]) -> Outcome,
}

const TASKS: &[Task] = &[
    Task {
        name: "serve",
        help: "show the dossier in a browser, and build it anew on every change [trunk's options]",
        run: serve::run,
    },
    Task {
        name: "build",
        help: "build the site into dist/, optimised [trunk's options]",
        run: build::run,
    },
    Task {
        name: "test",
        help: "run every check, or those named: fmt clippy native component build package size e2e",
        run: test::run,
    },
    Task {
        name: "package",
        help: "make the npm package of dist/ in target/npm/",
        run: package::run,
    },
    Task {
        name: "single-file",
        help: "make dist/linimasa.html anew: the dossier as one file",
        run: single_file::run,
    },
    Task {
        name: "size",
        help: "weigh dist/ and the npm package against size-budget.toml",
        run: size::run,
    },
    Task {
        name: "screenshots",
        help: "build, and take pictures of every view, and those of the README",
        run: screenshots::run,
    },
    Task {
        name: "icons",
        help: "draw the icons of the installed site from static/favicon.svg",
        run: screenshots::icons,
    },
    Task {
        name: "setup",
        help: "install what the other tasks need, where it is missing",
        run: setup::run,
    },
    Task {
        name: "world",
        help: "make the table of states anew from CLDR",
        run: world::run,
    },
    Task {
        name: "page",
        help: "finish the page that Trunk has staged (its post_build hook)",
        run: page::run,
    },
];

fn main() -> ExitCode {
    let args: Vec<String> = env::args().skip(1).collect();
    let (name, rest) = match args.split_first() {
        Some((name, rest)) => (name.as_str(), rest),
        None => ("help", &[][..]),
    };
    if matches!(name, "help" | "--help" | "-h") {
        print!("{}", help());
        return ExitCode::SUCCESS;
    }
    let Some(task) = TASKS.iter().find(|task| task.name == name) else {
        eprintln!("error: there is no task `{name}`\n\n{}", help());
        return ExitCode::from(2);
    };
    match (task.run)(rest) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn help() -> String {
    let rows: String = TASKS
        .iter()
        .map(|task| format!("  {:12} {}\n", task.name, task.help))
        .collect();
    format!("cargo xtask TASK [ARGUMENTS]\n\n{rows}")
}
