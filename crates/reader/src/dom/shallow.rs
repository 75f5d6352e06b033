//! Keeps a page from nesting without end: each element more costs the parser
//! a look at all that are open.

use std::cell::Cell;

use html5ever::tokenizer::{Tag, TagKind, Token, TokenSink, TokenSinkResult};

/// How many elements may be open within each other before the tags of more
/// are left out; their text stays. Browsers stop at 512; pages reach some fifty.
const DEPTH_MAX: usize = 256;

/// Elements that another closes: an open one does not nest.
const NOT_NESTING: &[&str] = &[
    "area", "base", "body", "br", "col", "dd", "dt", "embed", "head", "hr", "html", "img", "input",
    "li", "link", "meta", "optgroup", "option", "p", "param", "rb", "rp", "rt", "rtc", "source",
    "tbody", "td", "tfoot", "th", "thead", "tr", "track", "wbr",
];

/// Hands on the tags that are not too deep.
pub(super) struct Shallow<S> {
    pub(super) inner: S,
    depth: Cell<usize>,
}

impl<S> Shallow<S> {
    pub(super) fn new(inner: S) -> Self {
        Shallow {
            inner,
            depth: Cell::new(0),
        }
    }

    /// Whether a tag is one of an element that is too deep.
    fn leaves_out(&self, tag: &Tag) -> bool {
        if NOT_NESTING.contains(&&*tag.name) {
            return false;
        }
        let depth = self.depth.get();
        match tag.kind {
            TagKind::StartTag => self.depth.set(depth.saturating_add(1)),
            TagKind::EndTag => self.depth.set(depth.saturating_sub(1)),
        }
        // The tags whose content is no markup must be seen.
        let is_raw = matches!(&*tag.name, "script" | "style" | "title" | "textarea");
        self.depth.get().max(depth) > DEPTH_MAX && !is_raw
    }
}

impl<S: TokenSink> TokenSink for Shallow<S> {
    type Handle = S::Handle;

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<S::Handle> {
        match &token {
            Token::TagToken(tag) if self.leaves_out(tag) => TokenSinkResult::Continue,
            _ => self.inner.process_token(token, line),
        }
    }

    fn end(&self) {
        self.inner.end();
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.inner
            .adjusted_current_node_present_but_not_in_html_namespace()
    }
}
