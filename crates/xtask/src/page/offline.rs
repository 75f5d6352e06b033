//! What keeps the site for when there is no network: the service worker with its
//! list of files, and the manifest of a site that can be installed.

use std::path::Path;
use std::{env, fs};

use linimasa_site::folder::Files;
use linimasa_site::offline::{self, WORKER};
use serde_json::Value;

use super::{EMBED, PAGE, fill, minified, oembed, rename};
use crate::shell::{self, Outcome};

pub(super) const PAGE_SCRIPT: &str = "page.js";
const MANIFEST: &str = "site.webmanifest";

/// What the page's script holds in place of the worker's address.
const ADDRESS: &str = "const WORKER = \"\"";

/// Whether what is built keeps itself: a page that is being worked on must show
/// the last change, and takes away what a release kept at its address.
fn keeps() -> bool {
    env::var("TRUNK_PROFILE").as_deref() == Ok("release")
}

/// Tells the page's script where the worker lies.
pub(super) fn put_worker(staging: &Path) -> Outcome {
    if !keeps() {
        return Ok(());
    }
    let path = staging.join(PAGE_SCRIPT);
    let mut script = shell::read(&path)?;
    fill(
        &mut script,
        ADDRESS,
        &format!("const WORKER = \"./{WORKER}\""),
    )?;
    fs::write(path, script)?;
    Ok(())
}

/// Writes the manifest, with the dossier's title and its icons named by content.
pub(super) fn write_manifest(staging: &Path, title: &str) -> Outcome {
    let path = staging.join(MANIFEST);
    let mut manifest: Value = serde_json::from_str(&shell::read(&path)?)?;
    manifest["name"] = title.into();
    // An id is resolved against the origin and not against the manifest: where
    // nobody said the address, a site's id is its start, which is one of a kind.
    if let Some(site) = oembed::site()? {
        manifest["id"] = site.into();
    }
    for icon in manifest["icons"].as_array_mut().into_iter().flatten() {
        let name = icon["src"].as_str().unwrap_or_default().to_owned();
        let name = rename(staging, name.trim_start_matches("./"))?;
        icon["src"] = format!("./{name}").into();
    }
    fs::write(path, manifest.to_string())?;
    Ok(())
}

/// Writes into the worker what is staged, and into the pages which build that is.
pub(super) fn finish_worker(staging: &Path) -> Outcome {
    let path = staging.join(WORKER);
    let code = minified(&shell::read(&path)?)?;
    if !keeps() {
        return Ok(fs::write(path, offline::no_worker(&code))?);
    }
    fs::write(path, code)?;
    let mut files = Files::new();
    for entry in fs::read_dir(staging)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        files.insert(name, fs::read(entry.path())?);
    }
    offline::keep(&mut files)?;
    for name in [PAGE, EMBED, WORKER] {
        fs::write(staging.join(name), &files[name])?;
    }
    Ok(())
}
