//! The blocks of the file: how each is written, and how it is found again.
//!
//! A block is found by its whole opening tag, which holds `"` and `<`. Neither
//! stands as itself in a text or in an attribute that this crate or a browser
//! has written, so that no article can bring a block of its own. One that is
//! there twice is no block.

use std::collections::BTreeMap;

use super::{DATA_BYTES_MAX, Data, Error, PLACE_BYTES_MAX, Packed, Parts};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;

/// An element whose text is not read as HTML.
struct Block {
    name: &'static str,
    open: &'static str,
    close: &'static str,
}

macro_rules! text {
    ($name:literal) => {
        Block {
            name: $name,
            open: concat!("<script type=\"text/plain\" id=\"", $name, "\">"),
            close: "</script>",
        }
    };
}

const DOSSIER: Block = text!("linimasa-dossier");
const FOLDER: Block = text!("linimasa-folder");
const PLACE: Block = text!("linimasa-place");
const WIDGET: Block = text!("linimasa-wasm");
const STUDIO: Block = text!("linimasa-studio-wasm");
const SCRIPT: Block = Block {
    name: "linimasa-script",
    open: "<script type=\"module\" id=\"linimasa-script\">",
    close: "</script>",
};
const STYLE: Block = Block {
    name: "linimasa-style",
    open: "<style id=\"linimasa-style\">",
    close: "</style>",
};
/// Not an element with a text, but found in the same way.
const ICON: Block = Block {
    name: "linimasa-icon",
    open: "<link rel=\"icon\" id=\"linimasa-icon\" href=\"data:image/svg+xml;base64,",
    close: "\">",
};

impl Block {
    fn write(&self, text: &str) -> String {
        let Block { open, close, .. } = self;
        format!("{open}{text}{close}\n")
    }

    /// Its text; nothing where it is not in the file.
    fn find<'h>(&self, html: &'h str) -> Result<Option<&'h str>, Error> {
        let Some((_, rest)) = html.split_once(self.open) else {
            return Ok(None);
        };
        let (text, rest) = rest.split_once(self.close).ok_or(Error::Torn(self.name))?;
        if rest.contains(self.open) {
            return Err(Error::Torn(self.name));
        }
        Ok(Some(text))
    }

    fn text<'h>(&self, html: &'h str) -> Result<&'h str, Error> {
        self.find(html)?.ok_or(Error::Foreign(self.name))
    }

    fn packed(&self, html: &str) -> Result<Option<Packed>, Error> {
        let text = self.find(html)?;
        text.map(|text| Packed::read(text, self.name)).transpose()
    }

    fn bytes(&self, html: &str) -> Result<Vec<u8>, Error> {
        let packed = self.packed(html)?.ok_or(Error::Foreign(self.name))?;
        packed.unpack(DATA_BYTES_MAX, self.name)
    }
}

/// JavaScript as it may stand in a `<script>`, with the same meaning: what would
/// end it there stands in its strings and patterns alone.
pub fn script_text(script: &str) -> String {
    let mut text = String::with_capacity(script.len());
    let mut rest = script;
    while let Some((at, _)) = rest
        .match_indices('<')
        .find(|(at, _)| ends_script(&rest[*at..]))
    {
        text.push_str(&rest[..at]);
        text.push_str("\\x3C");
        rest = &rest[at + 1..];
    }
    text.push_str(rest);
    text.replace("\r\n", "\n")
}

fn ends_script(text: &str) -> bool {
    text.starts_with("<!--") || starts_with_ignoring_case(text, "</script")
}

fn starts_with_ignoring_case(text: &str, start: &str) -> bool {
    let begin = text.as_bytes().get(..start.len());
    begin.is_some_and(|begin| begin.eq_ignore_ascii_case(start.as_bytes()))
}

/// Whether a browser reads `text` as it stands, in an element that ends where
/// `ends` says so.
fn is_whole(text: &str, ends: fn(&str) -> bool) -> bool {
    let mut tags = text.match_indices('<');
    !text.contains(['\r', '\0']) && !tags.any(|(at, _)| ends(&text[at..]))
}

/// What the head holds of the page's looks.
pub(super) fn look(style: &str, icon: &str) -> Result<String, Error> {
    if !is_whole(style, |text| starts_with_ignoring_case(text, "</style")) {
        return Err(Error::Markup(STYLE.name));
    }
    let icon = ICON.write(&BASE64_STANDARD.encode(icon));
    Ok(icon + &STYLE.write(style))
}

/// What differs from file to file.
pub(super) fn data(data: &Data) -> Result<String, Error> {
    check_names(&data.folder)?;
    let folder = serde_json::to_vec(&data.folder).map_err(|_| Error::Torn(FOLDER.name))?;
    for (block, length) in [(&DOSSIER, data.dossier.len()), (&FOLDER, folder.len())] {
        if length > DATA_BYTES_MAX {
            return Err(Error::TooLarge(block.name, DATA_BYTES_MAX));
        }
    }
    Ok([
        "<!-- linimasa:data -->\n",
        &DOSSIER.write(Packed::of(&data.dossier).as_str()),
        &FOLDER.write(Packed::of(&folder).as_str()),
        &PLACE.write(&fragment(&data.place)),
        "<!-- /linimasa:data -->\n",
    ]
    .concat())
}

/// What runs.
pub(super) fn program(parts: &Parts) -> Result<String, Error> {
    if !is_whole(&parts.script, ends_script) {
        return Err(Error::Markup(SCRIPT.name));
    }
    let mut blocks = WIDGET.write(parts.widget.as_str());
    if let Some(studio) = &parts.studio {
        blocks += &STUDIO.write(studio.as_str());
    }
    Ok(blocks + &SCRIPT.write(&parts.script))
}

pub(super) fn parts(html: &str) -> Result<Parts, Error> {
    let icon = BASE64_STANDARD.decode(ICON.text(html)?);
    let icon = icon.ok().and_then(|bytes| String::from_utf8(bytes).ok());
    Ok(Parts {
        script: SCRIPT.text(html)?.to_owned(),
        style: STYLE.text(html)?.to_owned(),
        icon: icon.ok_or(Error::Torn(ICON.name))?,
        widget: WIDGET.packed(html)?.ok_or(Error::Foreign(WIDGET.name))?,
        studio: STUDIO.packed(html)?,
    })
}

pub(super) fn read(html: &str) -> Result<Data, Error> {
    let dossier = DOSSIER.bytes(html)?;
    linimasa_dossier::format::decode(&dossier).map_err(Error::Dossier)?;
    let folder: BTreeMap<String, String> =
        serde_json::from_slice(&FOLDER.bytes(html)?).map_err(|_| Error::Torn(FOLDER.name))?;
    check_names(&folder)?;
    Ok(Data {
        dossier,
        folder,
        place: fragment(PLACE.text(html)?),
    })
}

/// Names that lead out of the folder, or that no system can write.
fn check_names(folder: &BTreeMap<String, String>) -> Result<(), Error> {
    match folder.keys().find(|name| !is_file_name(name)) {
        Some(name) => Err(Error::Name(name.clone())),
        None => Ok(()),
    }
}

fn is_file_name(name: &str) -> bool {
    const PART_BYTES_MAX: usize = 255;
    let is_part = |part: &str| !matches!(part, "" | "." | "..") && part.len() <= PART_BYTES_MAX;
    let has_drive = name.as_bytes().get(1) == Some(&b':');
    let is_odd = |c: char| c.is_control() || c == '\\';
    name.split('/').all(is_part) && !has_drive && !name.contains(is_odd)
}

/// The fragment of an address as a browser writes it, without its `#`; nothing
/// where it is longer than any that the widget writes.
fn fragment(place: &str) -> String {
    let place = place.trim();
    let place = place.strip_prefix('#').unwrap_or(place);
    let mut text = String::with_capacity(place.len());
    for c in place.chars() {
        if c.is_ascii_graphic() && !"\"<>`".contains(c) {
            text.push(c);
        } else {
            text += &linimasa_dossier::link::percent_encoded(c.encode_utf8(&mut [0; 4]));
        }
    }
    if text.len() > PLACE_BYTES_MAX {
        return String::new();
    }
    text
}
