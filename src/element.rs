//! Elements piece by piece: what the widget's `html!` is made of.
//!
//! Nothing here is inlined or generic beyond a conversion, so that an element
//! in a view is a few calls.

use std::rc::Rc;

use yew::html::IntoPropValue;
use yew::virtual_dom::{
    AttrValue, AttributeOrProperty, Attributes, Key, Listener, VList, VNode, VTag,
};
use yew::{Html, NodeRef};

/// An element that is being made. In a box, so that a call hands on one word.
pub(crate) struct Element(Box<Parts>);

struct Parts {
    tag: VTag,
    names: &'static [&'static str],
    values: Vec<Option<AttributeOrProperty>>,
    listeners: Vec<Option<Rc<dyn Listener>>>,
}

impl Element {
    #[inline(never)]
    pub(crate) fn new(name: &'static str) -> Element {
        Element(Box::new(Parts {
            tag: VTag::new(name),
            names: &[],
            values: Vec::new(),
            listeners: Vec::new(),
        }))
    }

    /// Gives it attributes that never change.
    #[inline(never)]
    pub(crate) fn fixed(
        mut self,
        attributes: &'static [(&'static str, AttributeOrProperty)],
    ) -> Element {
        self.0.tag.attributes = Attributes::Static(attributes);
        self
    }

    /// Names its attributes; a value for each of them follows.
    #[inline(never)]
    pub(crate) fn named(mut self, names: &'static [&'static str]) -> Element {
        self.0.names = names;
        self
    }

    /// The next attribute's value, which never changes.
    #[inline(never)]
    pub(crate) fn text(self, value: &'static str) -> Element {
        self.push(Some(AttrValue::Static(value)))
    }

    /// The next attribute's value; without one the element has no such
    /// attribute.
    pub(crate) fn value(self, value: impl IntoPropValue<Option<AttrValue>>) -> Element {
        self.push(value.into_prop_value())
    }

    /// The next attribute, called `name`, is there or not.
    #[inline(never)]
    pub(crate) fn flag(self, name: &'static str, is_there: bool) -> Element {
        self.push(is_there.then_some(AttrValue::Static(name)))
    }

    #[inline(never)]
    fn push(mut self, value: Option<AttrValue>) -> Element {
        self.0
            .values
            .push(value.map(AttributeOrProperty::Attribute));
        self
    }

    /// What an `<input>` or a `<textarea>` has in it.
    pub(crate) fn typed(mut self, value: impl IntoPropValue<Option<AttrValue>>) -> Element {
        self.0.tag.set_value(value);
        self
    }

    /// Whether an `<input>` is ticked.
    #[inline(never)]
    pub(crate) fn checked(mut self, checked: bool) -> Element {
        self.0.tag.set_checked(checked);
        self
    }

    /// Tells it from its siblings.
    pub(crate) fn key(self, key: impl Into<Key>) -> Element {
        self.keyed(key.into())
    }

    #[inline(never)]
    fn keyed(mut self, key: Key) -> Element {
        self.0.tag.key = Some(key);
        self
    }

    /// Where the element is to be found once it is in the document.
    #[inline(never)]
    pub(crate) fn node_ref(mut self, node: NodeRef) -> Element {
        self.0.tag.node_ref = node;
        self
    }

    /// Hears an event.
    #[inline(never)]
    pub(crate) fn on(mut self, listener: Option<Rc<dyn Listener>>) -> Element {
        self.0.listeners.push(listener);
        self
    }

    /// What stands in it.
    #[inline(never)]
    pub(crate) fn content(mut self, content: VNode) -> Element {
        if let Some(children) = self.0.tag.children_mut() {
            *children = content;
        }
        self
    }

    /// The element as a node.
    #[inline(never)]
    pub(crate) fn done(self) -> Html {
        let Parts {
            mut tag,
            names,
            values,
            listeners,
        } = *self.0;
        if !names.is_empty() {
            tag.attributes = Attributes::Dynamic {
                keys: names,
                values: values.into_boxed_slice(),
            };
        }
        if !listeners.is_empty() {
            tag.set_listeners(listeners.into_boxed_slice());
        }
        tag.into()
    }
}

/// Nodes side by side that are being gathered. In a box, as [`Element`] is.
pub(crate) struct List(Box<Nodes>);

struct Nodes(Vec<VNode>);

impl List {
    #[inline(never)]
    pub(crate) fn new() -> List {
        List(Box::new(Nodes(Vec::new())))
    }

    /// One more.
    pub(crate) fn child(self, node: impl IntoPropValue<VNode>) -> List {
        self.push(node.into_prop_value())
    }

    #[inline(never)]
    fn push(mut self, node: VNode) -> List {
        self.0.0.push(node);
        self
    }

    /// All of `nodes`.
    pub(crate) fn each(self, nodes: impl IntoIterator<Item = Html>) -> List {
        nodes.into_iter().fold(self, List::push)
    }

    /// The list as a node.
    #[inline(never)]
    pub(crate) fn done(self) -> Html {
        VList::with_children(self.0.0, None).into()
    }
}
