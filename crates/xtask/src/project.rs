//! Where things lie.

use std::env;
use std::path::{Path, PathBuf};

/// The repository's root.
pub(crate) fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().and_then(Path::parent).unwrap_or(here)
}

/// Where the pinned tools are installed: `LINIMASA_TOOLS`, or `.tools/`.
pub(crate) fn tools() -> PathBuf {
    env::var_os("LINIMASA_TOOLS").map_or_else(|| root().join(".tools"), |path| root().join(path))
}

/// The end-to-end tests, whose lock file also pins Binaryen.
pub(crate) fn e2e() -> PathBuf {
    root().join("e2e")
}

/// The built site.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// The npm package, unpacked.
pub(crate) fn package() -> PathBuf {
    root().join("target/npm/linimasa")
}

/// The folder of articles that the build compiles.
pub(crate) fn articles() -> PathBuf {
    root().join(env::var_os("LINIMASA_ARTICLES").unwrap_or_else(|| "articles".into()))
}
