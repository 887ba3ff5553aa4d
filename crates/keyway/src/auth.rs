//! How a request gets its credential: one place writes it (H1).

pub(crate) mod header;
