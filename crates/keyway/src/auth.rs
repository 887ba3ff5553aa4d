//! Adds the credential to a request, in one place only (H1).

pub(crate) mod header;
