//! Compiles the articles into the dossier that the widget carries: those in
//! `articles/`, or in the folder that `LINIMASA_ARTICLES` names.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use linimasa_analysis::{Compiled, Severity, compile};
use linimasa_dossier::model::DossierModel;

fn main() -> ExitCode {
    match build() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn build() -> Result<(), String> {
    if env::var_os("CARGO_FEATURE_WITHOUT_ARTICLES").is_some() {
        println!("cargo:rerun-if-changed=build.rs");
        return write(&DossierModel::default());
    }
    println!("cargo:rerun-if-env-changed=LINIMASA_ARTICLES");
    let folder = env::var_os("LINIMASA_ARTICLES").map_or("articles".into(), PathBuf::from);
    println!("cargo:rerun-if-changed={}", folder.display());
    let files = linimasa_folder::read(&folder).map_err(|error| {
        format!(
            "found no folder of articles to read ({error}); expected one with .md, .txt, .html or .json files; \
             create it, or set LINIMASA_ARTICLES to another"
        )
    })?;
    for file in &files {
        println!("cargo:rerun-if-changed={}", file.name);
    }
    let compiled = compile(&files);
    report(&compiled)?;
    write(&compiled.model)
}

fn write(model: &DossierModel) -> Result<(), String> {
    let out = env::var_os("OUT_DIR").ok_or("OUT_DIR is not set; run this by cargo")?;
    let path = Path::new(&out).join("dossier.bin");
    let bytes = linimasa_dossier::encode(model);
    // The widget refuses what it cannot read: better here than before a reader.
    linimasa_dossier::Dossier::decode(&bytes).map_err(|error| {
        format!(
            "the compiled dossier cannot be read back: {error}; this is a fault of Linimasa, \
             not of an article: please report it with the articles that bring it about"
        )
    })?;
    fs::write(&path, bytes).map_err(|error| format!("{}: {error}", path.display()))
}

/// Shows what is odd; what is wrong stops the build.
fn report(compiled: &Compiled) -> Result<(), String> {
    let mut mistakes = Vec::new();
    for diagnostic in &compiled.diagnostics {
        match diagnostic.severity {
            Severity::Warning => println!("cargo:warning={diagnostic}"),
            Severity::Error => mistakes.push(diagnostic.to_string()),
        }
    }
    if mistakes.is_empty() {
        Ok(())
    } else {
        Err(mistakes.join("\n"))
    }
}
