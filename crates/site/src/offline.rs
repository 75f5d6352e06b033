//! What keeps a site for when there is no network: the list of files that its
//! service worker begins with.
//!
//! The worker's first line is `const SITE = …;` with a name for all that the
//! site holds (`build`), the files that are kept at once (`kept`) and those that
//! are kept when they are read (`late`), each with its digest. Pages have none:
//! servers write into them; they hold the build's name instead.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::json;
use sha2::{Digest, Sha256};

use crate::folder::{Files, SHIM};
use crate::page::{Missing, between};

/// The service worker.
pub const WORKER: &str = "sw.js";
/// The same element alone, for frames.
const FRAME: &str = "embed.html";
/// What pages with such frames load.
const RESIZER: &str = "embed.js";
/// What the site says of itself to other sites.
const ANSWER: &str = "oembed.json";

/// How a page holds the name of its build.
const BUILD: &str = "data-build=\"";
const LIST: &str = "const SITE = ";
/// The address of the page that a site opens with.
const START: &str = "./";
const START_FILE: &str = "index.html";

/// Gives the service worker of a site the list of its files, and the pages the
/// name of the build. What the pages or the shim name is kept at once, all else
/// late, and pages that are only linked to. A list that is there already goes; a
/// site without a worker stays as it is.
///
/// # Errors
///
/// When a page has no place for the build's name, or does not name the shim.
pub fn keep(files: &mut Files) -> Result<(), Missing> {
    let Some(code) = files.get(WORKER).map(|code| text(code)) else {
        return Ok(());
    };
    let mut pages = BTreeMap::new();
    let mut others = BTreeMap::new();
    for (name, content) in files.iter() {
        match name.as_str() {
            START_FILE | FRAME => {
                pages.insert(name.clone(), between(&text(content), BUILD, "\"", "")?);
            }
            // Other sites ask for these, or nobody who could be without a network.
            WORKER | RESIZER | ANSWER => {}
            _ => {
                others.insert(name.clone(), content.as_slice());
            }
        }
    }
    if let Some(page) = pages.get(START_FILE)
        && let Some(shim) = others.remove(SHIM)
    {
        others.insert(address_of_shim(page)?, shim);
    }
    let worker = worker(&code, &mut pages, &others)?;
    for (name, page) in pages {
        files.insert(name, page.into_bytes());
    }
    files.insert(WORKER.to_owned(), worker.into_bytes());
    Ok(())
}

fn worker(
    code: &str,
    pages: &mut BTreeMap<String, String>,
    files: &BTreeMap<String, &[u8]>,
) -> Result<String, Missing> {
    let build = name(pages, files);
    let mut kept = BTreeMap::new();
    for (name, page) in pages.iter_mut() {
        *page = between(page, BUILD, "\"", &build)?;
        let address = if name == START_FILE { START } else { name };
        kept.insert(address.to_owned(), String::new());
    }
    let shims = files.iter().filter(|(name, _)| name.starts_with(SHIM));
    let shims: Vec<String> = shims.map(|(_, content)| text(content)).collect();
    let mut late = BTreeMap::new();
    for (name, content) in files {
        let digest = BASE64_STANDARD.encode(Sha256::digest(content));
        let mut texts = pages.values().chain(&shims);
        let at_once = !name.ends_with(".html") && texts.any(|text| text.contains(name));
        let list = if at_once { &mut kept } else { &mut late };
        list.insert(name.clone(), format!("sha256-{digest}"));
    }
    let site = json!({ "build": build, "kept": kept, "late": late });
    Ok(format!("{LIST}{site};\n{}", without_list(code)))
}

/// How a page asks for its own version of the shim.
fn address_of_shim(page: &str) -> Result<String, Missing> {
    let (_, rest) = page.split_once(SHIM).ok_or(Missing::new(SHIM))?;
    let (query, _) = rest.split_once('"').ok_or(Missing::new(SHIM))?;
    Ok(format!("{SHIM}{query}"))
}

fn text(content: &[u8]) -> String {
    String::from_utf8_lossy(content).into_owned()
}

/// The service worker `code` for a site that keeps nothing, and takes away what
/// an earlier one kept at its address.
pub fn no_worker(code: &str) -> String {
    let site = json!({ "build": "", "kept": {}, "late": {} });
    format!("{LIST}{site};\n{}", without_list(code))
}

fn without_list(code: &str) -> &str {
    match code.split_once('\n') {
        Some((first, rest)) if first.starts_with(LIST) => rest,
        _ => code,
    }
}

/// A name that any other content would change.
fn name(pages: &BTreeMap<String, String>, files: &BTreeMap<String, &[u8]>) -> String {
    let pages = pages.iter().map(|(name, page)| (name, page.as_bytes()));
    let files = files.iter().map(|(name, file)| (name, *file));
    let mut all = Sha256::new();
    for (name, content) in pages.chain(files) {
        all.update(Sha256::digest(name));
        all.update(Sha256::digest(content));
    }
    let digest = all.finalize();
    let name = digest.iter().take(8).map(|byte| format!("{byte:02x}"));
    name.collect()
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    const PAGE: &str = "<html data-build=\"\"><script src=\"./lini-masa.js?v=1\"></script>\
                        <script src=\"./a-1.js\"></script><a href=\"./download.html\">";

    fn site(page: &str, more: &[(&str, &str)]) -> Files {
        let files = [
            (START_FILE, page),
            (FRAME, PAGE),
            (SHIM, "import(\"./glue-1.js\")"),
            ("a-1.js", "a"),
            ("glue-1.js", "b"),
            ("studio-2.wasm", "b"),
            ("download.html", "c"),
            (RESIZER, "d"),
            (WORKER, "code();\n"),
        ];
        let files = files.iter().chain(more);
        files
            .map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec()))
            .collect()
    }

    fn list(files: &Files) -> Value {
        let worker = text(&files[WORKER]);
        let (list, rest) = worker.split_once('\n').unwrap();
        assert_eq!(rest, "code();\n");
        let list = list.strip_prefix(LIST).unwrap().strip_suffix(';').unwrap();
        serde_json::from_str(list).unwrap()
    }

    fn build(page: &str, more: &[(&str, &str)]) -> String {
        let mut files = site(page, more);
        keep(&mut files).unwrap();
        let build = list(&files)["build"].as_str().unwrap().to_owned();
        for page in [START_FILE, FRAME] {
            let page = text(&files[page]);
            assert!(page.contains(&format!("{BUILD}{build}\"")), "{page}");
        }
        build
    }

    #[test]
    fn what_a_page_or_the_shim_names_is_kept_at_once_and_other_files_late() {
        let mut files = site(PAGE, &[]);
        keep(&mut files).unwrap();
        let list = list(&files);
        let names =
            |of: &str| -> Vec<String> { list[of].as_object().unwrap().keys().cloned().collect() };
        let kept = ["./", "a-1.js", FRAME, "glue-1.js", "lini-masa.js?v=1"];
        assert_eq!(names("kept"), kept);
        assert_eq!(names("late"), ["download.html", "studio-2.wasm"]);
        assert_eq!(list["kept"]["./"], "");
        assert_eq!(
            list["kept"]["a-1.js"],
            "sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs="
        );
    }

    #[test]
    fn any_other_content_is_another_build() {
        let one = build(PAGE, &[]);
        assert_eq!(one, build(PAGE, &[]));
        assert_ne!(one, build(PAGE, &[("b-1.js", "b")]));
        assert_ne!(one, build(&format!("{PAGE}<p>"), &[]));
    }

    #[test]
    fn a_site_made_of_another_gets_a_list_of_its_own() {
        let mut files = site(PAGE, &[]);
        keep(&mut files).unwrap();
        let first = files.clone();
        keep(&mut files).unwrap();
        assert_eq!(files, first);
        files.insert("b-1.js".to_owned(), b"b".to_vec());
        keep(&mut files).unwrap();
        assert_ne!(list(&files)["build"], list(&first)["build"]);
        let worker = text(&files[WORKER]);
        assert_eq!(worker.matches(LIST).count(), 1);
        assert_eq!(no_worker(&worker), no_worker("code();\n"));
    }

    #[test]
    fn a_page_that_cannot_say_its_build_is_an_error_where_there_is_a_worker() {
        let mut files = site("<html>", &[]);
        assert!(keep(&mut files).is_err());
        files.remove(WORKER);
        keep(&mut files).unwrap();
    }
}
