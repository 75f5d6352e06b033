//! `dossier.toml`: the dossier's title and description, each as one text or
//! as one a language.

use linimasa_dossier::model::Localised;
use toml::de::{DeTable, DeValue};

use crate::front_matter::{nearest, toml_syntax};
use crate::language::Lang;
use crate::mistake::{Expected, Mistake, Problem};
use crate::spans::span;
use crate::warning::Warning;

/// What the file says.
#[derive(Debug, Default)]
pub(crate) struct DossierFile {
    pub(crate) title: Localised,
    pub(crate) description: Localised,
    pub(crate) warnings: Vec<Warning>,
}

/// Reads the file.
pub(crate) fn read(text: &str) -> DossierFile {
    let mut file = DossierFile::default();
    let table = match DeTable::parse(text) {
        Ok(table) => table,
        Err(error) => {
            file.warnings.push(Warning::Mistake(toml_syntax(&error, 0)));
            return file;
        }
    };
    for (key, value) in table.get_ref() {
        let place = span(value.span().start, value.span().end);
        let result = match key.get_ref().as_ref() {
            "title" => localised(value.get_ref()).map(|found| file.title = found),
            "description" => localised(value.get_ref()).map(|found| file.description = found),
            other => {
                file.warnings.push(Warning::UnknownKey {
                    span: span(key.span().start, key.span().end),
                    key: other.to_owned(),
                    nearest: nearest(other, &["title", "description"]),
                });
                continue;
            }
        };
        if let Err(problem) = result {
            file.warnings.push(Warning::Mistake(Mistake {
                span: place,
                problem,
            }));
        }
    }
    file.warnings.sort_by_key(Warning::span);
    file
}

fn localised(value: &DeValue<'_>) -> Result<Localised, Problem> {
    let wrong = |found| Problem::WrongType {
        found,
        expected: Expected::Localised,
    };
    match value {
        DeValue::String(text) => Ok(vec![(Lang::ALL[0].code().to_owned(), text.to_string())]),
        DeValue::Table(table) => {
            let mut texts: Localised = table
                .iter()
                .map(|(tag, text)| {
                    let text = text.get_ref().as_str()?;
                    Some((tag.get_ref().to_string(), text.to_owned()))
                })
                .collect::<Option<_>>()
                .ok_or_else(|| wrong("a language without a text"))?;
            texts.sort();
            Ok(texts)
        }
        DeValue::Array(_) => Err(wrong("a list")),
        _ => Err(wrong("a number or another value")),
    }
}
