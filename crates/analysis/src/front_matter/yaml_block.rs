//! Front matter in YAML, as much of it as articles need: `key: value`,
//! `key: [a, b]`, and `- item` lines under a key.

use super::{Field, Value};
use crate::mistake::{Mistake, Problem};
use crate::spans::span;

/// The fields of a block that begins at the byte `start` of its file.
pub(crate) fn fields(block: &str, start: usize) -> Result<Vec<Field>, Mistake> {
    let mut fields: Vec<Field> = Vec::new();
    let mut offset = start;
    for line in block.split_inclusive('\n') {
        let indent = line.len() - line.trim_start().len();
        read_line(line.trim(), offset + indent, indent > 0, &mut fields)?;
        offset += line.len();
    }
    Ok(fields)
}

fn read_line(
    line: &str,
    start: usize,
    indented: bool,
    fields: &mut Vec<Field>,
) -> Result<(), Mistake> {
    if line.is_empty() || line.starts_with('#') {
        return Ok(());
    }
    let unreadable = || Mistake::new(start, start + line.len(), Problem::Yaml(line.to_owned()));
    if let Some(item) = line.strip_prefix("- ") {
        let field = fields.last_mut().ok_or_else(unreadable)?;
        return add_item(field, item).ok_or_else(unreadable);
    }
    let (key, rest) = line
        .split_once(':')
        .filter(|(key, rest)| {
            !indented && is_key(key) && (rest.is_empty() || rest.starts_with(' '))
        })
        .ok_or_else(unreadable)?;
    let value = rest.trim();
    let value_start = start + line.len() - rest.trim_start().len();
    fields.push(Field {
        key: key.to_owned(),
        key_span: span(start, start + key.len()),
        value: value_of(value),
        value_span: span(value_start, value_start + value.len()),
    });
    Ok(())
}

fn is_key(key: &str) -> bool {
    !key.is_empty()
        && key
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '_' | '-'))
}

/// Adds a `- item` to the list of the key above; `None` where that key has a
/// value already.
fn add_item(field: &mut Field, item: &str) -> Option<()> {
    match &mut field.value {
        Value::List(items) => items.push(scalar(item)),
        Value::Text(text) if text.is_empty() => field.value = Value::List(vec![scalar(item)]),
        _ => return None,
    }
    Some(())
}

fn value_of(value: &str) -> Value {
    match value
        .strip_prefix('[')
        .and_then(|list| list.strip_suffix(']'))
    {
        Some(items) => Value::List(
            items
                .split(',')
                .map(scalar)
                .filter(|item| !item.is_empty())
                .collect(),
        ),
        None if value.starts_with(['{', '&', '*', '|', '>']) => Value::Other("a YAML structure"),
        None => Value::Text(scalar(value)),
    }
}

/// A value without its quotes or the remark behind it.
fn scalar(value: &str) -> String {
    let value = value.trim();
    for quote in ['"', '\''] {
        if let Some(rest) = value.strip_prefix(quote)
            && let Some((inside, _)) = rest.rsplit_once(quote)
        {
            return inside.to_owned();
        }
    }
    let value = value.split(" #").next().unwrap_or(value);
    value.trim().to_owned()
}
