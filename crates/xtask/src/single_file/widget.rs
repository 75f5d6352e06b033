//! The widget with no articles in it.

use std::path::Path;
use std::{env, fs};

use crate::page;
use crate::project;
use crate::shell::{self, Outcome};
use crate::tools;

/// Both halves of it.
pub(super) struct Widget {
    pub(super) glue: String,
    pub(super) wasm: Vec<u8>,
}

const TARGET: &str = "wasm32-unknown-unknown";
/// That of index.html.
const PROFILE: &str = "web";
const NAME: &str = "linimasa";
const BINARY: &str = "linimasa-widget";

/// Builds it as Trunk builds the other, of the same packages: only the last crate
/// is compiled anew, and its feature keeps the two apart.
pub(super) fn build() -> Outcome<Widget> {
    shell::run(
        tools::to_wasm("cargo")
            .args(["build", "--locked", "--profile", PROFILE])
            .args(["--target", TARGET])
            .args(["--bin", BINARY, "--features", "without-articles"]),
    )?;
    let target = env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into());
    let built = project::root().join(target).join(TARGET).join(PROFILE);
    let out = super::staging();
    shell::run(
        tools::command("wasm-bindgen")
            .args(["--target", "web", "--no-typescript", "--out-name", NAME])
            .arg("--out-dir")
            .arg(&out)
            .arg(built.join(BINARY).with_extension("wasm")),
    )?;
    let wasm = out.join(format!("{NAME}_bg.wasm"));
    let options = optimisations(&project::root().join("index.html"))?;
    let input = [fs::read(&wasm)?, options.concat().into_bytes()].concat();
    let small = super::kept("wasm", &input, || {
        let small = out.join(format!("{NAME}_small.wasm"));
        let mut optimise = tools::command("wasm-opt");
        shell::run(optimise.args(&options).arg(&wasm).arg("-o").arg(&small))?;
        Ok(fs::read(small)?)
    })?;
    Ok(Widget {
        glue: page::glue(&shell::read(&out.join(format!("{NAME}.js")))?)?,
        wasm: small,
    })
}

/// What the page tells Trunk to optimise by.
fn optimisations(page: &Path) -> Outcome<Vec<String>> {
    let page = shell::read(page)?;
    let attribute = |name: &str| {
        let (_, rest) = page.split_once(&format!("{name}=\""))?;
        rest.split_once('"').map(|(value, _)| value)
    };
    let level = attribute("data-wasm-opt").ok_or("index.html names no level for wasm-opt")?;
    let more = attribute("data-wasm-opt-params").unwrap_or_default();
    let options = [format!("-O{level}")].into_iter();
    Ok(options
        .chain(more.split_whitespace().map(str::to_owned))
        .collect())
}
