//! What the parser builds its tree with.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};

use html5ever::tendril::StrTendril;
use html5ever::tree_builder::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::{Attribute, LocalName, Namespace, QualName};

use super::{Data, Dom, Element, NodeId, ROOT};

/// A tree in the making.
pub(super) struct Sink {
    dom: RefCell<Dom>,
    line: Cell<u64>,
    /// For nodes that the parser takes for elements and that are none.
    nameless: QualName,
}

impl Sink {
    pub(super) fn new() -> Self {
        let mut dom = Dom { nodes: Vec::new() };
        dom.add(Data::Other, 1);
        Sink {
            dom: RefCell::new(dom),
            line: Cell::new(1),
            nameless: QualName::new(None, Namespace::default(), LocalName::default()),
        }
    }

    fn add(&self, data: Data) -> NodeId {
        self.dom.borrow_mut().add(data, self.line.get())
    }
}

/// The name of an element. A copy: the parser changes the tree while it holds
/// one.
#[derive(Debug)]
pub(super) struct Name(QualName);

impl html5ever::tree_builder::ElemName for Name {
    fn ns(&self) -> &Namespace {
        &self.0.ns
    }

    fn local_name(&self) -> &LocalName {
        &self.0.local
    }
}

impl TreeSink for Sink {
    type Handle = NodeId;
    type Output = Dom;
    type ElemName<'a> = Name;

    fn finish(self) -> Dom {
        self.dom.into_inner()
    }

    fn parse_error(&self, _: Cow<'static, str>) {}

    fn get_document(&self) -> NodeId {
        ROOT
    }

    fn elem_name<'a>(&'a self, target: &'a NodeId) -> Name {
        let dom = self.dom.borrow();
        let name = dom.element(*target).map(|element| element.name.clone());
        Name(name.unwrap_or_else(|| self.nameless.clone()))
    }

    fn create_element(
        &self,
        name: QualName,
        attributes: Vec<Attribute>,
        flags: ElementFlags,
    ) -> NodeId {
        let mut element = Element::new(name, attributes);
        if flags.template {
            element.template = Some(self.add(Data::Other));
        }
        self.add(Data::Element(element))
    }

    fn create_comment(&self, _: StrTendril) -> NodeId {
        self.add(Data::Other)
    }

    fn create_pi(&self, _: StrTendril, _: StrTendril) -> NodeId {
        self.add(Data::Other)
    }

    fn append(&self, parent: &NodeId, child: NodeOrText<NodeId>) {
        let child = match child {
            NodeOrText::AppendNode(id) => id,
            NodeOrText::AppendText(text) => {
                let mut dom = self.dom.borrow_mut();
                let last = dom.nodes[*parent].last;
                if dom.add_text(last, &text) {
                    return;
                }
                dom.add(Data::Text(text.into()), self.line.get())
            }
        };
        self.dom.borrow_mut().append(*parent, child);
    }

    fn append_based_on_parent_node(
        &self,
        element: &NodeId,
        previous: &NodeId,
        child: NodeOrText<NodeId>,
    ) {
        let has_parent = self.dom.borrow().parent(*element).is_some();
        if has_parent {
            self.append_before_sibling(element, child);
        } else {
            self.append(previous, child);
        }
    }

    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}

    fn get_template_contents(&self, target: &NodeId) -> NodeId {
        let dom = self.dom.borrow();
        let template = dom.element(*target).and_then(|element| element.template);
        template.unwrap_or(*target)
    }

    fn same_node(&self, a: &NodeId, b: &NodeId) -> bool {
        a == b
    }

    fn set_quirks_mode(&self, _: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &NodeId, child: NodeOrText<NodeId>) {
        let child = match child {
            NodeOrText::AppendNode(id) => id,
            NodeOrText::AppendText(text) => {
                let mut dom = self.dom.borrow_mut();
                let before = dom.nodes[*sibling].previous;
                if dom.add_text(before, &text) {
                    return;
                }
                dom.add(Data::Text(text.into()), self.line.get())
            }
        };
        self.dom.borrow_mut().insert_before(*sibling, child);
    }

    fn add_attrs_if_missing(&self, target: &NodeId, attributes: Vec<Attribute>) {
        if let Data::Element(element) = &mut self.dom.borrow_mut().nodes[*target].data {
            element.add_missing(attributes);
        }
    }

    fn remove_from_parent(&self, target: &NodeId) {
        self.dom.borrow_mut().detach(*target);
    }

    fn reparent_children(&self, node: &NodeId, new_parent: &NodeId) {
        let mut dom = self.dom.borrow_mut();
        while let Some(child) = dom.nodes[*node].first {
            dom.append(*new_parent, child);
        }
    }

    fn set_current_line(&self, line: u64) {
        self.line.set(line);
    }
}
