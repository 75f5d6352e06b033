//! How far a run is, for those who watch it.

use std::io::{self, IsTerminal, Write};

/// A line on a terminal that says how much is done; nothing elsewhere.
pub(crate) struct Progress {
    is_watched: bool,
    /// Of how many, where that is known.
    of: Option<usize>,
    is_shown: bool,
}

impl Progress {
    /// Shown where standard error is a terminal, unless what is written
    /// beside it goes there too.
    pub(crate) fn new(of: Option<usize>, writes_beside: bool) -> Self {
        let disturbs = writes_beside && io::stdout().is_terminal();
        Progress {
            is_watched: io::stderr().is_terminal() && !disturbs,
            of,
            is_shown: false,
        }
    }

    /// Says that so many are done.
    pub(crate) fn show(&mut self, done: usize) {
        if self.is_watched {
            let of = self.of.map(|of| format!(" of {of}")).unwrap_or_default();
            // A terminal that is gone takes nothing away from the output.
            let _ = write!(io::stderr(), "\r\x1b[K{done}{of} texts");
            self.is_shown = true;
        }
    }

    /// Takes the line back, before a message and at the end.
    pub(crate) fn clear(&mut self) {
        if std::mem::take(&mut self.is_shown) {
            let _ = write!(io::stderr(), "\r\x1b[K");
        }
    }
}
