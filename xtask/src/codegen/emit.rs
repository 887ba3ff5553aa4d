//! The emitters: each generates one kind of file.

pub(crate) mod codecs;
pub(crate) mod features;
pub(crate) mod operations;
pub(crate) mod python;
pub(crate) mod resources;
pub(crate) mod schema;
pub(crate) mod types;
