//! How quick a dossier answers, beside the plain way to do the same.
//!
//!     cargo bench -p linimasa-dossier

mod file;
mod filter;
mod synthetic;

fn main() {
    filter::run();
    file::run();
}
