//! `html!` in Yew's syntax for a widget that is to be small.
//!
//! Yew's own macro writes out the whole structure of each element where it
//! stands, some 300 bytes of code. This one writes calls to the functions of
//! `crate::element`, which every element shares. It knows what the widget's
//! views use: elements, fragments, components without children, `{ … }`,
//! `{ for … }` and `if`.
#![warn(missing_docs)]

use proc_macro::{Delimiter, Group, TokenStream, TokenTree};

mod emit;
mod parse;

use parse::Parser;

/// A node, or several side by side.
enum Child {
    /// What becomes one node.
    One(TokenStream),
    /// What gives any number of them.
    Each(TokenStream),
}

/// What is wrong, as it is shown to whoever writes a view.
struct Mistake(String);

/// Nodes in Yew's syntax, as an `Html`.
#[proc_macro]
pub fn html(input: TokenStream) -> TokenStream {
    match Parser::new(input).children(None) {
        Ok(children) => emit::node(children),
        Err(Mistake(message)) => {
            let message = TokenTree::from(proc_macro::Literal::string(&message));
            let arguments = Group::new(Delimiter::Parenthesis, message.into());
            let mut error = emit::code("::core::compile_error!");
            error.extend([TokenTree::from(arguments)]);
            error
        }
    }
}
