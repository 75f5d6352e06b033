//! How much a draft takes. Above these a browser's memory or patience ends.

/// The most bytes of a file that is taken in.
pub const FILE_BYTES_MAX: usize = 64 << 20;

/// The most bytes of the text of one article. The longest report has a
/// hundredth of it; to analyse it takes some twenty times as much memory.
pub const ARTICLE_BYTES_MAX: usize = 4 << 20;

/// The most bytes of a web page. One of nothing but tags takes a minute and a
/// hundred times as much memory.
pub const PAGE_BYTES_MAX: usize = 16 << 20;

/// The most articles of a draft.
pub const ARTICLES_MAX: usize = 10_000;

/// The most bytes that come out of a zip.
pub const INFLATED_BYTES_MAX: usize = 256 << 20;

/// The most bytes of files that the steps hold that are kept with a draft.
pub const HISTORY_KEPT_BYTES_MAX: usize = 4 << 20;

/// The most steps that are kept with a draft.
pub const HISTORY_KEPT_STEPS_MAX: usize = 300;

/// The most bytes of files that the steps of a [`crate::History`] hold.
pub const HISTORY_BYTES_MAX: usize = 32 << 20;
