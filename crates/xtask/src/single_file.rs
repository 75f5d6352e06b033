//! `cargo xtask single-file`: the shipped dossier as one HTML file beside the
//! site, which the site offers for download and the command fills anew.
//!
//! What can be taken from the built site is: glue and WebAssembly of the studio,
//! the style sheet, the icon. The widget is built a second time, with no
//! articles in it, so that a file with another dossier does not carry this one.

use std::fs;
use std::num::NonZeroU64;
use std::path::{Path, PathBuf};

mod widget;

use linimasa_draft::Files;
use linimasa_site::single::{self, Data, Packed, Parts};
use sha2::{Digest, Sha384};

use crate::package::with_core;
use crate::page;
use crate::project;
use crate::setup;
use crate::shell::{self, Outcome};
use crate::tools;

/// Its name in the site.
pub(crate) const FILE: &str = "linimasa.html";

/// Those that become one script with the shim, as they are written.
const SCRIPTS: &[(&str, &[&str])] = &[
    (
        "static/single",
        &[
            "single.js",
            "place.js",
            "core.js",
            "block.js",
            "unpacked.js",
            "studio-start.js",
            "studio-parts.js",
        ],
    ),
    ("static", &["studio-keep.js", "studio-works.js"]),
];
/// Those that ask another where their parts lie.
const WITH_CORE: &[(&str, &str)] = &[
    (SHIM, "./core.js"),
    ("studio.js", "./studio-start.js"),
    ("studio-platform.js", "./studio-parts.js"),
];
const SHIM: &str = "lini-masa.js";

pub(crate) fn run(_args: &[String]) -> Outcome {
    setup::to_build()?;
    write(&project::dist())
}

/// Writes the file into the folder of a built site, or of one that is being
/// built: there its files have no hash in their names yet.
pub(crate) fn write(site: &Path) -> Outcome {
    let widget = widget::build()?;
    let parts = Parts {
        script: single::script_text(&script(site, &widget)?),
        style: style(&shell::read(&find(site, "page", ".css")?)?)?,
        icon: shell::read(&find(site, "favicon", ".svg")?)?,
        widget: packed(&widget.wasm)?,
        studio: Some(packed(&fs::read(find(site, "studio-core_bg", ".wasm")?)?)?),
    };
    let html = single::make(&parts, &data(&project::articles())?)?;
    fs::write(site.join(FILE), html)?;
    Ok(())
}

/// The folder as a draft has it.
pub(crate) fn draft(folder: &Path) -> Outcome<Files> {
    let raw =
        linimasa_folder::raw(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    Ok(linimasa_draft::of_folder(raw).0)
}

/// The dossier and its folder, which is compiled as it lies in the file.
pub(crate) fn data(folder: &Path) -> Outcome<Data> {
    let files = draft(folder)?;
    Ok(Data {
        dossier: linimasa_draft::build(&files, &mut |_, _| ()).dossier,
        folder: files
            .iter()
            .map(|(name, text)| (name.to_owned(), text.to_string()))
            .collect(),
        place: String::new(),
    })
}

/// All scripts as one module.
fn script(site: &Path, widget: &widget::Widget) -> Outcome<String> {
    let sources = project::root();
    let staging = staging();
    fs::create_dir_all(&staging)?;
    for (folder, names) in SCRIPTS {
        for name in *names {
            fs::copy(sources.join(folder).join(name), staging.join(name))?;
        }
    }
    let built = [
        ("studio-core", ".js", "studio-core.js"),
        ("studio-worker", ".js", "studio-worker.txt"),
    ];
    for (start, end, name) in built {
        fs::copy(find(site, start, end)?, staging.join(name))?;
    }
    fs::write(staging.join("glue.js"), &widget.glue)?;
    let names = [widget.glue.as_bytes(), &widget.wasm].map(page::hash);
    for (name, core) in WITH_CORE {
        let mut script = shell::read(&sources.join("static").join(name))?;
        if *name == SHIM {
            page::put_version(&mut script, &names[0], &names[1])?;
        }
        fs::write(staging.join(name), with_core(&script, core)?)?;
    }
    let mut esbuild = tools::command("esbuild");
    esbuild
        .arg(staging.join("single.js"))
        .args(["--bundle", "--minify", "--format=esm"])
        .args(["--loader:.txt=text", "--log-level=warning"])
        .arg(page::BROWSERS);
    shell::pipe(&mut esbuild, "")
}

fn style(sheet: &str) -> Outcome<String> {
    let mut esbuild = tools::command("esbuild");
    esbuild
        .args(["--minify", "--loader=css", "--log-level=warning"])
        .arg(page::BROWSERS);
    shell::pipe(&mut esbuild, sheet)
}

/// In gzip as small as it gets: the file is made once and copied often.
fn packed(bytes: &[u8]) -> Outcome<Packed> {
    let gzip = kept("gz", bytes, || {
        let options = zopfli::Options {
            // A tenth of a percent above what 15 reach, in half the time.
            iteration_count: NonZeroU64::new(5).ok_or("nothing is zero here")?,
            ..zopfli::Options::default()
        };
        let mut gzip = Vec::new();
        zopfli::compress(options, zopfli::Format::Gzip, bytes, &mut gzip)?;
        Ok(gzip)
    })?;
    Ok(Packed::of_gzip(&gzip))
}

/// What `make` makes of `input`, which takes long; not made anew while the input
/// is the same.
fn kept(what: &str, input: &[u8], make: impl FnOnce() -> Outcome<Vec<u8>>) -> Outcome<Vec<u8>> {
    let digest: String = Sha384::digest(input)
        .iter()
        .take(16)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let folder = staging().join("kept");
    let path = folder.join(format!("{digest}.{what}"));
    if let Ok(bytes) = fs::read(&path) {
        return Ok(bytes);
    }
    let made = make()?;
    fs::create_dir_all(&folder)?;
    fs::write(path, &made)?;
    Ok(made)
}

/// Where it is put together.
fn staging() -> PathBuf {
    project::root().join("target/single-file")
}

/// The one file of the site whose name begins and ends so.
fn find(site: &Path, start: &str, end: &str) -> Outcome<PathBuf> {
    for entry in fs::read_dir(site)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with(start) && name.ends_with(end) {
            return Ok(path);
        }
    }
    Err(format!("{} holds no {start}*{end}", site.display()).into())
}
