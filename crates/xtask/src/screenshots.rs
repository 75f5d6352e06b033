//! `cargo xtask screenshots`.

use crate::shell::{self, Outcome};
use crate::{browser, build, project, setup, tools};

pub(crate) fn run(args: &[String]) -> Outcome {
    setup::packages()?;
    let browser = browser::find_or_install()?;
    build::run(&[])?;
    shell::run(
        tools::command("node")
            .arg(project::e2e().join("screenshots.mjs"))
            .args(args)
            .env("CHROME", browser.chromium),
    )
}
