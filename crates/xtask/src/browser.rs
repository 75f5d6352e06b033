//! Finds Chromium and its driver, and Firefox.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use crate::shell::{self, Outcome};
use crate::tools;

/// A Chromium and the driver of the same version.
pub(crate) struct Browser {
    pub(crate) chromium: PathBuf,
    pub(crate) driver: PathBuf,
}

const CHROMIUM: &[&str] = &[
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const DRIVER: &[&str] = &[
    "chromedriver",
    "/usr/lib/chromium/chromedriver",
    "/usr/lib64/chromium-browser/chromedriver",
    "/usr/lib/chromium-browser/chromedriver",
];

const FIREFOX: &[&str] = &[
    "firefox-esr",
    "firefox",
    "/Applications/Firefox.app/Contents/MacOS/firefox",
];

const ADVICE: &str = "
    Debian   apt-get install chromium chromium-driver
    Fedora   dnf install chromium chromedriver
    macOS    brew install --cask google-chrome chromedriver
or say where they are: CHROME=/path/to/chromium CHROMEDRIVER=/path/to/chromedriver";

/// The browser that `CHROME` and `CHROMEDRIVER` name, or that lies in one of
/// the usual places.
pub(crate) fn find() -> Outcome<Browser> {
    let chromium = locate("CHROME", CHROMIUM);
    let driver = locate("CHROMEDRIVER", DRIVER);
    let (Some(chromium), Some(driver)) = (chromium, driver) else {
        return Err(
            format!("Chromium and its driver are needed, and not both found:{ADVICE}").into(),
        );
    };
    let versions = [&chromium, &driver].map(|path| tools::major(Command::new(path)));
    let [Some(of_chromium), Some(of_driver)] = versions else {
        return Err(format!("Chromium or its driver does not run:{ADVICE}").into());
    };
    if of_chromium != of_driver {
        return Err(format!(
            "Chromium {of_chromium} cannot be driven by chromedriver {of_driver}: install one version of both{ADVICE}"
        )
        .into());
    }
    Ok(Browser { chromium, driver })
}

/// Finds the browser, or has Debian's package manager install it.
pub(crate) fn find_or_install() -> Outcome<Browser> {
    let missing = match find() {
        Ok(browser) => return Ok(browser),
        Err(missing) => missing,
    };
    if env::var_os("CHROME").is_some() || env::var_os("CHROMEDRIVER").is_some() {
        return Err(missing);
    }
    if !install("Chromium", &["chromium", "chromium-driver"])? {
        return Err(missing);
    }
    find()
}

/// The Firefox that `FIREFOX` names, or that lies in one of the usual places.
/// Where there is none, what is tested in it is skipped.
pub(crate) fn firefox() -> Option<PathBuf> {
    locate("FIREFOX", FIREFOX)
}

/// Finds Firefox, or has Debian's package manager install it.
pub(crate) fn firefox_or_install() -> Outcome<Option<PathBuf>> {
    if firefox().is_none() {
        install("Firefox", &["firefox-esr"])?;
    }
    Ok(firefox())
}

/// Has Debian's package manager install `packages`; whether it could be asked.
fn install(name: &str, packages: &[&str]) -> Outcome<bool> {
    let Some(sudo) = superuser().filter(|_| is_debian()) else {
        return Ok(false);
    };
    println!("{name} is missing: installing it");
    apt(sudo, &["update"])?;
    let install = ["install", "--yes", "--no-install-recommends"];
    apt(sudo, &[&install, packages].concat())?;
    Ok(true)
}

fn locate(variable: &str, places: &[&str]) -> Option<PathBuf> {
    if let Some(path) = env::var_os(variable) {
        return Some(PathBuf::from(path));
    }
    let inherited = env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> = env::split_paths(&inherited).collect();
    // An absolute place replaces the folder it is joined to.
    let on_path = |place: &&str| {
        folders
            .iter()
            .map(|folder| folder.join(place))
            .find(|f| f.is_file())
    };
    places.iter().find_map(on_path)
}

fn is_debian() -> bool {
    let release = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
    // Ubuntu's package of this name is an empty one that asks for a snap.
    release.lines().any(|line| line == "ID=debian")
}

/// What to write before a command that needs root: nothing, or `sudo` where it
/// asks for no password.
fn superuser() -> Option<&'static [&'static str]> {
    if shell::output(Command::new("id").arg("-u")).as_deref() == Some("0") {
        return Some(&[]);
    }
    shell::output(Command::new("sudo").args(["-n", "true"])).map(|_| &["sudo", "-n"][..])
}

fn apt(sudo: &[&str], args: &[&str]) -> Outcome {
    let words: Vec<&str> = sudo
        .iter()
        .copied()
        .chain(["apt-get"])
        .chain(args.iter().copied())
        .collect();
    let (program, rest) = words.split_first().ok_or("no command")?;
    shell::run(
        Command::new(program)
            .args(rest)
            .env("DEBIAN_FRONTEND", "noninteractive"),
    )
}
