//! The site's JavaScript with nothing in it that only people read.

use std::env;

use crate::shell::{self, Outcome};
use crate::tools;

/// The oldest browsers that run the widget at all.
pub(crate) const BROWSERS: &str = "--target=chrome111,firefox123,safari16.4";

/// Whether this is a release build, with the npm packages of `e2e/` installed:
/// without them `trunk build --release` still gives a site, somewhat heavier, and
/// without the single file.
pub(super) fn has_esbuild() -> bool {
    let is_release = env::var("TRUNK_PROFILE").as_deref() == Ok("release");
    is_release && tools::npm_bin().join("esbuild").exists()
}

/// The module shorter, with the same exports, where [`has_esbuild`] allows it.
pub(super) fn minified(module: &str) -> Outcome<String> {
    if !has_esbuild() {
        return Ok(module.to_owned());
    }
    let mut esbuild = tools::command("esbuild");
    esbuild.args(["--minify", "--format=esm", "--log-level=warning", BROWSERS]);
    shell::pipe(&mut esbuild, module)
}
