//! The widget: a dossier's statements by actor and by date, as a reader sees
//! them. A page calls [`mount`] with an element of its own and gets a
//! [`Handle`] back, by which it shows and hides widgets there.

pub mod address;
pub mod app;
pub mod choice;
pub mod config;
mod effect;
mod element;
pub mod groups;
pub mod host;
pub mod mount;
pub mod pieces;
pub mod report;
pub mod safe_url;
pub mod scene;
pub mod share;
pub mod shipped;
pub mod state;
pub mod strings;
pub mod style;
pub mod timeline;

pub use host::Dossier;
pub use linimasa_ui::{dates, hues};
pub use mount::{Handle, mount};
pub use style::stylesheet;
