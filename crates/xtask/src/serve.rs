//! `cargo xtask serve`.

use crate::setup;
use crate::shell::{self, Outcome};
use crate::tools;

const PORT: &str = "8080";

pub(crate) fn run(args: &[String]) -> Outcome {
    let release = args.iter().any(|arg| arg == "--release");
    if release {
        setup::to_build()
    } else {
        setup::to_serve()
    }?;
    println!(
        "Once it is built, the dossier is at http://127.0.0.1:{}/",
        port(args)
    );
    shell::run(tools::to_wasm("trunk").arg("serve").args(args))
}

/// The port that Trunk will take from its own options.
fn port(args: &[String]) -> &str {
    let inline = args.iter().find_map(|arg| arg.strip_prefix("--port="));
    let after = || {
        let at = args.iter().position(|arg| arg == "--port" || arg == "-p")?;
        args.get(at + 1).map(String::as_str)
    };
    inline.or_else(after).unwrap_or(PORT)
}
