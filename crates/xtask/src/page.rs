//! `cargo xtask page`: finishes the page that Trunk has staged.
//!
//! Trunk calls it after each build. Every file but the two that are asked for by
//! name is renamed by its content, so that a server may let browsers keep it for
//! ever.

use std::fs;
use std::path::{Path, PathBuf};
use std::{env, io};

use xxhash_rust::xxh32::xxh32;

use crate::shell::{self, Outcome};

const PAGE: &str = "index.html";
const SHIM: &str = "lini-masa.js";
const GLUE: &str = "linimasa.js";
const WASM: &str = "linimasa_bg.wasm";
/// Files that only the page names.
const ASSETS: &[&str] = &["page.css", "favicon.svg"];

pub(crate) fn run(_args: &[String]) -> Outcome {
    let staging = env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .ok_or("TRUNK_STAGING_DIR is not set: this is Trunk's hook, run `cargo xtask build`")?;
    let mut texts = Texts {
        page: shell::read(&staging.join(PAGE))?,
        shim: shell::read(&staging.join(SHIM))?,
        // Two Yew modules on one page would find each other's marks on its nodes.
        glue: shell::read(&staging.join(GLUE))?.replace("__yew_", "__lini_"),
    };
    name_by_content(&staging, &mut texts)
}

/// The staged files that name other files.
struct Texts {
    page: String,
    shim: String,
    glue: String,
}

/// Renames what may be kept for ever, from the innermost name outwards.
fn name_by_content(staging: &Path, texts: &mut Texts) -> Outcome {
    let wasm = rename(staging, WASM)?;
    texts.glue = texts.glue.replace(WASM, &wasm);
    fs::write(staging.join(GLUE), &texts.glue)?;
    let glue = rename(staging, GLUE)?;
    for text in [&mut texts.page, &mut texts.shim] {
        *text = text.replace(WASM, &wasm).replace(GLUE, &glue);
    }
    for asset in ASSETS {
        texts.page = texts.page.replace(asset, &rename(staging, asset)?);
    }
    fs::write(staging.join(SHIM), &texts.shim)?;
    // A page asks for its own version of the shim; other sites ask for any.
    let version = format!("{SHIM}?v={}", hash(texts.shim.as_bytes()));
    fs::write(staging.join(PAGE), texts.page.replace(SHIM, &version))?;
    Ok(())
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

fn hash(bytes: &[u8]) -> String {
    format!("{:08x}", xxh32(bytes, 0))
}
