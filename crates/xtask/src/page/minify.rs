//! The site's JavaScript with nothing in it that only people read.

use std::env;

use crate::shell::{self, Outcome};
use crate::tools;

/// The oldest browsers that run the widget at all.
pub(crate) const BROWSERS: &str = "--target=chrome111,firefox123,safari16.4";

/// The module shorter, with the same exports. Only a release build is made
/// shorter, and only where the npm packages of `e2e/` are installed: without
/// them `trunk build --release` still gives a whole site, somewhat heavier.
pub(super) fn minified(module: &str) -> Outcome<String> {
    if env::var("TRUNK_PROFILE").as_deref() != Ok("release") {
        return Ok(module.to_owned());
    }
    if !tools::npm_bin().join("esbuild").exists() {
        eprintln!(
            "warning: esbuild is missing, so the JavaScript stays as it was written: run `cargo xtask setup` for a smaller site"
        );
        return Ok(module.to_owned());
    }
    let mut esbuild = tools::command("esbuild");
    esbuild.args(["--minify", "--format=esm", "--log-level=warning", BROWSERS]);
    shell::pipe(&mut esbuild, module)
}
