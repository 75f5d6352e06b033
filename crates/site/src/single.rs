//! The single HTML file: the widget, a dossier and the folder it was built from
//! in one page that asks for nothing.
//!
//! It opens from a disk by a double click. A policy in its head names the digest
//! of the one script in it and lets it reach nothing outside; what the widget
//! needs lies in blocks of text that no browser runs:
//!
//! | block | holds |
//! | --- | --- |
//! | `linimasa-dossier` | the dossier file |
//! | `linimasa-folder` | the folder of articles: JSON, file names with texts |
//! | `linimasa-place` | where a reader begins: the fragment of an address |
//! | `linimasa-wasm` | the widget's WebAssembly, with no articles in it |
//! | `linimasa-studio-wasm` | that of the studio, where it is in the file |
//!
//! The first three stand together between two comments. All but the place are in
//! gzip and base64. The rest of the page says what the dossier
//! says: its language, title and description, and the list of its articles, which
//! can be read without scripting.
//!
//! [`make`] alone writes such a file, also where [`replace`] puts another dossier
//! into one: that takes the parts out and makes the file anew, so that nothing
//! stays of the dossier that was there, nor of what a browser's extensions have
//! done to the page.

use core::fmt;
use std::collections::BTreeMap;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use linimasa_dossier::DecodeError;
use sha2::{Digest, Sha256};

use crate::page::{self, Missing};

mod blocks;
mod packed;
#[cfg(test)]
mod tests;

pub use blocks::script_text;
pub use packed::Packed;

/// The most bytes of a dossier, and of the texts of a folder.
pub const DATA_BYTES_MAX: usize = 256 << 20;
/// The longest address's fragment that is kept.
pub const PLACE_BYTES_MAX: usize = 8 << 10;

/// What every such file holds, whatever its dossier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parts {
    /// The module that registers the element and finds the blocks.
    pub script: String,
    /// The style sheet of the page and its list.
    pub style: String,
    /// The page's icon, as SVG.
    pub icon: String,
    /// The widget's WebAssembly.
    pub widget: Packed,
    /// The studio's WebAssembly; a file without it only shows.
    pub studio: Option<Packed>,
}

/// What one such file holds that others do not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Data {
    /// The dossier file.
    pub dossier: Vec<u8>,
    /// The folder that it was built from: texts by the names of their files,
    /// with `/` between the parts.
    pub folder: BTreeMap<String, String>,
    /// Where a reader begins whose address says nothing: a fragment without its
    /// `#`, or nothing.
    pub place: String,
}

/// Why a file could not be made or read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// It is no file that [`make`] wrote; names what it lacks.
    Foreign(&'static str),
    /// It was one, and has been changed or cut off; names where.
    Torn(&'static str),
    /// More than it may hold; names what, and the most bytes of it.
    TooLarge(&'static str, usize),
    /// A file of the folder has a name that no folder can hold.
    Name(String),
    /// The dossier cannot be read.
    Dossier(DecodeError),
    /// A part would end the element that it stands in.
    Markup(&'static str),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Foreign(what) => write!(
                f,
                "found no `{what}`; expected a file that Linimasa saved as one page"
            ),
            Error::Torn(what) => write!(
                f,
                "found `{what}` torn; the file was changed or cut off: take another copy of it"
            ),
            Error::TooLarge(what, bytes_max) => write!(
                f,
                "found more than {} MB in `{what}`; break the dossier up",
                bytes_max >> 20
            ),
            Error::Name(name) => write!(
                f,
                "found a file of the name `{}` in the folder; expected the name of an article",
                name.escape_debug()
            ),
            Error::Dossier(error) => write!(f, "the dossier cannot be read: {error}"),
            Error::Markup(what) => write!(f, "found the end of its element in `{what}`"),
        }
    }
}

impl std::error::Error for Error {}

impl From<Missing> for Error {
    fn from(missing: Missing) -> Self {
        Error::Foreign(missing.what())
    }
}

/// Where the studio's button goes.
const BAR: &str = "<div class=\"studio-bar\"></div>\n";

/// The page before a dossier is written into it.
const PAGE: &str = r#"<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Linimasa">
<title></title>
<meta name="description" content="">
</head>
<body>
<main>
<lini-masa url-sync loading="eager"></lini-masa>
</main>
</body>
</html>
"#;

/// The file. Equal parts and data give equal bytes.
///
/// # Errors
///
/// When the dossier or a name of the folder cannot be read back, or a part would
/// end the element that it stands in.
pub fn make(parts: &Parts, data: &Data) -> Result<String, Error> {
    let model = linimasa_dossier::format::decode(&data.dossier).map_err(Error::Dossier)?;
    let page = page::fill(PAGE, &model, None)?;
    let page = match parts.studio {
        Some(_) => page.replacen("<main>\n", &format!("<main>\n{BAR}"), 1),
        None => page,
    };
    let policy = format!("content=\"{}\"", policy(parts));
    // The policy goes in first: what an article says comes behind it.
    let page = page.replacen("content=\"\"", &policy, 1);
    let (head, rest) = page.split_once("</head>").ok_or(Missing::new("</head>"))?;
    let (body, end) = rest.rsplit_once("</body>").ok_or(Missing::new("</body>"))?;
    let look = blocks::look(&parts.style, &parts.icon)?;
    let data = blocks::data(data)?;
    let program = blocks::program(parts)?;
    Ok([
        head, &look, "</head>", body, &data, &program, "</body>", end,
    ]
    .concat())
}

/// The same file with another dossier: nothing stays of the one it had.
///
/// # Errors
///
/// When `html` is no such file, or is torn, or the data cannot be written.
pub fn replace(html: &str, data: &Data) -> Result<String, Error> {
    make(&parts(html)?, data)
}

/// What every such file holds, taken out of one.
///
/// # Errors
///
/// When `html` is no such file, or is torn.
pub fn parts(html: &str) -> Result<Parts, Error> {
    let parts = blocks::parts(html)?;
    if !html.contains(&policy(&parts)) {
        return Err(Error::Torn("linimasa-script"));
    }
    Ok(parts)
}

/// The dossier of such a file, the folder it was built from, and where its
/// reader begins.
///
/// # Errors
///
/// When `html` is no such file, is torn, or holds more than it may.
pub fn read(html: &str) -> Result<Data, Error> {
    blocks::read(html)
}

/// Lets the one script of the page run, and the widget's WebAssembly; nothing
/// else, and nothing that reaches outside.
fn policy(parts: &Parts) -> String {
    let script = digest(&parts.script);
    let style = digest(&parts.style);
    format!(
        "default-src 'none'; script-src 'wasm-unsafe-eval' {script}; style-src {style}; \
         img-src data:; worker-src blob:; connect-src blob:; base-uri 'none'; form-action 'none'"
    )
}

/// As a policy names a text: what stands between the tags, to the byte.
fn digest(text: &str) -> String {
    let digest = BASE64_STANDARD.encode(Sha256::digest(text));
    format!("'sha256-{digest}'")
}
