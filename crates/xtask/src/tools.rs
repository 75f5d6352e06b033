//! The pinned tools: which versions, and where they are.

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

use serde::Deserialize;

use crate::project;
use crate::shell::{self, Outcome};

/// Newer ones need a newer Rust than `rust-toolchain.toml` names.
pub(crate) const TRUNK: &str = "0.21.14";

/// The oldest Node that Playwright runs on.
pub(crate) const NODE_MAJOR_MIN: u32 = 20;

/// A command of the project's environment: the pinned tools come first on its
/// `PATH`.
pub(crate) fn command(program: &str) -> Command {
    let path = search_path();
    // Resolved here: on Unix the child's own PATH is not searched for it.
    let found = env::split_paths(&path)
        .map(|folder| folder.join(program))
        .find(|file| file.is_file());
    let mut command = Command::new(found.unwrap_or_else(|| program.into()));
    command.env("PATH", path).current_dir(project::root());
    command
}

/// `cargo` as it runs this program.
pub(crate) fn cargo() -> Command {
    command("cargo")
}

/// What compiles to WebAssembly, with the folders of this machine left out of
/// it: panic messages name the sources of crates, and a build has to weigh the
/// same wherever it is made. Within Trunk's hook it compiles as Trunk did, so
/// that nothing is compiled twice.
pub(crate) fn to_wasm(program: &str) -> Command {
    let mut command = command(program);
    if env::var_os("TRUNK_STAGING_DIR").is_some() {
        return command;
    }
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(env::home_dir()?.join(".cargo")));
    let folders = [Some(project::root().to_owned()), home];
    let flags: Vec<String> = folders
        .iter()
        .flatten()
        .zip(["/linimasa", "/cargo"])
        .map(|(folder, name)| format!("--remap-path-prefix={}={name}", folder.display()))
        // White space parts the flags.
        .filter(|flag| !flag.contains(char::is_whitespace))
        .collect();
    command.env(
        "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
        flags.join(" "),
    );
    command
}

/// The second word of `<program> --version`, as in `trunk 0.21.14`.
pub(crate) fn version(program: &str) -> Option<String> {
    let text = shell::output(command(program).arg("--version"))?;
    text.split_whitespace().nth(1).map(str::to_owned)
}

/// `(version_132)` at the end of `wasm-opt --version`, without its brackets.
pub(crate) fn wasm_opt_version() -> Option<String> {
    let text = shell::output(command("wasm-opt").arg("--version"))?;
    let number = text.split_whitespace().nth(2)?;
    Some(format!("version_{number}"))
}

/// The first number of `<program> --version`, wherever it stands in it.
pub(crate) fn major(mut program: Command) -> Option<u32> {
    let text = shell::output(program.arg("--version"))?;
    let from = text.find(|c: char| c.is_ascii_digit())?;
    let digits = text
        .get(from..)?
        .split(|c: char| !c.is_ascii_digit())
        .next()?;
    digits.parse().ok()
}

/// What `Trunk.toml` pins.
#[derive(Deserialize)]
pub(crate) struct Pins {
    pub(crate) wasm_bindgen: String,
    pub(crate) wasm_opt: String,
}

/// The versions in `Trunk.toml`. That of wasm-bindgen has to be the one in
/// `Cargo.lock`: the tool and the crate speak a format of their own.
pub(crate) fn pins() -> Outcome<Pins> {
    #[derive(Deserialize)]
    struct Trunk {
        tools: Pins,
    }
    let pins = toml::from_str::<Trunk>(&shell::read(&project::root().join("Trunk.toml"))?)?.tools;
    let locked = locked_wasm_bindgen()?;
    if locked != pins.wasm_bindgen {
        return Err(format!(
            "Trunk.toml pins wasm_bindgen {}, but Cargo.lock holds {locked}: write {locked} into Trunk.toml",
            pins.wasm_bindgen
        )
        .into());
    }
    Ok(pins)
}

fn locked_wasm_bindgen() -> Outcome<String> {
    #[derive(Deserialize)]
    struct Lock {
        package: Vec<Package>,
    }
    #[derive(Deserialize)]
    struct Package {
        name: String,
        version: String,
    }
    let lock: Lock = toml::from_str(&shell::read(&project::root().join("Cargo.lock"))?)?;
    let found = lock
        .package
        .into_iter()
        .find(|package| package.name == "wasm-bindgen");
    Ok(found.ok_or("Cargo.lock holds no wasm-bindgen")?.version)
}

/// The folder of the tools that npm installs.
pub(crate) fn npm_bin() -> PathBuf {
    project::e2e().join("node_modules/.bin")
}

fn search_path() -> OsString {
    let inherited = env::var_os("PATH").unwrap_or_default();
    let folders = [project::tools().join("bin"), npm_bin()]
        .into_iter()
        .chain(env::split_paths(&inherited));
    env::join_paths(folders).unwrap_or(inherited)
}
