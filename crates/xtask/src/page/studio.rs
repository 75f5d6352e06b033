//! The studio: its own WebAssembly, what the page runs of it and what its worker
//! runs, and the folder that the dossier was made of.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::{integrity, minified, put_integrity, rename, studio_glue};
use crate::project;
use crate::shell::{self, Outcome};
use crate::single_file;

/// What the page names: all else is loaded from there.
const LOADER: &str = "studio.js";
const PLATFORM: &str = "studio-platform.js";
/// What the platform is made of.
const MODULES: &[&str] = &["studio-keep.js", "studio-works.js"];
const WORKER: &str = "studio-worker.js";
const GLUE: &str = "studio-core.js";
const WASM: &str = "studio-core_bg.wasm";
const FOLDER: &str = "studio-folder.json";

/// Finishes the staged files of the studio, from the innermost name outwards.
pub(super) fn finish(staging: &Path, page: &mut String) -> Outcome {
    let mut platform = shell::read(&staging.join(PLATFORM))?;
    put_integrity(&mut platform, &integrity(&fs::read(staging.join(WASM))?))?;
    let glue = studio_glue(&shell::read(&staging.join(GLUE))?)?;
    fs::write(staging.join(GLUE), minified(&glue)?)?;
    fs::write(staging.join(FOLDER), folder()?)?;
    shorten(staging, WORKER)?;
    for name in [WASM, GLUE, WORKER, FOLDER] {
        platform = platform.replace(name, &rename(staging, name)?);
    }
    // The one imports the other.
    let mut modules: Vec<(&str, String)> = Vec::new();
    for name in MODULES {
        let mut module = shell::read(&staging.join(name))?;
        for (inner, new) in &modules {
            module = module.replace(*inner, new);
        }
        fs::write(staging.join(name), minified(&module)?)?;
        let new = rename(staging, name)?;
        platform = platform.replace(name, &new);
        modules.push((name, new));
    }
    fs::write(staging.join(PLATFORM), minified(&platform)?)?;
    let platform = rename(staging, PLATFORM)?;
    let loader = shell::read(&staging.join(LOADER))?.replace(PLATFORM, &platform);
    fs::write(staging.join(LOADER), minified(&loader)?)?;
    *page = page.replace(LOADER, &rename(staging, LOADER)?);
    Ok(())
}

fn shorten(staging: &Path, name: &str) -> Outcome {
    let path = staging.join(name);
    Ok(fs::write(&path, minified(&shell::read(&path)?)?)?)
}

/// The folder that the build compiles, as a draft has it: JSON, texts by their
/// names.
fn folder() -> Outcome<String> {
    let files = single_file::draft(&project::articles())?;
    let texts: BTreeMap<&str, &str> = files.iter().map(|(name, text)| (name, &**text)).collect();
    Ok(serde_json::to_string(&texts)?)
}
