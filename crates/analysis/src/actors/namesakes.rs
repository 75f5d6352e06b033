//! Names that an actors file has twice: two actors share one, or one is said to
//! be no actor's and is one's.

use std::collections::BTreeMap;
use std::ops::Range;

use linimasa_dossier::text;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::spans::span;
use crate::warning::Warning;

/// The names met so far, and what was odd about them.
#[derive(Debug, Default)]
pub(super) struct Namesakes {
    /// The id of the first actor of each folded name.
    owners: BTreeMap<String, String>,
    pub(super) warnings: Vec<Warning>,
}

impl Namesakes {
    /// Adds the names and the aliases of the actor `id`.
    pub(super) fn add(&mut self, id: &str, actor: &DeTable<'_>) {
        let mut names = Vec::new();
        for value in ["name", "aliases"].iter().filter_map(|&key| actor.get(key)) {
            push_texts(value, &mut names);
        }
        let mut told: Vec<String> = Vec::new();
        for (name, at) in names {
            let folded = text::fold(name);
            let owner = self.owners.entry(folded.clone());
            let other = owner.or_insert_with(|| id.to_owned());
            if other != id && !told.contains(&folded) {
                self.warnings.push(Warning::SharedName {
                    span: span(at.start, at.end),
                    name: name.to_owned(),
                    id: id.to_owned(),
                    other: other.clone(),
                });
                told.push(folded);
            }
        }
    }

    /// Tells which of the names that are never actors are a listed actor's.
    pub(super) fn ignore(&mut self, list: &Spanned<DeValue<'_>>) {
        let mut names = Vec::new();
        push_texts(list, &mut names);
        for (name, at) in names {
            if let Some(id) = self.owners.get(&text::fold(name)) {
                self.warnings.push(Warning::IgnoredName {
                    span: span(at.start, at.end),
                    name: name.to_owned(),
                    id: id.clone(),
                });
            }
        }
    }
}

/// The texts in a value that is one, or a list or a table of them.
fn push_texts<'t>(value: &'t Spanned<DeValue<'_>>, texts: &mut Vec<(&'t str, Range<usize>)>) {
    match value.get_ref() {
        DeValue::String(text) => texts.push((text.trim(), value.span())),
        DeValue::Array(items) => {
            for item in items.iter() {
                push_texts(item, texts);
            }
        }
        DeValue::Table(table) => {
            for item in table.values() {
                push_texts(item, texts);
            }
        }
        _ => {}
    }
}
