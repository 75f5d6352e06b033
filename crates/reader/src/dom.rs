//! A page as a tree: what a browser would make of it, without scripts.
//!
//! Nodes lie in one list and know each other by index: a page of a hundred
//! thousand nested elements is walked and dropped without recursion.

mod shallow;
mod sink;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{BufferQueue, Tokenizer, TokenizerOpts};
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts, TreeSink};
use html5ever::{Attribute, LocalName, QualName, TokenizerResult};

use shallow::Shallow;
use sink::Sink;

/// An index into [`Dom::nodes`].
pub(crate) type NodeId = usize;

/// The root of every tree.
pub(crate) const ROOT: NodeId = 0;

/// A parsed page.
#[derive(Debug)]
pub(crate) struct Dom {
    nodes: Vec<Node>,
}

#[derive(Debug)]
struct Node {
    data: Data,
    /// The line of the source, from 1.
    line: u64,
    parent: Option<NodeId>,
    previous: Option<NodeId>,
    next: Option<NodeId>,
    first: Option<NodeId>,
    last: Option<NodeId>,
}

/// What a node is.
#[derive(Debug)]
pub(crate) enum Data {
    /// An element.
    Element(Element),
    /// A run of text.
    Text(String),
    /// The root, a comment, what a template holds: nothing that is shown.
    Other,
}

/// An element with its attributes.
#[derive(Debug)]
pub(crate) struct Element {
    name: QualName,
    attributes: Vec<Attribute>,
    /// What a `template` holds stands apart from its children.
    template: Option<NodeId>,
}

impl Element {
    /// Its name, in lower case.
    pub(crate) fn name(&self) -> &str {
        &self.name.local
    }

    /// The value of an attribute.
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|attribute| &*attribute.name.local == name)
            .map(|attribute| &*attribute.value)
    }

    /// Whether it has an attribute.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.attribute(name).is_some()
    }

    /// Whether one of the words of an attribute is this one, whatever its case.
    pub(crate) fn has_word(&self, attribute: &str, word: &str) -> bool {
        self.attribute(attribute).is_some_and(|value| {
            value
                .split_ascii_whitespace()
                .any(|other| other.eq_ignore_ascii_case(word))
        })
    }
}

/// One step of a walk through a tree.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Step {
    /// Into a node.
    Enter(NodeId),
    /// Out of a node, its children done.
    Leave(NodeId),
}

impl Dom {
    /// Parses a page; every text is one.
    pub(crate) fn parse(html: &str) -> Dom {
        let options = TreeBuilderOpts {
            scripting_enabled: false,
            ..TreeBuilderOpts::default()
        };
        let builder = TreeBuilder::new(Sink::new(), options);
        let tokenizer = Tokenizer::new(Shallow::new(builder), TokenizerOpts::default());
        let input = BufferQueue::default();
        input.push_back(StrTendril::from_slice(html));
        // It stops at each script, for a browser to run it.
        while !matches!(tokenizer.feed(&input), TokenizerResult::Done) {}
        tokenizer.end();
        tokenizer.sink.inner.sink.finish()
    }

    /// What a node is.
    pub(crate) fn data(&self, id: NodeId) -> &Data {
        &self.nodes[id].data
    }

    /// The element that a node is.
    pub(crate) fn element(&self, id: NodeId) -> Option<&Element> {
        match &self.nodes[id].data {
            Data::Element(element) => Some(element),
            _ => None,
        }
    }

    /// The line of the source that a node begins or ends in.
    pub(crate) fn line(&self, id: NodeId) -> u64 {
        self.nodes[id].line
    }

    /// The element around a node.
    pub(crate) fn parent(&self, id: NodeId) -> Option<NodeId> {
        self.nodes[id].parent
    }

    /// How many nodes there are: their ids are below.
    pub(crate) fn len(&self) -> usize {
        self.nodes.len()
    }

    /// A node and all around it, from the inside outwards.
    pub(crate) fn around(&self, id: NodeId) -> impl Iterator<Item = NodeId> {
        std::iter::successors(Some(id), |&id| self.parent(id))
    }

    /// All elements, in the order of the source but for what was misplaced.
    pub(crate) fn elements(&self) -> impl Iterator<Item = (NodeId, &Element)> {
        (ROOT..self.nodes.len()).filter_map(|id| Some((id, self.element(id)?)))
    }

    /// A walk through a node and all in it; what `skips` says yes to is left
    /// out with all in it.
    pub(crate) fn walk<'d>(
        &'d self,
        start: NodeId,
        skips: impl Fn(NodeId) -> bool + 'd,
    ) -> impl Iterator<Item = Step> + 'd {
        let mut step = (!skips(start)).then_some(Step::Enter(start));
        std::iter::from_fn(move || {
            let now = step?;
            step = self.after(now, start, &skips);
            Some(now)
        })
    }

    fn after(&self, step: Step, start: NodeId, skips: impl Fn(NodeId) -> bool) -> Option<Step> {
        let (mut child, around) = match step {
            Step::Enter(id) => (self.nodes[id].first, id),
            Step::Leave(id) if id == start => return None,
            Step::Leave(id) => (self.nodes[id].next, self.nodes[id].parent?),
        };
        while let Some(id) = child.filter(|&id| skips(id)) {
            child = self.nodes[id].next;
        }
        Some(child.map_or(Step::Leave(around), Step::Enter))
    }

    /// All text in a node, as it is written.
    pub(crate) fn text(&self, start: NodeId) -> String {
        let mut text = String::new();
        for step in self.walk(start, |_| false) {
            if let Step::Enter(id) = step
                && let Data::Text(run) = &self.nodes[id].data
            {
                text.push_str(run);
            }
        }
        text
    }

    fn add(&mut self, data: Data, line: u64) -> NodeId {
        self.nodes.push(Node {
            data,
            line,
            parent: None,
            previous: None,
            next: None,
            first: None,
            last: None,
        });
        self.nodes.len() - 1
    }

    fn append(&mut self, parent: NodeId, child: NodeId) {
        self.detach(child);
        let last = self.nodes[parent].last.replace(child);
        match last {
            Some(last) => self.nodes[last].next = Some(child),
            None => self.nodes[parent].first = Some(child),
        }
        self.nodes[child].previous = last;
        self.nodes[child].parent = Some(parent);
    }

    fn insert_before(&mut self, sibling: NodeId, child: NodeId) {
        self.detach(child);
        let before = self.nodes[sibling].previous.replace(child);
        let parent = self.nodes[sibling].parent;
        match (before, parent) {
            (Some(before), _) => self.nodes[before].next = Some(child),
            (None, Some(parent)) => self.nodes[parent].first = Some(child),
            (None, None) => {}
        }
        self.nodes[child].previous = before;
        self.nodes[child].next = Some(sibling);
        self.nodes[child].parent = parent;
    }

    fn detach(&mut self, id: NodeId) {
        let parent = self.nodes[id].parent.take();
        let before = self.nodes[id].previous.take();
        let after = self.nodes[id].next.take();
        if let Some(before) = before {
            self.nodes[before].next = after;
        } else if let Some(parent) = parent {
            self.nodes[parent].first = after;
        }
        if let Some(after) = after {
            self.nodes[after].previous = before;
        } else if let Some(parent) = parent {
            self.nodes[parent].last = before;
        }
    }

    fn add_text(&mut self, before: Option<NodeId>, text: &str) -> bool {
        match before.map(|id| &mut self.nodes[id].data) {
            Some(Data::Text(run)) => {
                run.push_str(text);
                true
            }
            _ => false,
        }
    }
}

impl Element {
    fn new(name: QualName, attributes: Vec<Attribute>) -> Element {
        Element {
            name,
            attributes,
            template: None,
        }
    }

    fn add_missing(&mut self, attributes: Vec<Attribute>) {
        for attribute in attributes {
            let name: &LocalName = &attribute.name.local;
            if !self.has(name) {
                self.attributes.push(attribute);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Data, Dom, ROOT};

    #[test]
    fn a_page_keeps_its_text_and_its_lines() {
        let dom = Dom::parse("<p>Satu &amp; <b>dua\n<p>tiga");
        assert_eq!(dom.text(ROOT), "Satu & dua\ntiga");
        let lines: Vec<u64> = (0..dom.nodes.len())
            .filter(|&id| matches!(dom.data(id), Data::Text(text) if text.trim() == "tiga"))
            .map(|id| dom.line(id))
            .collect();
        assert_eq!(lines, [2]);
    }

    #[test]
    fn a_page_a_hundred_thousand_elements_deep_is_one() {
        let dom = Dom::parse(&format!("{}dasar", "<div>".repeat(100_000)));
        assert_eq!(dom.text(ROOT), "dasar");
    }

    #[test]
    fn what_stands_at_the_wrong_place_of_a_table_is_moved_as_in_a_browser() {
        let dom = Dom::parse("<table>satu<tr><td>dua<p>tiga</table><b>x<i>y</b>z</i>");
        assert_eq!(dom.text(ROOT), "satuduatigaxyz");
    }
}
