//! Reads news.
