//! The files of a built site, made the site of another dossier.

use core::fmt;
use std::collections::BTreeMap;

use linimasa_dossier::model::DossierModel;
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::list;
use crate::offline;
use crate::page::{self, Missing};
use crate::single::{self, Data};

/// The files of a site, by name.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The file by which a folder is known for a site.
pub const SHIM: &str = "lini-masa.js";
/// The pages that the element stands in.
const PAGES: [&str; 2] = ["index.html", "embed.html"];
/// How the file of the dossier is called.
const DOSSIER: &str = "dossier-";
const ENDING: &str = ".lini";
const SINGLE: &str = "linimasa.html";
/// The folder of articles for the studio: JSON, as in the single file.
const FOLDER: &str = "studio-folder";
const MANIFEST: &str = "site.webmanifest";
/// What a site says of itself at its own address.
const ANSWER: &str = "oembed.json";

/// Why a site could not be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// A page is none of the widget's.
    Page(&'static str, Missing),
    /// The single file is none, or is torn.
    Single(single::Error),
    /// A file that should be a text is none.
    Text(String),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Page(name, missing) => write!(f, "{name}: {missing}"),
            Error::Single(error) => write!(f, "{SINGLE}: {error}"),
            Error::Text(name) => write!(f, "{name}: found no text; build the site anew"),
        }
    }
}

impl std::error::Error for Error {}

/// Whether a file is the dossier of a site that [`fill`] made.
pub fn is_dossier(name: &str) -> bool {
    name.starts_with(DOSSIER) && name.ends_with(ENDING)
}

/// Whether the files are those of a site that [`fill`] made.
pub fn is_filled(files: &Files) -> bool {
    let Ok(Some(page)) = text(files, PAGES[0]) else {
        return false;
    };
    let mut names = files.keys().filter(|name| is_dossier(name));
    names.any(|name| page.contains(&format!(" src=\"{name}\"")))
}

/// The site with another dossier: its file lies beside the pages, which name it,
/// its list and its title; the single file is that dossier's, and the manifest
/// has its name. The WebAssembly stays as it was built.
///
/// # Errors
///
/// When a file is not what a build makes.
pub fn fill(mut files: Files, model: &DossierModel, data: &Data) -> Result<Files, Error> {
    // What a site before this one had of its own.
    files.retain(|name, _| name != ANSWER && !is_dossier(name));
    let dossier = format!("{DOSSIER}{}{ENDING}", hash(&data.dossier));
    for name in PAGES {
        let Some(page) = text(&files, name)? else {
            continue;
        };
        let page = page::fill(&without_answer(page), model, Some(&dossier))
            .map_err(|missing| Error::Page(name, missing))?;
        files.insert(name.to_owned(), page.into_bytes());
    }
    if let Some(html) = text(&files, SINGLE)? {
        let html = single::replace(html, data).map_err(Error::Single)?;
        files.insert(SINGLE.to_owned(), html.into_bytes());
    }
    let folder = files.keys().find(|name| name.starts_with(FOLDER)).cloned();
    if let Some(name) = folder {
        let texts = serde_json::to_vec(&data.folder).map_err(|_| Error::Text(name.clone()))?;
        renew(&mut files, &name, texts);
    }
    if let Some(manifest) = text(&files, MANIFEST)? {
        let mut manifest: Value =
            serde_json::from_str(manifest).map_err(|_| Error::Text(MANIFEST.to_owned()))?;
        manifest["name"] = page::plain(list::title(model)).into();
        if let Some(manifest) = manifest.as_object_mut() {
            // That of the site that it was built for.
            manifest.remove("id");
        }
        files.insert(MANIFEST.to_owned(), manifest.to_string().into_bytes());
    }
    files.insert(dossier, data.dossier.clone());
    offline::keep(&mut files).map_err(|missing| Error::Page(offline::WORKER, missing))?;
    Ok(files)
}

/// Gives a file that is named by its content other content, and with it another
/// name; and so on to all files that name it.
fn renew(files: &mut Files, name: &str, content: Vec<u8>) {
    files.remove(name);
    let new = renamed(name, &content);
    files.insert(new.clone(), content);
    let names_it = |(_, bytes): &(&String, &Vec<u8>)| {
        std::str::from_utf8(bytes).is_ok_and(|text| text.contains(name))
    };
    let naming: Vec<String> = files
        .iter()
        .filter(names_it)
        .map(|(it, _)| it.clone())
        .collect();
    if new == name {
        return;
    }
    for other in naming {
        let Ok(Some(text)) = text(files, &other) else {
            continue;
        };
        let text = text.replace(name, &new).into_bytes();
        renew(files, &other, text);
    }
}

/// The name with the hash of the content, where it had one.
fn renamed(name: &str, content: &[u8]) -> String {
    const HASH_LEN: usize = 8;
    let parts = name.rsplit_once('-');
    let parts = parts.and_then(|(stem, rest)| Some((stem, rest.split_once('.')?)));
    match parts {
        Some((stem, (old, ending)))
            if old.len() == HASH_LEN && old.bytes().all(|byte| byte.is_ascii_hexdigit()) =>
        {
            format!("{stem}-{}.{ending}", hash(content))
        }
        _ => name.to_owned(),
    }
}

fn text<'f>(files: &'f Files, name: &str) -> Result<Option<&'f str>, Error> {
    let text = files.get(name).map(|bytes| std::str::from_utf8(bytes));
    text.transpose().map_err(|_| Error::Text(name.to_owned()))
}

/// A page that does not name an answer with the title and the address of another
/// site.
fn without_answer(page: &str) -> String {
    let lines = page.split_inclusive('\n');
    lines
        .filter(|line| !line.contains("application/json+oembed"))
        .collect()
}

/// As the build names files by their content.
fn hash(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest
        .iter()
        .take(4)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<html lang=\"id\">\n<title>Lama</title>\n\
                        <link rel=\"alternate\" type=\"application/json+oembed\" title=\"Lama\">\n\
                        <lini-masa>Lama</lini-masa>\n";

    fn built() -> Files {
        [
            ("index.html", PAGE),
            ("embed.html", PAGE),
            (SHIM, "shim"),
            (
                MANIFEST,
                "{\"name\": \"Lama\", \"id\": \"Lama\", \"short_name\": \"Linimasa\"}",
            ),
            (ANSWER, "Lama"),
        ]
        .map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()))
        .into()
    }

    fn filled(files: Files, title: &str) -> Files {
        let model = DossierModel {
            title: vec![("id".into(), title.into())],
            ..DossierModel::default()
        };
        let data = Data {
            dossier: linimasa_dossier::encode(&model),
            ..Data::default()
        };
        fill(files, &model, &data).unwrap()
    }

    #[test]
    fn a_site_has_its_own_dossier_and_nothing_of_another() {
        assert!(!is_filled(&built()));
        let mut files = built();
        for title in ["Baru", "Lain"] {
            files = filled(files, title);
            assert!(is_filled(&files));
            let dossiers: Vec<&String> = files.keys().filter(|name| is_dossier(name)).collect();
            let [dossier] = dossiers[..] else {
                panic!("{dossiers:?}")
            };
            for page in PAGES {
                let page = text(&files, page).unwrap().unwrap();
                assert!(page.contains(&format!("<title>{title} · Linimasa</title>")));
                assert!(page.contains(&format!("<lini-masa src=\"{dossier}\">")));
                assert!(!page.contains("Lama"), "{page}");
            }
            let manifest = text(&files, MANIFEST).unwrap().unwrap();
            assert!(manifest.contains(&format!("\"name\":\"{title}\"")));
            assert!(!manifest.contains("Lama"), "{manifest}");
            assert!(!files.contains_key(ANSWER));
        }
    }

    #[test]
    fn the_service_worker_knows_the_files_as_they_are() {
        let mut files = built();
        let page = PAGE
            .replace("lang=\"id\"", "lang=\"id\" data-build=\"old\"")
            .replace(
                "<title>",
                "<script src=\"./lini-masa.js?v=1\"></script><title>",
            );
        for page_name in PAGES {
            files.insert(page_name.to_owned(), page.clone().into_bytes());
        }
        let worker = "const SITE = {\"build\":\"old\"};\ncode();\n";
        files.insert(offline::WORKER.to_owned(), worker.as_bytes().to_vec());
        let files = filled(files, "Baru");
        let dossier = files.keys().find(|name| is_dossier(name)).unwrap();
        let worker = text(&files, offline::WORKER).unwrap().unwrap();
        let (list, code) = worker.split_once(";\n").unwrap();
        assert_eq!(code, "code();\n");
        let list: Value =
            serde_json::from_str(list.strip_prefix("const SITE = ").unwrap()).unwrap();
        assert!(list["kept"][dossier.as_str()].is_string(), "{list}");
        assert!(list["kept"]["lini-masa.js?v=1"].is_string(), "{list}");
        let build = list["build"].as_str().unwrap();
        assert_ne!(build, "old");
        let page = text(&files, "index.html").unwrap().unwrap();
        assert!(page.contains(&format!("data-build=\"{build}\"")), "{page}");
    }

    #[test]
    fn the_studio_gets_the_folder_under_a_name_of_its_own() {
        let mut files = built();
        for (name, text) in [
            ("studio-folder-00000000.json", "{\"lama.md\":\"Lama\"}"),
            (
                "studio-platform-00000000.js",
                "get(\"./studio-folder-00000000.json\")",
            ),
            (
                "studio-00000000.js",
                "import(\"./studio-platform-00000000.js\")",
            ),
        ] {
            files.insert(name.to_owned(), text.as_bytes().to_vec());
        }
        let page = PAGE.replace(
            "<title>",
            "<script src=\"./studio-00000000.js\"></script><title>",
        );
        files.insert("index.html".to_owned(), page.into_bytes());
        let files = filled(files, "Baru");
        assert!(files.keys().all(|name| !name.contains("00000000")));
        let named = |text: &str, start: &str| {
            let at = text.find(start).unwrap();
            text[at..].split('"').next().unwrap().to_owned()
        };
        let page = text(&files, "index.html").unwrap().unwrap();
        let loader = text(&files, &named(page, "studio-")).unwrap().unwrap();
        let platform = text(&files, &named(loader, "studio-platform"))
            .unwrap()
            .unwrap();
        assert_eq!(
            text(&files, &named(platform, "studio-folder")),
            Ok(Some("{}"))
        );
    }

    #[test]
    fn what_no_build_makes_is_told() {
        let mut files = built();
        files.insert(SINGLE.into(), b"<p>".to_vec());
        let model = DossierModel::default();
        let error = fill(files, &model, &Data::default()).unwrap_err();
        assert!(
            error.to_string().starts_with("linimasa.html: found no"),
            "{error}"
        );
    }
}
