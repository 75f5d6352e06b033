//! `cargo xtask test`: every check, in the order in which they fail soonest.

use std::process::Command;
use std::time::{Duration, Instant};
use std::{env, fs};

mod count;

use crate::browser::{self, Browser};
use crate::project;
use crate::shell::{self, Outcome};
use crate::{build, package, setup, single_file, size, tools};
use count::Count;

/// One check.
struct Step {
    name: &'static str,
    what: &'static str,
    /// Puts what its runners counted into the argument.
    run: fn(&mut Count) -> Outcome,
}

const STEPS: &[Step] = &[
    Step {
        name: "fmt",
        what: "format",
        run: fmt,
    },
    Step {
        name: "clippy",
        what: "lints, native and WebAssembly",
        run: clippy,
    },
    Step {
        name: "native",
        what: "native tests",
        run: native,
    },
    Step {
        name: "component",
        what: "component tests in Chromium",
        run: component,
    },
    Step {
        name: "build",
        what: "release build",
        run: release,
    },
    Step {
        name: "package",
        what: "npm package, its types and its manifest",
        run: pack,
    },
    Step {
        name: "size",
        what: "size against its budget",
        run: weigh,
    },
    Step {
        name: "e2e",
        what: "end-to-end tests of the release build",
        run: end_to_end,
    },
];

const WASM: &str = "wasm32-unknown-unknown";

pub(crate) fn run(args: &[String]) -> Outcome {
    let steps = chosen(args)?;
    if steps
        .iter()
        .any(|step| matches!(step.name, "component" | "build" | "package" | "e2e"))
    {
        println!("── what the checks need");
        setup::run(&[])?;
    }
    let mut done: Vec<(&str, Duration, Count)> = Vec::new();
    let mut outcome = Ok(());
    for step in steps {
        println!("\n── {}: {}", step.name, step.what);
        let start = Instant::now();
        let mut count = Count::default();
        outcome = (step.run)(&mut count);
        let took = start.elapsed();
        let word = if outcome.is_ok() { "passed" } else { "FAILED" };
        println!("── {} {word} in {:.1} s", step.name, took.as_secs_f32());
        done.push((step.name, took, count));
        if let Err(error) = outcome {
            outcome = Err(format!("the step `{}` failed: {error}", step.name).into());
            break;
        }
    }
    report(&done);
    outcome
}

/// All steps, or those that are named.
fn chosen(names: &[String]) -> Outcome<Vec<&'static Step>> {
    if let Some(odd) = names
        .iter()
        .find(|name| STEPS.iter().all(|step| step.name != **name))
    {
        let known: Vec<&str> = STEPS.iter().map(|step| step.name).collect();
        return Err(format!("there is no step `{odd}`, only {}", known.join(", ")).into());
    }
    let is_chosen = |step: &&Step| names.is_empty() || names.iter().any(|name| name == step.name);
    Ok(STEPS.iter().filter(is_chosen).collect())
}

/// Ends with Playwright's own summary and with the sum of all runners.
fn report(done: &[(&str, Duration, Count)]) {
    println!();
    for (name, took, count) in done {
        println!(
            "{name:10} {:7.1} s  {}",
            took.as_secs_f32(),
            count.summary()
        );
    }
    let total = done
        .iter()
        .fold(Count::default(), |sum, (_, _, count)| sum.plus(count));
    if let Some(line) = &total.playwright {
        println!("{line}");
    }
    println!("{} passed, {} failed", total.passed, total.failed);
}

fn fmt(_count: &mut Count) -> Outcome {
    shell::run(tools::cargo().args(["fmt", "--all", "--check"]))
}

fn clippy(_count: &mut Count) -> Outcome {
    let deny = ["--", "-D", "warnings"];
    let lint = |args: &[&str]| {
        shell::run(
            tools::cargo()
                .args(["clippy", "--locked"])
                .args(args)
                .args(deny),
        )
    };
    lint(&["--workspace", "--all-targets"])?;
    // The default members are those that compile to WebAssembly.
    lint(&["--target", WASM])?;
    lint(&[
        "--target",
        WASM,
        "--package",
        "linimasa",
        "--all-targets",
        "--all-features",
    ])?;
    lint(&[
        "--target",
        WASM,
        "--package",
        "linimasa-studio",
        "--all-features",
    ])
}

fn native(count: &mut Count) -> Outcome {
    let mut tests = tools::cargo();
    tests.args(["test", "--workspace", "--locked", "--no-fail-fast"]);
    counted(&mut tests, count)
}

fn component(count: &mut Count) -> Outcome {
    let browser = browser::find()?;
    let mut tests = tools::cargo();
    tests
        .args([
            "test",
            "--target",
            WASM,
            "--package",
            "linimasa",
            "--locked",
        ])
        .args(["--lib", "--bins", "--tests", "--no-fail-fast"])
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
            "wasm-bindgen-test-runner",
        )
        .env("CHROMEDRIVER", &browser.driver)
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", capabilities(&browser)?);
    counted(&mut tests, count)
}

/// Writes down which browser the driver starts, and that it stays off the
/// network.
fn capabilities(browser: &Browser) -> Outcome<std::path::PathBuf> {
    let file = project::root().join("target/webdriver.json");
    let options = serde_json::json!({
        "goog:chromeOptions": {
            "binary": browser.chromium,
            "args": [
                "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        },
    });
    std::fs::write(&file, options.to_string())?;
    Ok(file)
}

fn release(_count: &mut Count) -> Outcome {
    build::run(&[])
}

fn pack(_count: &mut Count) -> Outcome {
    package::run(&[])
}

fn weigh(_count: &mut Count) -> Outcome {
    size::run(&[])
}

fn end_to_end(count: &mut Count) -> Outcome {
    let browser = browser::find()?;
    hostile_site()?;
    let mut tests = setup::package_program("playwright");
    tests.arg("test").env("CHROME", browser.chromium);
    match browser::firefox() {
        Some(firefox) => {
            tests.env("FIREFOX", firefox);
        }
        None => println!("Firefox is missing: what is tested in it is skipped"),
    }
    counted(&mut tests, count)
}

/// Builds the widget from articles that try to break out of it, and that breaks
/// where it is told to; its dossier lies beside it, for others to show, and as one
/// file.
fn hostile_site() -> Outcome {
    const SITE: &str = "target/hostile-site";
    const ARTICLES: &str = "e2e/hostile";
    let mut build = tools::to_wasm("trunk");
    build
        .args(["build", "--locked", "--dist", SITE])
        .args(["--features", "panic-on-purpose"])
        .env("LINIMASA_ARTICLES", ARTICLES);
    shell::run(&mut build)?;
    let site = project::root().join(SITE);
    let data = single_file::data(&project::root().join(ARTICLES))?;
    fs::write(site.join("hostile.lini"), &data.dossier)?;
    let template = shell::read(&project::dist().join(single_file::FILE))?;
    fs::write(
        site.join(single_file::FILE),
        linimasa_site::single::replace(&template, &data)?,
    )?;
    Ok(())
}

/// Runs tests; none at all is a failure too.
fn counted(command: &mut Command, count: &mut Count) -> Outcome {
    command.env("CI", env::var_os("CI").unwrap_or_else(|| "true".into()));
    shell::tee(command, |line| count.read(line))?;
    if count.passed == 0 {
        return Err("no test ran".into());
    }
    Ok(())
}
