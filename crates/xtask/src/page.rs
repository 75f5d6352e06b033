//! `cargo xtask page`: finishes the page that Trunk has staged.
//!
//! Trunk calls it after each build. The articles become a plain list inside the
//! element of both pages; they, the widget and the style sheet become the single
//! file that the page offers; and every file but those that are asked for by name is
//! renamed by its content, so that a server may let browsers keep it for ever.

use std::fs;
use std::path::{Path, PathBuf};
use std::{env, io};

mod glue;
mod minify;
mod oembed;
mod offline;
mod studio;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use linimasa_dossier::model::DossierModel;
pub(crate) use minify::BROWSERS;
use minify::minified;
use sha2::{Digest, Sha384};
use xxhash_rust::xxh32::xxh32;

use crate::project;
use crate::shell::{self, Outcome};
use crate::single_file;

const PAGE: &str = "index.html";
/// The same element alone, for frames.
const EMBED: &str = "embed.html";
/// What gives such frames their height, for the pages around them.
const RESIZER: &str = "embed.js";
const SHIM: &str = "lini-masa.js";
const GLUE: &str = "linimasa.js";
const WASM: &str = "linimasa_bg.wasm";
/// What the shim holds in place of its version and the module's digest.
const VERSION: &str = "\"0.0.0\"";
const INTEGRITY: &str = "integrity: \"\"";
/// Files that only the pages name.
const ASSETS: &[&str] = &[
    "page.css",
    offline::PAGE_SCRIPT,
    "favicon.svg",
    "embed-frame.js",
];

pub(crate) fn run(_args: &[String]) -> Outcome {
    let staging = env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .ok_or("TRUNK_STAGING_DIR is not set: this is Trunk's hook, run `cargo xtask build`")?;
    let mut texts = Texts {
        page: shell::read(&staging.join(PAGE))?,
        embed: shell::read(&staging.join(EMBED))?,
        shim: shell::read(&staging.join(SHIM))?,
        glue: minified(&glue(&shell::read(&staging.join(GLUE))?)?)?,
    };
    let model = compiled(&project::articles())?;
    for page in [&mut texts.page, &mut texts.embed] {
        *page = linimasa_site::page::fill(page, &model, None)?;
    }
    let title = linimasa_site::title(&model);
    oembed::write(&staging, &mut texts.page, title)?;
    offline::write_manifest(&staging, title)?;
    offline::put_worker(&staging)?;
    for script in ASSETS
        .iter()
        .chain([&RESIZER])
        .filter(|name| name.ends_with(".js"))
    {
        let path = staging.join(script);
        fs::write(&path, minified(&shell::read(&path)?)?)?;
    }
    studio::finish(&staging, &mut texts.page)?;
    if minify::has_esbuild() {
        single_file::write(&staging)?;
        offer_single_file(&mut texts.page, &model)?;
    } else {
        eprintln!(
            "note: no single file is made, and the JavaScript stays as it was written: that takes `--release`, and esbuild from `cargo xtask setup`"
        );
    }
    name_by_content(&staging, &mut texts)
}

/// The staged files that name other files.
struct Texts {
    page: String,
    embed: String,
    shim: String,
    glue: String,
}

/// A link at the page's end.
fn offer_single_file(page: &mut String, model: &DossierModel) -> Outcome {
    const END: &str = "</main>\n";
    let words = match linimasa_site::lang(model) {
        "en" => "Download as one file",
        _ => "Unduh sebagai satu berkas",
    };
    let link = format!("<a href=\"./{}\" download>{words}</a>", single_file::FILE);
    let footer = format!("{END}  <footer class=\"foot\">{link}</footer>\n");
    fill(page, END, &footer)
}

fn compiled(folder: &Path) -> Outcome<DossierModel> {
    let files =
        linimasa_folder::read(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    Ok(linimasa_analysis::compile(&files).model)
}

/// Renames what may be kept for ever, from the innermost name outwards.
fn name_by_content(staging: &Path, texts: &mut Texts) -> Outcome {
    let integrity = integrity(&fs::read(staging.join(WASM))?);
    let wasm = rename(staging, WASM)?;
    fs::write(staging.join(GLUE), &texts.glue)?;
    let glue = rename(staging, GLUE)?;
    for text in [&mut texts.page, &mut texts.embed, &mut texts.shim] {
        *text = text.replace(WASM, &wasm).replace(GLUE, &glue);
    }
    for asset in ASSETS {
        let name = rename(staging, asset)?;
        for page in [&mut texts.page, &mut texts.embed] {
            *page = page.replace(asset, &name);
        }
    }
    put_version(&mut texts.shim, &glue, &wasm)?;
    put_integrity(&mut texts.shim, &integrity)?;
    texts.shim = minified(&texts.shim)?;
    fs::write(staging.join(SHIM), &texts.shim)?;
    // A page asks for its own version of the shim; other sites ask for any.
    let version = format!("{SHIM}?v={}", hash(texts.shim.as_bytes()));
    for (name, page) in [(PAGE, &texts.page), (EMBED, &texts.embed)] {
        fs::write(staging.join(name), page.replace(SHIM, &version))?;
    }
    offline::finish_worker(staging)
}

/// Writes the release and the build into the shim, by the names of glue and
/// WebAssembly: two builds of one release are two versions to a page that loads
/// both.
pub(crate) fn put_version(shim: &mut String, glue: &str, wasm: &str) -> Outcome {
    let build = hash(format!("{glue}{wasm}").as_bytes());
    let version = format!("\"{}+{build}\"", env!("CARGO_PKG_VERSION"));
    fill(shim, VERSION, &version)
}

/// Writes the digest of the WebAssembly into the module that fetches it.
pub(crate) fn put_integrity(module: &mut String, integrity: &str) -> Outcome {
    fill(module, INTEGRITY, &format!("integrity: \"{integrity}\""))
}

/// Replaces the one `gap` in a text.
fn fill(text: &mut String, gap: &str, value: &str) -> Outcome {
    if text.matches(gap).count() != 1 {
        return Err(format!("a file should hold `{gap}` once").into());
    }
    *text = text.replace(gap, value);
    Ok(())
}

/// The digest by which a browser checks what it fetched.
pub(crate) fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(bytes)))
}

/// Puts the hash of a file's content into its name; gives the new name.
fn rename(staging: &Path, name: &str) -> io::Result<String> {
    let from = staging.join(name);
    let hash = hash(&fs::read(&from)?);
    let new = match name.split_once('.') {
        Some((stem, extension)) => format!("{stem}-{hash}.{extension}"),
        None => format!("{name}-{hash}"),
    };
    fs::rename(from, staging.join(&new))?;
    Ok(new)
}

/// The glue of wasm-bindgen as the shim takes it.
pub(crate) fn glue(glue: &str) -> Outcome<String> {
    glue::factory(glue, "__lini_")
}

/// The glue of the studio, as its platform takes it.
pub(crate) fn studio_glue(glue: &str) -> Outcome<String> {
    glue::factory(glue, "__studio_")
}

pub(crate) fn hash(bytes: &[u8]) -> String {
    format!("{:08x}", xxh32(bytes, 0))
}
