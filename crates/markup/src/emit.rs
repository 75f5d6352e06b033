//! The code that is written.

use proc_macro::{Delimiter, Group, Literal, TokenStream, TokenTree};

use crate::Child;

/// How an attribute is given.
pub(crate) enum Value {
    /// By a literal.
    Literal(TokenTree),
    /// By an expression.
    Expression(TokenStream),
}

/// An attribute, an event or a property that an element is given.
pub(crate) struct Attribute {
    pub(crate) name: String,
    pub(crate) value: Value,
}

impl Attribute {
    fn is_event(&self) -> bool {
        self.name.starts_with("on")
    }

    /// Whether it is no attribute in the document.
    fn is_property(&self, tag: &str) -> bool {
        matches!(self.name.as_str(), "key" | "ref")
            || matches!(tag, "input" | "textarea")
                && matches!(self.name.as_str(), "value" | "checked")
    }

    fn expression(self) -> TokenStream {
        match self.value {
            Value::Literal(literal) => literal.into(),
            Value::Expression(expression) => expression,
        }
    }
}

/// Code that is right by construction.
pub(crate) fn code(text: &str) -> TokenStream {
    text.parse().unwrap_or_default()
}

fn call(function: &str, arguments: TokenStream) -> TokenStream {
    let mut called = code(function);
    called.extend([TokenTree::from(Group::new(
        Delimiter::Parenthesis,
        arguments,
    ))]);
    called
}

fn literal(text: &str) -> TokenStream {
    TokenTree::from(Literal::string(text)).into()
}

/// What `children` are as one node.
pub(crate) fn node(mut children: Vec<Child>) -> TokenStream {
    if let [Child::One(_)] = *children
        && let Some(Child::One(only)) = children.pop()
    {
        return call(
            "::yew::html::IntoPropValue::<::yew::virtual_dom::VNode>::into_prop_value",
            only,
        );
    }
    let mut list = code("crate::element::List::new()");
    for child in children {
        list.extend(match child {
            Child::One(node) => call(".child", node),
            Child::Each(nodes) => call(".each", nodes),
        });
    }
    list.extend(code(".done()"));
    list
}

/// An element. As in Yew, its key goes before its attributes and these before
/// its events: a value may be moved into the last of them.
pub(crate) fn element(tag: &str, attributes: Vec<Attribute>, children: Vec<Child>) -> TokenStream {
    let mut made = call("crate::element::Element::new", literal(tag));
    let (events, others): (Vec<_>, Vec<_>) = attributes.into_iter().partition(Attribute::is_event);
    let (properties, attributes): (Vec<_>, Vec<_>) = others
        .into_iter()
        .partition(|attribute| attribute.is_property(tag));
    made.extend(properties.into_iter().map(set_property));
    made.extend(set_attributes(attributes));
    made.extend(events.into_iter().map(set_property));
    if !children.is_empty() {
        made.extend(call(".content", node(children)));
    }
    made.extend(code(".done()"));
    made
}

fn set_attributes(attributes: Vec<Attribute>) -> TokenStream {
    if attributes.is_empty() {
        return TokenStream::new();
    }
    let fixed = attributes
        .iter()
        .all(|attribute| matches!(attribute.value, Value::Literal(_)));
    let mut listed = TokenStream::new();
    let mut values = TokenStream::new();
    for attribute in attributes {
        let mut entry = literal(&attribute.name);
        match attribute.value {
            Value::Literal(value) if fixed => {
                entry.extend(code(","));
                entry.extend(call(
                    "::yew::virtual_dom::AttributeOrProperty::Static",
                    value.into(),
                ));
                entry = call("", entry);
            }
            Value::Literal(value) => values.extend(call(".text", value.into())),
            Value::Expression(flag) if attribute.name == "hidden" => {
                let mut arguments = entry.clone();
                arguments.extend(code(","));
                arguments.extend(flag);
                values.extend(call(".flag", arguments));
            }
            Value::Expression(value) => values.extend(call(".value", value)),
        }
        listed.extend(entry);
        listed.extend(code(","));
    }
    let mut list = code("&");
    list.extend([TokenTree::from(Group::new(Delimiter::Bracket, listed))]);
    let mut set = call(if fixed { ".fixed" } else { ".named" }, list);
    set.extend(values);
    set
}

fn set_property(property: Attribute) -> TokenStream {
    if property.is_event() {
        let wrapper = ["::yew::html::", &property.name, "::Wrapper::__macro_new"].concat();
        return call(".on", call(&wrapper, property.expression()));
    }
    let setter = match property.name.as_str() {
        "key" => ".key",
        "ref" => ".node_ref",
        "checked" => ".checked",
        _ => ".typed",
    };
    call(setter, property.expression())
}
