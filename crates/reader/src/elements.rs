//! What the elements of a page are to a reader.

use crate::dom::{Data, Dom, Element, NodeId};

/// Elements that hold no text of the page.
const NO_TEXT: &[&str] = &[
    "applet", "audio", "button", "canvas", "datalist", "dialog", "embed", "frameset", "head",
    "iframe", "input", "map", "math", "meter", "noembed", "noframes", "noscript", "object",
    "progress", "rp", "script", "select", "style", "svg", "template", "textarea", "title", "video",
];

/// Elements that begin a line and end one.
const BLOCKS: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "caption",
    "center",
    "dd",
    "details",
    "dir",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hgroup",
    "hr",
    "html",
    "legend",
    "li",
    "listing",
    "main",
    "menu",
    "nav",
    "ol",
    "p",
    "pre",
    "search",
    "section",
    "summary",
    "table",
    "tbody",
    "tfoot",
    "thead",
    "tr",
    "ul",
    "xmp",
];

/// Classes of what is there for screen readers alone.
const UNSEEN_CLASSES: &[&str] = &["sr-only", "visually-hidden", "screen-reader-text"];

/// Whether an element begins a line and ends one.
pub(crate) fn is_block(name: &str) -> bool {
    BLOCKS.contains(&name)
}

/// Elements whose text is never a paragraph of the article.
const ASIDE: &[&str] = &["aside", "figure", "footer", "form", "nav"];

/// Whether a node stands where no paragraph of the article does.
pub(crate) fn is_aside(dom: &Dom, id: NodeId) -> bool {
    dom.around(id)
        .filter_map(|id| dom.element(id))
        .any(|element| ASIDE.contains(&element.name()))
}

/// Whether a node is of a picture: what it says of it.
pub(crate) fn is_in_figure(dom: &Dom, id: NodeId) -> bool {
    dom.around(id)
        .filter_map(|id| dom.element(id))
        .any(|element| element.name() == "figure")
}

/// Whether a node with all in it is nothing that a reader of the page sees.
pub(crate) fn is_unseen(dom: &Dom, id: NodeId) -> bool {
    match dom.data(id) {
        Data::Element(element) => NO_TEXT.contains(&element.name()) || is_hidden(dom, id, element),
        Data::Text(_) => false,
        Data::Other => dom.parent(id).is_some(),
    }
}

fn is_hidden(dom: &Dom, id: NodeId, element: &Element) -> bool {
    // NOTE: some pages hide themselves until their script has run.
    if matches!(element.name(), "html" | "body") {
        return false;
    }
    element.has("hidden")
        || element.attribute("style").is_some_and(hides)
        || UNSEEN_CLASSES
            .iter()
            .any(|class| element.has_word("class", class))
        || (element.has_word("aria-hidden", "true") && !holds_paragraphs(dom, id))
}

/// Whether a style sheet in an attribute takes the element off the screen.
fn hides(style: &str) -> bool {
    let bare: String = style
        .chars()
        .filter(|c| !c.is_whitespace())
        .map(|c| c.to_ascii_lowercase())
        .collect();
    bare.split(';').any(|rule| {
        let rule = rule.trim_end_matches("!important");
        matches!(rule, "display:none" | "visibility:hidden")
    })
}

/// How far into an element paragraphs are looked for.
const STEPS_MAX: usize = 2000;

/// Whether there are paragraphs in an element: a page behind an open dialogue
/// is hidden from screen readers and is still the page.
fn holds_paragraphs(dom: &Dom, id: NodeId) -> bool {
    dom.walk(id, |_| false)
        .take(STEPS_MAX)
        .any(|step| match step {
            crate::dom::Step::Enter(id) => dom.element(id).is_some_and(|e| e.name() == "p"),
            crate::dom::Step::Leave(_) => false,
        })
}
