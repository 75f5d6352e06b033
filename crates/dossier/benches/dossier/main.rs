//! How quick a dossier answers, beside the plain way to do the same.
//!
//!     cargo bench -p linimasa-dossier --profile native
//!
//! Without `--profile native` it is built for size, as the widget is.

mod file;
mod filter;
mod synthetic;

fn main() {
    filter::run();
    file::run();
}
