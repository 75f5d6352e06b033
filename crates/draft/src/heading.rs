//! The dossier file, written.

use linimasa_dossier::model::Localised;
use toml::de::DeValue;

use crate::edit::EditError;
use crate::files::{DOSSIER, Files};
use crate::sheet::{At, Sheet, localised};

/// The dossier file with another title and description in one language; an
/// empty text is none.
pub(crate) fn with(
    text: &str,
    lang: &str,
    title: &str,
    description: &str,
) -> Result<String, EditError> {
    let mut sheet = open(text)?;
    for (key, text) in [("title", title), ("description", description)] {
        let old = read(&sheet, key);
        let mut texts = old.clone();
        texts.retain(|(tag, _)| tag != lang);
        if !text.is_empty() {
            texts.push((lang.to_owned(), text.to_owned()));
        }
        texts.sort();
        if texts != old {
            sheet.set(At::Root, key, &localised(key, &texts));
        }
    }
    Ok(sheet.text().to_owned())
}

/// The dossier file with what another says in languages in which it says
/// nothing.
pub(crate) fn and(text: &str, other: &str) -> Result<String, EditError> {
    let (mut sheet, other) = (open(text)?, open(other)?);
    for key in ["title", "description"] {
        let mut texts = read(&sheet, key);
        let old = texts.len();
        for (tag, text) in read(&other, key) {
            if texts.iter().all(|(own, _)| *own != tag) {
                texts.push((tag, text));
            }
        }
        texts.sort();
        if texts.len() > old {
            sheet.set(At::Root, key, &localised(key, &texts));
        }
    }
    Ok(sheet.text().to_owned())
}

fn open(text: &str) -> Result<Sheet, EditError> {
    Sheet::new(text).map_err(|wrong| EditError::Unreadable {
        file: DOSSIER.to_owned(),
        line: wrong.line,
        message: wrong.message,
    })
}

/// What the dossier is called, in each language that it is called in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Headings {
    /// Its title.
    pub title: Localised,
    /// What it is about.
    pub description: Localised,
}

/// What the dossier file says, as far as it can be read.
#[must_use]
pub fn headings(files: &Files) -> Headings {
    let text = files.get(DOSSIER).map_or("", |text| text);
    Sheet::new(text).map_or_else(
        |_| Headings::default(),
        |sheet| Headings {
            title: read(&sheet, "title"),
            description: read(&sheet, "description"),
        },
    )
}

fn read(sheet: &Sheet, key: &str) -> Localised {
    sheet.read(|root| match root.get(key).map(|value| value.get_ref()) {
        Some(DeValue::String(text)) => vec![("id".to_owned(), text.to_string())],
        Some(DeValue::Table(texts)) => texts
            .iter()
            .filter_map(|(tag, text)| {
                Some((
                    tag.get_ref().to_string(),
                    text.get_ref().as_str()?.to_owned(),
                ))
            })
            .collect(),
        _ => Vec::new(),
    })
}
