//! `cargo xtask build`.

use crate::setup;
use crate::shell::{self, Outcome};
use crate::tools;

pub(crate) fn run(args: &[String]) -> Outcome {
    setup::to_build()?;
    shell::run(
        tools::to_wasm("trunk")
            .args(["build", "--release", "--locked"])
            .args(args),
    )
}
