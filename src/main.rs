//! The module that a page loads. It does nothing until
//! [`mount`](linimasa::mount) is called.
use linimasa as _;

fn main() {}
