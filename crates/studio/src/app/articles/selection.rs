//! What is selected in the text, in its bytes.

use js_sys::{Function, Reflect};
use wasm_bindgen::JsCast;
use web_sys::{Element, Node, Selection};

/// The first byte and the byte after the last of what is selected in `text`,
/// an element whose parts say in `data-at` at which byte they begin; nothing
/// where nothing is, or something else too.
pub(super) fn selected(text: &Element) -> Option<(usize, usize)> {
    let selection = selection_in(text)?;
    if selection.is_collapsed() || selection.range_count() == 0 {
        return None;
    }
    let range = selection.get_range_at(0).ok()?;
    let is_inside = |node: &Node| text.contains(Some(node));
    let (first, last) = (range.start_container().ok()?, range.end_container().ok()?);
    if !is_inside(&first) || !is_inside(&last) {
        return None;
    }
    let start = byte(&first, range.start_offset().ok()?)?;
    let end = byte(&last, range.end_offset().ok()?)?;
    (start < end).then_some((start, end))
}

/// In a shadow root some browsers ask that root, others the document.
fn selection_in(text: &Element) -> Option<Selection> {
    let root = text.get_root_node();
    let ask = Reflect::get(&root, &"getSelection".into()).ok()?;
    match ask.dyn_into::<Function>() {
        Ok(ask) => ask.call0(&root).ok()?.dyn_into().ok(),
        Err(_) => gloo::utils::document().get_selection().ok()?,
    }
}

/// The byte of the article that `offset` in `node` is at.
fn byte(node: &Node, offset: u32) -> Option<usize> {
    if node.node_type() == Node::TEXT_NODE {
        let words = node.node_value()?;
        return Some(begin(&node.parent_element()?)? + bytes_of(&words, offset));
    }
    // Between two elements: where the second begins, or the first ends.
    let element = node.dyn_ref::<Element>()?;
    if let Some(next) = node.child_nodes().item(offset) {
        let next = next.dyn_ref::<Element>().cloned();
        return begin(&next.or_else(|| Some(element.clone()))?);
    }
    begin(element).map(|start| start + element.text_content().map_or(0, |words| words.len()))
}

fn begin(element: &Element) -> Option<usize> {
    let marked = element.closest("[data-at]").ok().flatten();
    let marked = marked.or_else(|| element.query_selector("[data-at]").ok().flatten());
    marked?.get_attribute("data-at")?.parse().ok()
}

/// The bytes of the first `units` UTF-16 code units.
fn bytes_of(words: &str, units: u32) -> usize {
    let mut left = usize::try_from(units).unwrap_or(usize::MAX);
    let taken = words.chars().take_while(|c| {
        let fits = left >= c.len_utf16();
        left = left.saturating_sub(c.len_utf16());
        fits
    });
    taken.map(char::len_utf8).sum()
}

/// The same without the white space at its ends.
pub(super) fn trimmed(text: &str, (start, end): (usize, usize)) -> Option<(usize, usize)> {
    let words = text.get(start..end)?;
    let start = start + (words.len() - words.trim_start().len());
    let end = start + words.trim().len();
    (start < end).then_some((start, end))
}

#[cfg(test)]
mod tests {
    use super::{bytes_of, trimmed};

    #[test]
    fn a_place_in_utf_16_is_one_in_bytes() {
        assert_eq!(bytes_of("é𝄞x", 0), 0);
        assert_eq!(bytes_of("é𝄞x", 1), 2);
        assert_eq!(bytes_of("é𝄞x", 3), 6);
        assert_eq!(bytes_of("é𝄞x", 99), 7);
    }

    #[test]
    fn white_space_at_the_ends_is_not_meant() {
        assert_eq!(trimmed("di Moskow kini", (2, 10)), Some((3, 9)));
        assert_eq!(trimmed("di Moskow kini", (2, 3)), None);
    }
}
