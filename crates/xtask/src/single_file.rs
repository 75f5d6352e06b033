//! `cargo xtask single-file`: the shipped dossier as one HTML file beside the
//! site, which the site offers for download and the command fills anew.
//!
//! What can be taken from the built site is: glue and WebAssembly of the studio,
//! the style sheet, the icon. The widget is built a second time, with no
//! articles in it, so that a file with another dossier does not carry this one.

use std::fs;
use std::path::{Path, PathBuf};

mod widget;

use linimasa_site::single::{self, Data, Packed, Parts};

use crate::package::with_core;
use crate::page;
use crate::project;
use crate::setup;
use crate::shell::{self, Outcome};
use crate::tools;

/// Its name in the site.
pub(crate) const FILE: &str = "linimasa.html";

/// The scripts that become one, by the folder they stand in.
const SCRIPTS: &[(&str, &[&str])] = &[(
    "static/single",
    &[
        "single.js",
        "place.js",
        "core.js",
        "block.js",
        "unpacked.js",
    ],
)];
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
        script: single::script_text(&script(&widget)?),
        style: style(&shell::read(&find(site, "page", ".css")?)?)?,
        icon: shell::read(&find(site, "favicon", ".svg")?)?,
        widget: packed(&widget.wasm)?,
        studio: None,
    };
    let html = single::make(&parts, &data(&project::articles())?)?;
    fs::write(site.join(FILE), html)?;
    Ok(())
}

/// The dossier and its folder, which is compiled as it lies in the file.
pub(crate) fn data(folder: &Path) -> Outcome<Data> {
    let (files, _) = linimasa_draft::of_folder(linimasa_folder::raw(folder)?);
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
fn script(widget: &widget::Widget) -> Outcome<String> {
    let root = project::root();
    let staging = root.join("target/single-file");
    fs::create_dir_all(&staging)?;
    for (folder, names) in SCRIPTS {
        for name in *names {
            fs::copy(root.join(folder).join(name), staging.join(name))?;
        }
    }
    fs::write(staging.join("glue.js"), &widget.glue)?;
    let mut shim = shell::read(&root.join("static").join(SHIM))?;
    let names = [widget.glue.as_bytes(), &widget.wasm].map(page::hash);
    page::put_version(&mut shim, &names[0], &names[1])?;
    fs::write(staging.join(SHIM), with_core(&shim, "./core.js")?)?;
    let mut esbuild = tools::command("esbuild");
    esbuild
        .arg(staging.join("single.js"))
        .args([
            "--bundle",
            "--minify",
            "--format=esm",
            "--log-level=warning",
        ])
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
    let mut gzip = Vec::new();
    zopfli::compress(
        zopfli::Options::default(),
        zopfli::Format::Gzip,
        bytes,
        &mut gzip,
    )?;
    Ok(Packed::of_gzip(&gzip))
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
