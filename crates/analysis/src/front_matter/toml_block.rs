//! Front matter in TOML.

use toml::de::{DeTable, DeValue};

use super::mark::{self, Marks};
use super::{Field, Value};
use crate::mistake::{Mistake, Problem};
use crate::spans::span;

/// The fields of a block that begins at the byte `start` of its file, in
/// their order, and its marks.
pub(crate) fn fields(block: &str, start: usize) -> Result<(Vec<Field>, Marks), Mistake> {
    let table = DeTable::parse(block).map_err(|error| syntax(&error, start))?;
    let mut table = table.into_inner();
    let marks = table.remove("mark").map(|marks| mark::read(&marks, start));
    let mut fields: Vec<Field> = table
        .into_iter()
        .map(|(key, value)| Field {
            key_span: span(start + key.span().start, start + key.span().end),
            value_span: span(start + value.span().start, start + value.span().end),
            value: value_of(value.get_ref()),
            key: key.into_inner().into_owned(),
        })
        .collect();
    fields.sort_by_key(|field| field.key_span);
    Ok((fields, marks.unwrap_or_default()))
}

/// What the TOML parser has to say, at its place.
pub(crate) fn syntax(error: &toml::de::Error, start: usize) -> Mistake {
    let at = error.span().unwrap_or(0..0);
    let message = error.message().trim().replace('\n', ", ");
    Mistake::new(start + at.start, start + at.end, Problem::Toml(message))
}

/// A TOML value as front matter knows it.
pub(crate) fn value_of(value: &DeValue<'_>) -> Value {
    match value {
        DeValue::String(text) => Value::Text(text.to_string()),
        DeValue::Datetime(date) => Value::Text(date.to_string()),
        DeValue::Integer(_) | DeValue::Float(_) => Value::Other("a number"),
        DeValue::Boolean(truth) => Value::Truth(*truth),
        DeValue::Table(_) => Value::Other("a table"),
        DeValue::Array(items) => items
            .iter()
            .map(|item| item.get_ref().as_str().map(str::to_owned))
            .collect::<Option<Vec<String>>>()
            .map_or(
                Value::Other("a list of other things than texts"),
                Value::List,
            ),
    }
}
