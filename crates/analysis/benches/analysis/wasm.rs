//! The same bench in WebAssembly, under Node.js, beside the native one.

use std::env;
use std::path::Path;
use std::process::{Command, Output};

use crate::throughput;

/// What runs a module of `wasm32-wasip1` with the files and the clock of the
/// system.
const RUNNER: &str = "
const { WASI } = require('node:wasi');
const [module, root] = process.argv.slice(1);
const wasi = new WASI({ version: 'preview1', args: ['bench', 'speed'],
  preopens: { [root]: root, '/proc': '/proc' } });
WebAssembly.compile(require('node:fs').readFileSync(module))
  .then((compiled) => WebAssembly.instantiate(compiled, wasi.getImportObject()))
  .then((instance) => wasi.start(instance));
";

/// Prints the speed of this build of the bench.
pub(crate) fn measure() {
    println!("{}", throughput::whole());
}

pub(crate) fn run() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let root = root.canonicalize().unwrap_or(root);
    match speed(&root) {
        Ok(wasm) => {
            let native = throughput::whole();
            println!(
                "wasm {wasm:.1} MB/s, native {native:.1} MB/s: 1/{:.2}",
                native / wasm
            );
        }
        Err(message) => println!("wasm: not measured: {message}"),
    }
}

fn speed(root: &Path) -> Result<f64, String> {
    let module = build(root)?;
    let mut node = Command::new("node");
    node.args(["--no-warnings", "-e", RUNNER, &module])
        .arg(root);
    // NOTE: Node.js 20 may crash once a module that has read files ends, with all
    // of it said: what it printed counts, not how it ended.
    let output = node.output().map_err(|error| error.to_string())?;
    String::from_utf8_lossy(&output.stdout)
        .trim()
        .parse()
        .map_err(|_| {
            format!(
                "{}, {}",
                output.status,
                String::from_utf8_lossy(&output.stderr)
            )
        })
}

/// Builds the bench for WebAssembly; the path of the module.
fn build(root: &Path) -> Result<String, String> {
    let cargo = env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let mut build = Command::new(cargo);
    build.current_dir(root).args([
        "build",
        "--package=linimasa-analysis",
        "--bench=analysis",
        "--release",
        "--target=wasm32-wasip1",
        "--message-format=json",
    ]);
    let output = run_quietly(&mut build)?;
    let messages = String::from_utf8_lossy(&output.stdout).into_owned();
    let mut modules = messages.split('"').filter(|part| part.ends_with(".wasm"));
    modules
        .next_back()
        .map(str::to_owned)
        .ok_or_else(|| "cargo built no module".to_owned())
}

fn run_quietly(command: &mut Command) -> Result<Output, String> {
    let output = command.output().map_err(|error| error.to_string())?;
    if output.status.success() {
        return Ok(output);
    }
    Err(String::from_utf8_lossy(&output.stderr).into_owned())
}
