//! Installs what is missing, each at its pinned version.

use std::path::Path;
use std::process::Command;

use serde::Deserialize;

use crate::browser;
use crate::project;
use crate::shell::{self, Outcome};
use crate::tools;

const NODE_ADVICE: &str = "
    Debian   apt-get install nodejs npm (Debian 13 or newer), or https://nodejs.org
    Fedora   dnf install nodejs npm
    macOS    brew install node";

pub(crate) fn run(_args: &[String]) -> Outcome {
    to_serve()?;
    packages()?;
    let browser = browser::find_or_install()?;
    let firefox = browser::firefox_or_install()?;
    println!("trunk         {}", tools::TRUNK);
    let pins = tools::pins()?;
    println!("wasm-bindgen  {}", pins.wasm_bindgen);
    println!("wasm-opt      {}", pins.wasm_opt);
    println!("Chromium      {}", browser.chromium.display());
    println!("chromedriver  {}", browser.driver.display());
    match firefox {
        Some(firefox) => println!("Firefox       {}", firefox.display()),
        None => println!("Firefox       none: what is tested in it is skipped"),
    }
    Ok(())
}

/// What `trunk serve` needs.
pub(crate) fn to_serve() -> Outcome {
    target()?;
    trunk()?;
    wasm_bindgen()
}

/// What a release build needs.
pub(crate) fn to_build() -> Outcome {
    to_serve()?;
    packages()?;
    wasm_opt()
}

fn target() -> Outcome {
    const TARGET: &str = "wasm32-unknown-unknown";
    let sysroot = shell::output(tools::command("rustc").args(["--print", "sysroot"]))
        .ok_or("`rustc` does not run: install Rust from https://rustup.rs")?;
    if Path::new(&sysroot)
        .join("lib/rustlib")
        .join(TARGET)
        .is_dir()
    {
        return Ok(());
    }
    println!("Rust's {TARGET} is missing: installing it");
    shell::run(tools::command("rustup").args(["target", "add", TARGET]))
}

fn trunk() -> Outcome {
    if tools::version("trunk").as_deref() == Some(tools::TRUNK) {
        return Ok(());
    }
    install(
        "trunk",
        tools::TRUNK,
        &["--locked", "--no-default-features", "--features", "rustls"],
    )
}

fn wasm_bindgen() -> Outcome {
    let version = tools::pins()?.wasm_bindgen;
    let there = ["wasm-bindgen", "wasm-bindgen-test-runner"]
        .iter()
        .all(|tool| tools::version(tool).as_ref() == Some(&version));
    if there {
        return Ok(());
    }
    install("wasm-bindgen-cli", &version, &[])
}

/// Builds a tool from its published source. Its own release profile asks for
/// link-time optimisation; what it saves at run time, a build would not notice.
fn install(name: &str, version: &str, options: &[&str]) -> Outcome {
    println!("{name} {version} is missing: building it, which takes some minutes, once");
    shell::run(
        tools::cargo()
            .args(["install", name, "--version", version, "--force", "--root"])
            .arg(project::tools())
            .args(options)
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
    )
}

fn wasm_opt() -> Outcome {
    let wanted = tools::pins()?.wasm_opt;
    if tools::wasm_opt_version().as_ref() == Some(&wanted) {
        return Ok(());
    }
    Err(format!("Trunk.toml pins wasm_opt {wanted}, but e2e/package.json brings another: set both to one version").into())
}

/// The npm packages that `e2e/package-lock.json` pins: what minifies and
/// packs a release, and what the end-to-end tests need.
pub(crate) fn packages() -> Outcome {
    node()?;
    if packages_are_there()? {
        return Ok(());
    }
    println!("The npm packages of e2e/ are missing: installing them");
    shell::run(
        tools::command("npm")
            .args(["ci", "--no-audit", "--no-fund"])
            .current_dir(project::e2e())
            .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"),
    )
}

fn node() -> Outcome {
    let min = tools::NODE_MAJOR_MIN;
    match tools::major(tools::command("node")) {
        Some(major) if major >= min => Ok(()),
        Some(major) => {
            Err(format!("Node {min} or newer is needed, this one is {major}:{NODE_ADVICE}").into())
        }
        None => Err(format!("Node {min} or newer is needed, and not found:{NODE_ADVICE}").into()),
    }
}

fn packages_are_there() -> Outcome<bool> {
    #[derive(Deserialize)]
    struct Manifest {
        #[serde(rename = "devDependencies")]
        pinned: std::collections::BTreeMap<String, String>,
    }
    #[derive(Deserialize)]
    struct Package {
        version: String,
    }
    let e2e = project::e2e();
    let manifest: Manifest = serde_json::from_str(&shell::read(&e2e.join("package.json"))?)?;
    Ok(manifest.pinned.iter().all(|(name, version)| {
        let installed = e2e.join("node_modules").join(name).join("package.json");
        std::fs::read_to_string(installed)
            .ok()
            .and_then(|text| serde_json::from_str::<Package>(&text).ok())
            .is_some_and(|package| package.version == *version)
    }))
}

/// `npx`'s work without its network: a program of an installed package.
pub(crate) fn package_program(name: &str) -> Command {
    let mut command = tools::command(name);
    command.current_dir(project::e2e());
    command
}
