//! The dossier that the widget was built with.

use std::rc::Rc;

use linimasa_dossier::Dossier;

/// Made by the build from the folder of articles.
const BYTES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/dossier.bin"));

thread_local! {
    /// Decoded once, however many widgets a page has.
    static DOSSIER: Result<Rc<Dossier>, String> = Dossier::decode(BYTES)
        .map(Rc::new)
        .map_err(|error| error.to_string());
}

/// The dossier, or why it cannot be read.
pub fn dossier() -> Result<Rc<Dossier>, String> {
    DOSSIER.with(Clone::clone)
}
