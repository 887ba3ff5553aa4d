//! The emitters: each writes one kind of generated file.

pub(crate) mod codecs;
pub(crate) mod features;
pub(crate) mod operations;
pub(crate) mod resources;
pub(crate) mod schema;
pub(crate) mod types;
