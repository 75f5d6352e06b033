//! The syntax that is read.

use std::iter::Peekable;

use proc_macro::{Delimiter, Group, TokenStream, TokenTree, token_stream};

use crate::emit::{self, Attribute, Value};
use crate::{Child, Mistake};

pub(crate) struct Parser {
    tokens: Peekable<token_stream::IntoIter>,
}

impl Parser {
    pub(crate) fn new(tokens: TokenStream) -> Parser {
        Parser {
            tokens: tokens.into_iter().peekable(),
        }
    }

    /// What stands before the closing tag of `open`, or before the end.
    pub(crate) fn children(&mut self, open: Option<&str>) -> Result<Vec<Child>, Mistake> {
        let mut children = Vec::new();
        loop {
            match (self.tokens.next(), open) {
                (None, None) => return Ok(children),
                (None, Some(open)) => return Err(Mistake(format!("`<{open}>` is not closed"))),
                (Some(token), _) if is(&token, '<') => {
                    if self.take('/') {
                        return self.close(open).map(|()| children);
                    }
                    children.push(Child::One(self.tag()?));
                }
                (Some(TokenTree::Group(group)), _) if is_braced(&group) => {
                    children.push(block(group.stream()));
                }
                (Some(TokenTree::Ident(word)), _) if word.to_string() == "if" => {
                    children.push(Child::One(self.condition(word.into())?));
                }
                (Some(TokenTree::Literal(text)), _) => {
                    children.push(Child::One(TokenTree::from(text).into()));
                }
                (Some(token), _) => {
                    return Err(Mistake(format!(
                        "found `{token}`; expected `<`, `{{`, `if` or a literal"
                    )));
                }
            }
        }
    }

    fn close(&mut self, open: Option<&str>) -> Result<(), Mistake> {
        let found = if self.take('>') {
            String::new()
        } else {
            let name = self.name()?;
            self.expect('>')?;
            name
        };
        if open == Some(found.as_str()) {
            Ok(())
        } else {
            Err(Mistake(format!("`</{found}>` closes nothing")))
        }
    }

    /// What follows a `<`.
    fn tag(&mut self) -> Result<TokenStream, Mistake> {
        if self.take('>') {
            return Ok(emit::node(self.children(Some(""))?));
        }
        let name = match self.tokens.peek() {
            Some(TokenTree::Ident(name)) => name.to_string(),
            _ => return Err(Mistake("a tag without a name".to_owned())),
        };
        if name.starts_with(char::is_uppercase) {
            return self.component();
        }
        self.tokens.next();
        let mut attributes = Vec::new();
        loop {
            if self.take('/') {
                self.expect('>')?;
                return Ok(emit::element(&name, attributes, Vec::new()));
            }
            if self.take('>') {
                let children = self.children(Some(&name))?;
                return Ok(emit::element(&name, attributes, children));
            }
            attributes.push(self.attribute()?);
        }
    }

    /// A component, which is left to Yew's macro.
    fn component(&mut self) -> Result<TokenStream, Mistake> {
        let mut written = emit::code("<");
        loop {
            let Some(token) = self.tokens.next() else {
                return Err(Mistake("a component is not closed".to_owned()));
            };
            let ends = is(&token, '/');
            written.extend([token]);
            if ends {
                self.expect('>')?;
                written.extend(emit::code(">"));
                let mut made = emit::code("::yew::html!");
                made.extend([TokenTree::from(Group::new(Delimiter::Brace, written))]);
                return Ok(made);
            }
        }
    }

    /// `name="…"`, `name={…}` or `{name}`.
    fn attribute(&mut self) -> Result<Attribute, Mistake> {
        if let Some(TokenTree::Group(group)) = self.tokens.peek() {
            let (name, value) = (group.stream().to_string(), group.stream());
            self.tokens.next();
            let value = Value::Expression(value);
            return Ok(Attribute { name, value });
        }
        let name = self.name()?;
        self.expect('=')?;
        let value = match self.tokens.next() {
            Some(TokenTree::Group(group)) if is_braced(&group) => {
                Value::Expression(expression(group.stream()))
            }
            Some(literal @ TokenTree::Literal(_)) => Value::Literal(literal),
            _ => return Err(Mistake(format!("`{name}` has no value"))),
        };
        Ok(Attribute { name, value })
    }

    /// A name, which may have hyphens in it.
    fn name(&mut self) -> Result<String, Mistake> {
        let mut name = String::new();
        loop {
            match self.tokens.next() {
                Some(TokenTree::Ident(part)) => name.push_str(&part.to_string()),
                _ => return Err(Mistake(format!("a name is missing after `{name}`"))),
            }
            if !self.take('-') {
                return Ok(name);
            }
            name.push('-');
        }
    }

    /// `if … { … } else { … }`; without an `else`, nothing.
    fn condition(&mut self, word: TokenTree) -> Result<TokenStream, Mistake> {
        let mut made = TokenStream::from(word);
        loop {
            match self.tokens.next() {
                Some(TokenTree::Group(group)) if is_braced(&group) => {
                    made.extend(branch(group.stream())?);
                    break;
                }
                Some(token) => made.extend([token]),
                None => return Err(Mistake("`if` has no block".to_owned())),
            }
        }
        made.extend(emit::code("else"));
        let other = matches!(self.tokens.peek(), Some(TokenTree::Ident(word)) if word.to_string() == "else");
        if !other {
            made.extend(branch(TokenStream::new())?);
            return Ok(made);
        }
        self.tokens.next();
        match self.tokens.next() {
            Some(TokenTree::Group(group)) => made.extend(branch(group.stream())?),
            Some(word) => {
                let nested = TokenTree::from(Group::new(Delimiter::Brace, self.condition(word)?));
                made.extend([nested]);
            }
            None => return Err(Mistake("`else` has no block".to_owned())),
        }
        Ok(made)
    }

    fn take(&mut self, wanted: char) -> bool {
        self.tokens.next_if(|token| is(token, wanted)).is_some()
    }

    fn expect(&mut self, wanted: char) -> Result<(), Mistake> {
        if self.take(wanted) {
            Ok(())
        } else {
            Err(Mistake(format!("expected `{wanted}`")))
        }
    }
}

fn is(token: &TokenTree, wanted: char) -> bool {
    matches!(token, TokenTree::Punct(sign) if sign.as_char() == wanted)
}

fn is_braced(group: &Group) -> bool {
    group.delimiter() == Delimiter::Brace
}

/// What stands between braces among children.
fn block(content: TokenStream) -> Child {
    let mut tokens = content.clone().into_iter();
    match tokens.next() {
        Some(TokenTree::Ident(word)) if word.to_string() == "for" => Child::Each(tokens.collect()),
        _ => Child::One(expression(content)),
    }
}

/// Without its braces, which an argument does not need, unless it has
/// statements.
fn expression(content: TokenStream) -> TokenStream {
    let statements = content.clone().into_iter().any(|token| is(&token, ';'));
    if statements {
        TokenTree::from(Group::new(Delimiter::Brace, content)).into()
    } else {
        content
    }
}

fn branch(content: TokenStream) -> Result<TokenStream, Mistake> {
    let node = emit::node(Parser::new(content).children(None)?);
    Ok(TokenTree::from(Group::new(Delimiter::Brace, node)).into())
}
