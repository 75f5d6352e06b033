//! The module that a page and its worker load. It does nothing until
//! [`open`](linimasa_studio::open) is called.
use linimasa_studio as _;

fn main() {}
