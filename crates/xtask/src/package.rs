//! `cargo xtask package`: the npm package of the widget in `dist/`.
//!
//! What `npm/` holds and what the build made become `target/npm/linimasa/`: the
//! element with its WebAssembly beside it, the element with everything in one
//! module, the manifest of the element and its types. `npm pack` makes a tarball
//! of that, and both are looked into.

use std::fs;
use std::path::{Path, PathBuf};

mod tarball;

use crate::page;
use crate::project;
use crate::setup;
use crate::shell::{self, Outcome};
use crate::size::gzip;
use crate::tools;

const SHIM: &str = "lini-masa.js";
const GLUE: &str = "glue.js";
const WASM: &str = "linimasa.wasm";

pub(crate) fn run(_args: &[String]) -> Outcome {
    setup::packages()?;
    let package = Package::new()?;
    package.modules()?;
    package.describe()?;
    package.texts()?;
    shell::run(
        tools::command("publint")
            .args(["run", "--strict", "--pack=false"])
            .arg(&package.out),
    )?;
    tarball::pack(&package.out)
}

/// Where the parts of the package come from and go to.
struct Package {
    /// The sources: `npm/`.
    npm: PathBuf,
    /// What bundler and compiler read.
    staging: PathBuf,
    out: PathBuf,
}

impl Package {
    /// With empty folders.
    fn new() -> Outcome<Self> {
        let package = Package {
            npm: project::root().join("npm"),
            staging: project::root().join("target/npm/staging"),
            out: project::package(),
        };
        for folder in [&package.staging, &package.out] {
            if folder.exists() {
                fs::remove_dir_all(folder)?;
            }
            fs::create_dir_all(folder)?;
        }
        Ok(package)
    }

    /// The modules and the WebAssembly.
    fn modules(&self) -> Outcome {
        let dist = project::dist();
        let built = Built::find(&dist)?;
        let wasm = fs::read(dist.join(&built.wasm))?;
        fs::write(self.out.join(WASM), &wasm)?;
        fs::write(self.staging.join(format!("{WASM}.gz")), gzip(&wasm)?)?;
        for folder in [&self.staging, &self.out] {
            fs::copy(dist.join(&built.glue), folder.join(GLUE))?;
        }

        let mut core = shell::read(&self.npm.join("core.js"))?;
        page::put_integrity(&mut core, &page::integrity(&wasm))?;
        fs::write(self.staging.join("core.js"), core)?;
        let sources = project::root().join("static");
        for (folder, name) in [
            (self.npm.clone(), "core-inline.js"),
            (sources.join("single"), "unpacked.js"),
        ] {
            fs::copy(folder.join(name), self.staging.join(name))?;
        }

        let mut shim = shell::read(&sources.join(SHIM))?;
        page::put_version(&mut shim, &built.glue, &built.wasm)?;
        let external = format!("--external:./{GLUE}");
        self.bundle("linimasa.js", &with_core(&shim, "./core.js")?, &[&external])?;
        self.bundle("inline.js", &with_core(&shim, "./core-inline.js")?, &[])
    }

    /// One module of all that the text `entry` imports.
    fn bundle(&self, name: &str, entry: &str, options: &[&str]) -> Outcome {
        let staged = self.staging.join(name);
        fs::write(&staged, entry)?;
        shell::run(
            tools::command("esbuild")
                .arg(&staged)
                .arg(format!("--outfile={}", self.out.join(name).display()))
                .args(["--bundle", "--minify", "--format=esm"])
                .args(["--loader:.gz=base64", "--log-level=warning"])
                .arg(page::BROWSERS)
                .args(options),
        )
    }

    /// The element's manifest and its types, both from what the shim says of
    /// itself.
    fn describe(&self) -> Outcome {
        let types = self.staging.join("types");
        fs::create_dir_all(&types)?;
        fs::copy(project::root().join("static").join(SHIM), types.join(SHIM))?;
        // The analyzer looks for one to write into.
        fs::write(types.join("package.json"), "{}")?;
        for name in names(&self.npm.join("types"))? {
            fs::copy(self.npm.join("types").join(&name), types.join(&name))?;
        }
        shell::run(
            tools::command("cem")
                .args(["analyze", "--quiet", "--globs", SHIM, "--outdir", "."])
                .current_dir(&types),
        )?;
        shell::run(
            tools::command("node")
                .arg(self.npm.join("describe.js"))
                .arg(&types)
                .arg(project::root().join("docs/theming.md")),
        )?;
        fs::rename(
            types.join("custom-elements.json"),
            self.out.join("custom-elements.json"),
        )?;
        self.declare(&types)
    }

    /// Checks the shim's types, and writes its declarations beside the written
    /// ones.
    fn declare(&self, types: &Path) -> Outcome {
        let out = self.out.join("types");
        fs::copy(self.npm.join("tsconfig.json"), types.join("tsconfig.json"))?;
        shell::run(
            tools::command("tsc")
                .args(["--project", "tsconfig.json", "--outDir"])
                .arg(&out)
                .current_dir(types),
        )?;
        for name in names(types)? {
            if name.ends_with(".d.ts") {
                fs::copy(types.join(&name), out.join(&name))?;
            }
        }
        Ok(())
    }

    /// What people and package managers read.
    fn texts(&self) -> Outcome {
        let mut manifest = shell::read(&self.npm.join("package.json"))?;
        // As text: the order of what a package exports has a meaning.
        for (gap, value) in [
            ("{version}", env!("CARGO_PKG_VERSION")),
            ("{license}", env!("CARGO_PKG_LICENSE")),
            ("{repository}", env!("CARGO_PKG_REPOSITORY")),
        ] {
            manifest = manifest.replace(gap, value);
        }
        fs::write(self.out.join("package.json"), manifest)?;
        fs::copy(self.npm.join("README.md"), self.out.join("README.md"))?;
        for licence in ["LICENSE-MIT", "LICENSE-APACHE"] {
            fs::copy(project::root().join(licence), self.out.join(licence))?;
        }
        Ok(())
    }
}

/// The names of what the package takes of the site.
struct Built {
    glue: String,
    wasm: String,
}

impl Built {
    fn find(dist: &Path) -> Outcome<Self> {
        let names = names(dist).map_err(|error| {
            format!("{}: {error}: run `cargo xtask build` first", dist.display())
        })?;
        let named = |start: &str, end: &str| {
            let found = names
                .iter()
                .find(|name| name.starts_with(start) && name.ends_with(end));
            found
                .cloned()
                .ok_or_else(|| format!("{} holds no {start}*{end}", dist.display()))
        };
        Ok(Built {
            glue: named("linimasa-", ".js")?,
            wasm: named("linimasa_bg-", ".wasm")?,
        })
    }
}

/// The names of the files in a folder, in order.
fn names(folder: &Path) -> Outcome<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}

/// A script with the object that says where its parts lie from another module.
pub(crate) fn with_core(shim: &str, module: &str) -> Outcome<String> {
    let missing = "a script should hold `const CORE = { … };`";
    let (head, rest) = shim.split_once("const CORE = {\n").ok_or(missing)?;
    let (_, tail) = rest.split_once("\n};\n").ok_or(missing)?;
    Ok(format!(
        "{head}import {{ CORE }} from \"{module}\";\n{tail}"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shim_lets_the_package_say_where_the_widget_lies() {
        let shim = shell::read(&project::root().join("static").join(SHIM)).unwrap();
        let made = with_core(&shim, "./core.js").unwrap();
        assert!(made.contains("import { CORE } from \"./core.js\";\n"));
        assert!(!made.contains("linimasa_bg.wasm"));
        assert!(with_core(&made, "./core.js").is_err());
    }
}
