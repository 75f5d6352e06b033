//! Reads news: articles in, what they say out.
//!
//! [`analyse`] reads one text, [`compile`] a set of files. Pure functions: no
//! files, no clock, no DOM. Spans are UTF-8 bytes into the text given and lie
//! on character boundaries. Parsing never fails: what is odd about a text
//! becomes a [`Warning`].
#![warn(missing_docs)]

pub mod actors;
mod affixes;
mod analyse;
mod body;
pub mod census;
mod compile;
mod eight;
mod encoding;
pub mod figures;
mod front_matter;
mod given;
mod hash;
pub mod language;
pub mod languages;
mod markdown;
mod marks;
mod media;
pub mod metadata;
mod mistake;
mod numbers;
pub mod numerals;
mod plain;
mod said;
pub mod sentence;
mod spans;
pub mod time;
mod tokens;
mod vocabulary;
pub mod warning;

pub use actors::Lexicon;
pub use analyse::{Analysis, Format, Options, Rules, TextRead, analyse, read_text};
pub use compile::{
    Compiled, Content, InputFile, Kept, Source, compile, compile_again, compile_with, slug,
};
pub use encoding::{ByteOrder, decode, no_text, utf16_order};
pub use front_matter::{
    FrontBlock, FrontMatter, Mark, Marked, Value as Stated, read as front_matter,
};
pub use given::{Given, GivenText, Place};
pub use language::{Lang, Language, language};
pub use marks::places;
pub use metadata::Metadata;
pub use mistake::{Expected, Mistake, Problem};
pub use said::{Inside, Message, Said, Topic, Worded};
pub use warning::{Diagnostic, Severity, Warning};
