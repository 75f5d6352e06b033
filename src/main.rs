//! The one entry for development: `cargo xtask help`.
fn main() {}
