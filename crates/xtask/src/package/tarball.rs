//! The tarball that `npm publish` would send.

use std::collections::BTreeSet;
use std::path::Path;

use serde::Deserialize;
use serde_json::Value;

use crate::shell::{self, Outcome};
use crate::tools;

/// What `npm pack --json` tells of a tarball.
#[derive(Deserialize)]
struct Tarball {
    filename: String,
    size: usize,
    files: Vec<File>,
}

#[derive(Deserialize)]
struct File {
    path: String,
}

/// Packs the package into a tarball beside it; whatever its `package.json`
/// names must be in there.
pub(super) fn pack(package: &Path) -> Outcome {
    let mut npm = tools::command("npm");
    npm.args(["pack", "--json", "--pack-destination", ".."])
        .current_dir(package);
    let told = shell::output(&mut npm).ok_or("`npm pack` failed")?;
    let [tarball] = serde_json::from_str::<[Tarball; 1]>(&told)?;
    let manifest: Value = serde_json::from_str(&shell::read(&package.join("package.json"))?)?;
    let packed: BTreeSet<&str> = tarball
        .files
        .iter()
        .map(|file| file.path.as_str())
        .collect();
    for path in named(&manifest) {
        if !packed.contains(path) {
            return Err(format!("package.json names {path}, which is not in the package").into());
        }
    }
    println!(
        "target/npm/{}: {} files, {} bytes",
        tarball.filename,
        packed.len(),
        tarball.size
    );
    Ok(())
}

/// The paths that a `package.json` names, without their `./`.
fn named(manifest: &Value) -> Vec<&str> {
    match manifest {
        Value::String(text) => text.strip_prefix("./").into_iter().collect(),
        Value::Array(list) => list.iter().flat_map(named).collect(),
        Value::Object(fields) => fields.values().flat_map(named).collect(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::named;

    #[test]
    fn paths_are_found_wherever_a_manifest_names_them() {
        let manifest = json!({
            "name": "linimasa",
            "types": "./types/index.d.ts",
            "exports": { ".": { "default": "./linimasa.js" } },
            "sideEffects": ["./inline.js"],
        });
        let paths = ["linimasa.js", "inline.js", "types/index.d.ts"];
        let mut found = named(&manifest);
        found.sort_unstable_by_key(|path| paths.iter().position(|known| known == path));
        assert_eq!(found, paths);
    }
}
