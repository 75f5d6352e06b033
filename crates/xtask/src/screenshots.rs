//! `cargo xtask screenshots` and `cargo xtask icons`: what a browser draws.

use crate::shell::{self, Outcome};
use crate::{browser, build, project, setup, tools};

pub(crate) fn run(args: &[String]) -> Outcome {
    setup::packages()?;
    build::run(&[])?;
    draw("screenshots.mjs", args)
}

pub(crate) fn icons(args: &[String]) -> Outcome {
    setup::packages()?;
    draw("icons.mjs", args)
}

/// Runs a script of `e2e/` with the browser that draws.
fn draw(script: &str, args: &[String]) -> Outcome {
    let browser = browser::find_or_install()?;
    shell::run(
        tools::command("node")
            .arg(project::e2e().join(script))
            .args(args)
            .env("CHROME", browser.chromium),
    )
}
