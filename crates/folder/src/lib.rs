//! Reads a folder of articles into memory.
