//! The widget: a dossier's statements by actor and by date, as a reader sees
//! them. A page calls [`mount`] with an element of its own and gets a
//! [`Handle`] back.

pub mod app;
pub mod dates;
pub mod mount;
pub mod strings;
pub mod style;
pub mod timeline;

pub use mount::{Handle, mount};
pub use style::stylesheet;
