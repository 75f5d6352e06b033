//! The sections without a list of their own kind: articles in, messages, the
//! dossier's heading.

mod about;
mod add;
mod files;
mod messages;
mod paste;

pub(crate) use about::About;
pub(crate) use add::Add;
pub(crate) use messages::{Messages, told};
