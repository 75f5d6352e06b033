//! Lists inside the article that a paragraph leads to: items, or fields with
//! their values.

use super::Reader;
use crate::body::line::Line;

/// How many lines make a list.
const ITEMS_MIN: usize = 2;

/// Up to how many words announce it, and up to how many name a field.
const OPENER_WORDS_MAX: usize = 8;
const FIELD_WORDS_MAX: usize = 4;

impl Reader<'_, '_> {
    /// Whether a line stands in a list right below a paragraph: one with a colon
    /// at its end, and items or fields of one form below it.
    pub(super) fn is_in_told_list(&self, i: usize) -> bool {
        let is_open = |&j: &usize| {
            self.cues[j].is_none() && !self.prose[j] && !self.dated[j] && !self.again[j]
        };
        let first = (0..=i).rev().take_while(is_open).last().unwrap_or(i);
        let opener = &self.lines[first];
        if first == 0
            || !self.prose[first - 1]
            || !opener.announces()
            || opener.words() > OPENER_WORDS_MAX
        {
            return false;
        }
        let is_told = |form: fn(&Line<'_>) -> bool| {
            let below = (first + 1..self.lines.len()).take_while(is_open);
            let end = below
                .take_while(|&j| form(&self.lines[j]))
                .last()
                .unwrap_or(first);
            end - first >= ITEMS_MIN && i <= end
        };
        is_told(is_short_item) || is_told(is_field)
    }
}

/// Whether a line is an item and no numbered headline.
fn is_short_item(line: &Line<'_>) -> bool {
    line.is_item() && !line.is_headline()
}

/// `Perak: Rani Wulandari 6,49`
fn is_field(line: &Line<'_>) -> bool {
    let name = line.text.split_once(": ").map(|(name, _)| name);
    name.is_some_and(|name| name.split(' ').count() <= FIELD_WORDS_MAX)
        && line.form.has_digit
        && !line.announces()
}
